import TestSupport
import Testing

@testable import WhatIf

@Suite struct ThresholdDiagramTests {
  /// Weights that are whole numbers, fractions or alike, with zeros, and chances with certain ones.
  private static func example(
    _ random: inout SeededRandom, upTo most: Int
  ) -> (weights: [Double], chances: [Double]) {
    let kind = Int.random(in: 0...3, using: &random)
    let count = Int.random(in: 0...most, using: &random)
    let weights = (0..<count).map { _ -> Double in
      switch kind {
      case 0: Double(Int.random(in: 0...400_000, using: &random))
      case 1: Double(Int.random(in: 0...30, using: &random)) / 10
      case 2: 7
      default: Double.random(in: 0...1, using: &random).squareRoot()
      }
    }
    let chances = weights.map { _ -> Double in
      switch Int.random(in: 0...9, using: &random) {
      case 0: 0
      case 1: 1
      case 2: 1e-9
      default: Double.random(in: 0...1, using: &random)
      }
    }
    return (weights, chances)
  }

  /// Fractions are met a little beside their sums, so that rounding decides nothing.
  private static func bounds(_ weights: [Double], _ random: inout SeededRandom) -> [Double] {
    let total = weights.reduce(0, +)
    let isWhole = weights.allSatisfy { $0 == $0.rounded() }
    return [-1, 0, isWhole ? total : total - 1e-7, total + 1]
      + (0..<6).map { _ in
        let some = weights.reduce(0) { $0 + (Bool.random(using: &random) ? $1 : 0) }
        return isWhole ? some : some + 1e-7
      }
  }

  @Test(arguments: 0..<30) func everySetIsCountedOnce(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<4 {
      let (weights, chances) = Self.example(&random, upTo: 9)
      for bound in Self.bounds(weights, &random) {
        for isStrict in [false, true] {
          let diagram = try #require(
            ThresholdDiagram(weights, reaching: bound, isStrict: isStrict))
          let (reached, swings) = everyOutcome(weights, chances, bound, isStrict)
          #expect(abs(diagram.chance(ofReaching: true, chances) - reached) < 1e-13)
          #expect(abs(diagram.chance(ofReaching: false, chances) - (1 - reached)) < 1e-13)
          for (found, wanted) in zip(diagram.swings(ofReaching: true, chances), swings) {
            #expect(abs(found.without - wanted.without) < 1e-13)
            #expect(abs(found.with - wanted.with) < 1e-13)
          }
          for (found, wanted) in zip(diagram.swings(ofReaching: false, chances), swings) {
            #expect(abs(found.without - (1 - wanted.without)) < 1e-13)
            #expect(abs(found.with - (1 - wanted.with)) < 1e-13)
          }
        }
      }
    }
  }

  private func everyOutcome(
    _ weights: [Double], _ chances: [Double], _ bound: Double, _ isStrict: Bool
  ) -> (Double, [(without: Double, with: Double)]) {
    var whole = 0.0
    var swings = weights.map { _ in (without: 0.0, with: 0.0) }
    for set in 0..<(1 << weights.count) {
      let members = weights.indices.filter { set >> $0 & 1 == 1 }
      let sum = members.reduce(0) { $0 + weights[$1] }
      guard isStrict ? sum > bound : sum >= bound else { continue }
      func chance(leavingOut left: Int?) -> Double {
        weights.indices.reduce(1) { product, index in
          if index == left { return product }
          return product * (set >> index & 1 == 1 ? chances[index] : 1 - chances[index])
        }
      }
      whole += chance(leavingOut: nil)
      for index in weights.indices {
        if set >> index & 1 == 1 {
          swings[index].with += chance(leavingOut: index)
        } else {
          swings[index].without += chance(leavingOut: index)
        }
      }
    }
    return (whole, swings)
  }

  @Test(arguments: 0..<12) func agreesWithHalves(seed: Int) throws {
    var random = SeededRandom(seed: 100 + UInt64(seed))
    let (weights, chances) = Self.example(&random, upTo: 22)
    let split = try #require(SplitSums(weights))
    for bound in Self.bounds(weights, &random) {
      let least = try #require(ThresholdDiagram(weights, reaching: bound, isStrict: false))
      let above = try #require(ThresholdDiagram(weights, reaching: bound, isStrict: true))
      #expect(
        abs(least.chance(ofReaching: true, chances) - split.chance(ofAtLeast: bound, chances))
          < 1e-12)
      #expect(
        abs(above.chance(ofReaching: false, chances) - split.chance(ofAtMost: bound, chances))
          < 1e-12)
    }
  }

  /// Eight nodes of the factor side by side against one law after the other.
  @Test(arguments: [0.05, 0.3, 0.8]) func theFactorIsAveragedOverItsNodes(
    correlation: Double
  ) throws {
    var random = SeededRandom(seed: UInt64(correlation * 100))
    for _ in 0..<4 {
      let (weights, chances) = Self.example(&random, upTo: 11)
      let factor = try CommonFactor(correlation: correlation, count: weights.count)
      let split = try #require(SplitSums(weights))
      for bound in Self.bounds(weights, &random).prefix(6) {
        let diagram = try #require(ThresholdDiagram(weights, reaching: bound, isStrict: false))
        let slow = try factor.average(chances) { given in
          Bracket(exactly: split.chance(ofAtLeast: bound, given))
        }
        let found = diagram.chance(ofReaching: true, chances, under: factor)
        #expect(abs(found - slow.lower) < 1e-11)
        let missed = diagram.chance(ofReaching: false, chances, under: factor)
        #expect(abs(missed - (1 - slow.lower)) < 1e-11)
      }
    }
  }

  /// Far out a chance keeps its relative accuracy.
  @Test func rareOutcomesKeepTheirAccuracy() throws {
    let weights = (1...30).map { Double($0) }
    let diagram = try #require(ThresholdDiagram(weights, reaching: 465, isStrict: false))
    let chance = diagram.chance(ofReaching: true, weights.map { _ in 1e-3 })
    #expect(abs(chance / 1e-90 - 1) < 1e-12)
  }

  @Test func settledSumsShareNodes() throws {
    let alike = [Double](repeating: 5, count: 200)
    let diagram = try #require(ThresholdDiagram(alike, reaching: 500, isStrict: false))
    #expect(diagram.nodeCount <= 200 * 201 / 2)
    let law = try PoissonBinomial(alike.map { _ in 0.4 })
    let chance = diagram.chance(ofReaching: true, alike.map { _ in 0.4 })
    #expect(abs(chance - law.chance(ofAtLeast: 100)) < 1e-12)
  }

  @Test func tooManySumsAreRefused() {
    let weights = (1...30).map { Double($0).squareRoot() }
    #expect(ThresholdDiagram(weights, reaching: 60, isStrict: false, sumLimit: 100) == nil)
    #expect(ThresholdDiagram([1e300, 1e300], reaching: 1, isStrict: false) == nil)
  }
}
