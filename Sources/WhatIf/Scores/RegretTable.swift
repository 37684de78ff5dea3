/// Options against scenarios: worst case, regret, and expected value under stated weights.
///
/// Regret is what an option falls short of the best option in the same scenario. More is better
/// unless told. The first of equals is chosen. O(options · scenarios). Source:
/// docs/methods/regret.md.
public struct RegretTable: Sendable, Hashable {
  /// One row an option, one column a scenario.
  public let outcomes: [[Double]]
  /// The same shape; 0 is the best of its scenario.
  public let regrets: [[Double]]
  /// One an option: its outcome in the scenario that is worst for it.
  public let worstOutcomes: [Double]
  /// One an option: its largest regret.
  public let worstRegrets: [Double]
  private let moreIsBetter: Bool

  /// - Throws: A ``ScoreError`` for no options or scenarios, rows of different lengths, or an outcome
  ///   that is not finite (`index` counts row by row).
  public init(outcomes: [[Double]], moreIsBetter: Bool = true) throws(ScoreError) {
    guard let scenarios = outcomes.first?.count, scenarios > 0 else { throw .empty }
    if let row = outcomes.first(where: { $0.count != scenarios }) {
      throw .lengthsDiffer(scenarios, row.count)
    }
    if let index = outcomes.joined().enumerated().first(where: { !$0.element.isFinite })?.offset {
      throw .notFinite(index: index)
    }
    let sign: Double = moreIsBetter ? 1 : -1
    let best = (0..<scenarios).map { column in
      outcomes.reduce(-Double.infinity) { max($0, sign * $1[column]) }
    }
    self.outcomes = outcomes
    self.moreIsBetter = moreIsBetter
    regrets = outcomes.map { row in zip(best, row).map { $0 - sign * $1 } }
    worstOutcomes = outcomes.map { row in
      sign * row.reduce(Double.infinity) { min($0, sign * $1) }
    }
    worstRegrets = regrets.map { row in row.reduce(0, max) }
  }

  /// The option whose worst regret is least.
  public var minimaxRegret: Int { Self.firstBest(worstRegrets.map { -$0 }) }

  /// The option whose worst outcome is best.
  public var bestWorstCase: Int {
    Self.firstBest(worstOutcomes.map { moreIsBetter ? $0 : -$0 })
  }

  /// Each option's expected outcome, and the option with the best.
  ///
  /// - Parameter weights: One a scenario, in any unit: they are divided by their total.
  /// - Throws: A ``ScoreError`` for another number of weights than scenarios, a negative one, or none
  ///   above 0.
  public func expected(
    weights: [Double]
  ) throws(ScoreError) -> (values: [Double], best: Int) {
    guard weights.count == outcomes[0].count else {
      throw .lengthsDiffer(weights.count, outcomes[0].count)
    }
    let total = weights.reduce(0, +)
    guard weights.allSatisfy({ $0 >= 0 }), total > 0, total.isFinite else {
      throw .weightsOutOfRange
    }
    let values = outcomes.map { row in
      zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
    }
    return (values, Self.firstBest(values.map { moreIsBetter ? $0 : -$0 }))
  }

  private static func firstBest(_ values: [Double]) -> Int {
    values.indices.reduce(0) { values[$1] > values[$0] ? $1 : $0 }
  }
}
