import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let compare = Command(
    name: "compare", shelf: .scenarios, effect: .asks,
    summary: "Scenarios side by side; or options under several worlds, with regret.",
    usage: [
      "compare SCENARIO, SCENARIO, … [by DATE]",
      "compare OPTION, OPTION, … under WORLD, … [weights P%, …] [for METRIC|chance(CONDITION)] [by DATE]",
    ],
    details: """
      All stand on the same day: the last on which any of them changes something, unless 'by' names
      one. Options and worlds are scenarios: each option's changes are laid over each world's. The
      regret of an option is what it falls short of the best option in the same world. Without 'for'
      the figure is connected%.
      """
  ) { (parser) throws(Diagnostic) in
    let names = try parser.parseNames(as: .scenario)
    if parser.accept(oneOf: RegretQuestion.underWords) != nil {
      return try RegretQuestion.parse(options: names, &parser)
    }
    let at = parser.accept(.by) || parser.accept(.at) ? try parser.parseDate() : nil
    return Unresolved { (session) throws(Diagnostic) in
      var scenarios: [Scenario] = []
      for name in names { scenarios.append(try session.scenario(name)) }
      let day = try at.map { (tree) throws(Diagnostic) in try session.resolver.day(tree) }
      try session.requireAgencies()
      let metrics = try session.reportedMetrics()
      return .ask { [scenarios] (session) throws(Diagnostic) in
        comparison(scenarios, day, metrics, session)
      }
    }
  }

  private static func comparison(
    _ scenarios: [Scenario], _ asked: Day?, _ metrics: [Metric], _ session: Session
  ) -> Answer {
    let day = asked ?? scenarios.map { session.lastDay(of: $0) }.max() ?? session.today
    let standings = scenarios.map { session.standing(of: $0, on: day) }
    var answer = session.answer("compare", standings[0])
    answer.columns = [AnswerColumn("metric", .text)]
    answer.columns += scenarios.map { AnswerColumn($0.name, .number) }
    var all = metrics
    for counted in [
      CountedStatus.status(.connecting), .status(.unconnected), .status(.waived), .overdue,
    ]
    where !all.contains(where: { $0.counted == counted && !$0.isShare }) {
      all.append(Metric(counted, isShare: false, text: counted.name))
    }
    for metric in all {
      answer.rows.append(
        [.term(Phrase(plain: metric.text))]
          + standings.map { FigureText.cell(metric, Tally(metric, in: $0).figure) })
    }
    answer.rows.append(
      [.term("in scope")]
        + standings.map { .count(FigureText.whole(Tally(metrics[0], in: $0).figure.whole)) })
    addDifference(
      "deadline", standings.map { $0.deadline.map { "\(session.spelled($0))" } ?? "none" },
      scenarios,
      to: &answer)
    addDifference(
      "threshold", standings.map { ShareText.threshold($0.threshold) }, scenarios, to: &answer)
    answer.headline = ["as of \(session.spelled(day)) in every scenario"]
    answer.headline += differences(scenarios, standings, metrics)
    answer.deriveComparison(scenarios, standings, session)
    answer.assumptions = standings.flatMap { FigureText.assumptions($0) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    return answer
  }

  /// What sets each scenario apart from the first, in the figures reported.
  private static func differences(
    _ scenarios: [Scenario], _ standings: [Standing], _ metrics: [Metric]
  ) -> [Phrase] {
    guard let first = scenarios.first, let before = standings.first else { return [] }
    return zip(scenarios, standings).dropFirst().map { scenario, standing in
      let parts = metrics.map { metric -> Phrase in
        let figures = [before, standing].map { Tally(metric, in: $0).figure }
        return "\(metric.text) \(FigureText.difference(metric, figures[0], figures[1]))"
      }
      return "\(verbatim: scenario.name) against \(first.name): \(parts.joined(separator: ", "))"
    }
  }

  /// A note on something that is no figure, where the scenarios differ in it.
  private static func addDifference(
    _ name: String, _ values: [String], _ scenarios: [Scenario], to answer: inout Answer
  ) {
    guard Set(values).count > 1 else { return }
    let parts = zip(scenarios, values).map { "\($0.name) \($1)" }
    answer.notes.append("\(name): \(parts.joined(separator: ", "))")
  }

  static let diff = Command(
    name: "diff", shelf: .scenarios, effect: .asks,
    summary: "What two scenarios change differently.",
    usage: ["diff SCENARIO, SCENARIO"]
  ) { (parser) throws(Diagnostic) in
    let left = try parser.expectName(as: .scenario)
    try parser.expect(.comma)
    let right = try parser.expectName(as: .scenario)
    return Unresolved { (session) throws(Diagnostic) in
      let a = try session.scenario(left)
      let b = try session.scenario(right)
      return .ask { (session) throws(Diagnostic) in ScenarioDifference(a, b, session).answer }
    }
  }
}

extension Session {
  /// The last day on which a scenario changes something, or today.
  func lastDay(of scenario: Scenario) -> Day {
    let overlay = scenario.overlay
    let days =
      overlay.openChoices.compactMap(\.from)
      + overlay.statuses.values.flatMap { $0.compactMap(\.from) }
    return max(today, days.max() ?? today)
  }
}

/// The structural difference of two scenarios, cell by cell.
private struct ScenarioDifference {
  let left: Scenario
  let right: Scenario
  let session: Session

  init(_ left: Scenario, _ right: Scenario, _ session: Session) {
    (self.left, self.right, self.session) = (left, right, session)
  }

  var answer: Answer {
    var answer = Answer("diff")
    answer.scenario = session.state.scenario.name
    answer.asOf = session.today
    answer.columns = [
      AnswerColumn("what", .text), AnswerColumn("field", .text),
      AnswerColumn(left.name, .text), AnswerColumn(right.name, .text),
    ]
    addWindow(to: &answer)
    let (a, b) = (left.overlay, right.overlay)
    let rows = Set(a.fields.keys).union(b.fields.keys).union(a.statuses.keys)
      .union(b.statuses.keys).sorted()
    for row in rows { addAgency(row, to: &answer) }
    addOpenChoices(to: &answer)
    answer.headline = [
      answer.rows.isEmpty
        ? "\(verbatim: left.name) and \(verbatim: right.name) change the same"
        : "\(verbatim: left.name) and \(verbatim: right.name) differ in \(FigureText.counted(answer.rows.count, "place"))"
    ]
    answer.derivation = Answer.Derivation()
    answer.derivation?.input("data", "\(session.loaded)")
    for scenario in [left, right] {
      answer.derivation?.input("scenario \(verbatim: scenario.name)", scenario.described)
    }
    answer.derive(
      "every agency's cells, the window and the choices left open are held side by side, and those that differ are rows",
      answer.headline)
    answer.cite(.effect)
    return answer
  }

  private func add(
    _ what: String, _ field: String, _ a: Phrase, _ b: Phrase, to answer: inout Answer
  ) {
    if a != b { answer.rows.append([.text(what), .text(field), .term(a), .term(b)]) }
  }

  private func addWindow(to answer: inout Answer) {
    func deadline(_ scenario: Scenario) -> Phrase {
      (scenario.overlay.deadline ?? session.state.settings.deadline
        ?? session.state.dataset.window.deadline).map { "\(session.spelled($0))" } ?? "none"
    }
    func threshold(_ scenario: Scenario) -> Phrase {
      "\(ShareText.threshold(session.standing(of: scenario).threshold))"
    }
    add("deadline", "", deadline(left), deadline(right), to: &answer)
    add("threshold", "", threshold(left), threshold(right), to: &answer)
  }

  private func addAgency(_ row: Int, to answer: inout Answer) {
    let id = session.state.dataset.id(ofRow: row)
    func status(_ scenario: Scenario) -> Phrase {
      let dated = scenario.overlay.statuses[row] ?? []
      guard let last = dated.last else { return "as in the data" }
      let status = Phrase(known: last.status.name)
      return last.from.map { "\(status) from \(session.spelled($0))" } ?? status
    }
    add(id, "status", status(left), status(right), to: &answer)
    let columns = Set((left.overlay.fields[row] ?? [:]).keys)
      .union((right.overlay.fields[row] ?? [:]).keys).sorted()
    for column in columns {
      func value(_ scenario: Scenario) -> Phrase {
        let value =
          scenario.overlay.fields[row]?[column] ?? session.state.dataset.agencies[row, column]
        return "\(ValueText.spelled(value, settings: session.state.settings))"
      }
      add(
        id, session.state.dataset.agencies.fields[column].name, value(left), value(right),
        to: &answer)
    }
  }

  private func addOpenChoices(to answer: inout Answer) {
    let (a, b) = (left.overlay.openChoices, right.overlay.openChoices)
    func text(_ choice: OpenChoice) -> Phrase {
      "\(choice.count) become \(choice.status.name)"
        + (choice.from.map { " by \(session.spelled($0))" } ?? "")
        + (choice.chances == nil ? "" : ", likelier first")
    }
    for index in 0..<max(a.count, b.count) {
      add(
        "left open", "", index < a.count ? "\(text(a[index]))" : "nothing",
        index < b.count ? "\(text(b[index]))" : "nothing", to: &answer)
    }
  }
}

extension FigureText {
  /// What a figure is more or less than another: `+9`, `+6.3 points`; a range where it is open.
  fileprivate static func difference(
    _ metric: Metric, _ before: Figure, _ after: Figure
  ) -> Phrase {
    if metric.isShare, before.whole == 0 || after.whole == 0 { return "none" }
    func spelled(_ new: Double, _ old: Double) -> String {
      if metric.isShare {
        return metric.weight == nil
          ? ShareText.points(
            from: (whole(old), whole(before.whole)), to: (whole(new), whole(after.whole)))
          : ShareText.points(new / after.whole - old / before.whole)
      }
      return (new > old ? "+" : "") + NumberText.spelled(new - old)
    }
    let least = spelled(after.least, before.most)
    let most = spelled(after.most, before.least)
    return least == most ? "\(least)" : "\(least) to \(most)"
  }
}
