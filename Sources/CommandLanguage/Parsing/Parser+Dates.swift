import AgencyModel
import Wording

extension Parser {
  /// A date, with what is added to it: `30 Azar 1401`, `today + 2 weeks`, `deadline - 10 days`.
  public mutating func parseDate() throws(Diagnostic) -> DateTree {
    let start = token.span.start
    guard let base = try acceptDateBase(isDateWanted: true) else {
      expected.insert(.date)
      throw unexpected()
    }
    var offsets: [DateTree.Offset] = []
    while let offset = try acceptOffset() { offsets.append(offset) }
    return DateTree(base: base, offsets: offsets, span: span(from: start))
  }

  /// Whether the present token can begin a date and nothing else.
  var beginsDate: Bool {
    switch token.kind {
    case .dateDigits, .dateWord: true
    case .word(let word): word.keyword == .today || word.keyword == .deadline
    case .number(_, isShare: false): monthAhead(at: 1) != nil
    default: false
    }
  }

  /// A duration: `2 weeks`.
  public mutating func acceptDuration() throws(Diagnostic) -> DurationTree? {
    guard case .number(let value, false) = token.kind, value == value.rounded(), value < 100_000,
      case .word(let word) = ahead().kind, let unit = DurationUnit(word.keyword)
    else {
      expected.insert(.duration)
      return nil
    }
    let start = token.span.start
    advance()
    advance()
    return DurationTree(count: Int(value), unit: unit, span: span(from: start))
  }

  private mutating func acceptOffset() throws(Diagnostic) -> DateTree.Offset? {
    let isMinus: Bool
    if peeks(.plus) {
      isMinus = false
    } else if peeks(.minus) {
      isMinus = true
    } else {
      return nil
    }
    advance()
    if isTyping, case .number = token.kind, endsAhead(1) {
      advance()
      noteUnits()
      throw unexpected()
    }
    guard let duration = try acceptDuration() else { throw unexpected() }
    return DateTree.Offset(
      count: isMinus ? -duration.count : duration.count, unit: duration.unit)
  }

  /// The base of a date. Where a date is wanted, numbers that only look like one are refused with
  /// the reason; elsewhere they are left to arithmetic.
  mutating func acceptDateBase(isDateWanted: Bool) throws(Diagnostic) -> DateTree.Base? {
    let start = token.span.start
    let base = try acceptBase(isDateWanted: isDateWanted)
    switch base {
    case .day, .yearless: if isTyping { readDays.append(span(from: start)) }
    case .today, .deadline, .variable, nil: break
    }
    return base
  }

  private mutating func acceptBase(isDateWanted: Bool) throws(Diagnostic) -> DateTree.Base? {
    let start = token.span
    switch token.kind {
    case .dateDigits(let a, let b, let c, _):
      advance()
      return .day(try day(a, b, c, at: start))
    case .dateWord(let dayNumber, let month, let year):
      advance()
      // Between hyphens `Day` can only be the month Dey.
      guard let month = MonthWords.month(forKey: month == "day" ? "dey" : month) else {
        throw Diagnostic(
          "E302", "'\(source[start])' is not a date: no month has that name", at: start,
          help: "write it as 30 Azar 1401 or 1401-09-30")
      }
      return .day(try day(year: year, month, dayNumber, at: start))
    case .word(let word):
      if word.keyword == .today {
        advance()
        return .today
      }
      if word.keyword == .deadline {
        advance()
        return .deadline
      }
      if let ordinal = acceptOrdinalDay() { return try dateWithMonth(day: ordinal, from: start) }
      if isDateWanted, let month = monthAhead(at: 0) {
        return try dateStartingWithMonth(month, from: start)
      }
      guard isDateWanted, let name = acceptName(as: .date) else { return nil }
      return .variable(name)
    case .number(let value, false):
      if value == value.rounded(), value >= 1, value < 100, monthAhead(at: 1) != nil {
        advance()
        return try dateWithMonth(day: Int(value), from: start)
      }
      guard isDateWanted else { return nil }
      return try numericDate(value, at: start)
    default: return nil
    }
  }

  /// After the day: the month, `ماه` perhaps, and the year perhaps.
  private mutating func dateWithMonth(
    day dayNumber: Int, from start: SourceSpan
  ) throws(Diagnostic) -> DateTree.Base {
    guard let month = monthAhead(at: 0) else {
      throw Diagnostic(
        "E302", "a month's name is missing after '\(source[span(from: start.start)])'",
        at: span(from: start.start), help: "write it as 30 Azar 1401")
    }
    advance()
    if isTyping { expected.insert(.month) }
    if peeks(.month), source[token.span].utf8.first != 0x6D { advance() }
    if case .number(let year, false) = token.kind, year == year.rounded(), year >= 1000,
      year < 10_000
    {
      advance()
      return .day(try day(year: Int(year), month, dayNumber, at: span(from: start.start)))
    }
    guard month.isSolarHijri else {
      throw Diagnostic(
        "E303", "'\(source[span(from: start.start)])' has no year", at: span(from: start.start),
        help: "add the year: 21 December 2022")
    }
    return try yearless(dayNumber, month, from: start)
  }

  private func yearless(
    _ dayNumber: Int, _ month: MonthWords.Month, from start: SourceSpan
  ) throws(Diagnostic) -> DateTree.Base {
    let longest = month.number <= 6 ? 31 : 30
    guard (1...longest).contains(dayNumber) else {
      throw noSuchDay(dayNumber, month, year: nil, at: span(from: start.start))
    }
    return .yearless(day: dayNumber, month: month.number)
  }

  /// `Azar 30, 1401`; a month alone is refused.
  private mutating func dateStartingWithMonth(
    _ month: MonthWords.Month, from start: SourceSpan
  ) throws(Diagnostic) -> DateTree.Base {
    advance()
    if case .number(let dayNumber, false) = token.kind, dayNumber == dayNumber.rounded(),
      (1...31).contains(dayNumber)
    {
      advance()
      if peeks(.comma), case .number(let year, false) = ahead().kind, year >= 1000, year < 10_000 {
        advance()
      }
      if case .number(let year, false) = token.kind, year == year.rounded(), year >= 1000,
        year < 10_000
      {
        advance()
        return .day(
          try day(year: Int(year), month, Int(dayNumber), at: span(from: start.start)))
      }
      if month.isSolarHijri { return try yearless(Int(dayNumber), month, from: start) }
    } else if case .number = token.kind {
      advance()
    }
    throw Diagnostic(
      "E303", "'\(source[span(from: start.start)])' is not one day", at: span(from: start.start),
      help: "write day, month and year: 30 Azar 1401")
  }

  mutating func noteUnits() {
    for keyword in [Keyword.day, .week, .month] { expected.insert(keyword) }
  }

  private mutating func numericDate(
    _ value: Double, at start: SourceSpan
  ) throws(Diagnostic) -> DateTree.Base {
    if value == value.rounded(), value >= 12_000_101, value <= 21_001_231 {
      advance()
      let number = Int(value)
      return .day(try day(number / 10_000, number / 100 % 100, number % 100, at: start))
    }
    advance()
    if peeks(.divide) || peeks(.minus), case .number = ahead().kind {
      advance()
      advance()
    }
    if isTyping {
      expected.insert(.monthName)
      noteUnits()
    }
    let whole = span(from: start.start)
    throw Diagnostic(
      "E303", "'\(source[whole])' is not a date: a date has a day, a month and a year", at: whole,
      help: "write it as 30 Azar 1401 or 1401-09-30")
  }

  /// Day, month and year in digits, the year first.
  private func day(
    _ a: Int, _ b: Int, _ c: Int, at span: SourceSpan
  ) throws(Diagnostic) -> Day {
    let text = source[span]
    if a < 1000 {
      let reason =
        c >= 1000
        ? "it may be day first or month first"
        : "the year has two digits, or the order is not clear"
      throw Diagnostic(
        "E304", "'\(text)' can be read in more than one way: \(reason)", at: span,
        help: "write the year first, 1401-09-30, or the month's name, 30 Azar 1401")
    }
    if SolarHijriDate.years.contains(a) {
      return try day(year: a, MonthWords.Month(number: b, isSolarHijri: true), c, at: span)
    }
    return try day(year: a, MonthWords.Month(number: b, isSolarHijri: false), c, at: span)
  }

  private func day(
    year: Int, _ month: MonthWords.Month, _ dayNumber: Int, at span: SourceSpan
  ) throws(Diagnostic) -> Day {
    let isSolarHijriYear = SolarHijriDate.years.contains(year)
    guard isSolarHijriYear || (1900...2100).contains(year) else {
      throw Diagnostic(
        "E305", "the year \(year) is in neither calendar's range", at: span,
        help: "Solar Hijri years go from 1200 to 1500, Gregorian ones from 1900 to 2100")
    }
    guard isSolarHijriYear == month.isSolarHijri else {
      throw Diagnostic(
        "E305",
        "'\(source[span])' mixes the calendars: the month is of the one, the year of the other",
        at: span, help: "30 Azar 1401 is 21 December 2022")
    }
    let found =
      month.isSolarHijri
      ? SolarHijriDate(year: year, month: month.number, day: dayNumber)?.asDay
      : GregorianDate(year: year, month: month.number, day: dayNumber)?.asDay
    guard let found else { throw noSuchDay(dayNumber, month, year: year, at: span) }
    return found
  }

  private func noSuchDay(
    _ dayNumber: Int, _ month: MonthWords.Month, year: Int?, at span: SourceSpan
  ) -> Diagnostic {
    guard (1...12).contains(month.number) else {
      return Diagnostic(
        "E301", "'\(source[span])' is not a date: there is no month \(month.number)", at: span,
        help: "months go from 1 to 12")
    }
    let english = (month.isSolarHijri ? MonthNames.solarHijri : MonthNames.gregorian)[
      month.number - 1]
    let name = Phrase(
      typed: english,
      persian: month.isSolarHijri ? MonthNames.solarHijriPersian[month.number - 1] : nil)
    let length: Phrase
    if let year {
      let days =
        month.isSolarHijri
        ? SolarHijriDate.length(ofMonth: month.number, year: year)
        : GregorianDate.length(ofMonth: month.number, year: year)
      length = "\(name) \(year) has \(days) days"
    } else {
      length = "\(name) has \(month.number <= 6 ? 31 : 30) days"
    }
    return Diagnostic(
      "E301", "'\(source[span])' is not a date: \(length)", at: span,
      help: "correct the day \(dayNumber)")
  }

  /// The month that the word so many tokens on names.
  private func monthAhead(at count: Int) -> MonthWords.Month? {
    guard case .word(let word) = ahead(count).kind, !word.isQuoted else { return nil }
    if word.keyword == .day {
      // `30 Day 1401` is the month Dey; `30 day` is a duration.
      guard case .number(let year, false) = ahead(count + 1).kind, year >= 1200, year <= 1500
      else { return nil }
      return MonthWords.Month(number: 10, isSolarHijri: true)
    }
    return MonthWords.month(forKey: word.key)
  }

  /// A day of the month as a Persian ordinal: `سی‌ام`, `بیست و یکم`.
  private mutating func acceptOrdinalDay() -> Int? {
    for length in [3, 2, 1] {
      var keys: [String] = []
      for offset in 0..<length {
        guard case .word(let word) = ahead(offset).kind, !word.isQuoted else { break }
        keys.append(word.key)
      }
      guard keys.count == length, monthAhead(at: length) != nil,
        let day = MonthWords.ordinal(keys.joined())
      else { continue }
      for _ in 0..<length { advance() }
      return day
    }
    return nil
  }
}

extension DurationUnit {
  init?(_ keyword: Keyword?) {
    switch keyword {
    case .day: self = .day
    case .week: self = .week
    case .month: self = .month
    default: return nil
    }
  }
}
