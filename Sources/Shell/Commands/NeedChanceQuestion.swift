import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

/// One question of `need chance(…) >= VALUE`, its names resolved.
struct NeedChanceQuestion: Sendable {
  let inquiry: ChanceInquiry
  let target: ChanceNeed.Target
  /// `chance(connected% >= 95%) >= 80%`.
  let targetText: String
  let from: GroupTree?
  let span: SourceSpan

  /// What follows the target: the day, unless the parentheses hold it, and the group.
  static func parse(
    _ tree: ChanceTargetTree, _ parser: inout Parser
  ) throws(Diagnostic) -> Unresolved {
    let (by, from) = try parser.parseNeedClauses(hasDay: tree.chance.by != nil)
    return Unresolved { (session) throws(Diagnostic) in
      try session.requireAgencies()
      let question = try NeedChanceQuestion(tree, by: by ?? tree.chance.by, from: from, session)
      return .ask { (session) throws(Diagnostic) in try question.answer(session) }
    }
  }

  init(
    _ tree: ChanceTargetTree, by: DateTree?, from: GroupTree?, _ session: Session
  ) throws(Diagnostic) {
    inquiry = try ChanceInquiry(tree.chance.condition, by: by, session)
    self.from = from
    span = tree.span
    let isStrict = tree.comparison == .greater
    guard isStrict || tree.comparison == .greaterOrEqual else {
      throw Diagnostic(
        "E413",
        "agencies made certain are asked for to raise a chance, so '\(tree.comparison.rawValue)' needs none",
        at: tree.span, help: "need chance(\(inquiry.text)) >= 80%")
    }
    guard case .share(let share) = try session.resolver.constant(tree.value) else {
      throw Diagnostic(
        "E315", "a chance is compared with a percentage", at: tree.value.span,
        help: "need chance(\(inquiry.text)) \(tree.comparison.rawValue) 80%")
    }
    guard share >= 0, share <= 1 else {
      throw Diagnostic("E317", "a chance is a percentage from 0% to 100%", at: tree.value.span)
    }
    target = ChanceNeed.Target(share, isStrict: isStrict)
    let value =
      Ratio(shortestDecimalOf: share).map { NeedQuestion.percent($0) } ?? ShareText.percent(share)
    targetText = "chance(\(inquiry.text)) \(tree.comparison.rawValue) \(value)"
    // The names of the group are looked up before anything is asked.
    if let from { _ = try session.resolver.rows(from, in: session.standingAhead(session.today)) }
  }

  func answer(_ session: Session) throws(Diagnostic) -> Answer {
    let asked = max(inquiry.day ?? session.today, session.today)
    let standing = session.standingAhead(asked)
    let outlook = session.outlook()
    let condition = OpenCondition(
      inquiry.tests.map { ($0.metric, $0.comparison, $0.bound) }, in: standing)
    let candidates = try from.map { (group) throws(Diagnostic) in
      Set(try session.resolver.rows(group, in: standing))
    }
    let question = try question(condition, standing, outlook, asked)
    let text: NeedChanceText
    do throws(ChanceNeed.Refusal) {
      let need = try ChanceNeed(
        question, reaching: target, candidates: candidates, in: standing)
      text = NeedChanceText(
        need: need, targetText: targetText, day: inquiry.day,
        isTooLate: !need.isReached && inquiry.day != nil && asked <= session.today,
        from: from.flatMap { session.sourceOfStatement?[$0.span] }.map { " from \($0)" } ?? "",
        known: question.chances, session: session)
    } catch {
      throw refused(error)
    }
    var answer = session.answer("need", ahead: standing)
    answer.columns = [
      AnswerColumn("reading", .text), AnswerColumn("needed", .count),
      AnswerColumn("available", .count), AnswerColumn("reached", .share),
      AnswerColumn("verdict", .text),
    ]
    answer.rows = text.rows
    answer.headline = [text.headline]
    answer.derive(text.need, question, session)
    answer.notes += inquiry.notes
    if candidates != nil, !text.need.isFeasible,
      let all = try? ChanceNeed(question, reaching: target, candidates: nil, in: standing),
      let some = all.some
    {
      answer.notes.append(
        "of all \(all.available) open agencies, \(some.needed.upperBound) made certain would be enough"
      )
    }
    do throws(LawError) {
      answer.notes += try text.notes()
    } catch {
      throw .lawRefuses(error, at: span)
    }
    answer.assumptions += text.assumptions
    OutlookText(outlook, session).describe(condition, question, &answer)
    return answer
  }

  private func question(
    _ condition: OpenCondition, _ standing: Standing, _ outlook: Outlook, _ day: Day
  ) throws(Diagnostic) -> ChanceQuestion {
    do throws(ChanceQuestion.Refusal) {
      return try ChanceQuestion(condition, in: standing, outlook, by: day)
    } catch {
      switch error {
      case .choiceNotConnecting, .choiceNotCounted: throw refused(.choiceOpen)
      case .tooManyCombinations, .law: throw error.diagnostic(at: inquiry.span)
      }
    }
  }

  private func refused(_ refusal: ChanceNeed.Refusal) -> Diagnostic {
    switch refusal {
    case .choiceOpen:
      Diagnostic(
        "E413",
        "while it is left open which agencies change, it cannot be told which others must be certain",
        at: span, help: "name the agencies: 20 largest by requests connect")
    case .onlyHurts:
      Diagnostic(
        "E413",
        "agencies that connect only make '\(inquiry.text)' less likely, so none are needed",
        at: inquiry.span, help: "need chance(connected% >= 95%) >= 80%")
    case .movesBothWays:
      Diagnostic(
        "E413",
        "agencies that connect may help '\(inquiry.text)' or hurt it, so no number of them is the fewest",
        at: inquiry.span, help: "compare with >= : need chance(connected% >= 95%) >= 80%")
    case .tooManyCombinations: .tooManyCombinations(at: inquiry.span)
    case .law(let error): .lawRefuses(error, at: inquiry.span)
    }
  }
}
