import AgencyModel
import Wording

/// Reads the day in a cell, in either calendar.
///
/// The year comes first (`1401-09-30`, `1401/9/30`, `14010930`, `2022-12-21`) or the month is
/// named (`30 Azar 1401`, `Azar 30, 1401`, `۳۰ آذر ماه ۱۴۰۱`, `21 Dec 2022`). A year from 1200 to
/// 1500 is Solar Hijri, from 1821 to 2122 Gregorian: the same days, so that every day can be written
/// in either calendar and read again. A day whose parts could be in another order is refused, and so
/// is one that its calendar does not have.
enum DateReading {
  private static let gregorianYears = 1821...2122

  static func read(_ text: String) throws(CellProblem) -> Day {
    let parts = try parts(of: withoutMidnight(Folding.tidy(text)))
    let numbers = parts.compactMap(\.number)
    let words = parts.compactMap(\.word)
    if words.isEmpty { return try read(numbers: numbers) }

    guard let month = NamedMonth(words: words) else {
      guard let day = NamedMonth.dayNumber(words: words), let named = NamedMonth(words: day.rest)
      else { throw .notADate }
      guard numbers.count == 1, numbers[0].digits == 4 else { throw .noYear }
      return try read(year: numbers[0].value, month: named, day: day.number)
    }
    guard numbers.count == 2 else {
      throw numbers.count == 1 ? .noYear : .notADate
    }
    let (first, second) = (numbers[0], numbers[1])
    switch (first.digits, second.digits) {
    case (1...2, 4): return try read(year: second.value, month: month, day: first.value)
    case (4, 1...2): return try read(year: first.value, month: month, day: second.value)
    default: throw .noYear
    }
  }

  private static func read(numbers: [Part.Number]) throws(CellProblem) -> Day {
    switch numbers.count {
    case 1 where numbers[0].digits == 8:
      let value = numbers[0].value
      return try read(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    case 3 where numbers[0].digits == 4 && numbers[1].digits <= 2 && numbers[2].digits <= 2:
      return try read(
        year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
    case 3 where numbers[2].digits == 4: throw .orderUnclear
    case 3 where numbers.allSatisfy({ $0.digits <= 2 }): throw .shortYear
    case 2: throw .noYear
    default: throw .notADate
    }
  }

  private static func read(year: Int, month: Int, day: Int) throws(CellProblem) -> Day {
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    switch year {
    case SolarHijriDate.years:
      guard let date = SolarHijriDate(year: year, month: month, day: day) else {
        let length = SolarHijriDate.length(ofMonth: month, year: year)
        throw .noSuchDay(MonthNames.solarHijri[month - 1], year: year, length: length)
      }
      return date.asDay
    case gregorianYears:
      guard let date = GregorianDate(year: year, month: month, day: day) else {
        let length = GregorianDate.length(ofMonth: month, year: year)
        throw .noSuchDay(MonthNames.gregorian[month - 1], year: year, length: length)
      }
      return date.asDay
    default: throw .yearOutOfRange(year)
    }
  }

  private static func read(year: Int, month: NamedMonth, day: Int) throws(CellProblem) -> Day {
    let isSolarHijri = SolarHijriDate.years.contains(year)
    guard isSolarHijri == month.isSolarHijri || !(1200...2122).contains(year) else {
      throw .otherCalendar(month.name, year: year)
    }
    return try read(year: year, month: month.number, day: day)
  }

  /// A date without the time of day that databases write after it, which must be midnight.
  private static func withoutMidnight(_ text: String) throws(CellProblem) -> String {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return text }
    let before = text[..<colon]
    guard let mark = before.utf8.lastIndex(where: { $0 == 0x20 || $0 == UInt8(ascii: "T") }) else {
      throw .notADate
    }
    let time = text[mark...].unicodeScalars.dropFirst()
    let isMidnight = time.allSatisfy { scalar in
      Digits.value(of: scalar) == 0 || ":.Z".unicodeScalars.contains(scalar)
    }
    guard isMidnight else { throw .hasTime }
    return String(text[..<mark])
  }

  /// A run of digits or of letters.
  private struct Part {
    struct Number {
      let value: Int
      let digits: Int
    }
    var number: Number?
    var word: String?
  }

  private static func parts(of text: String) throws(CellProblem) -> [Part] {
    var parts: [Part] = []
    var value = 0
    var digits = 0
    var word = String.UnicodeScalarView()
    var marks = Set<Unicode.Scalar>()
    func endPart() {
      if digits > 0 { parts.append(Part(number: Part.Number(value: value, digits: digits))) }
      if !word.isEmpty { parts.append(Part(word: Folding.key(String(word)))) }
      (value, digits) = (0, 0)
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if let digit = Digits.value(of: scalar) {
        if !word.isEmpty { endPart() }
        digits += 1
        guard digits <= 8 else { throw .notADate }
        value = value * 10 + Int(digit)
      } else if scalar.properties.isAlphabetic || scalar.value == 0x200C
        || (0x64B...0x65F).contains(scalar.value)
      {
        if digits > 0 { endPart() }
        word.append(scalar)
      } else if Folding.isBlank(scalar) || "-/.,\u{60C}".unicodeScalars.contains(scalar) {
        // Two marks at one place, or two kinds of mark between numbers, are a slip.
        if !Folding.isBlank(scalar) {
          guard digits > 0 || !word.isEmpty else { throw .notADate }
          marks.insert(scalar)
        }
        endPart()
      } else {
        throw .notADate
      }
    }
    guard digits > 0 || !word.isEmpty else { throw .notADate }
    endPart()
    guard marks.count <= 1, parts.count <= 5 else { throw .notADate }
    if parts.allSatisfy({ $0.word == nil }), parts.count > 1 {
      guard marks.isSubset(of: ["-", "/", "."]), marks.count == 1 else { throw .notADate }
    }
    return parts
  }
}

extension CellProblem {
  fileprivate static let notADate = CellProblem(
    "is not a date", fix: "write 1401-09-30, 2022-12-21 or 30 Azar 1401")
  fileprivate static let noYear = CellProblem(
    "has no year of four digits", fix: "write the year too: 1401-09-30")
  fileprivate static let orderUnclear = CellProblem(
    "could be read day first or month first", fix: "put the year first: 1401-09-30")
  fileprivate static let shortYear = CellProblem(
    "does not show which of its numbers is the year", fix: "write 1401-09-30")
  fileprivate static let hasTime = CellProblem(
    "has a time of day beside the date", fix: "write the date alone: 1401-09-30")
  fileprivate static func noSuchMonth(_ month: Int) -> CellProblem {
    CellProblem("names month \(month) of 12", fix: "write year, month, day: 1401-09-30")
  }
  fileprivate static func noSuchDay(_ month: String, year: Int, length: Int) -> CellProblem {
    CellProblem(
      "does not exist: \(month) \(year) has \(length) days", fix: "correct the day")
  }
  fileprivate static func yearOutOfRange(_ year: Int) -> CellProblem {
    CellProblem(
      "has the year \(year), which neither calendar here covers",
      fix: "write a Solar Hijri year from 1200 to 1500 or a Gregorian one from 1821 to 2122")
  }
  fileprivate static func otherCalendar(_ month: String, year: Int) -> CellProblem {
    CellProblem(
      "puts \(month) in \(year), a year of the other calendar", fix: "use one calendar")
  }
}
