import AgencyModel
import Wording

/// Reads a session file, checking every part: it comes back whole or not at all.
struct SessionReader {
  let path: String

  /// What does not fit, in words.
  private struct Damage: Error {
    let detail: String
  }

  func read() throws(SessionError) -> SessionFile {
    let header: SessionHeader
    do throws(FileError) {
      header = try SessionHeader(path: path)
    } catch {
      throw .file(error)
    }
    if header.isEmpty { throw .notASession(path: path, found: "an empty file") }
    guard header.isSQLite else { throw .notASession(path: path, found: "another kind of file") }
    guard !header.isCutInHeader else { throw .damaged(path: path, detail: "the file is cut short") }
    guard header.isSession else {
      throw .notASession(path: path, found: "a SQLite database of another program")
    }
    guard header.version <= SessionFile.version else {
      throw .newerVersion(path: path, version: header.version)
    }
    guard header.version > 0 else {
      throw .damaged(path: path, detail: "its version is \(header.version)")
    }
    guard header.isWhole else {
      throw .damaged(path: path, detail: "the file is not as long as it says")
    }
    do {
      return try read(from: try Database(reading: path), version: header.version)
    } catch let error as DatabaseError {
      throw .damaged(path: path, detail: error.message)
    } catch let error as Damage {
      throw .damaged(path: path, detail: error.detail)
    } catch {
      throw .damaged(path: path, detail: "it cannot be read")
    }
  }

  private func read(from database: Database, version: Int) throws -> SessionFile {
    try checkTables(in: database)
    var session = SessionFile()
    session.settings = try entries("wnd_settings", from: database, first: 0)
    session.meta = try entries("wnd_meta", from: database, first: 0)
    try each("SELECT seq, statement, undone FROM wnd_log ORDER BY seq", in: database) { row in
      let text = try text(row, 1, "wnd_log")
      let isUndone = try truth(row, 2, "wnd_log")
      session.statements.append(.init(text: text, isUndone: isUndone))
    }
    try each(
      "SELECT load, position, source, content_hash FROM wnd_loads ORDER BY load", in: database
    ) { row in
      let number = try integer(row, 0, "wnd_loads")
      guard number == session.loads.count + 1 else { throw Damage(detail: "a load is missing") }
      guard let hash = UInt64(try text(row, 3, "wnd_loads"), radix: 16) else {
        throw Damage(detail: "a sum in wnd_loads cannot be read")
      }
      session.loads.append(
        SessionFile.Load(
          position: try integer(row, 1, "wnd_loads"), source: try text(row, 2, "wnd_loads"),
          contentHash: hash,
          tables: try tables(ofLoad: number, from: database, version: version),
          window: try window(ofLoad: number, from: database),
          findings: try findings(ofLoad: number, from: database)))
    }
    let own = try entries("wnd_meta", from: database, first: -2)
    guard
      own.first(where: { $0.name == "checksum" })?.value
        == String(session.checksum(version: version), radix: 16)
    else { throw Damage(detail: "its content is not what was saved") }
    return session
  }

  /// Makes sure that our names are tables, not views that a crafted file puts there.
  private func checkTables(in database: Database) throws {
    var names = Set<String>()
    try each("SELECT name FROM sqlite_master WHERE type = 'table'", in: database) { row in
      names.insert(try text(row, 0, "sqlite_master"))
    }
    for table in SessionSchema.tables where !names.contains(table.name) {
      throw Damage(detail: "the table \(table.name) is missing")
    }
    for name in try sqlTables(in: database) where !names.contains(name) {
      throw Damage(detail: "the table \(name) is missing")
    }
  }

  private func sqlTables(in database: Database) throws -> [String] {
    var names: [String] = []
    try each("SELECT sql_table FROM wnd_tables", in: database) { row in
      names.append(try text(row, 0, "wnd_tables"))
    }
    return names
  }

  private func entries(
    _ table: String, from database: Database, first: Int
  ) throws -> [SessionFile.Entry] {
    var entries: [SessionFile.Entry] = []
    let sql = "SELECT name, value FROM \(table) WHERE seq >= \(first) ORDER BY seq"
    try each(sql, in: database) { row in
      entries.append(.init(try text(row, 0, table), try text(row, 1, table)))
    }
    return entries
  }

  private func tables(
    ofLoad load: Int, from database: Database, version: Int
  ) throws -> [Table] {
    var tables: [Table] = []
    let sql =
      "SELECT kind, source, rows, lines, sql_table FROM wnd_tables WHERE load = \(load) ORDER BY seq"
    try each(sql, in: database) { row in
      guard let kind = TableKind(rawValue: try text(row, 0, "wnd_tables")) else {
        throw Damage(detail: "a table is of an unknown kind")
      }
      tables.append(
        try table(
          kind, source: try text(row, 1, "wnd_tables"), rowCount: try integer(row, 2, "wnd_tables"),
          lineCount: try integer(row, 3, "wnd_tables"), name: try text(row, 4, "wnd_tables"),
          columns: try columns(ofLoad: load, table: tables.count, from: database), from: database,
          version: version))
    }
    return tables
  }

  private func columns(
    ofLoad load: Int, table: Int, from database: Database
  ) throws -> [(field: Field, name: String)] {
    var columns: [(field: Field, name: String)] = []
    let sql = """
      SELECT name, type, choices, meaning, synonyms, sql_column FROM wnd_columns
      WHERE load = \(load) AND tbl = \(table) ORDER BY seq
      """
    try each(sql, in: database) { row in
      let choices = row.isNull(2) ? [] : SessionSchema.words(json: try text(row, 2, "wnd_columns"))
      guard let choices,
        let type = SessionSchema.type(named: try text(row, 1, "wnd_columns"), choices: choices),
        let synonyms = SessionSchema.words(json: try text(row, 4, "wnd_columns"))
      else { throw Damage(detail: "a column's type cannot be read") }
      let field = Field(
        try text(row, 0, "wnd_columns"), type, try text(row, 3, "wnd_columns"), synonyms: synonyms)
      columns.append((field, try text(row, 5, "wnd_columns")))
    }
    return columns
  }

  private func table(
    _ kind: TableKind, source: String, rowCount: Int, lineCount: Int, name: String,
    columns described: [(field: Field, name: String)], from database: Database,
    version: Int
  ) throws -> Table {
    var columns = described.map { Column($0.field.type) }
    var lines: [Int32] = []
    var referenceColumns: [Int32] = []
    // Version 1 did not keep where a row's reference stands.
    let names =
      ["_line", version > 1 ? "_column" : "NULL"] + described.map { SessionSchema.quoted($0.name) }
    let sql =
      "SELECT \(names.joined(separator: ", ")) FROM \(SessionSchema.quoted(name)) ORDER BY _row"
    var found = 0
    try each(sql, in: database) { row in
      if found < lineCount {
        guard let line = Int32(exactly: try integer(row, 0, name)) else {
          throw Damage(detail: "a line number in \(name) is too large")
        }
        lines.append(line)
      }
      if !row.isNull(1) {
        guard let column = Int32(exactly: try integer(row, 1, name)) else {
          throw Damage(detail: "a column number in \(name) is too large")
        }
        referenceColumns.append(column)
      }
      for index in columns.indices {
        columns[index].append(try value(row, index + 2, described[index].field.type, name))
      }
      found += 1
    }
    guard found == rowCount,
      let table = Table(
        kind: kind, fields: described.map(\.field), columns: columns, lines: lines,
        referenceColumns: referenceColumns, source: source)
    else { throw Damage(detail: "rows of \(name) are missing or too many") }
    return table
  }

  private func value(
    _ row: Statement, _ column: Int, _ type: FieldType, _ table: String
  ) throws -> Value {
    if row.isNull(column) { return .missing }
    switch type {
    case .text, .choice: return .text(try text(row, column, table))
    case .count, .number, .share:
      guard let number = row.number(column) else {
        throw Damage(detail: "a number in \(table) cannot be read")
      }
      return type == .share ? .share(number) : .number(number)
    case .day: return .day(try day(row, column, table))
    case .truth: return .truth(try truth(row, column, table))
    }
  }

  private func window(ofLoad load: Int, from database: Database) throws -> Window? {
    var found: Window?
    let sql = """
      SELECT as_of, threshold_part, threshold_of, source, synthetic FROM wnd_windows
      WHERE load = \(load)
      """
    try each(sql, in: database) { row in
      var window = Window()
      window.asOf = row.isNull(0) ? nil : try day(row, 0, "wnd_windows")
      let part = try integer(row, 1, "wnd_windows")
      let whole = try integer(row, 2, "wnd_windows")
      guard part >= 0, whole >= 1 else { throw Damage(detail: "the threshold is no share") }
      window.threshold = Ratio(part, of: whole)
      window.source = try text(row, 3, "wnd_windows")
      window.isSynthetic = try truth(row, 4, "wnd_windows")
      found = window
    }
    guard var window = found else { return nil }
    try each(
      "SELECT day, announced FROM wnd_deadlines WHERE load = \(load) ORDER BY seq", in: database
    ) { row in
      let announced = row.isNull(1) ? nil : try day(row, 1, "wnd_deadlines")
      window.deadlines.append(
        Deadline(day: try day(row, 0, "wnd_deadlines"), announced: announced))
    }
    try each(
      "SELECT role, text FROM wnd_window_texts WHERE load = \(load) ORDER BY seq", in: database
    ) { row in
      let text = try text(row, 1, "wnd_window_texts")
      switch try self.text(row, 0, "wnd_window_texts") {
      case "body": window.bodies.append(text)
      case "assumption": window.assumptions.append(text)
      default: throw Damage(detail: "a text of the window has an unknown role")
      }
    }
    return window
  }

  private func findings(ofLoad load: Int, from database: Database) throws -> [Finding] {
    var findings: [Finding] = []
    let sql = """
      SELECT severity, source, line, "column", agency, value, problem, fix FROM wnd_findings
      WHERE load = \(load) ORDER BY seq
      """
    let severities: [Finding.Severity] = [.error, .warning, .remark]
    try each(sql, in: database) { row in
      let name = try text(row, 0, "wnd_findings")
      guard let severity = severities.first(where: { $0.name == name }) else {
        throw Damage(detail: "a finding has an unknown severity")
      }
      findings.append(
        Finding(
          severity, source: try text(row, 1, "wnd_findings"), line: row.integer(2),
          column: row.integer(3), agency: row.text(4), value: try text(row, 5, "wnd_findings"),
          problem: Phrase(known: try text(row, 6, "wnd_findings")),
          fix: Phrase(known: try text(row, 7, "wnd_findings"))))
    }
    return findings
  }

  private func each(
    _ sql: String, in database: Database, _ body: (Statement) throws -> Void
  ) throws {
    let statement = try database.prepare(sql)
    while try statement.step() { try body(statement) }
  }

  private func text(_ row: Statement, _ column: Int, _ table: String) throws -> String {
    guard let text = row.text(column) else {
      throw Damage(detail: "a text in \(table) cannot be read")
    }
    return text
  }

  private func integer(_ row: Statement, _ column: Int, _ table: String) throws -> Int {
    guard let number = row.integer(column) else {
      throw Damage(detail: "a number in \(table) cannot be read")
    }
    return number
  }

  private func truth(_ row: Statement, _ column: Int, _ table: String) throws -> Bool {
    switch row.integer(column) {
    case 0: return false
    case 1: return true
    default: throw Damage(detail: "a yes or no in \(table) cannot be read")
    }
  }

  private func day(_ row: Statement, _ column: Int, _ table: String) throws -> Day {
    // Beyond these, a day's number would not fit a table's column.
    if let number = row.integer(column), let day = Int32(exactly: number), day != .min {
      return Day(number: Int(day))
    }
    guard let text = row.text(column), let day = SessionSchema.day(iso: text) else {
      throw Damage(detail: "a date in \(table) cannot be read")
    }
    return day
  }
}
