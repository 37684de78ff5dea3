import AgencyModel
import Wording

/// The rows of one sheet of a workbook.
struct SheetRows: RowSource {
  let header: RawHeader
  let layout: SheetLayout
  private let grid: SheetGrid
  private let merged: [CellReference: MergedArea]
  private var index: Int

  /// - Throws: When the table has more columns than are read.
  init(_ grid: SheetGrid, layout: SheetLayout, source: String) throws(DataFileError) {
    (self.grid, self.layout) = (grid, layout)
    index = layout.header + 1
    let width = layout.columns.count
    guard width <= DataFileError.columnLimit else {
      throw .tooManyColumns(
        source: source,
        place: Place(line: grid.rows[layout.header].number, column: layout.columns.first ?? 1),
        count: width)
    }
    let start = layout.header * width
    header = RawHeader(
      source: source,
      columns: layout.names.enumerated().map { RawCell(text: $1, offset: start + $0) },
      offset: start)
    merged = Dictionary(
      grid.merged.filter { $0.last.column > $0.first.column }.map { ($0.first, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  var rowsExpected: Int? { grid.rows.count - layout.header - 1 }

  /// - Parameter offset: The row's position in the grid times the number of columns, and the
  ///   column's position among those.
  func place(of offset: Int) -> Place {
    let width = max(layout.columns.count, 1)
    let (row, column) = offset.quotientAndRemainder(dividingBy: width)
    guard grid.rows.indices.contains(row), layout.columns.indices.contains(column) else {
      return Place(line: 1, column: 1)
    }
    return Place(line: grid.rows[row].number, column: layout.columns[column])
  }

  mutating func next(_ row: inout RawRow) throws(DataFileError) -> Bool {
    guard index < grid.rows.count else { return false }
    let found = grid.rows[index]
    let start = index * layout.columns.count
    row.offset = start
    row.slip = nil
    row.cells.removeAll(keepingCapacity: true)
    var next = found.cells.lowerBound
    var filled = 0
    for (position, column) in layout.columns.enumerated() {
      var text = ""
      if next < found.cells.upperBound, Int(grid.cells[next].column) == column {
        text = grid.cells[next].text
        next += 1
        filled += 1
      }
      row.cells.append(RawCell(text: text, offset: start + position))
    }
    if filled == 1, let cell = row.cells.first(where: { !$0.text.isEmpty }) {
      row.slip = note(cell, row: found)
    }
    index += 1
    return true
  }

  /// Why a text that stands alone in its row is a heading or a note and no row of data.
  private func note(_ cell: RawCell, row: SheetGrid.Row) -> (problem: CellProblem, cell: RawCell)? {
    let reference = CellReference(row: row.number, column: place(of: cell.offset).column)
    if let area = merged[reference] {
      return (
        CellProblem(
          "is alone in its row, over \(area.text), as a heading is", fix: "remove the row"),
        cell
      )
    }
    let isApart = index > layout.header + 1 && grid.rows[index - 1].number < row.number - 1
    guard isApart, layout.names.count(where: { !$0.isEmpty }) >= 3 else { return nil }
    return (
      CellProblem(
        "is alone in its row, after an empty row, as a note is",
        fix: "remove the row, or fill it in"), cell
    )
  }

  /// What a person should know of the cells that have no value of their own.
  var findings: [Finding] {
    let first = grid.rows[layout.header].number + 1
    let columns = Set(layout.columns)
    var findings = grid.problems.filter {
      $0.place.line >= first && columns.contains($0.place.column)
    }
    .map { problem in
      Finding(
        .warning, source: header.source, line: problem.place.line, column: problem.place.column,
        value: problem.value, problem: problem.problem, loss: .cell, fix: problem.fix)
    }
    for area in grid.merged where area.first.row >= first && columns.contains(area.first.column) {
      guard let row = grid.position(ofRow: area.first.row) else { continue }
      let text = grid.text(row: grid.rows[row], column: area.first.column)
      // A heading over several columns is refused as a row, and said to be one there.
      let isHeading = area.last.column > area.first.column && grid.rows[row].cells.count == 1
      guard !text.isEmpty, !isHeading else { continue }
      findings.append(
        Finding(
          .warning, source: header.source, line: area.first.row, column: area.first.column,
          value: text,
          problem: "is merged over \(area.text); only its first cell has the value",
          fix: "unmerge the cells and fill in each"))
    }
    return findings
  }

  /// What was understood of the sheet, a sentence each.
  var sentences: [Phrase] {
    var sentences: [Phrase] = []
    let name = header.source
    if let first = layout.before.first, let last = layout.before.last {
      let (from, to) = (grid.rows[first].number, grid.rows[last].number)
      let text = grid.cells(of: grid.rows[first]).first.map { Folding.tidy($0.text) } ?? ""
      sentences.append(
        from == to
          ? "\(name): row \(from) stands before the header and was left out: \(text)"
          : "\(name): rows \(from) to \(to) stand before the header and were left out: \(text), …")
    }
    if let first = layout.others.first, let last = layout.others.last {
      let (from, to) = (grid.rows[first].number, grid.rows[last].number)
      let names = grid.cells(of: grid.rows[first]).prefix(3).map { Folding.tidy($0.text) }
        .joined(separator: ", ")
      let header = grid.rows[layout.header].number
      sentences.append(
        from == to
          ? "\(name): the names are those of row \(header); row \(from) has names too and was left out: \(names), …"
          : "\(name): the names are those of row \(header); rows \(from) to \(to) have names too and were left out: \(names), …"
      )
    }
    let data = grid.rows[(layout.header + 1)...]
    let hidden = data.count(where: \.isHidden)
    if hidden > 0 {
      sentences.append(
        hidden == 1
          ? "\(name): 1 hidden row was read too" : "\(name): \(hidden) hidden rows were read too")
    }
    if grid.hiddenColumns > 0 {
      sentences.append(
        grid.hiddenColumns == 1
          ? "\(name): 1 hidden column was read too"
          : "\(name): \(grid.hiddenColumns) hidden columns were read too")
    }
    if grid.formulas > 0 {
      sentences.append(
        grid.formulas == 1
          ? "\(name): 1 formula read by the value last saved"
          : "\(name): \(grid.formulas) formulas read by the values last saved"
      )
    }
    return sentences
  }
}
