import Testing
import WhatIf

@Suite struct HypergeometricTests {
  /// Source: `subset-group-hypergeom` of the shared cases.
  @Test func aGroupAmongTheDrawn() {
    let chance = Hypergeometric(useful: 8, useless: 18, drawn: 10).chance(ofAtLeast: 3)
    #expect(abs(chance - 0.6878718535469108) < 1e-12)
  }

  @Test func drawingMoreThanTheOthersIsCertain() {
    #expect(Hypergeometric(useful: 3, useless: 2, drawn: 4).chance(ofAtLeast: 2) == 1)
    #expect(Hypergeometric(useful: 3, useless: 2, drawn: 1).chance(ofAtLeast: 2) == 0)
  }
}
