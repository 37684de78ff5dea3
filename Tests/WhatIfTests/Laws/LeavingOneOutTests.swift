import TestSupport
import Testing

@testable import WhatIf

@Suite struct LeavingOneOutTests {
  @Test(arguments: 1..<60) func equalsTheLawOfTheOthers(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let chances = (0..<seed).map { _ in random.chance() }
    let law = try PoissonBinomial(chances)
    for count in [-1, 0, seed / 3, seed / 2, seed - 1, seed] {
      let exactly = law.chancesLeavingOneOut(of: count)
      let atLeast = law.chancesLeavingOneOut(ofAtLeast: count)
      #expect(exactly.count == seed && atLeast.count == seed)
      for index in chances.indices {
        let others = try law.leavingOut(index)
        #expect(near(exactly[index], others.chance(of: count)))
        #expect(near(atLeast[index], others.chance(ofAtLeast: count)))
      }
    }
  }

  @Test(arguments: [0, 1, 100, 250, 300, 400, 498, 499])
  func farCountsOfManyAgenciesKeepTheirAccuracy(count: Int) throws {
    var random = SeededRandom(seed: 11)
    let law = try PoissonBinomial(random.openChances(500))
    #expect(law.isCut)
    let exactly = law.chancesLeavingOneOut(of: count)
    let atLeast = law.chancesLeavingOneOut(ofAtLeast: count)
    for index in [0, 17, 255, 499] {
      let others = try law.leavingOut(index)
      #expect(near(exactly[index], others.chance(of: count), 1e-11))
      #expect(near(atLeast[index], others.chance(ofAtLeast: count), 1e-11))
    }
  }
}
