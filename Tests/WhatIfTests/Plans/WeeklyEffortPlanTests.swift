import Testing
import WhatIf

@Suite struct WeeklyEffortPlanTests {
  @Test func listPlanIsProvedAndImproved() throws {
    let oracle = try MathCases.named("sched-effort-gap-26")
    let count = oracle.inputs["n"].whole
    let plan = try WeeklyEffortPlan(
      weights: PlanSeries.weights(count), efforts: PlanSeries.hours(count),
      release: PlanSeries.releases(count), capacity: oracle.inputs["hours_per_week"].whole,
      horizon: oracle.inputs["weeks"].whole)
    oracle.expect(plan.listCompletion, "list_heuristic")
    oracle.expect(plan.weightedCompletion, "optimum")
    #expect(plan.isOptimal)
    #expect(plan.gap == 0)
  }

  @Test func largePlanHasATrueBound() throws {
    let oracle = try MathCases.named("sched-effort-gap-144")
    let count = oracle.inputs["n"].whole
    let efforts = PlanSeries.hours(count)
    let capacity = oracle.inputs["hours_per_week"].whole
    let plan = try WeeklyEffortPlan(
      weights: PlanSeries.weights(count), efforts: efforts, release: PlanSeries.releases(count),
      capacity: capacity, horizon: oracle.inputs["weeks"].whole)
    oracle.expect(plan.listCompletion, "list_heuristic")
    let optimum = oracle.expected["optimum"].number
    #expect(plan.lowerBound <= optimum)
    #expect(plan.weightedCompletion >= optimum)
    #expect(plan.weightedCompletion < plan.listCompletion)
    #expect(try #require(plan.gap) < 0.02)
    for week in 0..<40 {
      let used = zip(plan.weeks, efforts).reduce(0) { $0 + ($1.0 == week ? $1.1 : 0) }
      #expect(used <= capacity)
    }
    for (week, release) in zip(plan.weeks, PlanSeries.releases(count)) {
      #expect((week ?? -1) >= release)
    }
  }

  @Test func smallPlansAreOptimal() throws {
    let all = PlanSeries.allLists(count: 4, below: 5)
    for (number, efforts) in PlanSeries.allLists(count: 4, below: 4).enumerated() {
      let weights: [Double] = [[5, 2, 3, 3], [1, 0, 7, 2]][number % 2]
      let release = [[0, 0, 0, 0], [1, 0, 0, 1]][number / 2 % 2]
      let plan = try WeeklyEffortPlan(
        weights: weights, efforts: efforts, release: release, capacity: 3)
      var best = Double.infinity
      for weeks in all where zip(weeks, release).allSatisfy({ $0 >= $1 }) {
        let fits = (0..<5).allSatisfy { week in
          zip(weeks, efforts).reduce(0) { $0 + ($1.0 == week ? $1.1 : 0) } <= 3
        }
        if fits {
          best = min(best, zip(weights, weeks).reduce(0) { $0 + $1.0 * Double($1.1 + 1) })
        }
      }
      #expect(plan.isOptimal)
      #expect(plan.weightedCompletion == best)
      let unsearched = try WeeklyEffortPlan(
        weights: weights, efforts: efforts, release: release, capacity: 3, searchLimit: 0)
      #expect(unsearched.lowerBound <= best)
      #expect(unsearched.weightedCompletion >= best)
      #expect(unsearched.listCompletion >= unsearched.weightedCompletion)
    }
  }

  @Test func agenciesLeftHaveNoGap() throws {
    let plan = try WeeklyEffortPlan(
      weights: [5, 4, 3], efforts: [2, 2, 2], capacity: 3, horizon: 2)
    #expect(plan.weeks == [0, 1, nil])
    #expect(plan.left == 1)
    #expect(plan.gap == nil)
    #expect(!plan.isOptimal)
    #expect(plan.cumulative == [5, 9])
  }

  @Test func extremesAreAnsweredOrRefused() throws {
    let empty = try WeeklyEffortPlan(weights: [], efforts: [], capacity: 1)
    #expect(empty.isOptimal && empty.gap == 0)
    let free = try WeeklyEffortPlan(
      weights: [1, 2], efforts: [0, 1], release: [3, 0], capacity: 1)
    #expect(free.weeks == [3, 0])
    #expect(throws: PlanError.effortAboveCapacity(index: 1)) {
      try WeeklyEffortPlan(weights: [1, 1], efforts: [1, 5], capacity: 4)
    }
    #expect(throws: PlanError.capacityOutOfRange(0)) {
      try WeeklyEffortPlan(weights: [], efforts: [], capacity: 0)
    }
  }
}
