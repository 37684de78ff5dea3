import Testing

@testable import WhatIf

@Suite struct BetaBinomialTests {
  @Test(arguments: ["0.02", "0.1", "0.3"]) func equalChancesThatLean(correlation: String) throws {
    let oracle = try MathCases.named("corr-betabinom-rho\(correlation)")
    let law = try BetaBinomial(
      count: oracle.inputs["n"].whole, meanChance: oracle.inputs["mean"].number,
      correlation: oracle.inputs["rho"].number)
    let shapes = try #require(law.shapes)
    oracle.expect(shapes.a, "a")
    oracle.expect(shapes.b, "b")
    oracle.expect(law.chanceOfAll, "p_all")
    oracle.expect(law.chance(ofAtLeast: 24), "p_ge_24")
    oracle.expect(law.standardDeviation, "sd")
    oracle.expect(law.deviationFactor, "sd_factor")
  }

  @Test func whatAnAuditLeavesUnseen() throws {
    let oracle = try MathCases.named("audit-posterior-predictive")
    let (unseen, failed, sampled) = (
      oracle.inputs["unsampled"].whole, oracle.inputs["failed"].whole,
      oracle.inputs["sampled"].whole
    )
    let law = try BetaBinomial(unseen: unseen, failed: failed, sampled: sampled)
    oracle.expect(law.mean, "mean_failing_in_75")
    oracle.expect(try law.quantile(0.05), "q05")
    oracle.expect(try law.quantile(0.95), "q95")
    // At least 80 of the 105 hold up when at most 19 of the unseen fail.
    oracle.expect(
      law.chance(ofAtMost: unseen + sampled - failed - 80), "p_true_connected_ge_80")
  }

  @Test func endsAreBinomialAndAllOrNone() throws {
    let binomial = try BetaBinomial(count: 5, meanChance: 0.3, correlation: 0)
    let counted = try PoissonBinomial(Array(repeating: 0.3, count: 5))
    for count in 0...5 {
      #expect(near(binomial.chance(of: count), counted.chance(of: count)))
    }
    #expect(binomial.shapes == nil)
    let one = try BetaBinomial(count: 5, meanChance: 0.3, correlation: 1)
    #expect(one.masses == [0.7, 0, 0, 0, 0, 0.3])
    #expect(try BetaBinomial(count: 3, meanChance: 1, correlation: 0.2).chance(of: 3) == 1)
    #expect(try BetaBinomial(count: 0, meanChance: 0.4, correlation: 0.2).masses == [1])
  }

  /// Uniform shapes make every count equally likely; U-shaped laws pile up at both ends.
  @Test func shapesBelowOneAreHandled() throws {
    let flat = try BetaBinomial(count: 9, a: 1, b: 1)
    #expect(flat.masses.allSatisfy { near($0, 0.1) })
    let ends = try BetaBinomial(count: 1000, a: 0.01, b: 0.02)
    #expect(near(ends.masses.reduce(0, +), 1, 1e-12))
    #expect(near(ends.storedMean, ends.mean, 1e-11))
    #expect(ends.chance(of: 0) > ends.chance(of: 1000))
    #expect(ends.chance(of: 1000) > 0.2)
  }

  @Test(arguments: [(20, 0.5, 0.4), (300, 0.02, 0.001), (7, 0.99, 0.9)])
  func closedFormsOfMeanAndVarianceHold(count: Int, mean: Double, correlation: Double) throws {
    let law = try BetaBinomial(count: count, meanChance: mean, correlation: correlation)
    let spread = law.storedSpread
    #expect(near(spread.mean, law.mean, 1e-11))
    #expect(near(spread.variance, law.variance, 1e-9))
  }

  @Test func badInputIsRefused() {
    #expect(throws: LawError.countOutside(-1, most: BetaBinomial.countLimit)) {
      try BetaBinomial(count: -1, meanChance: 0.5, correlation: 0.1)
    }
    #expect(throws: LawError.parameterOutside(name: "shape a", value: 0)) {
      try BetaBinomial(count: 1, a: 0, b: 1)
    }
    #expect(throws: LawError.self) { try BetaBinomial(count: 1, a: .nan, b: 1) }
    #expect(throws: LawError.countOutside(7, most: 6)) {
      try BetaBinomial(unseen: 1, failed: 7, sampled: 6)
    }
  }
}
