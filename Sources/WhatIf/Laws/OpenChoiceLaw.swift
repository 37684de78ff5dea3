import Glibc

/// The law of the weight that N of K agencies bring when every choice of N is equally likely.
///
/// Exact wherever that can be computed: on a lattice when the weights are decimal fractions (one
/// state for each number chosen and each sum), or by meeting in the middle for at most
/// ``middleLimit`` agencies, whichever is less work. Beyond, each answer is a ``Bracket`` that shows its width: from
/// weights rounded down and up to a coarser lattice, or, for thousands of agencies, from the
/// bounds of Hoeffding and Cantelli for sampling without replacement. Least, most, mean and
/// variance are exact always. Source: docs/methods/open-choice.md.
///
/// Complexity: O(K · min(N, K − N) · sum) on a lattice, O(2^(K/2) · K) in the middle.
public struct OpenChoiceLaw: Hashable, Sendable {
  /// The most states touched on a lattice: K · min(N, K − N) · states.
  public static let workLimit = 400_000_000
  /// The most agencies whose subsets are met in the middle.
  public static let middleLimit = 36

  public let weights: [Double]
  /// How many are chosen, N.
  public let chosen: Int

  private enum Form: Hashable {
    case exact(LatticeMasses)
    case middle(SubsetSums)
    case between(LatticeMasses, LatticeMasses)
    case bounds
  }

  private let form: Form

  /// - Parameters:
  ///   - weights: One for each of the K agencies, 0 to 1e100, in any unit.
  ///   - chosen: N, from 0 to K.
  /// - Throws: ``LawError/weightOutside(index:value:)`` or ``LawError/countOutside(_:most:)``.
  public init(weights: [Double], choosing chosen: Int) throws(LawError) {
    try self.init(
      weights: weights, choosing: chosen, workLimit: Self.workLimit,
      middleLimit: Self.middleLimit)
  }

  init(
    weights: [Double], choosing chosen: Int, workLimit: Int, middleLimit: Int
  ) throws(LawError) {
    try LawCheck.weights(weights)
    try LawCheck.count(chosen, most: weights.count)
    (self.weights, self.chosen) = (weights, chosen)
    let lattice = Lattice(weights)
    let work = lattice.map { SubsetLattice.work($0.indices, choosing: chosen) } ?? .max
    if let lattice, work <= min(workLimit, Self.middleWork(weights.count, middleLimit)) {
      form = .exact(SubsetLattice.masses(lattice, choosing: chosen))
    } else if weights.count <= middleLimit {
      form = .middle(SubsetSums(weights, lattice, choosing: chosen))
    } else {
      // Each of the chosen may be off by one unit, so a lattice of few units says nothing.
      let room = workLimit / max(1, weights.count * max(1, chosen))
      if room >= 8 * weights.count {
        let down = Lattice(weights, rounded: .down, limit: room)
        let up = Lattice(weights, rounded: .up, limit: room)
        form = .between(
          SubsetLattice.masses(down, choosing: chosen), SubsetLattice.masses(up, choosing: chosen))
      } else {
        form = .bounds
      }
    }
  }

  /// About how many states of a lattice take as long as meeting in the middle.
  static func middleWork(_ count: Int, _ limit: Int = middleLimit) -> Int {
    count <= limit ? 400 << ((count + 1) / 2) : .max
  }

  /// Whether every answer is exact.
  public var isExact: Bool {
    switch form {
    case .exact, .middle: true
    case .between, .bounds: false
    }
  }

  /// The weight of the N lightest: what any N bring at least.
  public var least: Double { Self.sum(weights.sorted().prefix(chosen)) }

  /// The weight of the N heaviest: what some N bring.
  public var most: Double { Self.sum(weights.sorted().suffix(chosen)) }

  /// N · w̄.
  public var mean: Double {
    weights.isEmpty ? 0 : Double(chosen) * (Self.sum(weights[...]) / Double(weights.count))
  }

  /// N · S² · (1 − N/K), S² with K − 1 below; 0 when nothing is left open.
  public var variance: Double {
    let count = Double(weights.count)
    guard weights.count > 1, chosen > 0, chosen < weights.count else { return 0 }
    let center = Self.sum(weights[...]) / count
    let squares = weights.reduce(0) { $0 + ($1 - center) * ($1 - center) }
    return Double(chosen) * (squares / (count - 1)) * (Double(weights.count - chosen) / count)
  }

  public var standardDeviation: Double { variance.squareRoot() }

  /// P(weight ≥ value).
  public func chance(ofAtLeast value: Double) -> Bracket {
    switch form {
    case .exact(let law): Bracket(exactly: law.chance(ofAtLeast: value))
    case .middle(let sums): Bracket(exactly: sums.chance(ofAtLeast: value))
    case .between(let below, let above):
      Bracket(below.chance(ofAtLeast: value), above.chance(ofAtLeast: value))
    case .bounds: SubsetBounds(self).chance(ofAtLeast: value)
    }
  }

  /// P(weight ≤ value).
  public func chance(ofAtMost value: Double) -> Bracket {
    switch form {
    case .exact(let law): Bracket(exactly: law.chance(ofAtMost: value))
    case .middle(let sums): Bracket(exactly: sums.chance(ofAtMost: value))
    case .between(let below, let above):
      Bracket(above.chance(ofAtMost: value), below.chance(ofAtMost: value))
    case .bounds: SubsetBounds(self).chance(ofAtMost: value)
    }
  }

  /// The smallest weight s with P(weight ≤ s) ≥ level.
  ///
  /// - Throws: ``LawError/levelOutside(_:)`` unless 0 ≤ level ≤ 1.
  public func quantile(_ level: Double) throws(LawError) -> Bracket {
    try LawCheck.level(level)
    return switch form {
    case .exact(let law): Bracket(exactly: law.quantile(level))
    case .middle(let sums): Bracket(exactly: sums.quantile(level))
    case .between(let below, let above): Bracket(below.quantile(level), above.quantile(level))
    case .bounds: SubsetBounds(self).quantile(level)
    }
  }

  private static func sum(_ values: ArraySlice<Double>) -> Double {
    // Decimal fractions add up without error as whole numbers.
    if let lattice = Lattice(Array(values)) { return lattice.value(lattice.total) }
    return values.reduce(0, +)
  }
}
