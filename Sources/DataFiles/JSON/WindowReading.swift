import AgencyModel
import Wording

/// Reads what a file says of deadlines, the threshold and the committee.
///
/// Strict throughout: a deadline that was left out would move every figure after it.
struct WindowReading {
  let source: String
  let place: (Int) -> Place

  /// The window in an object with `as_of`, `deadlines`, `threshold`, `bodies`, `source` and
  /// `assumptions`, each of which may be absent.
  func window(_ value: JSONValue) throws(DataFileError) -> Window {
    guard case .object(let members) = value.content else {
      throw wrong(
        value.offset, value.kindName.english, "is not an object", "write {\"deadlines\": […]}")
    }
    var window = Window()
    var seen = Set<String>()
    for member in members {
      let key = Folding.key(member.name)
      guard seen.insert(key).inserted else {
        throw wrong(member.offset, member.name, "is named twice", "keep the one that is right")
      }
      switch key {
      case "asof": window.asOf = try day(member.value)
      case "deadlines": window.deadlines = try deadlines(member.value)
      case "threshold": window.threshold = try threshold(member.value)
      case "bodies": window.bodies = try texts(member.value)
      case "source": window.source = try text(member.value)
      case "assumptions": window.assumptions = try texts(member.value)
      case "synthetic", "issynthetic":
        guard case .bool(let truth) = member.value.content else {
          throw wrong(
            member.value.offset, member.name, "is not true or false", "write true or false")
        }
        window.isSynthetic = truth
      default:
        throw wrong(
          member.offset, member.name, "is no part of a window",
          "its parts: as_of, deadlines, threshold, bodies, source, assumptions, synthetic")
      }
    }
    return window
  }

  /// Deadlines in an array of objects with `day` and, where known, `announced`.
  func deadlines(_ value: JSONValue) throws(DataFileError) -> [Deadline] {
    guard case .array(let rows) = value.content else {
      throw wrong(
        value.offset, value.kindName.english, "is not an array of deadlines", "write [{\"day\": …}]"
      )
    }
    var rowsOfCells = JSONRows(
      rows, source: source, offset: value.offset, lines: LineIndex([]))
    return try deadlines(&rowsOfCells)
  }

  /// Deadlines in the rows of any reader.
  func deadlines(_ rows: inout some RowSource) throws(DataFileError) -> [Deadline] {
    let keys = rows.header.columns.map { Folding.key(Folding.tidy($0.text)) }
    let dayColumn = keys.firstIndex(where: Self.dayNames.contains)
    let announcedColumn = keys.firstIndex(where: Self.announcedNames.contains)
    var deadlines: [Deadline] = []
    var row = RawRow()
    while try rows.next(&row) {
      if let slip = row.slip {
        throw wrong(slip.cell.offset, slip.cell.text, slip.problem.problem, slip.problem.fix)
      }
      guard row.cells.contains(where: { !Folding.tidy($0.text).isEmpty }) else { continue }
      guard
        row.cells.count == keys.count
          || row.cells.count > keys.count
            && row.cells[keys.count...].allSatisfy({ $0.text.isEmpty })
      else {
        throw wrong(
          row.offset, "", "has \(row.cells.count) cells; the header has \(keys.count)",
          "fill in or remove cells")
      }
      guard let dayColumn, let day = try day(row.cells[dayColumn]) else {
        throw wrong(row.offset, "", "is a deadline without a day", "give it a 'day'")
      }
      let announced =
        try announcedColumn.map { (column) throws(DataFileError) in
          try self.day(row.cells[column])
        } ?? nil
      deadlines.append(Deadline(day: day, announced: announced))
    }
    // The order of announcement, where it is known of all; else the order of the file.
    let days = deadlines.compactMap(\.announced)
    guard days.count == deadlines.count else { return deadlines }
    return zip(deadlines, deadlines.indices)
      .sorted { (days[$0.1], $0.1) < (days[$1.1], $1.1) }.map(\.0)
  }

  /// How many cells of a row are names of the deadline table's columns.
  static func knownCells(_ cells: [String]) -> Int {
    cells.count { dayNames.contains(Folding.key($0)) || announcedNames.contains(Folding.key($0)) }
  }

  private static let dayNames: Set<String> = Set(
    ["day", "deadline", "date", "مهلت", "تاریخ", "روز"].map(Folding.key))
  private static let announcedNames: Set<String> = Set(
    ["announced", "announced_on", "اعلام", "تاریخ اعلام"].map(Folding.key))

  private func day(_ value: JSONValue) throws(DataFileError) -> Day? {
    guard let text = JSONRows.text(of: value) else {
      throw wrong(value.offset, value.kindName.english, "is not a date", "write \"1401-09-30\"")
    }
    return try day(RawCell(text: text, offset: value.offset))
  }

  private func day(_ cell: RawCell) throws(DataFileError) -> Day? {
    let text = Folding.tidy(cell.text)
    if Words.isMissing(text) { return nil }
    do throws(CellProblem) {
      return try DateReading.read(text)
    } catch {
      throw wrong(cell.offset, text, error.problem, error.fix)
    }
  }

  private func threshold(_ value: JSONValue) throws(DataFileError) -> Ratio {
    let text = JSONRows.text(of: value) ?? ""
    let number: Double
    do throws(CellProblem) {
      number = try NumberReading(text).value
    } catch {
      throw wrong(value.offset, text, error.problem, error.fix)
    }
    guard number > 0, number <= 1, let ratio = Ratio(shortestDecimalOf: number) else {
      throw wrong(value.offset, text, "is not a share above 0 and up to 1", "write 0.3 or \"30%\"")
    }
    return ratio
  }

  private func text(_ value: JSONValue) throws(DataFileError) -> String {
    guard case .string(let text) = value.content else {
      throw wrong(value.offset, value.kindName.english, "is not text", "put it in quotes")
    }
    return Folding.tidy(text)
  }

  private func texts(_ value: JSONValue) throws(DataFileError) -> [String] {
    guard case .array(let values) = value.content else {
      throw wrong(
        value.offset, value.kindName.english, "is not an array of texts", "write [\"…\", \"…\"]")
    }
    var texts: [String] = []
    for value in values { texts.append(try text(value)) }
    return texts
  }

  private func wrong(
    _ offset: Int, _ value: String, _ problem: Phrase, _ fix: Phrase
  ) -> DataFileError {
    .badWindow(source: source, place: place(offset), value: value, problem: problem, fix: fix)
  }
}
