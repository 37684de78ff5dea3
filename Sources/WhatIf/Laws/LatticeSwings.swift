/// The chance if one agency does not connect and if it does, for every agency asked one after the
/// other on a lattice: the mass of each state before it is asked, times the chance from where that
/// leads without its weight and with it. Source: docs/methods/weighted-law.md.
///
/// Complexity: O(agencies · states) time and memory.
struct LatticeSwings {
  /// The most masses kept.
  static let limit = 4_000_000

  private let states: Int
  /// Every state's mass before each agency is asked.
  private var before: [Double] = []
  /// What has passed the last state by then.
  private var passed: [Double] = []

  /// - Returns: `nil` where too many masses would have to be kept.
  init?(states: Int, agencies: Int) {
    guard states <= Self.limit / max(1, agencies) else { return nil }
    self.states = states
    before.reserveCapacity(states * agencies)
  }

  /// Notes how far the sum has come before the next agency is asked.
  mutating func add(_ masses: UnsafeMutableBufferPointer<Double>, passed: Double = 0) {
    before += masses
    self.passed.append(passed)
  }

  /// - Parameters:
  ///   - moves: The chance that each agency's weight is added, in the order asked.
  ///   - isPassed: Whether the event is to pass the last state, not to stay within.
  ///   - isConnecting: Whether an agency's weight is added when it connects.
  ///   - onward: Where the agency at a place leads from a state; `nil` past the last.
  func told(
    moves: [Double], isPassed: Bool, isConnecting: Bool,
    onward: (_ place: Int, _ state: Int) -> Int?
  ) -> [(without: Double, with: Double)] {
    // The chance from each state on, of the agencies still to be asked.
    var ahead = [Double](repeating: isPassed ? 0 : 1, count: states)
    let beyond: Double = isPassed ? 1 : 0
    var told = moves.map { _ in (without: 0.0, with: 0.0) }
    for place in moves.indices.reversed() {
      var stayed = passed[place] * beyond
      var moved = stayed
      for state in 0..<states {
        let mass = before[place * states + state]
        let next = onward(place, state).map { ahead[$0] } ?? beyond
        stayed += mass * ahead[state]
        moved += mass * next
        ahead[state] = (1 - moves[place]) * ahead[state] + moves[place] * next
      }
      let (first, second) = (min(1, stayed), min(1, moved))
      told[place] =
        isConnecting ? (without: first, with: second) : (without: second, with: first)
    }
    return told
  }
}
