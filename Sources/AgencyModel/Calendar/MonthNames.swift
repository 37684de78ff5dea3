/// The month names of both calendars, as they are written out; months are counted from 1.
public enum MonthNames {
  public static let solarHijri = [
    "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar",
    "Dey", "Bahman", "Esfand",
  ]
  public static let solarHijriPersian = [
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن",
    "اسفند",
  ]
  public static let gregorian = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Day {
  /// ISO 8601 Gregorian, `2022-12-21`: what every machine format writes.
  public var isoText: String {
    let date = GregorianDate(self)
    return "\(date.year)-\(twoDigits(date.month))-\(twoDigits(date.day))"
  }

  /// `30 Azar 1401`.
  public var solarHijriText: String {
    let date = SolarHijriDate(self)
    return "\(date.day) \(MonthNames.solarHijri[date.month - 1]) \(date.year)"
  }

  /// `1401-09-30`, which the language reads back.
  public var solarHijriNumbers: String {
    let date = SolarHijriDate(self)
    return "\(date.year)-\(twoDigits(date.month))-\(twoDigits(date.day))"
  }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
