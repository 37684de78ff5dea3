import TestSupport
import Testing

@testable import WhatIf

@Suite struct OpenChoiceLawTests {
  @Test(arguments: [1, 5, 13, 25, 26]) func servicesOfSomeOfTwentySix(chosen: Int) throws {
    let oracle = try MathCases.named("subset-26-choose-\(chosen)")
    let weights = oracle.inputs["weights"].numbers
    let onLattice = try OpenChoiceLaw(weights: weights, choosing: oracle.inputs["N"].whole)
    let inTheMiddle = try OpenChoiceLaw(
      weights: weights, choosing: oracle.inputs["N"].whole, workLimit: 0, middleLimit: 36)
    for law in [onLattice, inTheMiddle] {
      oracle.expect(law.least, "min")
      oracle.expect(law.most, "max")
      oracle.expect(law.mean, "mean")
      oracle.expect(law.variance, "variance")
      oracle.expect(try #require(try law.quantile(0.05).exact), "q05")
      oracle.expect(try #require(try law.quantile(0.5).exact), "q50")
      oracle.expect(try #require(try law.quantile(0.95).exact), "q95")
      for key in oracle.expected.keys where key.hasPrefix("P(T>=") {
        let value = try #require(Double(key.dropFirst(5).dropLast()))
        oracle.expect(try #require(law.chance(ofAtLeast: value).exact), key)
      }
    }
  }

  /// Sums of all subsets of each size, for up to eight agencies.
  @Test(arguments: 0..<18) func equalsTheCountOverAllChoices(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let count = seed % 9
    let weights = (0..<count).map { _ in Double(random.number(in: 0...12)) / 2 }
    for chosen in 0...count {
      let sums = subsetSums(weights, choosing: chosen)
      let laws = [
        try OpenChoiceLaw(weights: weights, choosing: chosen),
        try OpenChoiceLaw(weights: weights, choosing: chosen, workLimit: -1, middleLimit: 36),
        try OpenChoiceLaw(weights: weights, choosing: chosen, workLimit: -1, middleLimit: -1),
      ]
      #expect(laws[0].isExact && laws[1].isExact && !laws[2].isExact)
      for law in laws {
        #expect(law.least == sums.first && law.most == sums.last)
        for value in [-1, 0, 1.5, 7.25, 20, 49] {
          let above = Double(sums.count { $0 >= value }) / Double(sums.count)
          let below = Double(sums.count { $0 <= value }) / Double(sums.count)
          #expect(encloses(law.chance(ofAtLeast: value), above))
          #expect(encloses(law.chance(ofAtMost: value), below))
          guard law.isExact else { continue }
          #expect(law.chance(ofAtLeast: value).isExact && law.chance(ofAtMost: value).isExact)
        }
        for level in [0, 0.25, 0.95, 1] {
          guard law.isExact || seed % 3 == 2 else { continue }
          let needed = max(1, Int((level * Double(sums.count) - 1e-9).rounded(.up)))
          #expect(encloses(try law.quantile(level), sums[needed - 1]))
          if law.isExact { #expect(try law.quantile(level).exact == sums[needed - 1]) }
        }
      }
    }
  }

  private func encloses(_ bracket: Bracket, _ value: Double) -> Bool {
    bracket.lower <= value + 1e-12 && value - 1e-12 <= bracket.upper
  }

  private func subsetSums(_ weights: [Double], choosing chosen: Int) -> [Double] {
    (0..<(1 << weights.count)).filter { $0.nonzeroBitCount == chosen }.map { mask in
      weights.indices.reduce(0) { mask >> $1 & 1 == 1 ? $0 + weights[$1] : $0 }
    }.sorted()
  }

  @Test func weightsThatAreNoDecimalsAreMetInTheMiddle() throws {
    let weights = (1...12).map { Double($0).squareRoot() }
    let law = try OpenChoiceLaw(weights: weights, choosing: 5)
    #expect(law.isExact)
    let sums = subsetSums(weights, choosing: 5)
    let median = try #require(try law.quantile(0.5).exact)
    #expect(near(median, sums[sums.count / 2 - 1], 1e-12))
  }

  @Test func roundedWeightsEncloseTheTruth() throws {
    var random = SeededRandom(seed: 9)
    let weights = (0..<20).map { _ in Double(random.number(in: 1...1_000_000)) }
    let exact = try OpenChoiceLaw(weights: weights, choosing: 7)
    let rounded = try OpenChoiceLaw(
      weights: weights, choosing: 7, workLimit: 300_000, middleLimit: 10)
    #expect(exact.isExact && !rounded.isExact)
    for level in stride(from: 0.05, to: 1, by: 0.05) {
      let truth = try exact.quantile(level).lower
      let bracket = try rounded.quantile(level)
      #expect(bracket.lower <= truth && truth <= bracket.upper)
      let chance = rounded.chance(ofAtLeast: truth)
      #expect(encloses(chance, exact.chance(ofAtLeast: truth).lower))
      #expect(chance.width < 0.1)
    }
  }

  @Test func badInputIsRefused() {
    #expect(throws: LawError.countOutside(3, most: 2)) {
      try OpenChoiceLaw(weights: [1, 2], choosing: 3)
    }
    #expect(throws: LawError.countOutside(-1, most: 2)) {
      try OpenChoiceLaw(weights: [1, 2], choosing: -1)
    }
    #expect(throws: LawError.self) { try OpenChoiceLaw(weights: [.nan], choosing: 0) }
  }
}
