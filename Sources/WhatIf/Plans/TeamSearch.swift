/// The optimal division of agencies among teams, while there are few enough states.
///
/// Agencies come in Smith's order, which is the best order on any team, so a partial plan is known by
/// the teams' loads alone; which team has which load does not matter.
struct TeamSearch {
  private let weights: [Double]
  private let efforts: [Int]
  private let teamCount: Int
  private var statesLeft: Int
  /// Whether the search saw every state worth seeing.
  private(set) var isComplete = false

  private struct State {
    var cost: Double
    /// The loads before this agency, and the one it was added to.
    var previous: [Int]
    var load: Int
  }

  init(weights: [Double], efforts: [Int], teamCount: Int, stateLimit: Int) {
    (self.weights, self.efforts, self.teamCount) = (weights, efforts, teamCount)
    statesLeft = stateLimit
  }

  /// The load of the team that takes each agency, at the moment it does, in the best plan below a cost;
  /// `nil` when there is none, or when there are too many states.
  mutating func loads(below limit: Double) -> [Int]? {
    // With more teams than these a state would be long and the states many.
    guard teamCount <= 8, statesLeft > 0 else { return nil }
    var layers: [[[Int]: State]] = []
    var current: [[Int]: State] = [
      Array(repeating: 0, count: teamCount): State(cost: 0, previous: [], load: 0)
    ]
    for (weight, effort) in zip(weights, efforts) {
      var next: [[Int]: State] = [:]
      for (loads, state) in current {
        for team in loads.indices where team == 0 || loads[team] != loads[team - 1] {
          let cost = state.cost + weight * Double(loads[team] + effort)
          guard cost < limit else { continue }
          var after = loads
          after[team] += effort
          after.sort()
          let candidate = State(cost: cost, previous: loads, load: loads[team])
          if let known = next[after], !Self.isBetter(candidate, than: known) { continue }
          next[after] = candidate
        }
      }
      statesLeft -= next.count
      guard statesLeft >= 0 else { return nil }
      layers.append(next)
      current = next
    }
    isComplete = true
    let best = current.min {
      $0.value.cost != $1.value.cost
        ? $0.value.cost < $1.value.cost : $0.key.lexicographicallyPrecedes($1.key)
    }
    guard var key = best?.key else { return nil }
    var loads: [Int] = []
    for layer in layers.reversed() {
      guard let state = layer[key] else { return nil }
      loads.append(state.load)
      key = state.previous
    }
    return loads.reversed()
  }

  /// Less cost first; of equals one rule for all, so that the answer does not depend on hashing.
  private static func isBetter(_ candidate: State, than known: State) -> Bool {
    candidate.cost != known.cost
      ? candidate.cost < known.cost
      : candidate.previous.lexicographicallyPrecedes(known.previous)
  }
}
