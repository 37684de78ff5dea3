import AgencyModel
import Wording

/// The rows of one table as a database gives them, from the first on; asked once for each.
protocol DatabaseCursor: AnyObject {
  /// The next row, a value a column; `nil` after the last.
  func next() throws(DatabaseProblem) -> [DatabaseValue]?
}

/// What is noticed while the rows of a database are read: their sum, and cells that cannot be read.
final class DatabaseTally {
  var hash = ContentHash()
  var findings: [Finding] = []
}

/// The rows of a table or view of any database.
///
/// Rows count from 1 in the order in which the database gives them. A cell that is neither text nor
/// a number is missing, and a finding says so; where it decides what a row means, the row is refused.
struct DatabaseRows: RowSource {
  let header: RawHeader
  private let database: String
  private let keyColumns: Set<Int>
  private let cursor: any DatabaseCursor
  private let tally: DatabaseTally
  private var number = 0
  /// An offset is a row's number and a column's; beyond this many they would overlap.
  private static let columnsPerRow = 1 << 16

  /// - Parameters:
  ///   - columns: The names as the database has them.
  ///   - kind: What the rows are; `nil` for deadlines, of which every cell counts.
  init(
    database: String, table: String, columns: [String], kind: TableKind?,
    mapping: [(field: String, column: String)], cursor: any DatabaseCursor, tally: DatabaseTally
  ) {
    (self.database, self.cursor, self.tally) = (database, cursor, tally)
    header = RawHeader(
      source: "\(database):\(table)",
      columns: columns.enumerated().map {
        RawCell(text: $1, offset: Self.columnsPerRow + min($0, Self.columnsPerRow - 1))
      }, offset: Self.columnsPerRow)
    guard let kind else {
      keyColumns = Set(columns.indices)
      return
    }
    let match = HeaderMatch(headers: columns.map(Folding.tidy), kind: kind, mapping: mapping)
    let rules = RowRules(kind)
    let fields = FieldCatalog.fields(of: kind)
    keyColumns = Set(
      fields.indices.compactMap { rules.isKey(fields[$0].name) ? match.columnOfField[$0] : nil })
  }

  func place(of offset: Int) -> Place {
    Place(line: offset / Self.columnsPerRow, column: offset % Self.columnsPerRow + 1)
  }

  mutating func next(_ row: inout RawRow) throws(DataFileError) -> Bool {
    let values: [DatabaseValue]?
    do throws(DatabaseProblem) {
      values = try cursor.next()
    } catch {
      throw .database(source: database, error)
    }
    guard let values else { return false }
    number += 1
    row.offset = number * Self.columnsPerRow
    row.slip = nil
    row.cells.removeAll(keepingCapacity: true)
    for (column, value) in values.enumerated() {
      let offset = row.offset + min(column, Self.columnsPerRow - 1)
      switch value {
      case .missing:
        tally.hash.add(0)
        row.cells.append(RawCell(text: "", offset: offset))
      case .text(let text):
        tally.hash.add(text)
        row.cells.append(RawCell(text: text, offset: offset))
      case .unreadable(let problem):
        tally.hash.add(problem.english)
        let cell = RawCell(text: "", offset: offset)
        row.cells.append(cell)
        notice(problem, column, cell, &row)
      }
    }
    return true
  }

  private func notice(_ problem: Phrase, _ column: Int, _ cell: RawCell, _ row: inout RawRow) {
    let name = header.columns.indices.contains(column) ? header.columns[column].text : ""
    let what: Phrase = "\(problem) where text or a number was expected (\(name))"
    let fix: Phrase = "keep text, a number or a date in the column"
    if keyColumns.contains(column) {
      row.slip = row.slip ?? (CellProblem(what, fix: fix), cell)
    } else {
      let place = place(of: cell.offset)
      tally.findings.append(
        Finding(
          .warning, source: header.source, line: place.line, column: place.column,
          problem: what, loss: .cell, fix: fix))
    }
  }
}
