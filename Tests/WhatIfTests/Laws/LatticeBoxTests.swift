import TestSupport
import Testing

@testable import WhatIf

@Suite struct LatticeBoxTests {
  private typealias Bound = ThresholdDiagram.Bound

  /// Two or three totals of up to eight agencies, all to be reached or all to be kept.
  @Test(arguments: 0..<40) func equalsTheSumOverAllOutcomes(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let count = random.number(in: 0...8)
    let chances = (0..<count).map { _ in random.chance() }
    let isReached = seed % 2 == 0
    for _ in 0..<6 {
      let bounds = (0..<random.number(in: 2...3)).map { _ in
        let unit = [1, 0.25, 7][random.number(in: 0...2)]
        let weights = (0..<count).map { _ in unit * Double(random.number(in: 0...6)) }
        let most = weights.reduce(0, +) + 1
        return Bound(
          weights: weights, bound: most * Double(random.number(in: -1...9)) / 8,
          isStrict: !isReached, isReached: isReached)
      }
      let box = try #require(LatticeBox(bounds))
      func holds(_ connects: [Bool]) -> Bool {
        bounds.allSatisfy { bound in
          let sum = zip(bound.weights, connects).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
          return isReached ? sum >= bound.bound : sum <= bound.bound
        }
      }
      #expect(abs(box.chance(chances) - BruteForce(chances).chance(holds)) < 1e-13)
      for (index, swing) in try #require(box.swings(chances)).enumerated() {
        for connects in [false, true] {
          var given = chances
          given[index] = connects ? 1 : 0
          let wanted = BruteForce(given).chance(holds)
          #expect(abs((connects ? swing.with : swing.without) - wanted) < 1e-13)
        }
      }
    }
  }

  /// A bound that always holds changes nothing.
  @Test func oneBoundIsItsTail() throws {
    var random = SeededRandom(seed: 2)
    let weights = (0..<60).map { _ in Double(random.number(in: 1...40)) }
    let chances = random.openChances(60)
    let half = weights.reduce(0, +) / 2
    let box = try #require(
      LatticeBox([
        Bound(weights: weights, bound: half, isStrict: false, isReached: true),
        Bound(weights: weights.map { _ in 1 }, bound: 0, isStrict: false, isReached: true),
      ]))
    let law = try WeightedLaw(weights: weights, chances: chances)
    #expect(near(box.chance(chances), law.chance(ofAtLeast: half).lower))
  }

  @Test func boundsBothWaysAndTooManyStatesAreRefused() {
    let reached = Bound(weights: [1, 2], bound: 1, isStrict: false, isReached: true)
    let kept = Bound(weights: [1, 2], bound: 1, isStrict: true, isReached: false)
    #expect(LatticeBox([reached, kept]) == nil)
    let fine = Bound(weights: [1, 1e7], bound: 2, isStrict: false, isReached: true)
    #expect(LatticeBox([fine, fine]) == nil)
    let endless = Bound(weights: [0.1 / 3, 1], bound: 1, isStrict: false, isReached: true)
    #expect(LatticeBox([endless, reached]) == nil)
    #expect(LatticeBox([]) == nil)
  }
}
