/// How agencies depend on one another in connecting.
public enum Dependence: Hashable, Sendable {
  case independent
  /// One common factor with this correlation of the latent variables.
  case commonFactor(Double)
  /// All agencies with the mean chance, which itself varies: a beta-binomial count with this
  /// correlation of any two.
  case betaBinomial(Double)
}

extension OpenCondition {
  /// The chance that all parts hold under a dependence.
  ///
  /// - Parameter chances: One for each of ``open``, in order.
  /// - Returns: A bracket that is exact but for weights without a usable lattice; `nil` for more
  ///   combinations than can be summed, and for a beta-binomial count where agencies do not all
  ///   move the condition alike.
  public func chance(
    _ chances: [Double], _ dependence: Dependence = .independent
  ) throws(LawError) -> Bracket? {
    switch dependence {
    case .independent: return try ConditionLaw(self)?.chance(chances)
    case .commonFactor(let correlation):
      let groups = groupsAlike
      if groups.count == 1 {
        let law = try GaussianCopula(chances, correlation: correlation)
        return Bracket(exactly: event(of: groups[0]).chance(in: law))
      }
      return try averageOverFactor(chances, correlation)
    case .betaBinomial(let correlation):
      let groups = groupsAlike
      guard let group = groups.first else { return try ConditionLaw(self)?.chance(chances) }
      guard groups.count == 1 else { return nil }
      let mean = chances.reduce(0, +) / Double(chances.count)
      let law = try BetaBinomial(
        count: chances.count, meanChance: mean, correlation: correlation)
      return Bracket(exactly: event(of: group).chance(in: law))
    }
  }

  /// A condition that is no single count, given each value of the factor and averaged.
  private func averageOverFactor(
    _ chances: [Double], _ correlation: Double
  ) throws(LawError) -> Bracket? {
    try LawCheck.chances(chances)
    guard let law = ConditionLaw(self) else { return nil }
    let factor = try CommonFactor(correlation: correlation, count: chances.count)
    let quantiles = chances.map { NormalLaw.quantile($0) }
    var (lower, upper) = (0.0, 0.0)
    for node in factor.nodes.indices {
      let given = try law.chance(factor.chances(at: node, quantiles: quantiles))
      lower += factor.weights[node] * given.lower
      upper += factor.weights[node] * given.upper
    }
    return Bracket(min(1, lower), min(1, upper))
  }

  /// The bounds over every dependence that the chances allow.
  ///
  /// - Returns: `nil` unless the condition is one count of agencies, at least or at most so many.
  public func frechetBounds(_ chances: [Double]) throws(LawError) -> Bracket? {
    let groups = groupsAlike
    guard let group = groups.first, groups.count == 1 else { return nil }
    let bounds = try FrechetBounds(chances)
    switch event(of: group) {
    case .never: return Bracket(exactly: 0)
    case .always: return Bracket(exactly: 1)
    case .atLeast(let count): return bounds.chance(ofAtLeast: count)
    case .atMost(let count): return bounds.chance(ofAtMost: count)
    case .among: return nil
    }
  }
}
