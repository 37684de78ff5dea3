/// Several teams, each connecting one agency at a time: who does what, in which order.
///
/// The list plan gives the next agency in Smith's order (weight over effort) to the team that is
/// free first. It is optimal for one team and for equal efforts; otherwise the lower bound says how far
/// from optimal it can be, and small cases are solved: agencies in Smith's order, states the teams'
/// loads. Source: docs/methods/team-plan.md.
public struct TeamPlan: Sendable, Hashable {
  /// The team of each agency, in the caller's order, the first team being 0.
  public let teams: [Int]
  /// When each agency is done, in units of effort after the start.
  public let completions: [Int]
  /// Σ weight·completion of this plan.
  public let weightedCompletion: Double
  /// Σ weight·completion of the list plan.
  public let listCompletion: Double
  /// No plan has less.
  public let lowerBound: Double
  /// Whether this plan is proved to be the best.
  public let isOptimal: Bool

  /// How far above the best plan this one can be, as a share of the lower bound; 0 when optimal.
  public var gap: Double {
    isOptimal || lowerBound <= 0 ? 0 : weightedCompletion / lowerBound - 1
  }

  /// - Parameters:
  ///   - weights: What each agency adds: finite, 0 or more.
  ///   - efforts: Whole units of effort, 0 or more; not to be divided among teams.
  ///   - teamCount: 1 or more.
  ///   - stateLimit: How many states to search for the optimum before the list plan is kept; 0
  ///     does not search.
  /// - Throws: A ``PlanError`` for impossible inputs.
  public init(
    weights: [Double], efforts: [Int], teamCount: Int, stateLimit: Int = 200_000
  ) throws(PlanError) {
    try PlanInput.check(weights: weights)
    try PlanInput.check(efforts: efforts, count: weights.count)
    guard 1...1_000_000 ~= teamCount else { throw .capacityOutOfRange(teamCount) }
    let order = PlanInput.byRatio(weights: weights, efforts: efforts)
    let list = Self.list(order, efforts: efforts, teamCount: teamCount)
    let listCompletion = Self.sum(weights, list.completions)
    let bound = PlanInput.tightened(
      Self.lowerBound(weights, efforts, order: order, teamCount: teamCount), weights: weights)
    self.listCompletion = listCompletion
    if teamCount == 1 || listCompletion <= bound || Set(efforts).count <= 1 {
      (teams, completions) = list
      (weightedCompletion, lowerBound, isOptimal) = (listCompletion, listCompletion, true)
      return
    }
    var search = TeamSearch(
      weights: order.map { weights[$0] }, efforts: order.map { efforts[$0] },
      teamCount: teamCount, stateLimit: stateLimit)
    guard let loads = search.loads(below: listCompletion) else {
      (teams, completions) = list
      weightedCompletion = listCompletion
      lowerBound = search.isComplete ? listCompletion : min(bound, listCompletion)
      isOptimal = search.isComplete
      return
    }
    let best = Self.replay(order, efforts: efforts, teamCount: teamCount, loads: loads)
    (teams, completions) = best
    weightedCompletion = Self.sum(weights, best.completions)
    (lowerBound, isOptimal) = (weightedCompletion, true)
  }

  private static func sum(_ weights: [Double], _ completions: [Int]) -> Double {
    zip(weights, completions).reduce(0) { $0 + $1.0 * Double($1.1) }
  }

  private static func list(
    _ order: [Int], efforts: [Int], teamCount: Int
  ) -> (teams: [Int], completions: [Int]) {
    var teams = efforts
    var completions = efforts
    var free = FirstFree(teamCount: min(teamCount, efforts.count))
    for agency in order { (teams[agency], completions[agency]) = free.add(efforts[agency]) }
    return (teams, completions)
  }

  /// The plan in which each agency goes to a team with the given load.
  private static func replay(
    _ order: [Int], efforts: [Int], teamCount: Int, loads: [Int]
  ) -> (teams: [Int], completions: [Int]) {
    var teams = efforts
    var completions = efforts
    var current = [Int](repeating: 0, count: teamCount)
    for (agency, load) in zip(order, loads) {
      let team = current.firstIndex(of: load) ?? 0
      current[team] += efforts[agency]
      (teams[agency], completions[agency]) = (team, current[team])
    }
    return (teams, completions)
  }

  /// Eastman, Even and Isaacs: (best of one team)/m + (m − 1)/2m · Σ weight·effort; and Σ weight·effort.
  private static func lowerBound(
    _ weights: [Double], _ efforts: [Int], order: [Int], teamCount: Int
  ) -> Double {
    var time = 0.0
    var single = 0.0
    var own = 0.0
    for agency in order {
      time += Double(efforts[agency])
      single += weights[agency] * time
      own += weights[agency] * Double(efforts[agency])
    }
    let teams = Double(teamCount)
    return max(own, single / teams + (teams - 1) / (2 * teams) * own)
  }
}

/// Teams by the time at which they are free, the first of equals first: a binary heap.
private struct FirstFree {
  private var heap: [(time: Int, team: Int)]

  init(teamCount: Int) {
    heap = (0..<teamCount).map { (0, $0) }
  }

  /// Gives work to the team that is free first; its number and when it is done.
  mutating func add(_ effort: Int) -> (team: Int, completion: Int) {
    let (time, team) = heap[0]
    heap[0].time = time + effort
    let completion = heap[0].time
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
        if heap[child] < heap[least] { least = child }
      }
      guard least != place else { return (team, completion) }
      heap.swapAt(place, least)
      place = least
    }
  }
}
