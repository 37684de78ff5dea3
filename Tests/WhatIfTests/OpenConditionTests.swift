import AgencyModel
import TestSupport
import Testing

@testable import WhatIf

/// Chances of conditions against every outcome, added up one by one.
@Suite struct OpenConditionTests {
  private struct Case {
    let standing: Standing
    let chances: [Double]
    let dataset: Dataset

    init(_ random: inout SeededRandom) {
      let statuses: [Status] = [.connected, .connecting, .unconnected, .unconnected]
      var agencies: [SmallAgencies.Agency] = []
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        agencies.append(
          SmallAgencies.Agency(
            statuses[Int.random(in: 0...3, using: &random)],
            requests: Bool.random(using: &random)
              ? Double(Int.random(in: 0...6, using: &random)) : nil,
            sector: Bool.random(using: &random) ? "bank" : "other"))
      }
      dataset = SmallAgencies.dataset(agencies)
      standing = Standing(dataset, on: SmallAgencies.deadline)
      chances = agencies.map { _ in Double(Int.random(in: 0...20, using: &random)) / 20 }
    }

    func metric(_ random: inout SeededRandom) -> Metric {
      let statuses: [CountedStatus] = [
        .status(.connected), .status(.unconnected), .status(.connecting),
      ]
      let sector = dataset.agencies.index(of: "sector") ?? 0
      let bank = RowExpression.compared(
        .equal, .field(.column(sector)), .constant(.text("bank")))
      return Metric(
        statuses[Int.random(in: 0...2, using: &random)], isShare: Bool.random(using: &random),
        weight: Bool.random(using: &random) ? dataset.agencies.index(of: "requests") : nil,
        filter: Bool.random(using: &random) ? bank : nil, text: "")
    }
  }

  private static let comparisons: [ComparisonOperator] = [
    .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual,
  ]

  /// The chance by every set of open agencies that may connect.
  private func bruteForce(_ condition: OpenCondition, _ chances: [Double]) -> Double {
    var sum = 0.0
    for set in 0..<(1 << chances.count) {
      let connects = chances.indices.map { set >> $0 & 1 == 1 }
      guard condition.holds(connects) else { continue }
      sum += zip(chances, connects).reduce(1) { $0 * ($1.1 ? $1.0 : 1 - $1.0) }
    }
    return sum
  }

  /// By a diagram as by every outcome, with and without a common factor and agency by agency.
  @Test(arguments: 0..<40) func diagramsOfSeveralPartsKeepTheChance(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<10 {
      let example = Case(&random)
      let tests = (0..<Int.random(in: 2...3, using: &random)).map { _ in
        let metric = example.metric(&random)
        return (
          metric, Self.comparisons[Int.random(in: 0...5, using: &random)],
          metric.isShare
            ? Double(Int.random(in: 0...20, using: &random)) / 20
            : Double(Int.random(in: 0...12, using: &random))
        )
      }
      let condition = OpenCondition(tests, in: example.standing)
      let chances = condition.open.map { example.chances[$0] }
      // What is settled is so whoever connects; what changes in one direction is known to be.
      let outcomes = Set(
        (0..<(1 << chances.count)).map { set in
          condition.holds(chances.indices.map { set >> $0 & 1 == 1 })
        })
      let settled = outcomes.count == 1 ? outcomes.first : nil
      #expect(condition.isSettled == (condition.monotone == nil ? condition.isSettled : settled))
      if let isSettled = condition.isSettled { #expect(isSettled == settled) }
      guard let law = ConditionLaw(condition, few: -1) else {
        Issue.record("there is always a law of so few")
        return
      }
      let wanted = bruteForce(condition, chances)
      #expect(abs((try law.chance(chances).lower) - wanted) < 1e-12)
      let factor = try CommonFactor(correlation: 0.3, count: chances.count)
      let given = try factor.average(chances) { (chances) throws(LawError) in
        Bracket(exactly: bruteForce(condition, chances))
      }
      #expect(abs((try law.chance(chances, under: factor).lower) - given.lower) < 1e-9)
      let swings = try #require(try law.swings(chances))
      for (index, swing) in swings.enumerated() {
        for connects in [false, true] {
          var sure = chances
          sure[index] = connects ? 1 : 0
          let found = connects ? swing.with : swing.without
          #expect(abs(found - bruteForce(condition, sure)) < 1e-12)
        }
      }
    }
  }

  @Test(arguments: 0..<40) func chancesAreThoseOfEveryOutcome(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<10 {
      let example = Case(&random)
      let tests = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let metric = example.metric(&random)
        let comparison = Self.comparisons[Int.random(in: 0...5, using: &random)]
        let step = Double(Int.random(in: 0...10, using: &random))
        return (metric: metric, comparison: comparison, bound: metric.isShare ? step / 10 : step)
      }
      let condition = OpenCondition(tests, in: example.standing)
      let chances = condition.open.map { example.chances[$0] }
      let found = try #require(try condition.chance(chances))
      let expected = bruteForce(condition, chances)
      #expect(abs(found.lower - expected) < 1e-12 && found.isExact, "\(tests)")
      if let settled = condition.isSettled {
        #expect(abs(expected - (settled ? 1 : 0)) < 1e-12)
      }
    }
  }

  /// An equality with an end becomes a bound that the same outcomes meet.
  @Test(arguments: 0..<40) func equalitiesWithAnEndStayWhatTheyAre(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let sign = Bool.random(using: &random) ? 1.0 : -1
    let steps = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      sign * Double(Int.random(in: 0...4, using: &random))
    }
    let part = OpenCondition.Part(
      metric: Metric(.status(.connected), isShare: false, text: ""), comparison: .equal, bound: 0,
      fixed: Double(Int.random(in: 0...5, using: &random)), whole: 30, steps: steps, unweighed: 0)
    for bound in -1...30 {
      for comparison in [ComparisonOperator.equal, .notEqual] {
        let asked = OpenCondition.Part(
          metric: part.metric, comparison: comparison, bound: Double(bound), fixed: part.fixed,
          whole: part.whole, steps: steps, unweighed: 0)
        let bounded = asked.boundedByItsEnds
        for set in 0..<(1 << steps.count) {
          let sum = steps.indices.reduce(part.fixed) { $0 + (set >> $1 & 1 == 1 ? steps[$1] : 0) }
          #expect(asked.holds(at: sum) == bounded.holds(at: sum))
          let both = asked.bothSides.allSatisfy { $0.holds(at: sum) }
          #expect(both == (sum == Double(bound)))
        }
      }
    }
  }

  /// Agencies that are certain are no evidence of how the mean chance of the others varies.
  @Test func theBetaBinomialLeavesCertainAgenciesAside() throws {
    let law = try BetaBinomial(count: 2, meanChance: 0.6, correlation: 0.3)
    let metric = Metric(.status(.connected), isShare: false, text: "connected")
    for least in 1...5 {
      let condition = OpenCondition(
        open: [0, 1, 2, 3, 4],
        parts: [
          OpenCondition.Part(
            metric: metric, comparison: .greaterOrEqual, bound: Double(least), fixed: 0, whole: 5,
            steps: [1, 1, 1, 1, 1], unweighed: 0)
        ])
      let wanted = (0...2).reduce(0.0) { $0 + (2 + $1 >= least ? law.chance(of: $1) : 0) }
      let found = try condition.chance([1, 0.5, 0, 0.7, 1], .betaBinomial(0.3))
      #expect(abs(try #require(found).lower - wanted) < 1e-14)
    }
  }

  /// Given the chances the mean over the factor is again a chance with the same margins.
  @Test func aCommonFactorKeepsEachChance() throws {
    for (correlation, count) in [(0.1, 2), (0.3, 9), (0.8, 30)] {
      let factor = try CommonFactor(correlation: correlation, count: count)
      for chance in [0.001, 0.3, 0.9] {
        let quantiles = [NormalLaw.quantile(chance)]
        let mean = factor.nodes.indices.reduce(0) { sum, node in
          sum + factor.weights[node] * factor.chances(at: node, quantiles: quantiles)[0]
        }
        #expect(abs(mean - chance) < 1e-12)
      }
    }
  }

  /// The nodes agree with the copula's own law where both apply.
  @Test(arguments: [0.05, 0.3, 0.7]) func nodesAgreeWithTheCopula(correlation: Double) throws {
    let chances = (0..<26).map { 0.5 + Double(17 * $0 % 43) / 100 }
    let law = try GaussianCopula(chances, correlation: correlation)
    let factor = try CommonFactor(correlation: correlation, count: chances.count)
    let quantiles = chances.map { NormalLaw.quantile($0) }
    for wanted in [20, 23, 26] {
      var sum = 0.0
      for node in factor.nodes.indices {
        let given = try PoissonBinomial(factor.chances(at: node, quantiles: quantiles))
        sum += factor.weights[node] * given.chance(ofAtLeast: wanted)
      }
      #expect(abs(sum - law.chance(ofAtLeast: wanted)) < 1e-9)
    }
  }

  /// Over every set that an open choice may take, and every extreme of what is unknown.
  @Test(arguments: 0..<30) func anOpenChoiceGivesTheLeastAndTheMost(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let count = Int.random(in: 2...7, using: &random)
    let agencies = (0..<count).map { index in
      SmallAgencies.Agency(.unconnected, sector: index % 3 == 0 ? "other" : "bank")
    }
    let chances: [Double?] = agencies.map { _ in
      Int.random(in: 0...4, using: &random) == 0
        ? nil : Double(Int.random(in: 0...10, using: &random)) / 10
    }
    let data = SmallAgencies.dataset(agencies, chances: chances)
    let chosen = Int.random(in: 1...count, using: &random)
    let overlay = Overlay().applying(
      [.open(OpenChoice(count: chosen, members: nil, status: .connected, from: nil))],
      columns: data.columns)
    let standing = Standing(data, overlay, on: SmallAgencies.deadline)
    let sector = try #require(data.agencies.index(of: "sector"))
    let bank = RowExpression.compared(.equal, .field(.column(sector)), .constant(.text("bank")))
    let bound = Double(Int.random(in: 0...count, using: &random))
    let metric = Metric(.status(.connected), isShare: false, filter: bank, text: "")
    let condition = OpenCondition([(metric, .greaterOrEqual, bound)], in: standing)
    let outlook = Outlook(
      Standing(data, on: SmallAgencies.asOf), origin: SmallAgencies.asOf,
      judgedBy: SmallAgencies.deadline,
      history: ConnectionHistory(data, until: SmallAgencies.asOf))
    let question = try ChanceQuestion(condition, in: standing, outlook, by: SmallAgencies.deadline)
    let range = try #require(try question.chance(.independent))
    var (least, most) = (1.0, 0.0)
    for set in 0..<(1 << count) where set.nonzeroBitCount == chosen {
      for unknown in [0.0, 1] {
        let given = condition.open.map { row in
          set >> row & 1 == 1 ? 1 : chances[row] ?? unknown
        }
        let chance = bruteForce(condition, given)
        (least, most) = (min(least, chance), max(most, chance))
      }
    }
    #expect(abs(range.lowerBound - least) < 1e-12 && abs(range.upperBound - most) < 1e-12)
    #expect(question.isCertain == false || least == 1)
  }
}
