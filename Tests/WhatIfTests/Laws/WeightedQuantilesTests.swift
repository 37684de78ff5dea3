import TestSupport
import Testing

@testable import WhatIf

@Suite struct WeightedQuantilesTests {
  private static let levels = [0.05, 0.25, 0.5, 0.75, 0.95, 0.001, 0.999]

  private static func example(
    _ random: inout SeededRandom, upTo most: Int
  ) -> (weights: [Double], chances: [Double]) {
    let kind = Int.random(in: 0...3, using: &random)
    let count = Int.random(in: 0...most, using: &random)
    let weights = (0..<count).map { index -> Double in
      switch kind {
      case 0: Double(Int.random(in: 0...60, using: &random))
      case 1: Double(Int.random(in: 0...30, using: &random)) / 10
      case 2: 7
      default: index % 4 == 0 ? 500 : Double(Int.random(in: 1...9, using: &random))
      }
    }
    let chances = weights.map { _ -> Double in
      switch Int.random(in: 0...5, using: &random) {
      case 0: 0
      case 1: 1
      case 2: 0.5
      default: Double.random(in: 0...1, using: &random)
      }
    }
    return (weights, chances)
  }

  /// However many agencies are laid out, the quantiles are those of the whole law.
  @Test(arguments: 0..<30) func theyAreThoseOfTheWholeLaw(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let (weights, chances) = Self.example(&random, upTo: 40)
    let law = try WeightedLaw(weights: weights, chances: chances)
    let wanted = try Self.levels.map { level in try #require(try law.quantile(level).exact) }
    for heavyLimit in [0, 3, 10] {
      let short = WeightedQuantiles(weights, workLimit: 10_000_000, heavyLimit: heavyLimit)
      let quantiles = try #require(short)
      #expect(try quantiles.quantiles(Self.levels, chances) == wanted)
    }
  }

  /// Half of all outcomes lie at or below a total that is met exactly.
  @Test func aLevelThatIsMetExactlyCounts() throws {
    let weights = [1.0, 2, 4, 8, 16]
    let quantiles = try #require(WeightedQuantiles(weights, workLimit: 1000))
    let found = try quantiles.quantiles([0.25, 0.5, 0.75], weights.map { _ in 0.5 })
    #expect(found == [7, 15, 23])
  }

  @Test func masslessTotalsAreNoQuantiles() throws {
    let quantiles = try #require(WeightedQuantiles([3, 5], workLimit: 1000))
    #expect(try quantiles.quantiles([0.001, 0.999], [1, 1]) == [8, 8])
    #expect(try quantiles.quantiles([0.001, 0.999], [0, 0]) == [0, 0])
  }

  @Test func longTotalsKeepTheirBlocks() throws {
    // 30 light agencies with some 6,000 states and three heavy ones.
    let weights = (0..<30).map { Double(101 + 7 * $0) } + [100_000, 250_000, 70_001]
    let chances = weights.indices.map { 0.2 + Double($0) / 50 }
    let law = try WeightedLaw(weights: weights, chances: chances)
    let quantiles = try #require(WeightedQuantiles(weights, workLimit: 10_000_000))
    let wanted = try Self.levels.map { level in try law.quantile(level).lower }
    #expect(try quantiles.quantiles(Self.levels, chances) == wanted)
  }

  @Test func whatCannotBeIsRefused() throws {
    let roots = [2.0, 3].map { $0.squareRoot() }
    #expect(WeightedQuantiles(roots, workLimit: 1000) == nil)
    let weights = (1...40).map { Double($0 * 1000 + 1) }
    #expect(WeightedQuantiles(weights, workLimit: 1000) == nil)
    let quantiles = try #require(WeightedQuantiles([1], workLimit: 1000))
    #expect(throws: LawError.self) { try quantiles.quantiles([0.5], []) }
    #expect(throws: LawError.self) { try quantiles.quantiles([0.5], [2]) }
  }
}
