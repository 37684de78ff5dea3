import AgencyModel
import Testing

@testable import Answers

@Suite struct DayTextTests {
  /// 30 Azar 1401, 21 December 2022.
  static let day = Day(number: 19_347)

  @Test func daysAreSpelledInEitherCalendar() {
    #expect(DayText.spelled(Self.day) == "30 Azar 1401")
    #expect(DayText.spelled(Self.day, solarHijri: false) == "2022-12-21")
    #expect(DayText.spelled(Self.day, persianDigits: true) == "۳۰ آذر ۱۴۰۱")
    #expect(DayText.spelled(Self.day, solarHijri: false, persianDigits: true) == "۲۰۲۲-۱۲-۲۱")
  }

  @Test func aDayBeyondTheKnownYearsIsNotWrittenInSolarHijri() {
    #expect(DayText.spelled(Day.supported.upperBound) == "2199-12-31")
  }
}
