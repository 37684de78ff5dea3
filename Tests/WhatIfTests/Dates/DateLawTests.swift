import Testing
import WhatIf

@Suite struct DateLawTests {
  @Test func constantHazard() throws {
    let oracle = try MathCases.named("time-geometric")
    let law = try DateLaw(weeklyHazard: oracle.inputs["weekly_hazard"].number)
    let chances = oracle.inputs["weeks"].list.compactMap { law.chance(byDay: 7 * $0.whole) }
    oracle.expect(chances, "p")
  }

  @Test(arguments: JudgedSpread.allCases)
  func judgedChanceHoldsOnTheDeadline(spread: JudgedSpread) throws {
    for chance in [0, 0.3, 0.97, 1] {
      let law = try DateLaw(judged: chance, byDay: 25, spread: spread)
      #expect(abs(try #require(law.chance(byDay: 25)) - chance) < 1e-15)
      #expect(law.chance(byDay: -1) == 0)
      var before = 0.0
      for day in 0...60 {
        let now = try #require(law.chance(byDay: day))
        #expect(now >= before)
        let open = try #require(law.openChance(afterDay: day))
        #expect(abs(now + open - 1) < 1e-14)
        before = now
      }
    }
  }

  @Test func spreadsDifferBeforeAndAfterTheDeadline() throws {
    let hazard = try DateLaw(judged: 0.75, byDay: 20)
    let even = try DateLaw(judged: 0.75, byDay: 20, spread: .evenUntilDeadline)
    let due = try DateLaw(judged: 0.75, byDay: 20, spread: .onDeadline)
    #expect(abs(try #require(hazard.chance(byDay: 10)) - 0.5) < 1e-15)
    #expect(even.chance(byDay: 10) == 0.375)
    #expect(due.chance(byDay: 19) == 0)
    #expect(abs(try #require(hazard.chance(byDay: 40)) - 0.9375) < 1e-15)
    #expect(even.chance(byDay: 40) == 0.75)
    #expect(due.chance(byDay: 40) == 0.75)
  }

  @Test func smallChancesStayAccurate() throws {
    let law = try DateLaw(weeklyHazard: 1e-18)
    #expect(abs(try #require(law.chance(byDay: 70)) - 1e-17) < 1e-30)
    let sure = try DateLaw(weeklyHazard: 0.9)
    let open = try #require(sure.openChance(afterDay: 7 * 200))
    #expect(abs(open / 1e-200 - 1) < 1e-12)
  }

  @Test func firstDayIsTheFirst() throws {
    let law = try DateLaw(weeklyHazard: 0.12)
    for chance in [0.01, 0.5, 0.85, 0.95] {
      guard case .day(let day) = try law.firstDay(reaching: chance, within: 1000) else {
        Issue.record("no day reaches \(chance)")
        continue
      }
      #expect(try #require(law.chance(byDay: day)) >= chance)
      #expect(try #require(law.chance(byDay: day - 1)) < chance)
    }
  }

  @Test func notWithinTheHorizonIsAnAnswer() throws {
    let never = try DateLaw(judged: 0, byDay: 10)
    #expect(try never.firstDay(reaching: 0.5, within: 365) == .notWithin(day: 365, chance: 0))
    let capped = try DateLaw(judged: 0.4, byDay: 10, spread: .onDeadline)
    #expect(try capped.firstDay(reaching: 0.5, within: 365) == .notWithin(day: 365, chance: 0.4))
    let table = try DateLaw(weeklyChances: [0, 0.2, 0.3])
    #expect(table.horizon == 14)
    #expect(table.chance(byDay: 15) == nil)
    #expect(table.openChance(afterDay: 15) == nil)
    #expect(try table.firstDay(reaching: 0.5, within: 365) == .notWithin(day: 14, chance: 0.3))
    #expect(try DateLaw.connected.firstDay(reaching: 1, within: 0) == .day(0))
  }

  @Test func hazardIsConstantWithinAWeek() throws {
    let table = try DateLaw(weeklyChances: [0, 0.2, 0.2, 1])
    let constant = try DateLaw(weeklyHazard: 0.2)
    for day in 0...7 {
      let difference =
        try #require(table.chance(byDay: day)) - #require(constant.chance(byDay: day))
      #expect(abs(difference) < 1e-15)
    }
    #expect(table.chance(byDay: 10) == 0.2)
    // Certainty falls on the last day of its week.
    #expect(table.chance(byDay: 20) == 0.2)
    #expect(table.chance(byDay: 21) == 1)
  }

  @Test func planSlipsAsEarlierPlansDid() throws {
    let slip = try SlipLaw(observed: [-3, 0, 0, 14, 30], abandoned: 5)
    #expect(slip.chance(ofAtMost: -4) == 0)
    #expect(slip.chance(ofAtMost: 0) == 0.3)
    #expect(slip.chance(ofAtMost: 1000) == 0.5)
    let ahead = try DateLaw(plannedDay: 20, slip: slip)
    #expect(ahead.chance(byDay: 16) == 0)
    #expect(ahead.chance(byDay: 17) == 0.1)
    #expect(ahead.chance(byDay: 34) == 0.4)
    // Ten days late already: of the seven that were later than that, two came.
    let late = try DateLaw(plannedDay: -10, slip: slip)
    #expect(late.chance(byDay: 0) == 0)
    #expect(abs(try #require(late.chance(byDay: 4)) - 1 / 7.0) < 1e-15)
    #expect(abs(try #require(late.chance(byDay: 20)) - 2 / 7.0) < 1e-15)
  }

  @Test func planLaterThanAllRecordsIsRefused() throws {
    let slip = try SlipLaw(observed: [0, 5])
    #expect(throws: DateError.overdueBeyondRecord(days: 5)) {
      try DateLaw(plannedDay: -5, slip: slip)
    }
    #expect(try DateLaw(plannedDay: -4, slip: slip).chance(byDay: 1) == 1)
  }

  @Test func extensionGivesTime() throws {
    let oracle = try MathCases.named("time-extension-two-weeks")
    let laws = try (0..<26).map { index in
      let hundredths: Int = 12 + 5 * index % 31
      return try DateLaw(weeklyHazard: Double(hundredths) / 100)
    }
    let weeks = oracle.inputs["weeks"].list.map(\.whole)
    let change = try DeadlineExtension(laws, from: 7 * weeks[0], to: 7 * weeks[1])
    oracle.expect([change.expected.before, change.expected.after], "expected")
    let sides = [change.before, change.after]
    oracle.expect(sides.map { $0.reduce(1, *) }, "p_all")
    oracle.expect(sides.map { atLeast(24, $0) }, "p_ge_24")
    for (law, chance) in zip(laws, change.afterIfStillOpen) {
      // A constant hazard forgets: two weeks more are as good as the first two.
      #expect(abs(try #require(chance) - #require(law.chance(byDay: 14))) < 1e-12)
    }
  }

  /// P(at least so many of independent agencies), by plain dynamic programming.
  private func atLeast(_ wanted: Int, _ chances: [Double]) -> Double {
    var law = [1.0]
    for chance in chances {
      var next = [Double](repeating: 0, count: law.count + 1)
      for (count, mass) in law.enumerated() {
        next[count] += mass * (1 - chance)
        next[count + 1] += mass * chance
      }
      law = next
    }
    return law[wanted...].reversed().reduce(0, +)
  }

  @Test func impossibleInputsAreRefused() throws {
    #expect(throws: DateError.chanceOutOfRange(index: 0)) { try DateLaw(judged: .nan, byDay: 3) }
    #expect(throws: DateError.dayOutOfRange(0)) { try DateLaw(judged: 0.5, byDay: 0) }
    #expect(throws: DateError.chanceOutOfRange(index: 0)) { try DateLaw(weeklyHazard: -0.1) }
    #expect(throws: DateError.empty) { try DateLaw(weeklyChances: []) }
    #expect(throws: DateError.chancesDoNotFit(index: 1)) {
      try DateLaw(weeklyChances: [0.2, 0.1])
    }
    #expect(throws: DateError.empty) { try SlipLaw(observed: []) }
    let law = try DateLaw(weeklyChances: [0, 0.5])
    #expect(throws: DateError.chanceOutOfRange(index: 0)) {
      try law.firstDay(reaching: 0, within: 3)
    }
    #expect(throws: DateError.dayOutOfRange(-1)) { try law.firstDay(reaching: 0.5, within: -1) }
    #expect(throws: DateError.dayOutOfRange(14)) { try DeadlineExtension([law], from: 7, to: 14) }
    #expect(throws: DateError.dayOutOfRange(3)) { try DeadlineExtension([law], from: 7, to: 3) }
  }
}
