import AgencyModel
import TestSupport
import Testing
import WhatIf

/// Plans of connections, against every way in which so few agencies can be put into weeks.
@Suite struct ConnectionPlanTests {
  private typealias Agency = SmallAgencies.Agency
  private static let first = SmallAgencies.asOf

  /// Connected agencies by `requests`, or each as one.
  private static func metric(
    _ dataset: Dataset, isShare: Bool = true, isWeighted: Bool = true
  ) -> Metric {
    Metric(
      .status(.connected), isShare: isShare, weight: isWeighted ? dataset.columns.requests : nil,
      text: "connected")
  }

  private static func candidates(
    _ agencies: [Agency], days: Int, isShare: Bool = true, isWeighted: Bool = true
  ) -> PlanCandidates {
    let dataset = SmallAgencies.dataset(agencies)
    return PlanCandidates(
      metric(dataset, isShare: isShare, isWeighted: isWeighted), from: first, to: first + days
    ) { Standing(dataset, on: $0) }
  }

  private static func random(_ random: inout SeededRandom) -> [Agency] {
    (0..<random.number(in: 1...5)).map { _ in
      Agency(
        random.pick([.connected, .connecting, .unconnected, .unconnected]),
        requests: Double(random.number(in: 0...9)),
        waivedUntil: random.pick([nil, nil, first + random.number(in: 0...30)]))
    }
  }

  /// Each assignment of the candidates to weeks, or to none, that keeps to room and release weeks.
  private static func everyPlan(
    _ candidates: PlanCandidates, efforts: [Int], capacity: Int, _ visit: ([Int?]) -> Void
  ) {
    var room = [Int](repeating: capacity, count: candidates.weekCount)
    var weeks: [Int?] = []
    func place(_ index: Int) {
      guard index < efforts.count else { return visit(weeks) }
      weeks.append(nil)
      place(index + 1)
      weeks.removeLast()
      for week in candidates.release[index]..<candidates.weekCount
      where room[week] >= efforts[index] {
        room[week] -= efforts[index]
        weeks.append(week)
        place(index + 1)
        weeks.removeLast()
        room[week] += efforts[index]
      }
    }
    place(0)
  }

  private static func gained(_ candidates: PlanCandidates, _ weeks: [Int?], by end: Int) -> Double {
    zip(candidates.weights, weeks).reduce(0) { sum, agency in
      agency.1.map { $0 <= end } ?? false ? sum + (agency.0 ?? 0) : sum
    }
  }

  @Test(arguments: 0..<6) func noPlanHasMoreAtTheEndOfAnyWeek(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<12 {
      let candidates = Self.candidates(Self.random(&random), days: random.number(in: 0...20))
      let capacity = random.number(in: 1...2)
      let plan = try ConnectionPlan(candidates, capacity: capacity)
      for week in 0..<candidates.weekCount {
        var most = 0.0
        let ones = candidates.rows.map { _ in 1 }
        Self.everyPlan(candidates, efforts: ones, capacity: capacity) { weeks in
          most = max(most, Self.gained(candidates, weeks, by: week))
        }
        #expect(plan.part(atEndOf: week) == candidates.fixed(atEndOf: week) + most)
        #expect(plan.steps.count { $0.week == week } <= capacity)
      }
    }
  }

  @Test(arguments: 0..<6) func whatWouldReachTheTargetIsTheLeast(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<30 {
      let candidates = Self.candidates(Self.random(&random), days: random.number(in: 0...20))
      let plan = try ConnectionPlan(candidates, capacity: random.number(in: 1...2))
      let target = PlanTarget(Double(random.number(in: 1...10)) / 10, isStrict: false)
      let enough = try (1...5).first { capacity in
        let other = try ConnectionPlan(candidates, capacity: capacity)
        return other.isReached(target, by: other.reached)
      }
      if plan.agenciesNeeded(for: target) == 0 {
        #expect(try plan.perWeekNeeded(for: target) == 0)
      } else {
        #expect(try plan.perWeekNeeded(for: target) == enough)
      }
    }
  }

  /// Without waivers it is plain division.
  @Test(arguments: [(3, 7, 11), (8, 7, 4), (32, 7, 1)])
  func theBriefingsFigures(capacity: Int, perWeek: Int, weeks: Int) throws {
    let agencies = SmallAgencies.counted(connected: 103, connecting: 13, unconnected: 26)
    let candidates = Self.candidates(agencies, days: 29, isWeighted: false)
    let plan = try ConnectionPlan(candidates, capacity: capacity)
    let target = PlanTarget(0.95, isStrict: false)
    #expect(candidates.weekCount == 5)
    #expect(candidates.daysOfLastWeek == 2)
    #expect(plan.agenciesNeeded(for: target) == 32)
    #expect(try plan.perWeekNeeded(for: target) == perWeek)
    #expect(plan.week(reaching: target).map { $0 + 1 } == weeks)
    let check = try CapacityCheck(remaining: 32, weeksLeft: 5, perWeek: capacity)
    #expect((check.perWeekNeeded, check.weeksNeeded) == (perWeek, weeks))
  }

  /// Still waived on the last day of a week, an agency waits for the next one.
  @Test(arguments: [(5, 0), (6, 1), (12, 1), (13, 2)])
  func aWaiverReleasesWhenItEnds(until: Int, week: Int) {
    let waived = Agency(.unconnected, requests: 1, waivedUntil: Self.first + until)
    let candidates = Self.candidates([waived], days: 20)
    #expect(candidates.release == [week])
    #expect(candidates.whole == 1)
  }

  @Test func waivedOnTheLastDayIsOutOfScope() {
    let waived = Agency(.unconnected, requests: 1, waivedUntil: Self.first + 20)
    let candidates = Self.candidates([waived, Agency(.connected, requests: 2)], days: 20)
    #expect(candidates.rows.isEmpty)
    #expect(candidates.whole == 2)
  }

  @Test func aMissingWeightComesAfterNoWeight() throws {
    let agencies = [
      Agency(.unconnected), Agency(.unconnected, requests: 0), Agency(.connecting, requests: 4),
      Agency(.connected),
    ]
    let candidates = Self.candidates(agencies, days: 20)
    let plan = try ConnectionPlan(candidates, capacity: 3)
    #expect(plan.steps.map(\.row) == [2, 1, 0])
    #expect(plan.steps.map(\.gain) == [4, 0, nil])
    #expect(plan.steps.map(\.total) == [4, 4, 4])
    #expect((candidates.unweighed, candidates.leftOut) == (1, 2))
  }

  /// An agency that a scenario connects later adds to the totals only from then on.
  @Test func aScenarioConnectsInItsWeek() throws {
    let dataset = SmallAgencies.dataset([
      Agency(.unconnected, requests: 5), Agency(.unconnected, requests: 1),
    ])
    let overlay = Overlay().applying(
      [.status(rows: [0], .connected, from: Self.first + 8)], columns: dataset.columns)
    let candidates = PlanCandidates(
      Self.metric(dataset, isShare: false), from: Self.first, to: Self.first + 13
    ) { Standing(dataset, overlay, on: $0) }
    let plan = try ConnectionPlan(candidates, capacity: 1)
    #expect(plan.steps.map(\.total) == [1])
    #expect(plan.reached == 6)
    #expect(plan.week(reaching: PlanTarget(6, isStrict: false)) == 1)
  }

  @Test(arguments: [(0.07, 7, false, true), (0.07, 7, true, false), (0.55, 55, false, true)])
  func sharesAreComparedInWholeNumbers(bound: Double, part: Int, isStrict: Bool, holds: Bool) {
    let target = PlanTarget(bound, isStrict: isStrict)
    #expect(target.isReached(by: Double(part), of: 100, isShare: true) == holds)
    #expect(!target.isReached(by: 0, of: 0, isShare: true))
  }

  // MARK: Effort

  @Test(arguments: 0..<6) func effortIsNeverBetterThanItsBound(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var proved = 0
    for _ in 0..<12 {
      let candidates = Self.candidates(Self.random(&random), days: random.number(in: 0...20))
      let efforts = candidates.rows.map { _ in random.number(in: 0...4) }
      let effort = try EffortPlan(candidates, efforts: efforts.map { Double($0) / 2 }, capacity: 2)
      var used: [Int: Int] = [:]
      for step in effort.plan.steps {
        let place = try #require(candidates.rows.firstIndex(of: step.row))
        used[step.week, default: 0] += efforts[place]
        #expect(step.week >= candidates.release[place])
      }
      #expect(used.values.allSatisfy { $0 <= 4 })
      var most = 0.0
      Self.everyPlan(candidates, efforts: efforts, capacity: 4) { weeks in
        most = max(most, Self.gained(candidates, weeks, by: candidates.weekCount - 1))
      }
      #expect(effort.gained <= most)
      #expect(most <= effort.mostGained ?? 0)
      if effort.isMostByLastDay {
        proved += 1
        #expect(effort.gained == most)
      }
    }
    #expect(proved > 6)
  }

  @Test func whoHasNoEffortOrTooMuchIsLeftOut() throws {
    let agencies = [Agency](repeating: Agency(.unconnected, requests: 1), count: 4)
    let candidates = Self.candidates(agencies, days: 6)
    let effort = try EffortPlan(candidates, efforts: [nil, 7, 6, -1], capacity: 6)
    #expect(effort.withoutEffort == [0, 3])
    #expect(effort.aboveCapacity == [1])
    #expect(effort.plan.steps.map(\.row) == [2])
    #expect(throws: PlanError.self) {
      try EffortPlan(candidates, efforts: [1, 1, 1, 1.0 / 3], capacity: 6)
    }
  }
}
