import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let sensitivity = Command(
    name: "sensitivity", shelf: .questions, effect: .asks,
    summary: "What the chance of a condition depends on most.",
    usage: ["sensitivity of CONDITION [by DATE]"],
    details: """
      Each row changes one thing, leaves all others, and computes the chance again: one agency
      connects or not; agencies move together (rho 0.3) or each for itself; the threshold by 10
      points and the day by 2 weeks either way; agencies connected by their own word alone are taken
      as connecting.
      """,
    examples: [
      "if connecting chance is 80%, unconnected chance is 40% then sensitivity of connected% >= 90%"
    ]
  ) { (parser) throws(Diagnostic) in
    let start = parser.token.span.start
    guard parser.accept(.of) else {
      throw Diagnostic(
        "E421", "a sensitivity is that of a condition's chance", at: parser.span(from: start),
        help: "sensitivity of connected% >= 95% by deadline")
    }
    let condition = try parser.parseCondition()
    let by = parser.accept(.by) ? try parser.parseDate() : nil
    return Unresolved { (session) throws(Diagnostic) in
      try session.requireAgencies()
      let question = SensitivityQuestion(inquiry: try ChanceInquiry(condition, by: by, session))
      return .ask { (session) throws(Diagnostic) in try question.answer(session) }
    }
  }
}

private struct SensitivityQuestion: Sendable {
  let inquiry: ChanceInquiry

  /// The correlation that independence is held against.
  static let correlation = 0.3
  /// How far the day is moved, in days.
  static let days = 14
  /// How many agencies are named of those that spread the figure most.
  static let named = 5

  /// The chance under one set of assumptions; a range where something is unknown.
  private struct Outcome {
    let label: Phrase
    let chance: ClosedRange<Double>
    var isCertain = false
    /// How a sentence names it; `at LABEL` without one.
    var words: Phrase?

    var spelled: Phrase {
      let ends = [chance.lowerBound, chance.upperBound].map {
        ChanceText.spelled($0, isCertain: isCertain || !isExact && ($0 == 0 || $0 == 1))
      }
      return
        "\(ends[0] == ends[1] ? "\(ends[0])" : "\(ends[0]) to \(ends[1])") \(words ?? "at \(label)")"
    }

    var isExact: Bool { chance.lowerBound == chance.upperBound }
    var middle: Double { (chance.lowerBound + chance.upperBound) / 2 }

    var cell: Cell {
      func end(_ value: Double) -> Cell { .chance(value, isCertain: isCertain) }
      return isExact
        ? end(chance.lowerBound)
        : .range(
          least: .chance(chance.lowerBound, isCertain: chance.lowerBound == 0),
          most: .chance(chance.upperBound, isCertain: chance.upperBound == 1))
    }
  }

  private struct Row {
    let name: Phrase
    /// What a sentence calls it.
    let subject: Phrase
    let low: Outcome
    let high: Outcome

    /// The outcome with the smaller chance first; one without effect as given.
    init(_ name: Phrase, subject: Phrase, _ first: Outcome, _ second: Outcome) {
      (self.name, self.subject) = (name, subject)
      (low, high) = second.middle < first.middle ? (second, first) : (first, second)
    }

    /// The most that the two can be apart.
    var widest: Double { high.chance.upperBound - low.chance.lowerBound }

    var cells: [Cell] {
      let least = max(0, high.chance.lowerBound - low.chance.upperBound)
      let swing: Cell =
        low.isExact && high.isExact
        ? .points(widest) : .range(least: .points(least), most: .points(widest))
      return [.term(name), .term(low.label), .term(high.label), low.cell, high.cell, swing]
    }
  }

  func answer(_ session: Session) throws(Diagnostic) -> Answer {
    let day = max(inquiry.day ?? session.today, session.today)
    let question = try question(session, by: day)
    let base = try outcome("", question)
    guard let base else { throw .tooManyCombinations(at: inquiry.span) }
    guard base.isCertain || base.chance != 0...1 else {
      throw Diagnostic(
        "E421", "no chance of this condition can be told, so nothing moves it", at: inquiry.span,
        help: "chance \(inquiry.text) says what is missing",
        "if unconnected chance is 80% then sensitivity of \(inquiry.text)")
    }
    var rows = try assumptions(session, question, by: day)
    let ids = question.condition.open.map { session.state.dataset.id(ofRow: $0) }
    let swings = try refusing { () throws(ChanceQuestion.Refusal) in try question.swings() }
    for swing in base.isCertain ? [] : swings ?? [] {
      func outcome(_ chance: Double, connects: Bool) -> Outcome {
        Outcome(
          label: connects ? "yes" : "no", chance: chance...chance,
          isCertain: question.isSettled(swing.index, connects: connects),
          words: connects ? "with it" : "without it")
      }
      rows.append(
        Row(
          "\(ids[swing.index]) connects", subject: "\(ids[swing.index])",
          outcome(swing.low, connects: false), outcome(swing.high, connects: true)))
    }
    // Equal ones stay in the order in which they were found.
    let order = rows.indices.sorted { (rows[$1].widest, $0) < (rows[$0].widest, $1) }
    var answer = session.answer("sensitivity", ahead: session.standingAhead(day))
    answer.columns = [
      AnswerColumn("assumption", .text), AnswerColumn("from", .text), AnswerColumn("to", .text),
      AnswerColumn("low", .share), AnswerColumn("high", .share), AnswerColumn("swing", .points),
    ]
    answer.rows = order.map { rows[$0].cells }
    answer.landmarks.figure = base.cell
    answer.headline = [headline(base, order.first.map { rows[$0] }, session)]
    answer.notes += inquiry.notes
    if base.isCertain {
      answer.notes.append("no single agency moves it, whoever connects")
    } else if swings == nil {
      answer.notes.append(
        question.unknown > 0
          ? "what single agencies move cannot be told: for \(question.unknown) no chance is known"
          : "what single agencies move is not told: it is left open which connect, or they are too many for a condition of this kind"
      )
    }
    if !base.isCertain { answer.notes += try spread(question, ids) }
    answer.assumptions += [
      "each row changes one thing and leaves all others; but for rho each agency connects for itself",
      "agencies that a row opens anew have the chance that their plan or the record tells; where nothing tells, the row is a range",
      "'from' is the assumption with the lower chance, 'to' that with the higher",
    ]
    derive(&answer, question, base, session)
    OutlookText(session.outlook(), session).describe(question.condition, question, &answer)
    return answer
  }

  /// The chance that rows are held against, and each row's swing.
  private func derive(
    _ answer: inout Answer, _ question: ChanceQuestion, _ base: Outcome, _ session: Session
  ) {
    guard session.derives else { return }
    answer.cite(.importance)
    let law = ChanceDerivation(condition: question.condition, chances: question.chances)
    law.deriveParts(&answer)
    if !base.isCertain { law.deriveLaw(&answer) }
    let ends = [base.chance.lowerBound, base.chance.upperBound].map {
      ChanceText.spelled($0, isCertain: base.isCertain)
    }
    answer.derive(
      "the chance as things stand, each agency for itself: that \(law.event)",
      [ends[0] == ends[1] ? "\(ends[0])" : "\(ends[0]) to \(ends[1])"])
    let style = session.state.settings.sentenceStyle
    let lines = answer.rows.prefix(Answer.workedRows).map { row -> Phrase in
      let cells = zip(row, answer.columns).map { $0.phrase(in: $1.kind, style) }
      return
        "\(cells[0]): from \(cells[1]) (\(cells[3])) to \(cells[2]) (\(cells[4])), a swing of \(cells[5])"
    }
    answer.derive("swing = the higher chance − the lower", lines)
    answer.cite(.chance, .poissonBinomial)
  }

  private func headline(_ base: Outcome, _ first: Row?, _ session: Session) -> Phrase {
    let by: Phrase = inquiry.day.map { " by \(session.spelled($0))" } ?? .empty
    func spelled(_ value: Double) -> String {
      ChanceText.spelled(value, isCertain: base.isCertain)
    }
    let (lower, upper) = (base.chance.lowerBound, base.chance.upperBound)
    var text: Phrase = "\(inquiry.text)\(by): "
    if base.isCertain {
      text += lower == 1 ? "certain, whoever connects" : "impossible, whoever connects"
    } else {
      let ends = [spelled(lower), spelled(upper)]
      text += ends[0] == ends[1] ? "\(ends[0])" : "\(ends[0]) to \(ends[1])"
      text += " if each agency connects for itself"
    }
    guard let first, first.widest > 0 else { return text + "; nothing tried here moves it" }
    return text
      + "; the widest swing comes from \(first.subject): \(first.low.spelled), \(first.high.spelled)"
  }

  // MARK: Assumptions

  private func assumptions(
    _ session: Session, _ question: ChanceQuestion, by day: Day
  ) throws(Diagnostic) -> [Row] {
    var rows: [Row] = []
    let standing = session.standingAhead(day)
    func add(_ name: Phrase, subject: Phrase, _ first: Outcome?, _ second: Outcome?) {
      if let first, let second { rows.append(Row(name, subject: subject, first, second)) }
    }
    func changed(
      _ label: Phrase, _ changes: [Change], by day: Day, words: Phrase? = nil
    ) throws(Diagnostic) -> Outcome? {
      var fork = session
      var scenario = session.state.scenario
      scenario.overlay = scenario.overlay.applying(
        changes, columns: session.state.dataset.columns)
      _ = fork.state.perform(.scenario(session.state.current, scenario))
      return try outcome(label, self.question(fork, by: day), words: words)
    }
    add(
      "rho", subject: "rho", try outcome("0", question),
      try outcome(
        "\(NumberText.spelled(Self.correlation))", question, .commonFactor(Self.correlation)))
    let judged = (0..<standing.agencyCount).map { standing.judgement(ofRow: $0) }
    if judged.contains(where: { $0?.evidence == .rule }) {
      let shifted = Self.thresholds(around: standing.threshold).map {
        ($0, ShareText.threshold($0))
      }
      add(
        "threshold", subject: "the threshold",
        try changed("\(shifted[0].1)", [.threshold(shifted[0].0)], by: day),
        try changed("\(shifted[1].1)", [.threshold(shifted[1].0)], by: day))
    }
    if inquiry.day != nil {
      let isDeadline = day == session.deadline
      let days = [max(session.today, day + -Self.days), day + Self.days]
      let outcomes = try days.map { (day) throws(Diagnostic) in
        try changed("\(session.spelled(day))", isDeadline ? [.deadline(day)] : [], by: day)
      }
      let name: Phrase = isDeadline ? "deadline" : "day"
      add(name, subject: isDeadline ? "the deadline" : "the day", outcomes[0], outcomes[1])
    }
    let declared = judged.indices.filter {
      judged[$0]?.status == .connected && judged[$0]?.evidence == .declared
    }
    if !declared.isEmpty {
      let count = FigureText.counted(
        declared.count, "unverified claim", plural: "unverified claims")
      add(
        count, subject: count, try outcome("believed", question, words: "if they are believed"),
        try changed(
          "taken as connecting", [.status(rows: declared, .connecting, from: nil)], by: day,
          words: "if they are taken as connecting"))
    }
    return rows
  }

  /// A threshold 10 points lower and higher, within more than 0 and at most 100%.
  private static func thresholds(around threshold: Ratio) -> [Ratio] {
    let (part, whole) = (threshold.numerator * 10, threshold.denominator * 10)
    let tenth = threshold.denominator
    return [
      part > tenth ? Ratio(part - tenth, of: whole) : threshold,
      part + tenth <= whole ? Ratio(part + tenth, of: whole) : threshold,
    ]
  }

  private func question(_ session: Session, by day: Day) throws(Diagnostic) -> ChanceQuestion {
    let standing = session.standingAhead(day)
    let condition = OpenCondition(
      inquiry.tests.map { ($0.metric, $0.comparison, $0.bound) }, in: standing)
    return try refusing { () throws(ChanceQuestion.Refusal) in
      try ChanceQuestion(condition, in: standing, session.outlook(), by: day)
    }
  }

  /// - Returns: `nil` where there are too many combinations to sum.
  private func outcome(
    _ label: Phrase, _ question: ChanceQuestion, _ dependence: Dependence = .independent,
    words: Phrase? = nil
  ) throws(Diagnostic) -> Outcome? {
    if let holds = question.isCertain ? true : question.condition.isSettled {
      return Outcome(label: label, chance: holds ? 1...1 : 0...0, isCertain: true, words: words)
    }
    return try refusing { () throws(ChanceQuestion.Refusal) in
      try question.chance(dependence)
    }.map { Outcome(label: label, chance: $0, words: words) }
  }

  /// Which agencies spread the figure most.
  private func spread(_ question: ChanceQuestion, _ ids: [String]) throws(Diagnostic) -> [Phrase] {
    let shares = try refusing { () throws(ChanceQuestion.Refusal) in
      try question.varianceShares()
    }
    guard let shares, let most = shares.max(), most > 0 else { return [] }
    let order = shares.indices.sorted { (shares[$1], $0) < (shares[$0], $1) }
    let parts: [Phrase] = order.prefix(Self.named).map {
      "\(verbatim: ids[$0]) (\(ShareText.percent(shares[$0])))"
    }
    let more: [Phrase] =
      shares.count > Self.named ? ["\(shares.count - Self.named) more (the rest)"] : []
    return ["the figure's variance comes from \((parts + more).list(joinedBy: "and"))"]
  }

  private func refusing<Result>(
    _ body: () throws(ChanceQuestion.Refusal) -> Result
  ) throws(Diagnostic) -> Result {
    do throws(ChanceQuestion.Refusal) {
      return try body()
    } catch {
      throw Diagnostic(
        "E421", "no chance of this condition can be told here", at: inquiry.span,
        help: "chance \(inquiry.text) says why")
    }
  }
}
