import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let forecast = Command(
    name: "forecast", shelf: .questions, effect: .asks,
    summary: "The distribution of a figure at the end of each week ahead.",
    usage: ["forecast [METRIC] [by DATE] [using chances|pace|plan]"],
    details: """
      Without a metric it is connected%, without a date the deadline. 'chances' takes each agency's
      own law, 'plan' its planned day alone, 'pace' the weekly connections of the last half year.
      Of q05 to q95 each is the value that is not exceeded with a chance of 5% to 95%.
      """,
    examples: [
      "forecast",
      "if unconnected chance is 80%, connecting chance is 90% then forecast connected by deadline",
    ]
  ) { (parser) throws(Diagnostic) in
    let start = parser.token.span
    var metric: MetricTree?
    if parser.isAtMetric {
      metric = try parser.parseMetric()
    } else {
      parser.note(.metric)
    }
    var by: DateTree?
    var method: ForecastMethod?
    while true {
      if by == nil, parser.accept(.by) {
        by = try parser.parseDate()
      } else if method == nil, parser.accept(oneOf: ["using"]) != nil {
        let words = ForecastMethod.allCases.map(\.rawValue)
        guard let word = parser.accept(oneOf: words) else { throw parser.unexpected() }
        method = ForecastMethod(rawValue: word)
      } else {
        break
      }
    }
    let span = parser.isAtLineEnd ? parser.span(from: start.start) : start
    return Unresolved { [metric, by, method] (session) throws(Diagnostic) in
      try session.requireAgencies()
      let inquiry = try ForecastInquiry(metric, by: by, method, span, session)
      return .ask { (session) throws(Diagnostic) in try inquiry.answer(session) }
    }
  }
}

private enum ForecastMethod: String, CaseIterable {
  case chances, pace, plan
}

private struct ForecastInquiry: Sendable {
  let metric: Metric
  let last: Day?
  let method: ForecastMethod?
  let span: SourceSpan
  let notes: [Phrase]

  init(
    _ tree: MetricTree?, by: DateTree?, _ method: ForecastMethod?, _ span: SourceSpan,
    _ session: Session
  ) throws(Diagnostic) {
    let resolver = session.resolver
    metric =
      try tree.map { (tree) throws(Diagnostic) in try resolver.metric(tree) }
      ?? Metric(.status(.connected), isShare: true, text: "connected%")
    self.method = method
    self.span = span
    notes = resolver.yearNotes([by])
    let limit = session.today + Outlook.horizon
    guard let by else {
      last = [session.deadline, session.horizon].compactMap(\.self).max().map { min($0, limit) }
      return
    }
    let asked = try resolver.day(by)
    guard asked > session.today else {
      throw Diagnostic(
        "E423",
        "\(session.spelled(asked)) is not after \(session.spelled(session.today)), so nothing is open there",
        at: by.span, help: "what was then is counted: status at \(asked.isoText)")
    }
    guard asked <= limit else {
      throw Diagnostic(
        "E423", "no law here speaks of days after \(session.spelled(limit))", at: by.span,
        help: "forecast \(metric.text) by \(limit.isoText)")
    }
    last = asked
  }

  func answer(_ session: Session) throws(Diagnostic) -> Answer {
    var answer = session.aheadAnswer("forecast")
    answer.notes = notes
    let kind: AnswerColumn.Kind = metric.isShare ? .share : .number
    answer.columns =
      [AnswerColumn("week", .count), AnswerColumn("date", .date)]
      + ["expected", "q05", "q25", "q50", "q75", "q95"].map { AnswerColumn($0, kind) }
    do throws(Forecast.Refusal) {
      let forecast = try Forecast(
        metric, origin: session.today, through: last ?? session.today + 7,
        standing: session.standingAhead)
      let end = forecast.days.last ?? session.today
      if last.map({ $0 <= session.today }) ?? true {
        answer.notes.append(
          last == nil
            ? "no deadline is loaded, so one week is shown: forecast by DATE"
            : "the deadline has passed, so one week is shown: forecast by DATE")
      } else if (end - session.today) % 7 != 0 {
        answer.notes.append("the last week ends early, on \(session.spelled(end))")
      }
      let outlook = session.outlook(only: method == .plan ? .plan : nil)
      let condition = forecast.condition(on: end)
      let known = condition.open.count { outlook.bases[$0] != nil }
      let counts = session.weeklyConnections
      let usesPace = method == .pace || method == nil && known == 0 && isPaceable && !counts.isEmpty
      if usesPace {
        try addPace(forecast, counts, condition, session, &answer)
      } else if known == 0, !condition.open.isEmpty {
        refuse(forecast, condition, session, &answer)
      } else {
        try addChances(forecast, outlook, condition, session, &answer)
      }
    } catch {
      throw error.diagnostic(metric, at: span)
    }
    answer.notes.append("now \(FigureText.base(session.standing(on: session.today)))")
    return answer
  }

  /// Whether a pace tells of the figure.
  private var isPaceable: Bool {
    metric.counted == .status(.connected) && metric.weight == nil && metric.filter == nil
  }

  private func addChances(
    _ forecast: Forecast, _ outlook: Outlook, _ condition: OpenCondition, _ session: Session,
    _ answer: inout Answer
  ) throws(Forecast.Refusal) {
    let weeks = try forecast.weeks(outlook)
    add(weeks, by: method == .plan ? "planned days" : "each agency's own law", session, &answer)
    if let week = weeks.last { answer.derive(week, condition, isByPace: false, session) }
    guard !condition.open.isEmpty else {
      answer.notes.append("no agency is open that would change it by connecting")
      return
    }
    answer.assumptions.append(
      "each agency connects for itself, with its own chance, or stays as it is")
    if session.state.settings.correlation ?? 0 > 0 {
      answer.notes.append(
        "the correlation that is set is not used here: 'chance' and 'when' show what it does")
    }
    let standing = session.standingAhead(forecast.days.last ?? session.today)
    if let question = try? ChanceQuestion(
      condition, in: standing, outlook, by: forecast.days.last ?? session.today)
    {
      OutlookText(outlook, session).describe(condition, question, &answer)
    }
  }

  private func addPace(
    _ forecast: Forecast, _ counts: [Int], _ condition: OpenCondition, _ session: Session,
    _ answer: inout Answer
  ) throws(Forecast.Refusal) {
    do throws(Forecast.Refusal) {
      let weeks = try forecast.weeks(counts)
      add(weeks, by: "the pace of late", session, &answer)
      answer.derivePace(counts)
      if let week = weeks.last { answer.derive(week, condition, isByPace: true, session) }
      answer.assumptions.append(PaceText.assumption(counts))
      answer.noteRecordEnd(session)
      answer.assumptions.append(
        "by pace only whole weeks count, and no more connect than the \(CountText.spelled(condition.open.count)) that are open"
      )
      answer.notes.append(
        "the agencies that remain are slower by selection, which a pace does not see")
    } catch {
      guard case .pace(let reason) = error else { throw error }
      answer.headline = ["\(metric.text): \(PaceText.refusal(reason, remaining: nil))"]
      addEmpty(forecast, &answer)
      answer.noteRecordEnd(session)
      answer.derivePace(counts)
      answer.cite(.when, .paceZero)
    }
  }

  /// An answer in words where nothing tells of the agencies.
  private func refuse(
    _ forecast: Forecast, _ condition: OpenCondition, _ session: Session, _ answer: inout Answer
  ) {
    let open = condition.open.count
    let why =
      method == .plan
      ? OutlookText.nothingTells(of: open, ["a planned day with slips on record"])
      : OutlookText.nothingTells(of: open)
    answer.headline = ["\(metric.text): no forecast can be told, \(why)"]
    addEmpty(forecast, &answer)
    answer.cite(.when)
    ChanceDerivation(condition: condition, chances: condition.open.map { _ in nil })
      .deriveParts(&answer)
    answer.derive("without a chance for any of them, no forecast can be told")
    if method == nil, isPaceable {
      answer.notes.append(PaceText.refusal(.noHistory, remaining: nil))
    }
    answer.notes.append(
      "to supply one: if unconnected chance is 80% then forecast \(metric.text)")
  }

  private func addEmpty(_ forecast: Forecast, _ answer: inout Answer) {
    for (index, day) in forecast.days.enumerated() {
      answer.rows.append(
        [.count(index + 1), .day(day)] + [Cell](repeating: .none, count: 6))
    }
  }

  private func add(
    _ weeks: [Forecast.Week], by method: Phrase, _ session: Session, _ answer: inout Answer
  ) {
    let isWeighted = metric.weight != nil
    func cell(_ value: Double, _ whole: Double) -> Cell {
      if metric.isShare { return FigureText.share(value, whole, isWeighted) }
      return FigureText.number(value, isWeighted)
    }
    func range(_ values: ClosedRange<Double>, _ cell: (Double) -> Cell) -> Cell {
      let (least, most) = (cell(values.lowerBound), cell(values.upperBound))
      return least == most ? least : .range(least: least, most: most)
    }
    for (index, week) in weeks.enumerated() {
      let expected = range(week.expected) { value in
        if metric.isShare { return week.whole > 0 ? .fraction(value / week.whole) : .none }
        return .number(value)
      }
      answer.rows.append(
        [.count(index + 1), .day(week.day), expected]
          + week.quantiles.map { values in range(values) { cell($0, week.whole) } })
    }
    guard let end = weeks.last, let low = end.quantiles.first, let high = end.quantiles.last else {
      return
    }
    func spelled(_ value: Double) -> String {
      guard metric.isShare else { return NumberText.spelled((value * 10).rounded() / 10) }
      return end.whole > 0 ? ShareText.percent(value / end.whole) : ShareText.none
    }
    func spelled(_ values: ClosedRange<Double>) -> String {
      let (least, most) = (spelled(values.lowerBound), spelled(values.upperBound))
      return least == most ? least : "\(least) to \(most)"
    }
    let base: Phrase =
      metric.isShare && !isWeighted
      ? " of \(CountText.spelled(FigureText.whole(end.whole)))" : ""
    let figure: Phrase = "\(metric.text)\(base) by \(session.spelled(end.day))"
    answer.headline = [
      low.lowerBound == high.upperBound
        ? "\(figure): \(spelled(end.expected)), whoever connects"
        : "\(figure), by \(method): \(spelled(end.expected)) expected, from \(spelled(low.lowerBound)) to \(spelled(high.upperBound)) in at least nine cases of ten"
    ]
    for (before, after) in zip(weeks, weeks.dropFirst())
    where metric.isShare && before.whole != after.whole {
      answer.notes.append(
        "between \(session.spelled(before.day)) and \(session.spelled(after.day)) the base goes from \(NumberText.spelled(before.whole)) to \(NumberText.spelled(after.whole)), as waivers end or begin"
      )
    }
  }
}

extension Forecast.Refusal {
  fileprivate func diagnostic(_ metric: Metric, at span: SourceSpan) -> Diagnostic {
    switch self {
    case .choiceOpen:
      Diagnostic(
        "E421", "while it is left open which agencies change, no forecast can be told", at: span,
        help: "name the agencies: 20 largest by requests connect")
    case .notPaced:
      Diagnostic(
        "E421", "a pace tells of all connected agencies, each as one, and not of \(metric.text)",
        at: span, help: "forecast connected% using pace", "forecast \(metric.text) using chances")
    case .law(let error):
      .lawRefuses(error, at: span)
    case .pace(let error):
      Diagnostic("E421", PaceText.refusal(error, remaining: nil), at: span)
    }
  }
}
