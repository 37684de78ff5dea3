import Testing
import WhatIf

@Suite struct BernoulliDrawsTests {
  private static let chances = CaseSeries.p97(9) + [0, 1, 0x1p-40, 1 - 0x1p-40, 0.5]

  private func byDefinition(_ law: BernoulliDraws, _ draws: Range<Int>) -> [UInt32] {
    draws.map { draw in
      UInt32(law.chances.indices.count { law.connects(agency: $0, draw: draw) })
    }
  }

  @Test(arguments: [0..<64, 5..<6, 31..<33, 100..<200, (1 << 35) - 3..<(1 << 35) + 40])
  func countsFollowTheDefinition(draws: Range<Int>) throws {
    let law = try BernoulliDraws(chances: Self.chances, seed: 2024)
    #expect(try law.counts(ofDraws: draws) == byDefinition(law, draws))
  }

  /// A chance of 1/131072 below a step of 65536ths is decided by ties alone.
  @Test func tiesAreBrokenByFurtherBits() throws {
    let law = try BernoulliDraws(chances: Array(repeating: 0x1p-17, count: 400), seed: 1)
    let draws = 0..<4096
    let counts = try law.counts(ofDraws: draws)
    // 12.5 are expected.
    #expect((2...30).contains(counts.reduce(0, +)))
    for draw in draws where counts[draw] > 0 {
      #expect(byDefinition(law, draw..<draw + 1) == [counts[draw]])
    }
  }

  @Test func countsDoNotDependOnHowDrawsAreDivided() throws {
    let law = try BernoulliDraws(chances: Self.chances, seed: 7)
    let whole = try law.counts(ofDraws: 0..<300)
    var parts: [UInt32] = []
    for (first, end) in [(0, 1), (1, 40), (40, 130), (130, 300)] {
      parts += try law.counts(ofDraws: first..<end)
    }
    #expect(whole == parts)
  }

  @Test func anAddedAgencyLeavesTheLuckOfOthers() throws {
    let before = try BernoulliDraws(chances: [0.3, 0.6], streams: [11, 12], seed: 5)
    let after = try BernoulliDraws(chances: [0.5, 0.3, 0.6], streams: [99, 11, 12], seed: 5)
    for draw in 0..<50 {
      #expect(before.connects(agency: 0, draw: draw) == after.connects(agency: 1, draw: draw))
      #expect(before.connects(agency: 1, draw: draw) == after.connects(agency: 2, draw: draw))
    }
  }

  @Test func aHigherChanceKeepsEveryConnection() throws {
    let low = try BernoulliDraws(chances: [0.4], seed: 5)
    let high = try BernoulliDraws(chances: [0.45], seed: 5)
    for draw in 0..<400 where low.connects(agency: 0, draw: draw) {
      #expect(high.connects(agency: 0, draw: draw))
    }
  }

  @Test func meanCountIsTheSumOfChances() throws {
    let law = try BernoulliDraws(chances: Self.chances, seed: 3)
    let counts = try law.counts(ofDraws: 0..<4096)
    let mean = Double(counts.reduce(0, +)) / 4096
    let variance = Self.chances.reduce(0) { $0 + $1 * (1 - $1) }
    #expect(abs(mean - Self.chances.reduce(0, +)) < 5 * (variance / 4096).squareRoot())
  }

  @Test func totalsFollowTheDefinition() throws {
    let law = try BernoulliDraws(chances: Self.chances, seed: 2024)
    let weights = CaseSeries.w60(Self.chances.count).map(Double.init)
    let totals = try law.totals(weights: weights, ofDraws: 30..<101)
    for (place, draw) in (30..<101).enumerated() {
      let wanted = law.chances.indices.reduce(0.0) {
        $0 + (law.connects(agency: $1, draw: draw) ? weights[$1] : 0)
      }
      #expect(totals[place] == wanted)
    }
  }

  @Test func emptyListsGiveZeros() throws {
    let law = try BernoulliDraws(chances: [], seed: 1)
    #expect(try law.counts(ofDraws: 0..<3) == [0, 0, 0])
    #expect(try law.counts(ofDraws: 4..<4) == [])
    #expect(try law.totals(weights: [], ofDraws: 0..<2) == [0, 0])
    #expect(!law.connects(agency: 0, draw: 0))
  }

  @Test func impossibleInputsAreRefused() throws {
    #expect(throws: DrawError.chanceOutOfRange(index: 1)) {
      try BernoulliDraws(chances: [0.5, .nan], seed: 1)
    }
    #expect(throws: DrawError.chanceOutOfRange(index: 0)) {
      try BernoulliDraws(chances: [1.01], seed: 1)
    }
    #expect(throws: DrawError.lengthsDiffer(2, 1)) {
      try BernoulliDraws(chances: [0.5, 0.5], streams: [1], seed: 1)
    }
    let law = try BernoulliDraws(chances: [0.5], seed: 1)
    #expect(throws: DrawError.drawsOutOfRange(-1)) { try law.counts(ofDraws: -1..<4) }
    #expect(throws: DrawError.self) { try law.counts(ofDraws: .max - 3..<(.max)) }
    #expect(throws: DrawError.self) { try law.counts(ofDraws: 0..<1 << 50) }
    #expect(throws: DrawError.weightNotFinite(index: 0)) {
      try law.totals(weights: [.infinity], ofDraws: 0..<1)
    }
  }
}
