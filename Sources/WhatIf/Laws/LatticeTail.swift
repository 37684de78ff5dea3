import Glibc

/// The chance that a weighted total reaches a bound, or stays within it, for weights on a lattice.
///
/// Only the states on one side of the bound are held. Either the weight that connects is followed,
/// and what passes the last state has passed the bound; or the weight that does not connect, of
/// which so much may be missing. Whichever has fewer states is followed; both add positive terms
/// only.
///
/// Weights whose lattice has too many states are rounded to a coarser one. What rounding leaves out
/// is a sum of independent parts as well, which Bernstein's and Hoeffding's inequalities keep near
/// its mean, so that each chance is a ``Bracket``.
/// Source: docs/methods/weighted-law.md.
///
/// Complexity: O(agencies · states) time, O(states) memory.
struct LatticeTail: Sendable {
  /// What rounding leaves out lies further from its mean than allowed for with so small a chance,
  /// on either side.
  static let rarity = 1e-6

  private struct Agency {
    let index: Int
    /// In units, rounded.
    let weight: Int
    /// The weight less its rounded one, in units.
    let error: Double
  }

  /// The lightest first so that the states grow late; those without weight are left out.
  private let agencies: [Agency]
  /// Whether the weight followed is that of the agencies that connect, not of the others.
  private let followsConnecting: Bool
  /// Whether the event is that the bound is passed, not that it is not.
  private let isPassed: Bool
  /// The states followed, from 0. For exact weights the last is the highest that does not pass.
  private let states: Int
  /// In units, for rounded weights; `nil` for exact ones.
  private let bound: Double?
  /// The most that rounding leaves out, and Σe², in units.
  private let (mostError, squaredErrors): (Double, Double)

  /// How many states one chance touches, at most.
  var work: Int { states * max(1, agencies.count) }
  var isExact: Bool { bound == nil }

  /// Exact weights.
  ///
  /// - Parameters:
  ///   - total: Compared with the sum of the weights that connect.
  ///   - isAtLeast: Whether the sum must be at least the total, not at most.
  ///   - workLimit: The most states touched for one chance.
  /// - Returns: `nil` where there are more.
  init?(
    _ lattice: Lattice, _ total: Double, isAtLeast: Bool, workLimit: Int = LatticeStep.workLimit
  ) {
    // The event, or its complement, is that the sum of those that connect stays below `short`,
    // and its other side that the sum of the others stays below `missing`.
    let short = isAtLeast ? lattice.index(atLeast: total) : lattice.index(atMost: total) + 1
    let missing = lattice.total - short + 1
    followsConnecting = short <= missing
    isPassed = followsConnecting == isAtLeast
    states = min(short, missing)
    bound = nil
    (mostError, squaredErrors) = (0, 0)
    agencies = lattice.indices.enumerated().filter { $1 > 0 }
      .map { Agency(index: $0.offset, weight: $0.element, error: 0) }
      .sorted { ($0.weight, $0.index) < ($1.weight, $1.index) }
    guard states <= workLimit / max(1, agencies.count) else { return nil }
  }

  /// Weights rounded so that one chance touches at most about `work` states.
  ///
  /// - Parameter weights: Finite and 0 or more.
  init(rounding weights: [Double], _ total: Double, isAtLeast: Bool, work: Int) {
    let weighted = weights.indices.filter { weights[$0] > 0 }
    let sum = weights.reduce(0, +)
    // Half of the states at most are followed, and those of the light agencies come first.
    let room = max(64, 4 * Double(work) / Double(max(1, weighted.count)))
    // A power of two, so that no division rounds.
    let unit = sum > 0 ? exp2(max(-1000, log2(sum / room).rounded(.up))) : 1
    agencies = weighted.map { index in
      let units = weights[index] / unit
      return Agency(index: index, weight: Int(units.rounded()), error: units - units.rounded())
    }.sorted { ($0.weight, $0.index) < ($1.weight, $1.index) }
    let most = agencies.reduce(0) { $0 + $1.weight }
    mostError = agencies.reduce(0) { $0 + $1.error.magnitude }
    squaredErrors = agencies.reduce(0) { $0 + $1.error * $1.error }
    let whole = sum / unit
    let connecting = min(whole + 1, max(-1, total / unit))
    followsConnecting = connecting <= whole - connecting
    isPassed = followsConnecting == isAtLeast
    let bound = followsConnecting ? connecting : whole - connecting
    self.bound = bound
    states = min(most + 1, max(0, Int(bound.rounded(.down) + mostError.rounded(.up)) + 3))
  }

  /// - Parameter chances: One for each weight, in 0...1.
  func chance(_ chances: [Double]) -> Bracket {
    guard states > 0 else { return Bracket(exactly: isPassed ? 1 : 0) }
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: states) { masses in
      masses.initialize(repeating: 0)
      masses[0] = 1
      var front = Front(countsPassed: isPassed)
      for agency in agencies {
        front.ask(agency.weight, moves(agency, chances), masses)
      }
      guard let bound else {
        return Bracket(exactly: min(1, isPassed ? front.passed : LatticeStep.sum(masses[...])))
      }
      return bracket(masses, front.passed, bound, chances)
    }
  }

  /// The chance if one agency does not connect and if it does, for every agency, the others with
  /// their own chances.
  ///
  /// - Returns: `nil` for rounded weights, and where too many masses would have to be kept.
  func swings(_ chances: [Double]) -> [(without: Double, with: Double)]? {
    guard isExact, let whole = chance(chances).exact,
      var kept = LatticeSwings(states: states, agencies: agencies.count)
    else { return nil }
    var swings = chances.map { _ in (without: whole, with: whole) }
    guard states > 0 else { return swings }
    let moves = agencies.map { self.moves($0, chances) }
    withUnsafeTemporaryAllocation(of: Double.self, capacity: states) { masses in
      masses.initialize(repeating: 0)
      masses[0] = 1
      var front = Front(countsPassed: isPassed)
      for (agency, moves) in zip(agencies, moves) {
        kept.add(masses, passed: front.passed)
        front.ask(agency.weight, moves, masses)
      }
    }
    let told = kept.told(moves: moves, isPassed: isPassed, isConnecting: followsConnecting) {
      let next = $1 + agencies[$0].weight
      return next < states ? next : nil
    }
    for (agency, swing) in zip(agencies, told) { swings[agency.index] = swing }
    return swings
  }

  /// The chance that an agency's weight is added to the sum followed.
  private func moves(_ agency: Agency, _ chances: [Double]) -> Double {
    followsConnecting ? chances[agency.index] : 1 - chances[agency.index]
  }

  // MARK: Rounded weights

  /// What is known of the chance when the rounded sum is known.
  ///
  /// The sum is the rounded one and the errors of the agencies that move, which lie within `spread`
  /// of their mean but for ``rarity``.
  private func bracket(
    _ masses: UnsafeMutableBufferPointer<Double>, _ passed: Double, _ bound: Double,
    _ chances: [Double]
  ) -> Bracket {
    var (mean, variance, largest) = (0.0, 0.0, 0.0)
    for agency in agencies {
      let p = moves(agency, chances)
      mean += p * agency.error
      variance += p * (1 - p) * agency.error * agency.error
      largest = max(largest, agency.error.magnitude)
    }
    let digits = -log(Self.rarity)
    let term = digits * largest / 3
    let bernstein = term + (term * term + 2 * digits * variance).squareRoot()
    let hoeffding = (digits * squaredErrors / 2).squareRoot()
    let spread = variance > 0 ? min(bernstein, hoeffding) : 0
    let rare = variance > 0 ? Self.rarity : 0
    // The errors never come to more than all together; a little more for rounding here.
    let slack = 1e-9 * (1 + bound.magnitude)
    let most = bound - mean - min(spread, max(0, mostError - mean)) - slack
    let least = bound - mean + min(spread, max(0, mostError + mean)) + slack
    func state(_ value: Double) -> Int { Int(min(Double(masses.count), max(0, value))) }
    let first = state(most.rounded(.up))
    let last = max(first, state(least.rounded(.down) + 1))
    let between = LatticeStep.sum(masses[first..<last])
    let settled =
      isPassed ? passed + LatticeStep.sum(masses[last...]) : LatticeStep.sum(masses[..<first])
    return Bracket(max(0, settled - rare), min(1, settled + between + rare))
  }
}

/// How far a sum on the lattice has come.
private struct Front {
  /// Whether what passes the last state is counted, not only lost.
  let countsPassed: Bool
  /// What has passed the last state.
  var passed = 0.0
  /// The highest state that has a mass.
  var reached = 0

  /// Asks one agency: what moves by its weight, and what passes the last state.
  mutating func ask(
    _ weight: Int, _ moves: Double, _ masses: UnsafeMutableBufferPointer<Double>
  ) {
    guard weight > 0 else { return }
    let stays = 1 - moves
    let first = max(0, masses.count - weight)
    if countsPassed, first <= reached { passed += moves * LatticeStep.sum(masses[first...reached]) }
    reached = min(masses.count - 1, reached + weight)
    guard let base = masses.baseAddress else { return }
    if reached >= weight {
      LatticeStep.blend(
        base, with: base, weight: weight, from: reached, downTo: weight, stays: stays, moves: moves)
    }
    for state in 0..<min(weight, reached + 1) { masses[state] *= stays }
  }
}
