import TestSupport
import Testing

@testable import WhatIf

@Suite struct PoissonBinomialTests {
  @Test(arguments: ["pb-docstring", "pb-with-0-and-1"])
  func smallLawsAreExact(name: String) throws {
    let oracle = try MathCases.named(name)
    let law = try PoissonBinomial(oracle.inputs["p"].numbers)
    oracle.expect(law.masses, "pmf")
  }

  @Test func allOfTwentySix() throws {
    let oracle = try MathCases.named("pb-all-26-at-90")
    let law = try PoissonBinomial(oracle.inputs["p"].numbers)
    oracle.expect(law.chance(ofAtLeast: oracle.inputs["m"].whole), "p")
    oracle.expect(law.chanceOfAll, "p")
  }

  @Test func oneHundredAndFortyFourKeepTheirTails() throws {
    let oracle = try MathCases.named("pb-144")
    let law = try PoissonBinomial(CaseSeries.p97(oracle.inputs["n"].whole))
    oracle.expect(law.mean, "mean")
    oracle.expect(law.variance, "variance")
    oracle.expect(law.chance(ofAtLeast: 80), "p_ge_80")
    oracle.expect(law.chance(ofAtMost: 55), "p_le_55")
    oracle.expect(law.chance(of: 0), "p_0")
    oracle.expect(law.chance(of: 144), "p_144")
    oracle.expect(law.chanceOfNone, "p_0")
    oracle.expect(try law.quantile(0.05), "q05")
    oracle.expect(try law.quantile(0.95), "q95")
  }

  @Test func oneHundredThousandKeepTheirTails() throws {
    let oracle = try MathCases.named("pb-100000")
    let law = try PoissonBinomial(CaseSeries.p97(oracle.inputs["n"].whole))
    oracle.expect(law.mean, "mean")
    oracle.expect(law.variance, "variance")
    oracle.expect(try law.quantile(0.05), "q05")
    oracle.expect(try law.quantile(0.5), "q50")
    oracle.expect(try law.quantile(0.95), "q95")
    oracle.expect(law.chance(ofAtMost: 48700), "p_le_48700")
    oracle.expect(law.chance(ofAtMost: 47500), "p_le_47500")
  }

  /// Every law of up to three agencies on a grid, and many of up to eight.
  @Test(arguments: 0..<60) func equalsTheSumOverAllOutcomes(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let chances = (0..<(seed % 9)).map { _ in random.chance() }
    let law = try PoissonBinomial(chances)
    let all = BruteForce(chances)
    for count in -1...(chances.count + 1) {
      let made = { (connects: [Bool]) in connects.count { $0 } }
      #expect(near(law.chance(of: count), all.chance { made($0) == count }))
      #expect(near(law.chance(ofAtLeast: count), all.chance { made($0) >= count }))
      #expect(near(law.chance(ofAtMost: count), all.chance { made($0) <= count }))
    }
  }

  /// Sizes at every turn of the product tree: leaves, halves, cut parts.
  @Test(arguments: [1, 3, 4, 5, 71, 72, 73, 74, 143, 255, 256, 257, 300, 511])
  func equalsThePlainRecursionInBothTails(count: Int) throws {
    var random = SeededRandom(seed: UInt64(count))
    let chances = random.openChances(count)
    let law = try PoissonBinomial(chances)
    let masses = plainMasses(chances)
    let upper = plainUpperTails(masses)
    let lower = Array(plainUpperTails(masses.reversed()).reversed())
    for value in 0...count where masses[value] > 1e-290 && (count < 100 || value % 13 == 0) {
      #expect(near(law.chance(of: value), masses[value], 1e-11), "P(X = \(value))")
      #expect(near(law.chance(ofAtLeast: value), upper[value], 1e-11), "P(X ≥ \(value))")
      #expect(near(law.chance(ofAtMost: value), lower[value], 1e-11), "P(X ≤ \(value))")
    }
  }

  /// A law far from normal: a window in standard deviations would cut its upper tail too soon.
  @Test func rareEventsKeepTheirUpperTail() throws {
    let chances = Array(repeating: 0.001, count: 1000)
    let masses = plainUpperTails(plainMasses(chances))
    let law = try PoissonBinomial(chances)
    for value in stride(from: 0, through: 100, by: 5) where masses[value] > 0 {
      #expect(near(law.chance(ofAtLeast: value), masses[value], 1e-11), "P(X ≥ \(value))")
    }
  }

  @Test func deepestTailOfManyIsAProduct() throws {
    var random = SeededRandom(seed: 7)
    let chances = random.openChances(600).map { 0.5 + $0 / 2 }
    let law = try PoissonBinomial(chances)
    #expect(law.masses.count < 601)
    #expect(near(law.chance(of: 600), law.chanceOfAll, 1e-11))
    #expect(near(law.chance(ofAtLeast: 600), law.chanceOfAll, 1e-11))
  }

  @Test func quantileIsTheSmallestCountThatReachesTheLevel() throws {
    let coin = try PoissonBinomial([0.5])
    #expect(try coin.quantile(0.5) == 0)
    #expect(try coin.quantile(0.500001) == 1)
    // P(X ≤ 2) is exactly 0.936, which no sum of doubles hits.
    let three = try PoissonBinomial([0.4, 0.4, 0.4])
    #expect(try three.quantile(0.936) == 2)
    #expect(try three.quantile(0.9361) == 3)
    let certain = try PoissonBinomial([1, 1, 0, 0.5])
    #expect(try certain.quantile(0) == 2)
    #expect(try certain.quantile(1) == 3)
  }

  @Test func noAgencyGivesZero() throws {
    let law = try PoissonBinomial([])
    #expect(law.masses == [1])
    #expect(law.chance(ofAtLeast: 0) == 1)
    #expect(law.chance(ofAtLeast: 1) == 0)
    #expect(law.chancesLeavingOneOut(of: 0).isEmpty)
    #expect(try law.quantile(0.5) == 0)
  }

  @Test func badChancesAndLevelsAreRefused() throws {
    #expect(throws: LawError.chanceOutside(index: 1, value: 1.5)) {
      try PoissonBinomial([0.5, 1.5])
    }
    #expect(throws: LawError.chanceOutside(index: 0, value: -0.1)) { try PoissonBinomial([-0.1]) }
    #expect(throws: LawError.self) { try PoissonBinomial([0.5, .nan]) }
    let law = try PoissonBinomial([0.5])
    #expect(throws: LawError.levelOutside(1.1)) { try law.quantile(1.1) }
    #expect(throws: LawError.self) { try law.quantile(.nan) }
    #expect(throws: LawError.countOutside(1, most: 0)) { try law.leavingOut(1) }
  }
}
