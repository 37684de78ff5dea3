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

  @Test func checkingAClaim() throws {
    let oracle = try MathCases.named("decide-evsi-audit")
    let value = try ClaimCheckValue(
      prior: oracle.inputs["prior"].number, sensitivity: oracle.inputs["sensitivity"].number,
      specificity: oracle.inputs["specificity"].number, gain: oracle.inputs["gain"].number,
      loss: oracle.inputs["loss"].number)
    oracle.expect(value.ofPerfectCheck, "evpi")
    oracle.expect(value.ofCheck, "evsi")
    oracle.expect(try #require(value.trueGivenYes), "posterior_positive")
    oracle.expect(try #require(value.trueGivenNo), "posterior_negative")
  }

  @Test func aCheckThatSaysNothingIsWorthNothing() throws {
    let value = try ClaimCheckValue(
      prior: 0.6, sensitivity: 0.5, specificity: 0.5, gain: 10, loss: 8)
    #expect(abs(value.ofCheck) < 1e-12)
    let perfect = try ClaimCheckValue(
      prior: 0.6, sensitivity: 1, specificity: 1, gain: 10, loss: 8)
    #expect(abs(perfect.ofCheck - perfect.ofPerfectCheck) < 1e-12)
    #expect(
      try ClaimCheckValue(
        prior: 1, sensitivity: 1, specificity: 1, gain: 1, loss: 1
      ).trueGivenNo == nil)
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
    #expect(throws: ScoreError.chanceOutOfRange(index: 1)) {
      try ClaimCheckValue(prior: 0.5, sensitivity: 1.5, specificity: 1, gain: 1, loss: 1)
    }
    #expect(throws: ScoreError.notFinite(index: 0)) {
      try ClaimCheckValue(prior: 0.5, sensitivity: 1, specificity: 1, gain: -1, loss: 1)
    }
  }
}
