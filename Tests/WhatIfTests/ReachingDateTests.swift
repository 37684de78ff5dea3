import AgencyModel
import Glibc
import Testing

@testable import WhatIf

@Suite struct ReachingDateTests {
  private static let origin = SmallAgencies.asOf
  private static let deadline = SmallAgencies.deadline
  private static let chances: [Double] = [0.9, 0.5, 0.7, 0.2, 0.6]

  private func dataset(waivedUntil: Day? = nil) -> Dataset {
    var agencies = SmallAgencies.counted(connected: 3, connecting: 2, unconnected: 3)
    if let waivedUntil {
      agencies.append(SmallAgencies.Agency(.unconnected, waivedUntil: waivedUntil))
    }
    return SmallAgencies.dataset(agencies, chances: [nil, nil, nil] + Self.chances)
  }

  private func question(
    _ dataset: Dataset, _ bound: Double, _ comparison: ComparisonOperator = .greaterOrEqual,
    of metric: Metric = SmallAgencies.connected, under overlay: Overlay = Overlay()
  ) throws -> ReachingDate {
    try ReachingDate([(metric, comparison, bound)], origin: Self.origin) { day in
      Standing(dataset, overlay, on: day)
    }
  }

  private func outlook(_ dataset: Dataset, _ overlay: Overlay = Overlay()) -> Outlook {
    Outlook(
      Standing(dataset, overlay, on: Self.origin), origin: Self.origin, judgedBy: Self.deadline,
      history: ConnectionHistory(dataset, until: Self.origin))
  }

  /// P(so many or more of `chances` connect within so many days), over all outcomes.
  private func chance(
    ofAtLeast count: Int, within days: Int, _ chances: [Double] = chances
  ) -> Double {
    (0..<(1 << chances.count)).reduce(0) { sum, outcome in
      guard outcome.nonzeroBitCount >= count else { return sum }
      return sum
        + chances.indices.reduce(1) { product, index in
          let stays = pow(1 - chances[index], Double(days) / 29)
          return product * (outcome >> index & 1 == 1 ? 1 - stays : stays)
        }
    }
  }

  private func day(_ reached: ReachingDate.Reached) -> Int? {
    if case .day(let day) = reached { day - Self.origin } else { nil }
  }

  @Test(arguments: 4...8) func dateIsTheFirstDayOfEveryOutcome(bound: Int) throws {
    let data = dataset()
    let found = try question(data, Double(bound)).dates(outlook(data)).reached
    let wanted = ReachingDate.levels.map { level in
      (1...Outlook.horizon).first { chance(ofAtLeast: bound - 3, within: $0) >= level }
    }
    #expect(found.map(day) == wanted)
  }

  /// Under a dependence, the first day on which the whole law's tail reaches the level.
  @Test(
    arguments: 4...8,
    [Dependence.commonFactor(0.1), .commonFactor(0.6), .betaBinomial(0.2)])
  func datesUnderADependenceFollowItsLaw(bound: Int, dependence: Dependence) throws {
    let data = dataset()
    let found = try question(data, Double(bound)).dates(outlook(data), dependence).reached
    let wanted = try ReachingDate.levels.map { level in
      try (1...Outlook.horizon).first { days in
        let chances = Self.chances.map { 1 - pow(1 - $0, Double(days) / 29) }
        let masses: [Double]
        switch dependence {
        case .commonFactor(let rho):
          masses = try GaussianCopula(chances, correlation: rho).masses
        case .betaBinomial(let rho):
          masses = try BetaBinomial(
            count: chances.count, meanChance: chances.reduce(0, +) / Double(chances.count),
            correlation: rho
          ).masses
        case .independent: masses = []
        }
        return masses.dropFirst(bound - 3).reduce(0, +) >= level
      }
    }
    #expect(found.map(day) == wanted)
  }

  @Test func unreachedDateTellsHowNearItComes() throws {
    var agencies = SmallAgencies.counted(connected: 3, connecting: 0, unconnected: 2)
    agencies[0] = SmallAgencies.Agency(.unconnected)
    let data = SmallAgencies.dataset(agencies, chances: [0.001, nil, nil, 0, 1])
    let dates = try question(data, 4).dates(outlook(data))
    let wanted = 1 - pow(0.999, Double(Outlook.horizon) / 29)
    for reached in dates.reached {
      guard case .notWithin(let day, let chance) = reached else {
        Issue.record("reached")
        continue
      }
      #expect(day == Self.origin + Outlook.horizon)
      #expect((chance - wanted).magnitude < 1e-12)
    }
  }

  @Test func whatHoldsOrNeverCanIsAVerdict() throws {
    let data = dataset()
    #expect(try question(data, 3).verdict == .holdsAlready)
    #expect(try question(data, 8).verdict == .open)
    #expect(try question(data, 9).verdict == .never)
    #expect(try question(data, 3, .less).verdict == .never)
    #expect(try question(data, 5, .equal).verdict == .open)
  }

  @Test func namedChangeCountsFromItsDay() throws {
    let data = dataset()
    let overlay = Overlay().applying(
      [.status(rows: [3, 4, 5, 6], .connected, from: Self.origin + 10)],
      columns: data.columns)
    let dates = try question(data, 7, under: overlay).dates(outlook(data, overlay))
    #expect(dates.reached.map(day) == [10, 10, 10])
  }

  @Test func endOfAWaiverCanTakeTheDateBack() throws {
    let data = dataset(waivedUntil: Self.origin + 150)
    // Of 8 in scope 8 must connect, and from day 151 on of 9.
    let question = try question(data, 1, of: SmallAgencies.connectedShare)
    let dates = try question.dates(outlook(data))
    let wanted = try #require((1...150).first { chance(ofAtLeast: 5, within: $0) >= 0.5 })
    #expect(day(dates.reached[0]) == wanted)
    // Nothing tells of the waived one, which is taken never to connect.
    #expect(dates.lapses[0] == Self.origin + 151)
    #expect(day(dates.reached[2]) == nil)
  }

  @Test func equalityIsLookedAtDayByDay() throws {
    let data = dataset()
    let question = try question(data, 5, .equal)
    let wanted = (1...Outlook.horizon).first {
      chance(ofAtLeast: 2, within: $0) - chance(ofAtLeast: 3, within: $0) >= 0.5
    }
    #expect(try question.dates(outlook(data)).reached.map(day) == [wanted, nil, nil])
  }

  @Test func choiceLeftOpenIsRefused() {
    let data = dataset()
    let overlay = Overlay().applying(
      [.open(OpenChoice(count: 2, members: nil, status: .connected, from: nil))],
      columns: data.columns)
    #expect(throws: ReachingDate.Refusal.choiceOpen) { try question(data, 5, under: overlay) }
  }

  @Test func paceIsTheFirstPassageOfTheWeeks() throws {
    let data = dataset()
    let question = try question(data, 7)
    let counts = [1, 0, 2, 1, 0, 1]
    #expect(question.isCountOfConnected && question.mostRemaining == 4)
    let pace = try PaceOutlook(counts, upTo: 4, weeks: 156)
    let law = try BayesianBootstrapPace(try PaceHistory(counts)).completion(
      remaining: 4, weeks: 156)
    #expect(
      question.dates(pace).reached.map(day)
        == ReachingDate.levels.map { law.week(reaching: $0).map { 7 * $0 } })
  }

  @Test func weeksWithoutConnectionsGiveABound() throws {
    let bound = try ZeroHistoryBound(weeks: 6)
    #expect(throws: PaceError.nothingConnected(bound)) {
      try PaceOutlook([0, 0, 0, 0, 0, 0], upTo: 3, weeks: 10)
    }
    #expect(throws: PaceError.noHistory) { try PaceOutlook([], upTo: 3, weeks: 10) }
  }

  @Test func paceTellsOnlyOfAllConnected() throws {
    let data = dataset()
    let unconnected = Metric(.status(.unconnected), isShare: false, text: "unconnected")
    #expect(try !question(data, 0, .lessOrEqual, of: unconnected).isCountOfConnected)
    let filtered = Metric(
      .status(.connected), isShare: false, filter: SmallAgencies.isSector("bank", in: data),
      text: "connected where sector = bank")
    #expect(try !question(data, 7, of: filtered).isCountOfConnected)
  }
}
