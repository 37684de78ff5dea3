import Glibc
import TestSupport
import Testing

@testable import WhatIf

@Suite struct GaussianCopulaTests {
  @Test(arguments: ["0.1", "0.5"]) func twentySixAgencies(correlation: String) throws {
    let oracle = try MathCases.named("corr-gauss-copula-rho\(correlation)")
    let law = try GaussianCopula(
      oracle.inputs["p"].numbers, correlation: oracle.inputs["rho"].number)
    oracle.expect(law.chance(of: 26), "p_all")
    oracle.expect(law.chance(ofAtLeast: 23), "p_ge_23")
    oracle.expect(law.chance(ofAtLeast: 20), "p_ge_20")
    oracle.expect(law.mean, "mean")
    oracle.expect(law.standardDeviation, "sd")
  }

  private static let nearOne: [(Double, [Double])] = [
    (
      0.3,
      [
        0.013713292263083888, 0.05464148821640781, 0.12722881841065434, 0.22077784805567466,
        0.2996254344756341, 0.2840131185785421,
      ]
    ),
    (
      0.9,
      [
        0.09632599818602597, 0.0849088682723526, 0.08814305450141656, 0.09877861285658625,
        0.12674814676303608, 0.5050953194205798,
      ]
    ),
    (
      0.99,
      [
        0.10996735776287657, 0.08948427391940862, 0.08034955690162589, 0.08920043353798106,
        0.08277657772714112, 0.5482218001509639,
      ]
    ),
    (
      0.999,
      [
        0.10999999999999989, 0.08999999999185142, 0.07999999998928235, 0.08999999306186869,
        0.08000001394100933, 0.5499999930159843,
      ]
    ),
    (0.999999, [0.11, 0.09, 0.08, 0.09, 0.08, 0.55]),
  ]

  /// Oracle: composite 20-point Gauss–Legendre quadrature, refined at every agency's jump.
  @Test(arguments: nearOne)
  func accurateUpToCorrelationsNearOne(correlation: Double, masses: [Double]) throws {
    let law = try GaussianCopula([0.55, 0.72, 0.89, 0.63, 0.8], correlation: correlation)
    for (mass, wanted) in zip(law.masses, masses) { #expect(abs(mass - wanted) < 1e-11) }
  }

  /// Two agencies at one half: P(both) = 1/4 + asin(ρ)/2π (Sheppard). At 0.9975 one way to
  /// integrate takes over from the other.
  @Test(arguments: [0.02, 0.3, 0.5, 0.9, 0.9974, 0.9976, 0.9999])
  func sheppardsFormulaHolds(correlation: Double) throws {
    let law = try GaussianCopula([0.5, 0.5], correlation: correlation)
    let both = 0.25 + asin(correlation) / (2 * Double.pi)
    #expect(abs(law.chance(of: 2) - both) < 1e-11)
  }

  @Test func endsAreIndependenceAndOneLuck() throws {
    let chances = [0.2, 0.9, 0.5]
    let independent = try GaussianCopula(chances, correlation: 0)
    #expect(independent.masses == (try PoissonBinomial(chances)).masses)
    let one = try GaussianCopula(chances, correlation: 1)
    #expect(one.chance(ofAtLeast: 3) == 0.2)
    #expect(near(one.chance(ofAtLeast: 2), 0.5))
    #expect(near(one.chance(ofAtLeast: 1), 0.9))
  }

  @Test(arguments: [0.05, 0.6, 0.998, 1 - 1e-12]) func massesAddUpAndKeepTheMean(
    correlation: Double
  ) throws {
    let chances = [0, 1, 0.5, 0.5, 1e-9, 1 - 1e-9, 0.01, 1e-200]
    let law = try GaussianCopula(chances, correlation: correlation)
    #expect(abs(law.masses.reduce(0, +) - 1) < 1e-11)
    #expect(abs(law.storedMean - law.mean) < 1e-10)
    #expect(law.chance(of: 0) == 0 && law.masses.allSatisfy { $0 >= 0 })
    let certain = try GaussianCopula([0, 1, 1], correlation: correlation)
    #expect(abs(certain.chance(of: 2) - 1) < 1e-12)
  }

  @Test func badInputIsRefused() {
    #expect(throws: LawError.correlationOutside(1.5)) {
      try GaussianCopula([0.5], correlation: 1.5)
    }
    #expect(throws: LawError.self) { try GaussianCopula([0.5], correlation: .nan) }
    #expect(throws: LawError.self) { try GaussianCopula([.nan], correlation: 0.5) }
  }
}
