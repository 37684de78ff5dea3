import AgencyModel
import Answers
import CommandLanguage
import Wording

extension CompletionPlace {
  /// How many months' ends are offered.
  private static let months = 6

  /// Days that mean something: the deadline, today, variables, the ends of the coming months.
  mutating func addDates() {
    let isPersian = language == .persian
    if let deadline = session.deadline {
      add(
        isPersian ? Vocabulary.persian("deadline") ?? "deadline" : "deadline", both(deadline),
        .date, alsoKnownAs: ["deadline"])
    }
    add(
      isPersian ? Vocabulary.persian("today") ?? "today" : "today", both(session.today), .date,
      alsoKnownAs: ["today"])
    for (name, value) in session.state.variables.sorted(by: { $0.key < $1.key }) {
      if case .day(let day) = value { add(name, both(day), .date) }
    }
    var day = session.today
    for _ in 0..<(key.isEmpty ? Self.months : 12) {
      let date = SolarHijriDate(day)
      let length = SolarHijriDate.length(ofMonth: date.month, year: date.year)
      guard
        let end = SolarHijriDate(year: date.year, month: date.month, day: length)?.asDay,
        Day.supported.contains(end)
      else { return }
      add(
        DayText.spelled(end, persianDigits: isPersian),
        isPersian ? "پایان ماه، \(end.isoText)" : "end of the month, \(end.isoText)", .date,
        alsoKnownAs: [
          MonthNames.solarHijri[date.month - 1], MonthNames.solarHijriPersian[date.month - 1],
        ])
      day = end + 1
    }
  }

  /// The coming months, after the number of a day.
  mutating func addMonths() {
    var day = session.today
    for _ in 0..<12 {
      let date = SolarHijriDate(day)
      let year =
        language == .persian ? PersianDigits.written("\(date.year)") : "\(date.year)"
      let names = language == .persian ? MonthNames.solarHijriPersian : MonthNames.solarHijri
      let text = "\(names[date.month - 1]) \(year)"
      if accepts(text) { add(text, "", .date) }
      let length = SolarHijriDate.length(ofMonth: date.month, year: date.year)
      day = day + (length - date.day + 1)
    }
  }

  /// A day in both calendars.
  private func both(_ day: Day) -> String {
    "\(DayText.spelled(day, persianDigits: language == .persian)), \(day.isoText)"
  }
}
