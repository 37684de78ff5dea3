import Glibc
import Testing
import WhatIf

@Suite struct SobolIndicesTests {
  /// Ishigami's function of three even inputs from −π to π, with indices known in closed form.
  @Test func ishigami() throws {
    let oracle = try MathCases.named("sens-ishigami-sobol")
    let (a, b) = (oracle.inputs["a"].number, oracle.inputs["b"].number)
    let pi4 = pow(Double.pi, 4)
    let alone1 = 0.5 * (1 + b * pi4 / 5) * (1 + b * pi4 / 5)
    let alone2 = a * a / 8
    let together13 = 8 * b * b * pi4 * pi4 / 225
    let variance = alone1 + alone2 + together13
    let first = [alone1, alone2, 0].map { $0 / variance }
    let total = [alone1 + together13, alone2, together13].map { $0 / variance }
    oracle.expect(first, "S1")
    oracle.expect(total, "ST")

    let estimate = try SobolIndices(inputs: 3, draws: 4096, seed: 1) { point in
      let x = point.map { (2 * $0 - 1) * Double.pi }
      return sin(x[0]) + a * sin(x[1]) * sin(x[1]) + b * pow(x[2], 4) * sin(x[0])
    }
    for input in 0..<3 {
      #expect(abs(estimate.first[input] - first[input]) < 0.08)
      #expect(abs(estimate.total[input] - total[input]) < 0.05)
    }
    #expect(abs(estimate.variance / variance - 1) < 0.05)
  }

  @Test func inputsThatDoNotMatterHaveNone() throws {
    let constant = try SobolIndices(inputs: 2, draws: 16, seed: 1) { _ in 7 }
    #expect(constant.first == [0, 0] && constant.total == [0, 0])
    #expect(constant.mean == 7 && constant.variance == 0)
    let one = try SobolIndices(inputs: 2, draws: 64, seed: 1) { $0[1] }
    #expect(one.first[0] == 0 && one.total[0] == 0)
    #expect(one.total[1] > 0.7)
  }

  @Test func aLargeMeanDoesNotDrownTheShares() throws {
    let estimate = try SobolIndices(inputs: 2, draws: 2048, seed: 3) { 1e6 + $0[0] + $0[1] }
    #expect(abs(estimate.first[0] - 0.5) < 0.1 && abs(estimate.first[1] - 0.5) < 0.1)
    #expect(abs(estimate.total[0] - 0.5) < 0.05 && abs(estimate.total[1] - 0.5) < 0.05)
  }

  @Test func impossibleInputsAreRefused() {
    #expect(throws: DrawError.drawsOutOfRange(0)) {
      try SobolIndices(inputs: 0, draws: 9, seed: 1) { _ in 0 }
    }
    #expect(throws: DrawError.drawsOutOfRange(1)) {
      try SobolIndices(inputs: 1, draws: 1, seed: 1) { _ in 0 }
    }
    #expect(throws: DrawError.valueNotFinite(draw: 0)) {
      try SobolIndices(inputs: 1, draws: 9, seed: 1) { _ in .nan }
    }
  }
}
