import AgencyModel
import TestSupport
import Testing

@testable import WhatIf

/// Where a figure lies from 5% to 95%, against every set of agencies.
@Suite struct SpreadTests {
  private typealias Agency = SmallAgencies.Agency

  /// Every K up to ten, every N: weights that are zero, equal, fractional and missing.
  @Test(arguments: 0...10) func oneChoiceByLot(count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    for round in 0..<(count > 8 ? 2 : 4) {
      let agencies = Self.agencies(count, &random, round)
      let dataset = SmallAgencies.dataset([Agency(.connected, requests: 3)] + agencies)
      for chosen in 0...count {
        check(
          dataset,
          OpenChoice(count: chosen, members: nil, status: .connected, from: nil),
          agencies.map { _ in 0.5 })
      }
    }
  }

  /// The same with chances, 0 and 1 among them: given how many connect, likelier ones first.
  @Test(arguments: 0...10) func oneChoiceOfLikelierFirst(count: Int) {
    var random = SeededRandom(seed: UInt64(count + 50))
    for round in 0..<(count > 8 ? 2 : 4) {
      let agencies = Self.agencies(count, &random, round)
      let dataset = SmallAgencies.dataset([Agency(.connected, requests: 3)] + agencies)
      let chances = agencies.map { _ in random.chance() }
      for chosen in 0...count {
        var chanceOfRow: [Int: Double] = [:]
        for (index, chance) in chances.enumerated() { chanceOfRow[index + 1] = chance }
        check(
          dataset,
          OpenChoice(
            count: chosen, members: nil, status: .connected, from: nil, chances: chanceOfRow),
          chances)
      }
    }
  }

  /// A choice of likelier agencies has no spread while another takes from the same ones.
  @Test func likelierBesideByLotHasNoSingleMeaning() {
    let dataset = SmallAgencies.dataset([1, 2, 4].map { Agency(.connecting, requests: $0) })
    let chances = [0: 0.2, 1: 0.5, 2: 0.7]
    let overlay = Overlay().applying(
      [
        .open(
          OpenChoice(count: 1, members: nil, status: .connected, from: nil, chances: chances)),
        .open(OpenChoice(count: 1, members: nil, status: .connected, from: nil)),
      ], columns: dataset.columns)
    let standing = Standing(dataset, overlay, on: nil)
    let tally = Tally(Self.requests(.connected, dataset), in: standing)
    #expect(tally.spread() == .overlapping)
    #expect(tally.figure.expected == nil)
    // Two connect, whichever they are.
    #expect(Tally(SmallAgencies.connected, in: standing).spread() == .settled)
    #expect(Tally(SmallAgencies.connected, in: standing).figure.expected == 2)
  }

  /// A chance that is missing is refused, never taken as some number.
  @Test func missingChanceIsRefused() {
    let dataset = SmallAgencies.dataset([1, 2, 4].map { Agency(.connecting, requests: $0) })
    let overlay = Overlay().applying(
      [
        .open(
          OpenChoice(
            count: 1, members: nil, status: .connected, from: nil, chances: [0: 0.2, 2: 0.3]))
      ], columns: dataset.columns)
    let tally = Tally(
      Self.requests(.connected, dataset), in: Standing(dataset, overlay, on: nil))
    guard case .refused(.chanceOutside) = tally.spread() else {
      Issue.record("\(tally.spread())")
      return
    }
    #expect(tally.figure.expected == nil)
  }

  /// Groups of rows counted together equal each counted alone.
  @Test(arguments: 0..<6) func groupsEqualTheirOwnTallies(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let agencies = (0..<9).map { _ in
      Agency(random.pick([.connected, .connecting, .unconnected]))
    }
    let dataset = SmallAgencies.dataset(agencies)
    var chanceOfRow: [Int: Double] = [:]
    for row in agencies.indices { chanceOfRow[row] = random.openChance() }
    let open = agencies.count { $0.status != .connected }
    let overlay = Overlay().applying(
      [
        .open(
          OpenChoice(
            count: random.number(in: 0...open), members: nil, status: .connected, from: nil,
            chances: seed % 2 == 0 ? nil : chanceOfRow))
      ], columns: dataset.columns)
    let standing = Standing(dataset, overlay, on: nil)
    let groups = GroupTallies(standing)
    for rows in [[0, 1, 2], [3], [4, 5, 6, 7, 8], [], Array(0..<9)] {
      let tallies = groups.tallies(of: rows)
      for status in Status.allCases where status != .waived {
        let alone = Tally(
          Metric(.status(status), isShare: true, text: ""), in: standing, among: Set(rows))
        #expect(tallies[status.rawValue].figure == alone.figure)
        #expect(tallies[status.rawValue].spread() == alone.spread())
      }
    }
  }

  private static func agencies(
    _ count: Int, _ random: inout SeededRandom, _ round: Int
  ) -> [Agency] {
    (0..<count).map { _ in
      Agency(
        random.pick([.connecting, .unconnected]),
        requests: round == 0 ? 0.7 : random.pick([nil, 0, 0.1, 0.2, 1.25, 12, 900_001]))
    }
  }

  private static func requests(_ status: Status, _ dataset: Dataset) -> Metric {
    Metric(
      .status(status), isShare: true, weight: dataset.agencies.index(of: "requests"),
      text: "")
  }

  /// Compares every status, counted and weighed, with all outcomes; row 0 is connected already.
  private func check(
    _ dataset: Dataset, _ choice: OpenChoice, _ chances: [Double],
    location: SourceLocation = #_sourceLocation
  ) {
    let overlay = Overlay().applying([.open(choice)], columns: dataset.columns)
    let standing = Standing(dataset, overlay, on: nil)
    var problems: [String] = []
    for status in [Status.connected, .connecting, .unconnected] {
      for metric in [
        Metric(.status(status), isShare: false, text: ""), Self.requests(status, dataset),
      ] {
        // What each agency counts if it is not chosen, and what it counts if it is.
        let pairs = (0..<dataset.agencyCount).map { row in
          let weight = metric.weight(ofRow: row, in: standing) ?? 0
          return (
            standing.status(ofRow: row) == status ? weight : 0, status == .connected ? weight : 0
          )
        }
        let sets = SetsOfAgencies(chances, choice.count)
        var outcomes: [(value: Double, chance: Double)] = []
        for (chosen, chance) in sets.outcomes {
          var part = pairs[0].0
          for row in 1..<pairs.count {
            part += chosen >> (row - 1) & 1 == 1 ? pairs[row].1 : pairs[row].0
          }
          outcomes.append((part, chance))
        }
        let tally = Tally(metric, in: standing)
        let figure = tally.figure
        let least = outcomes.map(\.value).min() ?? 0
        let most = outcomes.map(\.value).max() ?? 0
        if abs(figure.least - least) > 1e-9 || abs(figure.most - most) > 1e-9 {
          problems.append("\(figure), not \(least) to \(most)")
        }
        guard sets.total > 0 else { continue }
        let mean = outcomes.reduce(0) { $0 + $1.value * $1.chance }
        if figure.expected.map({ abs($0 - mean) > 1e-11 * max(1, figure.whole) }) ?? true {
          problems.append("\(status): expected \(figure.expected ?? .nan), not \(mean)")
        }
        if !tally.spread().holds(of: outcomes, isGiven: true) {
          problems.append("\(status): \(tally.spread()) of \(outcomes)")
        }
      }
    }
    if !problems.isEmpty {
      Issue.record("\(choice) \(chances): \(problems)", sourceLocation: location)
    }
  }
}

/// Every set of N agencies, as bits, with its chance given that exactly N connect.
private struct SetsOfAgencies {
  private(set) var outcomes: [(chosen: Int, chance: Double)] = []
  private(set) var total = 0.0

  init(_ chances: [Double], _ count: Int) {
    for mask in 0..<(1 << chances.count) where mask.nonzeroBitCount == count {
      var chance = 1.0
      for (index, value) in chances.enumerated() {
        chance *= mask >> index & 1 == 1 ? value : 1 - value
      }
      outcomes.append((mask, chance))
      total += chance
    }
    for index in outcomes.indices where total > 0 { outcomes[index].chance /= total }
  }
}

extension Spread {
  /// Whether it is what these outcomes give, or rightly not given.
  func holds(of outcomes: [(value: Double, chance: Double)], isGiven: Bool) -> Bool {
    let values = outcomes.map(\.value)
    switch self {
    case .settled: return (values.max() ?? 0) - (values.min() ?? 0) < 1e-9
    case .overlapping: return !isGiven
    case .refused: return false
    case .between(let low, let high):
      return isGiven && abs((low.exact ?? .nan) - plainQuantile(0.05, outcomes)) < 1e-9
        && abs((high.exact ?? .nan) - plainQuantile(0.95, outcomes)) < 1e-9
    }
  }
}
