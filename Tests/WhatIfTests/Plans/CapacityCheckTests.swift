import Testing
import WhatIf

@Suite struct CapacityCheckTests {
  @Test func saysWhatWouldBeEnough() throws {
    let oracle = try MathCases.named("sched-capacity-needed")
    let check = try CapacityCheck(
      remaining: oracle.inputs["remaining"].whole, weeksLeft: oracle.inputs["weeks_left"].whole,
      perWeek: oracle.inputs["capacity"].whole)
    oracle.expect(check.reachable, "max_connected")
    oracle.expect(check.perWeekNeeded, "capacity_needed")
    oracle.expect(check.weeksNeeded, "weeks_needed")
    #expect(!check.isFeasible)
    #expect(check.shortfall == 8)
  }

  @Test func theNeededCapacityIsTheLeastThatIsEnough() throws {
    for remaining in 0...12 {
      for weeks in 0...6 {
        for perWeek in 0...6 {
          let check = try CapacityCheck(
            remaining: remaining, weeksLeft: weeks, perWeek: perWeek)
          #expect(check.isFeasible == (perWeek * weeks >= remaining))
          #expect(check.perWeekNeeded == (0...12).first { $0 * weeks >= remaining })
          #expect(check.weeksNeeded == (0...12).first { $0 * perWeek >= remaining })
        }
      }
    }
  }

  @Test func extremesAreAnsweredOrRefused() throws {
    let vast = try CapacityCheck(remaining: .max, weeksLeft: .max, perWeek: .max)
    #expect(vast.isFeasible && vast.perWeekNeeded == 1)
    #expect(throws: PlanError.capacityOutOfRange(-1)) {
      try CapacityCheck(remaining: 1, weeksLeft: -1, perWeek: 1)
    }
  }

  @Test func helpGoesWhereItAddsMost() throws {
    let ranking = try ChanceRanking(
      weights: [10, 4, 1, 4], with: [0.9, 1, 0.9, 1], without: [0.8, 0.5, 0.1, 0.5])
    #expect(ranking.order == [1, 3, 0, 2])
    #expect(ranking.gains[1] == 2)
    #expect(throws: PlanError.chanceOutOfRange(index: 0)) {
      try ChanceRanking(weights: [1], with: [1.2], without: [0])
    }
    #expect(throws: PlanError.lengthsDiffer(1, 0)) {
      try ChanceRanking(weights: [1], with: [1], without: [])
    }
  }
}
