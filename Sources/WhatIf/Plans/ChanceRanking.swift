/// Whom to help first when help raises a chance: by weight times what it adds to the chance.
///
/// For a total of weights this is what the help adds on average, and the first k of the ranking are
/// the best k; for a threshold ("at least 135") it is not, and the exact law must be asked. O(n log
/// n). Source: docs/methods/chance-ranking.md.
public struct ChanceRanking: Sendable, Hashable {
  /// weight·(chance with help − chance without), in the caller's order; below 0 where help harms.
  public let gains: [Double]
  /// The places of the agencies, the largest gain first; of equals the first in the list.
  public let order: [Int]

  /// - Parameters:
  ///   - weights: Finite, 0 or more.
  ///   - with: The chance by the date with help.
  ///   - without: The chance by the same date without.
  /// - Throws: A ``PlanError`` for lists of different lengths or impossible numbers.
  public init(weights: [Double], with: [Double], without: [Double]) throws(PlanError) {
    try PlanInput.check(weights: weights)
    for chances in [with, without] {
      guard chances.count == weights.count else {
        throw .lengthsDiffer(weights.count, chances.count)
      }
      if let index = chances.firstIndex(where: { !($0 >= 0 && $0 <= 1) }) {
        throw .chanceOutOfRange(index: index)
      }
    }
    gains = weights.indices.map { weights[$0] * (with[$0] - without[$0]) }
    order = PlanInput.largestFirst(gains)
  }
}
