import Glibc

/// Nodes of a one-factor Gaussian copula: a common standard normal factor moves every agency, and
/// given the factor they are independent.
///
/// An agency with chance *p* connects when √ρ·Z + √(1 − ρ)·εᵢ falls below Φ⁻¹(*p*), so that given
/// Z = *z* its chance is Φ((Φ⁻¹(*p*) − √ρ·*z*)/√(1 − ρ)). The factor is integrated by the
/// trapezoid rule on the whole line, which converges faster than any power for these integrands;
/// its step shrinks with the number of agencies and with ρ.
/// Source: docs/methods/gaussian-copula.md.
public struct CommonFactor: Hashable, Sendable {
  /// The correlation of the latent variables of any two agencies, at least 0 and below 1.
  public let correlation: Double
  /// The values of the factor, rising.
  public let nodes: [Double]
  /// The weight of each node; they add up to 1.
  public let weights: [Double]

  /// How far from 0 the factor is followed; beyond lies less than 10⁻¹⁴.
  static let reach = 7.8

  /// The distance between nodes.
  ///
  /// For n agencies the integrand grows off the real line at most as
  /// exp(y²·(1 + n·ρ/(1 − ρ))/2), so that this step leaves an error below exp(−2π²/0.85²) ≈ 10⁻¹².
  static func step(correlation: Double, count: Int) -> Double {
    0.85 / (1 + Double(max(1, count)) * correlation / (1 - correlation)).squareRoot()
  }

  /// - Parameter count: How many agencies move with the factor.
  /// - Throws: ``LawError/correlationOutside(_:)`` unless 0 ≤ `correlation` < 1.
  public init(correlation: Double, count: Int) throws(LawError) {
    guard correlation >= 0, correlation < 1 else { throw .correlationOutside(correlation) }
    self.correlation = correlation
    guard correlation > 0 else {
      nodes = [0]
      weights = [1]
      return
    }
    let step = Self.step(correlation: correlation, count: count)
    let half = Int((Self.reach / step).rounded(.up))
    let nodes = (-half...half).map { Double($0) * step }
    let densities = nodes.map { NormalLaw.density(at: $0) }
    let sum = densities.reduce(0, +)
    self.nodes = nodes
    weights = densities.map { $0 / sum }
  }

  /// The chances given one value of the factor.
  ///
  /// - Parameter quantiles: Φ⁻¹ of each agency's chance; infinite for 0 and 1.
  public func chances(at node: Int, quantiles: [Double]) -> [Double] {
    let shift = correlation.squareRoot() * nodes[node]
    let scale = 1 / (1 - correlation).squareRoot()
    return quantiles.map { quantile in
      guard quantile.isFinite else { return quantile > 0 ? 1 : 0 }
      return NormalLaw.chance(ofAtMost: (quantile - shift) * scale)
    }
  }

  /// The mean over the factor of a chance told for agencies that are independent.
  ///
  /// - Parameter chances: Each agency's own chance, in 0...1.
  func average(
    _ chances: [Double], _ chance: ([Double]) throws(LawError) -> Bracket
  ) throws(LawError) -> Bracket {
    let quantiles = chances.map { NormalLaw.quantile($0) }
    var (lower, upper) = (0.0, 0.0)
    for node in nodes.indices {
      let given = try chance(self.chances(at: node, quantiles: quantiles))
      lower += weights[node] * given.lower
      upper += weights[node] * given.upper
    }
    return Bracket(min(1, lower), min(1, upper))
  }
}
