import AgencyModel
import Answers
import CommandLanguage
import WhatIf

extension Command {
  static let `if` = Command(
    name: "if", shelf: .scenarios, effect: .asks,
    summary: "The effect of changes, or any question asked under them; nothing is kept.",
    usage: ["if CHANGES [then QUESTION]"],
    details: """
      CHANGES are sentences with commas between: 20 agencies connect by deadline; banks connect by
      15 azar; 10 largest by requests connect; half of banks start; mfa waive until 1402-03-31;
      connecting chance is 80%; deadline moves by 2 weeks; threshold is 50%.
      'N agencies' leaves open which: what depends on it is shown as a range.
      """,
    examples: [
      "if 20 agencies connect by deadline",
      "if banks connect by 15 azar, universities start then status by sector",
      "if mfa waive until 1402-03-31 because \"registration by email\" then status",
      "if threshold is 50% then status",
    ]
  ) { (parser) throws(Diagnostic) in
    let trees = try parser.parseChanges()
    let question = parser.accept(.then) ? try Question.parse(&parser) : nil
    return Unresolved { (session) throws(Diagnostic) in
      let resolved = try session.resolver.changes(trees)
      let fork = session.fork(with: resolved)
      let text = session.written(trees)
      guard let question else {
        let metrics = try session.reportedMetrics()
        return .ask { (session) throws(Diagnostic) in
          EffectAnswer(before: session, after: fork, resolved).answer(metrics).under(text)
        }
      }
      var asked = fork
      asked.sourceOfStatement = session.sourceOfStatement
      guard case .ask(let ask) = try question.body.resolve(asked) else {
        throw Diagnostic("E412", "only a question may stand here", at: question.span)
      }
      return .ask { [asked] (_) throws(Diagnostic) in
        var answer = try ask(asked)
        answer.notes = resolved.notes + answer.notes
        answer.notes += asked.horizonNotes(resolved, askedOn: answer.asOf)
        return answer.under(text)
      }
    }
  }
}

/// The question after `then`.
struct Question: Sendable {
  let body: Unresolved
  let span: SourceSpan

  static func parse(_ parser: inout Parser) throws(Diagnostic) -> Question {
    let start = parser.token.span
    guard let word = parser.word else {
      parser.note(.command)
      throw parser.unexpected()
    }
    guard let command = Command.named(word.canonical) else {
      let text = parser.source[start]
      let near = Nearest.names(
        to: text, among: Command.all.filter { $0.effect == .asks }.map(\.name), limit: 2)
      throw Diagnostic(
        "E201", "there is no question '\(text)'", at: start,
        help: near.isEmpty
          ? ["status, list, need, stages, matrix, … may follow 'then'"]
          : ["did you mean \(near.quotedList)?"])
    }
    guard command.effect == .asks else {
      throw Diagnostic(
        "E412", "'\(command.name)' changes something, and only a question may stand here",
        at: start, help: "to keep the changes: apply …, then ask")
    }
    parser.advance()
    let body = try parser.deeper { (parser) throws(Diagnostic) in try command.parse(&parser) }
    return Question(body: body, span: parser.span(from: start.start))
  }
}

extension Session {
  /// A copy in which the changes hold and which looks to the day by which they have happened.
  func fork(with resolved: ResolvedChanges) -> Session {
    var fork = self
    var scenario = state.scenario
    scenario.overlay = scenario.overlay.applying(
      resolved.changes, columns: state.dataset.columns)
    _ = fork.state.perform(.scenario(state.current, scenario))
    if let day = resolved.horizon, day > fork.horizon ?? today { fork.horizon = day }
    return fork
  }

  /// Changes as they were written.
  func written(_ trees: [ChangeTree]) -> String {
    guard let first = trees.first else { return "" }
    return sourceOfStatement?[trees.dropFirst().reduce(first.span) { $0.through($1.span) }] ?? ""
  }

  /// The metrics that `if` and `compare` report.
  func reportedMetrics() throws(Diagnostic) -> [Metric] {
    var metrics: [Metric] = []
    for text in state.settings.metrics { metrics.append(try resolver.metric(written: text)) }
    return metrics
  }

  /// What to say of the day that a question under changes looks to.
  func horizonNotes(_ resolved: ResolvedChanges, askedOn day: Day?) -> [String] {
    var notes: [String] = []
    if let horizon, let day {
      notes.append(
        day < horizon
          ? "as of \(spelled(day)), before all of the changes have happened"
          : "as of \(spelled(day)), when the changes have happened")
    }
    if resolved.movesThreshold {
      let known = standing().ruledCount
      notes.append(
        "services are known for \(known) of \(state.dataset.agencyCount) agencies; the others keep their verified or declared status"
      )
    }
    return notes
  }
}

/// The table of `if` without a question: each metric before and after.
private struct EffectAnswer {
  let before: Session
  let after: Session
  let resolved: ResolvedChanges

  init(before: Session, after: Session, _ resolved: ResolvedChanges) {
    (self.before, self.after, self.resolved) = (before, after, resolved)
  }

  /// `metric, before, after, change, least, expected, most`; `after` is a range where it is open.
  func answer(_ metrics: [Metric]) -> Answer {
    let present = before.standing(on: before.horizon ?? before.today)
    let future = after.standing()
    var answer = after.answer("if", future)
    answer.columns = [
      AnswerColumn("metric", .text), AnswerColumn("before", .number),
      AnswerColumn("after", .number), AnswerColumn("change", .points),
      AnswerColumn("least", .number), AnswerColumn("expected", .number),
      AnswerColumn("most", .number),
    ]
    var all = metrics
    let left: [CountedStatus] = [.status(.connecting), .status(.unconnected)]
    for counted in left where !all.contains(where: { $0.counted == counted && !$0.isShare }) {
      all.append(Metric(counted, isShare: false, text: counted.name))
    }
    if present.counts[Status.waived.rawValue] != future.counts[Status.waived.rawValue] {
      all.append(Metric(.status(.waived), isShare: false, text: "waived"))
    }
    if present.deadline != future.deadline || (future.day ?? before.today) > before.today {
      all.append(Metric(.overdue, isShare: false, text: "overdue"))
    }
    for metric in all { answer.rows.append(row(metric, present, future, &answer.notes)) }
    answer.headline = [headline(present, future)]
    answer.deriveEffect(present, future, after)
    answer.notes = resolved.notes + answer.notes
    answer.notes += after.horizonNotes(resolved, askedOn: future.day)
    if !before.state.scenario.overlay.openChoices.isEmpty {
      answer.notes.append("scenario \(before.state.scenario.name) already leaves some choices open")
    }
    return answer
  }

  private func row(
    _ metric: Metric, _ present: Standing, _ future: Standing, _ notes: inout [String]
  ) -> [Cell] {
    let old = Tally(metric, in: present).figure
    let new = Tally(metric, in: future).figure
    if new.unweighed > 0 {
      notes.append(
        FigureText.unweighed(new.unweighed, of: metric.text))
    }
    let isWeighted = metric.weight != nil
    let isOpen = !new.isExact
    let change: Cell
    if metric.isShare, old.whole == 0 || new.whole == 0 {
      change = .none
    } else {
      func difference(_ after: Double, _ before: Double) -> Cell {
        metric.isShare
          ? .points(after / new.whole - before / old.whole)
          : FigureText.number(after - before, isWeighted)
      }
      let least = difference(new.least, old.most)
      let most = difference(new.most, old.least)
      change = least == most ? least : .range(least: least, most: most)
    }
    func cell(_ value: Double?) -> Cell {
      guard let value else { return .none }
      if metric.isShare { return FigureText.share(value, new.whole, isWeighted) }
      return isWeighted || value != value.rounded()
        ? .number(value) : .count(FigureText.whole(value))
    }
    let expected = new.expected.map { value in
      metric.isShare && new.whole > 0 ? Cell.fraction(value / new.whole) : cell(value)
    }
    return [
      .text(metric.text), FigureText.cell(metric, old),
      FigureText.cell(metric, new), change, cell(new.least),
      (isOpen ? expected : cell(new.least)) ?? .none, cell(new.most),
    ]
  }

  /// `103 → 123 of 142 connected (86.6%, +14.1 points)`.
  private func headline(_ present: Standing, _ future: Standing) -> String {
    let metric = Metric(.status(.connected), isShare: true, text: "")
    let old = Tally(metric, in: present).figure
    let new = Tally(metric, in: future).figure
    let (a, m) = (FigureText.whole(old.least), FigureText.whole(old.whole))
    let (b, n) = (FigureText.whole(new.least), FigureText.whole(new.whole))
    let waived = future.counts[Status.waived.rawValue]
    let tail =
      "waived \(waived), \(FigureText.rule(future))"
    guard new.isExact, old.isExact else {
      return
        "connected \(b) to \(FigureText.whole(new.most)) of \(n) in scope, \(tail)"
    }
    guard m > 0, n > 0 else { return "no agency is in scope; \(tail)" }
    let base = m == n ? "" : " of \(m)"
    return
      "connected \(a)\(base) → \(b) of \(n) in scope (\(ShareText.percent(b, of: n)), \(ShareText.points(from: (a, m), to: (b, n)))), \(tail)"
  }
}

extension Command {
  static let apply = Command(
    name: "apply", shelf: .scenarios, effect: .changes,
    summary: "Keep changes in the current scenario.",
    usage: ["apply CHANGES"],
    details: "The changes are those of 'if'; 'undo' takes them back.",
    examples: ["apply banks connect by 20 azar"]
  ) { (parser) throws(Diagnostic) in
    let trees = try parser.parseChanges()
    return Unresolved { (session) throws(Diagnostic) in
      let resolved = try session.resolver.changes(trees)
      let text = session.written(trees)
      let metrics = try session.reportedMetrics()
      return .change { (session) throws(Diagnostic) in
        let before = session
        let fork = session.fork(with: resolved)
        var scenario = fork.state.scenario
        scenario.changes.append(text)
        session.perform(.scenario(session.state.current, scenario))
        var answer = EffectAnswer(before: before, after: fork, resolved).answer(metrics)
        answer.kind = "apply"
        answer.notes.insert(contentsOf: answer.headline, at: 0)
        answer.headline = []
        answer.columns = []
        answer.rows = []
        answer.notes.append("kept in scenario \(scenario.name); 'undo' takes it back")
        return answer
      }
    }
  }
}
