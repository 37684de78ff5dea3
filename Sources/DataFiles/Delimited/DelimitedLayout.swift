/// How a delimited file is laid out: its separator, the lines before its header, its header.
struct DelimitedLayout {
  let delimiter: UInt8
  /// Rows that stand before the header: titles, the date of the export.
  let before: [RawRow]
  let header: RawRow
  /// The offset of the first row of data.
  let dataStart: Int

  private static let rowsLookedAt = 50

  /// Finds the layout by trying each separator on the first rows.
  ///
  /// The separator is the one that lets a row name the most known columns; failing that, the one
  /// that cuts the most rows into equally many cells. The header is the first row that names two
  /// known columns; failing that, the first as wide as most and without an empty cell.
  ///
  /// - Parameters:
  ///   - prefersTab: Whether the name of the file ends in `.tsv`.
  ///   - known: How many cells of a row name known columns.
  /// - Returns: `nil` for a file with nothing but blank lines.
  static func find(
    _ bytes: [UInt8], prefersTab: Bool, known: ([String]) -> Int
  ) throws(DelimitedScanner.OpenQuote) -> DelimitedLayout? {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var candidates = [",", ";", "\t", "|"].map { (mark: Unicode.Scalar) in UInt8(mark.value) }
    if prefersTab { candidates.insert(0x09, at: 0) }
    if let (declared, next) = declaredDelimiter(bytes, from: start) {
      candidates = [declared]
      start = next
    }
    var best: (layout: DelimitedLayout, score: (Int, Int, Int))?
    var openQuote: DelimitedScanner.OpenQuote?
    for delimiter in candidates {
      var scanner = DelimitedScanner(bytes, delimiter: delimiter, from: start)
      var rows: [(row: RawRow, end: Int, known: Int, isFull: Bool)] = []
      var row = RawRow()
      do throws(DelimitedScanner.OpenQuote) {
        while rows.count < rowsLookedAt, try scanner.next(&row) {
          let texts = row.cells.map { Folding.tidy($0.text) }
          guard !texts.allSatisfy(\.isEmpty) else { continue }
          rows.append((row, scanner.position, known(texts), !texts.contains("")))
        }
      } catch {
        openQuote = openQuote ?? error
      }
      guard !rows.isEmpty else { continue }
      let width = modalWidth(rows.map(\.row.cells.count))
      let header =
        rows.firstIndex { $0.known >= 2 }
        ?? rows.firstIndex { $0.row.cells.count == width && $0.isFull }
        ?? rows.firstIndex { $0.row.cells.count == width } ?? 0
      let even = width > 1 ? rows.count { $0.row.cells.count == width } : 0
      let score = (rows.map(\.known).max() ?? 0, even, width)
      if let best, best.score >= score { continue }
      let layout = DelimitedLayout(
        delimiter: delimiter, before: rows[..<header].map(\.row), header: rows[header].row,
        dataStart: rows[header].end)
      best = (layout, score)
    }
    // A separator that cuts nothing is only found because the right one met the open quote.
    if best.map({ $0.score.0 == 0 && $0.score.1 == 0 }) ?? true, let openQuote { throw openQuote }
    return best?.layout
  }

  /// The separator in a first line `sep=;`, as a spreadsheet writes it, and the line after.
  private static func declaredDelimiter(_ bytes: [UInt8], from start: Int) -> (UInt8, Int)? {
    let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, line.starts(with: "sep=".utf8), let mark = line.last else { return nil }
    var next = line.endIndex
    if next < bytes.count, bytes[next] == 0x0D { next += 1 }
    if next < bytes.count, bytes[next] == 0x0A { next += 1 }
    return (mark, next)
  }

  /// The commonest width; the largest of several.
  private static func modalWidth(_ widths: [Int]) -> Int {
    var counts: [Int: Int] = [:]
    for width in widths { counts[width, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }
}
