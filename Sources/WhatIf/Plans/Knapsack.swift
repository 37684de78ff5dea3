/// The most weight one budget of effort can connect, by dynamic programming over the budget.
///
/// Optimal for whole efforts. O(n · budget) time and bits, after dividing by the efforts' common
/// divisor. Source: docs/methods/knapsack.md.
public struct Knapsack: Sendable, Hashable {
  /// The places of the agencies chosen, ascending.
  public let chosen: [Int]
  /// Their weight, the most there is.
  public let weight: Double
  /// Their effort, at most the budget.
  public let effort: Int
  /// What taking the best ratio of weight to effort first would connect: seldom the most.
  public let ratioGreedy: Double
  /// What could be connected if the last agency could be connected in part: no plan has more.
  public let upperBound: Double

  /// More cells than this, agencies times units of budget, are refused.
  public static let mostCells = 1 << 31

  /// - Parameters:
  ///   - weights: What each agency adds: finite, 0 or more. One of weight 0 is never chosen.
  ///   - efforts: What each costs, in whole units (a tenth of a person-week, say), 0 or more.
  ///   - budget: In the same unit, 0 or more.
  /// - Throws: A ``PlanError`` for impossible inputs, or ``PlanError/tooLarge(cells:)``.
  public init(weights: [Double], efforts: [Int], budget: Int) throws(PlanError) {
    try PlanInput.check(weights: weights)
    try PlanInput.check(efforts: efforts, count: weights.count)
    guard budget >= 0 else { throw .capacityOutOfRange(budget) }
    let useful = weights.indices.filter { weights[$0] > 0 && efforts[$0] <= budget }
    let free = useful.filter { efforts[$0] == 0 }
    let paid = useful.filter { efforts[$0] > 0 }
    let unit = max(1, paid.reduce(0) { Self.commonDivisor($0, efforts[$1]) })
    let picked = try Self.best(
      paid.map { (weights[$0], efforts[$0] / unit) }, budget: budget / unit)
    chosen = (free + picked.map { paid[$0] }).sorted()
    weight = chosen.reduce(0) { $0 + weights[$1] }
    effort = chosen.reduce(0) { $0 + efforts[$1] }

    var greedy = 0.0
    var left = budget
    var bound = 0.0
    var boundLeft = budget
    for agency in PlanInput.byRatio(weights: weights, efforts: efforts)
    where weights[agency] > 0 && efforts[agency] <= budget {
      if efforts[agency] <= left {
        left -= efforts[agency]
        greedy += weights[agency]
      }
      let part = min(efforts[agency], boundLeft)
      boundLeft -= part
      bound +=
        part == efforts[agency]
        ? weights[agency] : weights[agency] * Double(part) / Double(efforts[agency])
    }
    ratioGreedy = greedy
    upperBound = max(bound, weight)
  }

  /// The places of the best set, for efforts of 1 or more.
  private static func best(
    _ items: [(weight: Double, effort: Int)], budget: Int
  ) throws(PlanError) -> [Int] {
    let total = items.reduce(0) { $0 + $1.effort }
    let budget = min(budget, total)
    let width = budget + 1
    let (cells, overflow) = items.count.multipliedReportingOverflow(by: width)
    guard !overflow, cells <= mostCells else {
      throw .tooLarge(cells: overflow ? .max : cells)
    }
    var best = [Double](repeating: 0, count: width)
    var taken = [UInt64](repeating: 0, count: cells / 64 + 1)
    var rest = total
    best.withUnsafeMutableBufferPointer { best in
      taken.withUnsafeMutableBufferPointer { taken in
        for (item, (weight, effort)) in items.enumerated() {
          rest -= effort
          // A state from which the others cannot use up the budget is never looked at.
          let lowest = max(effort, budget - rest)
          var spent = budget
          while spent >= lowest {
            let value = best[spent - effort] + weight
            if value > best[spent] {
              best[spent] = value
              let cell = item * width + spent
              taken[cell >> 6] |= 1 << UInt64(cell & 63)
            }
            spent -= 1
          }
        }
      }
    }
    var chosen: [Int] = []
    var spent = budget
    for item in items.indices.reversed() {
      let cell = item * width + spent
      if taken[cell >> 6] >> UInt64(cell & 63) & 1 == 1 {
        chosen.append(item)
        spent -= items[item].effort
      }
    }
    return chosen
  }

  private static func commonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
