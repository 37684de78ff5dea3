import AgencyModel
import TestSupport
import Testing

@testable import WhatIf

/// Figures under choices left open, against every way in which the choices can turn out.
@Suite struct OpenChoiceTests {
  private typealias Agency = SmallAgencies.Agency
  private static let statuses: [Status] = [.connected, .connecting, .unconnected]

  /// Every set of up to six agencies of three statuses and two weights, and every N.
  @Test(arguments: [Status.connected, .connecting, .unconnected])
  func oneChoiceOfAllAgencies(status: Status) {
    let kinds = Self.statuses.flatMap { status in
      [0.1, 0.7].map { Agency(status, requests: $0) }
    }
    for count in 1...6 {
      Self.selections(of: kinds.count, length: count) { selection in
        let dataset = SmallAgencies.dataset(selection.map { kinds[$0] })
        for number in 0...count {
          let choice = OpenChoice(count: number, members: nil, status: status, from: nil)
          check(dataset, [choice], [(.connected, true)])
        }
      }
    }
  }

  /// Two choices of every pair of statuses, of groups that overlap in every way.
  @Test(arguments: [Status.connected, .connecting, .unconnected])
  func twoChoicesOfOverlappingGroups(first: Status) {
    let kinds = Self.statuses.flatMap { status in (0..<4).map { (status, groups: $0) } }
    for count in 1...3 {
      Self.selections(of: kinds.count, length: count) { selection in
        let dataset = SmallAgencies.dataset(
          selection.enumerated().map { Agency(kinds[$1].0, requests: [0.1, 0.2, 0.7][$0]) })
        let members = (0..<2).map { group in
          selection.indices.filter { kinds[selection[$0]].groups >> group & 1 == 1 }
        }
        for second in Self.statuses {
          for (one, two) in [(1, 1), (1, 2), (2, 1)] {
            check(
              dataset,
              [
                OpenChoice(count: one, members: members[0], status: first, from: nil),
                OpenChoice(count: two, members: members[1], status: second, from: nil),
              ], [(first, true)])
          }
        }
      }
    }
  }

  /// Up to six agencies, three choices, groups and counts of every kind, weights missing too.
  @Test(arguments: 0..<8) func threeChoices(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<60 {
      let agencies = (0..<random.number(in: 3...6)).map { _ in
        Agency(
          random.pick(Self.statuses), requests: random.pick([nil, 0, 0.1, 0.2, 0.3, 12]),
          sector: random.pick(["bank", "other"]))
      }
      let dataset = SmallAgencies.dataset(agencies)
      let choices = (0..<random.number(in: 1...3)).map { _ in
        let group = agencies.indices.filter { _ in random.number(in: 0...2) > 0 }
        return OpenChoice(
          count: random.number(in: 0...3), members: random.pick([nil, group]),
          status: random.pick(Self.statuses), from: nil)
      }
      check(dataset, choices, Self.statuses.flatMap { [($0, true), ($0, false)] })
      check(
        dataset, choices, [(.connected, true)],
        filter: SmallAgencies.isSector("bank", in: dataset))
    }
  }

  /// 70 statements of one agency each are as good as one of 70.
  @Test func choicesBeyondTheSixtyFourthCount() {
    let dataset = SmallAgencies.dataset(
      SmallAgencies.counted(connected: 10, connecting: 20, unconnected: 80))
    let one = Change.open(OpenChoice(count: 1, members: nil, status: .connected, from: nil))
    let alike = Standing(
      dataset,
      Overlay().applying([Change](repeating: one, count: 70), columns: dataset.columns), on: nil)
    #expect(Tally(SmallAgencies.connected, in: alike).figure.least == 80)
    #expect(alike.openShortfall.missing == 0)
    let apart = (0..<66).map { row in
      Change.open(OpenChoice(count: 1, members: [row + 10], status: .connected, from: nil))
    }
    let different = Standing(
      dataset, Overlay().applying(apart, columns: dataset.columns), on: nil)
    #expect(Tally(SmallAgencies.connected, in: different).figure.least == 76)
    #expect(different.openShortfall.missing == 0)
  }

  /// Compares least, most, expected and shortfall with all outcomes.
  private func check(
    _ dataset: Dataset, _ choices: [OpenChoice], _ counted: [(Status, isWeighed: Bool)],
    filter: RowExpression? = nil, location: SourceLocation = #_sourceLocation
  ) {
    let overlay = Overlay().applying(choices.map { .open($0) }, columns: dataset.columns)
    let standing = Standing(dataset, overlay, on: nil)
    let every = EveryOutcome(standing)
    var problems: [String] = []
    if standing.openShortfall.missing != every.shortfall {
      problems.append("\(standing.openShortfall.missing) missing, not \(every.shortfall)")
    }
    for (status, isWeighed) in counted {
      let metric = Metric(
        .status(status), isShare: false,
        weight: isWeighed ? dataset.agencies.index(of: "requests") : nil, filter: filter,
        text: status.name)
      let tally = Tally(metric, in: standing)
      let figure = tally.figure
      let parts = every.parts(of: metric)
      guard let least = parts.min(), let most = parts.max() else { return }
      let mean = parts.reduce(0, +) / Double(parts.count)
      let isRight =
        abs(figure.least - least) < 1e-9 && abs(figure.most - most) < 1e-9
        && figure.isExact == (most - least < 1e-9)
        && figure.expected.map { abs($0 - mean) < 1e-9 } ?? !Self.hasExpectation(standing)
      if !isRight {
        problems.append("\(figure), not \(least), \(mean), \(most)")
      }
      let outcomes = parts.map { (value: $0, chance: 1 / Double(parts.count)) }
      if !tally.spread().holds(of: outcomes, isGiven: figure.expected != nil) {
        problems.append("\(tally.spread()) of \(parts.sorted())")
      }
    }
    if !problems.isEmpty {
      Issue.record("\(dataset.agencyDescription) \(choices): \(problems)", sourceLocation: location)
    }
  }

  /// Whether every set of agencies can be equally likely: the choices take from the same agencies,
  /// of which there are enough for all, or from different ones.
  private static func hasExpectation(_ standing: Standing) -> Bool {
    let choices = standing.openChoices.filter { $0.count > 0 }
    let pools = choices.map { choice in
      Set(
        (0..<standing.agencyCount).filter { row in
          standing.status(ofRow: row).map { choice.canTake($0) } ?? false
            && choice.members?.contains(row) ?? true
        })
    }
    for (index, pool) in pools.enumerated() {
      for other in pools[..<index] where other != pool && !other.isDisjoint(with: pool) {
        return false
      }
      let sharing = choices.indices.filter { pools[$0] == pool }
      let asked = sharing.map { choices[$0].count }.reduce(0, +)
      if Set(sharing.map { choices[$0].status }).count > 1, asked > pool.count { return false }
    }
    return true
  }

  /// Every way to pick `length` of so many kinds, with repetition, in rising order.
  private static func selections(of kinds: Int, length: Int, _ use: ([Int]) -> Void) {
    func extend(_ selection: [Int]) {
      guard selection.count < length else { return use(selection) }
      for kind in (selection.last ?? 0)..<kinds { extend(selection + [kind]) }
    }
    extend([])
  }
}

extension Dataset {
  /// The agencies' statuses and weights, for the message of a test.
  fileprivate var agencyDescription: String {
    (0..<agencyCount).map { row in
      "\(agencies[row, "declared"].plainText) \(agencies[row, "requests"].plainText)"
    }.joined(separator: ", ")
  }
}
