import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let when = Command(
    name: "when", shelf: .questions, effect: .asks,
    summary: "The date by which a condition holds with a chance of 50%, 85% and 95%.",
    usage: ["when CONDITION"],
    details: """
      'chances' takes each agency's own law: a judged chance, a planned day, or the pace through the
      statuses. 'pace' takes the weekly connections of the last half year, and tells of a count or
      share of all connected agencies only. Named changes happen on their days.
      """,
    examples: [
      "when connected% >= 95%",
      "if unconnected chance is 80%, connecting chance is 90% then when connected% >= 95%",
    ]
  ) { (parser) throws(Diagnostic) in
    let condition = try parser.parseCondition()
    return Unresolved { (session) throws(Diagnostic) in
      try session.requireAgencies()
      let tests = try session.resolver.tests(condition)
      let inquiry = WhenInquiry(
        tests: tests, text: session.sourceOfStatement?[condition.span] ?? "", span: condition.span)
      return .ask { (session) throws(Diagnostic) in try inquiry.answer(session) }
    }
  }
}

private struct WhenInquiry: Sendable {
  let tests: [ConditionTest]
  /// The condition as it was written.
  let text: String
  let span: SourceSpan

  /// Medians of the two methods further apart than this many days are worth a warning.
  private static let wide = 28

  func answer(_ session: Session) throws(Diagnostic) -> Answer {
    var answer = session.aheadAnswer("when")
    answer.columns = [
      AnswerColumn("chance", .share), AnswerColumn("date", .date), AnswerColumn("method", .text),
    ]
    do throws(ReachingDate.Refusal) {
      let question = try ReachingDate(
        tests.map { ($0.metric, $0.comparison, $0.bound) }, origin: session.today,
        standing: session.standingAhead, isInterrupted: session.edge.isInterrupted)
      answer.deriveQuestion(question, session)
      switch question.verdict {
      case .holdsAlready: holdsAlready(question, session, &answer)
      case .never: never(question, session, &answer)
      case .open: try dates(question, session, &answer)
      }
      for part in question.present.parts where part.unweighed > 0 {
        answer.notes.append(
          FigureText.unweighed(part.unweighed, of: part.metric.text))
      }
      if tests.contains(where: { $0.metric.counted == .overdue }), let deadline = session.deadline,
        session.today <= deadline
      {
        answer.notes.append("nobody is overdue until \(session.spelled(deadline)) has passed")
      }
    } catch {
      throw error.diagnostic(at: span)
    }
    return answer
  }

  private func methods(_ question: ReachingDate) -> [Phrase] {
    question.isCountOfConnected ? ["chances", "pace"] : ["chances"]
  }

  private func holdsAlready(
    _ question: ReachingDate, _ session: Session, _ answer: inout Answer
  ) {
    answer.headline = [
      "\(text) holds already on \(session.spelled(session.today)) (\(session.todayOrigin)): \(FigureText.base(session.standing(on: session.today)))"
    ]
    for method in methods(question) {
      for level in ReachingDate.levels {
        answer.rows.append([
          .chance(level, isCertain: false), .day(session.today), .term(method),
        ])
      }
    }
    if question.present.monotone == false {
      answer.notes.append("it can cease to hold as agencies connect: ask 'chance \(text)'")
    }
  }

  private func never(_ question: ReachingDate, _ session: Session, _ answer: inout Answer) {
    answer.headline = [
      "\(text) cannot hold, whoever connects: \(reach(question.present))"
    ]
    for method in methods(question) { addRows([], method, &answer) }
    answer.notes.append("now \(FigureText.base(session.standing(on: session.today)))")
    answer.notes.append("looked ahead to \(session.spelled(question.last))")
  }

  /// From what to what each figure can go.
  private func reach(_ condition: OpenCondition) -> Phrase {
    condition.parts.map { part in
      let least = part.steps.reduce(part.fixed) { $0 + min(0, $1) }
      let most = part.steps.reduce(part.fixed) { $0 + max(0, $1) }
      let isWeighted = part.metric.weight != nil
      func spelled(_ value: Double) -> String {
        if part.metric.isShare {
          return isWeighted
            ? ShareText.percent(value / part.whole)
            : ShareText.percent(FigureText.whole(value), of: FigureText.whole(part.whole))
        }
        return NumberText.spelled(value)
      }
      let (low, high) = (spelled(least), spelled(most))
      return low == high
        ? "\(part.metric.text) stays \(low)" : "\(part.metric.text) is from \(low) to \(high)"
    }.list(joinedBy: "and")
  }

  // MARK: Dates

  private func dates(
    _ question: ReachingDate, _ session: Session, _ answer: inout Answer
  ) throws(ReachingDate.Refusal) {
    let chances = try byChances(question, session, &answer)
    let pace =
      question.isCountOfConnected ? byPace(question, session, &answer) : nil
    answer.notes.append("now \(FigureText.base(session.standing(on: session.today)))")
    if question.isCountOfConnected {
      compare(chances?.reached.first, pace?.reached.first, session, &answer)
    } else {
      answer.notes.append(
        "a pace tells only of a count or share of all connected agencies, so there is no date by pace"
      )
    }
    if answer.headline.isEmpty { answer.headline = ["\(text): no date can be told"] }
    answer.assumptions.append(
      "a date is the first day by which the chance is reached, within \(CountText.spelled(Outlook.horizon)) days; dates by pace are ends of weeks"
    )
  }

  private func byChances(
    _ question: ReachingDate, _ session: Session, _ answer: inout Answer
  ) throws(ReachingDate.Refusal) -> ReachingDate.Dates? {
    let outlook = session.outlook()
    let words = OutlookText(outlook, session)
    let open = question.present.open
    let known = open.filter { outlook.hasDate(row: $0) }
    let dates = try question.dates(outlook)
    let isTold =
      !known.isEmpty || open.isEmpty
      || dates.reached.contains { if case .day = $0 { true } else { false } }
    addRows(isTold ? dates.reached : [], "chances", &answer)
    if isTold { answer.deriveDates(dates, question, outlook, session) }
    answer.notes += words.staleChances
    if open.contains(where: { outlook.bases[$0] == .chances }), outlook.judgedBy == nil {
      answer.notes.append(
        "judged chances name no day, since no deadline is loaded: set deadline DATE")
    }
    guard isTold else {
      answer.headline.append(
        "\(text): no date can be told by the agencies' own laws, \(OutlookText.nothingTells(of: open.count, ["a judged chance for a day to come"] + OutlookText.recordedBases))"
      )
      answer.notes.append("to supply one: if unconnected chance is 80% then when \(text)")
      return nil
    }
    answer.headline.append("\(text), by each agency's own law: \(sentence(dates, session))")
    let parts = Outlook.Basis.allCases.compactMap { basis -> Phrase? in
      let count = outlook.count(basis, among: known)
      guard count > 0 else { return nil }
      answer.assumptions.append(words.assumption(basis))
      return "\(count) \(words.words(basis))"
    }
    if !parts.isEmpty {
      answer.notes.append(
        "depends on \(FigureText.counted(open.count, "open agency", plural: "open agencies")): \(parts.list(joinedBy: "and"))"
      )
    }
    if known.count < open.count {
      answer.notes.append(
        "of \(open.count - known.count) nothing is told; they are taken to do what helps least, so the dates are the latest"
      )
    }
    answer.assumptions.append(
      "'chances': each agency connects for itself, with its own chance")
    try addDependent(question, outlook, session, &answer)
    if question.present.monotone == nil {
      answer.notes.append("its chance rises and falls as agencies connect: ask 'chance' by a date")
    }
    addShortfall(dates, "by the agencies' own laws", session, &answer)
    for (index, lapse) in dates.lapses.enumerated() {
      guard let lapse else { continue }
      answer.notes.append(
        "the chance is below \(Self.percent(index)) again from \(session.spelled(lapse)), when a waiver ends or a change comes"
      )
    }
    return dates
  }

  /// The dates where agencies depend on one another, beside those where each connects for itself.
  private func addDependent(
    _ question: ReachingDate, _ outlook: Outlook, _ session: Session, _ answer: inout Answer
  ) throws(ReachingDate.Refusal) {
    let settings = session.state.settings
    // The laws of weighted figures under a factor are slow to look at for many days.
    guard settings.correlation != nil || question.isOfCounts else {
      answer.notes.append(
        "agencies that depend on one another are not looked at here: 'set correlation 0.2' shows their dates"
      )
      return
    }
    var isTold = false
    for (name, dependence) in settings.dependences {
      let dates: ReachingDate.Dates
      do throws(ReachingDate.Refusal) {
        dates = try question.dates(outlook, dependence)
      } catch {
        guard error != .interrupted else { throw error }
        // What a dependence does not apply to has its dates by independence alone.
        continue
      }
      isTold = true
      addRows(dates.reached, "\(name)", &answer)
      answer.headline.append("\(text), with \(name): \(sentence(dates, session))")
      answer.deriveDates(dates, question, outlook, session, under: (name, dependence))
      addShortfall(dates, "with \(name)", session, &answer)
    }
    if isTold { answer.assumptions += settings.dependenceAssumptions }
  }

  private func byPace(
    _ question: ReachingDate, _ session: Session, _ answer: inout Answer
  ) -> ReachingDate.Dates? {
    let counts = session.weeklyConnections
    do throws(PaceError) {
      let pace = try PaceOutlook(
        counts, upTo: question.mostRemaining, weeks: Outlook.horizon / 7)
      let dates = question.dates(pace)
      addRows(dates.reached, "pace", &answer)
      answer.deriveDates(dates, pace: pace, question, session)
      answer.headline.append("\(text), by the pace of late: \(sentence(dates, session))")
      answer.assumptions.append(PaceText.assumption(pace.counts))
      answer.noteRecordEnd(session)
      addShortfall(dates, "by pace", session, &answer)
      return dates
    } catch {
      addRows([], "pace", &answer)
      answer.derivePace(counts)
      answer.cite(.paceZero)
      answer.notes.append(PaceText.refusal(error, remaining: question.present.remaining))
      answer.noteRecordEnd(session)
      return nil
    }
  }

  private func addRows(
    _ reached: [ReachingDate.Reached], _ method: Phrase, _ answer: inout Answer
  ) {
    for (index, level) in ReachingDate.levels.enumerated() {
      var cell = Cell.none
      if reached.indices.contains(index), case .day(let day) = reached[index] { cell = .day(day) }
      answer.rows.append([.chance(level, isCertain: false), cell, .term(method)])
    }
  }

  private static func percent(_ index: Int) -> String {
    ["50%", "85%", "95%"][index]
  }

  /// `50% by 12 Dey 1401, 85% by 3 Bahman 1401, 95% not by 1 Azar 1404`.
  private func sentence(_ dates: ReachingDate.Dates, _ session: Session) -> Phrase {
    var parts: [Phrase] = []
    var missed: [String] = []
    var last = session.today
    for (index, reached) in dates.reached.enumerated() {
      switch reached {
      case .day(let day): parts.append("\(Self.percent(index)) by \(session.spelled(day))")
      case .notWithin(let day, _):
        missed.append(Self.percent(index))
        last = day
      }
    }
    if !missed.isEmpty {
      parts.append("\(missed.list(joinedBy: "and")) not by \(session.spelled(last))")
    }
    return parts.joined(separator: ", ")
  }

  /// What is not reached within the time looked at, and how near it comes.
  private func addShortfall(
    _ dates: ReachingDate.Dates, _ by: Phrase, _ session: Session, _ answer: inout Answer
  ) {
    var levels: [String] = []
    var end: (day: Day, chance: Double)?
    for (index, reached) in dates.reached.enumerated() {
      guard case .notWithin(let day, let chance) = reached else { continue }
      levels.append(Self.percent(index))
      end = (day, chance)
    }
    guard let end else { return }
    answer.notes.append(
      "\(levels.list(joinedBy: "and")) \(levels.count == 1 ? "is" : "are") not reached \(by) within \(CountText.spelled(end.day - session.today)) days: by \(session.spelled(end.day)) the chance is \(ChanceText.spelled(end.chance))"
    )
  }

  /// Warns where the two medians are far apart.
  private func compare(
    _ chances: ReachingDate.Reached?, _ pace: ReachingDate.Reached?, _ session: Session,
    _ answer: inout Answer
  ) {
    let slower: Phrase =
      "the agencies that remain are slower by selection, which the pace of those that have connected does not see"
    let faster: Phrase =
      "the agencies' own laws expect more than the record of late shows; those that remain are slower by selection, so the later date is the safer one"
    switch (chances, pace) {
    case (.day(let own), .day(let paced)):
      let apart = own - paced
      guard apart.magnitude > Self.wide else { return }
      answer.notes.append(
        "warning: the median is \(session.spelled(own)) by the agencies' own laws and \(session.spelled(paced)) by pace, \(FigureText.counted(Int(apart.magnitude), "day")) apart: \(apart > 0 ? slower : faster)"
      )
    case (.notWithin(_, let chance), .day(let paced)):
      answer.notes.append(
        "warning: the median is \(session.spelled(paced)) by pace, but by the agencies' own laws it is not reached in the time looked at, by the end of which the chance is \(ChanceText.spelled(chance)): \(slower)"
      )
    case (.day(let own), .notWithin(_, let chance)):
      answer.notes.append(
        "warning: the median is \(session.spelled(own)) by the agencies' own laws, but by pace it is not reached in the time looked at, by the end of which the chance is \(ChanceText.spelled(chance)): \(faster)"
      )
    default: break
    }
  }
}

extension ReachingDate.Refusal {
  fileprivate func diagnostic(at span: SourceSpan) -> Diagnostic {
    switch self {
    case .choiceOpen:
      Diagnostic(
        "E421", "while it is left open which agencies change, no date can be told", at: span,
        help: "name the agencies: 20 largest by requests connect")
    case .tooManyCombinations:
      .tooManyCombinations(at: span)
    case .interrupted:
      Diagnostic("E601", "interrupted", at: span)
    case .law(let error):
      .lawRefuses(error, at: span)
    }
  }
}
