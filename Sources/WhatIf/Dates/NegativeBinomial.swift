/// The negative binomial law of a count: Poisson with a Gamma-distributed mean of size·odds.
///
/// Chances come from the ratios of neighbouring terms, starting at the likeliest, and are divided by their
/// sum: all positive, no special function. Source: docs/methods/pace-gamma-poisson.md.
public struct NegativeBinomial: Sendable, Hashable {
  /// The shape r of the Gamma law.
  public let size: Double
  /// The scale of the Gamma law: (1 − p)/p of the usual parameter p.
  public let odds: Double

  /// - Throws: ``PaceError/priorOutOfRange`` unless size is above 0 and odds 0 or more and both are finite, or
  ///   ``PaceError/tooManySteps(_:)`` for a mean above ten million or odds above 100 000.
  public init(size: Double, odds: Double) throws(PaceError) {
    guard size > 0, size < .infinity, odds >= 0, odds < .infinity else {
      throw .priorOutOfRange
    }
    guard size * odds <= 1e7, odds <= 1e5 else { throw .tooManySteps(max(size * odds, odds)) }
    (self.size, self.odds) = (size, odds)
  }

  public var mean: Double { size * odds }
  public var variance: Double { size * odds * (1 + odds) }

  /// P(count ≥ k), accurate however small; 1 for k of 0 or less.
  public func chance(ofAtLeast count: Int) -> Double {
    guard count > 0 else { return 1 }
    let (below, above) = masses(splitAt: count)
    return above / (below + above)
  }

  /// P(count ≤ k), accurate however small; 0 for k below 0.
  public func chance(ofAtMost count: Int) -> Double {
    guard count >= 0 else { return 0 }
    guard count < .max else { return 1 }
    let (below, above) = masses(splitAt: count + 1)
    return below / (below + above)
  }

  /// The least count k with P(count ≤ k) ≥ chance.
  ///
  /// - Throws: ``PaceError/chanceOutOfRange(_:)`` for a chance that is not above 0 and below 1.
  public func quantile(_ chance: Double) throws(PaceError) -> Int {
    guard chance > 0, chance < 1 else { throw .chanceOutOfRange(chance) }
    var low = 0
    var high = max(1, Int(mean))
    while self.chance(ofAtMost: high) < chance, high < 1 << 40 {
      (low, high) = (high + 1, 2 * high)
    }
    while low < high {
      let middle = (low + high) / 2
      if self.chance(ofAtMost: middle) >= chance { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The likeliest count: ⌊(r − 1)·odds⌋, or 0.
  private var mode: Int { size > 1 ? Int((size - 1) * odds) : 0 }

  /// The masses below a count and from it on, in units of the likeliest term.
  private func masses(splitAt split: Int) -> (below: Double, above: Double) {
    var below = 0.0
    var above = 0.0
    let ratio = odds / (1 + odds)
    var term = 1.0
    var count = mode
    while count > 0, term > 1e-300 {
      // From the likeliest down.
      term *= Double(count) / ((Double(count) - 1 + size) * ratio)
      count -= 1
      if count < split { below += term } else { above += term }
    }
    term = 1
    count = mode
    while term > 0 {
      if count < split { below += term } else { above += term }
      let next = (Double(count) + size) / Double(count + 1) * ratio
      // The rest is at most a geometric series; it must not count in the part it falls into.
      if count >= split, next < 1, term * next / (1 - next) < above * 1e-18 { break }
      term *= next
      count += 1
    }
    return (below, above)
  }
}
