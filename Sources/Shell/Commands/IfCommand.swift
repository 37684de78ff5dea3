import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let `if` = Command(
    name: "if", shelf: .scenarios, effect: .asks,
    summary: "The effect of changes, or any question asked under them; nothing is kept.",
    usage: ["if CHANGES [then QUESTION]"],
    details: """
      CHANGES are sentences with commas between: 20 agencies connect by deadline; banks connect by
      15 azar; 10 largest by requests connect; half of banks start; mfa waive until 1402-03-31;
      connecting chance is 80%; deadline moves by 2 weeks; threshold is 50%.
      'N agencies' leaves open which: what depends on it is shown at its least and most, expected,
      and from low to high (5% to 95%) if every choice is equally likely; with 'likelier first'
      by the agencies' chances instead.
      """,
    examples: [
      "if 20 agencies connect by deadline",
      "if connecting chance is 80%, unconnected chance is 40%, 20 agencies connect by deadline, likelier first",
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
  func horizonNotes(_ resolved: ResolvedChanges, askedOn day: Day?) -> [Phrase] {
    var notes: [Phrase] = []
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
        answer.notes.append("kept in scenario \(verbatim: scenario.name); 'undo' takes it back")
        return answer
      }
    }
  }
}
