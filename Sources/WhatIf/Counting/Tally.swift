import AgencyModel

/// Counts one metric in one standing.
public struct Tally: Sendable {
  public let figure: Figure

  /// - Parameter members: The rows to count among; `nil` means all. Choices left open still choose
  ///   from all of theirs.
  public init(_ metric: Metric, in standing: Standing, among members: Set<Int>? = nil) {
    if metric.filter == nil, metric.weight == nil, members == nil, standing.openChoices.isEmpty {
      figure = Self.counted(metric, standing)
    } else {
      figure = Self.scanned(metric, standing, members)
    }
  }

  /// Without a filter, weights or open choices the counts of statuses say it all.
  private static func counted(_ metric: Metric, _ standing: Standing) -> Figure {
    let counts = standing.counts
    let inScope = counts.reduce(0, +) - counts[Status.waived.rawValue]
    let part: Int
    let whole: Int
    switch metric.counted {
    case .status(let status):
      part = counts[status.rawValue]
      whole = status == .waived ? inScope + part : inScope
    case .overdue:
      let isPast = standing.day.flatMap { day in standing.deadline.map { day > $0 } } ?? false
      part = isPast ? inScope - counts[Status.connected.rawValue] : 0
      whole = inScope
    }
    return Figure(
      least: Double(part), most: Double(part), expected: Double(part), whole: Double(whole),
      agencies: whole, unweighed: 0)
  }

  private static func scanned(
    _ metric: Metric, _ standing: Standing, _ members: Set<Int>?
  ) -> Figure {
    var figure = Figure(least: 0, most: 0, expected: 0, whole: 0, agencies: 0, unweighed: 0)
    let choices = OpenMembers(standing)
    let isPast = standing.day.flatMap { day in standing.deadline.map { day > $0 } } ?? false
    var part = 0.0
    var cells: [OpenCell: Int] = [:]
    for row in 0..<standing.agencyCount {
      guard let status = standing.status(ofRow: row) else { continue }
      var weight = 0.0
      let isMember = members?.contains(row) ?? true
      let isCounted = isMember && metric.filter?.isTrue(on: standing, row: row) ?? true
      if isCounted, status != .waived || metric.counted == .status(.waived) {
        weight = metric.weight(ofRow: row, in: standing) ?? .nan
        if weight.isNaN {
          figure.unweighed += 1
          weight = 0
        } else {
          figure.agencies += 1
          figure.whole += weight
          if metric.counts(status, isPast: isPast) { part += weight }
        }
      }
      let able = choices.able(toTakeRow: row, status)
      if !able.isEmpty {
        cells[OpenCell(choices: able, status: status, weight: weight), default: 0] += 1
      }
    }
    let bounds = OpenBounds(choices.choices, cells: cells) { cell, choice in
      let before = metric.counts(cell.status, isPast: isPast)
      let after = metric.counts(choice.status, isPast: isPast)
      return before == after ? 0 : after ? cell.weight : -cell.weight
    }
    figure.least = figure.settled(part + bounds.least)
    figure.most = figure.settled(part + bounds.most)
    figure.expected = bounds.expected.map { figure.settled(part + $0) }
    return figure
  }
}

extension Metric {
  func counts(_ status: Status, isPast: Bool) -> Bool {
    switch counted {
    case .status(let wanted): status == wanted
    case .overdue: isPast && (status == .connecting || status == .unconnected)
    }
  }

  /// The weight of an agency; `nil` where its field is missing.
  func weight(ofRow row: Int, in standing: Standing) -> Double? {
    guard let weight else { return 1 }
    switch standing.value(row: row, column: weight) {
    case .number(let number), .share(let number): return number
    default: return nil
    }
  }
}

extension Figure {
  /// A part that is none or all of the base but for rounding is exactly that, so that `100%` is
  /// reached when it is.
  fileprivate func settled(_ part: Double) -> Double {
    let rounding = 1e-12 * abs(whole)
    if abs(part) <= rounding { return 0 }
    return abs(part - whole) <= rounding ? whole : part
  }
}

extension Standing {
  /// How many agencies fewer than all open choices ask for there are to choose from.
  public var openShortfall: (asked: Int, missing: Int) {
    let members = OpenMembers(self)
    var cells: [OpenCell: Int] = [:]
    for row in 0..<agencyCount {
      guard let status = status(ofRow: row) else { continue }
      let able = members.able(toTakeRow: row, status)
      if !able.isEmpty {
        cells[OpenCell(choices: able, status: status, weight: 0), default: 0] += 1
      }
    }
    let bounds = OpenBounds(members.choices, cells: cells) { _, _ in 0 }
    return (openChoices.map(\.count).reduce(0, +), bounds.shortfall)
  }
}
