/// The chance of a condition by simulation, for those that ``ConditionLaw`` refuses.
///
/// In each draw every open agency connects with its chance or does not, and the condition is looked at
/// as a whole. Under a common factor each draw has a factor of its own, from a stream that no agency
/// has, and the agencies' chances given it. Source: docs/methods/monte-carlo.md.
struct SimulatedChance: Sendable {
  private let condition: OpenCondition
  private let streams: [UInt32]
  private let simulation: Simulation
  private let run: MonteCarloRun

  /// - Parameter ids: One for each of ``OpenCondition/open``, in order.
  init(_ condition: OpenCondition, ids: [String], _ simulation: Simulation) throws(DrawError) {
    self.condition = condition
    self.simulation = simulation
    streams = AgencyStreams.streams(of: ids)
    run = try MonteCarloRun(
      maximumDraws: simulation.draws, targetError: Simulation.targetError,
      batch: Simulation.batch(ofAgencies: condition.open.count), workers: simulation.workers)
  }

  /// - Parameters:
  ///   - chances: One for each of ``OpenCondition/open``, in order, in 0...1.
  ///   - correlation: Of the latent variables, from 0 up to, not with, 1; 0 is independence.
  /// - Returns: `nil` where a run cannot be counted, which does not happen.
  /// - Complexity: Draws × open agencies, a few nanoseconds each.
  func estimate(
    _ chances: [Double], correlation: Double, isInterrupted: () -> Bool
  ) throws(LawError) -> MonteCarloRun.Result? {
    try LawCheck.sameLength(chances.count, condition.open.count)
    try LawCheck.chances(chances)
    guard correlation >= 0, correlation < 1 else { throw .correlationOutside(correlation) }
    let kernel = Kernel(condition, chances, streams, correlation, seed: simulation.seed)
    return try? run.estimate(isInterrupted: isInterrupted) { kernel.hits(of: $0) }
  }

  /// One batch of draws.
  private struct Kernel: Sendable {
    let condition: OpenCondition
    let correlation: Double
    let agencies: [(position: Int, agency: BernoulliDraws.Agency, quantile: Double)]
    /// What is counted with those that connect for certain.
    let fixed: [Double]
    let lanes: PhiloxLanes
    let factors: UniformDraws

    init(
      _ condition: OpenCondition, _ chances: [Double], _ streams: [UInt32], _ correlation: Double,
      seed: UInt64
    ) {
      self.condition = condition
      self.correlation = correlation
      var fixed = condition.parts.map(\.fixed)
      var agencies: [(position: Int, agency: BernoulliDraws.Agency, quantile: Double)] = []
      for (position, chance) in chances.enumerated() where chance > 0 {
        guard chance < 1 else {
          for (part, one) in condition.parts.enumerated() { fixed[part] += one.steps[position] }
          continue
        }
        agencies.append(
          (
            position,
            BernoulliDraws.Agency(index: position, stream: streams[position], chance: chance),
            correlation > 0 ? NormalLaw.quantile(chance) : 0
          ))
      }
      self.agencies = agencies
      self.fixed = fixed
      lanes = PhiloxLanes(philox: Philox4x32(seed: seed))
      factors = UniformDraws(seed: seed)
    }

    /// In how many of these draws the condition holds.
    func hits(of draws: Range<Int>) -> Int {
      guard !draws.isEmpty else { return 0 }
      var hits = 0
      let parts = condition.parts
      var sums = [[Double]](repeating: [Double](repeating: 0, count: 32), count: parts.count)
      var given = [Double](repeating: 0, count: 32)
      for tile in draws.lowerBound / 32...(draws.upperBound - 1) / 32 {
        for part in parts.indices {
          for draw in 0..<32 { sums[part][draw] = fixed[part] }
        }
        let shifts = shifts(ofTile: tile)
        for one in agencies {
          var connecting = outcomes(tile, one.agency, one.quantile, shifts, &given)
          while connecting != 0 {
            let draw = connecting.trailingZeroBitCount
            connecting &= connecting - 1
            for part in parts.indices { sums[part][draw] += parts[part].steps[one.position] }
          }
        }
        for draw in 0..<32 where draws.contains(tile * 32 + draw) {
          if parts.indices.allSatisfy({ parts[$0].holds(at: sums[$0][draw]) }) { hits += 1 }
        }
      }
      return hits
    }

    /// √ρ·Z of each draw of a tile; none where agencies are independent.
    private func shifts(ofTile tile: Int) -> [Double] {
      guard correlation > 0 else { return [] }
      let scale = correlation.squareRoot()
      return (0..<32).map { draw in
        scale * NormalLaw.quantile(factors.uniform(stream: 0, draw: tile * 32 + draw))
      }
    }

    private func outcomes(
      _ tile: Int, _ agency: BernoulliDraws.Agency, _ quantile: Double, _ shifts: [Double],
      _ given: inout [Double]
    ) -> UInt32 {
      guard correlation > 0 else {
        return BernoulliDraws.outcomes(tile: tile, of: agency, lanes: lanes)
      }
      let scale = 1 / (1 - correlation).squareRoot()
      for draw in given.indices { given[draw] = (quantile - shifts[draw]) * scale }
      return given.withUnsafeMutableBufferPointer { given in
        NormalLaw.replaceByChances(given)
        return BernoulliDraws.outcomes(
          tile: tile, stream: agency.stream, chances: UnsafeBufferPointer(given), lanes: lanes)
      }
    }
  }
}
