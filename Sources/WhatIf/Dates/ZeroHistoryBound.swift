import Glibc

/// What weeks without any connection still allow: a bound on the pace, never "never".
///
/// Connections are taken as a Poisson count at a constant weekly rate. Source:
/// docs/methods/pace-zero.md.
public struct ZeroHistoryBound: Sendable, Hashable {
  /// Weeks observed, none with a connection.
  public let weeks: Int

  /// - Throws: ``PaceError/noHistory`` without any week.
  public init(weeks: Int) throws(PaceError) {
    guard weeks > 0 else { throw .noHistory }
    self.weeks = weeks
  }

  /// The largest weekly rate that is compatible: −ln(1 − level)/weeks.
  ///
  /// - Throws: ``PaceError/chanceOutOfRange(_:)`` for a level that is not above 0 and below 1.
  public func upperRate(level: Double = 0.95) throws(PaceError) -> Double {
    guard level > 0, level < 1 else { throw .chanceOutOfRange(level) }
    return -log1p(-level) / Double(weeks)
  }

  /// The same at 95%, nearly, in the head: 3/weeks.
  public var ruleOfThree: Double { 3 / Double(weeks) }

  /// The chance that any connects in the next weeks: 1 − (m/(m + H))^½, with Jeffreys' prior.
  ///
  /// - Throws: ``PaceError/numberOutOfRange(_:)`` for a negative number of weeks.
  public func chanceOfAny(in horizon: Int) throws(PaceError) -> Double {
    guard horizon >= 0 else { throw .numberOutOfRange(horizon) }
    return -expm1(-0.5 * log1p(Double(horizon) / Double(weeks)))
  }

  /// How many weeks it would take on average even at the largest compatible rate.
  ///
  /// - Throws: ``PaceError/numberOutOfRange(_:)`` for a negative number of agencies, or a bad level.
  public func leastMeanWeeks(
    remaining: Int, level: Double = 0.95
  ) throws(PaceError) -> Double {
    guard remaining >= 0 else { throw .numberOutOfRange(remaining) }
    return try Double(remaining) / upperRate(level: level)
  }
}
