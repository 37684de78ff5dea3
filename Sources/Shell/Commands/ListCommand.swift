import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let list = Command(
    name: "list", shelf: .questions, effect: .asks,
    summary: "Rows of agencies, services or events.",
    usage: [
      "list [agencies|services|events] [where EXPR] [show FIELD, …] [sort by FIELD [desc]] [limit N]"
    ],
    details: """
      Without 'show', agencies come with id, name, sector, status and the fields the sentence
      names. 'show all' gives every field.
      """,
    examples: [
      "list where status = connecting", "list where status != connected sort by id limit 10",
      "list show id, parent where sector = bank",
    ]
  ) { (parser) throws(Diagnostic) in
    var request = ListRequest()
    if parser.accept(.agencies) {
      request.kind = .agencies
    } else if parser.accept(.services) {
      request.kind = .services
    } else if parser.accept(.events) {
      request.kind = .events
    }
    while true {
      if request.filter == nil, let filter = try parser.parseWhere() {
        request.filter = filter
      } else if request.shown == nil, !request.showsAll, parser.accept(.show) {
        if parser.accept(.all) {
          request.showsAll = true
        } else {
          request.shown = try parser.parseNames(as: .field)
        }
      } else if request.order == nil, parser.accept(.sort) {
        _ = parser.accept(.by)
        request.order = try parser.expectName(as: .field)
        if parser.accept(.descending) {
          request.isDescending = true
        } else {
          _ = parser.accept(.ascending)
        }
      } else if request.limit == nil, parser.accept(.limit) {
        request.limit = try parser.parseExpression()
      } else {
        break
      }
    }
    return Unresolved { [request] (session) throws(Diagnostic) in
      let list = try ResolvedList(request, session)
      return .ask { (session) throws(Diagnostic) in list.answer(session) }
    }
  }
}

/// What a `list` asks for, as read.
struct ListRequest: Sendable {
  var kind = TableKind.agencies
  var filter: Expression?
  var shown: [Name]?
  var showsAll = false
  var order: Name?
  var isDescending = false
  var limit: Expression?
}

/// A `list` with its names resolved.
struct ResolvedList: Sendable {
  let kind: TableKind
  let condition: RowExpression?
  let shown: [FieldTable.Entry]
  let order: FieldTable.Entry?
  let isDescending: Bool
  let limit: Int?

  init(_ request: ListRequest, _ session: Session) throws(Diagnostic) {
    kind = request.kind
    guard session.state.dataset.data[kind].rowCount > 0 else {
      throw Diagnostic(
        "E404", "no \(request.kind.rawValue) are loaded",
        help: request.kind == .agencies
          ? "load sample azar" : "load \(request.kind.rawValue).csv as \(request.kind.rawValue)")
    }
    let resolver = session.resolver
    let table = resolver.fields(of: kind)
    condition = try request.filter.map { (tree) throws(Diagnostic) in
      try resolver.condition(tree, over: request.kind)
    }
    order = try request.order.map { (name) throws(Diagnostic) in
      try resolver.field(name, of: request.kind)
    }
    isDescending = request.isDescending
    limit = try request.limit.map { (tree) throws(Diagnostic) in try resolver.wholeCount(tree) }
    if request.showsAll {
      shown = table.entries
    } else if let names = request.shown {
      var entries: [FieldTable.Entry] = []
      for name in names { entries.append(try resolver.field(name, of: kind)) }
      shown = entries
    } else {
      var entries =
        kind == .agencies
        ? ["id", "name", "sector", "status"].compactMap { table[key: $0] } : table.entries
      var mentioned = request.filter.map { $0.names } ?? []
      if let order = request.order { mentioned.append(order) }
      for name in mentioned {
        if let entry = table[name], !entries.contains(where: { $0.name == entry.name }) {
          entries.append(entry)
        }
      }
      shown = entries
    }
  }

  func answer(_ session: Session) -> Answer {
    let standing = session.standing()
    let table = session.state.dataset.data[kind]
    var answer = session.answer("list", standing)
    var rows: [Int]
    let value: (FieldReference, Int) -> Value
    switch kind {
    case .agencies:
      rows =
        condition.map { RowMask($0, on: standing).rows } ?? Array(0..<standing.agencyCount)
      value = { standing.value($0, row: $1) }
    case .services, .events:
      let source = TableRows(table, standing: standing)
      rows = condition.map { RowMask($0, on: source).rows } ?? Array(0..<table.rowCount)
      value = { source.value($0, row: $1) }
      answer.assumptions = []
    }
    let found = rows.count
    if let order {
      let changed = kind == .agencies ? Array(standing.overlay.fields.keys) : []
      let keys = SortKeys(
        of: order.reference, in: table, rows, changed: changed, isDescending: isDescending
      ) { value(order.reference, $0) }
      rows = keys.places(limit: limit).map { rows[$0] }
    }
    if let limit { rows = Array(rows.prefix(limit)) }
    answer.columns = shown.map { AnswerColumn($0.name, ValueText.columnKind($0.type)) }
    answer.rows = rows.map { row in
      shown.map { ValueText.cell(value($0.reference, row), $0.type) }
    }
    let first = rows.count < found ? ", the first \(rows.count) shown" : ""
    answer.notes.append("\(found) of \(table.rowCount) \(kind.rawValue)\(first)")
    answer.derive(
      "rows of the \(kind.rawValue) on record\(condition == nil ? "" : " for which 'where' is true; a missing value makes no comparison true")",
      ["\(CountText.spelled(found)) of \(CountText.spelled(table.rowCount))\(first)"])
    answer.cite(.data)
    if kind != .agencies {
      for name: Phrase in ["rule", "base"] { answer.derivation?.removeInput(name) }
    }
    if kind == .agencies, !standing.openChoices.isEmpty {
      answer.notes.append(
        "each agency is listed with its present status, since it is left open which of them change")
    }
    return answer
  }
}

extension Expression {
  /// The bare names on the left of comparisons and tests, in order.
  var names: [Name] {
    switch self {
    case .name(let name): [name]
    case .number, .text, .truth, .date, .duration, .metric: []
    case .negated(let inner, _), .not(let inner, _), .isMissing(let inner, _): inner.names
    case .comparison(_, let left, _), .contained(let left, _, _), .like(let left, _),
      .between(let left, _, _):
      left.names
    case .arithmetic(_, let left, let right), .and(let left, let right), .or(let left, let right):
      left.names + right.names
    }
  }
}
