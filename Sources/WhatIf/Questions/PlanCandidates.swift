import AgencyModel

/// Who can still be connected by a day, what each would add to a figure, and from which week on.
///
/// Weeks have seven days and begin on the first day; the last one ends on the last day, however
/// few days it has. Every total is told against the base of the last day, so that the gains of a
/// plan add up. Source: docs/methods/unit-plan.md for what the release weeks are for.
public struct PlanCandidates: Sendable {
  public let metric: Metric
  public let first: Day
  public let last: Day
  /// The rows in scope and open on the last day within the metric's filter: those with a weight on
  /// record in the order of the data, then those without.
  public private(set) var rows: [Int]
  /// What each adds to the figure's part; `nil` where its weight is missing.
  public private(set) var weights: [Double?]
  /// The first week, from 0, at whose end each is open: later than 0 for a waiver that ends.
  public private(set) var release: [Int]
  /// The base on the last day.
  public let whole: Double
  /// Agencies in scope that are in no total, their weight being missing: connected ones too.
  public let leftOut: Int
  /// The part counted at the end of a week without the plan, from each week at which it changes.
  private let fixed: [(week: Int, part: Double)]

  public var weekCount: Int { (last - first) / 7 + 1 }
  /// How many days the last week has, 1 to 7.
  public var daysOfLastWeek: Int { (last - first) % 7 + 1 }
  public var unweighed: Int { weights.count { $0 == nil } }
  /// How many must wait for a later week, because they are waived or otherwise not open before.
  public var waiting: Int { release.count { $0 > 0 } }

  public func lastDay(ofWeek week: Int) -> Day { min(first + (7 * week + 6), last) }

  /// - Parameters:
  ///   - metric: Of connected agencies.
  ///   - first: The first day of the first week.
  ///   - last: Not before `first`.
  ///   - standing: Where agencies stand on a day, without choices left open and not by the history.
  public init(
    _ metric: Metric, from first: Day, to last: Day, standing: (Day) -> Standing
  ) {
    let last = max(first, last)
    (self.metric, self.first, self.last) = (metric, first, last)
    let end = standing(last)
    var weights: [Int: Double] = [:]
    var weighed: [Int] = []
    var without: [Int] = []
    var whole = 0.0
    var leftOut = 0
    let mask = metric.filter.map { RowMask($0, on: end) }
    for row in 0..<end.agencyCount {
      guard let status = end.status(ofRow: row), status != .waived,
        mask?[row] ?? true
      else { continue }
      let isOpen = status != .connected
      guard let weight = metric.weight(ofRow: row, in: end) else {
        leftOut += 1
        if isOpen { without.append(row) }
        continue
      }
      weights[row] = weight
      whole += weight
      if isOpen { weighed.append(row) }
    }
    self.whole = whole
    self.leftOut = leftOut
    let rows = weighed + without
    self.rows = rows
    self.weights = rows.map { weights[$0] }

    var release = [Int](repeating: 0, count: rows.count)
    var fixed: [(week: Int, part: Double)] = []
    var places = Array(rows.indices)
    let counted = weights.keys.sorted()
    let weeks = Self.weeksOfChange(standing(first), from: first, to: last)
    for week in weeks.reversed() {
      let then = standing(min(first + (7 * week + 6), last))
      // Adding in the order of the rows gives the same sum each time.
      let part = counted.reduce(0) { sum, row in
        then.status(ofRow: row) == .connected ? sum + (weights[row] ?? 0) : sum
      }
      fixed.append((week, part))
      // Only who is open from here to the end can be released so early.
      places = places.filter { place in
        let status = then.status(ofRow: rows[place])
        return status == .connecting || status == .unconnected
      }
      for place in places { release[place] = week }
    }
    self.release = release
    self.fixed = fixed.reversed()
  }

  /// The weeks in which a status changes by itself, the first and the last week among them.
  private static func weeksOfChange(_ start: Standing, from first: Day, to last: Day) -> [Int] {
    var days: Set<Day> = [first, last]
    for row in 0..<start.agencyCount where start.status(ofRow: row) == .waived {
      if let until = start.facts(ofRow: row).waivedUntil, until < last { days.insert(until + 1) }
    }
    for dated in start.overlay.statuses.values.joined() {
      if let from = dated.from, from > first, from < last { days.insert(from) }
    }
    return Set(days.map { max(0, $0 - first) / 7 }).sorted()
  }

  /// The part counted at the end of a week if nobody of the plan connects; from the last week on
  /// it stays.
  public func fixed(atEndOf week: Int) -> Double {
    fixed.last { $0.week <= week }?.part ?? 0
  }

  /// The part counted on the last day if nobody of the plan connects.
  public var fixedAtEnd: Double { fixed.last?.part ?? 0 }

  /// A sum that is all of the base but for rounding is exactly that.
  public func settled(_ part: Double) -> Double {
    abs(part - whole) <= 1e-12 * abs(whole) ? whole : part
  }

  /// The same with only some of the candidates, by their places.
  public func keeping(_ places: [Int]) -> Self {
    var kept = self
    kept.rows = places.map { rows[$0] }
    kept.weights = places.map { weights[$0] }
    kept.release = places.map { release[$0] }
    return kept
  }
}

/// What a figure is to reach: at least a bound, or more than it.
public struct PlanTarget: Sendable, Hashable {
  /// A count, a weight, or a fraction of 1.
  public let bound: Double
  /// Whether the bound itself is not enough.
  public let isStrict: Bool

  public init(_ bound: Double, isStrict: Bool) { (self.bound, self.isStrict) = (bound, isStrict) }

  /// Whether a part of a base reaches it; a share of nothing reaches nothing.
  ///
  /// Whole numbers are compared as such: 7% of 100 is 7, which doubles would deny.
  public func isReached(by part: Double, of whole: Double, isShare: Bool) -> Bool {
    guard isShare else { return isStrict ? part > bound : part >= bound }
    guard whole > 0 else { return false }
    guard let ratio = Ratio(shortestDecimalOf: bound), let count = Int(exactly: part),
      let base = Int(exactly: whole), count >= 0
    else { return isStrict ? part / whole > bound : part / whole >= bound }
    let left = Int128(count) * Int128(ratio.denominator)
    let right = Int128(ratio.numerator) * Int128(base)
    return isStrict ? left > right : left >= right
  }
}
