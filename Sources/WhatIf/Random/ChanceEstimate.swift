import Glibc

/// A chance estimated by simulation: how often something happened in so many draws.
///
/// Estimates of separate draws add up, in any order. Source: docs/methods/monte-carlo.md.
public struct ChanceEstimate: Sendable, Hashable {
  public let hits: Int
  public let draws: Int

  /// - Throws: ``DrawError/drawsOutOfRange(_:)`` without draws, or when `hits` is not among them.
  public init(hits: Int, draws: Int) throws(DrawError) {
    guard draws > 0 else { throw .drawsOutOfRange(draws) }
    guard 0...draws ~= hits else { throw .drawsOutOfRange(hits) }
    (self.hits, self.draws) = (hits, draws)
  }

  public var chance: Double { Double(hits) / Double(draws) }

  /// √(p(1 − p)/n) at the estimated chance.
  ///
  /// It is 0 when nothing or everything was a hit, which says nothing about the error: show
  /// ``interval(z:)`` there.
  public var standardError: Double {
    (chance * (1 - chance) / Double(draws)).squareRoot()
  }

  /// The standard error at (hits + 2)/(draws + 4), never 0: the one that may end a simulation.
  public var cautiousError: Double {
    let chance = (Double(hits) + 2) / (Double(draws) + 4)
    return (chance * (1 - chance) / Double(draws)).squareRoot()
  }

  /// Wilson's interval, which is sound at 0 hits too.
  ///
  /// - Parameter z: The normal quantile of half the level above ½; a 95% interval unless told.
  public func interval(z: Double = Coverage.z95) -> ClosedRange<Double> {
    Coverage.wilson(hits: hits, count: draws, z: z)
  }

  /// Between what the chance lies with 95% confidence, told in one direction where nothing or
  /// everything was a hit: 3/n from there, the rule of three, since (1 − 3/n)ⁿ < 0.05.
  public var bounds: ClosedRange<Double> {
    let three = min(1, 3 / Double(draws))
    if hits == 0 { return 0...three }
    if hits == draws { return (1 - three)...1 }
    return interval()
  }

  /// The standard error of so many draws when the chance is known: √(p(1 − p)/n).
  ///
  /// - Throws: ``DrawError/chanceOutOfRange(index:)`` or ``DrawError/drawsOutOfRange(_:)``.
  public static func standardError(
    chance: Double, draws: Int
  ) throws(DrawError) -> Double {
    guard chance >= 0, chance <= 1 else { throw .chanceOutOfRange(index: 0) }
    guard draws > 0 else { throw .drawsOutOfRange(draws) }
    return (chance * (1 - chance) / Double(draws)).squareRoot()
  }

  /// The fewest draws whose standard error is at most `standardError`: ⌈p(1 − p)/se²⌉, 1 or more.
  ///
  /// - Throws: A ``DrawError`` for a chance outside 0…1, an error not above 0, or more than 2⁶⁰ draws.
  public static func drawsNeeded(
    chance: Double, standardError: Double
  ) throws(DrawError) -> Int {
    guard chance >= 0, chance <= 1 else { throw .chanceOutOfRange(index: 0) }
    guard standardError > 0 else { throw .errorNotPositive }
    let draws = (chance * (1 - chance) / standardError / standardError).rounded(.up)
    guard draws <= 0x1p60 else { throw .drawsOutOfRange(.max) }
    return max(1, Int(draws))
  }
}
