import AgencyModel
import Wording

/// Finds the columns of a sheet that are read as numbers although cells of them are text.
///
/// People keep numbers as text, with digits of their own script or without meaning to, so such a cell
/// is read as in a CSV file; but a spreadsheet's own sums leave it out, which must be known.
struct TextNumbers {
  let grid: SheetGrid
  let layout: SheetLayout
  let source: String

  /// A finding for each such column, at the first such cell.
  func findings(_ kind: TableKind, mapping: [(field: String, column: String)]) -> [Finding] {
    let match = HeaderMatch(
      headers: layout.names.map(Folding.tidy), kind: kind, mapping: mapping)
    let fields = FieldCatalog.fields(of: kind)
    var typeOfColumn: [Int: FieldType] = [:]
    for (field, column) in match.columnOfField.enumerated() {
      if let column { typeOfColumn[column] = fields[field].type }
    }
    return layout.columns.indices.compactMap { position in
      switch typeOfColumn[position] {
      case .count, .number, .share: finding(position, isNumeric: true)
      case nil: finding(position, isNumeric: false)
      case .text, .choice, .day, .truth: nil
      }
    }
  }

  /// - Parameter isNumeric: Whether the column is one of numbers whatever is in it.
  private func finding(_ position: Int, isNumeric: Bool) -> Finding? {
    let column = layout.columns[position]
    var first: (row: Int, text: String)?
    var count = 0
    for row in grid.rows[(layout.header + 1)...] {
      guard let cell = grid.cell(row: row, column: column) else { continue }
      let text = Folding.tidy(cell.text)
      if Words.isMissing(text) { continue }
      guard cell.isText || !isNumeric else { continue }
      guard let number = try? NumberReading(text), !number.hasLeadingZero, !number.hasExponent
      else {
        if isNumeric { continue }
        return nil
      }
      guard cell.isText else { continue }
      first = first ?? (row.number, text)
      count += 1
    }
    guard let first else { return nil }
    let name = Folding.tidy(layout.names[position])
    return Finding(
      .warning, source: source, line: first.row, column: column, value: first.text,
      problem:
        "is a number kept as text, and was read as a number (\(counted(count, "such cell")) in '\(name)')",
      fix: "format the column as numbers; if it is a code, put a letter before it")
  }
}
