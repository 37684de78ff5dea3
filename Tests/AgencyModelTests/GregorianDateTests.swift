import AgencyModel
import Testing

struct GregorianDateTests {
  @Test func everyDayFollowsTheOneBeforeAndRoundTrips() {
    var wrong: [String] = []
    var days = 0
    var before: Day?
    for year in 1900...2100 {
      for month in 1...12 {
        for number in 1...GregorianDate.length(ofMonth: month, year: year) {
          guard let date = GregorianDate(year: year, month: month, day: number) else {
            wrong.append("\(year)-\(month)-\(number) refused")
            continue
          }
          let day = date.asDay
          if GregorianDate(day) != date { wrong.append("\(date) comes back different") }
          if let before, day - before != 1 { wrong.append("\(date) does not follow") }
          before = day
          days += 1
        }
      }
    }
    #expect(wrong == [])
    #expect(days == 201 * 365 + 49)
  }

  @Test func everySupportedDayRoundTrips() {
    let wrong = (Day.supported.lowerBound.number...Day.supported.upperBound.number).filter {
      GregorianDate(Day(number: $0)).asDay.number != $0
    }
    #expect(wrong == [])
  }

  @Test func dayZeroIsTheFirstOf1970() {
    #expect(GregorianDate(year: 1970, month: 1, day: 1)?.asDay.number == 0)
  }

  @Test(arguments: [(1900, false), (2000, true), (2022, false), (2024, true), (2100, false)])
  func leapYearsAreThoseOfTheReform(year: Int, isLeap: Bool) {
    #expect(GregorianDate.isLeap(year) == isLeap)
  }

  @Test(arguments: [
    (2022, 2, 29), (2022, 4, 31), (2022, 0, 1), (2022, 13, 1), (2022, 1, 0), (2022, 1, 32),
    (1900, 2, 29), (1599, 12, 31), (2200, 1, 1), (.min, 1, 1),
  ])
  func dateThatDoesNotExistIsRefused(year: Int, month: Int, day: Int) {
    #expect(GregorianDate(year: year, month: month, day: day) == nil)
  }
}
