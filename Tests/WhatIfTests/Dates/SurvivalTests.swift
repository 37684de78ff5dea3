import Testing
import WhatIf

@Suite struct SurvivalTests {
  private func table(_ oracle: MathCase) throws -> RiskTable {
    try RiskTable(
      durations: oracle.inputs["durations"].numbers,
      connected: oracle.inputs["events"].numbers.map { $0 == 1 })
  }

  @Test func kaplanMeier() throws {
    let oracle = try MathCases.named("time-kaplan-meier")
    let law = KaplanMeier(try table(oracle))
    let steps = try oracle.inputs["times"].numbers.map { try #require(law.step(at: $0)) }
    oracle.expect(steps.map(\.survival), "S")
    oracle.expect(steps.compactMap(\.standardError), "greenwood_se")
    let logLog = steps.compactMap { $0.logLogInterval() }
    oracle.expect(logLog.map(\.lowerBound), "loglog_lower")
    oracle.expect(logLog.map(\.upperBound), "loglog_upper")
    let log = steps.compactMap { $0.logInterval() }
    oracle.expect(log.map(\.lowerBound), "log_lower")
    oracle.expect(log.map(\.upperBound), "log_upper")
    oracle.expect(try #require(law.quantile(0.5)), "median")
  }

  @Test func nelsonAalen() throws {
    let oracle = try MathCases.named("time-nelson-aalen")
    let law = NelsonAalen(try table(oracle))
    oracle.expect(oracle.inputs["times"].numbers.compactMap { law.hazard(at: $0) }, "H")
    // Two connected at 4 of 12 at risk: 1/12 + 1/11 instead of 2/12.
    let oneByOne = NelsonAalen(try table(oracle), ties: .oneByOne)
    let difference = try #require(oneByOne.hazard(at: 4)) - #require(law.hazard(at: 4))
    #expect(abs(difference - (1 / 11.0 - 1 / 12.0)) < 1e-15)
  }

  @Test func exponentialRate() throws {
    let oracle = try MathCases.named("time-exponential-mle")
    let rate = try ExponentialRate(table(oracle))
    oracle.expect(rate.events, "events")
    oracle.expect(rate.exposure, "exposure")
    oracle.expect(rate.rate, "rate")
    let interval = try rate.interval()
    oracle.expect([interval.lowerBound, interval.upperBound], "ci95")
    oracle.expect(try rate.chance(within: 4), "p_connect_in_4")
  }

  /// Known values of half of chi-square quantiles.
  @Test func garwoodLimits() throws {
    let none = try ExponentialRate(events: 0, exposure: 1).interval()
    #expect(none.lowerBound == 0)
    #expect(abs(none.upperBound - 3.6888794541139363) < 1e-12)
    let one = try ExponentialRate(events: 1, exposure: 1).interval()
    #expect(abs(one.lowerBound - 0.025317807984289897) < 1e-14)
    #expect(abs(one.upperBound - 5.571643390938898) < 1e-12)
    let many = try ExponentialRate(events: 1000, exposure: 1).interval()
    #expect(abs(many.lowerBound - 938.97273) < 0.001)
    #expect(abs(many.upperBound - 1063.95) < 0.01)
  }

  @Test func nothingIsSaidPastFollowUp() throws {
    let law = KaplanMeier(try RiskTable(durations: [1, 2, 3], connected: [true, false, false]))
    #expect(law.step(at: 3)?.survival == 2 / 3.0)
    #expect(law.step(at: 3.5) == nil)
    #expect(law.step(at: -1) == nil)
    #expect(law.quantile(0.5) == nil)
    #expect(law.quantile(1 / 3.0) == 1)
    let dates = try law.dateLaw()
    #expect(dates.horizon == 21)
    #expect(dates.chance(byDay: 22) == nil)
  }

  @Test func everybodyConnectedLeavesNoInterval() throws {
    let law = KaplanMeier(try RiskTable(durations: [1, 2], connected: [true, true]))
    let last = try #require(law.step(at: 99))
    #expect(last.survival == 0)
    #expect(last.standardError == nil && last.logInterval() == nil)
    #expect(law.step(at: 0.5)?.logLogInterval() == 1...1)
  }

  /// Without censoring the estimate is the plain share.
  @Test func withoutCensoringItIsTheShare() throws {
    for durations in PlanSeries.allLists(count: 4, below: 4) {
      let law = KaplanMeier(
        try RiskTable(
          durations: durations.map(Double.init), connected: [true, true, true, true]))
      for time in 0..<5 {
        let share = Double(durations.count { $0 > time }) / 4
        #expect(abs(try #require(law.step(at: Double(time))).survival - share) < 1e-15)
      }
    }
  }

  @Test func thoseWhoWaitedAreConditioned() throws {
    let law = KaplanMeier(
      try RiskTable(durations: [1, 2, 3, 4], connected: [true, true, true, false]))
    let dates = try law.dateLaw(afterWeeks: 2)
    #expect(dates.chance(byDay: 0) == 0)
    #expect(abs(try #require(dates.chance(byDay: 7)) - 0.5) < 1e-15)
    #expect(dates.horizon == 14)
    #expect(throws: DateError.noExposure) { try law.dateLaw(afterWeeks: 4) }
  }

  @Test func growthCurves() throws {
    let oracle = try MathCases.named("time-bass-logistic")
    let bass = try BassCurve(
      innovation: oracle.inputs["bass_p"].number, imitation: oracle.inputs["bass_q"].number)
    let times = oracle.inputs["t"].numbers
    oracle.expect(times.map { bass.share(at: $0) }, "bass_F")
    oracle.expect(bass.peakTime, "bass_peak_t")
    #expect(abs(try #require(bass.time(reaching: bass.share(at: 7))) - 7) < 1e-12)
    let logistic = try LogisticCurve(
      ceiling: oracle.inputs["logistic_L"].number, rate: oracle.inputs["logistic_r"].number,
      midpoint: oracle.inputs["logistic_t0"].number)
    oracle.expect(times.map { logistic.value(at: $0) }, "logistic_y")
    oracle.expect(
      try #require(logistic.time(reaching: oracle.inputs["target"].number)),
      "logistic_t_at_target")
  }

  @Test func impossibleInputsAreRefused() throws {
    #expect(throws: DateError.empty) { try RiskTable(durations: [], connected: []) }
    #expect(throws: DateError.lengthsDiffer(1, 0)) {
      try RiskTable(durations: [1], connected: [])
    }
    #expect(throws: DateError.durationOutOfRange(index: 0)) {
      try RiskTable(durations: [.nan], connected: [true])
    }
    #expect(throws: DateError.noExposure) {
      try ExponentialRate(RiskTable(durations: [0], connected: [true]))
    }
    let rate = try ExponentialRate(events: 1, exposure: 1)
    #expect(throws: DateError.chanceOutOfRange(index: 0)) { try rate.interval(level: 1) }
    #expect(throws: DateError.rateOutOfRange(index: 0)) {
      try BassCurve(innovation: 0, imitation: 1)
    }
    #expect(throws: DateError.rateOutOfRange(index: 1)) {
      try LogisticCurve(ceiling: 1, rate: .nan, midpoint: 0)
    }
    #expect(try LogisticCurve(ceiling: 1, rate: 1, midpoint: 0).time(reaching: 1) == nil)
  }
}
