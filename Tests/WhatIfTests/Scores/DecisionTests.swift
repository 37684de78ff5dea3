import Testing
import WhatIf

@Suite struct DecisionTests {
  /// Three options (extend, hold, waive) in three scenarios; worked in docs/methods/regret.md.
  private static let outcomes = [[120, 110, 90], [130, 105, 70], [100, 100, 100.0]]

  @Test func regretIsTheGapToTheBestInHindsight() throws {
    let table = try RegretTable(outcomes: Self.outcomes)
    #expect(table.regrets == [[10, 0, 10], [0, 5, 30], [30, 10, 0]])
    #expect(table.worstRegrets == [10, 30, 30])
    #expect(table.worstOutcomes == [90, 70, 100])
    #expect(table.minimaxRegret == 0)
    #expect(table.bestWorstCase == 2)
  }

  @Test func expectedValueUsesTheStatedWeights() throws {
    let table = try RegretTable(outcomes: Self.outcomes)
    let expected = try table.expected(weights: [5, 3, 2])
    #expect(expected.values == [111, 110.5, 100])
    #expect(expected.best == 0)
  }

  @Test func costsAreTheMirrorOfGains() throws {
    let gains = try RegretTable(outcomes: Self.outcomes)
    let costs = try RegretTable(outcomes: Self.outcomes.map { $0.map(-) }, moreIsBetter: false)
    #expect(costs.regrets == gains.regrets)
    #expect(costs.minimaxRegret == gains.minimaxRegret)
    #expect(costs.worstOutcomes == gains.worstOutcomes.map(-))
    #expect(costs.bestWorstCase == gains.bestWorstCase)
    #expect(
      try costs.expected(weights: [1, 1, 1]).best == gains.expected(weights: [1, 1, 1]).best)
  }

  @Test func impossibleInputsAreRefused() throws {
    #expect(throws: ScoreError.empty) { try RegretTable(outcomes: []) }
    #expect(throws: ScoreError.empty) { try RegretTable(outcomes: [[]]) }
    #expect(throws: ScoreError.lengthsDiffer(2, 1)) { try RegretTable(outcomes: [[1, 2], [1]]) }
    #expect(throws: ScoreError.notFinite(index: 3)) {
      try RegretTable(outcomes: [[1, 2], [1, .nan]])
    }
    let table = try RegretTable(outcomes: [[1, 2]])
    #expect(throws: ScoreError.weightsOutOfRange) { try table.expected(weights: [0, 0]) }
    #expect(throws: ScoreError.weightsOutOfRange) { try table.expected(weights: [2, -1]) }
  }
}
