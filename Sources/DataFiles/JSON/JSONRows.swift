import Wording

/// The rows of an array of JSON objects; a column for every name that any of them has.
struct JSONRows: RowSource {
  let header: RawHeader
  private let values: [JSONValue]
  private let columnOfName: [String: Int]
  private var index = 0
  private let lines: LineIndex

  init(_ values: [JSONValue], source: String, offset: Int, lines: LineIndex) {
    var columns: [RawCell] = []
    var columnOfName: [String: Int] = [:]
    for case .object(let members) in values.lazy.map(\.content) {
      for member in members where columnOfName[member.name] == nil {
        columnOfName[member.name] = columns.count
        columns.append(RawCell(text: member.name, offset: member.offset))
      }
    }
    (self.values, self.columnOfName, self.lines) = (values, columnOfName, lines)
    header = RawHeader(source: source, columns: columns, offset: offset)
  }

  var rowsExpected: Int? { values.count }

  func place(of offset: Int) -> Place { lines.place(of: offset) }

  mutating func next(_ row: inout RawRow) throws(DataFileError) -> Bool {
    guard index < values.count else { return false }
    let value = values[index]
    index += 1
    row.offset = value.offset
    row.slip = nil
    row.cells.removeAll(keepingCapacity: true)
    for _ in header.columns { row.cells.append(RawCell(text: "", offset: value.offset)) }
    guard case .object(let members) = value.content else {
      let problem = CellProblem(
        "is \(value.kindName) where a row was expected", fix: "write a row as an object: {…}")
      row.slip = (problem, RawCell(text: Self.text(of: value) ?? "", offset: value.offset))
      return true
    }
    var seen = Set<String>()
    for member in members {
      guard let column = columnOfName[member.name] else { continue }
      if !seen.insert(member.name).inserted {
        let problem = CellProblem(
          "is named twice in one object", fix: "keep the one that is right")
        row.slip = row.slip ?? (problem, RawCell(text: member.name, offset: member.offset))
      }
      if let text = Self.text(of: member.value) {
        row.cells[column] = RawCell(text: text, offset: member.value.offset)
      } else {
        let problem = CellProblem(
          "holds \(member.value.kindName) where one value was expected",
          fix: "write text, a number, true, false or null")
        row.slip = row.slip ?? (problem, RawCell(text: member.name, offset: member.value.offset))
      }
    }
    if members.isEmpty {
      let problem = CellProblem("is an object without members", fix: "remove it, or fill it in")
      row.slip = (problem, RawCell(text: "{}", offset: value.offset))
    }
    return true
  }

  /// A single value as a cell's text; `nil` for arrays and objects.
  static func text(of value: JSONValue) -> String? {
    switch value.content {
    case .null: ""
    case .bool(let truth): truth ? "true" : "false"
    case .number(let text): plainNumber(text)
    case .string(let text): text
    case .array, .object: nil
    }
  }

  /// A power of ten is exact in JSON, so it is written as programs write numbers.
  private static func plainNumber(_ text: String) -> String {
    let lowered = text.lowercased()
    guard lowered.utf8.contains(UInt8(ascii: "e")), let value = Double(lowered), value.isFinite,
      value != 0
        || !lowered.utf8.prefix(while: { $0 != UInt8(ascii: "e") })
          .contains(where: { (0x31...0x39).contains($0) })
    else { return lowered }
    return value.description
  }
}
