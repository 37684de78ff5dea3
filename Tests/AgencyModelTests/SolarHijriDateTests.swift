import AgencyModel
import Testing

/// Day numbers are checked with `Bool`s gathered in lists, since an expectation for each of
/// 73,414 days takes most of a minute.
struct SolarHijriDateTests {
  static let distances = CalendarCases.all.daysBetween.map { ($0.from, $0.to, $0.days) }
  static let sums = CalendarCases.all.addDays.map { ($0.from, $0.days, $0.to) }

  @Test func leapYearsAreTheOfficialOnes() {
    #expect((1300...1500).filter { SolarHijriDate.isLeap($0) } == CalendarCases.all.leapYears)
  }

  @Test func monthsHaveTheirLengths() {
    for year in 1300...1500 {
      let last = CalendarCases.all.leapYears.contains(year) ? 30 : 29
      let expected = Array(repeating: 31, count: 6) + Array(repeating: 30, count: 5) + [last]
      #expect((1...12).map { SolarHijriDate.length(ofMonth: $0, year: year) } == expected)
    }
  }

  @Test(arguments: CalendarCases.all.invalid)
  func dateThatDoesNotExistIsRefused(text: String) {
    #expect(CalendarCases.date(text) == nil)
  }

  @Test(arguments: [(1199, 1, 1), (1501, 1, 1), (1401, 1, -1), (1401, -1, 1), (.max, 1, 1)])
  func dateOutOfBoundsIsRefused(year: Int, month: Int, day: Int) {
    #expect(SolarHijriDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: distances)
  func daysBetweenTwoDates(from: String, to: String, days: Int) throws {
    let first = try #require(CalendarCases.date(from))
    let second = try #require(CalendarCases.date(to))
    #expect(second.asDay - first.asDay == days)
  }

  @Test(arguments: sums)
  func daysAddedToADate(from: String, days: Int, to: String) throws {
    let first = try #require(CalendarCases.date(from))
    #expect(SolarHijriDate(first.asDay + days) == CalendarCases.date(to))
  }

  @Test func everyDayFollowsTheOneBeforeAndRoundTrips() {
    var wrong: [String] = []
    var days = 0
    var before: Day?
    for year in 1300...1500 {
      for month in 1...12 {
        for number in 1...SolarHijriDate.length(ofMonth: month, year: year) {
          guard let date = SolarHijriDate(year: year, month: month, day: number) else {
            wrong.append("\(year)-\(month)-\(number) refused")
            continue
          }
          let day = date.asDay
          if SolarHijriDate(day) != date { wrong.append("\(date) comes back different") }
          if let before, day - before != 1 { wrong.append("\(date) does not follow") }
          before = day
          days += 1
        }
      }
    }
    #expect(wrong == [])
    #expect(days == 73_414)
  }

  @Test func everySupportedDayRoundTrips() {
    let wrong = (Day.supported.lowerBound.number...Day.supported.upperBound.number).filter {
      let date = SolarHijriDate(Day(number: $0))
      guard (1...12).contains(date.month),
        (1...SolarHijriDate.length(ofMonth: date.month, year: date.year)).contains(date.day)
      else { return true }
      return date.asDay.number != $0
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    (1401, 9, 30, 2022, 12, 21), (1401, 9, 1, 2022, 11, 22), (1300, 1, 1, 1921, 3, 21),
    (1399, 12, 30, 2021, 3, 20), (1400, 1, 1, 2021, 3, 21), (1403, 12, 30, 2025, 3, 20),
    (1404, 1, 1, 2025, 3, 21), (1348, 10, 11, 1970, 1, 1),
  ])
  func bothCalendarsSpellTheSameDay(
    year: Int, month: Int, day: Int, gregorianYear: Int, gregorianMonth: Int, gregorianDay: Int
  ) throws {
    let date = try #require(SolarHijriDate(year: year, month: month, day: day))
    let other = try #require(
      GregorianDate(year: gregorianYear, month: gregorianMonth, day: gregorianDay))
    #expect(date.asDay == other.asDay)
  }
}
