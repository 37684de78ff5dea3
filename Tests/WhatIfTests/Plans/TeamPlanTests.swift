import Testing
import WhatIf

@Suite struct TeamPlanTests {
  @Test func smithOrderIsNotOptimalForTwoTeams() throws {
    let oracle = try MathCases.named("sched-two-teams-smith-not-optimal")
    let pairs = oracle.inputs["weight_effort"].list
    let plan = try TeamPlan(
      weights: pairs.map { $0[0].number }, efforts: pairs.map { $0[1].whole },
      teamCount: oracle.inputs["teams"].whole)
    oracle.expect(plan.weightedCompletion, "optimum")
    oracle.expect(plan.listCompletion, "smith_list")
    #expect(plan.isOptimal && plan.gap == 0)
    let list = try TeamPlan(
      weights: pairs.map { $0[0].number }, efforts: pairs.map { $0[1].whole },
      teamCount: oracle.inputs["teams"].whole, stateLimit: 0)
    oracle.expect(list.weightedCompletion, "smith_list")
    #expect(!list.isOptimal)
    #expect(list.lowerBound <= plan.weightedCompletion)
  }

  /// The least Σ weight·completion over every division, Smith's order within a team.
  private func best(_ weights: [Double], _ efforts: [Int], teamCount: Int) -> Double {
    let order = weights.indices.sorted {
      weights[$0] * Double(efforts[$1]) > weights[$1] * Double(efforts[$0])
    }
    return PlanSeries.allLists(count: weights.count, below: teamCount).reduce(.infinity) {
      least, teams in
      var time = [Int](repeating: 0, count: teamCount)
      var cost = 0.0
      for agency in order {
        time[teams[agency]] += efforts[agency]
        cost += weights[agency] * Double(time[teams[agency]])
      }
      return min(least, cost)
    }
  }

  @Test(arguments: [1, 2, 3]) func smallPlansAreOptimal(teamCount: Int) throws {
    for (number, efforts) in PlanSeries.allLists(count: 5, below: 3).enumerated() {
      let efforts = efforts.map { 2 * $0 + 1 }
      let weights: [Double] = [[5, 2, 3, 3, 9], [1, 0.5, 7, 2, 4]][number % 2]
      let plan = try TeamPlan(weights: weights, efforts: efforts, teamCount: teamCount)
      let least = best(weights, efforts, teamCount: teamCount)
      #expect(plan.isOptimal)
      #expect(abs(plan.weightedCompletion - least) < 1e-9)
      let list = try TeamPlan(
        weights: weights, efforts: efforts, teamCount: teamCount, stateLimit: 0)
      #expect(list.lowerBound <= least + 1e-9)
      // Nobody does two things at once.
      for team in 0..<teamCount {
        let mine = efforts.indices.filter { plan.teams[$0] == team }
          .sorted { plan.completions[$0] < plan.completions[$1] }
        var time = 0
        for agency in mine {
          time += efforts[agency]
          #expect(plan.completions[agency] == time)
        }
      }
    }
  }

  @Test func manyAgenciesKeepTheListPlanAndItsGap() throws {
    let plan = try TeamPlan(
      weights: PlanSeries.weights(60), efforts: PlanSeries.fineEfforts(60), teamCount: 4,
      stateLimit: 2000)
    #expect(!plan.isOptimal)
    #expect(plan.gap > 0 && plan.gap < 0.05)
    #expect(plan.lowerBound < plan.weightedCompletion)
  }

  @Test func extremesAreAnsweredOrRefused() throws {
    #expect(try TeamPlan(weights: [], efforts: [], teamCount: 3).weightedCompletion == 0)
    #expect(try TeamPlan(weights: [2, 3], efforts: [0, 4], teamCount: 9).completions == [0, 4])
    #expect(throws: PlanError.capacityOutOfRange(0)) {
      try TeamPlan(weights: [1], efforts: [1], teamCount: 0)
    }
    #expect(throws: PlanError.lengthsDiffer(1, 0)) {
      try TeamPlan(weights: [1], efforts: [], teamCount: 1)
    }
  }
}
