/// A column of text beside a picture, or in a table of figures.
struct SideColumn {
  let header: String
  let cells: [String]
  let isRight: Bool
  /// Whether it holds names, which are cut before any figure is.
  let isOfNames: Bool
  /// How wide it is drawn; cells that are wider are cut.
  var width: Int

  init(
    _ header: String, _ cells: [String], isRight: Bool = false, isOfNames: Bool = true
  ) {
    self.header = header
    self.cells = cells
    self.isRight = isRight
    self.isOfNames = isOfNames
    width = ([header] + cells).reduce(0) { max($0, TextWidth.of($1)) }
  }

  /// The least width that a column is cut to.
  static let narrowest = 6

  /// Narrows the widest columns until all of them, with the gaps after them, take so many columns
  /// or are as narrow as they may be; those of names first.
  static func shrink(_ columns: inout [SideColumn], to limit: Int) {
    for isOfNames in [true, false] {
      while columns.reduce(0, { $0 + $1.width + 2 }) > limit {
        let places = columns.indices.filter { columns[$0].isOfNames || !isOfNames }
        guard let widest = places.max(by: { columns[$0].width < columns[$1].width }),
          columns[widest].width > narrowest
        else { break }
        columns[widest].width -= 1
      }
    }
  }

  /// Header, rule and rows of a table.
  static func lines(_ columns: [SideColumn], _ page: ChartPage) -> [String] {
    func line(_ texts: [String]) -> String {
      withoutTrailingSpaces(
        zip(columns, texts).map { page.fitted($1, to: $0.width, isRight: $0.isRight) }
          .joined(separator: "  "))
    }
    let count = columns.first?.cells.count ?? 0
    return [
      bold(line(columns.map(\.header)), page.style),
      columns.map { ChartPage.row(page.glyphs.horizontal, $0.width) }.joined(separator: "  "),
    ] + (0..<count).map { row in line(columns.map { $0.cells[row] }) }
  }
}
