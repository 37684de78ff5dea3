import Testing
import WhatIf

@Suite struct DeadlinePlanTests {
  @Test func mostWeightOnTime() throws {
    let oracle = try MathCases.named("sched-deadlines-cap2")
    let plan = try DeadlinePlan(
      weights: oracle.inputs["weights"].numbers,
      deadlines: oracle.inputs["deadline_week"].list.map(\.whole),
      capacity: oracle.inputs["capacity"].whole)
    oracle.expect(plan.weight, "weight")
    oracle.expect(plan.chosen.map(Double.init), "chosen")
  }

  @Test(arguments: [1, 2]) func noSetIsHeavier(capacity: Int) throws {
    for deadlines in PlanSeries.allLists(count: 5, below: 4) {
      let weights: [Double] = [3, 1, 4, 1, 5]
      let plan = try DeadlinePlan(weights: weights, deadlines: deadlines, capacity: capacity)
      var best = 0.0
      for set in 0..<32 {
        let members = (0..<5).filter { set >> $0 & 1 == 1 }
        let fits = (0...4).allSatisfy { week in
          members.count { deadlines[$0] <= week } <= week * capacity
        }
        if fits { best = max(best, members.reduce(0) { $0 + weights[$1] }) }
      }
      #expect(plan.weight == best)
      for agency in plan.chosen {
        #expect((plan.weeks[agency] ?? .max) < deadlines[agency])
      }
      for week in 0..<4 { #expect(plan.weeks.count { $0 == week } <= capacity) }
      #expect(plan.weeks.count { $0 != nil } == plan.chosen.count)
    }
  }

  @Test func extremesAreAnsweredOrRefused() throws {
    #expect(try DeadlinePlan(weights: [], deadlines: [], capacity: 1).weight == 0)
    #expect(try DeadlinePlan(weights: [1], deadlines: [0], capacity: 1).chosen == [])
    #expect(try DeadlinePlan(weights: [1], deadlines: [1_000_000], capacity: .max).weeks == [0])
    #expect(throws: PlanError.weekOutOfRange(index: 0)) {
      try DeadlinePlan(weights: [1], deadlines: [-2], capacity: 1)
    }
    #expect(throws: PlanError.capacityOutOfRange(0)) {
      try DeadlinePlan(weights: [1], deadlines: [1], capacity: 0)
    }
  }
}
