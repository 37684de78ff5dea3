import TestSupport
import Testing

@testable import WhatIf

@Suite struct ConditionalBernoulliTests {
  @Test func likelierFirst() throws {
    let oracle = try MathCases.named("subset-likelier-first-8-3")
    let law = try ConditionalBernoulli(
      oracle.inputs["p"].numbers, count: oracle.inputs["N"].whole)
    oracle.expect(law.inclusion, "inclusion")
  }

  @Test(arguments: 1..<40) func equalsTheSumOverAllOutcomes(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let chances = (0..<(seed % 8 + 1)).map { _ in random.chance() }
    let all = BruteForce(chances)
    for count in 0...chances.count {
      let given = all.chance { $0.count { $0 } == count }
      guard given > 0 else {
        #expect(throws: LawError.impossibleCount(count)) {
          try ConditionalBernoulli(chances, count: count)
        }
        continue
      }
      let inclusion = try ConditionalBernoulli(chances, count: count).inclusion
      for index in chances.indices {
        let both = all.chance { $0[index] && $0.count { $0 } == count }
        #expect(near(inclusion[index], both / given, 1e-12))
      }
    }
  }

  @Test func unlikelyCountsOfManyAddUp() throws {
    var random = SeededRandom(seed: 4)
    let chances = random.openChances(600).map { $0 / 10 }
    let law = try ConditionalBernoulli(chances, count: 550)
    #expect(near(law.inclusion.reduce(0, +), 550, 1e-11))
    #expect(near(try law.mean(ofWeights: Array(repeating: 2, count: 600)), 1100, 1e-11))
  }
}
