import AgencyModel
import Wording

/// Days as people read them.
public enum DayText {
  /// `30 Azar 1401` in the Solar Hijri calendar, or `2022-12-21`.
  ///
  /// Persian digits bring the Persian names of the months: `۳۰ آذر ۱۴۰۱`. A day outside the years
  /// for which the calendar's rule is known to hold is written in ISO 8601.
  public static func spelled(
    _ day: Day, solarHijri: Bool = true, persianDigits: Bool = false
  ) -> String {
    guard solarHijri, isKnownSolarHijri(day) else {
      return inDigits(day.isoText, persian: persianDigits)
    }
    guard persianDigits else { return day.solarHijriText }
    let date = SolarHijriDate(day)
    let name = MonthNames.solarHijriPersian[date.month - 1]
    return
      "\(PersianDigits.written("\(date.day)")) \(name) \(PersianDigits.written("\(date.year)"))"
  }

  private static func isKnownSolarHijri(_ day: Day) -> Bool {
    Day.supported.contains(day) && SolarHijriDate.years.contains(SolarHijriDate(day).year)
  }
}
