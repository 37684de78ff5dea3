import Glibc

/// The chance of a tail of the number of agencies that connect when one hidden factor moves them:
/// what ``GaussianCopula`` tells, without the whole law.
///
/// The factor is cut into the nodes of ``CommonFactor``. Given one of them the agencies are
/// independent; up to ``directLimit`` of them the tail is summed for all nodes side by side, the
/// shorter of successes and failures counted. More agencies leave only a narrow band of the factor
/// in which the outcome is open; there each node has a Poisson-binomial law, and beyond
/// ``lawLimit`` agencies a normal one with its proved error, so that the answer is a ``Bracket``.
/// The chances of an agency given each node are kept, for the next tail with some of the same.
/// Source: docs/methods/gaussian-copula.md.
///
/// Complexity: nodes × (n · shorter tail); some 40 to 300 nodes for 32 to 512 agencies.
public struct FactorTail: Sendable {
  /// The most agencies summed for all nodes side by side.
  static let directLimit = 512
  /// The most agencies with an exact law at a node.
  static let lawLimit = 20_000
  /// What lies outside the band in which the outcome is open has a chance below exp(−this).
  private static let cut = 42.0
  /// Above this correlation a few agencies are integrated by their jumps instead.
  private static let jumpsFrom = 0.99

  /// So many or more, or so many or fewer.
  public enum Side: Hashable, Sendable {
    case atLeast(Int)
    case atMost(Int)
  }

  private typealias Lane = SIMD4<Double>

  /// ρ, in 0...1.
  public let correlation: Double
  /// How many agencies there are, n.
  public let count: Int
  private let directLimit: Int
  private let lawLimit: Int
  private let loading: Double
  private let rest: Double
  private let step: Double
  private let half: Int
  /// The weights of all nodes, four at a time, with zeros at the end.
  private let lanes: [Lane]
  /// The chances given each node, one row an agency's chance.
  private var table: [Lane] = []
  private var rowOf: [Double: Int] = [:]

  /// - Throws: ``LawError/correlationOutside(_:)`` unless 0 ≤ `correlation` ≤ 1.
  public init(correlation: Double, count: Int) throws(LawError) {
    try self.init(
      correlation: correlation, count: count, directLimit: Self.directLimit,
      lawLimit: Self.lawLimit)
  }

  init(correlation: Double, count: Int, directLimit: Int, lawLimit: Int) throws(LawError) {
    try LawCheck.correlation(correlation)
    self.directLimit = directLimit
    self.lawLimit = lawLimit
    self.correlation = correlation
    self.count = count
    loading = correlation.squareRoot()
    rest = (1 - correlation).squareRoot()
    guard correlation > 0, correlation < 1 else {
      (step, half, lanes) = (1, 0, [])
      return
    }
    step = CommonFactor.step(correlation: correlation, count: count)
    half = Int((CommonFactor.reach / step).rounded(.up))
    guard count <= directLimit else {
      lanes = []
      return
    }
    let weights = try CommonFactor(correlation: correlation, count: count).weights
    lanes = stride(from: 0, to: weights.count, by: 4).map { first in
      var lane = Lane.zero
      for offset in 0..<min(4, weights.count - first) { lane[offset] = weights[first + offset] }
      return lane
    }
  }

  /// The chance of a tail; of few connecting as of many not connecting.
  ///
  /// - Parameter chances: One for each of the ``count`` agencies.
  public mutating func chance(of side: Side, _ chances: [Double]) throws(LawError) -> Bracket {
    switch side {
    case .atLeast(let least): return try chance(ofAtLeast: least, chances)
    case .atMost(let most):
      try LawCheck.chances(chances)
      return try chance(ofAtLeast: count - most, chances.map { 1 - $0 })
    }
  }

  private mutating func chance(
    ofAtLeast least: Int, _ chances: [Double]
  ) throws(LawError) -> Bracket {
    try LawCheck.sameLength(chances.count, count)
    try LawCheck.chances(chances)
    if least <= 0 { return Bracket(exactly: 1) }
    if least > count { return Bracket(exactly: 0) }
    let isByJumps = correlation > Self.jumpsFrom && count <= directLimit
    guard correlation > 0, correlation < 1, !isByJumps else {
      if correlation == 0 {
        return Bracket(exactly: PoissonBinomial(checked: chances).chance(ofAtLeast: least))
      }
      let law = try GaussianCopula(chances, correlation: correlation)
      return Bracket(exactly: law.chance(ofAtLeast: least))
    }
    // Those who certainly connect, or certainly do not, are out of the sum.
    let groups = ChanceGroup.groups(of: chances)
    let sure = groups.last.map { $0.chance == 1 ? $0.members : 0 } ?? 0
    let open = groups.filter { $0.chance > 0 && $0.chance < 1 }
    let size = open.reduce(0) { $0 + $1.members }
    let need = least - sure
    if need <= 0 { return Bracket(exactly: 1) }
    if need > size { return Bracket(exactly: 0) }
    return count <= directLimit
      ? Bracket(exactly: min(1, sideBySide(need, open, size))) : inBand(need, open, size)
  }

  // MARK: Few agencies

  private mutating func sideBySide(_ need: Int, _ open: [ChanceGroup], _ size: Int) -> Double {
    var rows: [Int] = []
    rows.reserveCapacity(size)
    for group in open {
      rows += repeatElement(row(of: group.chance), count: group.members)
    }
    let countsFailures = size - need < need
    let top = countsFailures ? size - need : need
    return withUnsafeTemporaryAllocation(of: Lane.self, capacity: top + 1) { state in
      table.withUnsafeBufferPointer { table in
        var total = Lane.zero
        for block in lanes.indices {
          state.initialize(repeating: .zero)
          state[0] = Lane(repeating: 1)
          for (seen, row) in rows.enumerated() {
            let chance = table[row + block]
            let (moves, stays) = countsFailures ? (1 - chance, chance) : (chance, 1 - chance)
            var index = min(seen + 1, top)
            if index == top, index > 0 {
              // The top of successes is "so many or more"; failures beyond the top are lost.
              state[index] = state[index] * (countsFailures ? stays : Lane(repeating: 1))
              state[index] += state[index - 1] * moves
              index -= 1
            }
            while index > 0 {
              state[index] = state[index] * stays + state[index - 1] * moves
              index -= 1
            }
            state[0] *= stays
          }
          if countsFailures {
            // From the far end, the least likely first.
            var sum = Lane.zero
            for index in stride(from: top, through: 0, by: -1) { sum += state[index] }
            total += sum * lanes[block]
          } else {
            total += state[top] * lanes[block]
          }
        }
        return total.sum()
      }
    }
  }

  /// Where in ``table`` the chances given each node begin.
  private mutating func row(of chance: Double) -> Int {
    if let known = rowOf[chance] { return known }
    let threshold = NormalLaw.quantile(chance)
    let start = table.count
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 4 * lanes.count) { values in
      for index in values.indices { values[index] = argument(threshold, index - half) }
      NormalLaw.replaceByChances(values)
      for block in lanes.indices {
        table.append(
          Lane(
            values[4 * block], values[4 * block + 1], values[4 * block + 2], values[4 * block + 3]))
      }
    }
    rowOf[chance] = start
    return start
  }

  /// The chance given a node is Φ of this.
  private func argument(_ threshold: Double, _ node: Int) -> Double {
    (threshold - loading * (Double(node) * step)) / rest
  }

  // MARK: Many agencies

  private func inBand(_ need: Int, _ open: [ChanceGroup], _ size: Int) -> Bracket {
    let thresholds = open.map { NormalLaw.quantile($0.chance) }
    var given = [Double](repeating: 0, count: open.count)
    func enter(_ node: Int) {
      for index in given.indices { given[index] = argument(thresholds[index], node) }
      given.withUnsafeMutableBufferPointer { NormalLaw.replaceByChances($0) }
    }
    func expected(_ node: Int) -> Double {
      enter(node)
      return zip(open, given).reduce(0) { $0 + Double($1.0.members) * $1.1 }
    }
    // Bernstein, the variance being at most n/4: beyond this distance the outcome is settled.
    let distance =
      Self.cut / 3 + (Self.cut * Self.cut / 9 + Self.cut * Double(size) / 2).squareRoot()
    // The expected count falls from node to node.
    func first(below bound: Double) -> Int {
      var (low, high) = (-half, half + 1)
      while low < high {
        let middle = low + (high - low) / 2
        if expected(middle) < bound { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let begin = first(below: Double(need) + distance)
    let end = first(below: Double(need) - distance)
    var (lower, upper, sum) = (0.0, 0.0, 0.0)
    for node in -half...half {
      let density = NormalLaw.density(at: Double(node) * step)
      sum += density
      if node >= end { continue }
      if node < begin {
        lower += density
        upper += density
        continue
      }
      enter(node)
      let chance = tail(need, open, given, size)
      lower += density * chance.lower
      upper += density * chance.upper
    }
    return Bracket(min(1, lower / sum), min(1, upper / sum))
  }

  /// - Parameter given: The chance of each group given the node.
  private func tail(
    _ need: Int, _ open: [ChanceGroup], _ given: [Double], _ size: Int
  ) -> Bracket {
    guard size <= lawLimit else {
      let groups = zip(open, given).map { ChanceGroup(chance: min(1, $1), members: $0.members) }
      return NormalBracket(groups).chance(ofAtLeast: Double(need) - 0.5)
    }
    var chances: [Double] = []
    chances.reserveCapacity(size)
    for (group, chance) in zip(open, given) {
      chances += repeatElement(min(1, chance), count: group.members)
    }
    return Bracket(exactly: PoissonBinomial(checked: chances).chance(ofAtLeast: need))
  }
}

/// So many agencies that have the same chance.
struct ChanceGroup: Hashable {
  let chance: Double
  var members: Int

  /// By chance, rising.
  static func groups(of chances: [Double]) -> [ChanceGroup] {
    var groups: [ChanceGroup] = []
    for chance in chances.sorted() {
      if let last = groups.last, last.chance == chance {
        groups[groups.count - 1].members += 1
      } else {
        groups.append(ChanceGroup(chance: chance, members: 1))
      }
    }
    return groups
  }
}
