/// One cell as a reader finds it.
struct RawCell {
  var text: String
  /// Where it begins, in bytes; a reader's own ``RowSource`` turns it into a line and a column.
  var offset: Int
}

/// One row as a reader finds it.
struct RawRow {
  var cells: [RawCell] = []
  /// Where the row begins.
  var offset = 0
  /// Why the row cannot be taken, where the format itself is at fault, and where.
  var slip: (problem: CellProblem, cell: RawCell)?
}

/// What every reader (CSV, JSON, later spreadsheets and databases) hands over: names, then rows.
struct RawHeader {
  /// The file or table, as findings call it.
  var source: String
  var columns: [RawCell]
  var offset: Int
  /// Whether the decimal mark may be a comma, as in files with semicolons.
  var mayUseDecimalComma = false
}

/// Where rows come from: the one thing that a new format has to provide.
protocol RowSource {
  var header: RawHeader { get }
  /// How many rows there are, where that is known before they are read.
  var rowsExpected: Int? { get }
  /// The line and column of a cell's or a row's offset.
  func place(of offset: Int) -> Place
  /// Fills in the next row; `false` after the last.
  mutating func next(_ row: inout RawRow) throws(DataFileError) -> Bool
}

extension RowSource {
  var rowsExpected: Int? { nil }
}
