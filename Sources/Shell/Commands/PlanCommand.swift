import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let plan = Command(
    name: "plan", shelf: .questions, effect: .asks,
    summary: "Whom to connect in which week for the most of a figure.",
    usage: ["plan N [agencies|weeks of effort] per week [for METRIC [>= VALUE]] [by DATE]"],
    details: """
      METRIC is a count or share of connected agencies, connected% unless said; DATE is the deadline
      unless said. Weeks start today, and one that has started by DATE counts as a whole week.
      'weeks of effort' are person-weeks, from the field effort; no agency's work is divided between
      weeks. With a VALUE the answer says in which week it is reached, or what would reach it.
      """,
    examples: [
      "plan 3 agencies per week by deadline", "plan 3 agencies per week for connected% >= 95%",
    ]
  ) { (parser) throws(Diagnostic) in
    let tree = try PlanTree.parse(&parser)
    return Unresolved { (session) throws(Diagnostic) in
      try session.requireAgencies()
      let question = try PlanQuestion(tree, session)
      return .ask { (session) throws(Diagnostic) in try question.answer(session) }
    }
  }
}

/// `N [agencies|weeks of effort] per week [for METRIC [>= VALUE]] [by DATE]`, as written.
private struct PlanTree: Sendable {
  let count: Expression
  let isEffort: Bool
  let metric: MetricTree?
  /// The metric's bound; its first part has the metric.
  let condition: ConditionTree?
  let by: DateTree?
  let span: SourceSpan

  /// Person-weeks in one word.
  private static let personWeeks = ["person-weeks", "person-week", "نفر-هفته", "نفرهفته"]
  private static let comparisons: [Symbol] = [
    .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
  ]

  static func parse(_ parser: inout Parser) throws(Diagnostic) -> PlanTree {
    let start = parser.token.span.start
    let count = try parseCount(&parser)
    let isEffort = try parseUnit(&parser)
    // Persian says `در هفته`.
    if parser.peeks(.in) {
      parser.advance()
    } else if parser.accept(oneOf: ["per"]) == nil {
      throw parser.unexpected()
    }
    try parser.expect(.week)
    var metric: MetricTree?
    var condition: ConditionTree?
    var by: DateTree?
    while true {
      if metric == nil, parser.accept(oneOf: ["for"]) != nil {
        var ahead = parser
        do throws(Diagnostic) {
          metric = try ahead.parseMetric()
        } catch {
          parser = ahead
          throw error
        }
        if comparisons.contains(where: { ahead.peeks($0) }) {
          condition = try parser.parseCondition()
        } else {
          parser = ahead
          for comparison in comparisons { _ = parser.accept(comparison) }
        }
      } else if by == nil, parser.accept(.by) {
        by = try parser.parseDate()
      } else {
        break
      }
    }
    return PlanTree(
      count: count, isEffort: isEffort, metric: metric, condition: condition, by: by,
      span: parser.span(from: start))
  }

  /// A number, a variable, or an expression in parentheses; `6 weeks` must not become a duration.
  private static func parseCount(_ parser: inout Parser) throws(Diagnostic) -> Expression {
    switch parser.token.kind {
    case .number(let value, let isShare):
      let span = parser.token.span
      parser.advance()
      return .number(value, isShare: isShare, span)
    case .word(let word):
      if word.keyword == nil, parser.token.span.start < parser.token.span.end,
        word.canonical != "per"
      {
        return .name(try parser.expectName())
      }
      parser.note(.number)
      throw parser.unexpected()
    case .symbol(.leftParenthesis), .symbol(.minus):
      return try parser.parseExpression()
    default:
      parser.note(.number)
      throw parser.unexpected()
    }
  }

  /// Whether the number counts weeks of effort, not agencies.
  private static func parseUnit(_ parser: inout Parser) throws(Diagnostic) -> Bool {
    if parser.accept(.agencies) { return false }
    if parser.accept(.week) {
      try parser.expect(.of)
      guard parser.accept(oneOf: ["effort"]) != nil else { throw parser.unexpected() }
      return true
    }
    if let word = parser.word, personWeeks.contains(word.key) {
      parser.advance()
      return true
    }
    return false
  }
}

/// One question of `plan`, its names resolved.
private struct PlanQuestion: Sendable {
  let perWeek: Int
  let isEffort: Bool
  let metric: Metric
  let target: PlanTarget?
  /// `connected% >= 95%`.
  let targetText: String
  let last: Day
  let notes: [Phrase]
  let span: SourceSpan
  let metricSpan: SourceSpan

  init(_ tree: PlanTree, _ session: Session) throws(Diagnostic) {
    let resolver = session.resolver
    span = tree.span
    isEffort = tree.isEffort
    perWeek = try resolver.weeklyCapacity(tree.count, isEffort: tree.isEffort)
    metricSpan = tree.metric?.span ?? tree.span
    metric =
      try tree.metric.map { (metric) throws(Diagnostic) in try resolver.metric(metric) }
      ?? Metric(.status(.connected), isShare: true, text: "connected%")
    guard metric.counted == .status(.connected) else {
      throw Diagnostic(
        "E427", "'plan' connects agencies, so it is made for connected ones", at: metricSpan,
        help: "plan \(perWeek) per week for connected% of requests")
    }
    if let condition = tree.condition {
      target = try resolver.planTarget(condition, metric)
      targetText = session.sourceOfStatement?[condition.span] ?? metric.text
    } else {
      (target, targetText) = (nil, "")
    }
    let day: Day
    if let by = tree.by {
      day = try resolver.day(by)
    } else if let deadline = session.deadline {
      day = deadline
    } else {
      throw Diagnostic(
        "E307", "no deadline is loaded, so a plan needs its last day", at: tree.span,
        help: "plan \(perWeek) per week by 30 Azar 1401", "or: set deadline 30 Azar 1401")
    }
    guard day >= session.today else {
      throw Diagnostic(
        "E423",
        "\(tree.by == nil ? "the deadline, " : "")\(session.spelled(day))\(tree.by == nil ? "," : "") is before \(session.spelled(session.today)), so no week is left to plan",
        at: tree.by?.span ?? tree.span, help: "plan \(perWeek) per week by today + 6 weeks")
    }
    last = day
    notes = resolver.yearNotes([tree.by])
  }

  func answer(_ session: Session) throws(Diagnostic) -> Answer {
    let standing = session.standing(on: last)
    if let choice = standing.openChoices.first {
      throw Diagnostic(
        "E427",
        "'\(choice.text)' leaves open which agencies change, so it is open whom to plan for",
        at: span, help: "name them: 20 largest by requests connect")
    }
    guard !session.standing(on: session.today).isHistoric else {
      throw Diagnostic(
        "E427",
        "a plan starts on the day of the data or later, and today is set to \(session.spelled(session.today))",
        at: span, help: "set today default")
    }
    let candidates = PlanCandidates(metric, from: session.today, to: last) {
      session.standing(on: $0)
    }
    var answer = session.answer("plan", standing)
    let isWeighted = metric.weight != nil
    answer.columns = [
      AnswerColumn("week", .count), AnswerColumn("date", .date), AnswerColumn("agency", .text),
      AnswerColumn("gain", metric.isShare ? .points : isWeighted ? .number : .count),
      AnswerColumn("total", metric.isShare ? .share : isWeighted ? .number : .count),
    ]
    let text = PlanText(
      perWeek: perWeek, targetText: targetText, target: target, standing: standing,
      session: session)
    guard !candidates.rows.isEmpty else {
      answer.headline = text.nothingToPlan(candidates)
      answer.deriveNoPlan()
      answer.notes += notes
      return answer
    }
    do throws(PlanError) {
      if isEffort {
        let efforts = Self.efforts(of: candidates, standing)
        let plan = try EffortPlan(candidates, efforts: efforts, capacity: perWeek)
        answer.rows = rows(plan.plan, session)
        text.describe(plan, of: candidates, &answer)
      } else {
        let plan = try ConnectionPlan(candidates, capacity: perWeek)
        answer.rows = rows(plan, session)
        try text.describe(plan, &answer)
      }
    } catch {
      throw refusal(error, session)
    }
    answer.notes = notes + answer.notes
    return answer
  }

  /// What each candidate takes, person-weeks.
  private static func efforts(of candidates: PlanCandidates, _ standing: Standing) -> [Double?] {
    guard let column = standing.dataset.columns.effort else {
      return candidates.rows.map { _ in nil }
    }
    return candidates.rows.map { row in
      if case .number(let effort) = standing.value(row: row, column: column) { effort } else { nil }
    }
  }

  private func rows(_ plan: ConnectionPlan, _ session: Session) -> [[Cell]] {
    let candidates = plan.candidates
    let isWeighted = metric.weight != nil
    return plan.steps.map { step in
      let gain: Cell =
        step.gain.map { gain in
          metric.isShare
            ? candidates.whole > 0 ? .points(gain / candidates.whole) : .none
            : FigureText.number(gain, isWeighted)
        } ?? .none
      let total =
        metric.isShare
        ? FigureText.share(step.total, candidates.whole, isWeighted)
        : FigureText.number(step.total, isWeighted)
      return [
        .count(step.week + 1), .day(candidates.lastDay(ofWeek: step.week)),
        .text(session.state.dataset.id(ofRow: step.row)), gain, total,
      ]
    }
  }

  private func refusal(_ error: PlanError, _ session: Session) -> Diagnostic {
    switch error {
    case .weightOutOfRange:
      Diagnostic(
        "E427", "'\(metric.text)' weighs an agency below 0, so no order of weights can be made",
        at: metricSpan, help: "'check' shows the values that are out of range")
    case .effortOutOfRange:
      Diagnostic(
        "E427", "an effort is above 2^32 or has more than three decimals", at: span,
        help: "'check' shows the values that are out of range")
    case .capacityOutOfRange, .lengthsDiffer, .effortAboveCapacity, .weekOutOfRange,
      .chanceOutOfRange, .tooLarge:
      Diagnostic(
        "E427", "this plan is too large to be made", at: span, help: "plan less a week",
        "plan to a nearer date")
    }
  }
}

extension Resolver {
  /// How much a week holds: a whole number from 1 on.
  fileprivate func weeklyCapacity(
    _ tree: Expression, isEffort: Bool
  ) throws(Diagnostic) -> Int {
    let value = try constant(tree)
    guard case .number(let number) = value, let count = Int(exactly: number), count >= 1,
      count <= 1_000_000
    else {
      throw Diagnostic(
        "E318",
        "what a week holds is a whole number from 1 to 1,000,000, and this is \(ValueText.spelled(value, settings: state.settings))",
        at: tree.span,
        help: isEffort ? "plan 6 weeks of effort per week" : "plan 3 agencies per week")
    }
    return count
  }

  /// The bound of `for METRIC >= VALUE`.
  fileprivate func planTarget(
    _ tree: ConditionTree, _ metric: Metric
  ) throws(Diagnostic) -> PlanTarget {
    guard tree.parts.count == 1 else {
      throw Diagnostic(
        "E427", "a plan is made for one figure at a time", at: tree.span,
        help: "plan 3 per week for connected% >= 95%")
    }
    _ = try condition(tree)
    let part = tree.parts[0]
    guard part.comparison == .greaterOrEqual || part.comparison == .greater else {
      throw Diagnostic(
        "E427",
        "connecting agencies only raises the figure, so '\(part.comparison.rawValue)' is nothing to plan for",
        at: tree.span, help: "plan 3 per week for \(metric.text) >= …")
    }
    switch try constant(part.value) {
    case .share(let share) where share >= 0 && share <= 1:
      return PlanTarget(share, isStrict: part.comparison == .greater)
    case .number(let number) where number >= 0:
      return PlanTarget(number, isStrict: part.comparison == .greater)
    default:
      throw Diagnostic(
        "E317",
        metric.isShare
          ? "a share is a percentage from 0% to 100%" : "a figure to reach is not negative",
        at: part.value.span)
    }
  }
}
