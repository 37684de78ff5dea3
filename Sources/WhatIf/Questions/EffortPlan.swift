import AgencyModel
import Glibc

/// Whom to connect in which week when a week holds so much effort and agencies take their own.
///
/// No agency's work is divided between weeks. Every plan is a heuristic's until it is proved: how
/// early it connects the weight is held against the bound of ``WeeklyEffortPlan``, how much it
/// connects by the last day against one budget of all weeks (``Knapsack``). Source:
/// docs/methods/weekly-effort-plan.md, knapsack.md.
public struct EffortPlan: Sendable {
  public let plan: ConnectionPlan
  /// A plan of all candidates, which goes on after the last day.
  public let continued: ConnectionPlan
  /// The weekly plan behind it, without an end: of all candidates, or of those that the budget of
  /// all weeks chose.
  public let order: WeeklyEffortPlan
  /// How many agencies ``order`` is about.
  public let orderCount: Int
  /// The weight that no plan can exceed by the last day; `nil` where it is too large to reckon.
  public let mostGained: Double?
  /// Effort of all candidates, in the unit of the capacity.
  public let totalEffort: Double
  /// Places left out: their effort is not on record, or not a number from 0 on.
  public let withoutEffort: [Int]
  /// Places left out: a week does not hold their effort.
  public let aboveCapacity: [Int]
  /// The largest effort of all candidates.
  public let largestEffort: Double

  /// How many decimals an effort may have.
  static let mostDecimals = 3
  /// Steps of the exact search; few enough for an answer without a wait.
  static let searchLimit = 10_000

  /// - Parameters:
  ///   - efforts: What each candidate takes, in their order; `nil` where it is not on record.
  ///   - capacity: Effort a week, 1 or more.
  /// - Throws: A ``PlanError`` for impossible weights or numbers, an effort of more than three
  ///   decimals among them.
  public init(
    _ candidates: PlanCandidates, efforts: [Double?], capacity: Int
  ) throws(PlanError) {
    guard efforts.count == candidates.rows.count else {
      throw .lengthsDiffer(candidates.rows.count, efforts.count)
    }
    let known = efforts.indices.filter { place in
      efforts[place].map { $0 >= 0 && $0 < .infinity } ?? false
    }
    let fitting = known.filter { efforts[$0].map { $0 <= Double(capacity) } ?? false }
    withoutEffort = efforts.indices.filter {
      efforts[$0].map { !($0 >= 0 && $0 < .infinity) } ?? true
    }
    aboveCapacity = known.filter { efforts[$0].map { $0 > Double(capacity) } ?? false }
    largestEffort = known.reduce(0) { max($0, efforts[$1] ?? 0) }
    let kept = candidates.keeping(fitting)
    let values = fitting.map { efforts[$0] ?? 0 }
    totalEffort = values.reduce(0, +)
    let scale = try Self.scale(of: values)
    let units = values.map { Int(($0 * Double(scale)).rounded()) }
    let (room, overflow) = capacity.multipliedReportingOverflow(by: scale)
    guard !overflow else { throw .capacityOutOfRange(capacity) }

    let weights = kept.weights.map { $0 ?? 0 }
    let whole = try WeeklyEffortPlan(
      weights: weights, efforts: units, release: kept.release, capacity: room,
      searchLimit: Self.searchLimit)
    let open = ConnectionPlan(kept, weeks: whole.weeks)
    continued = open
    let all = weights.reduce(0, +)
    guard open.steps.count < kept.rows.count else {
      (plan, order, orderCount, mostGained) = (open, whole, kept.rows.count, all)
      return
    }
    let (budget, isTooMuch) = room.multipliedReportingOverflow(by: kept.weekCount)
    guard !isTooMuch, let sack = try? Knapsack(weights: weights, efforts: units, budget: budget)
    else {
      (plan, order, orderCount, mostGained) = (open, whole, kept.rows.count, nil)
      return
    }
    mostGained = sack.weight
    let chosen = try WeeklyEffortPlan(
      weights: sack.chosen.map { weights[$0] }, efforts: sack.chosen.map { units[$0] },
      release: sack.chosen.map { kept.release[$0] }, capacity: room,
      searchLimit: Self.searchLimit)
    var weeks = [Int?](repeating: nil, count: weights.count)
    for (place, week) in zip(sack.chosen, chosen.weeks) { weeks[place] = week }
    let narrow = ConnectionPlan(kept, weeks: weeks)
    if narrow.reached > open.reached {
      (plan, order, orderCount) = (narrow, chosen, sack.chosen.count)
    } else {
      (plan, order, orderCount) = (open, whole, kept.rows.count)
    }
  }

  /// What the plan connects by the last day.
  public var gained: Double { plan.steps.reduce(0) { $0 + ($1.gain ?? 0) } }

  /// Whether no plan can have connected more by the last day.
  public var isMostByLastDay: Bool {
    mostGained.map { gained >= $0 * (1 - 1e-12) } ?? false
  }

  /// By how many units an effort is multiplied to be whole: 1, 10, 100 or 1000.
  private static func scale(of efforts: [Double]) throws(PlanError) -> Int {
    var scale = 1
    for (index, effort) in efforts.enumerated() {
      var decimals = 0
      while (effort * Double(scale)).rounded() / Double(scale) != effort {
        (scale, decimals) = (scale * 10, decimals + 1)
        guard decimals <= mostDecimals, scale <= 1000 else {
          throw .effortOutOfRange(index: index)
        }
      }
    }
    return scale
  }
}
