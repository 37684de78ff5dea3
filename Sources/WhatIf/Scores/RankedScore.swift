/// The ranked probability score of a forecast over ordered outcomes, such as counts or weeks.
///
/// A near miss costs less than a far one: Σ (F(k) − [observed ≤ k])² over all outcomes k, F the
/// cumulative chance. 0 is perfect. With yes and no as the outcomes it is Brier's score. O(n).
/// Source: docs/methods/ranked-scores.md.
public struct RankedScore: Sendable, Hashable {
  /// The sum, which for counts is the continuous ranked probability score.
  public let total: Double
  /// How many outcomes were forecast.
  public let outcomes: Int

  /// The sum divided by the number of outcomes less 1, from 0 to 1; 0 with a single outcome.
  public var normalized: Double { outcomes > 1 ? total / Double(outcomes - 1) : 0 }

  /// - Parameters:
  ///   - chances: The chance of each outcome, in order; they add up to 1.
  ///   - observed: The place in `chances` of what happened.
  /// - Throws: A ``ScoreError`` for no chances, one outside 0…1, a total off 1 by more than 10⁻⁹, or
  ///   an outcome that was not forecast.
  public init(chances: [Double], observed: Int) throws(ScoreError) {
    guard !chances.isEmpty else { throw .empty }
    if let index = chances.firstIndex(where: { !($0 >= 0 && $0 <= 1) }) {
      throw .chanceOutOfRange(index: index)
    }
    guard chances.indices.contains(observed) else { throw .outcomeOutOfRange(observed) }
    let sum = chances.reduce(0, +)
    guard abs(sum - 1) <= 1e-9 else { throw .chancesDoNotAddUp(total: sum) }
    var cumulative = 0.0
    var total = 0.0
    for (outcome, chance) in chances.enumerated().dropLast() {
      cumulative += chance
      let error = cumulative - (observed <= outcome ? 1 : 0)
      total += error * error
    }
    self.total = total
    outcomes = chances.count
  }
}
