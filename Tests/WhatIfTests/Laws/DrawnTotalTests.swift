import TestSupport
import Testing

@testable import WhatIf

/// What is drawn when it is open which agencies connect, against every set of agencies.
@Suite struct DrawnTotalTests {
  /// Every K up to ten, every N, weights of every kind: zeros, equal, fractional, not decimal.
  @Test(arguments: 0...10, [false, true])
  func oneDrawEqualsTheCountOverAllSets(count: Int, isLikelier: Bool) throws {
    var random = SeededRandom(seed: UInt64(count))
    for kind in WeightKind.allCases {
      let weights = (0..<count).map { _ in kind.weight(&random) }
      let chances = isLikelier ? (0..<count).map { _ in random.chance() } : nil
      for chosen in 0...count {
        let sets = DrawnSets(weights, chances, chosen)
        guard sets.total > 0 else { continue }
        let draw = try SubsetDraw(weights: weights, chances: chances, choosing: chosen)
        check([draw], sets.outcomes, "\(weights) \(chances ?? []) \(chosen)")
      }
    }
  }

  /// Two or three draws of different agencies, by lot and likelier first.
  @Test(arguments: 0..<40) func severalDrawsAddUp(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var outcomes = [(value: 0.0, chance: 1.0)]
    var draws: [SubsetDraw] = []
    for _ in 0..<random.number(in: 2...3) {
      let count = random.number(in: 1...4)
      let kind = random.pick([WeightKind.zeros, .fractional, .equal])
      let weights = (0..<count).map { _ in kind.weight(&random) }
      let chances = random.pick([nil, (0..<count).map { _ in random.openChance() }])
      let chosen = random.number(in: 0...count)
      draws.append(try SubsetDraw(weights: weights, chances: chances, choosing: chosen))
      let own = DrawnSets(weights, chances, chosen).outcomes
      outcomes = outcomes.flatMap { first in
        own.map { (first.value + $0.value, first.chance * $0.chance) }
      }
    }
    check(draws, outcomes, "\(draws)")
  }

  @Test func impossibleNumbersAreRefused() {
    #expect(throws: LawError.impossibleCount(2)) {
      try SubsetDraw(weights: [1, 2, 3], chances: [0, 0, 0.5], choosing: 2)
    }
    #expect(throws: LawError.countOutside(4, most: 3)) {
      try SubsetDraw(weights: [1, 2, 3], choosing: 4)
    }
  }

  /// Hundreds of agencies with weights that share no unit: a bracket around the normal quantile.
  @Test func manyAgenciesGiveABracket() throws {
    var random = SeededRandom(seed: 9)
    let weights = (0..<500).map { _ in 1 + random.openChance() / 3 }
    let total = DrawnTotal([try SubsetDraw(weights: weights, choosing: 250)])
    #expect(!total.isExact)
    let low = try total.quantile(0.05)
    let high = try total.quantile(0.95)
    let deviation = try OpenChoiceLaw(
      weights: weights, choosing: 250, workLimit: 0, middleLimit: 0
    ).standardDeviation
    #expect(low.lower < total.mean - 1.645 * deviation)
    #expect(low.upper > total.mean - 1.645 * deviation)
    #expect(high.lower < total.mean + 1.645 * deviation)
    #expect(high.upper > total.mean + 1.645 * deviation)
    #expect(low.width < 6 * deviation)
  }

  /// Compares mean and quantiles in every form of the law with all outcomes.
  private func check(
    _ draws: [SubsetDraw], _ outcomes: [(value: Double, chance: Double)], _ what: String,
    location: SourceLocation = #_sourceLocation
  ) {
    let mean = outcomes.reduce(0) { $0 + $1.value * $1.chance }
    let laws = [
      DrawnTotal(draws), DrawnTotal(draws, workLimit: 0, middleLimit: 10),
      DrawnTotal(draws, workLimit: 20_000, middleLimit: 0),
      DrawnTotal(draws, workLimit: 0, middleLimit: 0),
    ]
    var problems: [String] = []
    if abs(laws[0].mean - mean) > 1e-12 * max(1, mean) {
      problems.append("mean \(laws[0].mean), not \(mean)")
    }
    if !laws[0].isExact { problems.append("not exact") }
    for (index, law) in laws.enumerated() {
      for level in [0.05, 0.5, 0.95] {
        let wanted = plainQuantile(level, outcomes)
        guard let found = try? law.quantile(level) else { return }
        if law.isExact
          ? abs((found.exact ?? .infinity) - wanted) > 1e-9
          : !(found.lower - 1e-9...found.upper + 1e-9).contains(wanted)
        {
          problems.append("form \(index) at \(level): \(found), not \(wanted)")
        }
      }
    }
    if !problems.isEmpty { Issue.record("\(what): \(problems)", sourceLocation: location) }
  }
}

/// The smallest value whose cumulated chance reaches the level, 1 part in 10¹² allowed.
func plainQuantile(_ level: Double, _ outcomes: [(value: Double, chance: Double)]) -> Double {
  let sorted = outcomes.filter { $0.chance > 0 }.sorted { $0.value < $1.value }
  var sum = 0.0
  for outcome in sorted {
    sum += outcome.chance
    if sum >= level * (1 - 1e-12) { return outcome.value }
  }
  return sorted.last?.value ?? 0
}

enum WeightKind: CaseIterable {
  case zeros, equal, fractional, wide, irrational

  func weight(_ random: inout SeededRandom) -> Double {
    switch self {
    case .zeros: Double(random.pick([0, 0, 1, 2]))
    case .equal: 0.7
    case .fractional: random.pick([0.1, 0.2, 0.3, 1.25, 0])
    case .wide: Double(random.number(in: 0...900_001))
    case .irrational: (Double(random.number(in: 1...50)) / 7).squareRoot()
    }
  }
}

/// Every set of N agencies with the weight it brings and its chance.
struct DrawnSets {
  private(set) var outcomes: [(value: Double, chance: Double)] = []
  private(set) var total = 0.0

  init(_ weights: [Double], _ chances: [Double]?, _ chosen: Int) {
    for mask in 0..<(1 << weights.count) where mask.nonzeroBitCount == chosen {
      var (value, chance) = (0.0, 1.0)
      for index in weights.indices {
        let isIn = mask >> index & 1 == 1
        if isIn { value += weights[index] }
        if let chances { chance *= isIn ? chances[index] : 1 - chances[index] }
      }
      outcomes.append((value, chance))
      total += chance
    }
    for index in outcomes.indices where total > 0 { outcomes[index].chance /= total }
  }
}
