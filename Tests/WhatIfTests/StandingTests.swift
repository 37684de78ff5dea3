import AgencyModel
import TestSupport
import Testing
import WhatIf

/// Where agencies stand on a day under a scenario.
@Suite struct StandingTests {
  private typealias Agency = SmallAgencies.Agency
  private static let asOf = SmallAgencies.asOf
  private static let deadline = SmallAgencies.deadline
  private static let figures: [CountedStatus] =
    Status.allCases.map { .status($0) } + [.overdue]

  // MARK: Forks

  @Test(arguments: [Sample.azar, .demo]) func forkWithoutChangesAnswersAsItsParent(sample: Sample) {
    let dataset = Dataset(sample.data())
    let rows = Array(0..<dataset.agencyCount)
    let parent = Overlay().applying(
      [
        .status(rows: [1, 2], .connected, from: Self.asOf + 5),
        .open(OpenChoice(count: 3, members: nil, status: .connected, from: Self.asOf + 3)),
        .waiver(rows: [4], until: Self.asOf + 9, because: "why", body: nil),
      ], columns: dataset.columns)
    let fork = parent.applying([], columns: dataset.columns)
    #expect(fork == parent)
    for day in [-40, 0, 4, 9, 10, 31].map({ Self.asOf + $0 }) {
      let (old, new) = (Standing(dataset, parent, on: day), Standing(dataset, fork, on: day))
      #expect(rows.map { old.judgement(ofRow: $0) } == rows.map { new.judgement(ofRow: $0) })
      for counted in Self.figures {
        let metric = Metric(counted, isShare: false, text: "")
        #expect(Tally(metric, in: old).figure == Tally(metric, in: new).figure)
      }
    }
  }

  @Test(arguments: [Sample.azar, .demo]) func changeOfOneRowChangesOnlyIt(sample: Sample) {
    let dataset = Dataset(sample.data())
    let before = Standing(dataset, on: Self.asOf)
    for row in stride(from: 0, to: dataset.agencyCount, by: 7) {
      let wanted: Status = before.status(ofRow: row) == .connected ? .unconnected : .connected
      let overlay = Overlay().applying(
        [.status(rows: [row], wanted, from: nil)], columns: dataset.columns)
      let after = Standing(dataset, overlay, on: Self.asOf)
      let differing = (0..<dataset.agencyCount).filter {
        after.judgement(ofRow: $0) != before.judgement(ofRow: $0)
      }
      let isWaived = before.status(ofRow: row) == .waived
      #expect(differing == (isWaived ? [] : [row]))
    }
  }

  // MARK: Partitions

  @Test(arguments: [Sample.azar, .demo], [-60, 0, 10, 40])
  func partsOfAPartitionAddUpToTheBase(sample: Sample, day: Int) {
    let dataset = Dataset(sample.data())
    let overlay = Overlay().applying(
      [
        .status(rows: [3, 50, 70], .connected, from: Self.asOf + 5),
        .threshold(Ratio(45, of: 100)),
        .open(OpenChoice(count: 2, members: nil, status: .connected, from: Self.asOf + 30)),
      ], columns: dataset.columns)
    let standing = Standing(dataset, overlay, on: Self.asOf + day)
    let known = standing.agencyCount - standing.unknownCount
    #expect(standing.counts.reduce(0, +) == known)
    let scanned = Status.allCases.map { status in
      (0..<standing.agencyCount).count { standing.status(ofRow: $0) == status }
    }
    #expect(standing.counts == scanned)
    var sectors: [Value: Set<Int>] = [:]
    for row in 0..<standing.agencyCount {
      sectors[dataset.agencies[row, "sector"], default: []].insert(row)
    }
    for counted in Self.figures {
      let metric = Metric(counted, isShare: false, text: "")
      let all = Tally(metric, in: standing).figure
      let parts = sectors.values.map { Tally(metric, in: standing, among: $0).figure }
      #expect(parts.map(\.whole).reduce(0, +) == all.whole)
      #expect(parts.map(\.least).reduce(0, +) <= all.least)
      #expect(parts.map(\.most).reduce(0, +) >= all.most)
      if all.isExact, counted == .status(.waived) || standing.openChoices.isEmpty {
        #expect(parts.map(\.least).reduce(0, +) == all.least)
      }
      for (sector, rows) in sectors {
        guard case .text(let word) = sector else { continue }
        let filtered = Metric(
          counted, isShare: false, filter: SmallAgencies.isSector(word, in: dataset), text: "")
        #expect(
          Tally(filtered, in: standing).figure == Tally(metric, in: standing, among: rows).figure)
      }
    }
    guard standing.openChoices.isEmpty else { return }
    let statuses: [Status] = [.connected, .connecting, .unconnected]
    let shares = statuses.map { Tally(Metric(.status($0), isShare: true, text: ""), in: standing) }
    #expect(shares.map(\.figure.least).reduce(0, +) == shares[0].figure.whole)
  }

  // MARK: Days

  @Test func waiverEndsOnItsDay() {
    let until = Self.asOf + 10
    let dataset = SmallAgencies.dataset([Agency(.connecting, waivedUntil: until)])
    #expect(Standing(dataset, on: until).status(ofRow: 0) == .waived)
    #expect(Standing(dataset, on: until).judgement(ofRow: 0)?.evidence == .waiver)
    #expect(Standing(dataset, on: until + 1).status(ofRow: 0) == .connecting)
    #expect(Standing(dataset, on: nil).status(ofRow: 0) == .connecting)
  }

  @Test func waiverOfAScenarioEndsOnItsDay() {
    let dataset = SmallAgencies.dataset([Agency(.connected), Agency(.unconnected)])
    let waiver = Change.waiver(
      rows: [1], until: Self.asOf + 3, because: "moving house", body: nil)
    let overlay = Overlay().applying([waiver], columns: dataset.columns)
    let share = SmallAgencies.connectedShare
    #expect(share.value(in: Standing(dataset, overlay, on: Self.asOf + 3)) == .share(1))
    #expect(share.value(in: Standing(dataset, overlay, on: Self.asOf + 4)) == .share(0.5))
    let later = overlay.applying(
      [.waiver(rows: [1], until: Self.asOf + 2, because: nil, body: nil)], columns: dataset.columns)
    #expect(share.value(in: Standing(dataset, later, on: Self.asOf + 3)) == .share(0.5))
    #expect(Standing(dataset, later, on: Self.asOf).value(row: 1, column: 0) == .text("a1"))
  }

  @Test func overdueOnlyAfterTheDeadline() {
    let dataset = SmallAgencies.dataset([
      Agency(.connected), Agency(.connecting), Agency(.unconnected),
      Agency(.unconnected, waivedUntil: Self.deadline + 1),
    ])
    func overdue(_ day: Day, _ overlay: Overlay = Overlay()) -> [Int] {
      let standing = Standing(dataset, overlay, on: day)
      let rows = (0..<4).filter { standing.isOverdue(row: $0) }
      let figure = Tally(Metric(.overdue, isShare: false, text: ""), in: standing).figure
      #expect(figure.least == Double(rows.count))
      return rows
    }
    #expect(overdue(Self.deadline) == [])
    #expect(overdue(Self.deadline + 1) == [1, 2])
    #expect(overdue(Self.deadline + 2) == [1, 2, 3])
    let moved = Overlay().applying([.deadline(Self.deadline + 1)], columns: dataset.columns)
    #expect(overdue(Self.deadline + 1, moved) == [])
    #expect(overdue(Self.deadline + 2, moved) == [1, 2, 3])
  }

  @Test func earlierDeadlineWasInForceBeforeItsExtension() {
    var data = AgencyData()
    data.window.deadlines = [
      Deadline(day: Self.asOf + 1, announced: nil),
      Deadline(day: Self.asOf + 20, announced: Self.asOf + 10),
    ]
    data.agencies.append(["id": .text("a"), "declared": .text("unconnected")])
    let dataset = Dataset(data)
    let overdue = (0..<23).filter { Standing(dataset, on: Self.asOf + $0).isOverdue(row: 0) }
    #expect(overdue == Array(2..<10) + [21, 22])
  }

  @Test func historyIsReadBeforeTheDayDescribed() {
    let dataset = SmallAgencies.dataset(
      [Agency(.connected), Agency(.connected), Agency(.unconnected)],
      events: [
        (Self.asOf - 20, row: 0, .unconnected), (Self.asOf - 10, row: 0, .connecting),
        (Self.asOf - 10, row: 0, .connected), (Self.asOf - 5, row: 1, .waived),
        (Self.asOf + 5, row: 2, .connected),
      ])
    let overlay = Overlay().applying(
      [.status(rows: [0, 1, 2], .connecting, from: nil)], columns: dataset.columns)
    func statuses(_ offset: Int) -> [Status?] {
      let standing = Standing(dataset, overlay, on: Self.asOf + offset)
      #expect(standing.isHistoric == (offset < 0))
      return (0..<3).map { standing.status(ofRow: $0) }
    }
    #expect(statuses(-21) == [nil, nil, nil])
    #expect(statuses(-20) == [.unconnected, nil, nil])
    #expect(statuses(-11) == [.unconnected, nil, nil])
    #expect(statuses(-10) == [.connected, nil, nil])
    #expect(statuses(-1) == [.connected, .waived, nil])
    #expect(statuses(0) == [.connecting, .connecting, .connecting])
    let past = Standing(dataset, on: Self.asOf - 1)
    #expect(past.unknownCount == 1)
    #expect(Tally(SmallAgencies.connectedShare, in: past).figure.whole == 1)
    #expect(past.judgement(ofRow: 0)?.evidence == .history)
  }

  // MARK: Order

  @Test func laterChangeWins() {
    let dataset = SmallAgencies.dataset([Agency(.unconnected)])
    let changes: [Change] = [
      .status(rows: [0], .connected, from: Self.asOf + 10),
      .status(rows: [0], .connecting, from: Self.asOf + 5),
    ]
    func statuses(_ changes: [Change]) -> [Status?] {
      let overlay = Overlay().applying(changes, columns: dataset.columns)
      return [0, 4, 5, 9, 10, 11].map {
        Standing(dataset, overlay, on: Self.asOf + $0).status(ofRow: 0)
      }
    }
    #expect(
      statuses(changes)
        == [.unconnected, .unconnected, .connecting, .connecting, .connecting, .connecting])
    #expect(
      statuses(changes.reversed())
        == [.unconnected, .unconnected, .connecting, .connecting, .connected, .connected])
    let deadlines = Overlay().applying(
      [.deadline(Self.asOf), .deadline(Self.asOf + 1), .threshold(Ratio(1, of: 2))],
      columns: dataset.columns)
    #expect(deadlines.deadline == Self.asOf + 1)
    #expect(deadlines.threshold == Ratio(1, of: 2))
  }

  /// Changes at once are the same as one after the other.
  @Test(arguments: 0..<20) func changesTogetherAndOneByOne(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let dataset = Dataset(Sample.demo.data())
    let changes = (0..<6).map { _ in change(of: dataset, &random) }
    let together = Overlay().applying(changes, columns: dataset.columns)
    let oneByOne = changes.reduce(Overlay()) { $0.applying([$1], columns: dataset.columns) }
    #expect(together == oneByOne)
    #expect(!together.isEmpty)
    for day in [0, 15, 60].map({ Self.asOf + $0 }) {
      let standing = Standing(dataset, together, on: day)
      for row in 0..<dataset.agencyCount {
        // Judging anew from the facts gives what the standing keeps.
        let judged = ConnectionRule.judge(
          standing.facts(ofRow: row), on: day, threshold: standing.threshold)
        #expect(standing.judgement(ofRow: row) == judged)
      }
    }
  }

  private func change(of dataset: Dataset, _ random: inout SeededRandom) -> Change {
    let rows = (0..<random.number(in: 1...4)).map { _ in
      random.number(in: 0...(dataset.agencyCount - 1))
    }
    let day = random.pick([nil, Self.asOf + random.number(in: -5...50)])
    let column = dataset.columns.ownWindow ?? 0
    switch random.number(in: 0...4) {
    case 0:
      return .status(rows: rows, random.pick([.connected, .connecting, .unconnected]), from: day)
    case 1: return .field(rows: rows, column: column, .number(Double(random.number(in: 0...9))))
    case 2:
      return .waiver(
        rows: rows, until: Self.asOf + random.number(in: -5...50), because: nil, body: nil)
    case 3: return .threshold(Ratio(random.number(in: 1...100), of: 100))
    default: return .deadline(Self.asOf + random.number(in: -5...50))
    }
  }

  // MARK: The threshold

  @Test func thresholdJudgesOnlyWhereServicesAreKnown() {
    let dataset = SmallAgencies.dataset([
      Agency(.unconnected, services: 10, ownWindow: 3), Agency(.connected),
      Agency(.connected, services: 0, ownWindow: 0), Agency(.connected, services: 10, ownWindow: 0),
    ])
    func statuses(_ overlay: Overlay, _ setting: Ratio?) -> [Status?] {
      let standing = Standing(dataset, overlay, on: Self.asOf, threshold: setting)
      return (0..<4).map { standing.status(ofRow: $0) }
    }
    let half = Overlay().applying([.threshold(Ratio(1, of: 2))], columns: dataset.columns)
    #expect(statuses(Overlay(), nil) == [.connected, .connected, .connected, .unconnected])
    #expect(statuses(half, nil) == [.connecting, .connected, .connected, .unconnected])
    #expect(statuses(Overlay(), Ratio(1, of: 2)) == statuses(half, nil))
    // What a scenario changes stands over a setting.
    #expect(statuses(half, Ratio(1, of: 100)) == statuses(half, nil))
    #expect(Standing(dataset, on: Self.asOf).ruledCount == 2)
  }

  @Test func changedServicesAreJudgedByTheRule() throws {
    let dataset = SmallAgencies.dataset([Agency(.unconnected, services: 10, ownWindow: 2)])
    let own = try #require(dataset.columns.ownWindow)
    let overlay = Overlay().applying(
      [.field(rows: [0], column: own, .number(3))], columns: dataset.columns)
    let standing = Standing(dataset, overlay, on: Self.asOf)
    #expect(standing.judgement(ofRow: 0) == Judgement(.connected, .rule))
    #expect(standing.value(.windowShare, row: 0) == .share(0.3))
    #expect(standing.value(row: 0, column: own) == .number(3))
  }
}
