/// A civil day, without a time of day or a time zone.
///
/// The same day whatever calendar writes it: ``GregorianDate`` and ``SolarHijriDate`` are two
/// spellings of it.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01 (Gregorian), negative before it.
  public let number: Int

  public init(number: Int) { self.number = number }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
  /// Days from `right` to `left`; negative when `left` is earlier.
  public static func - (left: Day, right: Day) -> Int { left.number - right.number }

  /// The first and last day that any command accepts: 1200-01-01 Solar Hijri to 2199-12-31.
  public static let supported =
    Day(number: -54_342)...Day(number: 84_005)

  /// Day of the Iranian week: 0 is Saturday, 6 is Friday.
  public var weekday: Int { floorModulo(number + 5, 7) }
}

/// Quotient rounded towards negative infinity.
@inlinable func floorDivide(_ value: Int, _ divisor: Int) -> Int {
  let quotient = value / divisor
  return value % divisor != 0 && (value < 0) != (divisor < 0) ? quotient - 1 : quotient
}

/// Remainder with the sign of the divisor.
@inlinable func floorModulo(_ value: Int, _ divisor: Int) -> Int {
  value - floorDivide(value, divisor) * divisor
}
