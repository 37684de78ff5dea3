import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let status = Command(
    name: "status", shelf: .questions, effect: .asks,
    summary: "How many agencies are connected, connecting, unconnected and waived.",
    usage: ["status [by FIELD, …] [where EXPR] [at DATE]"],
    details: """
      The share of connected agencies is of those in scope: a waived agency is out of it until
      its waiver ends. A day before the data's own is read from the history.
      """,
    examples: ["status", "status by sector", "status where sector = bank"]
  ) { (parser) throws(Diagnostic) in
    var by: [Name] = []
    var filter: Expression?
    var at: DateTree?
    while true {
      if by.isEmpty, parser.accept(.by) {
        by = try parser.parseNames(as: .category)
      } else if filter == nil, let condition = try parser.parseWhere() {
        filter = condition
      } else if at == nil, parser.accept(.at) || parser.accept(.on) {
        at = try parser.parseDate()
      } else {
        break
      }
    }
    parser.note(.lineEnd)
    return Unresolved { [by, filter, at] (session) throws(Diagnostic) in
      try session.requireAgencies()
      let resolver = session.resolver
      var keys: [FieldTable.Entry] = []
      for name in by { keys.append(try resolver.field(name)) }
      let condition = try filter.map { (tree) throws(Diagnostic) in try resolver.condition(tree) }
      let day = try at.map { (tree) throws(Diagnostic) in try resolver.day(tree) }
      let notes = resolver.yearNotes([at])
      let filterText = filter.flatMap { session.sourceOfStatement?[$0.span] }
      return .ask { [keys] (session) throws(Diagnostic) in
        let standing = session.standing(on: day)
        var answer = session.answer("status", standing)
        answer.notes += notes
        if condition?.readsStatus == true, !standing.openChoices.isEmpty {
          answer.notes.append(
            "'where' looks at where agencies stand before the choice that is left open")
        }
        let question = StatusQuestion(
          standing: standing, filter: condition, filterText: filterText)
        try question.addHistory(to: &answer, session)
        if keys.isEmpty { question.fill(&answer) } else { question.fill(&answer, by: keys) }
        answer.deriveStatus(by: keys.map(\.name), where: filterText, session)
        WeightedStatus(session, standing, where: condition, filterText).add(to: &answer, session)
        return answer
      }
    }
  }
}

/// The counts of statuses, whole or by fields.
struct StatusQuestion {
  let standing: Standing
  let filter: RowExpression?
  /// The filter as it was written.
  let filterText: String?

  /// `status, agencies, share, base`, and `expected, low, high` of the agencies while a choice is
  /// left open.
  func fill(_ answer: inout Answer) {
    answer.columns = [
      AnswerColumn("status", .text), AnswerColumn("agencies", .count),
      AnswerColumn("share", .share), AnswerColumn("base", .count),
    ]
    var open: [(Metric, Tally)] = []
    let filtered = settledTallies
    for status in Status.allCases {
      let metric = Metric(.status(status), isShare: false, filter: filter, text: status.name)
      let tally = filtered?[status.rawValue] ?? Tally(metric, in: standing)
      let figure = tally.figure
      open.append((metric, tally))
      let isWaived = status == .waived
      answer.rows.append([
        .term(Phrase(known: status.name)), FigureText.part(figure, isWeighted: false),
        isWaived ? .none : FigureText.share(figure, isWeighted: false),
        isWaived ? .none : .count(FigureText.whole(figure.whole)),
      ])
    }
    addSpreads(open, to: &answer)
    func figure(_ status: Status) -> Figure { open[status.rawValue].1.figure }
    let base = FigureText.base(
      standing, connected: figure(.connected), waived: figure(.waived))
    answer.headline.append(filterText.map { "where \($0): \(base)" } ?? base)
    if filter == nil { answer.notes += FigureText.evidenceNotes(standing) }
  }

  /// The tally of each status within the filter, counted in one go; `nil` without a filter, when
  /// nothing is to be gone through, and where a choice is left open.
  private var settledTallies: [Tally]? {
    guard let filter, standing.openChoices.isEmpty else { return nil }
    return GroupTallies(standing).tallies(of: RowMask(filter, on: standing).rows)
  }

  /// `expected, low, high`, a row for each tally, while the scenario leaves any choice open: whether
  /// it takes anybody on this day does not change the columns, so that a sweep has one table.
  private func addSpreads(_ tallies: [(Metric, Tally)], to answer: inout Answer) {
    guard !standing.overlay.openChoices.isEmpty else { return }
    answer.columns.append(AnswerColumn("expected", .number))
    for (index, (metric, tally)) in tallies.enumerated() {
      answer.rows[index].append(FigureText.expected(metric, tally.figure))
    }
    var spreads = SpreadText()
    spreads.add(tallies, to: &answer)
    answer.assumptions += spreads.assumptions(standing)
  }

  private var headline: Phrase {
    let prefix: Phrase = filterText.map { "where \($0): " } ?? .empty
    return prefix + FigureText.base(standing, where: filter)
  }

  /// `F, …, agencies, connected, connecting, unconnected, waived, share`, and `expected, low, high`
  /// of the connected while a choice is left open.
  func fill(_ answer: inout Answer, by keys: [FieldTable.Entry]) {
    answer.columns = keys.map { AnswerColumn($0.name, ValueText.columnKind($0.type)) }
    answer.columns += [
      AnswerColumn("agencies", .count), AnswerColumn("connected", .count),
      AnswerColumn("connecting", .count), AnswerColumn("unconnected", .count),
      AnswerColumn("waived", .count), AnswerColumn("share", .share),
    ]
    let ordered = RowGroups(standing, by: keys.map(\.reference), where: filter).groups
      .sorted { ValueOrder.precedes($0.key, $1.key) }
    let groups = GroupTallies(standing)
    var open: [(Metric, Tally)] = []
    for entry in ordered {
      let rows = entry.rows
      var cells = zip(entry.key, keys).map { ValueText.cell($0, $1.type) }
      let tallies = groups.tallies(of: rows)
      let connected = tallies[Status.connected.rawValue]
      cells.append(.count(rows.count))
      cells += tallies.map { FigureText.part($0.figure, isWeighted: false) }
      cells.append(FigureText.share(connected.figure, isWeighted: false))
      answer.rows.append(cells)
      open.append((Metric(.status(.connected), isShare: false, text: "connected"), connected))
    }
    addSpreads(open, to: &answer)
    if !standing.overlay.openChoices.isEmpty {
      answer.notes.append("expected, low and high: of the connected in the row")
    }
    answer.headline.append(headline)
    answer.notes.append("share: connected, of those in scope in the row")
    for (index, key) in keys.enumerated() {
      let missing = ordered.filter { $0.key[index].isMissing }.reduce(0) { $0 + $1.rows.count }
      if missing > 0 {
        answer.notes.append(
          "\(key.name) is not on record for \(FigureText.counted(missing, "agency", plural: "agencies")), the row without a name"
        )
      }
    }
  }

  /// Says what was read off the history, and refuses where there is none.
  func addHistory(to answer: inout Answer, _ session: Session) throws(Diagnostic) {
    guard standing.isHistoric, let day = standing.day else {
      if let day = standing.day, day > session.today {
        answer.notes.append(
          "only waivers and the scenario's dated changes move between \(session.spelled(session.today)) and \(session.spelled(day))"
        )
      }
      return
    }
    guard standing.unknownCount < standing.agencyCount else {
      throw Diagnostic(
        "E410",
        "there is no history to tell where agencies stood on \(session.spelled(day))",
        help: "load events, or connection days in connected_on")
    }
    if standing.unknownCount > 0 {
      answer.notes.append(
        "\(standing.unknownCount) of \(standing.agencyCount) agencies have no history on \(session.spelled(day)) and are left out"
      )
    }
    answer.notes.append(
      "read from events and connection days; scenarios and the rule do not reach back")
  }
}

/// The order of values in answers: by kind, then by size; missing ones last.
enum ValueOrder {
  static func precedes(_ left: [Value], _ right: [Value]) -> Bool {
    for (a, b) in zip(left, right) where a != b { return precedes(a, b) }
    return false
  }

  static func precedes(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.missing, _): false
    case (_, .missing): true
    case (.text(let a), .text(let b)): a < b
    case (.number(let a), .number(let b)), (.share(let a), .share(let b)): a < b
    case (.day(let a), .day(let b)): a < b
    case (.truth(let a), .truth(let b)): !a && b
    default: false
    }
  }
}
