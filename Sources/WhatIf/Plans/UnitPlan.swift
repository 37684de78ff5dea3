/// Whom to connect in which week when every agency takes one place of a weekly capacity.
///
/// Each week takes the heaviest agencies that are released. For equal efforts this is optimal: no
/// other plan has a smaller Σ weight·week or, within a number of weeks, connects more weight.
/// O(n log n). Source: docs/methods/unit-plan.md.
public struct UnitPlan: Sendable, Hashable {
  /// The week of each agency, in the caller's order, the first week being 0; `nil` beyond the last.
  public let weeks: [Int?]
  /// Σ weight·(week + 1) over the agencies planned; exact for whole weights while below 2⁵³.
  public let weightedCompletion: Double
  /// The weight connected by the end of each week, week 0 first, up to the last week used.
  public let cumulative: [Double]

  /// How many agencies did not fit.
  public var left: Int { weeks.count { $0 == nil } }

  /// - Parameters:
  ///   - weights: What each agency adds: finite, 0 or more. Of equals the first goes first.
  ///   - capacity: Agencies a week, 1 or more.
  ///   - release: The first week in which each may be connected; all at once when left out.
  ///   - horizon: How many weeks there are; as many as it takes when left out. 0 plans nobody.
  /// - Throws: A ``PlanError`` for impossible inputs.
  public init(
    weights: [Double], capacity: Int, release: [Int]? = nil, horizon: Int? = nil
  ) throws(PlanError) {
    try PlanInput.check(weights: weights)
    guard capacity >= 1 else { throw .capacityOutOfRange(capacity) }
    if let release { try PlanInput.check(weeks: release, count: weights.count) }
    if let horizon, horizon < 0 { throw .capacityOutOfRange(horizon) }
    let enough = (release?.max() ?? 0) + (weights.isEmpty ? 0 : (weights.count - 1) / capacity + 1)
    var free = FreeWeeks(
      count: min(enough, horizon ?? enough), capacity: capacity, later: true)
    var weeks = [Int?](repeating: nil, count: weights.count)
    for agency in PlanInput.largestFirst(weights) {
      guard let week = free.nearest(to: release?[agency] ?? 0) else { continue }
      free.take(week)
      weeks[agency] = week
    }
    self.weeks = weeks
    cumulative = Self.cumulative(weights: weights, weeks: weeks)
    weightedCompletion = zip(weights, weeks).reduce(0) { sum, agency in
      sum + agency.0 * Double((agency.1 ?? -1) + 1)
    }
  }

  static func cumulative(weights: [Double], weeks: [Int?]) -> [Double] {
    guard let last = weeks.compactMap(\.self).max() else { return [] }
    var totals = [Double](repeating: 0, count: last + 1)
    for (weight, week) in zip(weights, weeks) {
      if let week { totals[week] += weight }
    }
    for week in totals.indices.dropFirst() { totals[week] += totals[week - 1] }
    return totals
  }
}
