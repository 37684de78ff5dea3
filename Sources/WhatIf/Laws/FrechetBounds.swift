/// What the chances alone say of a joint event, whatever the dependence between the agencies.
///
/// For "all" the bounds are Fréchet's: max(0, Σpᵢ − (n − 1)) and min pᵢ. For "at least m" they are
/// Rüger's, and sharp: some dependence attains each. Source: docs/methods/frechet-bounds.md.
public struct FrechetBounds: Hashable, Sendable {
  /// Smallest first.
  private let sorted: [Double]

  /// - Parameter chances: One for each agency, in 0...1, in any order.
  /// - Throws: ``LawError/chanceOutside(index:value:)``.
  public init(_ chances: [Double]) throws(LawError) {
    try LawCheck.chances(chances)
    sorted = chances.sorted()
  }

  /// The bounds on P(all connect).
  public var all: Bracket { chance(ofAtLeast: sorted.count) }

  /// The bounds on P(X ≥ count).
  ///
  /// Upper: the least of 1 and, for r < m, the sum of the n − r smallest chances over m − r.
  /// Lower: the same for the agencies that fail. Complexity: O(n).
  public func chance(ofAtLeast count: Int) -> Bracket {
    let n = sorted.count
    if count <= 0 { return Bracket(exactly: 1) }
    if count > n { return Bracket(exactly: 0) }
    var upper = 1.0
    var smallest = 0.0
    for index in 0..<n {
      smallest += sorted[index]
      let spared = n - 1 - index
      if spared < count { upper = min(upper, smallest / Double(count - spared)) }
    }
    var lower = 0.0
    var largest = 0.0
    for index in stride(from: n - 1, through: 0, by: -1) {
      largest += sorted[index]
      // Without the `index` least likely: P ≥ (Σ the others − (m − 1))/(n − m + 1 − index).
      let divisor = n - count + 1 - index
      if divisor > 0 { lower = max(lower, (largest - Double(count - 1)) / Double(divisor)) }
    }
    return Bracket(min(lower, upper), upper)
  }

  /// The bounds on P(X ≤ count).
  public func chance(ofAtMost count: Int) -> Bracket {
    let more = chance(ofAtLeast: count + 1)
    return Bracket(1 - more.upper, 1 - more.lower)
  }
}
