import AgencyModel
import Answers
import WhatIf
import Wording

/// Why an agency has its status, in words.
struct StatusReason {
  private let standing: Standing
  private let row: Int
  private let facts: Facts
  private let settings: Settings

  init(_ standing: Standing, _ row: Int, _ settings: Settings) {
    (self.standing, self.row, self.settings) = (standing, row, settings)
    facts = standing.facts(ofRow: row)
  }

  /// One sentence without its end: `unconnected by the rule: 0 of 9 services in own window`.
  var sentence: Phrase {
    guard let judgement = standing.judgement(ofRow: row) else { return "no history on that day" }
    return "\(judgement.status.name), \(because(judgement))"
  }

  private func because(_ judgement: Judgement) -> Phrase {
    switch judgement.evidence {
    case .waiver:
      let until = facts.waivedUntil.map { DayText.spelled($0, solarHijri: settings.isSolarHijri) }
      return "since its waiver runs until \(until ?? "a day not recorded")"
    case .rule: return "by the rule: \(window)"
    case .verified: return "as the monitoring body verified\(stated)"
    case .declared: return "as it declares of itself, which nobody has verified"
    case .scenario: return "because the scenario says so"
    case .history: return "by its last recorded event or connection day"
    case .nothing: return "since nothing at all is recorded of it"
    }
  }

  /// `2 of 9 services (22.2%) in its own window, at least 30% needed`.
  private var window: Phrase {
    guard let services = facts.services, let own = facts.ownWindow else {
      return "services unknown"
    }
    let parent = facts.parentWindow ?? 0
    let elsewhere: Phrase = parent > 0 ? ", \(parent) only inside its parent's" : ""
    return
      "\(own) of \(services) services (\(ShareText.percent(own, of: services))) in its own window\(elsewhere); \(ShareText.threshold(standing.threshold)) needed"
  }

  private var stated: Phrase {
    guard let reason = text("reason") else { return "" }
    return " (\(reason))"
  }

  private func text(_ field: String) -> String? {
    guard let column = standing.dataset.agencies.index(of: field),
      case .text(let text) = standing.value(row: row, column: column)
    else { return nil }
    return text
  }

  /// Why a claim that differs from the evaluated status does not hold.
  var whyClaimFails: Phrase {
    guard let judgement = standing.judgement(ofRow: row) else { return "" }
    let isClaimLower = (facts.declared?.rawValue ?? 0) > judgement.status.rawValue
    switch judgement.evidence {
    case .waiver: return "a waiver runs, so it is out of scope whatever it declares"
    case .scenario: return "the scenario changes its status"
    case .history: return "the history says otherwise"
    case .rule:
      if isClaimLower { return "it is further than it says: \(window)" }
      return ruleReason
    case .verified, .declared, .nothing: return verifiedReason
    }
  }

  private var ruleReason: Phrase {
    let services = facts.services ?? 0
    let own = facts.ownWindow ?? 0
    let parent = facts.parentWindow ?? 0
    if own == 0, parent > 0 {
      return
        "its services sit in its parent's window\(parentName), which does not count: 0 of \(services) in its own"
    }
    if own == 1, services > 1 {
      return
        "one service is not enough: 1 of \(services) (\(ShareText.percent(1, of: services))) in its own window; \(ShareText.threshold(standing.threshold)) needed"
    }
    if own == 0, facts.progress == 1 {
      return "a meeting is not a connection: 0 of \(services) services in its own window"
    }
    return window
  }

  private var verifiedReason: Phrase {
    var reasons: [Phrase] = []
    if (facts.parentWindow ?? 0) > 0 || isInsideParent {
      reasons.append("its services sit in its parent's window\(parentName), which does not count")
    }
    if facts.progress == 1 { reasons.append("a meeting is not a connection") }
    if facts.services == 0 { reasons.append("no services are on record") }
    if facts.services == nil, reasons.isEmpty { reasons.append("no services are on record") }
    if let stated = text("reason"), !isInsideParent || reasons.isEmpty {
      reasons.append(Phrase(known: stated))
    }
    return reasons.joined(separator: "; ")
  }

  /// Whether its recorded reason speaks of a window that is not its own.
  private var isInsideParent: Bool {
    (text("reason") ?? "").contains("window") && text("parent") != nil && facts.services == nil
  }

  private var parentName: Phrase {
    guard let parent = text("parent") else { return "" }
    guard let row = standing.dataset.row(ofID: parent),
      let column = standing.dataset.columns.name,
      case .text(let name) = standing.value(row: row, column: column)
    else { return " (\(parent))" }
    return " (\(name))"
  }
}
