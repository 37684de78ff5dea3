import AgencyModel
import TestSupport
import Testing
import WhatIf

/// What must still connect, against every set of agencies that could.
@Suite struct NeedTests {
  private typealias Agency = SmallAgencies.Agency
  private static let statuses: [Status] = [.connected, .connecting, .unconnected]

  /// Every three agencies, in and out of the filter, among the candidates and not.
  @Test(arguments: 0...3) func everySmallNeed(count: Int) {
    let kinds = Self.statuses.flatMap { status in
      (0..<4).map { (status, isBank: $0 & 1 == 1, isCandidate: $0 & 2 == 2) }
    }
    func extend(_ chosen: [Int]) {
      guard chosen.count < count else {
        let agencies = chosen.map { Agency(kinds[$0].0, sector: kinds[$0].isBank ? "bank" : "x") }
        let candidates = Set(chosen.indices.filter { kinds[chosen[$0]].isCandidate })
        check(agencies, [], candidates, isFiltered: true)
        check(agencies, [], nil, isFiltered: true)
        check(agencies, [], candidates, isFiltered: false)
        return
      }
      for kind in (chosen.last ?? 0)..<kinds.count { extend(chosen + [kind]) }
    }
    extend([])
  }

  /// Choices left open before the question: it is the least favourable outcome that counts.
  @Test(arguments: 0..<8) func needUnderOpenChoices(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<40 {
      let agencies = (0..<random.number(in: 2...6)).map { _ in
        Agency(random.pick(Self.statuses), sector: random.pick(["bank", "other"]))
      }
      let choices = (0..<random.number(in: 1...2)).map { _ in
        let group = agencies.indices.filter { _ in random.number(in: 0...2) > 0 }
        return OpenChoice(
          count: random.number(in: 0...3), members: random.pick([nil, group]),
          status: random.pick(Self.statuses), from: nil)
      }
      let candidates = Set(agencies.indices.filter { _ in random.number(in: 0...2) > 0 })
      check(
        agencies, choices, random.pick([nil, candidates]), isFiltered: random.pick([true, false]))
    }
  }

  /// Waived agencies are in no base and cannot connect.
  @Test func waivedAgenciesAreOutOfScope() {
    let waived = Agency(.unconnected, waivedUntil: SmallAgencies.asOf)
    let dataset = SmallAgencies.dataset([waived, Agency(.connected), Agency(.unconnected)])
    let need = Need(
      SmallAgencies.connectedShare, target: .share(Ratio(1, of: 1)), candidates: nil,
      in: Standing(dataset, on: SmallAgencies.asOf))
    #expect((need.base, need.some, need.useful) == (2, 1, 1))
  }

  /// A share of nothing is reached by nobody, not even a share of 0%.
  @Test func shareOfNothingIsInfeasible() {
    let dataset = SmallAgencies.dataset([Agency(.unconnected, waivedUntil: SmallAgencies.asOf)])
    let need = Need(
      SmallAgencies.connectedShare, target: .share(Ratio(0, of: 1)), candidates: nil,
      in: Standing(dataset, on: SmallAgencies.asOf))
    #expect(!need.isFeasible && !need.isReached && need.isShareOfNothing)
  }

  /// 95% of 20 is 19 exactly: at least that is 19, more than that 20, and more than all nobody.
  @Test(arguments: [
    (NeedTarget.share(Ratio(95, of: 100)), 19, true), (.shareAbove(Ratio(95, of: 100)), 20, true),
    (.shareAbove(Ratio(949, of: 1000)), 19, true), (.share(Ratio(1, of: 1)), 20, true),
    (.shareAbove(Ratio(1, of: 1)), 21, false),
  ])
  func moreThanAShareIsNotAtLeastIt(target: NeedTarget, count: Int, isFeasible: Bool) {
    let dataset = SmallAgencies.dataset(
      SmallAgencies.counted(connected: 10, connecting: 4, unconnected: 6))
    let need = Need(
      SmallAgencies.connectedShare, target: target, candidates: nil,
      in: Standing(dataset, on: SmallAgencies.asOf))
    #expect((need.target, need.isFeasible) == (count, isFeasible))
  }

  private static func isShare(_ target: NeedTarget) -> Bool {
    if case .count = target { false } else { true }
  }

  private func check(
    _ agencies: [Agency], _ choices: [OpenChoice], _ candidates: Set<Int>?, isFiltered: Bool,
    location: SourceLocation = #_sourceLocation
  ) {
    let dataset = SmallAgencies.dataset(agencies)
    let overlay = Overlay().applying(choices.map { .open($0) }, columns: dataset.columns)
    let standing = Standing(dataset, overlay, on: nil)
    let metric = Metric(
      .status(.connected), isShare: false,
      filter: isFiltered ? SmallAgencies.isSector("bank", in: dataset) : nil, text: "")
    let counted = Set(agencies.indices.filter { !isFiltered || agencies[$0].sector == "bank" })
    // Without a group to choose from, those that count are chosen from.
    let able = candidates ?? counted
    let every = EveryOutcome(standing)
    let outcomes = every.outcomes.map { Outcome(every.statuses($0), counted, able) }
    let targets: [NeedTarget] =
      (0...counted.count + 1).map { .count($0) }
      + [Ratio(0, of: 1), Ratio(1, of: 2), Ratio(9, of: 10), Ratio(1, of: 1)].flatMap {
        [NeedTarget.share($0), .shareAbove($0)]
      }
    var problems: [String] = []
    for target in targets {
      let need = Need(metric, target: target, candidates: candidates, in: standing)
      let wanted =
        switch target {
        case .count(let count): count
        case .share(let ratio):
          (0...counted.count).first {
            ratio.numerator * counted.count <= $0 * ratio.denominator
          } ?? 0
        case .shareAbove(let ratio):
          // One more than all, where no count is enough.
          (0...counted.count).first {
            ratio.numerator * counted.count < $0 * ratio.denominator
          } ?? counted.count + 1
        }
      let isOfNothing = counted.isEmpty && Self.isShare(target)
      guard let worst = outcomes.min() else { return }
      let answers = [need.some, need.any, need.random(withChance: 0.8)].map {
        need.isFeasible ? $0 : nil
      }
      var isRight =
        answers == (isOfNothing ? [nil, nil, nil] : worst.answers(wanted))
        && need.base == counted.count && need.target == wanted
        && need.connected == worst.connected
        && need.connectedMost == outcomes.map(\.connected).max()
      // Where all choices pull one way, no outcome at all asks for more.
      if !isOfNothing, Set(choices.map { $0.status == .unconnected }).count < 2 {
        let all = outcomes.map { $0.answers(wanted) }
        for reading in answers.indices {
          let most =
            all.contains { $0[reading] == nil } ? nil : all.compactMap { $0[reading] }.max()
          if answers[reading] != most { isRight = false }
        }
      }
      if !isRight {
        problems.append("\(target): \(need), \(answers), not \(worst.answers(wanted)) of \(worst)")
      }
    }
    if !problems.isEmpty {
      Issue.record(
        "\(agencies.map { ($0.status, $0.sector) }), \(choices), from \(able.sorted()): \(problems)",
        sourceLocation: location)
    }
  }
}

/// One way in which the open choices can turn out, with all sets of agencies tried on it.
private struct Outcome: Comparable {
  let connected: Int
  /// Whether each candidate that can still connect counts towards the figure.
  let candidates: [Bool]

  init(_ statuses: [Status?], _ counted: Set<Int>, _ able: Set<Int>) {
    connected = counted.count { statuses[$0] == .connected }
    candidates = statuses.indices.filter { able.contains($0) && statuses[$0] != .connected }
      .map { counted.contains($0) }
  }

  /// The fewest connected first, then the most candidates that do not count, then the fewest that
  /// do.
  static func < (left: Self, right: Self) -> Bool {
    left.rank.lexicographicallyPrecedes(right.rank)
  }

  private var rank: [Int] {
    [connected, -candidates.count { !$0 }, candidates.count { $0 }]
  }

  /// The fewest if the right ones are chosen, whichever are, and for a chance of four fifths; `nil`
  /// where it cannot be done.
  func answers(_ wanted: Int) -> [Int?] {
    let all = candidates.count
    var good = [Int](repeating: 0, count: all + 1)
    var sets = good
    for set in 0..<(1 << all) {
      let chosen = candidates.indices.filter { set >> $0 & 1 == 1 }
      sets[chosen.count] += 1
      if connected + chosen.count(where: { candidates[$0] }) >= wanted { good[chosen.count] += 1 }
    }
    return [
      good.indices.first { good[$0] > 0 }, good.indices.first { good[$0] == sets[$0] },
      good.indices.first { 5 * good[$0] >= 4 * sets[$0] },
    ]
  }
}
