import AgencyModel

/// Where every agency stands on one day, under one scenario.
///
/// Made from the dataset's own judgements by judging again only what differs: waivers that run on
/// that day, and what the scenario changes.
public struct Standing: Sendable {
  public let dataset: Dataset
  public let overlay: Overlay
  /// The day; `nil` when the data has none and none was asked for.
  public let day: Day?
  public let threshold: Ratio
  /// The deadline in force on that day.
  public let deadline: Day?
  /// The open choices that have happened by that day.
  public let openChoices: [OpenChoice]
  /// Whether it was read off the history, because the day lies before the data's own.
  public let isHistoric: Bool
  /// Agencies of which the history says nothing; only when ``isHistoric``.
  public let unknownCount: Int
  private let base: [UInt8]
  private let changed: [Int: Judgement]

  /// - Parameters:
  ///   - day: The day to stand on; before the data's as-of day the history is read.
  ///   - threshold: The share of services that counts as connected, where a setting moves it.
  ///   - deadline: The deadline, where a setting moves it.
  public init(
    _ dataset: Dataset, _ overlay: Overlay = Overlay(), on day: Day?, threshold: Ratio? = nil,
    deadline: Day? = nil
  ) {
    self.dataset = dataset
    self.overlay = overlay
    self.day = day
    let window = dataset.window
    let threshold = overlay.threshold ?? threshold ?? window.threshold
    self.threshold = threshold
    self.deadline =
      overlay.deadline ?? deadline
      ?? day.flatMap { window.deadline(inForceOn: $0) } ?? window.deadline
    if let day, let asOf = window.asOf, day < asOf {
      isHistoric = true
      base = History.statuses(of: dataset, on: day)
      unknownCount = base.count { $0 == History.unknown }
      changed = [:]
      openChoices = []
      return
    }
    isHistoric = false
    unknownCount = 0
    base = dataset.statuses
    openChoices = overlay.openChoices.filter { choice in
      choice.from.map { from in day.map { from <= $0 } ?? true } ?? true
    }
    var rows = Set(overlay.statuses.keys).union(overlay.fields.keys)
    for row in dataset.waiverRows { rows.insert(Int(row)) }
    if threshold != window.threshold {
      for row in dataset.ruledRows { rows.insert(Int(row)) }
    }
    var changed: [Int: Judgement] = [:]
    changed.reserveCapacity(rows.count)
    for row in rows {
      changed[row] = ConnectionRule.judge(
        Self.facts(ofRow: row, dataset, overlay, day), on: day, threshold: threshold)
    }
    self.changed = changed
  }

  public var agencyCount: Int { dataset.agencyCount }

  /// How many agencies have their services on record, so that the rule can judge them.
  public var ruledCount: Int { dataset.ruledRows.count }

  /// An agency's status; `nil` where the history says nothing.
  public func status(ofRow row: Int) -> Status? {
    changed[row]?.status ?? Status(rawValue: Int(base[row]))
  }

  /// An agency's status with what it rests on.
  public func judgement(ofRow row: Int) -> Judgement? {
    if let judgement = changed[row] { return judgement }
    guard let status = Status(rawValue: Int(base[row])) else { return nil }
    if isHistoric { return Judgement(status, .history) }
    return Judgement(status, Evidence(rawValue: Int(dataset.evidence[row])) ?? .nothing)
  }

  /// Neither connected nor waived, and past the deadline; on the day itself it is in time.
  public func isOverdue(row: Int) -> Bool {
    guard let day, let deadline, day > deadline else { return false }
    let status = status(ofRow: row)
    return status == .connecting || status == .unconnected
  }

  /// How many agencies have each status, indexed by `Status.rawValue`.
  public var counts: [Int] {
    if isHistoric {
      var counts = [Int](repeating: 0, count: Status.allCases.count)
      for code in base where code != History.unknown { counts[Int(code)] += 1 }
      return counts
    }
    var counts = dataset.counts
    for (row, judgement) in changed {
      counts[Int(base[row])] -= 1
      counts[judgement.status.rawValue] += 1
    }
    return counts
  }

  /// How many agencies of a status rest on each evidence, indexed by `Evidence.rawValue`.
  public func evidenceCounts(of status: Status) -> [Int] {
    if isHistoric {
      var counts = [Int](repeating: 0, count: Evidence.allCases.count)
      counts[Evidence.history.rawValue] = base.count { $0 == UInt8(status.rawValue) }
      return counts
    }
    var counts = dataset.evidenceCounts[status.rawValue]
    for (row, judgement) in changed {
      if Int(base[row]) == status.rawValue { counts[Int(dataset.evidence[row])] -= 1 }
      if judgement.status == status { counts[judgement.evidence.rawValue] += 1 }
    }
    return counts
  }

  /// A cell of the agencies' table as the scenario has it.
  public func value(row: Int, column: Int) -> Value {
    if let changed = overlay.fields[row], let value = changed[column] { return value }
    return dataset.agencies[row, column]
  }

  /// What is known of an agency under the scenario.
  public func facts(ofRow row: Int) -> Facts { Self.facts(ofRow: row, dataset, overlay, day) }

  private static func facts(
    ofRow row: Int, _ dataset: Dataset, _ overlay: Overlay, _ day: Day?
  ) -> Facts {
    var facts = dataset.facts(ofRow: row)
    let columns = dataset.columns
    for (column, value) in overlay.fields[row] ?? [:] {
      switch (column, value) {
      case (columns.declared, .text(let word)): facts.declared = Status(name: word)
      case (columns.verified, .text(let word)): facts.verified = Status(name: word)
      case (columns.services, .number(let number)): facts.services = Int(exactly: number)
      case (columns.ownWindow, .number(let number)): facts.ownWindow = Int(exactly: number)
      case (columns.parentWindow, .number(let number)): facts.parentWindow = Int(exactly: number)
      case (columns.progress, .text(let word)):
        facts.progress = FieldCatalog.progressSteps.firstIndex(of: word)
      case (columns.waivedUntil, .day(let day)): facts.waivedUntil = day
      case (columns.waivedUntil, .missing): facts.waivedUntil = nil
      default: break
      }
    }
    let inForce = overlay.statuses[row]?.last { dated in
      dated.from.map { from in day.map { from <= $0 } ?? true } ?? true
    }
    facts.assumed = inForce?.status
    return facts
  }
}
