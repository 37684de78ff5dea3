import AgencyModel
import Answers
import CommandLanguage
import WhatIf

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
        by = try parser.parseNames(as: .field)
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

  /// `status, agencies, share, base`.
  func fill(_ answer: inout Answer) {
    answer.columns = [
      AnswerColumn("status", .text), AnswerColumn("agencies", .count),
      AnswerColumn("share", .share), AnswerColumn("base", .count),
    ]
    for status in Status.allCases {
      let metric = Metric(.status(status), isShare: true, filter: filter, text: status.name)
      let figure = Tally(metric, in: standing).figure
      let isWaived = status == .waived
      answer.rows.append([
        .text(status.name), FigureText.part(figure, isWeighted: false),
        isWaived ? .none : FigureText.share(figure, isWeighted: false),
        isWaived ? .none : .count(FigureText.whole(figure.whole)),
      ])
    }
    answer.headline.append(headline)
    if filter == nil { answer.notes += FigureText.evidenceNotes(standing) }
  }

  private var headline: String {
    let prefix = filterText.map { "where \($0): " } ?? ""
    return prefix + FigureText.base(standing, where: filter)
  }

  /// `F, …, agencies, connected, connecting, unconnected, waived, share`.
  func fill(_ answer: inout Answer, by keys: [FieldTable.Entry]) {
    answer.columns = keys.map { AnswerColumn($0.name, ValueText.columnKind($0.type)) }
    answer.columns += [
      AnswerColumn("agencies", .count), AnswerColumn("connected", .count),
      AnswerColumn("connecting", .count), AnswerColumn("unconnected", .count),
      AnswerColumn("waived", .count), AnswerColumn("share", .share),
    ]
    var rowsOfKey: [[Value]: [Int]] = [:]
    for row in 0..<standing.agencyCount where standing.status(ofRow: row) != nil {
      guard filter?.isTrue(on: standing, row: row) ?? true else { continue }
      rowsOfKey[keys.map { standing.value($0.reference, row: row) }, default: []].append(row)
    }
    let ordered = rowsOfKey.sorted { ValueOrder.precedes($0.key, $1.key) }
    for (key, rows) in ordered {
      var cells = zip(key, keys).map { ValueText.cell($0, $1.type) }
      let tallies = GroupTally(rows: rows, standing: standing)
      cells.append(.count(rows.count))
      cells += Status.allCases.map { tallies.cell($0) }
      cells.append(tallies.share)
      answer.rows.append(cells)
    }
    answer.headline.append(headline)
    answer.notes.append("share: connected, of those in scope in the row")
    for (index, key) in keys.enumerated() {
      let missing = ordered.filter { $0.key[index].isMissing }.reduce(0) { $0 + $1.value.count }
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

/// The counts of statuses among some rows, ranges where choices are open.
struct GroupTally {
  private let figures: [Figure]

  init(rows: [Int], standing: Standing) {
    if standing.openChoices.isEmpty {
      var counts = [Double](repeating: 0, count: Status.allCases.count)
      for row in rows {
        if let status = standing.status(ofRow: row) { counts[status.rawValue] += 1 }
      }
      let inScope = counts.reduce(0, +) - counts[Status.waived.rawValue]
      figures = counts.map {
        Figure(
          least: $0, most: $0, expected: $0, whole: inScope, agencies: Int(inScope), unweighed: 0)
      }
    } else {
      let members = Set(rows)
      figures = Status.allCases.map { status in
        Tally(
          Metric(.status(status), isShare: true, text: ""), in: standing, among: members
        ).figure
      }
    }
  }

  func cell(_ status: Status) -> Cell {
    FigureText.part(figures[status.rawValue], isWeighted: false)
  }

  var share: Cell { FigureText.share(figures[Status.connected.rawValue], isWeighted: false) }
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
