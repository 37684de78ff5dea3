import TestSupport
import Testing

@testable import WhatIf

@Suite struct ChanceNeededTests {
  @Test func equalChanceForAll() throws {
    let oracle = try MathCases.named("pb-needed-p-for-80")
    let count = oracle.inputs["n"].whole
    oracle.expect(
      try ChanceNeeded.equal(
        forAtLeast: count, of: count, target: oracle.inputs["target"].number), "p")
  }

  @Test func equalChanceReachesItsTarget() throws {
    for (count, agencies) in [(1, 1), (1, 9), (5, 9), (23, 26), (100, 144)] {
      for target in [0.001, 0.5, 0.8, 0.99] {
        let chance = try ChanceNeeded.equal(forAtLeast: count, of: agencies, target: target)
        let law = try PoissonBinomial(Array(repeating: chance, count: agencies))
        #expect(near(law.chance(ofAtLeast: count), target, 1e-11))
      }
    }
    #expect(try ChanceNeeded.equal(forAtLeast: 0, of: 3, target: 0.9) == 0)
    #expect(try ChanceNeeded.equal(forAtLeast: 2, of: 3, target: 1) == 1)
  }

  @Test func oneShiftOfEveryLogit() throws {
    let oracle = try MathCases.named("pb-goalseek-logit-shift")
    let shift = try ChanceNeeded.shift(
      of: oracle.inputs["p"].numbers, forAtLeast: 26, target: 0.5)
    oracle.expect(shift.logit, "shift")
    #expect(near(try PoissonBinomial(shift.chances).chanceOfAll, 0.5, 1e-12))
  }

  @Test(arguments: 1..<30) func shiftReachesItsTarget(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let chances = (0..<(1 + seed)).map { _ in random.openChance() } + [0, 1]
    let count = random.number(in: 2...(chances.count - 1))
    for target in [1e-6, 0.3, 0.95] {
      let shift = try ChanceNeeded.shift(of: chances, forAtLeast: count, target: target)
      #expect(
        near(try PoissonBinomial(shift.chances).chance(ofAtLeast: count), target, 1e-9))
      #expect(shift.chances.suffix(2) == [0, 1])
    }
  }

  @Test func whatNoShiftReachesIsRefused() {
    #expect(throws: LawError.targetOutOfReach(0.5)) {
      try ChanceNeeded.shift(of: [1, 1, 0.5], forAtLeast: 2, target: 0.5)
    }
    #expect(throws: LawError.targetOutOfReach(0.5)) {
      try ChanceNeeded.shift(of: [0, 1, 0.5], forAtLeast: 3, target: 0.5)
    }
    #expect(throws: LawError.targetOutOfReach(1)) {
      try ChanceNeeded.shift(of: [0.5], forAtLeast: 1, target: 1)
    }
    #expect(throws: LawError.countOutside(4, most: 3)) {
      try ChanceNeeded.equal(forAtLeast: 4, of: 3, target: 0.5)
    }
  }

  @Test func rootsAreFoundToTheLastDigits() throws {
    let root = try #require(Root.brent(0, 2) { $0 * $0 - 2 })
    #expect(near(root, 2.0.squareRoot(), 1e-15))
    #expect(Root.brent(0, 1) { $0 + 1 } == nil)
    #expect(Root.brent(1, 3) { $0 - 1 } == 1)
  }
}
