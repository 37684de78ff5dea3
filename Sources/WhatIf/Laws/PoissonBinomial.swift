import Glibc

/// The law of how many of n agencies connect when each has its own chance, independently.
///
/// Computed exactly, with positive terms only: each chance has a relative error of about n·2⁻⁵³,
/// in both tails, however deep (below 1e-300 it becomes 0). For up to 256 agencies `window` is
/// 0...n; beyond, it holds the counts within about 14 standard deviations of the mean, and what
/// lies outside is computed when asked for, by tilting the chances so that it becomes likely.
/// Source: docs/methods/poisson-binomial.md.
///
/// Complexity: O(n²) up to 256 agencies, then about O(n · log n) times the variance per agency.
public struct PoissonBinomial: CountLaw, Hashable {
  /// The chance of each agency, in the order given.
  public let chances: [Double]
  public let window: ClosedRange<Int>
  public let masses: [Double]

  /// - Parameter chances: One for each agency, in 0...1; 0 and 1 are allowed, and none at all
  ///   gives the law of the number 0.
  /// - Throws: ``LawError/chanceOutside(index:value:)``, also for NaN.
  public init(_ chances: [Double]) throws(LawError) {
    try LawCheck.chances(chances)
    self.init(checked: chances)
  }

  /// Chances already known to lie in 0...1.
  init(checked chances: [Double]) {
    self.chances = chances
    (window, masses) = ProductTree.masses(of: chances)
  }

  /// How many agencies there are, n.
  public var count: Int { chances.count }

  /// Σpᵢ.
  public var mean: Double { chances.reduce(0, +) }

  /// Σpᵢ(1 − pᵢ).
  public var variance: Double { chances.reduce(0) { $0 + $1 * (1 - $1) } }

  /// P(X = n), the product of the chances; 1 when there are none.
  public var chanceOfAll: Double { chances.reduce(1, *) }

  /// P(X = 0).
  public var chanceOfNone: Double { chances.reduce(1) { $0 * (1 - $1) } }

  /// P(X = count); 0 outside 0...n.
  public func chance(of count: Int) -> Double {
    guard count >= 0, count <= chances.count else { return 0 }
    let direct = storedChance(of: count)
    return needsTilt(direct) ? tilted(of: count) : direct
  }

  /// P(X ≥ count), summed from the top; 1 for a count of 0 or less.
  public func chance(ofAtLeast count: Int) -> Double {
    if count <= 0 { return 1 }
    guard count <= chances.count else { return 0 }
    let direct = storedChance(ofAtLeast: count)
    return needsTilt(direct) ? tilted(ofAtLeast: count) : direct
  }

  /// P(X ≤ count), summed from the bottom; 1 for a count of n or more.
  public func chance(ofAtMost count: Int) -> Double {
    if count >= chances.count { return 1 }
    guard count >= 0 else { return 0 }
    let direct = storedChance(ofAtMost: count)
    return needsTilt(direct) ? tilted(ofAtMost: count) : direct
  }

  /// The law without one agency.
  ///
  /// - Throws: ``LawError/countOutside(_:most:)`` for an index that is not there.
  public func leavingOut(_ index: Int) throws(LawError) -> PoissonBinomial {
    guard chances.indices.contains(index) else {
      throw .countOutside(index, most: chances.count - 1)
    }
    var others = chances
    others.remove(at: index)
    return PoissonBinomial(checked: others)
  }

  /// Whether counts at the edges were dropped.
  var isCut: Bool { masses.count <= chances.count }

  /// What was dropped is below 1e-39 in all, so anything above this is exact to the last digits.
  private func needsTilt(_ direct: Double) -> Bool { isCut && direct < 1e-24 }
}
