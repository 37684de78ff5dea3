import AgencyModel

/// Counts one metric in one standing.
public struct Tally: Sendable {
  public let figure: Figure
  /// The part counted before the choices left open.
  let part: Double
  /// The draws that the choices left open amount to; `nil` where they overlap in part.
  let draws: [OpenDraw]?

  /// - Parameter members: The rows to count among; `nil` means all. Choices left open still choose
  ///   from all of theirs.
  public init(_ metric: Metric, in standing: Standing, among members: Set<Int>? = nil) {
    guard metric.filter == nil, metric.weight == nil, members == nil else {
      self.init(scanning: metric, standing, members)
      return
    }
    guard !standing.openChoices.isEmpty else {
      self.init(settled: Self.counted(metric, standing))
      return
    }
    let choices = OpenMembers(standing)
    guard choices.areOfAll else {
      self.init(scanning: metric, standing, members)
      return
    }
    self.init(
      metric, Self.counted(metric, standing), choices, choices.cells(of: standing.counts),
      isPast: standing.isPastDeadline)
  }

  /// A figure on which no choice bears.
  init(settled figure: Figure) {
    self.figure = figure
    (part, draws) = (figure.least, [])
  }

  /// - Parameter figure: The figure before the choices left open.
  init(
    _ metric: Metric, _ figure: Figure, _ choices: OpenMembers, _ cells: [OpenCell: Int],
    isPast: Bool
  ) {
    let bounds = OpenBounds(choices.choices, cells: cells) { cell, choice in
      let before = metric.counts(cell.status, isPast: isPast)
      let after = metric.counts(choice.status, isPast: isPast)
      return before == after ? 0 : after ? cell.weight : -cell.weight
    }
    part = figure.least
    draws = bounds.draws
    var figure = figure
    figure.least = figure.settled(part + bounds.least)
    figure.most = figure.settled(part + bounds.most)
    if let mean = bounds.expected {
      figure.expected = figure.settled(part + mean)
    } else {
      figure.expected = nil
    }
    self.figure = figure
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
      part = standing.isPastDeadline ? inScope - counts[Status.connected.rawValue] : 0
      whole = inScope
    }
    return Figure(
      least: Double(part), most: Double(part), expected: Double(part), whole: Double(whole),
      agencies: whole, unweighed: 0)
  }

  private init(scanning metric: Metric, _ standing: Standing, _ members: Set<Int>?) {
    var figure = Figure(least: 0, most: 0, expected: 0, whole: 0, agencies: 0, unweighed: 0)
    let choices = OpenMembers(standing)
    let isPast = standing.isPastDeadline
    var cells: [OpenCell: Int] = [:]
    let mask = metric.filter.map { RowMask($0, on: standing) }
    let isSettled = choices.choices.isEmpty
    for row in 0..<standing.agencyCount {
      if isSettled, let mask, !mask[row] { continue }
      guard let status = standing.status(ofRow: row) else { continue }
      var weight = 0.0
      let isMember = members?.contains(row) ?? true
      let isCounted = isMember && mask?[row] ?? true
      if isCounted, status != .waived || metric.counted == .status(.waived) {
        weight = metric.weight(ofRow: row, in: standing) ?? .nan
        if weight.isNaN {
          figure.unweighed += 1
          weight = 0
        } else {
          figure.agencies += 1
          figure.whole += weight
          if metric.counts(status, isPast: isPast) { figure.least += weight }
        }
      }
      guard !isSettled else { continue }
      let able = choices.able(toTakeRow: row, status)
      guard !able.isEmpty else { continue }
      let chance = choices.areLikelier ? choices.chance(ofRow: row, able) : 0
      cells[OpenCell(choices: able, status: status, weight: weight, chance: chance), default: 0] +=
        1
    }
    self.init(metric, figure, choices, cells, isPast: isPast)
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
  /// Whether the day lies after the deadline, so that who is open is overdue.
  var isPastDeadline: Bool {
    day.flatMap { day in deadline.map { day > $0 } } ?? false
  }

  /// How many agencies fewer than all open choices ask for there are to choose from.
  public var openShortfall: (asked: Int, missing: Int) {
    let members = OpenMembers(self)
    var cells = members.areOfAll ? members.cells(of: counts) : [:]
    for row in 0..<(members.areOfAll ? 0 : agencyCount) {
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
