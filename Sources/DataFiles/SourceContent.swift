import AgencyModel
import Wording

/// A table that was found in a source and is not yet read.
struct FoundTable {
  var rows: any RowSource
  let kind: TableKind
  /// How the kind is known: "by its name".
  let reason: Phrase
  /// The file, or the file and the table in it.
  var name: String
}

/// Everything found in one source, before any row of it is read.
struct SourceContent {
  var tables: [FoundTable] = []
  var window: Window?
  var findings: [Finding] = []
  var summary: [Phrase] = []
  /// The sheets of a workbook that are no tables.
  var passedOver: [String] = []

  /// Says that a file of a folder, or a table, is not read.
  mutating func leaveOut(_ name: String, because reason: String) {
    findings.append(
      Finding(
        .warning, source: name, problem: "\(reason), so it was not read",
        fix: "load it by itself, with its kind and columns named"))
    summary.append("\(name): not read; it \(reason)")
  }
}

/// Finds out what a source holds.
struct ContentFinder {
  let asKind: TableKind?
  let mapping: [(field: String, column: String)]
  /// The one sheet of a workbook to read.
  var part: SourcePart?
  var watch = LoadWatch()

  /// The content of one file.
  func content(of bytes: [UInt8], source: String) throws(DataFileError) -> SourceContent {
    var (bytes, name) = (bytes, source)
    if let packed = PackedFile(bytes, source: source) {
      bytes = try packed.unpacked(watch: watch)
      name = PackedFile.innerName(source)
    }
    if WorkbookContent.isZip(bytes) {
      return try WorkbookContent(bytes, source: source, name: name, finder: self).content()
    }
    guard part == nil else { throw .database(source: source, .oneTable) }
    let (format, converted) = try FormatGuess.of(bytes, source: source, name: name)
    guard let converted else { return try content(of: bytes, in: format, source, name: name) }
    var content = try content(of: converted.bytes, in: format, source, name: name)
    content.summary.insert("\(source): read as \(converted.encoding.rawValue)", at: 0)
    return content
  }

  /// The content of text in UTF-8.
  private func content(
    of bytes: [UInt8], in format: FormatGuess, _ source: String, name: String
  ) throws(DataFileError) -> SourceContent {
    switch format {
    case .delimited: return try delimited(bytes, source: source, name: name)
    case .json: return try JSONContent(bytes, source: source, finder: self).content()
    case .jsonLines:
      return try JSONContent(bytes, source: source, finder: self).contentOfLines()
    }
  }

  private func delimited(
    _ bytes: [UInt8], source: String, name: String
  ) throws(DataFileError) -> SourceContent {
    var content = SourceContent()
    if asKind == nil, KindGuess.isDeadlines(name) {
      var rows = try DelimitedRows(bytes, source: source, known: WindowReading.knownCells)
      let lines = LineIndex(bytes)
      var window = Window()
      window.deadlines = try WindowReading(source: source, place: lines.place).deadlines(&rows)
      content.window = window
      content.summary.append("\(source): \(counted(window.deadlines.count, "deadline"))")
      return content
    }
    let byName = asKind ?? KindGuess.byName(source)
    let rows = try DelimitedRows(bytes, source: source, known: knownCells(byName))
    content.tables.append(table(rows, name: source))
    let before = rows.layout.before
    if let first = before.first, let last = before.last {
      let (from, to) = (rows.place(of: first.offset).line, rows.place(of: last.offset).line)
      let text = before.flatMap(\.cells).map { Folding.tidy($0.text) }.first { !$0.isEmpty } ?? ""
      content.summary.append(
        "\(source): "
          + (from == to
            ? "line \(from) stands before the header and was"
            : "lines \(from) to \(to) stand before the header and were")
          + " left out: \(text)" + (before.count > 1 ? ", …" : ""))
    }
    return content
  }

  /// Counts the cells of a row that name known columns or such as `with` names.
  func knownCells(_ kind: TableKind?) -> ([String]) -> Int {
    let columns = Set(mapping.map { Folding.key($0.column) })
    return { cells in
      KindGuess.knownCells(cells, kind: kind) + cells.count { columns.contains(Folding.key($0)) }
    }
  }

  /// A table whose kind is the one asked for, else the one that its name or its columns say.
  func table(_ rows: any RowSource, name: String) -> FoundTable {
    if let asKind { return FoundTable(rows: rows, kind: asKind, reason: "as asked", name: name) }
    if let kind = KindGuess.byName(name) {
      return FoundTable(rows: rows, kind: kind, reason: "by its name", name: name)
    }
    let headers = rows.header.columns.map { Folding.tidy($0.text) }
    let kind = KindGuess.byHeaders(headers, mapping: mapping)
    return FoundTable(rows: rows, kind: kind, reason: "by its columns", name: name)
  }
}

/// "1 row", "2 rows".
func counted(_ count: Int, _ noun: String) -> Phrase { Phrase(counting: count, noun) }
