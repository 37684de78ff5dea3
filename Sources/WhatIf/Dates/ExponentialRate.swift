import Glibc

/// A constant rate of connecting, estimated from observations with censoring: events over exposure.
///
/// The interval is Garwood's exact one for a Poisson count. Source:
/// docs/methods/exponential-rate.md.
public struct ExponentialRate: Sendable, Hashable {
  public let events: Int
  /// Σ durations, in the caller's unit of time; the rate is per that unit.
  public let exposure: Double

  /// - Throws: ``DateError/noExposure`` when the exposure is 0, ``DateError/durationOutOfRange(index:)`` when
  ///   it is impossible or there are negative or more than 10⁹ events.
  public init(events: Int, exposure: Double) throws(DateError) {
    guard 0...1_000_000_000 ~= events, exposure >= 0, exposure < .infinity else {
      throw .durationOutOfRange(index: 0)
    }
    guard exposure > 0 else { throw .noExposure }
    (self.events, self.exposure) = (events, exposure)
  }

  /// - Throws: ``DateError/noExposure`` when everybody was observed for no time.
  public init(_ table: RiskTable) throws(DateError) {
    try self.init(events: table.events, exposure: table.exposure)
  }

  public var rate: Double { Double(events) / exposure }

  /// Garwood's interval of the rate; from exactly 0 without events.
  ///
  /// - Parameter level: Above 0 and below 1.
  /// - Throws: ``DateError/chanceOutOfRange(index:)``.
  public func interval(level: Double = 0.95) throws(DateError) -> ClosedRange<Double> {
    guard level > 0, level < 1 else { throw .chanceOutOfRange(index: 0) }
    let tail = (1 - level) / 2
    let lower = events == 0 ? 0 : Self.mean(atMost: events - 1, chance: 1 - tail)
    let upper = Self.mean(atMost: events, chance: tail)
    return lower / exposure...max(lower, upper) / exposure
  }

  /// The chance to connect within a time at a rate: 1 − e^(−rate·time).
  ///
  /// - Parameters:
  ///   - time: 0 or more.
  ///   - rate: The estimate unless told, such as an end of the interval.
  /// - Throws: ``DateError/durationOutOfRange(index:)`` or ``DateError/rateOutOfRange(index:)``.
  public func chance(within time: Double, rate: Double? = nil) throws(DateError) -> Double {
    let rate = rate ?? self.rate
    guard time >= 0, time < .infinity else { throw .durationOutOfRange(index: 0) }
    guard rate >= 0, rate < .infinity else { throw .rateOutOfRange(index: 0) }
    return -expm1(-rate * time)
  }

  /// The Poisson mean at which P(count ≤ k) is `chance`, by bisection to the last bit.
  private static func mean(atMost count: Int, chance: Double) -> Double {
    // P(count ≤ k) falls from 1 to 0 as the mean grows.
    var low = 0.0
    var high = Double(count) + 1
    while chanceOfAtMost(count, mean: high) > chance { (low, high) = (high, 2 * high) }
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return middle }
      if chanceOfAtMost(count, mean: middle) > chance { low = middle } else { high = middle }
    }
  }

  /// P(count ≤ k) of a Poisson law: the terms from k down, each from the one before.
  private static func chanceOfAtMost(_ count: Int, mean: Double) -> Double {
    guard mean > 0 else { return 1 }
    var sign: Int32 = 0
    let k = Double(count)
    if mean < k {
      // Most of the mass lies below k, so the few terms above it are summed instead.
      var term = exp((k + 1) * log(mean) - mean - lgamma_r(k + 2, &sign))
      var sum = 0.0
      var next = count + 1
      while term > sum * 1e-18, term > 0 {
        sum += term
        next += 1
        term *= mean / Double(next)
      }
      return 1 - sum
    }
    var term = exp(k * log(mean) - mean - lgamma_r(k + 1, &sign))
    var sum = 0.0
    var next = count
    while term > sum * 1e-18, next >= 0 {
      sum += term
      term *= Double(next) / mean
      next -= 1
    }
    return sum
  }
}
