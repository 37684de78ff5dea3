import TestSupport
import Testing

@testable import WhatIf

@Suite struct LatticeTailTests {
  private static func example(_ random: inout SeededRandom) -> ([Double], [Double]) {
    let count = random.number(in: 0...8)
    let weights = (0..<count).map { _ in Double(random.number(in: 0...20)) / 4 }
    return (weights, weights.map { _ in random.chance() })
  }

  /// Every bound beside and on the sums, at least and at most, against all outcomes.
  @Test(arguments: 0..<30) func equalsTheSumOverAllOutcomes(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let (weights, chances) = Self.example(&random)
    let lattice = try #require(Lattice(weights))
    let all = BruteForce(chances)
    func total(_ connects: [Bool]) -> Double {
      zip(weights, connects).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
    }
    for bound in stride(from: -0.5, through: weights.reduce(0, +) + 1, by: 0.375) {
      for isAtLeast in [true, false] {
        func holds(_ connects: [Bool]) -> Bool {
          isAtLeast ? total(connects) >= bound : total(connects) <= bound
        }
        let tail = try #require(LatticeTail(lattice, bound, isAtLeast: isAtLeast))
        #expect(abs(try #require(tail.chance(chances).exact) - all.chance(holds)) < 1e-13)
        let swings = try #require(tail.swings(chances))
        for index in weights.indices {
          for connects in [false, true] {
            var given = chances
            given[index] = connects ? 1 : 0
            let wanted = BruteForce(given).chance(holds)
            let found = connects ? swings[index].with : swings[index].without
            #expect(abs(found - wanted) < 1e-13)
          }
        }
      }
    }
  }

  /// Rounded weights enclose the truth, on either side and whatever the bound.
  @Test(arguments: 0..<12) func roundedWeightsEncloseTheTruth(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let count = random.number(in: 37...60)
    let weights = (0..<count).map { _ in Double(random.number(in: 0...40_000)) }
    let chances = (0..<count).map { _ in seed % 3 == 0 ? random.chance() : random.openChance() }
    let lattice = try #require(Lattice(weights))
    let total = weights.reduce(0, +)
    for share in stride(from: -0.1, through: 1.1, by: 0.1) {
      let bound = (share * total).rounded()
      for isAtLeast in [true, false] {
        let exact = try #require(LatticeTail(lattice, bound, isAtLeast: isAtLeast, workLimit: .max))
        let truth = try #require(exact.chance(chances).exact)
        for work in [0, 40_000, 400_000] {
          let tail = LatticeTail(rounding: weights, bound, isAtLeast: isAtLeast, work: work)
          let found = tail.chance(chances)
          #expect(found.lower <= truth + 1e-12 && truth - 1e-12 <= found.upper)
          if work == 400_000 { #expect(found.width < 0.02) }
        }
      }
    }
  }

  @Test func extremeWeightsDoNotTrap() {
    for weights in [[], [0, 0], [1e100, 1, 1e-100], [1e-300, 2e-300]] as [[Double]] {
      for bound in [-Double.infinity, -1, 0, 1, 1e100, 1e300, .infinity] {
        let chances = weights.map { _ in 0.5 }
        let tail = LatticeTail(rounding: weights, bound, isAtLeast: true, work: 100)
        let found = tail.chance(chances)
        #expect(found.lower >= 0 && found.upper <= 1)
        if bound <= 0 { #expect(found.upper == 1) }
      }
    }
  }

  /// A rare event keeps its digits on either side of the bound.
  @Test func rareEventsKeepTheirDigits() throws {
    let weights = [Double](repeating: 3, count: 40)
    let lattice = try #require(Lattice(weights))
    let chances = [Double](repeating: 1e-3, count: 40)
    let count = try PoissonBinomial(chances)
    let atLeast = try #require(LatticeTail(lattice, 36, isAtLeast: true))
    #expect(near(atLeast.chance(chances).lower, count.chance(ofAtLeast: 12)))
    let likely = chances.map { 1 - $0 }
    let atMost = try #require(LatticeTail(lattice, 84, isAtLeast: false))
    #expect(near(atMost.chance(likely).lower, try PoissonBinomial(likely).chance(ofAtMost: 28)))
  }

  @Test func tooManyStatesAreRefused() throws {
    let lattice = try #require(Lattice([1, 30_000_001, 30_000_003]))
    #expect(LatticeTail(lattice, 3e7, isAtLeast: true) == nil)
    #expect(LatticeTail(lattice, 5, isAtLeast: true) != nil)
  }
}
