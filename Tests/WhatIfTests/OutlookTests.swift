import AgencyModel
import Testing

@testable import WhatIf

@Suite struct OutlookTests {
  private static let origin = SmallAgencies.asOf
  private static let deadline = SmallAgencies.deadline

  /// One table of agencies, each with what is said of it, and events in the order given.
  private func dataset(
    _ agencies: [[String: Value]], events: [(Day, row: Int, Status)] = []
  ) -> Dataset {
    var data = AgencyData()
    data.window.asOf = Self.origin
    for (row, agency) in agencies.enumerated() {
      data.agencies.append(agency.merging(["id": .text("a\(row)")]) { $1 })
    }
    for (day, row, status) in events {
      data.events.append([
        "date": .day(day), "agency": .text("a\(row)"), "status": .text(status.name),
      ])
    }
    return Dataset(data)
  }

  private func outlook(
    _ dataset: Dataset, judgedBy: Day? = deadline, only: Outlook.Basis? = nil
  ) -> Outlook {
    Outlook(
      Standing(dataset, on: Self.origin), origin: Self.origin, judgedBy: judgedBy,
      history: ConnectionHistory(dataset, until: Self.origin, completeUntil: Self.origin),
      only: only)
  }

  // MARK: Judged chances

  @Test func judgedChanceIsForItsDay() throws {
    let outlook = outlook(dataset([["chance": .share(0.8)]]))
    #expect(outlook.chance(row: 0, by: Self.deadline) == 0.8)
    #expect(outlook.chance(row: 0, by: Self.origin) == 0)
    // Twice as long: 1 − 0.2².
    let later = try #require(outlook.chance(row: 0, by: Self.origin + 58))
    #expect((later - 0.96).magnitude < 1e-12)
  }

  @Test func certainChancesStayCertain() {
    let outlook = outlook(dataset([["chance": .share(0)], ["chance": .share(1)]]))
    #expect(outlook.chance(row: 0, by: Self.deadline + 100) == 0)
    #expect(outlook.chance(row: 1, by: Self.origin + 1) == 1)
  }

  @Test func judgedChanceWithoutADayHoldsForAnyDay() {
    let outlook = outlook(dataset([["chance": .share(0.9)]]), judgedBy: nil)
    #expect(outlook.chance(row: 0, by: Self.origin) == 0.9)
    #expect(outlook.chance(row: 0, by: Self.origin + 400) == 0.9)
  }

  @Test func judgedChanceOfAPastDayIsOutOfUse() {
    let outlook = outlook(dataset([["chance": .share(0.9)]]), judgedBy: Self.origin)
    #expect(outlook.chance(row: 0, by: Self.origin + 10) == nil)
    #expect(outlook.staleChances == 1)
  }

  @Test func nothingKnownIsNoChance() {
    let outlook = outlook(dataset([["declared": .text("unconnected")]]))
    #expect(outlook.chance(row: 0, by: Self.deadline) == nil)
    #expect(outlook.bases == [nil])
  }

  // MARK: Planned days

  /// Ten agencies live 0 to 9 days after their planned day, and one still waiting 4 days after.
  private var slipped: [[String: Value]] {
    (0..<10).map { slip in
      [
        "declared": .text("connected"), "planned": .day(Self.origin - 100),
        "connected_on": .day(Self.origin - 100 + slip),
      ]
    } + [["declared": .text("unconnected"), "planned": .day(Self.origin - 4)]]
  }

  @Test func plannedDaySlipsAsOthersDid() throws {
    let data = dataset(slipped)
    let slips = SlipEstimate(
      ConnectionHistory(data, until: Self.origin, completeUntil: Self.origin).slips)
    #expect(slips.observed == 10 && slips.censored == 1)
    // Product-limit by hand: 11 at risk; five events at 0…4, then one censored at 4, then 5 left.
    #expect(abs(slips.survival(after: 4) - 6.0 / 11) < 1e-12)
    #expect(abs(slips.survival(after: 5) - 6.0 / 11 * 4 / 5) < 1e-12)
    #expect(slips.survival(after: -1) == 1 && slips.survival(after: 9) == 0)
    let outlook = outlook(data)
    #expect(outlook.bases[10] == .plan)
    let tomorrow = try #require(outlook.chance(row: 10, by: Self.origin + 1))
    #expect((tomorrow - 0.2).magnitude < 1e-12)
    #expect(outlook.chance(row: 10, by: Self.origin + 5) == 1)
  }

  @Test func fewSlipsTellNoDate() {
    let outlook = outlook(dataset(Array(slipped.dropFirst())))
    #expect(outlook.bases.last == .some(nil))
  }

  // MARK: Stages

  @Test func hazardsCountMovesAndDays() {
    let start = Self.origin - 100
    let data = dataset(
      [[:], [:], [:]],
      events: [
        (start, 0, .unconnected), (start + 20, 0, .connecting), (start + 50, 0, .connected),
        (start, 1, .unconnected), (start + 60, 1, .connected),
        (start, 2, .connecting), (start + 10, 2, .unconnected),
      ])
    let history = ConnectionHistory(data, until: Self.origin, completeUntil: Self.origin)
    let hazards = StatusHazards(history.spells)
    #expect(hazards.connections == [1, 1])
    #expect(hazards.begins == 1 && hazards.returns == 1)
    #expect(hazards.exposure == [20 + 60 + 90, 30 + 10])
    #expect(!hazards.isKnown)
    #expect(history.connectedOn == [0: start + 50, 1: start + 60])
    #expect(history.begin == start)
  }

  @Test func stageRecursionIsTheMarkovChain() {
    let spells = (0..<6).map { row in
      ConnectionHistory.Spell(
        row: row, status: .connecting, from: Self.origin - 5, to: Self.origin, next: .connected)
    }
    // One connection in 5 days of exposure each: a fifth a day.
    let curves = StatusHazards(spells).chances(within: 3)
    let expected: [Double] = [0, 0.2, 0.36, 0.488]
    for (found, wanted) in zip(curves[1], expected) { #expect((found - wanted).magnitude < 1e-12) }
    #expect(curves[0] == [0, 0, 0, 0])
  }

  /// Spells that begin and end on one day have no exposure, and still no chance above 1.
  @Test func movesOfOneDayAreNoMoreThanCertain() {
    let spells = (0..<9).map { row in
      ConnectionHistory.Spell(
        row: row, status: row < 6 ? .connecting : .unconnected, from: Self.origin,
        to: Self.origin + (row == 0 ? 1 : 0), next: row == 1 ? .unconnected : .connected)
    }
    let curves = StatusHazards(spells).chances(within: 9)
    for curve in curves {
      #expect(curve.allSatisfy { (0...1).contains($0) })
      #expect(zip(curve, curve.dropFirst()).allSatisfy { $0 <= $1 })
    }
    #expect(curves[0][1] == 1)
    #expect((curves[1][1] - 5.0 / 6).magnitude < 1e-12)
  }

  // MARK: The record

  @Test func weeksEndWithTheDay() {
    let data = dataset(
      [[:], [:], [:], [:]],
      events: [
        (Self.origin - 27, 3, .unconnected), (Self.origin, 0, .connected),
        (Self.origin - 6, 1, .connected), (Self.origin - 7, 2, .connected),
        (Self.origin + 1, 3, .connected),
      ])
    let history = ConnectionHistory(data, until: Self.origin, completeUntil: Self.origin)
    #expect(history.weeklyConnections(weeks: 10) == [0, 0, 1, 2])
    #expect(history.weeklyConnections(weeks: 2) == [1, 2])
    #expect(ConnectionHistory(data, until: Self.origin + 1).connectedOn.count == 4)
  }

  @Test func aWeekCountsOnlyWhenTheRecordCoversIt() {
    let data = dataset([[:]], events: [(Self.origin - 8, 0, .connected)])
    #expect(
      ConnectionHistory(data, until: Self.origin, completeUntil: Self.origin).weeklyConnections(
        weeks: 9) == [0])
    #expect(ConnectionHistory(dataset([[:]]), until: Self.origin).weeklyConnections(weeks: 9) == [])
  }
}
