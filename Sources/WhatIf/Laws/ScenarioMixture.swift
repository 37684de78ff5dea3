/// How many connect when it is not known which scenario holds, only how likely each is.
///
/// Within a scenario the agencies are independent; not knowing which one holds makes them lean on
/// one another. The law is the weighted sum of the Poisson-binomial laws, exact in both tails.
/// Source: docs/methods/scenario-mixture.md.
///
/// Complexity: one Poisson-binomial law for each scenario.
public struct ScenarioMixture: CountLaw, Hashable {
  public struct Scenario: Hashable, Sendable {
    /// How likely the scenario is.
    public var weight: Double
    /// The chance of each agency if it holds, in 0...1.
    public var chances: [Double]

    public init(weight: Double, chances: [Double]) {
      (self.weight, self.chances) = (weight, chances)
    }
  }

  /// 0...n.
  public let window: ClosedRange<Int>
  public let masses: [Double]
  private let laws: [PoissonBinomial]
  private let weights: [Double]

  /// - Parameter scenarios: One or more, all with the same agencies in the same order; their
  ///   weights add up to 1, to 1 part in 10⁹.
  /// - Throws: ``LawError``: no scenario, lists of different length, a chance or weight out of
  ///   range, or weights that do not add up.
  public init(_ scenarios: [Scenario]) throws(LawError) {
    guard let first = scenarios.first else { throw .nothingGiven }
    try LawCheck.weights(scenarios.map(\.weight))
    let sum = scenarios.reduce(0) { $0 + $1.weight }
    guard abs(sum - 1) <= 1e-9 else { throw .weightsDoNotAddUp(sum: sum) }
    var laws: [PoissonBinomial] = []
    for scenario in scenarios {
      try LawCheck.sameLength(scenario.chances.count, first.chances.count)
      laws.append(try PoissonBinomial(scenario.chances))
    }
    self.laws = laws
    weights = scenarios.map { $0.weight / sum }
    window = 0...first.chances.count
    var masses = Array(repeating: 0.0, count: window.count)
    for (law, weight) in zip(laws, weights) {
      for (offset, mass) in law.masses.enumerated() {
        masses[law.window.lowerBound + offset] += weight * mass
      }
    }
    self.masses = masses
  }

  public var mean: Double { mix(\.mean) }

  /// The mean variance within the scenarios plus the variance between their means.
  public var variance: Double {
    let center = mean
    return mix { $0.variance + ($0.mean - center) * ($0.mean - center) }
  }

  public var chanceOfAll: Double { mix(\.chanceOfAll) }

  public func chance(of count: Int) -> Double { mix { $0.chance(of: count) } }
  public func chance(ofAtLeast count: Int) -> Double { mix { $0.chance(ofAtLeast: count) } }
  public func chance(ofAtMost count: Int) -> Double { mix { $0.chance(ofAtMost: count) } }

  private func mix(_ figure: (PoissonBinomial) -> Double) -> Double {
    zip(weights, laws).reduce(0) { $0 + $1.0 * figure($1.1) }
  }
}
