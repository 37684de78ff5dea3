/// A cell's place in a sheet, counted from 1: C7 is row 7, column 3.
struct CellReference: Hashable {
  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  let row: Int
  let column: Int

  init(row: Int, column: Int) { (self.row, self.column) = (row, column) }

  /// - Parameter text: Letters and digits, `$` before either: `C7`, `$C$7`.
  /// - Returns: `nil` for what is no cell of a sheet.
  init?(_ text: some Sequence<UInt8>) {
    var (row, column, hasDigits) = (0, 0, false)
    for byte in text {
      switch byte {
      case UInt8(ascii: "$"): continue
      case 0x41...0x5A where !hasDigits: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where !hasDigits: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39:
        hasDigits = true
        row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    (self.row, self.column) = (row, column)
  }
}

/// A rectangle of cells that shows the value of its first.
struct MergedArea: Hashable {
  let first: CellReference
  let last: CellReference
  /// As the workbook writes it: `A1:C1`.
  let text: String

  init?(_ text: String) {
    let ends = text.utf8.split(separator: UInt8(ascii: ":"))
    guard ends.count == 2, let first = CellReference(ends[0]), let last = CellReference(ends[1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    (self.first, self.last, self.text) = (first, last, text)
  }
}
