import Wording

/// The filled cells of one sheet, row by row.
struct SheetGrid: Sendable {
  struct Cell: Sendable {
    /// Counted from 1.
    let column: Int32
    /// Whether the sheet has it as text, not as a number or a day.
    let isText: Bool
    let text: String
  }

  struct Row: Sendable {
    /// As the sheet counts it, from 1.
    let number: Int
    /// Which of ``SheetGrid/cells`` are its own, by their columns.
    var cells: Range<Int>
    var isHidden = false
  }

  /// A cell that has no value to read, and why.
  struct Problem: Sendable {
    let place: Place
    let value: String
    let problem: Phrase
    let fix: Phrase
  }

  /// The most filled cells that a sheet may have.
  static let cellLimit = 20_000_000
  /// The most merged areas and the most cells without a value that are kept.
  static let noteLimit = 100_000

  var rows: [Row] = []
  var cells: [Cell] = []
  var problems: [Problem] = []
  var merged: [MergedArea] = []
  /// How long the texts of all cells are together.
  var textBytes = 0
  var hiddenColumns = 0
  var formulas = 0

  func cells(of row: Row) -> ArraySlice<Cell> { cells[row.cells] }

  /// The position in ``rows`` of the row with a number, if it holds anything.
  func position(ofRow number: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].number == number ? low : nil
  }

  /// A cell's text, or nothing.
  func text(row: Row, column: Int) -> String { cell(row: row, column: column)?.text ?? "" }

  func cell(row: Row, column: Int) -> Cell? {
    var (low, high) = (row.cells.lowerBound, row.cells.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(cells[middle].column) < column { low = middle + 1 } else { high = middle }
    }
    return low < row.cells.upperBound && Int(cells[low].column) == column ? cells[low] : nil
  }
}
