import TestSupport
import Testing

@testable import WhatIf

@Suite struct WeightedLawTests {
  @Test func servicesOfTwentySix() throws {
    let oracle = try MathCases.named("wpb-services-26")
    let law = try WeightedLaw(
      weights: oracle.inputs["weights"].numbers, chances: oracle.inputs["p"].numbers)
    #expect(law.isExact)
    oracle.expect(law.mean, "mean")
    oracle.expect(law.variance, "variance")
    oracle.expect(try #require(law.chance(ofAtLeast: 650).exact), "p_ge_650")
    oracle.expect(try #require(law.chance(ofAtMost: 450).exact), "p_le_450")
    oracle.expect(try #require(try law.quantile(0.05).exact), "q05")
    oracle.expect(try #require(try law.quantile(0.5).exact), "q50")
    oracle.expect(try #require(try law.quantile(0.95).exact), "q95")
  }

  /// Weights in quarters, with zeros and ties, up to eight agencies.
  @Test(arguments: 0..<40) func equalsTheSumOverAllOutcomes(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let count = seed % 9
    let chances = (0..<count).map { _ in random.chance() }
    let weights = (0..<count).map { _ in Double(random.number(in: 0...20)) / 4 }
    let law = try WeightedLaw(weights: weights, chances: chances)
    #expect(law.isExact)
    let all = BruteForce(chances)
    func total(_ connects: [Bool]) -> Double {
      zip(weights, connects).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
    }
    for value in stride(from: -0.5, through: 30, by: 1.25) {
      let wanted = all.chance { total($0) >= value }
      #expect(near(law.chance(ofAtLeast: value).lower, wanted))
      #expect(near(law.chance(ofAtLeast: value).upper, wanted))
      #expect(near(law.chance(ofAtMost: value).lower, all.chance { total($0) <= value }))
      #expect(near(try #require(law.chance(of: value)), all.chance { total($0) == value }))
    }
  }

  @Test func equalWeightsGiveTheCount() throws {
    var random = SeededRandom(seed: 3)
    let chances = random.openChances(30)
    let law = try WeightedLaw(weights: Array(repeating: 0.1, count: 30), chances: chances)
    let count = try PoissonBinomial(chances)
    for value in 0...30 {
      #expect(
        near(law.chance(ofAtLeast: Double(value) / 10).lower, count.chance(ofAtLeast: value)))
    }
    #expect(try law.quantile(0.9).exact == Double(try count.quantile(0.9)) / 10)
  }

  /// A coarser lattice must enclose the truth, and say how wide it is.
  @Test func roundedWeightsEncloseTheTruth() throws {
    var random = SeededRandom(seed: 5)
    let chances = random.openChances(40)
    let weights = (0..<40).map { _ in Double(random.number(in: 1...4000)) }
    let exact = try WeightedLaw(weights: weights, chances: chances)
    let rounded = try WeightedLaw(
      weights: weights, chances: chances, stateLimit: 4000, workLimit: 10_000_000,
      roundingLimit: 100)
    let normal = try WeightedLaw(
      weights: weights, chances: chances, stateLimit: 4000, workLimit: 1000, roundingLimit: 0)
    #expect(exact.isExact && !rounded.isExact && !normal.isExact)
    for share in stride(from: 0.1, through: 0.9, by: 0.1) {
      let value = share * weights.reduce(0, +)
      let truth = exact.chance(ofAtLeast: value).lower
      for law in [rounded, normal] {
        let bracket = law.chance(ofAtLeast: value)
        #expect(bracket.lower <= truth && truth <= bracket.upper)
        let below = law.chance(ofAtMost: value)
        #expect(below.lower <= exact.chance(ofAtMost: value).upper)
        #expect(exact.chance(ofAtMost: value).lower <= below.upper)
        let quantile = try law.quantile(share)
        let wanted = try exact.quantile(share).lower
        #expect(quantile.lower <= wanted && wanted <= quantile.upper)
      }
      #expect(rounded.chance(ofAtLeast: value).width < 0.06)
    }
  }

  @Test func weightsThatAreNoDecimalsAreBracketed() throws {
    let law = try WeightedLaw(weights: [1.0 / 3, 2.0.squareRoot()], chances: [0.5, 0.5])
    #expect(!law.isExact)
    #expect(law.chance(of: 1.0 / 3) == nil)
    #expect(law.distribution.isEmpty)
    #expect(law.chance(ofAtLeast: 1) == Bracket(exactly: 0.5))
  }

  @Test func manyAgenciesDropOnlyWhatIsNegligible() throws {
    let weights = CaseSeries.w60(1200).map(Double.init)
    let chances = CaseSeries.p97(1200)
    let law = try WeightedLaw(weights: weights, chances: chances)
    #expect(law.isExact)
    let sum = law.distribution.reduce(0) { $0 + $1.chance }
    #expect(near(sum, 1, 1e-12))
    let mean = law.distribution.reduce(0) { $0 + $1.total * $1.chance }
    #expect(near(mean, law.mean, 1e-12))
  }

  @Test func badInputIsRefused() {
    #expect(throws: LawError.lengthsDiffer(1, 2)) {
      try WeightedLaw(weights: [1], chances: [0.5, 0.5])
    }
    #expect(throws: LawError.weightOutside(index: 0, value: -1)) {
      try WeightedLaw(weights: [-1], chances: [0.5])
    }
    #expect(throws: LawError.self) { try WeightedLaw(weights: [.infinity], chances: [0.5]) }
    #expect(throws: LawError.self) { try WeightedLaw(weights: [1], chances: [.nan]) }
  }

  @Test func extremeWeightsDoNotTrap() throws {
    let law = try WeightedLaw(
      weights: [1e100, .leastNonzeroMagnitude, 1e-9], chances: [0.5, 0.5, 0.5])
    #expect(law.chance(ofAtLeast: 1e99).lower <= 0.5)
    #expect(law.chance(ofAtLeast: 1e99).upper >= 0.5)
    let none = try WeightedLaw(weights: [], chances: [])
    #expect(none.chance(ofAtLeast: 0).exact == 1)
    #expect(none.chance(ofAtLeast: 1).exact == 0)
  }
}
