import Glibc

/// How many agencies connect when they lean on one another through a single hidden factor.
///
/// Agency i connects when √ρ·Z + √(1−ρ)·εᵢ ≤ Φ⁻¹(pᵢ), with Z shared by all and εᵢ its own, all
/// standard normal; so each keeps its own chance, and ρ is the correlation between any two hidden
/// variables. Given Z the law is Poisson-binomial, and Z is integrated out numerically until a
/// refinement changes less than 1e-10 in all; the error left is below 1e-11 for every ρ. ρ = 0 is
/// independence, ρ = 1 gives all of them the same luck, both computed without quadrature.
/// Source: docs/methods/gaussian-copula.md.
///
/// Complexity: one Poisson-binomial law for each node, some 80 to 1,300 nodes for ρ up to 0.9.
public struct GaussianCopula: CountLaw, Hashable {
  public let chances: [Double]
  /// ρ, in 0...1.
  public let correlation: Double
  /// 0...n.
  public let window: ClosedRange<Int>
  public let masses: [Double]

  /// - Parameters:
  ///   - chances: One for each agency, in 0...1.
  ///   - correlation: ρ, in 0...1.
  /// - Throws: ``LawError``: a chance or the correlation is out of range.
  public init(_ chances: [Double], correlation: Double) throws(LawError) {
    try LawCheck.chances(chances)
    try LawCheck.correlation(correlation)
    self.chances = chances
    self.correlation = correlation
    window = 0...chances.count
    masses = FactorQuadrature(chances, correlation).masses()
  }

  /// Σpᵢ: dependence moves the spread, never the mean.
  public var mean: Double { chances.reduce(0, +) }
}
