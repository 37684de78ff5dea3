/// The most weight that can be connected on time when every agency has a deadline of its own.
///
/// Sets of agencies that can all be on time form a matroid, so taking the heaviest that still fits
/// is optimal for equal efforts. O(n log n). Source: docs/methods/deadline-plan.md.
public struct DeadlinePlan: Sendable, Hashable {
  /// The places of the agencies that are on time, ascending.
  public let chosen: [Int]
  /// The week of each agency, week 0 first, the earliest deadline first; `nil` for those too late.
  public let weeks: [Int?]
  /// The weight on time.
  public let weight: Double

  /// - Parameters:
  ///   - weights: What each agency adds on time: finite, 0 or more. Of equals the first is taken.
  ///   - deadlines: How many weeks each has: 1 means the first week only, 0 that it is too late.
  ///   - capacity: Agencies a week, 1 or more.
  /// - Throws: A ``PlanError`` for impossible inputs.
  public init(weights: [Double], deadlines: [Int], capacity: Int) throws(PlanError) {
    try PlanInput.check(weights: weights)
    try PlanInput.check(weeks: deadlines, count: weights.count)
    guard capacity >= 1 else { throw .capacityOutOfRange(capacity) }
    // A week from the n-th on is never needed for n agencies.
    let last = min(weights.count, deadlines.max() ?? 0)
    var free = FreeWeeks(count: last, capacity: capacity, later: false)
    var chosen: [Int] = []
    for agency in PlanInput.largestFirst(weights) {
      guard let week = free.nearest(to: min(deadlines[agency], last) - 1) else { continue }
      free.take(week)
      chosen.append(agency)
    }
    chosen.sort()
    // What can be on time at all is on time in the order of the deadlines, as early as may be.
    var weeks = [Int?](repeating: nil, count: weights.count)
    let ordered = chosen.sorted {
      (deadlines[$0], -weights[$0], $0) < (deadlines[$1], -weights[$1], $1)
    }
    for (place, agency) in ordered.enumerated() { weeks[agency] = place / capacity }
    self.chosen = chosen
    self.weeks = weeks
    weight = chosen.reduce(0) { $0 + weights[$1] }
  }
}
