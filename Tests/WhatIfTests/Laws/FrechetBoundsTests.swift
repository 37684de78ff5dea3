import TestSupport
import Testing

@testable import WhatIf

@Suite struct FrechetBoundsTests {
  @Test(arguments: ["97", "90"]) func boundsOnAll(percent: String) throws {
    let oracle = try MathCases.named("corr-frechet-26-at-\(percent)")
    let chances = oracle.inputs["p"].numbers
    let bounds = try FrechetBounds(chances).all
    oracle.expect(bounds.lower, "lower")
    oracle.expect(try PoissonBinomial(chances).chanceOfAll, "independent")
    oracle.expect(bounds.upper, "upper")
  }

  @Test func anyIsBetweenTheLargestAndTheSum() throws {
    let bounds = try FrechetBounds([0.2, 0.3, 0.1])
    #expect(near(bounds.chance(ofAtLeast: 1).lower, 0.3))
    #expect(near(bounds.chance(ofAtLeast: 1).upper, 0.6))
    #expect(bounds.chance(ofAtLeast: 0).exact == 1)
    #expect(bounds.chance(ofAtLeast: 4).exact == 0)
    #expect(near(bounds.chance(ofAtMost: 0).lower, 0.4))
  }

  /// Every dependence computed elsewhere must lie within the bounds.
  @Test(arguments: 0..<20) func encloseEveryCopula(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let chances = random.openChances(1 + seed % 7)
    let bounds = try FrechetBounds(chances)
    for correlation in [0, 0.4, 1] {
      let law = try GaussianCopula(chances, correlation: correlation)
      for count in 0...chances.count {
        let bracket = bounds.chance(ofAtLeast: count)
        let chance = law.chance(ofAtLeast: count)
        #expect(bracket.lower <= chance + 1e-10 && chance <= bracket.upper + 1e-10)
      }
    }
  }

  /// Sharp: with v the bound, the agencies' chances within the event, min(v, pᵢ), make m on
  /// average, which is what a joint law that attains it needs, and no larger v does.
  @Test(arguments: 0..<30) func upperBoundsAreAttained(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let chances = (0..<(1 + seed % 8)).map { _ in random.chance() }
    let bounds = try FrechetBounds(chances)
    for count in 1...chances.count {
      func fits(_ v: Double) -> Bool {
        chances.reduce(0) { $0 + min(v, $1) } >= Double(count) * v - 1e-12
      }
      let upper = bounds.chance(ofAtLeast: count).upper
      #expect(fits(upper))
      #expect(upper > 1 - 1e-9 || !fits(upper + 1e-9))
      // The lower bound is the upper bound of the agencies that fail.
      let failing = try FrechetBounds(chances.map { 1 - $0 })
      let lower = 1 - failing.chance(ofAtLeast: chances.count - count + 1).upper
      #expect(abs(bounds.chance(ofAtLeast: count).lower - lower) < 1e-12)
    }
  }
}
