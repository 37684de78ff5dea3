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

  /// One a week on the week's third day, for so many weeks.
  private func steady(_ weeks: Int, of agencies: Int) -> [Int?] {
    (0..<agencies).map { $0 < weeks ? 7 * $0 + 2 : nil }
  }

  @Test func originsLieAHorizonApartAndAfterTheWarmUp() {
    let today = Self.begin + 7 * 40 - 1
    let test = Backtest(dataset(steady(40, of: 60)), today: today)
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
    let test = Backtest(dataset(steady(40, of: 60)), today: Self.begin + 7 * 40 - 1)
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
      let first = Backtest.law(plain, from: day, weeks: weeks)
      let second = Backtest.law(other, from: day, weeks: weeks)
      #expect(first?.laws == second?.laws && first?.baseline == second?.baseline)
      #expect(first?.middling == second?.middling)
    }
  }

  @Test func lawsAddUpAndScoresAreThoseOfTheLaws() throws {
    let days: [Int?] = (0..<50).map { $0 % 5 == 4 ? nil : ($0 * 37) % 290 + 1 }
    let test = Backtest(dataset(days), today: Self.begin + 300)
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
    #expect(Backtest(dataset(steady(4, of: 9)), today: Self.begin + 400).scores.isEmpty)
    // Twelve weeks.
    #expect(Backtest(dataset(steady(12, of: 20)), today: Self.begin + 83).scores.isEmpty)
    let short = Backtest(dataset(steady(30, of: 40)), today: Self.begin + 209)
    #expect(short.scores.first?.ranked.verdict == .tooFew(needed: 20))
  }

  /// All connected long ago: nothing is open, and everybody knows.
  @Test func allConnectedIsForecastWithoutError() {
    let test = Backtest(dataset(steady(10, of: 10)), today: Self.begin + 7 * 60 - 1)
    for one in test.cases[1] ?? [] { #expect(one.observed == 0 && one.laws[.stages]?[0] == 1) }
    #expect(test.scores.contains { $0.method == .stages && $0.ranked.score == 0 })
  }
}
