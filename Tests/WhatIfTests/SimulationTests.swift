import AgencyModel
import Testing

@testable import WhatIf

@Suite struct SimulationTests {
  private static let chances: [Double] = [0.9, 0.5, 0.7, 0.2, 0.6, 0.35, 0.8]

  /// A weight and a count at once, of seven open agencies.
  private static func condition(_ weights: [Double] = [5, 1, 3, 8, 2, 4, 6]) -> OpenCondition {
    func part(_ steps: [Double], _ bound: Double) -> OpenCondition.Part {
      OpenCondition.Part(
        metric: SmallAgencies.connected, comparison: .greaterOrEqual, bound: bound, fixed: 1,
        whole: 40, steps: steps, unweighed: 0)
    }
    return OpenCondition(
      open: Array(weights.indices),
      parts: [part(weights, 17), part(weights.map { _ in 1 }, 5)])
  }

  private static func estimate(
    _ condition: OpenCondition = condition(), _ chances: [Double] = chances,
    ids: [String] = (0..<7).map { "a\($0)" }, correlation: Double = 0,
    simulation: Simulation = Simulation(seed: 7, draws: 200_000)
  ) throws -> ChanceEstimate {
    try #require(
      try SimulatedChance(condition, ids: ids, simulation)
        .estimate(chances, correlation: correlation) { false }
    ).estimate
  }

  @Test(arguments: [0, 0.1, 0.3, 0.8]) func agreesWithTheExactChance(correlation: Double) throws {
    let exact = try #require(
      try Self.condition().chance(
        Self.chances, correlation > 0 ? .commonFactor(correlation) : .independent))
    let estimate = try Self.estimate(correlation: correlation)
    #expect(estimate.draws == 200_000)
    #expect(abs(estimate.chance - exact.lower) < 4 * estimate.standardError)
  }

  @Test(arguments: [0, 0.3]) func threadsNeverChangeIt(correlation: Double) throws {
    let one = try Self.estimate(
      correlation: correlation, simulation: Simulation(seed: 3, draws: 100_001))
    for workers in [2, 5] {
      #expect(
        try Self.estimate(
          correlation: correlation,
          simulation: Simulation(seed: 3, draws: 100_001, workers: workers)) == one)
    }
    #expect(
      try Self.estimate(correlation: correlation, simulation: Simulation(seed: 4, draws: 100_001))
        != one)
  }

  /// One that is certain either way, put before all others, leaves everybody's luck alone.
  @Test(arguments: [0, 0.3]) func agenciesKeepTheirLuck(correlation: Double) throws {
    let plain = try Self.estimate(correlation: correlation)
    let ids = ["new"] + (0..<7).map { "a\($0)" }
    let with = try Self.estimate(
      Self.condition([0, 5, 1, 3, 8, 2, 4, 6]), [0] + Self.chances, ids: ids,
      correlation: correlation)
    #expect(with == plain)
    // In another order too.
    let turned = try Self.estimate(
      Self.condition([6, 4, 2, 8, 3, 1, 5]), Self.chances.reversed(),
      ids: (0..<7).reversed().map { "a\($0)" }, correlation: correlation)
    #expect(turned == plain)
  }

  /// Draw by draw as the definition says; more draws go on where fewer ended.
  @Test(arguments: [1, 999, 4096, 20_000]) func everyDrawIsItsOwn(draws: Int) throws {
    let ids = (0..<7).map { "a\($0)" }
    let single = try BernoulliDraws(
      chances: Self.chances, streams: AgencyStreams.streams(of: ids), seed: 7)
    let condition = Self.condition()
    let hits = (0..<draws).count { draw in
      condition.holds(ids.indices.map { single.connects(agency: $0, draw: draw) })
    }
    let estimate = try Self.estimate(simulation: Simulation(seed: 7, draws: draws))
    #expect(estimate == (try ChanceEstimate(hits: hits, draws: draws)))
  }

  /// However many agencies, it is looked at soon; how often never hangs on threads.
  @Test(arguments: [0, 1, 142, 10_000, 1_000_000, 100_000_000])
  func manyAgenciesMakeShortBatches(agencies: Int) {
    let batch = Simulation.batch(ofAgencies: agencies)
    #expect(batch >= 32 && batch % 32 == 0 && batch <= Simulation.batch)
    #expect(batch == 32 || batch * agencies <= Simulation.batchOutcomes)
    let draws = Simulation.defaultDraws(ofAgencies: agencies)
    #expect(draws >= 1000 && draws <= Simulation.defaultDraws)
    #expect(draws == 1000 || draws * agencies <= Simulation.defaultOutcomes)
  }

  /// With one chance for all draws, the outcomes under a factor are those without.
  @Test func outcomesOfManyChancesAreThoseOfOne() {
    let lanes = PhiloxLanes(philox: Philox4x32(seed: 11))
    for chance in [0.001, 0.25, 0.97, 1 - 0x1p-40] {
      let agency = BernoulliDraws.Agency(index: 0, stream: 77, chance: chance)
      let chances = [Double](repeating: chance, count: 32)
      for tile in 0..<3000 {
        let many = chances.withUnsafeBufferPointer {
          BernoulliDraws.outcomes(tile: tile, stream: 77, chances: $0, lanes: lanes)
        }
        #expect(many == BernoulliDraws.outcomes(tile: tile, of: agency, lanes: lanes))
      }
    }
  }

  @Test func endsEarlyWhenAccurateEnough() throws {
    let simulated = try SimulatedChance(
      Self.condition(), ids: (0..<7).map { "a\($0)" }, Simulation(draws: 100_000_000))
    let rare = try #require(
      try simulated.estimate(
        [0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01], correlation: 0
      ) { false })
    #expect(rare.end == .errorReached && rare.estimate.draws < 100_000)
    let asked = try #require(try simulated.estimate(Self.chances, correlation: 0) { true })
    #expect(asked.end == .interrupted && asked.estimate.draws == Simulation.batch)
  }

  @Test func streamsAreNeverShared() {
    let ids = (0..<200_000).map { "agency \($0)" }
    let streams = AgencyStreams.streams(of: ids + ids.prefix(3))
    #expect(Set(streams).count == 200_003)
    #expect(AgencyStreams.streams(of: Array(ids.prefix(10))) == Array(streams.prefix(10)))
  }

  private static func told(_ hits: Int...) throws -> ChanceQuestion.Simulated.Told {
    ChanceQuestion.Simulated(
      results: try hits.map {
        MonteCarloRun.Result(
          estimate: try ChanceEstimate(hits: $0, draws: 2000), end: .drawsUsed)
      }
    ).told
  }

  @Test func nothingAndEverythingAreBounds() throws {
    #expect(try Self.told(0) == .below(0.0015))
    #expect(try Self.told(2000) == .above(1 - 0.0015))
    #expect(try Self.told(0, 1999) == .between(0...0.9995))
    #expect(try Self.told(1500) == .between(0.75...0.75))
    // One in 2,000 does not show that it is less than one in 1,000.
    guard case .below(let bound) = try Self.told(1), case .above(let end) = try Self.told(1999)
    else {
      Issue.record("told as if it were known")
      return
    }
    #expect(bound > 0.0015 && bound < 0.004 && abs(bound + end - 1) < 1e-12)
  }
}
