import AgencyModel
import Testing

@testable import WhatIf

@Suite struct BacktestTests {
  private static let begin = Day(number: 8_000)

  /// Agencies that are all unconnected at first and connect on the days given; nil never does.
  private func dataset(_ days: [Int?], extra: [(agency: Int, day: Int, status: String)] = [])
    -> Dataset
  {
    var data = AgencyData()
    for index in days.indices {
      data.agencies.append(["id": .text("a\(index)"), "declared": .text("unconnected")])
      data.events.append([
        "date": .day(Self.begin), "agency": .text("a\(index)"), "status": .text("unconnected"),
      ])
      if let day = days[index] {
        data.events.append([
          "date": .day(Self.begin + day), "agency": .text("a\(index)"),
          "status": .text("connected"),
        ])
      }
    }
    for event in extra {
      data.events.append([
        "date": .day(Self.begin + event.day), "agency": .text("a\(event.agency)"),
        "status": .text(event.status),
      ])
    }
    return Dataset(data)
  }

  /// With a record that is complete up to the day asked.
  private func backtest(_ dataset: Dataset, _ today: Day) -> Backtest {
    Backtest(dataset, today: today, completeUntil: today)
  }

  /// The forecasts from a day of the record.
  private func laws(_ dataset: Dataset, from origin: Day, weeks: Int) -> (
    laws: [Backtest.Method: [Double]], baseline: [Double], middling: Int
  )? {
    let past = Backtest.Past(dataset, completeUntil: Self.begin + 1_000)
    let history = past.history(until: origin)
    return past.laws(history, past.open(history), weeks: weeks)
  }

  /// One a week on the week's third day, for so many weeks.
  private func steady(_ weeks: Int, of agencies: Int) -> [Int?] {
    (0..<agencies).map { $0 < weeks ? 7 * $0 + 2 : nil }
  }

  @Test func originsLieAHorizonApartAndAfterTheWarmUp() {
    let today = Self.begin + 7 * 40 - 1
    let test = backtest(dataset(steady(40, of: 60)), today)
    for weeks in [1, 4, 8] {
      let cases = test.cases[weeks] ?? []
      #expect(cases.last?.target == today)
      #expect(zip(cases, cases.dropFirst()).allSatisfy { $1.origin - $0.origin == 7 * weeks })
      #expect(cases.allSatisfy { $0.target - $0.origin == 7 * weeks })
      #expect(cases.allSatisfy { $0.origin - Self.begin + 1 >= 7 * Backtest.warmUp })
    }
    #expect(test.cases[1]?.count == 27)
    #expect(test.cases[4]?.count == 6)
    #expect(test.cases[8]?.count == 3)
  }

  /// One connection a week, always: every span has seen the same, so the baseline knows it.
  @Test func theBaselineOfASteadyRecordIsCertain() throws {
    let test = backtest(dataset(steady(40, of: 60)), Self.begin + 7 * 40 - 1)
    for weeks in [1, 4, 8] {
      for one in test.cases[weeks] ?? [] {
        #expect(one.observed == weeks)
        #expect(one.baseline[weeks] == 1 && one.middling == weeks)
      }
    }
    let pace = try #require(test.scores.first { $0.method == .pace && $0.weeks == 1 })
    #expect(pace.ranked.baseline == 0 && pace.ranked.score < 1e-12)
    #expect(pace.coverage.held == 27)
    let stages = try #require(test.scores.first { $0.method == .stages && $0.weeks == 1 })
    #expect(stages.ranked.score > 0 && stages.ranked.verdict == .worse)
  }

  /// What comes after an origin changes nothing of what is forecast there.
  @Test(arguments: [1, 4, 8]) func nothingLeaksFromTheFuture(weeks: Int) throws {
    let days: [Int?] = (0..<50).map { $0 % 5 == 4 ? nil : ($0 * 37) % 290 + 1 }
    let plain = dataset(days)
    for origin in stride(from: 100, through: 270, by: 17) {
      let day = Self.begin + origin
      // Everything after the origin is another story.
      let other = dataset(
        days.map { day in day.flatMap { $0 <= origin ? $0 : nil } },
        extra: (0..<50).map { ($0, origin + 1 + $0 % 9, $0 % 2 == 0 ? "connected" : "connecting") })
      let first = laws(plain, from: day, weeks: weeks)
      let second = laws(other, from: day, weeks: weeks)
      #expect(first?.laws == second?.laws && first?.baseline == second?.baseline)
      #expect(first?.middling == second?.middling)
    }
  }

  @Test func lawsAddUpAndScoresAreThoseOfTheLaws() throws {
    let days: [Int?] = (0..<50).map { $0 % 5 == 4 ? nil : ($0 * 37) % 290 + 1 }
    let test = backtest(dataset(days), Self.begin + 300)
    for score in test.scores {
      let cases = try #require(test.cases[score.weeks])
      var total = 0.0
      for one in cases {
        let law = try #require(one.laws[score.method])
        #expect(abs(law.reduce(0, +) - 1) < 1e-9)
        var cumulative = 0.0
        for (count, mass) in law.enumerated() {
          cumulative += mass
          let error = cumulative - (one.observed <= count ? 1.0 : 0.0)
          total += error * error
        }
      }
      #expect(abs(score.ranked.score - total / Double(cases.count)) < 1e-9)
    }
    #expect(test.scores.count == 6)
  }

  @Test func tooLittleIsNoForecast() {
    #expect(Backtest(Dataset(AgencyData()), today: Self.begin).scores.isEmpty)
    // Fewer than five connections, ever.
    #expect(backtest(dataset(steady(4, of: 9)), Self.begin + 400).scores.isEmpty)
    // Twelve weeks.
    #expect(backtest(dataset(steady(12, of: 20)), Self.begin + 83).scores.isEmpty)
    let short = backtest(dataset(steady(30, of: 40)), Self.begin + 209)
    #expect(short.scores.first?.ranked.verdict == .tooFew(needed: 20))
  }

  /// All connected long ago: nothing is open, and everybody knows.
  @Test func allConnectedIsForecastWithoutError() {
    let test = backtest(dataset(steady(10, of: 10)), Self.begin + 7 * 60 - 1)
    for one in test.cases[1] ?? [] { #expect(one.observed == 0 && one.laws[.stages]?[0] == 1) }
    #expect(test.scores.contains { $0.method == .stages && $0.ranked.score == 0 })
  }

  /// Weeks after the record's end are not weeks without connections.
  @Test func aLaterDayAddsNothingToTheRecord() {
    let data = dataset(steady(40, of: 60))
    let end = Self.begin + 7 * 39 + 2
    let now = Backtest(data, today: end)
    let later = Backtest(data, today: end + 70)
    #expect(now.end == end && later.end == end && later.weeksOnRecord == now.weeksOnRecord)
    #expect(later.cases == now.cases)
    let told = Backtest(data, today: end + 70, completeUntil: end + 21)
    #expect(told.end == end + 21 && told.weeksOnRecord == now.weeksOnRecord + 3)
  }

  /// An agency that is connected on no recorded day may have been so all along.
  @Test func agenciesConnectedOnNoRecordedDayAreLeftOut() throws {
    var data = dataset(steady(40, of: 60)).data
    let today = Self.begin + 7 * 40 - 1
    let plain = backtest(Dataset(data), today)
    for index in 0..<7 {
      data.agencies.append(["id": .text("old\(index)"), "declared": .text("connected")])
    }
    let with = backtest(Dataset(data), today)
    #expect(with.undated == 7 && plain.undated == 0)
    #expect(with.cases == plain.cases)
  }

  /// A waived agency is out of scope on that day: it is neither forecast nor counted.
  @Test func waivedAgenciesAreNotOpen() throws {
    let past = Backtest.Past(
      dataset([nil, nil, nil, 30], extra: [(1, 5, "waived"), (2, 5, "connecting")]),
      completeUntil: nil)
    let open = past.open(past.history(until: Self.begin + 10))
    #expect(open.map(\.row) == [0, 2, 3])
    #expect(open.map(\.stage) == [.unconnected, .connecting, .unconnected])
  }
}
