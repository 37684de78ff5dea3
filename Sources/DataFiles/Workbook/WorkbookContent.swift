import AgencyModel
import Wording

/// Finds the tables and the deadlines in an XLSX workbook.
///
/// Every visible sheet is looked at. Its name says what its rows are, else its columns; a sheet
/// that is no table is passed over, and the summary says so.
struct WorkbookContent {
  private let bytes: [UInt8]
  private let source: String
  private let name: String
  private let finder: ContentFinder

  /// - Parameters:
  ///   - source: What findings call the file.
  ///   - name: The file's name; for a packed file the one of what is inside.
  init(_ bytes: [UInt8], source: String, name: String, finder: ContentFinder) {
    (self.bytes, self.source, self.name, self.finder) = (bytes, source, name, finder)
  }

  /// Whether bytes begin as a zip archive does, an empty one too.
  static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
  }

  /// A sheet with a table.
  private struct Sheet {
    let name: String
    let source: String
    let grid: SheetGrid
    let layout: SheetLayout

    var headers: [String] { layout.names.map { Folding.tidy($0) } }
    var isDeadlines: Bool { KindGuess.isDeadlines(name) }
  }

  func content(unpackingAtMost limit: Int = ZipArchive.unpackedLimit) throws(DataFileError)
    -> SourceContent
  {
    let archive = try ZipArchive(bytes, source: source, limit: limit, watch: finder.watch)
    let package = Relationships(inFolder: "", source: source)
    if archive.has("_rels/.rels") {
      try XMLPart.read("_rels/.rels", of: archive, source: source, with: package)
    }
    let main = package.part(ofType: "officeDocument") ?? "xl/workbook.xml"
    try checkFormat(archive, main)
    let workbook = WorkbookPart(source: source)
    try XMLPart.read(main, of: archive, source: source, with: workbook)
    let relationships = try self.relationships(of: main, in: archive)

    let strings = SharedStrings(source: source)
    if let part = relationships.part(ofType: "sharedStrings"), archive.has(part) {
      try XMLPart.read(part, of: archive, source: source, with: strings)
    }
    let styles = Styles(source: source)
    if let part = relationships.part(ofType: "styles"), archive.has(part) {
      try XMLPart.read(part, of: archive, source: source, with: styles)
    }

    var content = SourceContent()
    var sheets: [Sheet] = []
    let formats = styles.formats
    var textLeft = limit
    for sheet in try chosen(of: workbook) {
      let named = "\(source):\(sheet.name)"
      guard finder.part != nil || !sheet.isHidden else {
        content.passedOver.append(sheet.name)
        content.summary.append("\(named): hidden, and not read")
        continue
      }
      guard let target = relationships.targets[sheet.relationship],
        Relationships.isType(target.type, "worksheet")
      else {
        content.passedOver.append(sheet.name)
        content.summary.append("\(named): not read; it is no sheet of cells")
        continue
      }
      let reading = SheetReading(
        source: named, strings: strings.texts, formats: formats,
        countsFrom1904: workbook.countsFrom1904, textLimit: textLeft)
      try XMLPart.read(target.part, of: archive, source: source, with: reading)
      let grid = try reading.result()
      textLeft -= grid.textBytes
      guard let layout = SheetLayout.find(grid, known: knownCells(sheet.name)) else {
        content.passedOver.append(sheet.name)
        content.summary.append("\(named): empty")
        continue
      }
      sheets.append(Sheet(name: sheet.name, source: named, grid: grid, layout: layout))
    }
    try take(sheets, into: &content)
    return content
  }

  /// The sheets to be read: all, or the one that was asked for, by its very name or its folded one.
  private func chosen(of workbook: WorkbookPart) throws(DataFileError) -> [WorkbookPart.Sheet] {
    guard let part = finder.part else { return workbook.sheets }
    guard case .table(let wanted) = part else { throw .database(source: source, .noQueries) }
    let key = Folding.key(wanted)
    let alike = workbook.sheets.filter { Folding.key($0.name) == key }
    let exact = workbook.sheets.first { $0.name.utf8.elementsEqual(wanted.utf8) }
    if let sheet = exact ?? (alike.count == 1 ? alike[0] : nil) { return [sheet] }
    let names = workbook.sheets.map(\.name)
    let near = NearestNames.to(wanted, in: names).map { "'\($0)'" }
    throw .workbook(
      source: source, place: nil, problem: "the workbook has no sheet '\(wanted)'",
      help: near.isEmpty
        ? "sheets: \(names.joined(separator: ", "))"
        : "did you mean \(near.joined(separator: " or "))?")
  }

  /// Refuses archives that are something else than an XLSX workbook.
  private func checkFormat(_ archive: ZipArchive, _ main: String) throws(DataFileError) {
    guard !archive.has(main) || main.utf8.suffix(4).elementsEqual(".bin".utf8) else { return }
    let others: [(String, Phrase, Phrase)] = [
      ("xl/workbook.bin", "a binary Excel workbook (XLSB)", "save it as XLSX or CSV and load that"),
      ("content.xml", "an OpenDocument file", "save it as XLSX or CSV and load that"),
      ("word/document.xml", "a Word document", "ask for the table as XLSX or CSV"),
    ]
    let found = others.first { archive.has($0.0) }
    throw .otherFormat(
      source: source, found: found?.1 ?? "a zip file without a workbook",
      fix: found?.2 ?? "unpack it and load what is inside")
  }

  private func relationships(
    of main: String, in archive: ZipArchive
  ) throws(DataFileError) -> Relationships {
    let file = KindGuess.baseName(main)
    let folder = String(main.dropLast(file.count))
    let relationships = Relationships(inFolder: folder, source: source)
    try XMLPart.read(
      "\(folder)_rels/\(file).rels", of: archive, source: source, with: relationships)
    return relationships
  }

  private func knownCells(_ sheet: String) -> ([String]) -> Int {
    if finder.asKind == nil, KindGuess.isDeadlines(sheet) { return WindowReading.knownCells }
    return finder.knownCells(finder.asKind ?? KindGuess.byName(sheet))
  }

  // MARK: Which sheets are tables

  private func take(_ sheets: [Sheet], into content: inout SourceContent) throws(DataFileError) {
    let isOnly = sheets.count == 1
    let asked = sheets.filter { finder.asKind != nil && KindGuess.byName($0.name) == finder.asKind }
    for sheet in sheets {
      if finder.asKind == nil, sheet.isDeadlines {
        try takeDeadlines(sheet, into: &content)
        continue
      }
      guard let (kind, reason) = kind(of: sheet, isOnly: isOnly, hasAsked: !asked.isEmpty) else {
        content.passedOver.append(sheet.name)
        content.summary.append(
          "\(sheet.source): not read; "
            + (finder.asKind.map { "it is not the sheet of \($0.rawValue)" }
              ?? "it names no two known columns"))
        continue
      }
      let rows = try SheetRows(sheet.grid, layout: sheet.layout, source: sheet.source)
      content.findings += rows.findings
      content.findings += TextNumbers(
        grid: sheet.grid, layout: sheet.layout, source: sheet.source
      ).findings(kind, mapping: finder.mapping)
      content.summary += rows.sentences
      content.tables.append(
        FoundTable(rows: rows, kind: kind, reason: reason, name: sheet.source))
    }
  }

  private func kind(
    of sheet: Sheet, isOnly: Bool, hasAsked: Bool
  ) -> (kind: TableKind, reason: Phrase)? {
    let byName = KindGuess.byName(sheet.name)
    let isTable = finder.knownCells(finder.asKind)(sheet.headers) >= 2
    if let asked = finder.asKind {
      let isMeant =
        finder.part != nil || (hasAsked ? byName == asked : isOnly || byName == nil && isTable)
      return isMeant ? (asked, "as asked") : nil
    }
    if let byName { return (byName, "by its name") }
    if isOnly, let byFile = KindGuess.byName(name) { return (byFile, "by the file's name") }
    // A sheet that was asked for is read whatever its columns are.
    guard isTable || finder.part != nil else { return nil }
    return (KindGuess.byHeaders(sheet.headers, mapping: finder.mapping), "by its columns")
  }

  private func takeDeadlines(
    _ sheet: Sheet, into content: inout SourceContent
  ) throws(DataFileError) {
    guard content.window == nil else {
      throw .sameKindTwice(
        kind: "deadlines", first: "one sheet", second: "another sheet of \(source)")
    }
    var rows = try SheetRows(sheet.grid, layout: sheet.layout, source: sheet.source)
    if let problem = rows.findings.first {
      throw .badWindow(
        source: sheet.source, place: Place(line: problem.line ?? 1, column: problem.column ?? 1),
        value: problem.value, problem: problem.problem, fix: problem.fix)
    }
    content.summary += rows.sentences
    var window = Window()
    let reading = WindowReading(source: sheet.source, place: { [rows] in rows.place(of: $0) })
    window.deadlines = try reading.deadlines(&rows)
    content.window = window
    content.summary.append("\(sheet.source): \(counted(window.deadlines.count, "deadline"))")
  }
}
