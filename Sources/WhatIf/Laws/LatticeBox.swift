/// The chance that several weighted totals all keep their bounds, for weights on lattices.
///
/// All bounds must be reached, and then the weights that do not connect are followed, of which so
/// much may be missing of each total; or none may be passed, and the weights that connect are
/// followed. Either way a state has one place for each total, and what leaves the box is lost for
/// good: positive terms only. Source: docs/methods/weighted-law.md.
///
/// Complexity: O(agencies · states) time, O(states) memory, states being the product over the totals.
struct LatticeBox: Sendable {
  private struct Agency {
    let index: Int
    /// In units of each total; the innermost last.
    let weights: [Int]
  }

  /// Those that weigh least first, so that the states grow late.
  private let agencies: [Agency]
  private let followsConnecting: Bool
  /// How many states each total has; the innermost, which has most, last.
  private let sizes: [Int]
  private let count: Int

  /// How many states one chance touches, at most.
  var work: Int { count * agencies.count }

  /// - Returns: `nil` where bounds must be reached and missed, weights lie on no lattice, or there are
  ///   too many states.
  init?(_ bounds: [ThresholdDiagram.Bound], workLimit: Int = LatticeStep.workLimit) {
    guard let first = bounds.first,
      bounds.allSatisfy({ $0.isReached == first.isReached && $0.isStrict == first.isStrict }),
      first.isStrict != first.isReached
    else { return nil }
    followsConnecting = !first.isReached
    var axes: [(size: Int, lattice: Lattice)] = []
    for bound in bounds {
      guard let lattice = Lattice(bound.weights) else { return nil }
      let size =
        bound.isReached
        ? lattice.total - lattice.index(atLeast: bound.bound) + 1
        : lattice.index(atMost: bound.bound) + 1
      axes.append((size, lattice))
    }
    axes.sort { $0.size < $1.size }
    sizes = axes.map(\.size)
    let agencies = first.weights.indices.map { index in
      Agency(index: index, weights: axes.map { $0.lattice.indices[index] })
    }.filter { $0.weights.contains { $0 > 0 } }
    var count = 1
    for size in sizes where count > 0 {
      guard size <= workLimit / max(1, agencies.count) / count else { return nil }
      count *= size
    }
    self.count = count
    // How much of the box an agency takes up along the axis where it takes most.
    func share(_ agency: Agency) -> Double {
      zip(agency.weights, axes).reduce(0) { max($0, Double($1.0) / Double(max(1, $1.1.size))) }
    }
    self.agencies = agencies.map { (agency: $0, share: share($0)) }
      .sorted { ($0.share, $0.agency.index) < ($1.share, $1.agency.index) }.map(\.agency)
  }

  /// - Parameter chances: One for each weight, in 0...1.
  func chance(_ chances: [Double]) -> Double {
    guard count > 0 else { return 0 }
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: count) { masses in
      masses.initialize(repeating: 0)
      masses[0] = 1
      var reached = sizes.map { _ in 0 }
      for agency in agencies { ask(agency, moves(agency, chances), masses, &reached) }
      return min(1, LatticeStep.sum(masses[...]))
    }
  }

  /// The chance if one agency does not connect and if it does, for every agency, the others with
  /// their own chances.
  ///
  /// - Returns: `nil` where too many masses would have to be kept.
  func swings(_ chances: [Double]) -> [(without: Double, with: Double)]? {
    guard var kept = LatticeSwings(states: count, agencies: agencies.count) else { return nil }
    let whole = chance(chances)
    var swings = chances.map { _ in (without: whole, with: whole) }
    guard count > 0 else { return swings }
    let moves = agencies.map { self.moves($0, chances) }
    withUnsafeTemporaryAllocation(of: Double.self, capacity: count) { masses in
      masses.initialize(repeating: 0)
      masses[0] = 1
      var reached = sizes.map { _ in 0 }
      for (agency, moves) in zip(agencies, moves) {
        kept.add(masses)
        ask(agency, moves, masses, &reached)
      }
    }
    let steps = agencies.map { offset($0.weights) }
    let told = kept.told(moves: moves, isPassed: false, isConnecting: followsConnecting) {
      fits(agencies[$0].weights, from: $1) ? $1 + steps[$0] : nil
    }
    for (agency, swing) in zip(agencies, told) { swings[agency.index] = swing }
    return swings
  }

  /// The chance that an agency's weights are added to the sums followed.
  private func moves(_ agency: Agency, _ chances: [Double]) -> Double {
    followsConnecting ? chances[agency.index] : 1 - chances[agency.index]
  }

  /// How many states further an agency's weights lead.
  private func offset(_ weights: some Sequence<Int>) -> Int {
    zip(weights, sizes).reduce(0) { $0 * $1.1 + $1.0 }
  }

  /// Whether an agency's weights lead from a state to one within the box.
  private func fits(_ weights: [Int], from state: Int) -> Bool {
    var rest = state
    for (weight, size) in zip(weights, sizes).reversed() {
      let (row, place) = rest.quotientAndRemainder(dividingBy: size)
      guard place + weight < size else { return false }
      rest = row
    }
    return true
  }

  /// Asks one agency: what moves by its weights, and what leaves the box.
  ///
  /// - Parameter reached: The highest place of each axis that has a mass.
  private func ask(
    _ agency: Agency, _ moves: Double, _ masses: UnsafeMutableBufferPointer<Double>,
    _ reached: inout [Int]
  ) {
    guard let base = masses.baseAddress, let inner = sizes.last else { return }
    let weight = agency.weights[sizes.count - 1]
    let outer = agency.weights.dropLast()
    for axis in sizes.indices {
      reached[axis] = min(sizes[axis] - 1, reached[axis] + agency.weights[axis])
    }
    let top = reached[sizes.count - 1]
    let rowsBack = offset(outer)
    // From the last row down, so that a row is read before it is changed.
    for row in stride(from: count / inner - 1, through: 0, by: -1) {
      var rest = row
      var (isReached, hasSource) = (true, true)
      for axis in outer.indices.reversed() {
        let (next, place) = rest.quotientAndRemainder(dividingBy: sizes[axis])
        isReached = isReached && place <= reached[axis]
        hasSource = hasSource && place >= outer[axis]
        rest = next
      }
      guard isReached else { continue }
      let own = base + row * inner
      var kept = top
      if hasSource, weight <= top {
        LatticeStep.blend(
          own, with: base + (row - rowsBack) * inner, weight: weight, from: top, downTo: weight,
          stays: 1 - moves, moves: moves)
        kept = weight - 1
      }
      for state in stride(from: 0, through: kept, by: 1) { own[state] *= 1 - moves }
    }
  }
}
