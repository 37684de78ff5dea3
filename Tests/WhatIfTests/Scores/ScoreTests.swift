import Glibc
import Testing
import WhatIf

@Suite struct ScoreTests {
  @Test func brierDecomposes() throws {
    let oracle = try MathCases.named("score-brier-murphy")
    let score = try ChanceScore(
      chances: oracle.inputs["p"].numbers,
      outcomes: oracle.inputs["outcome"].numbers.map { $0 == 1 })
    oracle.expect(score.brier, "brier")
    oracle.expect(score.reliability, "reliability")
    oracle.expect(score.resolution, "resolution")
    oracle.expect(score.uncertainty, "uncertainty")
    oracle.expect(score.logScore, "log_score")
    oracle.expect(try #require(score.skill), "skill_vs_base")
  }

  @Test func partsAddUpForAllSmallSamples() throws {
    let levels = [0.0, 0.3, 0.7, 1]
    for code in 0..<4096 {
      let chances = (0..<4).map { levels[code >> (3 * $0) & 3] }
      let outcomes = (0..<4).map { code >> (3 * $0 + 2) & 1 == 1 }
      let score = try ChanceScore(chances: chances, outcomes: outcomes)
      let parts = score.reliability - score.resolution + score.uncertainty
      #expect(abs(score.brier - parts) < 1e-14)
    }
  }

  @Test func callingImpossibleWhatHappenedCostsEverything() throws {
    let score = try ChanceScore(chances: [0], outcomes: [true])
    #expect(score.logScore == .infinity)
    #expect(score.brier == 1)
    #expect(score.skill == nil)
    #expect(try ChanceScore(chances: [0, 1], outcomes: [false, true]).logScore == 0)
  }

  @Test func rankedScoreOfYesAndNoIsBrier() throws {
    let score = try RankedScore(chances: [0.3, 0.7], observed: 1)
    #expect(abs(score.total - 0.09) < 1e-15)
    #expect(score.normalized == score.total)
  }

  @Test func rankedScoreCostsANearMissLess() throws {
    let near = try RankedScore(chances: [0, 1, 0, 0], observed: 2)
    let far = try RankedScore(chances: [0, 1, 0, 0], observed: 3)
    #expect(near.total == 1)
    #expect(far.total == 2)
    #expect(abs(far.normalized - 2 / 3.0) < 1e-15)
  }

  @Test func pinballByDefinition() throws {
    let oracle = try MathCases.named("score-pinball")
    oracle.expect(
      try PinballLoss.losses(
        level: oracle.inputs["tau"].number, forecast: oracle.inputs["forecast"].number,
        observed: oracle.inputs["observed"].numbers), "loss")
  }

  /// The ends of Wilson's interval solve |p̂ − p| = z·√(p(1 − p)/n).
  @Test(arguments: [(1, 10), (8, 10), (40, 50), (3, 1000)])
  func wilsonSolvesItsEquation(held: Int, count: Int) throws {
    let coverage = try Coverage(held: held, of: count)
    for end in [coverage.interval.lowerBound, coverage.interval.upperBound] {
      let distance = Coverage.z95 * (end * (1 - end) / Double(count)).squareRoot()
      #expect(abs(abs(coverage.share - end) - distance) < 1e-12)
    }
    #expect(coverage.interval.contains(coverage.share))
  }

  @Test func coverageCountsWhatWasHeld() throws {
    let coverage = try Coverage(intervals: [1...3, 2...4, 5...6], observed: [3, 1, 5])
    #expect(coverage.held == 2)
    #expect(coverage.allows(level: 0.8))
    #expect(try Coverage(held: 0, of: 5).interval.lowerBound == 0)
    #expect(try Coverage(held: 5, of: 5).interval.upperBound == 1)
  }

  @Test func tinySamplesGetNoVerdict() throws {
    let few = try BaselineComparison(
      scores: Array(repeating: 0, count: 19), baseline: Array(repeating: 1, count: 19))
    #expect(few.verdict == .tooFew(needed: 20))
    #expect(few.difference == -1)
    let single = try BaselineComparison(scores: [0], baseline: [1], needed: 1)
    #expect(single.verdict == .tooFew(needed: 2))
    #expect(single.standardError == nil)
  }

  @Test func verdictFollowsTheInterval() throws {
    let noise = (0..<30).map { Double($0 % 3) / 10 }
    let zeros = Array(repeating: 0.0, count: 30)
    #expect(try BaselineComparison(scores: zeros, baseline: noise).verdict == .better)
    #expect(try BaselineComparison(scores: noise, baseline: zeros).verdict == .worse)
    let even = (0..<30).map { $0 % 2 == 0 ? 0.1 : -0.1 }
    #expect(try BaselineComparison(scores: even, baseline: zeros).verdict == .noDifference)
  }

  @Test func impossibleInputsAreRefused() {
    #expect(throws: ScoreError.empty) { try ChanceScore(chances: [], outcomes: []) }
    #expect(throws: ScoreError.chanceOutOfRange(index: 0)) {
      try ChanceScore(chances: [.nan], outcomes: [true])
    }
    #expect(throws: ScoreError.lengthsDiffer(1, 2)) {
      try ChanceScore(chances: [0.5], outcomes: [true, false])
    }
    #expect(throws: ScoreError.self) { try RankedScore(chances: [0.5, 0.4], observed: 0) }
    #expect(throws: ScoreError.outcomeOutOfRange(2)) {
      try RankedScore(chances: [0.5, 0.5], observed: 2)
    }
    #expect(throws: ScoreError.levelOutOfRange(1)) {
      try PinballLoss.losses(level: 1, forecast: 3, observed: [3])
    }
    #expect(throws: ScoreError.countOutOfRange(4)) { try Coverage(held: 4, of: 3) }
    #expect(throws: ScoreError.empty) { try Coverage(held: 0, of: 0) }
    #expect(throws: ScoreError.notFinite(index: 0)) {
      try BaselineComparison(scores: [.infinity], baseline: [0])
    }
  }
}
