import Testing

@testable import WhatIf

@Suite struct SpecialFunctionsTests {
  @Test func outsideTheDomainIsNaN() {
    #expect(BetaLaw.chance(ofAtMost: 0.5, a: 0, b: 1).isNaN)
    #expect(BetaLaw.chance(ofAtMost: 1.5, a: 1, b: 1).isNaN)
    #expect(BetaLaw.quantile(.nan, a: 1, b: 1).isNaN)
    #expect(BetaLaw.upperQuantile(0.5, a: .infinity, b: 1).isNaN)
    #expect(GammaLaw.chance(ofAtMost: -1, shape: 2).isNaN)
    #expect(GammaLaw.quantile(1.5, shape: 2).isNaN)
    #expect(NormalLaw.quantile(-0.1).isNaN)
    #expect(NormalLaw.chance(ofAtMost: .nan).isNaN)
  }

  @Test func endsAreExact() {
    #expect(NormalLaw.quantile(0) == -.infinity)
    #expect(NormalLaw.quantile(1) == .infinity)
    #expect(GammaLaw.quantile(1, shape: 3) == .infinity)
    #expect(GammaLaw.upperQuantile(0, shape: 3) == .infinity)
    #expect(GammaLaw.chance(ofAtMost: .infinity, shape: 3) == 1)
    #expect(BetaLaw.quantile(0, a: 2, b: 3) == 0)
    #expect(BetaLaw.quantile(1, a: 2, b: 3) == 1)
  }

  /// Closed forms: I_x(1, b) = 1 − (1 − x)^b and P(1, x) = 1 − e^(−x).
  @Test(arguments: [0.001, 0.1, 0.5, 0.9, 0.999]) func closedFormsHold(x: Double) {
    #expect(near(BetaLaw.chance(ofAtLeast: x, a: 1, b: 3), (1 - x) * (1 - x) * (1 - x)))
    #expect(near(BetaLaw.chance(ofAtMost: x, a: 2, b: 1), x * x))
    #expect(near(BetaLaw.quantile(x, a: 2, b: 1), x.squareRoot()))
    #expect(near(GammaLaw.chance(ofAtLeast: GammaLaw.upperQuantile(x, shape: 7), shape: 7), x))
    #expect(near(NormalLaw.chance(ofAtMost: NormalLaw.quantile(x)), x))
  }

  /// Oracle: mpmath, 30 digits.
  @Test func deepTailsKeepTheirAccuracy() {
    #expect(near(NormalLaw.chance(ofAtMost: -20), 2.7536241186062337e-89, 1e-12))
    #expect(near(NormalLaw.quantile(0.975), 1.959963984540054))
  }
}

/// Whether two numbers agree to `tolerance`, relative to the second.
func near(_ actual: Double, _ wanted: Double, _ tolerance: Double = 1e-13) -> Bool {
  abs(actual - wanted) <= tolerance * abs(wanted)
}

@Suite struct VectorNormalTests {
  @Test(arguments: [0, 1, 2, 7, 64]) func manyAtATimeAreAsOneByOne(count: Int) {
    var values = (0..<count).map { -38 + 76 * Double($0) / Double(max(1, count - 1)) }
    let wanted = values.map { NormalLaw.chance(ofAtMost: $0) }
    values.withUnsafeMutableBufferPointer { NormalLaw.replaceByChances($0) }
    for (value, want) in zip(values, wanted) { #expect(near(value, want, 1e-14)) }
  }
}
