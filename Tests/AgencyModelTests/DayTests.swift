import AgencyModel
import Testing

struct DayTests {
  @Test func supportedDaysBeginWith1200AndEndWith2199() {
    #expect(
      Day.supported.lowerBound == SolarHijriDate(year: 1200, month: 1, day: 1)?.asDay)
    #expect(
      Day.supported.upperBound == GregorianDate(year: 2199, month: 12, day: 31)?.asDay)
  }

  @Test(arguments: [
    // 30 Azar 1401 was a Wednesday, 1 Azar a Tuesday; the week begins with Saturday.
    (2022, 12, 21, 4), (2022, 11, 22, 3), (1970, 1, 1, 5), (2022, 12, 24, 0), (1969, 12, 26, 6),
  ])
  func weekBeginsOnSaturday(year: Int, month: Int, day: Int, weekday: Int) throws {
    let date = try #require(GregorianDate(year: year, month: month, day: day))
    #expect(date.asDay.weekday == weekday)
  }

  @Test func dayIsWrittenInBothCalendars() throws {
    let day = try #require(SolarHijriDate(year: 1401, month: 9, day: 30)).asDay
    #expect(day.isoText == "2022-12-21")
    #expect(day.solarHijriText == "30 Azar 1401")
    #expect(day.solarHijriNumbers == "1401-09-30")
    let early = try #require(SolarHijriDate(year: 1402, month: 1, day: 2)).asDay
    #expect(early.isoText == "2023-03-22")
    #expect(early.solarHijriNumbers == "1402-01-02")
  }

  @Test func distanceUndoesAddition() {
    for days in [-400, -1, 0, 1, 36_525] {
      let day = Day(number: 19_000)
      #expect((day + days) - day == days)
      #expect(day - days == day + -days)
    }
  }
}
