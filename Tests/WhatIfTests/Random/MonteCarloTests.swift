import Testing
import WhatIf

@Suite struct MonteCarloTests {
  @Test func standardErrorAndDrawsNeeded() throws {
    let oracle = try MathCases.named("mc-standard-error")
    let chance = oracle.inputs["p"].number
    let errors = try oracle.inputs["draws"].list.map {
      try ChanceEstimate.standardError(chance: chance, draws: $0.whole)
    }
    oracle.expect(errors, "se")
    oracle.expect(
      try ChanceEstimate.drawsNeeded(chance: chance, standardError: 0.0005),
      "draws_for_se_0_0005")
  }

  /// P(at least 2 of 3 at ½) = ½.
  private static func atLeastTwo(_ seed: UInt64) throws -> @Sendable (Range<Int>) -> Int {
    let law = try BernoulliDraws(chances: [0.5, 0.5, 0.5], seed: seed)
    return { draws in ((try? law.counts(ofDraws: draws)) ?? []).count { $0 >= 2 } }
  }

  @Test func estimateIsNearTheExactChance() throws {
    let run = try MonteCarloRun(maximumDraws: 8192, batch: 1024)
    let result = try run.estimate(hits: Self.atLeastTwo(4))
    #expect(result.end == .drawsUsed)
    #expect(result.estimate.draws == 8192)
    #expect(abs(result.estimate.chance - 0.5) < 5 * result.estimate.standardError)
  }

  @Test(arguments: [2, 3, 8])
  func workersDoNotChangeTheResult(workers: Int) throws {
    let alone = try MonteCarloRun(maximumDraws: 9000, targetError: 0.008, batch: 512)
    let together = try MonteCarloRun(
      maximumDraws: 9000, targetError: 0.008, batch: 512, workers: workers)
    let hits = try Self.atLeastTwo(4)
    let wanted = try alone.estimate(hits: hits)
    #expect(try together.estimate(hits: hits) == wanted)
    #expect(wanted.end == .errorReached)
    #expect(wanted.estimate.draws < 9000)
  }

  @Test func nothingHitIsNoReasonToStop() throws {
    let run = try MonteCarloRun(maximumDraws: 100, targetError: 0.01, batch: 10)
    #expect(try run.estimate { _ in 0 }.end == .drawsUsed)
  }

  @Test func interruptionKeepsWhatWasMade() throws {
    let run = try MonteCarloRun(maximumDraws: 1000, batch: 10)
    var asked = 0
    let result = try run.estimate(
      isInterrupted: {
        asked += 1
        return asked == 3
      }, hits: { $0.count })
    #expect(result.end == .interrupted)
    #expect(result.estimate.draws == 30)
    #expect(result.estimate.hits == 30)
  }

  @Test func neverHitHasAnUpperBound() throws {
    let estimate = try ChanceEstimate(hits: 0, draws: 1000)
    #expect(estimate.standardError == 0)
    #expect(estimate.interval().lowerBound == 0)
    #expect((0.003...0.004).contains(estimate.interval().upperBound))
  }

  @Test func impossibleInputsAreRefused() {
    #expect(throws: DrawError.drawsOutOfRange(0)) { try ChanceEstimate(hits: 0, draws: 0) }
    #expect(throws: DrawError.drawsOutOfRange(5)) { try ChanceEstimate(hits: 5, draws: 4) }
    #expect(throws: DrawError.chanceOutOfRange(index: 0)) {
      try ChanceEstimate.drawsNeeded(chance: .nan, standardError: 0.1)
    }
    #expect(throws: DrawError.errorNotPositive) {
      try ChanceEstimate.drawsNeeded(chance: 0.5, standardError: 0)
    }
    #expect(throws: DrawError.drawsOutOfRange(.max)) {
      try ChanceEstimate.drawsNeeded(chance: 0.5, standardError: 1e-200)
    }
    #expect(throws: DrawError.drawsOutOfRange(0)) { try MonteCarloRun(maximumDraws: 0) }
    #expect(throws: DrawError.errorNotPositive) {
      try MonteCarloRun(maximumDraws: 5, targetError: .nan)
    }
  }
}
