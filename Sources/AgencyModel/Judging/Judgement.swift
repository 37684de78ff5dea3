/// What an evaluated status rests on.
public enum Evidence: Int, CaseIterable, Sendable, Hashable {
  /// Time granted by the committee.
  case waiver
  /// The share of services in its own window.
  case rule
  case verified
  case declared
  /// A change that a scenario assumes.
  case scenario
  /// A recorded event or connection day.
  case history
  /// Nothing at all is recorded; the agency counts as unconnected, and answers say so.
  case nothing

  public var name: String {
    switch self {
    case .waiver: "waiver"
    case .rule: "rule"
    case .verified: "verified"
    case .declared: "declared"
    case .scenario: "scenario"
    case .history: "history"
    case .nothing: "nothing recorded"
    }
  }
}

/// An agency's evaluated status, with what it rests on.
public struct Judgement: Hashable, Sendable {
  public let status: Status
  public let evidence: Evidence
  public init(_ status: Status, _ evidence: Evidence) {
    (self.status, self.evidence) = (status, evidence)
  }
}

/// What is known of one agency and decides its status.
public struct Facts: Hashable, Sendable {
  public var declared: Status?
  public var verified: Status?
  /// Services it is responsible for, and how many of them are in its own window.
  public var services: Int?
  public var ownWindow: Int?
  public var parentWindow: Int?
  /// Position in ``FieldCatalog/progressSteps``: 0 none, 2 agreement, 5 live.
  public var progress: Int?
  public var waivedUntil: Day?
  /// A status that a scenario sets.
  public var assumed: Status?

  public init() {}

  /// Whether the rule can be applied: it has services, and how many are in its window is known.
  public var isRuleKnown: Bool { (services ?? 0) > 0 && ownWindow != nil }
}

/// The rule that says when an agency counts as connected; docs/model.md has it in words.
public enum ConnectionRule {
  /// Judges one agency on a day: waiver, then what a scenario assumes, then the share of services
  /// in its own window, then what was verified, then what was declared.
  public static func judge(_ facts: Facts, on day: Day?, threshold: Ratio) -> Judgement {
    if let until = facts.waivedUntil, let day, until >= day { return Judgement(.waived, .waiver) }
    return judgeWithoutWaiver(facts, threshold: threshold)
  }

  /// Judges one agency as if no time were granted to it.
  public static func judgeWithoutWaiver(_ facts: Facts, threshold: Ratio) -> Judgement {
    if let assumed = facts.assumed { return Judgement(assumed, .scenario) }
    if facts.isRuleKnown, let services = facts.services, let own = facts.ownWindow {
      if threshold.isReached(by: own, of: services) { return Judgement(.connected, .rule) }
      let isUnderWay = own > 0 || (facts.progress ?? 0) >= 2
      return Judgement(isUnderWay ? .connecting : .unconnected, .rule)
    }
    if let verified = facts.verified { return Judgement(verified.notWaived, .verified) }
    if let declared = facts.declared { return Judgement(declared.notWaived, .declared) }
    return Judgement(.unconnected, .nothing)
  }
}

extension Status {
  /// A waiver without an end waives nothing, so a mere word `waived` counts as unconnected.
  fileprivate var notWaived: Status { self == .waived ? .unconnected : self }
}
