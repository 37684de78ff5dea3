import Glibc
import TestSupport
import Testing

@testable import WhatIf

/// The mean of exp(θw) in bins, against that of all weights.
@Suite struct CoarseWeightsTests {
  static func logMeanExp(_ weights: [Double], _ theta: Double) -> Double {
    let largest = weights.map { theta * $0 }.max() ?? 0
    return largest
      + log(weights.reduce(0) { $0 + exp(theta * $1 - largest) } / Double(weights.count))
  }

  @Test(arguments: [1, 2, 3], [-8.0, -1, -0.01, 0, 0.01, 1, 8])
  func isNeverBelowAndHardlyAbove(power: Int, scaled: Double) {
    var random = SeededRandom(seed: UInt64(power))
    // The higher the power, the more of the weight a few have.
    let weights = (0..<600).map { _ in
      (0..<power).reduce(1.0) { product, _ in product * Double(random.number(in: 1...10_000)) }
    }
    let theta = scaled / (weights.max() ?? 1)
    let exact = Self.logMeanExp(weights, theta)
    let coarse = CoarseWeights(weights, limit: 100).logMeanExp(theta)
    #expect(coarse >= exact - 1e-13)
    #expect(coarse <= exact + 1e-3)
  }

  @Test func fewWeightsAreKeptAsTheyAre() {
    let weights = [3.0, 0, 7, 7]
    #expect(
      abs(CoarseWeights(weights).logMeanExp(0.2) - Self.logMeanExp(weights, 0.2)) < 1e-14)
  }

  @Test func alikeWeightsAreOne() {
    let weights = Array(repeating: 5.0, count: 10_000)
    #expect(abs(CoarseWeights(weights).logMeanExp(-2) + 10) < 1e-12)
  }
}
