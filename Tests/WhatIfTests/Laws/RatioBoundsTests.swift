import TestSupport
import Testing
import WhatIf

@Suite struct RatioBoundsTests {
  @Test func shareOfTotalsWithFourLeftOpen() throws {
    let oracle = try MathCases.named("subset-ratio-bounds")
    let base = oracle.inputs["base"].numbers
    let parts = oracle.inputs["denominator"].numbers.map {
      RatioBounds.Fraction(($0 / 3).rounded(.down), over: $0)
    }
    let bounds = try RatioBounds(
      base: RatioBounds.Fraction(base[0], over: base[1]), parts: parts,
      choosing: oracle.inputs["N"].whole)
    oracle.expect(bounds.least, "min")
    oracle.expect(bounds.most, "max")
    oracle.expect(bounds.mean(), "mean")
  }

  @Test(arguments: 1..<40) func equalsTheExtremesOverAllChoices(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let count = seed % 8 + 1
    let parts = (0..<count).map { _ in
      RatioBounds.Fraction(
        Double(random.number(in: 0...9)), over: Double(random.number(in: 1...20)))
    }
    let base = RatioBounds.Fraction(
      Double(random.number(in: 0...3)), over: Double(random.number(in: 0...3)))
    for chosen in 1...count {
      let ratios = (0..<(1 << count)).filter { $0.nonzeroBitCount == chosen }.map { mask in
        var (numerator, denominator) = (base.numerator, base.denominator)
        for index in 0..<count where mask >> index & 1 == 1 {
          numerator += parts[index].numerator
          denominator += parts[index].denominator
        }
        return numerator / denominator
      }
      let bounds = try RatioBounds(base: base, parts: parts, choosing: chosen)
      #expect(near(bounds.least, try #require(ratios.min())))
      #expect(near(bounds.most, try #require(ratios.max())))
      #expect(near(bounds.mean(), ratios.reduce(0, +) / Double(ratios.count), 1e-12))
    }
  }

  @Test func badInputIsRefused() {
    let part = RatioBounds.Fraction(1, over: 0)
    #expect(throws: LawError.denominatorNotPositive) {
      try RatioBounds(base: RatioBounds.Fraction(1, over: 0), parts: [part], choosing: 1)
    }
    #expect(throws: LawError.self) {
      try RatioBounds(base: RatioBounds.Fraction(.nan, over: 1), parts: [part], choosing: 1)
    }
    #expect(throws: LawError.countOutside(2, most: 1)) {
      try RatioBounds(base: RatioBounds.Fraction(1, over: 1), parts: [part], choosing: 2)
    }
  }
}
