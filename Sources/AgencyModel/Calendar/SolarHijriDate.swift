/// A date of the Solar Hijri calendar, the official one in Iran.
///
/// The arithmetic is the 33-year rule: a year is leap if its remainder by 33 is 1, 5, 9, 13, 17,
/// 22, 26 or 30. It equals the official table for every year from 1206 to 1498; the first year in
/// which it parts from the astronomical calendar is 1502. Source: docs/model.md, "Calendars".
public struct SolarHijriDate: Hashable, Sendable {
  public let year: Int
  /// 1 (Farvardin) to 12 (Esfand).
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// The date with these numbers, or `nil` if the calendar has no such date.
  ///
  /// Years from 1200 to 1500 are accepted.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The Solar Hijri spelling of a day; the year is not limited to ``years``.
  public init(_ day: Day) {
    var year = floorDivide(33 * (day.number + 492_633), 12_053)
    if Self.yearStart(year + 1) <= day.number {
      year += 1
    } else if Self.yearStart(year) > day.number {
      year -= 1
    }
    let dayOfYear = day.number - Self.yearStart(year)
    self.year = year
    if dayOfYear < 186 {
      (self.month, self.day) = (dayOfYear / 31 + 1, dayOfYear % 31 + 1)
    } else {
      (self.month, self.day) = ((dayOfYear - 186) / 30 + 7, (dayOfYear - 186) % 30 + 1)
    }
  }

  /// The same day, counted from 1970-01-01.
  public var asDay: Day {
    let before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)
    return Day(number: Self.yearStart(year) + before + day - 1)
  }

  /// The years that can be written: those for which the calendar's rule is known to hold.
  public static let years = 1200...1500

  public static func isLeap(_ year: Int) -> Bool { yearStart(year + 1) - yearStart(year) == 366 }

  /// Days in a month, 29 to 31; `month` must be from 1 to 12.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    month <= 6 ? 31 : month <= 11 ? 30 : isLeap(year) ? 30 : 29
  }

  /// The day number of 1 Farvardin of a year.
  private static func yearStart(_ year: Int) -> Int {
    365 * year + floorDivide(8 * year + 21, 33) - 492_633
  }
}
