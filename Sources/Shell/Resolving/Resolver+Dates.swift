import AgencyModel
import CommandLanguage
import WhatIf
import Wording

extension Resolver {
  /// The day a date names; a year that is not written is the deadline's.
  func day(_ tree: DateTree) throws(Diagnostic) -> Day {
    var day: Day
    switch tree.base {
    case .day(let given): day = given
    case .today: day = session.today
    case .deadline:
      guard let deadline = session.deadline else {
        throw Diagnostic(
          "E307", "no deadline is loaded", at: tree.span,
          help: "load data that has one, or: set deadline 30 Azar 1401")
      }
      day = deadline
    case .yearless(let dayOfMonth, let month):
      day = try yearlessDay(dayOfMonth, month, at: tree.span)
    case .variable(let name):
      guard let value = state.variables[name.key] else {
        throw unknownDate(name)
      }
      guard case .day(let given) = value else {
        throw Diagnostic(
          "E308",
          "'\(name.text)' is not a date but \(ValueText.spelled(value, settings: state.settings))",
          at: name.span, help: "let \(name.text) = 30 Azar 1401")
      }
      day = given
    }
    for offset in tree.offsets {
      switch offset.unit {
      case .day: day = day + offset.count
      case .week: day = day + 7 * offset.count
      case .month: day = day.adding(months: offset.count)
      }
      guard Day.supported.contains(day) else {
        throw Diagnostic(
          "E305", "this date lies outside the years that are known", at: tree.span,
          help: "Solar Hijri years go from 1200 to 1500")
      }
    }
    return day
  }

  private func yearlessDay(
    _ dayOfMonth: Int, _ month: Int, at span: SourceSpan
  ) throws(Diagnostic) -> Day {
    guard let deadline = session.deadline else {
      throw Diagnostic(
        "E303",
        "'\(dayOfMonth) \(MonthNames.solarHijri[month - 1])' has no year, and no deadline is loaded to take it from",
        at: span,
        help: "add the year: \(dayOfMonth) \(MonthNames.solarHijri[month - 1]) 1401",
        "or load data that has a deadline first")
    }
    let year = SolarHijriDate(deadline).year
    guard let date = SolarHijriDate(year: year, month: month, day: dayOfMonth) else {
      let length = SolarHijriDate.length(ofMonth: month, year: year)
      throw Diagnostic(
        "E301",
        "'\(dayOfMonth) \(MonthNames.solarHijri[month - 1])' is not a date: \(MonthNames.solarHijri[month - 1]) \(year), the deadline's year, has \(length) days",
        at: span, help: "correct the day, or add the year")
    }
    return date.asDay
  }

  private func unknownDate(_ name: Name) -> Diagnostic {
    var months = MonthNames.solarHijri
    months += Array(state.variables.keys) + ["today", "deadline"]
    let near = Nearest.names(to: name.text, among: months)
    return Diagnostic(
      "E303", "'\(name.text)' is not a date", at: name.span,
      help: near.isEmpty
        ? ["a date is written 30 Azar 1401, 1401-09-30, today or deadline"]
        : ["did you mean \(near.quotedList)?"])
  }

  /// A note for answers whose date took its year from the deadline.
  func yearNotes(_ trees: [DateTree?]) -> [Phrase] {
    for case .yearless(let dayOfMonth, let month)? in trees.map({ $0?.base }) {
      guard let deadline = session.deadline else { continue }
      return [
        "\(dayOfMonth) \(MonthNames.solarHijri[month - 1]) is taken in \(SolarHijriDate(deadline).year), the deadline's year"
      ]
    }
    return []
  }
}
