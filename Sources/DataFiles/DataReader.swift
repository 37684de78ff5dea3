import AgencyModel
import Wording

/// Reads agencies, services, events and deadlines from files of every supported format.
///
/// Nothing has to be said about a file: its format, separator, header, kind of rows and types are
/// found out, and ``LoadedData/summary`` says what was understood. What cannot be read is a finding
/// with its place; what makes the whole source unusable is thrown.
public enum DataReader {
  /// Reads a file, or every CSV, TSV, JSON and XLSX file of a folder, packed ones too.
  ///
  /// - Parameters:
  ///   - kind: What the rows are; found from the name and the columns when `nil`.
  ///   - mapping: Fields and the columns that hold them, where the names do not match.
  ///   - part: What to read of a database or a workbook; without it, the tables whose kind can be
  ///     told.
  ///   - watch: Told how far the read is, and asked whether to go on.
  public static func read(
    path: String, as kind: TableKind? = nil, mapping: [(field: String, column: String)] = [],
    part: SourcePart? = nil, watch: LoadWatch = LoadWatch()
  ) throws(DataFileError) -> LoadedData {
    if let header = try? SessionHeader(path: path), header.isSQLite {
      return try read(
        try SQLiteSource(path: path, isInterrupted: watch.whileWaiting(for: path)), as: kind,
        mapping: mapping, part: part, watch: watch)
    }
    if ServerAddress.isServer(path) {
      return try read(
        try PostgresSource(
          address: path,
          isInterrupted: watch.whileWaiting(for: ServerAddress.withoutPasswords(path))),
        as: kind, mapping: mapping, part: part, watch: watch)
    }
    guard SafeFile.isFolder(path) else {
      return try read(
        bytes: try bytes(of: path, watch), named: path, as: kind, mapping: mapping, part: part,
        watch: watch)
    }
    guard part == nil else { throw .database(source: path, .oneTable) }
    let (files, folders) = try files(inFolder: path)
    guard !files.isEmpty else { throw .nothingInFolder(path: path) }
    let stamps = files.map { FileStamp(of: $0) }
    let finder = ContentFinder(asKind: kind, mapping: mapping, watch: watch)
    var content = SourceContent()
    for folder in folders { content.leaveOut(folder, because: "is a folder inside the folder") }
    var hash = ContentHash()
    for file in files {
      guard SafeFile.mayBeRead(file) else { throw .file(.notARegularFile(path: file)) }
      let bytes = try bytes(of: file, watch)
      hash.add(KindGuess.baseName(file))
      hash.add(bytes.count)
      hash.add(ContentHash.of(bytes))
      try join(try finder.content(of: bytes, source: file), to: &content, isNamed: kind != nil)
    }
    guard !content.tables.isEmpty || content.window != nil else {
      throw .nothingInFolder(path: path)
    }
    // One written while another was read may not fit it any more.
    for (file, stamp) in zip(files, stamps) where FileStamp(of: file) != stamp {
      throw .file(.changedWhileRead(path: file))
    }
    return try load(content, mapping: mapping, contentHash: hash.value, watch: watch)
  }

  /// Reads data that is in memory already, such as what came by standard input.
  ///
  /// - Parameters:
  ///   - name: What findings and the summary call it; its ending counts as a file's.
  ///   - part: The one sheet of a workbook to read.
  ///   - watch: Told how far the read is, and asked whether to go on.
  public static func read(
    bytes: [UInt8], named name: String, as kind: TableKind? = nil,
    mapping: [(field: String, column: String)] = [], part: SourcePart? = nil,
    watch: LoadWatch = LoadWatch()
  ) throws(DataFileError) -> LoadedData {
    let finder = ContentFinder(asKind: kind, mapping: mapping, part: part, watch: watch)
    let content = try finder.content(of: bytes, source: name)
    guard !content.tables.isEmpty || content.window != nil else {
      throw .noTable(source: name, sheets: content.passedOver)
    }
    return try load(content, mapping: mapping, contentHash: ContentHash.of(bytes), watch: watch)
  }

  /// Reads a database that has been opened.
  private static func read(
    _ source: some DatabaseSource, as kind: TableKind?, mapping: [(field: String, column: String)],
    part: SourcePart?, watch: LoadWatch
  ) throws(DataFileError) -> LoadedData {
    let tally = DatabaseTally()
    let choice = DatabaseContent(
      source: source, finder: ContentFinder(asKind: kind, mapping: mapping), tally: tally)
    let content: SourceContent
    switch part {
    case .table(let name): content = try choice.content(table: name)
    case .query(let sql): content = try choice.content(ofQuery: sql)
    case nil: content = try choice.content(table: nil)
    }
    var loaded = try load(content, mapping: mapping, contentHash: 0, tally: tally, watch: watch)
    try source.checkUnchanged()
    loaded.findings += tally.findings
    loaded.contentHash = tally.hash.value
    return loaded
  }

  private static func bytes(
    of path: String, _ watch: LoadWatch
  ) throws(DataFileError) -> [UInt8] {
    do throws(FileError) {
      return try SafeFile.read(path) { done, total in
        watch.report(LoadProgress(.reading, of: path, .bytes, done: done, total: total))
        return !watch.isInterrupted()
      }
    } catch {
      throw .file(error)
    }
  }

  /// The files of a folder that are read, and folders in it that are named as such files.
  private static func files(
    inFolder path: String
  ) throws(DataFileError) -> (files: [String], folders: [String]) {
    let formats = [".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".xlsx", ".xlsm"]
    let endings = formats + [".gz", ".zst"].flatMap { packed in formats.map { $0 + packed } }
    let folder = path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
    do throws(FileError) {
      let named = try SafeFile.names(inFolder: path)
        .filter { name in
          // What begins so is no workbook but the mark that one is open in Excel.
          !name.utf8.starts(with: "~$".utf8)
            && endings.contains {
              Folding.key(name).utf8.suffix($0.utf8.count).elementsEqual($0.utf8)
            }
        }
        .map { folder + $0 }
      return (named.filter { !SafeFile.isFolder($0) }, named.filter { SafeFile.isFolder($0) })
    } catch {
      throw .file(error)
    }
  }

  /// Adds what one file of a folder holds; a file that is about something else is left out, and
  /// a finding says so.
  private static func join(
    _ part: SourceContent, to content: inout SourceContent, isNamed: Bool
  ) throws(DataFileError) {
    content.findings += part.findings
    content.summary += part.summary
    for table in part.tables {
      let headers = table.rows.header.columns.map(\.text)
      if !isNamed, table.reason == "by its columns", KindGuess.knownCells(headers, kind: nil) < 2 {
        content.leaveOut(table.name, because: "names no two known columns")
      } else {
        content.tables.append(table)
      }
    }
    guard let window = part.window else { return }
    guard let first = content.window else {
      content.window = window
      return
    }
    // One file may hold the deadlines and another the rest; no two the same.
    var (settings, others) = (first, window)
    (settings.deadlines, others.deadlines) = ([], [])
    guard settings == Window() || others == Window() else {
      throw .sameKindTwice(kind: "a window", first: "one file", second: "another of the folder")
    }
    guard first.deadlines.isEmpty || window.deadlines.isEmpty else {
      throw .sameKindTwice(kind: "deadlines", first: "one file", second: "another of the folder")
    }
    var joined = settings == Window() ? window : first
    joined.deadlines = first.deadlines + window.deadlines
    content.window = joined
  }

  private static func load(
    _ content: SourceContent, mapping: [(field: String, column: String)], contentHash: UInt64,
    tally: DatabaseTally? = nil, watch: LoadWatch
  ) throws(DataFileError) -> LoadedData {
    var first: [TableKind: String] = [:]
    for table in content.tables {
      if let other = first.updateValue(table.name, forKey: table.kind) {
        throw .sameKindTwice(kind: table.kind.rawValue, first: other, second: table.name)
      }
    }
    try MappingCheck(mapping).check(content.tables)
    var loaded = LoadedData()
    loaded.window = content.window
    loaded.findings = content.findings
    loaded.summary = content.summary
    loaded.contentHash = contentHash
    for table in content.tables { try load(table, mapping: mapping, into: &loaded, tally, watch) }
    try watch.check()
    return loaded
  }

  private static func load(
    _ found: FoundTable, mapping: [(field: String, column: String)], into loaded: inout LoadedData,
    _ tally: DatabaseTally?, _ watch: LoadWatch
  ) throws(DataFileError) {
    // An empty array of rows has no columns, and lacks nothing.
    if found.rows.header.columns.isEmpty {
      var empty = found.rows
      var row = RawRow()
      guard try empty.next(&row) else {
        loaded.tables.append(
          Table(
            kind: found.kind, fields: FieldCatalog.fields(of: found.kind),
            source: found.rows.header.source))
        loaded.summary.append("\(found.name): 0 rows (\(found.kind.rawValue))")
        return
      }
    }
    var rows = found.rows
    // Only rows of delimited files are read on several threads, and their places never change.
    nonisolated(unsafe) let places = rows
    var builder = try TableBuilder(
      kind: found.kind, header: rows.header, mapping: mapping,
      source: (rows as? DelimitedRows)?.scanner.bytes ?? [],
      locate: { places.place(of: $0) })
    if var delimited = rows as? DelimitedRows {
      try delimited.fill(&builder, watch: watch)
    } else {
      var row = RawRow()
      var count = 0
      while try rows.next(&row) {
        builder.append(row)
        count += 1
        guard count % LoadWatch.rowsAtOnce == 0 else { continue }
        try watch.note(
          LoadProgress(
            .takingRows, of: found.name, .rows, done: count, total: rows.rowsExpected))
      }
    }
    let (table, extras) = try builder.finish(watch)
    // Cells that the format itself could not give are known to the reader alone.
    let before = loaded.findings + (tally?.findings ?? [])
    let missing = before.count { $0.source == rows.header.source && $0.loss == .cell }
    loaded.tables.append(table)
    loaded.findings += builder.findings
    loaded.taken += builder.taken
    loaded.refused += builder.refused
    loaded.summary +=
      TableSummary(
        found: found, builder: builder, extras: extras,
        unreadableCells: builder.unreadableCells + missing
      ).sentences
  }
}
