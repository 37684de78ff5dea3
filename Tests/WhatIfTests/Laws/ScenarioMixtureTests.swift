import TestSupport
import Testing

@testable import WhatIf

@Suite struct ScenarioMixtureTests {
  @Test func threeShiftsOfTwentySix() throws {
    let oracle = try MathCases.named("pb-scenario-mixture")
    let chances = oracle.inputs["p"].numbers
    let law = try ScenarioMixture(
      zip(oracle.inputs["shift"].numbers, oracle.inputs["weights"].numbers).map { shift, weight in
        ScenarioMixture.Scenario(
          weight: weight, chances: chances.map { min(1, max(0, $0 + shift)) })
      })
    oracle.expect(law.mean, "mean")
    oracle.expect(law.variance, "variance")
    oracle.expect(law.chanceOfAll, "p_all")
    oracle.expect(law.chance(of: 26), "p_all")
    oracle.expect(law.chance(ofAtLeast: 23), "p_ge_23")
    let spread = law.storedSpread
    #expect(near(spread.variance, law.variance, 1e-11))
  }

  /// Every combination of two shocks and every outcome, one by one.
  @Test(arguments: 0..<20) func shocksEqualTheSumOverAllOutcomes(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let chances = (0..<5).map { _ in random.chance() }
    let shocks = [
      CommonShock(
        name: "budget", chance: random.chance(), members: [0, 1, 3], effect: .becomes(0.25)),
      CommonShock(name: "outage", chance: random.chance(), members: [1, 4], effect: .times(0.5)),
    ]
    let law = try CommonShock.law(of: chances, under: shocks)
    for count in 0...5 {
      var wanted = 0.0
      for mask in 0..<4 {
        var given = chances
        var weight = 1.0
        for (index, shock) in shocks.enumerated() {
          let happens = mask >> index & 1 == 1
          weight *= happens ? shock.chance : 1 - shock.chance
          guard happens else { continue }
          for member in shock.members {
            given[member] = index == 0 ? 0.25 : given[member] * 0.5
          }
        }
        wanted += weight * BruteForce(given).chance { $0.count { $0 } >= count }
      }
      #expect(near(law.chance(ofAtLeast: count), wanted, 1e-12))
    }
  }

  @Test func noShockIsIndependence() throws {
    let law = try CommonShock.law(of: [0.3, 0.6], under: [])
    #expect(law.masses == (try PoissonBinomial([0.3, 0.6])).masses)
  }

  @Test func badInputIsRefused() throws {
    #expect(throws: LawError.nothingGiven) { try ScenarioMixture([]) }
    let half = ScenarioMixture.Scenario(weight: 0.5, chances: [0.5])
    #expect(throws: LawError.weightsDoNotAddUp(sum: 0.5)) { try ScenarioMixture([half]) }
    let other = ScenarioMixture.Scenario(weight: 0.5, chances: [0.5, 0.5])
    #expect(throws: LawError.lengthsDiffer(2, 1)) { try ScenarioMixture([half, other]) }
    let stray = CommonShock(name: "x", chance: 0.5, members: [2], effect: .becomes(0))
    #expect(throws: LawError.noSuchMember(index: 2, of: 2)) {
      try CommonShock.law(of: [0.5, 0.5], under: [stray])
    }
    let many = Array(
      repeating: CommonShock(name: "x", chance: 0.5, members: [0], effect: .times(0.9)), count: 13)
    #expect(throws: LawError.tooManyShocks(13, most: 12)) {
      try CommonShock.law(of: [0.5], under: many)
    }
  }
}
