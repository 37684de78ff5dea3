import Testing
import WhatIf

@Suite struct StageTests {
  @Test func chancesFromEachStage() throws {
    let oracle = try MathCases.named("time-3stage-discrete")
    let law = try StageLaw(weeklyChances: oracle.inputs["stage_weekly_p"].numbers)
    let weeks = oracle.inputs["weeks"].list.map(\.whole)
    for (stage, key) in [(0, "p_from_stage1"), (1, "p_from_stage2")] {
      let chances = try law.chances(from: stage, weeks: 20)
      oracle.expect(weeks.map { chances[$0] }, key)
      let dates = try law.dateLaw(from: stage, weeks: 20)
      oracle.expect(weeks.compactMap { dates.chance(byDay: 7 * $0) }, key)
    }
    oracle.expect(try law.meanWeeks(), "mean_weeks")
  }

  @Test func liveIsLiveAndStuckIsStuck() throws {
    let law = try StageLaw(weeklyChances: [0.5, 0, 1])
    #expect(try law.chances(from: 3, weeks: 2) == [1, 1, 1])
    #expect(try law.chances(from: 2, weeks: 2) == [0, 1, 1])
    #expect(try law.chances(from: 0, weeks: 300).last == 0)
    #expect(try law.meanWeeks() == .infinity)
    #expect(try law.meanWeeks(from: 3) == 0)
    #expect(try law.dateLaw(from: 3, weeks: 5).chance(byDay: 0) == 1)
  }

  @Test func atMostOneStageAWeek() throws {
    let law = try StageLaw(weeklyChances: [1, 1, 1, 1, 1])
    #expect(try law.chances(weeks: 6) == [0, 0, 0, 0, 0, 1, 1])
  }

  @Test func hypoexponential() throws {
    for name in ["time-hypoexponential", "time-erlang-equal-rates"] {
      let oracle = try MathCases.named(name)
      let law = try Hypoexponential(rates: oracle.inputs["rates"].numbers)
      oracle.expect(try oracle.inputs["t"].numbers.map { try law.chances(by: $0).done }, "cdf")
    }
  }

  @Test func hypoexponentialIsAccurateInBothTails() throws {
    // Erlang of 3 at rate 1: P(done by t) ≈ t³/6 for small t, P(open) = e^(−t)(1 + t + t²/2).
    let law = try Hypoexponential(rates: [1, 1, 1])
    let early = try law.chances(by: 1e-6).done
    #expect(abs(early / (1e-18 / 6 * (1 - 0.75e-6)) - 1) < 1e-11)
    let late = try law.chances(by: 200).open
    #expect(abs(late / (1.3838965267367376e-87 * 20201) - 1) < 1e-11)
    // Rates that nearly agree give nearly the same.
    let near = try Hypoexponential(rates: [1, 1 + 1e-12, 1 - 1e-12]).chances(by: 3).done
    #expect(abs(near - (try law.chances(by: 3).done)) < 1e-11)
    // One stage is the exponential law; stiff rates are no trouble.
    let stiff = try Hypoexponential(rates: [1000, 0.01]).chances(by: 50).done
    #expect(abs(stiff - 0.39346327478) < 1e-8)
    #expect(try Hypoexponential(rates: [1, 1e-200, 1e-200]).chances(by: 1).done == 0)
  }

  @Test func hypoexponentialExtremes() throws {
    #expect(try Hypoexponential(rates: []).chances(by: 0).done == 1)
    #expect(try Hypoexponential(rates: [2]).chances(by: 0).done == 0)
    #expect(throws: DateError.rateOutOfRange(index: 1)) { try Hypoexponential(rates: [1, 0]) }
    let law = try Hypoexponential(rates: [2])
    #expect(throws: DateError.durationOutOfRange(index: 0)) { try law.chances(by: -1) }
    #expect(throws: DateError.tooManySteps(2e7)) { try law.chances(by: 1e7) }
    #expect(law.mean == 0.5 && law.variance == 0.25)
  }

  @Test func spellsComeFromAHistory() throws {
    let records = [
      StageRecord(agency: 2, day: 10, stage: 1),
      StageRecord(agency: 1, day: 0, stage: 0),
      StageRecord(agency: 1, day: 15, stage: 1),
      StageRecord(agency: 1, day: 22, stage: 1),
      StageRecord(agency: 1, day: 29, stage: 4),
      StageRecord(agency: 1, day: 40, stage: 3),
      StageRecord(agency: 1, day: 400, stage: 5),
    ]
    let spells = try StageSpell.spells(in: records, today: 54)
    #expect(
      spells == [
        StageSpell(stage: 0, weeks: 3, isPassed: true),
        StageSpell(stage: 1, weeks: 2, isPassed: true),
        StageSpell(stage: 2, weeks: 1, isPassed: true),
        StageSpell(stage: 3, weeks: 1, isPassed: true),
        StageSpell(stage: 4, weeks: 1, isPassed: false),
        StageSpell(stage: 3, weeks: 2, isPassed: false),
        StageSpell(stage: 1, weeks: 6, isPassed: false),
      ])
    let estimates = try StageEstimate.estimates(from: spells)
    #expect(estimates.map(\.moves) == [1, 1, 1, 1, 0])
    #expect(estimates.map(\.weeksAtRisk) == [3, 8, 1, 3, 1])
    #expect(estimates[1].weeklyChance == 0.125)
    #expect(estimates[1].interval().contains(0.125))
  }

  @Test func noMovesGiveABoundAndNoWeeksNoEstimate() throws {
    let estimates = try StageEstimate.estimates(
      from: [StageSpell(stage: 0, weeks: 10, isPassed: false)], stages: 2)
    #expect(estimates[0].weeklyChance == 0)
    #expect(abs(try #require(estimates[0].upperBoundWithoutMoves) - 0.2588655508930523) < 1e-12)
    #expect(estimates[1].weeklyChance == nil)
    #expect(estimates[1].interval() == 0...1)
    #expect(estimates[1].upperBoundWithoutMoves == 1)
  }

  @Test func impossibleInputsAreRefused() throws {
    #expect(throws: DateError.chanceOutOfRange(index: 1)) {
      try StageLaw(weeklyChances: [0.5, 1.5])
    }
    let law = try StageLaw(weeklyChances: [0.5])
    #expect(throws: DateError.stageOutOfRange(2)) { try law.chances(from: 2, weeks: 1) }
    #expect(throws: DateError.dayOutOfRange(-1)) { try law.chances(weeks: -1) }
    #expect(throws: DateError.stageOutOfRange(-1)) {
      try StageSpell.spells(in: [StageRecord(agency: 0, day: 0, stage: -1)], today: 1)
    }
    #expect(throws: DateError.dayOutOfRange(.min)) {
      try StageSpell.spells(in: [StageRecord(agency: 0, day: .min, stage: 1)], today: 1)
    }
    #expect(throws: DateError.durationOutOfRange(index: 0)) {
      try StageEstimate.estimates(from: [StageSpell(stage: 0, weeks: 0, isPassed: true)])
    }
  }
}
