import Testing
import WhatIf

@Suite struct UnitPlanTests {
  @Test func heaviestFirst() throws {
    let oracle = try MathCases.named("sched-unit-cap3")
    let plan = try UnitPlan(
      weights: oracle.inputs["weights"].numbers,
      capacity: oracle.inputs["capacity_per_week"].whole)
    oracle.expect(plan.weightedCompletion, "sum_w_C")
    oracle.expect(plan.cumulative, "cumulative_by_week")
    oracle.expect(plan.cumulative.count, "weeks")
  }

  @Test func heaviestReleasedFirst() throws {
    let oracle = try MathCases.named("sched-unit-release-cap2")
    let plan = try UnitPlan(
      weights: oracle.inputs["weights"].numbers, capacity: oracle.inputs["capacity"].whole,
      release: oracle.inputs["release"].list.map(\.whole))
    oracle.expect(plan.weightedCompletion, "sum_w_C")
  }

  @Test func aThousandAgencies() throws {
    let oracle = try MathCases.named("sched-unit-release-1000")
    let count = oracle.inputs["n"].whole
    let plan = try UnitPlan(
      weights: PlanSeries.weights(count), capacity: oracle.inputs["capacity"].whole,
      release: PlanSeries.releases(count))
    oracle.expect(plan.weightedCompletion, "sum_w_C")
  }

  @Test(arguments: [1, 2]) func noPlanIsBetter(capacity: Int) throws {
    let plans = PlanSeries.allLists(count: 4, below: 6).filter { weeks in
      (0..<6).allSatisfy { week in weeks.count { $0 == week } <= capacity }
    }
    for release in PlanSeries.allLists(count: 4, below: 3) {
      for weights in [[3.0, 1, 2, 2], [0, 5, 5, 1], [1, 2, 3, 4]] {
        let plan = try UnitPlan(weights: weights, capacity: capacity, release: release)
        var best = Double.infinity
        var mostInTwo = 0.0
        for weeks in plans where zip(weeks, release).allSatisfy({ $0 >= $1 }) {
          let agencies = zip(weights, weeks)
          best = min(best, agencies.reduce(0) { $0 + $1.0 * Double($1.1 + 1) })
          mostInTwo = max(mostInTwo, agencies.reduce(0) { $0 + ($1.1 < 2 ? $1.0 : 0) })
        }
        #expect(plan.weightedCompletion == best)
        for (week, earliest) in zip(plan.weeks, release) { #expect((week ?? -1) >= earliest) }
        let short = try UnitPlan(
          weights: weights, capacity: capacity, release: release, horizon: 2)
        #expect((short.cumulative.last ?? 0) == mostInTwo)
      }
    }
  }

  @Test func agenciesBeyondTheHorizonAreLeft() throws {
    let plan = try UnitPlan(weights: [1, 3, 2], capacity: 1, horizon: 2)
    #expect(plan.weeks == [nil, 0, 1])
    #expect(plan.left == 1)
    #expect(plan.cumulative == [3, 5])
    #expect(try UnitPlan(weights: [1], capacity: 1, horizon: 0).left == 1)
  }

  @Test func extremesAreAnsweredOrRefused() throws {
    #expect(try UnitPlan(weights: [], capacity: 3).cumulative == [])
    #expect(try UnitPlan(weights: [1, 1], capacity: .max).weeks == [0, 0])
    #expect(throws: PlanError.capacityOutOfRange(0)) { try UnitPlan(weights: [1], capacity: 0) }
    #expect(throws: PlanError.weightOutOfRange(index: 1)) {
      try UnitPlan(weights: [1, .nan], capacity: 1)
    }
    #expect(throws: PlanError.weekOutOfRange(index: 0)) {
      try UnitPlan(weights: [1], capacity: 1, release: [-1])
    }
    #expect(throws: PlanError.lengthsDiffer(1, 2)) {
      try UnitPlan(weights: [1], capacity: 1, release: [0, 0])
    }
    #expect(throws: PlanError.capacityOutOfRange(-1)) {
      try UnitPlan(weights: [1], capacity: 1, horizon: -1)
    }
  }
}
