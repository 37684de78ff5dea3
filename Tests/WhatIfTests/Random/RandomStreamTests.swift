import Testing
import WhatIf

@Suite struct RandomStreamTests {
  @Test func splitMixFollowsTheReference() throws {
    let oracle = try MathCases.named("rng-splitmix64")
    var random = SplitMix64(seed: UInt64(oracle.inputs["seed"].whole))
    for wanted in oracle.expected["u64"].list {
      #expect(String(random.next()) == wanted.text)
    }
  }

  @Test func xoshiroFollowsTheReference() throws {
    let oracle = try MathCases.named("rng-xoshiro256pp")
    var random = Xoshiro256PlusPlus(seed: 42)
    for wanted in oracle.expected["u64"].list {
      #expect(String(random.next()) == wanted.text)
    }
  }

  @Test func zeroStateIsRefused() {
    #expect(throws: DrawError.zeroState) { try Xoshiro256PlusPlus(state: .zero) }
  }

  @Test func philoxFollowsTheKnownAnswers() throws {
    let oracle = try MathCases.named("rng-philox4x32-10")
    let inputs = oracle.inputs["counters_keys"].list
    #expect(inputs.count == 3)
    for (input, wanted) in zip(inputs, oracle.expected["hex"].list) {
      let counter = input[0].numbers.map { UInt32($0) }
      let key = input[1].numbers.map { UInt32($0) }
      let block = Philox4x32(key: SIMD2(key)).block(SIMD4(counter))
      for lane in 0..<4 {
        #expect(block[lane] == UInt32(wanted[lane].text, radix: 16))
      }
    }
  }

  @Test func uniformNumbersStayInsideAndAreEven() {
    let draws = UniformDraws(seed: 9)
    let numbers = (0..<4096).map { draws.uniform(stream: 3, draw: $0) }
    #expect(numbers.allSatisfy { $0 > 0 && $0 < 1 })
    // The mean of 4096 has a standard error of 0.0045.
    #expect(abs(numbers.reduce(0, +) / 4096 - 0.5) < 0.02)
    #expect(draws.uniform(stream: 4, draw: 7) != draws.uniform(stream: 3, draw: 7))
    #expect(UniformDraws(seed: 10).uniform(stream: 3, draw: 7) != numbers[7])
  }
}
