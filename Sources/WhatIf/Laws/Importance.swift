/// How much each agency matters for reaching a count, and for the spread of a total.
///
/// Source: docs/methods/importance.md.
public enum Importance {
  /// ∂P(X ≥ count)/∂pᵢ = P(X₋ᵢ = count − 1) for every agency, in their order (Birnbaum).
  ///
  /// The gain of P(X ≥ count) for one more point of chance is a hundredth of it.
  /// Complexity: about log₂ n times that of the Poisson-binomial law.
  ///
  /// - Throws: ``LawError/chanceOutside(index:value:)``.
  public static func slopes(
    ofReaching count: Int, _ chances: [Double]
  ) throws(LawError) -> [Double] {
    try PoissonBinomial(chances).chancesLeavingOneOut(of: count - 1)
  }

  /// Each agency's part of the variance of Σ wᵢBᵢ: wᵢ²pᵢ(1 − pᵢ)/Σ, its first Sobol index.
  ///
  /// The shares add up to 1; all are 0 when nothing is uncertain.
  ///
  /// - Throws: ``LawError``: a weight or chance out of range, or lists of different length.
  public static func varianceShares(
    weights: [Double], chances: [Double]
  ) throws(LawError) -> [Double] {
    try LawCheck.sameLength(weights.count, chances.count)
    try LawCheck.weights(weights)
    try LawCheck.chances(chances)
    let parts = zip(weights, chances).map { $0 * $0 * $1 * (1 - $1) }
    let sum = parts.reduce(0, +)
    return sum > 0 ? parts.map { $0 / sum } : parts.map { _ in 0 }
  }

  /// P(X ≥ count) when one agency's chance moves and the others stay.
  public struct Swing: Hashable, Sendable {
    /// The agency, counted from 0.
    public let index: Int
    /// With its chance lowered.
    public let low: Double
    /// With its chance raised.
    public let high: Double

    public var width: Double { high - low }
  }

  /// The swings of P(X ≥ count) when each chance in turn moves by `delta` down and up, kept
  /// within 0...1; widest first, equal ones in the agencies' order.
  ///
  /// Each is exact: (1 − p)·P(X₋ᵢ ≥ count) + p·P(X₋ᵢ ≥ count − 1).
  ///
  /// - Throws: ``LawError``: a chance out of range, or a delta outside 0...1.
  public static func tornado(
    ofReaching count: Int, _ chances: [Double], delta: Double
  ) throws(LawError) -> [Swing] {
    let law = try PoissonBinomial(chances)
    guard delta >= 0, delta <= 1 else { throw .parameterOutside(name: "delta", value: delta) }
    let without = law.chancesLeavingOneOut(ofAtLeast: count)
    let with = law.chancesLeavingOneOut(ofAtLeast: count - 1)
    let swings = chances.indices.map { index in
      func reached(_ chance: Double) -> Double {
        (1 - chance) * without[index] + chance * with[index]
      }
      return Swing(
        index: index, low: reached(max(0, chances[index] - delta)),
        high: reached(min(1, chances[index] + delta)))
    }
    return swings.sorted { ($1.width, $0.index) < ($0.width, $1.index) }
  }
}
