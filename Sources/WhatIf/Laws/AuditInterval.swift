/// How many of a finite population hold up, after an audit of some of them without replacement.
///
/// The exact interval: the population counts that neither one-sided hypergeometric test at
/// (1 − level)/2 rejects. Never below its level. Source: docs/methods/intervals.md.
///
/// Complexity: O(sampled · log population).
public struct AuditInterval: Hashable, Sendable {
  /// The least and the most of the whole population that may hold up.
  public let counts: ClosedRange<Int>
  public let population: Int

  /// The largest population computed for.
  public static let populationLimit = 10_000_000

  /// - Parameters:
  ///   - found: How many of the sample held up, 0...sampled.
  ///   - sampled: How many were audited, 1...population.
  ///   - population: How many there are in all.
  ///   - level: The confidence, strictly between 0 and 1.
  /// - Throws: ``LawError``: ``LawError/nothingGiven`` without an audit, or a count or level out of
  ///   range.
  public init(
    found: Int, of sampled: Int, population: Int, level: Double = 0.95
  ) throws(LawError) {
    try LawCheck.openLevel(level)
    try LawCheck.count(population, most: Self.populationLimit)
    guard sampled > 0 else { throw .nothingGiven }
    try LawCheck.count(sampled, most: population)
    try LawCheck.count(found, most: sampled)
    let tail = (1 - level) / 2
    func law(_ useful: Int) -> Hypergeometric {
      Hypergeometric(useful: useful, useless: population - useful, drawn: sampled)
    }
    // What was seen alone bounds the count on both sides.
    let possible = found...(population - (sampled - found))
    // P(at least so many | K) rises with K, so the counts not rejected are found by halving.
    var (low, high) = (possible.lowerBound, possible.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if law(middle).chance(ofAtLeast: found) > tail { high = middle } else { low = middle + 1 }
    }
    let least = low
    (low, high) = (possible.lowerBound, possible.upperBound)
    while low < high {
      let middle = low + (high - low + 1) / 2
      if law(middle).chance(ofAtMost: found) > tail { low = middle } else { high = middle - 1 }
    }
    counts = least...max(least, low)
    self.population = population
  }

  /// The least share of the population.
  public var lower: Double { Double(counts.lowerBound) / Double(population) }
  /// The greatest share of the population.
  public var upper: Double { Double(counts.upperBound) / Double(population) }
}
