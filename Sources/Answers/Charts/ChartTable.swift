/// Columns and rows of an answer, as charts take them.
struct ChartTable: Hashable, Sendable {
  var columns: [AnswerColumn]
  var rows: [[Cell]]

  init(columns: [AnswerColumn], rows: [[Cell]]) {
    self.columns = columns
    // A row that is too short ends in cells without a value.
    self.rows = rows.map { row in
      row.count >= columns.count
        ? row : row + [Cell](repeating: .none, count: columns.count - row.count)
    }
  }

  init(_ answer: Answer) { self.init(columns: answer.columns, rows: answer.rows) }

  /// The place of a column by its name, the last where there are more: a field may have the name.
  func place(_ name: String) -> Int? { columns.lastIndex { $0.name == name } }

  func cells(_ column: Int) -> [Cell] { rows.map { $0[column] } }

  /// A column written out, for the first rows.
  func written(_ column: Int, _ page: ChartPage, rows count: Int = .max) -> SideColumn {
    let kind = columns[column].kind
    return SideColumn(
      DisplayText.escaped(columns[column].name),
      rows.prefix(count).map { page.text($0[column], kind) },
      isRight: kind.isAlignedRight, isOfNames: kind == .text)
  }

  /// The columns that say what a row is: at most three, more are written in one. What the row
  /// before is called too in its first column is not written again.
  func names(_ labels: [Int], _ page: ChartPage, rows count: Int) -> [SideColumn] {
    let columns = labels.map { written($0, page, rows: count) }
    if labels.count > 3 {
      return [
        SideColumn(
          columns.map(\.header).joined(separator: ", "),
          (0..<count).map { row in columns.map { $0.cells[row] }.joined(separator: ", ") })
      ]
    }
    guard labels.count > 1, let first = columns.first else { return columns }
    let once = first.cells.indices.map { row in
      row > 0 && first.cells[row] == first.cells[row - 1] ? "" : first.cells[row]
    }
    return [SideColumn(first.header, once, isRight: first.isRight)] + columns.dropFirst()
  }

  /// The columns as a table of figures, in blocks where they are wider than the page, each block
  /// beginning with the same columns; ends with what is left out.
  ///
  /// - Parameters:
  ///   - leading: The columns that say what a row is.
  ///   - others: The columns to be written after them.
  func figures(leading: [Int], others: [Int], _ page: ChartPage) -> [String] {
    guard !others.isEmpty, !rows.isEmpty else { return [] }
    var first = leading.map { written($0, page, rows: ChartPage.mostRows) }
    SideColumn.shrink(&first, to: page.width / 2)
    let room = page.width - first.reduce(0) { $0 + $1.width + 2 }
    var lines: [String] = []
    var block: [SideColumn] = []
    func close() {
      guard !block.isEmpty else { return }
      if !lines.isEmpty { lines.append("") }
      lines += SideColumn.lines(first + block, page)
      block = []
    }
    for column in others {
      var next = written(column, page, rows: ChartPage.mostRows)
      next.width = min(next.width, room)
      let taken = block.reduce(0) { $0 + $1.width + 2 }
      if taken + next.width > room { close() }
      block.append(next)
    }
    close()
    return lines + page.rest(of: rows.count)
  }
}
