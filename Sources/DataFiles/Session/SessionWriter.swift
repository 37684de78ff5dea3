import AgencyModel
import Wording

/// Writes a session as a SQLite file.
struct SessionWriter {
  let path: String

  func write(_ session: SessionFile) throws(SessionError) {
    if let header = try? SessionHeader(path: path), !header.isEmpty, !header.isSession {
      throw .wouldReplace(path: path)
    }
    for table in session.loads.lazy.flatMap(\.tables) where table.fields.count > 1_900 {
      throw .tooManyColumns(path: path, count: table.fields.count)
    }
    var replacement: FileReplacement
    do throws(FileError) {
      replacement = try FileReplacement(of: path)
    } catch {
      throw .file(error)
    }
    do throws(DatabaseError) {
      try fill(try Database(creating: replacement.temporaryPath), with: session)
    } catch {
      replacement.discard()
      throw error.isFull
        ? .file(.diskFull(path: path)) : .cannotWrite(path: path, reason: error.message)
    }
    do throws(FileError) {
      try replacement.commit()
    } catch {
      replacement.discard()
      throw .file(error)
    }
  }

  private func fill(_ database: Database, with session: SessionFile) throws(DatabaseError) {
    try database.run("PRAGMA application_id = \(SessionFile.applicationID)")
    try database.run("PRAGMA user_version = \(SessionFile.version)")
    try database.run("BEGIN")
    for table in SessionSchema.tables { try database.run(table.sql) }
    try write(session, to: database)
    for (index, load) in session.loads.enumerated() {
      try write(load, number: index + 1, to: database)
    }
    try makeViews(session, in: database)
    try database.run("COMMIT")
  }

  private func write(_ session: SessionFile, to database: Database) throws(DatabaseError) {
    let meta = try database.prepare("INSERT INTO wnd_meta VALUES (?, ?, ?)")
    func add(_ entry: SessionFile.Entry, _ seq: Int, _ statement: Statement) throws(DatabaseError) {
      try statement.bind(seq, at: 1)
      try statement.bind(entry.name, at: 2)
      try statement.bind(entry.value, at: 3)
      try statement.runOnce()
    }
    try add(.init("format", "wnd session \(SessionFile.version)"), -2, meta)
    try add(.init("checksum", String(session.checksum, radix: 16)), -1, meta)
    for (seq, entry) in session.meta.enumerated() { try add(entry, seq, meta) }
    let settings = try database.prepare("INSERT INTO wnd_settings VALUES (?, ?, ?)")
    for (seq, entry) in session.settings.enumerated() { try add(entry, seq, settings) }
    let log = try database.prepare("INSERT INTO wnd_log VALUES (?, ?, ?)")
    for (seq, statement) in session.statements.enumerated() {
      try log.bind(seq, at: 1)
      try log.bind(statement.text, at: 2)
      try log.bind(statement.isUndone ? 1 : 0, at: 3)
      try log.runOnce()
    }
  }

  private func write(
    _ load: SessionFile.Load, number: Int, to database: Database
  ) throws(DatabaseError) {
    let loads = try database.prepare("INSERT INTO wnd_loads VALUES (?, ?, ?, ?)")
    try loads.bind(number, at: 1)
    try loads.bind(load.position, at: 2)
    try loads.bind(load.source, at: 3)
    try loads.bind(String(load.contentHash, radix: 16), at: 4)
    try loads.runOnce()
    for (seq, table) in load.tables.enumerated() {
      try write(
        table, seq: seq, name: Self.tableName(load, number, seq), load: number, to: database)
    }
    if let window = load.window { try write(window, load: number, to: database) }
    let findings = try database.prepare("INSERT INTO wnd_findings VALUES (?,?,?,?,?,?,?,?,?,?)")
    for (seq, finding) in load.findings.enumerated() {
      try findings.bind(number, at: 1)
      try findings.bind(seq, at: 2)
      try findings.bind(finding.severity.name, at: 3)
      try findings.bind(finding.source, at: 4)
      try findings.bind(finding.line, at: 5)
      try findings.bind(finding.column, at: 6)
      try findings.bind(finding.agency, at: 7)
      try findings.bind(finding.value, at: 8)
      try findings.bind(finding.problem.english, at: 9)
      try findings.bind(finding.fix.english, at: 10)
      try findings.runOnce()
    }
  }

  /// `load1_agencies`; with a number behind it for a second table of the kind.
  private static func tableName(_ load: SessionFile.Load, _ number: Int, _ seq: Int) -> String {
    let kind = load.tables[seq].kind
    let before = load.tables[..<seq].count { $0.kind == kind }
    return "load\(number)_\(kind.rawValue)" + (before == 0 ? "" : "_\(before + 1)")
  }

  private func write(
    _ table: Table, seq: Int, name: String, load: Int, to database: Database
  ) throws(DatabaseError) {
    let tables = try database.prepare("INSERT INTO wnd_tables VALUES (?, ?, ?, ?, ?, ?, ?)")
    try tables.bind(load, at: 1)
    try tables.bind(seq, at: 2)
    try tables.bind(table.kind.rawValue, at: 3)
    try tables.bind(table.source, at: 4)
    try tables.bind(table.rowCount, at: 5)
    try tables.bind(table.lines.count, at: 6)
    try tables.bind(name, at: 7)
    try tables.runOnce()

    let names = SessionSchema.columnNames(table.fields)
    let columns = try database.prepare("INSERT INTO wnd_columns VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    var definitions = ["_row INTEGER PRIMARY KEY", "_line INTEGER", "_column INTEGER"]
    for (index, field) in table.fields.enumerated() {
      var choices: String?
      if case .choice(let words) = field.type { choices = SessionSchema.json(words) }
      try columns.bind(load, at: 1)
      try columns.bind(seq, at: 2)
      try columns.bind(index, at: 3)
      try columns.bind(field.name, at: 4)
      try columns.bind(field.type.name, at: 5)
      try columns.bind(choices, at: 6)
      try columns.bind(field.meaning, at: 7)
      try columns.bind(SessionSchema.json(field.synonyms), at: 8)
      try columns.bind(names[index], at: 9)
      try columns.runOnce()
      definitions.append(
        SessionSchema.quoted(names[index]) + " " + SessionSchema.sqlType(field.type))
    }
    let sqlName = SessionSchema.quoted(name)
    try database.run("CREATE TABLE \(sqlName) (\(definitions.joined(separator: ", ")))")
    let places = Array(repeating: "?", count: definitions.count).joined(separator: ", ")
    let insert = try database.prepare("INSERT INTO \(sqlName) VALUES (\(places))")
    for row in 0..<table.rowCount {
      try insert.bind(row + 1, at: 1)
      try insert.bind(table.line(ofRow: row), at: 2)
      try insert.bind(
        table.referenceColumns.isEmpty ? nil : Int(table.referenceColumns[row]), at: 3)
      for (index, column) in table.columns.enumerated() {
        try bind(column[row], to: insert, at: index + 4)
      }
      try insert.runOnce()
    }
  }

  private func bind(_ value: Value, to statement: Statement, at index: Int) throws(DatabaseError) {
    switch value {
    case .missing: try statement.bindNull(at: index)
    case .text(let text): try statement.bind(text, at: index)
    case .number(let number), .share(let number): try statement.bind(number, at: index)
    case .day(let day): try bind(day, to: statement, at: index)
    case .truth(let truth): try statement.bind(truth ? 1 : 0, at: index)
    }
  }

  private func bind(_ day: Day?, to statement: Statement, at index: Int) throws(DatabaseError) {
    if let day, SessionSchema.isoText(day) == nil {
      try statement.bind(day.number, at: index)
    } else {
      try statement.bind(day.flatMap(SessionSchema.isoText), at: index)
    }
  }

  private func write(_ window: Window, load: Int, to database: Database) throws(DatabaseError) {
    let windows = try database.prepare("INSERT INTO wnd_windows VALUES (?, ?, ?, ?, ?, ?)")
    try windows.bind(load, at: 1)
    try bind(window.asOf, to: windows, at: 2)
    try windows.bind(window.threshold.numerator, at: 3)
    try windows.bind(window.threshold.denominator, at: 4)
    try windows.bind(window.source, at: 5)
    try windows.bind(window.isSynthetic ? 1 : 0, at: 6)
    try windows.runOnce()
    let deadlines = try database.prepare("INSERT INTO wnd_deadlines VALUES (?, ?, ?, ?)")
    for (seq, deadline) in window.deadlines.enumerated() {
      try deadlines.bind(load, at: 1)
      try deadlines.bind(seq, at: 2)
      try bind(deadline.day, to: deadlines, at: 3)
      try bind(deadline.announced, to: deadlines, at: 4)
      try deadlines.runOnce()
    }
    let texts = try database.prepare("INSERT INTO wnd_window_texts VALUES (?, ?, ?, ?)")
    for (role, list) in [("body", window.bodies), ("assumption", window.assumptions)] {
      for (seq, text) in list.enumerated() {
        try texts.bind(load, at: 1)
        try texts.bind(role, at: 2)
        try texts.bind(seq, at: 3)
        try texts.bind(text, at: 4)
        try texts.runOnce()
      }
    }
  }

  /// A view of the newest table of each kind whose load is not undone.
  private func makeViews(_ session: SessionFile, in database: Database) throws(DatabaseError) {
    for kind in TableKind.allCases {
      for (index, load) in session.loads.enumerated().reversed() {
        let isUndone =
          session.statements.indices.contains(load.position)
          && session.statements[load.position].isUndone
        guard !isUndone, let seq = load.tables.lastIndex(where: { $0.kind == kind }) else {
          continue
        }
        let name = SessionSchema.quoted(Self.tableName(load, index + 1, seq))
        try database.run("CREATE VIEW \(kind.rawValue) AS SELECT * FROM \(name)")
        break
      }
    }
  }
}
