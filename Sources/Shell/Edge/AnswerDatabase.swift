import Answers
import CommandLanguage
import DataFiles

/// An answer as a table of a SQLite file, named after the command that gave it.
///
/// Shares and chances are fractions of 1, days ISO 8601 text, truth 1 and 0, a range text such as
/// `6..19`, as in the other formats for programs.
struct AnswerDatabase {
  private let table: SQLiteTable

  init(_ answer: Answer) {
    let (names, rows) = answer.records
    let types =
      answer.columns.isEmpty ? names.map { _ in .text } : answer.columns.map { Self.type($0.kind) }
    table = SQLiteTable(
      name: answer.kind, columns: Array(zip(names, types)).map { (name: $0, type: $1) },
      rows: rows.map { $0.map(Self.value) })
  }

  func write(to path: String, at span: SourceSpan?) throws(Diagnostic) {
    do throws(SQLiteTableError) {
      try table.write(to: path)
    } catch {
      throw Diagnostic("E507", error.message, at: span, help: error.help)
    }
  }

  private static func type(_ kind: AnswerColumn.Kind) -> SQLiteTable.ColumnType {
    switch kind {
    case .text: .text
    case .count: .integer
    case .number, .share, .points: .real
    case .date: .date
    case .truth: .truth
    }
  }

  private static func value(_ cell: Cell) -> SQLiteTable.Value {
    switch cell {
    case .none: .missing
    case .count(let count): .integer(count)
    case .number(let value), .fraction(let value), .points(let value): .real(value)
    case .chance(let chance, _): .real(chance)
    case .share(let part, let whole):
      whole > 0 ? .real(Double(part) / Double(whole)) : .missing
    case .truth(let isTrue): .integer(isTrue ? 1 : 0)
    case .text, .term, .day, .range: cell.machineText.map { .text($0) } ?? .missing
    }
  }
}
