import Glibc

/// Nodes of a one-factor Gaussian copula: a common standard normal factor moves every agency, and
/// given the factor they are independent.
///
/// An agency with chance *p* connects when √ρ·Z + √(1 − ρ)·εᵢ falls below Φ⁻¹(*p*), so that given
/// Z = *z* its chance is Φ((Φ⁻¹(*p*) − √ρ·*z*)/√(1 − ρ)). The factor is integrated by the
/// trapezoid rule on the whole line, which converges faster than any power for these integrands;
/// its step shrinks with the number of agencies and with ρ.
/// Source: docs/methods/chance.md.
public struct CommonFactor: Hashable, Sendable {
  /// The correlation of the latent variables of any two agencies, at least 0 and below 1.
  public let correlation: Double
  /// The values of the factor, rising.
  public let nodes: [Double]
  /// The weight of each node; they add up to 1.
  public let weights: [Double]

  /// How far from 0 the factor is followed; beyond lies less than 10⁻¹⁷.
  private static let reach = 8.6

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
    let steepness = correlation / (1 - correlation)
    let step = 0.74 / (1 + Double(max(1, count)) * steepness).squareRoot()
    let half = Int((Self.reach / step).rounded(.up))
    var nodes: [Double] = []
    var weights: [Double] = []
    for index in -half...half {
      let node = Double(index) * step
      nodes.append(node)
      weights.append(NormalLaw.density(at: node) * step)
    }
    let sum = weights.reduce(0, +)
    self.nodes = nodes
    self.weights = weights.map { $0 / sum }
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
}
