extension ChanceQuestion {
  /// A simulated chance, from least to most where something is left open.
  public struct Simulated: Hashable, Sendable {
    /// One for each end of what is left open.
    public let results: [MonteCarloRun.Result]

    public var estimates: [ChanceEstimate] { results.map(\.estimate) }
    public var isInterrupted: Bool { results.contains { $0.end == .interrupted } }
    /// The greatest standard error of an end, never 0.
    public var standardError: Double { estimates.map(\.cautiousError).max() ?? 0 }
    public var draws: Int { estimates.map(\.draws).max() ?? 0 }
    /// What may be said of the chance.
    public enum Told: Hashable, Sendable {
      /// From the least to the most of the estimates.
      case between(ClosedRange<Double>)
      /// So near to nothing that only a bound is known: with 95% confidence it is below this.
      case below(Double)
      case above(Double)
    }

    /// Estimates nearer to 0 or 1 than ``margin`` are told as bounds.
    public var told: Told {
      let ends = estimates.sorted { $0.chance < $1.chance }
      guard let least = ends.first, let most = ends.last else { return .between(0...1) }
      if most.chance < Self.margin { return .below(most.bounds.upperBound) }
      if least.chance > 1 - Self.margin { return .above(least.bounds.lowerBound) }
      return .between(least.chance...most.chance)
    }
    private static let margin = 0.001
    /// The 95% interval, over all that is left open.
    public var interval: ClosedRange<Double> {
      let intervals = estimates.map { $0.interval() }
      let least = intervals.map(\.lowerBound).min() ?? 0
      return least...max(least, intervals.map(\.upperBound).max() ?? 1)
    }
  }

  /// Whether an exact law, or a bracket of one, is known.
  public var isExact: Bool {
    isCertain || condition.isSettled != nil || condition.law != nil
  }

  /// The chance under a dependence, by simulation.
  ///
  /// - Parameters:
  ///   - ids: The id of each of ``OpenCondition/open``, in order.
  ///   - isInterrupted: Asked between batches of draws.
  /// - Returns: `nil` for a beta-binomial count, which is a law of one count only, and where the ends of
  ///   what is left open cannot be told.
  public func simulated(
    _ dependence: Dependence, ids: [String], _ simulation: Simulation,
    isInterrupted: () -> Bool = { false }
  ) throws(Refusal) -> Simulated? {
    guard let extremes else { return nil }
    let correlation: Double
    switch dependence {
    case .independent: correlation = 0
    case .commonFactor(let value): correlation = value
    case .betaBinomial: return nil
    }
    guard let law = try? SimulatedChance(condition, ids: ids, simulation) else { return nil }
    var results: [MonteCarloRun.Result] = []
    for chances in extremes {
      do throws(LawError) {
        let result = try law.estimate(
          chances, correlation: correlation, isInterrupted: isInterrupted)
        guard let result else { return nil }
        results.append(result)
      } catch {
        throw .law(error)
      }
    }
    return Simulated(results: results)
  }
}
