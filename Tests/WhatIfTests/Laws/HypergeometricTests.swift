import Testing
import WhatIf

@Suite struct HypergeometricTests {
  @Test func aGroupAmongTheDrawn() throws {
    let oracle = try MathCases.named("subset-group-hypergeom")
    let group = oracle.inputs["group"].whole
    let law = Hypergeometric(
      useful: group, useless: oracle.inputs["K"].whole - group, drawn: oracle.inputs["N"].whole)
    oracle.expect(law.chance(ofAtLeast: oracle.inputs["at_least"].whole), "p")
  }

  @Test func twoNamedAmongTheDrawn() throws {
    let oracle = try MathCases.named("subset-two-named")
    let law = Hypergeometric(useful: 2, useless: 24, drawn: 10)
    oracle.expect(law.chance(of: 2), "p_both")
    oracle.expect(law.chance(of: 0), "p_none")
  }

  @Test func drawingMoreThanTheOthersIsCertain() {
    #expect(Hypergeometric(useful: 3, useless: 2, drawn: 4).chance(ofAtLeast: 2) == 1)
    #expect(Hypergeometric(useful: 3, useless: 2, drawn: 1).chance(ofAtLeast: 2) == 0)
    #expect(Hypergeometric(useful: 0, useless: 0, drawn: 5).chance(of: 0) == 1)
    #expect(Hypergeometric(useful: -1, useless: 2, drawn: -3).masses == [1])
  }

  /// Every population of up to eight, against binomial coefficients in whole numbers.
  @Test func equalsTheCountOfAllDraws() throws {
    func choose(_ n: Int, _ k: Int) -> Int {
      k < 0 || k > n ? 0 : (0..<k).reduce(1) { $0 * (n - $1) / ($1 + 1) }
    }
    for useful in 0...8 {
      for useless in 0...(8 - useful) {
        for drawn in 0...(useful + useless) {
          let law = Hypergeometric(useful: useful, useless: useless, drawn: drawn)
          let all = Double(choose(useful + useless, drawn))
          let masses = (0...9).map {
            Double(choose(useful, $0) * choose(useless, drawn - $0)) / all
          }
          for count in 0...9 {
            #expect(near(law.chance(of: count), masses[count]))
            #expect(near(law.chance(ofAtLeast: count), masses[count...].reduce(0, +)))
            #expect(near(law.chance(ofAtMost: count), masses[...count].reduce(0, +)))
          }
          let spread = law.storedSpread
          #expect(near(law.mean, spread.mean))
          #expect(abs(law.variance - spread.variance) < 1e-13)
        }
      }
    }
  }

  @Test func largePopulationsKeepTheirTails() throws {
    let law = Hypergeometric(useful: 50_000, useless: 50_000, drawn: 2000)
    #expect(near(law.masses.reduce(0, +), 1, 1e-12))
    // Oracle: mpmath, 40 digits.
    #expect(near(law.chance(ofAtLeast: 1200), 7.702222378392822e-20, 1e-11))
    #expect(try law.quantile(0.5) == 1000)
  }
}

extension CountLaw {
  /// Mean and variance from the chances, to check the closed forms.
  var storedSpread: (mean: Double, variance: Double) {
    var (sum, squares) = (0.0, 0.0)
    for (offset, mass) in masses.enumerated() {
      let value = Double(window.lowerBound + offset)
      sum += value * mass
      squares += value * value * mass
    }
    return (sum, squares - sum * sum)
  }
}
