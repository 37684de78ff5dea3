import Testing
import WhatIf

@Suite struct KnapsackTests {
  @Test func ratioGreedyIsNotOptimal() throws {
    let oracle = try MathCases.named("sched-knapsack-textbook")
    let knapsack = try Knapsack(
      weights: oracle.inputs["weight"].numbers, efforts: oracle.inputs["effort"].list.map(\.whole),
      budget: oracle.inputs["budget"].whole)
    oracle.expect(knapsack.weight, "optimum")
    oracle.expect(knapsack.ratioGreedy, "ratio_greedy")
    #expect(knapsack.chosen == [1, 2])
    #expect(knapsack.upperBound == 240)
  }

  @Test(arguments: ["sched-knapsack-26", "sched-knapsack-1000"])
  func optimumOfTheSeries(name: String) throws {
    let oracle = try MathCases.named(name)
    let count = oracle.inputs["n"].whole
    let efforts = PlanSeries.fineEfforts(count)
    let budget = oracle.inputs["budget"].whole
    #expect(budget == efforts.reduce(0, +) * 3 / 10)
    let knapsack = try Knapsack(
      weights: PlanSeries.weights(count), efforts: efforts, budget: budget)
    oracle.expect(knapsack.weight, "optimum")
    #expect(knapsack.effort <= budget)
    #expect(knapsack.effort == knapsack.chosen.reduce(0) { $0 + efforts[$1] })
  }

  @Test func noSetIsHeavier() throws {
    for efforts in PlanSeries.allLists(count: 4, below: 4) {
      let efforts = efforts.map { $0 * 2 }
      for budget in [0, 1, 4, 7, 30] {
        let weights: [Double] = [3, 0, 4, 6.5]
        let knapsack = try Knapsack(weights: weights, efforts: efforts, budget: budget)
        var best = 0.0
        for set in 0..<16 {
          let members = (0..<4).filter { set >> $0 & 1 == 1 }
          if members.reduce(0, { $0 + efforts[$1] }) <= budget {
            best = max(best, members.reduce(0) { $0 + weights[$1] })
          }
        }
        #expect(knapsack.weight == best)
        #expect(knapsack.upperBound >= best && knapsack.ratioGreedy <= best)
        #expect(knapsack.effort <= budget)
      }
    }
  }

  @Test func extremesAreAnsweredOrRefused() throws {
    #expect(try Knapsack(weights: [], efforts: [], budget: 0).weight == 0)
    #expect(try Knapsack(weights: [1], efforts: [1], budget: .max).chosen == [0])
    #expect(try Knapsack(weights: [2], efforts: [1 << 32], budget: 1 << 32).weight == 2)
    #expect(throws: PlanError.self) {
      try Knapsack(weights: [2, 1], efforts: [(1 << 32) - 1, 2], budget: 1 << 32)
    }
    #expect(throws: PlanError.effortOutOfRange(index: 0)) {
      try Knapsack(weights: [2], efforts: [-1], budget: 1)
    }
    #expect(throws: PlanError.capacityOutOfRange(-1)) {
      try Knapsack(weights: [], efforts: [], budget: -1)
    }
  }
}
