import AgencyModel
import Wording

/// Takes CSV and its relatives apart, row by row.
///
/// RFC 4180 and what is found in the wild: any of CR, LF and CR LF ends a row; a quoted cell may
/// hold separators and line ends, and a doubled quote for a quote; blanks may stand round a quoted
/// cell; a quote inside a bare cell is a character like others; the apostrophe before what would be a
/// formula is taken off (``FormulaGuard``).
struct DelimitedScanner {
  let bytes: [UInt8]
  let delimiter: UInt8
  var position: Int

  /// A quote that the file never closes.
  struct OpenQuote: Error {
    let offset: Int
  }

  init(_ bytes: [UInt8], delimiter: UInt8, from position: Int) {
    (self.bytes, self.delimiter, self.position) = (bytes, delimiter, position)
  }

  /// Fills in the next row; `false` at the end of the file.
  mutating func next(_ row: inout RawRow) throws(OpenQuote) -> Bool {
    guard position < bytes.count else { return false }
    row.cells.removeAll(keepingCapacity: true)
    row.offset = position
    row.slip = nil
    while true {
      let cell = try scanCell(&row)
      row.cells.append(cell)
      guard position < bytes.count else { return true }
      let byte = bytes[position]
      position += 1
      if byte == delimiter { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return true
    }
  }

  /// Leaves the position on the delimiter or line end after the cell.
  private mutating func scanCell(_ row: inout RawRow) throws(OpenQuote) -> RawCell {
    let start = position
    var quote = start
    while quote < bytes.count, isBlank(bytes[quote]) { quote += 1 }
    if quote < bytes.count, bytes[quote] == UInt8(ascii: "\"") {
      position = quote
      return try scanQuoted(&row)
    }
    skipToEndOfCell()
    return RawCell(text: unwrapped(start..<position), offset: start)
  }

  private mutating func scanQuoted(_ row: inout RawRow) throws(OpenQuote) -> RawCell {
    let opening = position
    position += 1
    var start = position
    var text = ""
    while true {
      guard position < bytes.count else { throw OpenQuote(offset: opening) }
      if bytes[position] != UInt8(ascii: "\"") {
        position += 1
      } else if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") {
        text += String(decoding: bytes[start...position], as: UTF8.self)
        position += 2
        start = position
      } else {
        break
      }
    }
    text += String(decoding: bytes[start..<position], as: UTF8.self)
    position += 1
    let after = position
    skipToEndOfCell()
    if !bytes[after..<position].allSatisfy(isBlank) {
      let rest = String(decoding: bytes[after..<position], as: UTF8.self)
      let problem = CellProblem(
        "stands after a closing quote", fix: "double the quotes that belong to the text: \"\"")
      row.slip = row.slip ?? (problem, RawCell(text: rest, offset: after))
      text += rest
    }
    return RawCell(text: Self.plain(text), offset: opening)
  }

  private mutating func skipToEndOfCell() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { return }
      position += 1
    }
  }

  /// Spaces and tabs, where the tab separates nothing.
  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte == 0x09 && delimiter != 0x09)
  }

  private func unwrapped(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    return Self.plain(text)
  }

  /// The text that a cell stands for, without the signs that keep a spreadsheet from changing it.
  private static func plain(_ text: String) -> String {
    switch text.utf8.first {
    case UInt8(ascii: "="): withoutFormula(text)
    case UInt8(ascii: "'"): FormulaGuard.unguarded(text)
    default: text
    }
  }

  /// The text in `="0912"`, which spreadsheets write so that it is no number.
  private static func withoutFormula(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.starts(with: "=\"".utf8), bytes.count >= 3, bytes.last == UInt8(ascii: "\"") else {
      return text
    }
    let inner = bytes.dropFirst(2).dropLast()
    guard !inner.contains(UInt8(ascii: "\"")) else { return text }
    return String(Substring(inner))
  }
}
