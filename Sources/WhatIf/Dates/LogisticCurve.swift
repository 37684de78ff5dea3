import Glibc

/// The logistic curve: slow, then fast, then slow, towards a ceiling.
///
/// A what-if curve for a count, not a forecast. Source: docs/methods/growth-curves.md.
public struct LogisticCurve: Sendable, Hashable {
  /// What is reached in the end.
  public let ceiling: Double
  /// The growth per unit of time while few have joined.
  public let rate: Double
  /// When half the ceiling is reached.
  public let midpoint: Double

  /// - Throws: ``DateError/rateOutOfRange(index:)`` unless ceiling (0) and rate (1) are above 0 and
  ///   the midpoint (2) is finite.
  public init(ceiling: Double, rate: Double, midpoint: Double) throws(DateError) {
    guard ceiling > 0, ceiling < .infinity else { throw .rateOutOfRange(index: 0) }
    guard rate > 0, rate < .infinity else { throw .rateOutOfRange(index: 1) }
    guard midpoint.isFinite else { throw .rateOutOfRange(index: 2) }
    (self.ceiling, self.rate, self.midpoint) = (ceiling, rate, midpoint)
  }

  /// ceiling/(1 + e^(−rate·(time − midpoint))).
  public func value(at time: Double) -> Double {
    ceiling / (1 + exp(-rate * (time - midpoint)))
  }

  /// When a share of the ceiling is reached; `nil` unless the share is above 0 and below 1.
  public func time(reaching share: Double) -> Double? {
    guard share > 0, share < 1 else { return nil }
    return midpoint + (log(share) - log1p(-share)) / rate
  }
}
