/// Which agencies connect, given that exactly N do: likelier ones first.
///
/// The agencies are independent with their own chances, and N is known; then P(i | N) =
/// pᵢ·P(X₋ᵢ = N − 1)/P(X = N). Multiplying all odds by one factor changes none of this, so it is
/// computed where N is the mean. Source: docs/methods/conditional-bernoulli.md.
///
/// Complexity: about log₂ K times that of the Poisson-binomial law.
public struct ConditionalBernoulli: Hashable, Sendable {
  /// How many connect, N.
  public let count: Int
  /// P(i connects | N connect) for each agency, in their order; they add up to N.
  public let inclusion: [Double]

  /// - Parameters:
  ///   - chances: One for each agency, in 0...1.
  ///   - count: N, from 0 to the number of agencies.
  /// - Throws: ``LawError``: a chance or count out of range, or ``LawError/impossibleCount(_:)``
  ///   when exactly N cannot connect.
  public init(_ chances: [Double], count: Int) throws(LawError) {
    try LawCheck.chances(chances)
    try LawCheck.count(count, most: chances.count)
    let certain = chances.count { $0 == 1 }
    let possible = chances.count { $0 > 0 }
    guard count >= certain, count <= possible else { throw .impossibleCount(count) }
    self.count = count
    if count == certain || count == possible {
      // Only the certain ones, or all that can.
      inclusion = chances.map { count == possible ? ($0 > 0 ? 1 : 0) : ($0 == 1 ? 1 : 0) }
      return
    }
    let odds = TiltedChances(chances, towards: count)?.chances ?? chances
    let outside = PoissonBinomial.outside(odds) { $0 == count ? 1 : 0 }
    inclusion = zip(odds, outside).map { chance, outside in
      let inside = chance * outside.with
      return inside / (inside + (1 - chance) * outside.without)
    }
  }

  /// The expected weight of those that connect: Σ wᵢ·P(i | N).
  ///
  /// - Throws: ``LawError``: a weight out of range, or not one for each agency.
  public func mean(ofWeights weights: [Double]) throws(LawError) -> Double {
    try LawCheck.sameLength(weights.count, inclusion.count)
    try LawCheck.weights(weights)
    return zip(weights, inclusion).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
