/// The law of a weighted total Σ wᵢBᵢ, such as the services of the agencies that connect.
///
/// Each agency i connects with its own chance, independently, and then brings its weight. Weights
/// that are decimal fractions lie on a lattice, on which the law is exact: one state for each
/// multiple of the unit, positive terms only. Where that would take more than ``stateLimit``
/// states or ``workLimit`` steps, or there is no lattice, each answer is a ``Bracket`` that shows
/// its width: up to ``roundingLimit`` agencies from weights rounded down and up to a coarser
/// lattice, beyond from the normal law with the bound of Berry and Esseen.
/// Source: docs/methods/weighted-law.md.
///
/// Complexity: O(agencies · states) time, O(states) memory.
public struct WeightedLaw: Hashable, Sendable {
  /// The most states of a law on a lattice.
  public static let stateLimit = 1 << 22
  /// The most states touched, over all agencies.
  public static let workLimit = 1_000_000_000
  /// Up to so many agencies, weights without a usable lattice are rounded to one.
  public static let roundingLimit = 4000

  public let weights: [Double]
  public let chances: [Double]

  private enum Form: Hashable {
    case exact(LatticeMasses)
    /// The laws of totals that are never above and never below the true one.
    case between(LatticeMasses, LatticeMasses)
    case normal(NormalBracket)
  }

  private let form: Form

  /// - Parameters:
  ///   - weights: One for each agency, 0 to 1e100, in any unit.
  ///   - chances: One for each agency, in 0...1.
  /// - Throws: ``LawError``: a weight or chance out of range, or lists of different length.
  public init(weights: [Double], chances: [Double]) throws(LawError) {
    try self.init(
      weights: weights, chances: chances, stateLimit: Self.stateLimit, workLimit: Self.workLimit,
      roundingLimit: Self.roundingLimit)
  }

  init(
    weights: [Double], chances: [Double], stateLimit: Int, workLimit: Int, roundingLimit: Int
  ) throws(LawError) {
    try LawCheck.sameLength(weights.count, chances.count)
    try LawCheck.weights(weights)
    try LawCheck.chances(chances)
    (self.weights, self.chances) = (weights, chances)
    if let lattice = Lattice(weights), lattice.total < stateLimit {
      let sum = LatticeSum(lattice, chances)
      if sum.work <= workLimit {
        form = .exact(sum.masses())
        return
      }
    }
    if weights.count <= roundingLimit {
      let room = max(min(stateLimit, workLimit / max(1, weights.count)), 4 * weights.count)
      let down = Lattice(weights, rounded: .down, limit: room)
      let up = Lattice(weights, rounded: .up, limit: room)
      form = .between(LatticeSum(down, chances).masses(), LatticeSum(up, chances).masses())
    } else {
      form = .normal(NormalBracket(weights: weights, chances: chances))
    }
  }

  /// Whether only the normal law is left for such weights, whatever the chances.
  static func isNormal(_ weights: [Double]) -> Bool {
    guard weights.count > roundingLimit else { return false }
    guard let lattice = Lattice(weights) else { return true }
    return lattice.total >= stateLimit
  }

  /// Whether the law is computed exactly; otherwise answers have a width.
  public var isExact: Bool { if case .exact = form { true } else { false } }

  /// Σ wᵢpᵢ.
  public var mean: Double { zip(weights, chances).reduce(0) { $0 + $1.0 * $1.1 } }

  /// Σ wᵢ²pᵢ(1 − pᵢ).
  public var variance: Double {
    zip(weights, chances).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * (1 - $1.1) }
  }

  public var standardDeviation: Double { variance.squareRoot() }

  /// P(total ≥ value), summed from the top.
  public func chance(ofAtLeast value: Double) -> Bracket {
    switch form {
    case .exact(let law):
      let chance = law.chance(ofAtLeast: value)
      return Bracket(chance, min(1, chance + law.dropped))
    case .between(let below, let above):
      return Bracket(
        below.chance(ofAtLeast: value), min(1, above.chance(ofAtLeast: value) + above.dropped))
    case .normal(let bracket): return bracket.chance(ofAtLeast: value)
    }
  }

  /// P(total ≤ value), summed from the bottom.
  public func chance(ofAtMost value: Double) -> Bracket {
    switch form {
    case .exact(let law):
      let chance = law.chance(ofAtMost: value)
      return Bracket(chance, min(1, chance + law.dropped))
    case .between(let below, let above):
      return Bracket(
        above.chance(ofAtMost: value), min(1, below.chance(ofAtMost: value) + below.dropped))
    case .normal(let bracket): return bracket.chance(ofAtMost: value)
    }
  }

  /// P(total = value); `nil` when the law is not exact.
  public func chance(of value: Double) -> Double? {
    if case .exact(let law) = form { law.chance(of: value) } else { nil }
  }

  /// The smallest total s with P(total ≤ s) ≥ level.
  ///
  /// - Throws: ``LawError/levelOutside(_:)`` unless 0 ≤ level ≤ 1.
  public func quantile(_ level: Double) throws(LawError) -> Bracket {
    try LawCheck.level(level)
    return switch form {
    case .exact(let law): Bracket(exactly: law.quantile(level))
    case .between(let below, let above): Bracket(below.quantile(level), above.quantile(level))
    case .normal(let bracket): bracket.quantile(level)
    }
  }

  /// Every total that has a chance, smallest first, with it; empty when the law is not exact.
  public var distribution: [(total: Double, chance: Double)] {
    guard case .exact(let law) = form else { return [] }
    return law.masses.enumerated().compactMap { index, mass in
      mass > 0 ? (law.lattice.value(law.first + index), mass) : nil
    }
  }
}
