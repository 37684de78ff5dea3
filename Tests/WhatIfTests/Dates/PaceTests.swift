import Testing
import WhatIf

@Suite struct PaceTests {
  private func history(_ oracle: MathCase) -> [Int] {
    oracle.inputs["history"].list.map(\.whole)
  }

  @Test func whenAllAreDone() throws {
    let oracle = try MathCases.named("throughput-when-26")
    let pace = BootstrapPace(try PaceHistory(history(oracle)))
    let law = try pace.completion(remaining: oracle.inputs["remaining"].whole, weeks: 40)
    oracle.expect(oracle.inputs["weeks"].list.compactMap { law.chance(byWeek: $0.whole) }, "p_done")
    oracle.expect(law.week(reaching: 0.5), "week_50")
    oracle.expect(law.week(reaching: 0.85), "week_85")
    oracle.expect(law.week(reaching: 0.95), "week_95")
  }

  @Test func cappedWeeks() throws {
    let oracle = try MathCases.named("throughput-capped-at-2")
    let pace = BootstrapPace(
      try PaceHistory(history(oracle), cap: oracle.inputs["cap"].whole))
    let law = try pace.completion(remaining: oracle.inputs["remaining"].whole, weeks: 40)
    oracle.expect(law.week(reaching: 0.5), "week_50")
    oracle.expect(law.week(reaching: 0.85), "week_85")
    oracle.expect(try #require(law.chance(byWeek: 20)), "p_done_20")
  }

  @Test func momentsOfBothBootstraps() throws {
    let oracle = try MathCases.named("throughput-bayes-bootstrap")
    let record = try PaceHistory(history(oracle))
    let weeks = oracle.inputs["weeks"].whole
    let bayesian = BayesianBootstrapPace(record).moments(weeks: weeks)
    oracle.expect(bayesian.mean, "mean")
    oracle.expect(bayesian.variance, "variance")
    oracle.expect(
      BootstrapPace(record).moments(weeks: weeks).variance, "plain_bootstrap_variance")
  }

  @Test func gammaPoisson() throws {
    let oracle = try MathCases.named("throughput-gamma-poisson")
    let law = try GammaPoissonPace(
      total: oracle.inputs["total"].whole, weeks: oracle.inputs["weeks_observed"].whole
    ).predicted(weeks: oracle.inputs["horizon"].whole)
    oracle.expect(law.mean, "mean")
    oracle.expect(law.variance, "variance")
    oracle.expect(law.chance(ofAtLeast: 13), "p_ge_13")
    oracle.expect(try law.quantile(0.05), "q05")
    oracle.expect(try law.quantile(0.95), "q95")
  }

  @Test func zerosGiveABound() throws {
    let oracle = try MathCases.named("throughput-zero-history")
    let bound = try ZeroHistoryBound(weeks: oracle.inputs["weeks_observed"].whole)
    let horizon = oracle.inputs["horizon"].whole
    oracle.expect(try bound.upperRate(), "rate_upper95")
    oracle.expect(bound.ruleOfThree, "rule_of_three")
    oracle.expect(try bound.chanceOfAny(in: horizon), "p_any_in_4")
    // The Gamma–Poisson law of the same zeros says the same.
    let law = try GammaPoissonPace(total: 0, weeks: bound.weeks).predicted(weeks: horizon)
    oracle.expect(law.chance(ofAtLeast: 1), "p_any_in_4")
    #expect(throws: PaceError.nothingConnected(bound)) {
      try PaceHistory(Array(repeating: 0, count: bound.weeks))
    }
    #expect(abs(try bound.leastMeanWeeks(remaining: 26) - 52.07) < 0.01)
  }

  /// Every sequence of recorded weeks, by hand.
  @Test(arguments: [[0, 1], [2, 0, 3], [1, 1, 4]])
  func totalsAndPassageFollowEverySequence(counts: [Int]) throws {
    let pace = BootstrapPace(try PaceHistory(counts))
    for weeks in 0...4 {
      let sequences = PlanSeries.allLists(count: weeks, below: counts.count)
      let sums = sequences.map { $0.reduce(0) { $0 + counts[$1] } }
      let totals = try pace.totals(weeks: weeks)
      #expect(totals.count == weeks * (counts.max() ?? 0) + 1)
      for (total, chance) in totals.enumerated() {
        let share = Double(sums.count { $0 == total }) / Double(sums.count)
        #expect(abs(chance - share) < 1e-14)
      }
      for remaining in 0...9 {
        let law = try pace.completion(remaining: remaining, weeks: weeks)
        let share = Double(sums.count { $0 >= remaining }) / Double(sums.count)
        #expect(abs(try #require(law.chance(byWeek: weeks)) - share) < 1e-14)
      }
    }
  }

  /// How often each recorded week comes up is uniform over all the ways.
  @Test(arguments: [[0, 1], [2, 0, 3], [1, 1, 4]])
  func bayesianTotalsFollowEveryComposition(counts: [Int]) throws {
    let pace = BayesianBootstrapPace(try PaceHistory(counts))
    for weeks in 0...4 {
      let ways = PlanSeries.allLists(count: counts.count, below: weeks + 1)
        .filter { $0.reduce(0, +) == weeks }
      let sums = ways.map { zip($0, counts).reduce(0) { $0 + $1.0 * $1.1 } }
      let totals = try pace.totals(weeks: weeks)
      for (total, chance) in totals.enumerated() {
        let share = Double(sums.count { $0 == total }) / Double(sums.count)
        #expect(abs(chance - share) < 1e-14)
      }
      for remaining in 0...9 {
        let law = try pace.completion(remaining: remaining, weeks: weeks)
        let share = Double(sums.count { $0 >= remaining }) / Double(sums.count)
        #expect(abs(try #require(law.chance(byWeek: weeks)) - share) < 1e-14)
      }
    }
  }

  @Test func bayesianLawHasItsMoments() throws {
    let pace = BayesianBootstrapPace(try PaceHistory([3, 1, 0, 2, 4, 1, 2, 0]))
    let totals = try pace.totals(weeks: 8)
    let mean = totals.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    let square = totals.enumerated().reduce(0) {
      $0 + Double($1.offset) * Double($1.offset) * $1.element
    }
    #expect(abs(totals.reduce(0, +) - 1) < 1e-13)
    #expect(abs(mean - 13) < 1e-11)
    #expect(abs(square - mean * mean - 24.666666666666668) < 1e-10)
  }

  @Test func closedWeeksDoNotCount() throws {
    let law = try BootstrapPace(try PaceHistory([1])).completion(remaining: 3, weeks: 6)
    #expect(law.week(reaching: 1) == 3)
    let skipped = law.skipping(closed: [1, 3])
    #expect(skipped.week(reaching: 1) == 5)
    #expect(skipped.horizon == 6)
    #expect(law.skipping(closed: Set(1...6)).week(reaching: 1) == nil)
  }

  @Test func negativeBinomialTailsAddUp() throws {
    for (size, odds) in [(0.5, 0.1), (13.5, 1), (2, 30), (1e6, 0.001)] {
      let law = try NegativeBinomial(size: size, odds: odds)
      for count in [0, 1, 5, 40, 1000] {
        let sum = law.chance(ofAtLeast: count) + law.chance(ofAtMost: count - 1)
        #expect(abs(sum - 1) < 1e-13)
      }
      for level in [0.05, 0.5, 0.95] {
        let quantile = try law.quantile(level)
        #expect(law.chance(ofAtMost: quantile) >= level)
        #expect(law.chance(ofAtMost: quantile - 1) < level)
      }
    }
    // Size 1 is the geometric law: P(count ≥ k) = (odds/(1 + odds))^k.
    let geometric = try NegativeBinomial(size: 1, odds: 1)
    #expect(abs(geometric.chance(ofAtLeast: 200) / 0x1p-200 - 1) < 1e-12)
    #expect(try NegativeBinomial(size: 3, odds: 0).chance(ofAtLeast: 1) == 0)
    #expect(try NegativeBinomial(size: 3, odds: 0).chance(ofAtMost: 0) == 1)
  }

  @Test func gammaPoissonCompletionIsItsTail() throws {
    let pace = try GammaPoissonPace(total: 13, weeks: 8)
    let law = try pace.completion(remaining: 26, weeks: 20)
    #expect(law.chance(byWeek: 0) == 0)
    #expect(law.chance(byWeek: 16) == (try pace.predicted(weeks: 16).chance(ofAtLeast: 26)))
    #expect(law.chances == law.chances.sorted())
  }

  @Test func nothingRemainingIsDone() throws {
    let record = try PaceHistory([0, 1])
    #expect(try BootstrapPace(record).completion(remaining: 0, weeks: 2).chances == [1, 1, 1])
    #expect(
      try BayesianBootstrapPace(record).completion(remaining: 0, weeks: 0).week(reaching: 1) == 0)
    #expect(
      try GammaPoissonPace(total: 0, weeks: 1).completion(remaining: 0, weeks: 1).horizon == 1)
  }

  @Test func impossibleInputsAreRefused() throws {
    #expect(throws: PaceError.noHistory) { try PaceHistory([]) }
    #expect(throws: PaceError.countOutOfRange(week: 1)) { try PaceHistory([1, -1]) }
    #expect(throws: PaceError.numberOutOfRange(0)) { try PaceHistory([1], cap: 0) }
    #expect(throws: PaceError.noHistory) { try ZeroHistoryBound(weeks: 0) }
    #expect(throws: PaceError.priorOutOfRange) {
      try GammaPoissonPace(total: 1, weeks: 1, priorShape: .nan)
    }
    let pace = BootstrapPace(try PaceHistory([1, 2]))
    #expect(throws: PaceError.numberOutOfRange(-1)) {
      try pace.completion(remaining: -1, weeks: 3)
    }
    #expect(throws: PaceError.numberOutOfRange(.max)) {
      try pace.completion(remaining: .max, weeks: 0)
    }
    #expect(throws: PaceError.self) { try pace.completion(remaining: 1_000_000, weeks: 90_000) }
    #expect(throws: PaceError.self) { try pace.totals(weeks: .max) }
    #expect(throws: PaceError.self) {
      try BayesianBootstrapPace(pace.history).totals(weeks: .max)
    }
    #expect(throws: PaceError.chanceOutOfRange(1)) {
      try NegativeBinomial(size: 1, odds: 1).quantile(1)
    }
  }
}
