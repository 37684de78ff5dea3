/// How a sheet is laid out: what stands before its header, the header, the rows of data.
struct SheetLayout {
  /// Rows before the header, by their positions in the grid.
  let before: Range<Int>
  /// Rows that name columns too, and stand above the header without being a part of it.
  let others: Range<Int>
  /// The last row of the header, by its position in the grid.
  let header: Int
  /// The names in the header, a text for each of ``columns``.
  let names: [String]
  /// The columns of the sheet that hold anything from the header down, counted from 1.
  let columns: [Int]

  private static let rowsLookedAt = 50
  private static let headerRows = 5

  /// Finds the header: the first row that names two known columns; failing that, the first row as
  /// full as most. Where the rows right below it name two known columns too, more of them than other
  /// things and no number, the last of those is the header: names in two languages, for one.
  ///
  /// A header cell that is merged with cells beside it names the first of its columns; one that is
  /// merged with cells below it names its column from there.
  ///
  /// - Parameter known: How many cells of a row name known columns.
  /// - Returns: `nil` for a sheet without filled cells.
  static func find(_ grid: SheetGrid, known: ([String]) -> Int) -> SheetLayout? {
    let first = grid.rows.prefix(rowsLookedAt)
    guard !first.isEmpty else { return nil }
    let counts = first.map { row in known(grid.cells(of: row).map { Folding.tidy($0.text) }) }
    let top: Int
    var header: Int
    if let found = counts.firstIndex(where: { $0 >= 2 }) {
      (top, header) = (found, found)
      while header + 1 < min(counts.count, found + headerRows), counts[header + 1] >= 2,
        counts[header + 1] * 2 > first[header + 1].cells.count,
        !grid.cells(of: first[header + 1]).contains(where: { (try? NumberReading($0.text)) != nil })
      {
        header += 1
      }
    } else {
      let width = modalWidth(first.map { $0.cells.count })
      top = first.firstIndex { $0.cells.count >= width } ?? 0
      header = top
    }
    // A heading over several rows ends where the last of its merged cells does.
    let number = grid.rows[top].number
    let bottom =
      grid.merged.lazy.filter { $0.first.row == number && $0.last.row - number < headerRows }
      .map(\.last.row).max() ?? number
    while header + 1 < grid.rows.count, grid.rows[header + 1].number <= bottom { header += 1 }
    // A row whose cells are merged downwards has given their names to the header.
    let isPart = bottom > number && grid.rows[header].number <= bottom

    var used = Set<Int>()
    for row in grid.rows[top...] {
      for cell in grid.cells(of: row) { used.insert(Int(cell.column)) }
    }
    let last = grid.rows[header].number
    var names: [Int: String] = [:]
    for area in grid.merged where area.first.row < last && last <= area.last.row {
      let text = grid.position(ofRow: area.first.row).map {
        grid.text(row: grid.rows[$0], column: area.first.column)
      }
      names[area.first.column] = text
      if !(text ?? "").isEmpty { used.insert(area.first.column) }
    }
    for cell in grid.cells(of: grid.rows[header]) { names[Int(cell.column)] = cell.text }
    let columns = used.sorted()
    return SheetLayout(
      before: 0..<top, others: isPart ? top..<top : top..<header, header: header,
      names: columns.map { names[$0] ?? "" }, columns: columns)
  }

  /// The commonest width; the largest of several.
  private static func modalWidth(_ widths: [Int]) -> Int {
    var counts: [Int: Int] = [:]
    for width in widths { counts[width, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }
}
