import TestSupport
import Testing

@testable import WhatIf

@Suite struct ImportanceTests {
  @Test func theLeastLikelyMattersMostForAll() throws {
    let oracle = try MathCases.named("sens-birnbaum-all")
    let slopes = try Importance.slopes(
      ofReaching: oracle.inputs["m"].whole, oracle.inputs["p"].numbers)
    oracle.expect(slopes, "dP_dp")
    #expect(slopes.indices.max { slopes[$0] < slopes[$1] } == 0)
  }

  @Test func sharesOfTheVariance() throws {
    let oracle = try MathCases.named("sens-variance-shares")
    let (weights, chances) = (oracle.inputs["weights"].numbers, oracle.inputs["p"].numbers)
    oracle.expect(try WeightedLaw(weights: weights, chances: chances).variance, "variance")
    oracle.expect(
      try Importance.varianceShares(weights: weights, chances: chances), "first_order")
    #expect(try Importance.varianceShares(weights: [2, 3], chances: [0, 1]) == [0, 0])
  }

  @Test func tornadoOfTwentyThree() throws {
    let oracle = try MathCases.named("sens-tornado-23")
    let (chances, count) = (oracle.inputs["p"].numbers, oracle.inputs["m"].whole)
    oracle.expect(try PoissonBinomial(chances).chance(ofAtLeast: count), "base")
    let swings = try Importance.tornado(
      ofReaching: count, chances, delta: oracle.inputs["delta"].number)
    let wanted = oracle.expected["top3"].list
    #expect(wanted.count == 3)
    for (swing, expected) in zip(swings, wanted) {
      #expect(swing.index == expected["i"].whole)
      #expect(oracle.isNear(swing.low, expected["low"].number))
      #expect(oracle.isNear(swing.high, expected["high"].number))
    }
  }

  @Test(arguments: 1..<30) func tornadoEqualsTheLawRecomputed(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let chances = (0..<(1 + seed % 8)).map { _ in random.chance() }
    let count = random.number(in: 0...chances.count)
    for swing in try Importance.tornado(ofReaching: count, chances, delta: 0.15) {
      var moved = chances
      moved[swing.index] = max(0, chances[swing.index] - 0.15)
      #expect(near(swing.low, try PoissonBinomial(moved).chance(ofAtLeast: count), 1e-12))
      moved[swing.index] = min(1, chances[swing.index] + 0.15)
      #expect(near(swing.high, try PoissonBinomial(moved).chance(ofAtLeast: count), 1e-12))
    }
  }
}
