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

  /// Against every set that could be drawn, in whole numbers.
  @Test func smallDrawings() {
    for useful in 0...5 {
      for useless in 0...5 {
        for drawn in 0...(useful + useless) {
          var sets = 0
          var hits = [Int](repeating: 0, count: drawn + 2)
          for set in 0..<(1 << (useful + useless)) where set.nonzeroBitCount == drawn {
            sets += 1
            hits[(set & ((1 << useful) - 1)).nonzeroBitCount] += 1
          }
          for wanted in 0...(drawn + 1) {
            let law = Hypergeometric(useful: useful, useless: useless, drawn: drawn)
            let exact = Double(hits[wanted...].reduce(0, +)) / Double(sets)
            #expect(abs(law.chance(ofAtLeast: wanted) - exact) < 1e-14)
          }
        }
      }
    }
  }

  /// One useful agency among n: the chance of drawing it is the part drawn.
  @Test(arguments: [5, 1_000, 100_000]) func oneUsefulAgency(count: Int) {
    let chance = Hypergeometric(useful: 1, useless: count - 1, drawn: count / 5 * 4)
      .chance(ofAtLeast: 1)
    #expect(abs(chance - 0.8) < 1e-14)
  }
}
