/// Whom to connect in which week when efforts differ, a week holds so much effort, and no agency's work
/// is divided between weeks.
///
/// The list plan puts agencies in Smith's order (weight over effort) into the first week with room.
/// It need not be optimal; exchanges that help are then made, a lower bound says how far from optimal
/// the result can be, and a bounded search settles small cases. List and bound O(n log n + n · weeks).
/// Source: docs/methods/weekly-effort-plan.md.
public struct WeeklyEffortPlan: Sendable, Hashable {
  /// The week of each agency, in the caller's order, the first week being 0; `nil` beyond the last.
  public let weeks: [Int?]
  /// Σ weight·(week + 1) over the agencies planned.
  public let weightedCompletion: Double
  /// The same of the list plan, before exchanges and search.
  public let listCompletion: Double
  /// No plan of all agencies has less, however many weeks it takes.
  public let lowerBound: Double
  /// Whether this plan is proved to be the best.
  public let isOptimal: Bool
  /// The weight connected by the end of each week, week 0 first, up to the last week used.
  public let cumulative: [Double]

  /// How many agencies the list plan did not fit into the horizon.
  public var left: Int { weeks.count { $0 == nil } }

  /// How far above the best plan this one can be, as a share of the lower bound; 0 when optimal, `nil`
  /// when agencies are left, since then the two are sums over different agencies.
  public var gap: Double? {
    if left > 0 { return nil }
    return isOptimal || lowerBound <= 0 ? 0 : weightedCompletion / lowerBound - 1
  }

  /// - Parameters:
  ///   - weights: What each agency adds: finite, 0 or more.
  ///   - efforts: Whole units of effort, 0 up to `capacity`.
  ///   - release: The first week in which each may be connected; all at once when left out.
  ///   - capacity: Effort a week, 1 or more.
  ///   - horizon: How many weeks there are; as many as it takes when left out.
  ///   - searchLimit: How many steps the exact search may take; 0 does not search.
  /// - Throws: A ``PlanError`` for impossible inputs.
  public init(
    weights: [Double], efforts: [Int], release: [Int]? = nil, capacity: Int, horizon: Int? = nil,
    searchLimit: Int = 500_000
  ) throws(PlanError) {
    try PlanInput.check(weights: weights)
    try PlanInput.check(efforts: efforts, count: weights.count)
    if let release { try PlanInput.check(weeks: release, count: weights.count) }
    guard 1...PlanInput.largestEffort ~= capacity else { throw .capacityOutOfRange(capacity) }
    if let index = efforts.firstIndex(where: { $0 > capacity }) {
      throw .effortAboveCapacity(index: index)
    }
    if let horizon, horizon < 0 { throw .capacityOutOfRange(horizon) }
    let release = release ?? Array(repeating: 0, count: weights.count)
    let enough = (release.max() ?? 0) + weights.count
    let weekCount = min(enough, horizon ?? enough)
    let order = PlanInput.byRatio(weights: weights, efforts: efforts)
    var work = WeeklyEffortWork(
      weights: weights, efforts: efforts, release: release, capacity: capacity,
      weekCount: weekCount)
    work.placeInOrder(order)
    listCompletion = work.cost
    let bound = PlanInput.tightened(
      WeeklyEffortBound(order: order, efforts: efforts, weights: weights)
        .rest(from: 0, release: release, room: Array(repeating: capacity, count: enough)),
      weights: weights)
    var isProved = work.cost <= bound
    if work.left == 0, !isProved {
      work.exchange()
      isProved = work.cost <= bound
      if !isProved, searchLimit > 0, work.weights.count <= 64 {
        var search = WeeklyEffortSearch(work: work, order: order, stepLimit: searchLimit)
        isProved = search.run()
        work.weeks = search.best
      }
    }
    weeks = work.weeks
    weightedCompletion = work.cost
    isOptimal = isProved && work.left == 0
    lowerBound = isOptimal ? work.cost : bound
    cumulative = UnitPlan.cumulative(weights: weights, weeks: work.weeks)
  }
}
