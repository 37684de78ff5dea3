import AgencyModel
import Testing

@testable import WhatIf

@Suite struct ForecastTests {
  private static let origin = SmallAgencies.asOf
  private static let chances: [Double] = [0.9, 0.5, 0.7, 0.2, 0.6]
  private static let weights: [Double] = [30, 12, 5, 7, 1]

  private func dataset(_ chances: [Double?] = chances) -> Dataset {
    let open = Self.weights.enumerated().map { index, weight in
      SmallAgencies.Agency(index < 2 ? .connecting : .unconnected, requests: weight)
    }
    return SmallAgencies.dataset(
      [SmallAgencies.Agency(.connected, requests: 45)] + open, chances: [nil] + chances)
  }

  private func outlook(_ data: Dataset) -> Outlook {
    // Without a day a judged chance is the same in every week.
    Outlook(
      Standing(data, on: Self.origin), origin: Self.origin, judgedBy: nil,
      history: ConnectionHistory(data, until: Self.origin))
  }

  private func forecast(
    _ data: Dataset, _ metric: Metric, through days: Int = 7, _ overlay: Overlay = Overlay()
  ) throws -> Forecast {
    try Forecast(metric, origin: Self.origin, through: Self.origin + days) { day in
      Standing(data, overlay, on: day)
    }
  }

  /// Expected value and quantiles of fixed + Σ step·B over all outcomes.
  private func everyOutcome(_ fixed: Double, _ steps: [Double]) -> (Double, [Double]) {
    let outcomes = (0..<(1 << steps.count)).map { outcome -> (value: Double, chance: Double) in
      steps.indices.reduce((fixed, 1)) { sum, index in
        let connects = outcome >> index & 1 == 1
        let chance = connects ? Self.chances[index] : 1 - Self.chances[index]
        return (sum.0 + (connects ? steps[index] : 0), sum.1 * chance)
      }
    }.sorted { $0.value < $1.value }
    let quantiles = Forecast.levels.map { level in
      var sum = 0.0
      return outcomes.first {
        sum += $0.chance
        return sum >= level * (1 - 1e-12)
      }?.value ?? .nan
    }
    return (outcomes.reduce(0) { $0 + $1.value * $1.chance }, quantiles)
  }

  private func expect(
    _ week: Forecast.Week?, _ fixed: Double, _ steps: [Double],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let (expected, quantiles) = everyOutcome(fixed, steps)
    #expect(
      week.map { ($0.expected.lowerBound - expected).magnitude < 1e-12 } ?? false,
      sourceLocation: sourceLocation)
    #expect(
      week?.quantiles == quantiles.map { $0...$0 }, sourceLocation: sourceLocation)
  }

  @Test func countsAreThoseOfEveryOutcome() throws {
    let data = dataset()
    let connected = try forecast(data, SmallAgencies.connected).weeks(outlook(data))
    expect(connected.first, 1, [1, 1, 1, 1, 1])
    let unconnected = Metric(.status(.unconnected), isShare: false, text: "unconnected")
    let left = try forecast(data, unconnected).weeks(outlook(data))
    expect(left.first, 3, [0, 0, -1, -1, -1])
  }

  @Test func weightedFiguresAreThoseOfEveryOutcome() throws {
    let data = dataset()
    let column = try #require(data.agencies.index(of: "requests"))
    let metric = Metric(
      .status(.connected), isShare: true, weight: column, text: "connected% of requests")
    let weeks = try forecast(data, metric).weeks(outlook(data))
    expect(weeks.first, 45, Self.weights)
    #expect(weeks.first?.whole == 100)
  }

  @Test func weightsWithoutALatticeNeverPassTheBase() throws {
    let open = [2.0, 3, 5, 7].map { weight in
      SmallAgencies.Agency(.unconnected, requests: weight.squareRoot())
    }
    let data = SmallAgencies.dataset(open, chances: [1, 1, 1, 1])
    let column = try #require(data.agencies.index(of: "requests"))
    let metric = Metric(
      .status(.connected), isShare: true, weight: column, text: "connected% of requests")
    let week = try #require(try forecast(data, metric, through: 1000).weeks(outlook(data)).first)
    for quantile in week.quantiles {
      #expect(quantile.upperBound <= week.whole * (1 + 1e-12))
      #expect(quantile.lowerBound > week.whole * 0.999)
    }
  }

  @Test func unknownAgenciesMakeARange() throws {
    let data = dataset([1, 0, nil, 1, nil])
    let week = try #require(
      try forecast(data, SmallAgencies.connected).weeks(outlook(data)).first)
    #expect(week.expected == 3...5)
    #expect(week.quantiles == Forecast.levels.map { _ in 3...5 })
  }

  @Test(arguments: [(29, [7, 14, 21, 28, 29]), (14, [7, 14]), (3, [3]), (0, [7])])
  func lastWeekEndsWithTheDay(days: Int, ends: [Int]) throws {
    let forecast = try forecast(dataset(), SmallAgencies.connected, through: days)
    #expect(forecast.days.map { $0 - Self.origin } == ends)
  }

  @Test func namedChangeCountsFromItsWeek() throws {
    let data = dataset([0, 0, 0, 0, 0])
    let overlay = Overlay().applying(
      [.status(rows: [1, 2], .connected, from: Self.origin + 10)], columns: data.columns)
    let weeks = try forecast(data, SmallAgencies.connected, through: 21, overlay).weeks(
      outlook(data))
    #expect(weeks.map(\.expected.lowerBound) == [1, 3, 3])
  }

  @Test func paceAddsTheWeeksAheadUpToAllThatAreOpen() throws {
    let data = dataset()
    let counts = [1, 0, 0, 1]
    let weeks = try forecast(data, SmallAgencies.connected, through: 700).weeks(counts)
    let first = try #require(weeks.first)
    // One week ahead is one of those on record.
    #expect((first.expected.lowerBound - 1.5).magnitude < 1e-12)
    #expect(first.quantiles == [1...1, 1...1, 1...1, 2...2, 2...2])
    let last = try #require(weeks.last)
    #expect(last.quantiles[4] == 6...6 && last.expected.upperBound <= 6)
  }

  @Test func paceTellsOnlyOfAllConnected() throws {
    let unconnected = Metric(.status(.unconnected), isShare: false, text: "unconnected")
    let forecast = try forecast(dataset(), unconnected)
    #expect(throws: Forecast.Refusal.notPaced) { try forecast.weeks([1, 2]) }
  }

  @Test func choiceLeftOpenIsRefused() {
    let data = dataset()
    let overlay = Overlay().applying(
      [.open(OpenChoice(count: 2, members: nil, status: .connected, from: nil))],
      columns: data.columns)
    #expect(throws: Forecast.Refusal.choiceOpen) {
      try forecast(data, SmallAgencies.connected, through: 7, overlay)
    }
  }
}
