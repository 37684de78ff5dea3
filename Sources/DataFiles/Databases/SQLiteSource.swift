import CSQLite
import Glibc
import Wording

/// A SQLite file that is open for reading.
///
/// All tables are read in one transaction, so that they belong together whoever writes meanwhile.
final class SQLiteSource: DatabaseSource {
  let name: String
  private let database: Database
  private let watch: SQLiteWatch
  /// Bytes in the file and its write-ahead log; no table has more rows.
  private let size: Int
  private let limits: Limits
  /// How the file was when it was opened, where nothing else would tell of a change: SQLite locks
  /// it against its own programs only, and not at all where there is no log to heed.
  private let stamp: FileStamp?

  /// What a view, which can ask for endless work, may cost.
  struct Limits {
    /// The most rows.
    var viewRows = 1_000_000
    /// The longest that one step to the next row may take, in milliseconds.
    var step = 10_000
  }

  /// - Parameter isInterrupted: Whether the person has asked to stop.
  init(
    path: String, limits: Limits = Limits(), isInterrupted: @escaping @Sendable () -> Bool
  ) throws(DataFileError) {
    name = path
    self.limits = limits
    let header: SessionHeader
    do throws(FileError) {
      header = try SessionHeader(path: path)
    } catch {
      throw .file(error)
    }
    do throws(DatabaseProblem) {
      guard !header.isSession else { throw .session }
      guard !header.isCutShort else { throw .damaged("the file is cut short") }
      let logSize = Self.size(of: path + "-wal")
      size = header.size + logSize
      watch = SQLiteWatch(limit: limits.step, isInterrupted: isInterrupted)
      // Where the log beside it is empty, all that was written is in the file itself, and SQLite
      // need not make files beside it to read it.
      stamp = logSize == 0 ? FileStamp(of: path) : nil
      let isImmutable = header.usesWriteAheadLog && logSize == 0
      do throws(DatabaseError) {
        database = try Database(reading: path, isImmutable: isImmutable)
        database.limitSizes()
        database.waitForLocks(1_000)
        // What it sorts, it sorts in memory: the folder for temporary files may be full.
        try database.run("PRAGMA temp_store = MEMORY")
        watch.watch(database)
        try database.run("BEGIN")
      } catch {
        throw Self.problem(error)
      }
    } catch {
      throw .database(source: path, error)
    }
  }

  deinit { withExtendedLifetime(watch) {} }

  private static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  func checkUnchanged() throws(DataFileError) {
    if let stamp, FileStamp(of: name) != stamp { throw .file(.changedWhileRead(path: name)) }
  }

  func tables(all: Bool) throws(DatabaseProblem) -> [DatabaseTable] {
    var tables: [DatabaseTable] = []
    // The schema's own order is that in which the tables were made.
    let sql = """
      SELECT m.name, m.type FROM sqlite_schema m JOIN pragma_table_list t
        ON t.name = m.name AND t.schema = 'main' AND t.type IN ('table', 'view')
      WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      ORDER BY m.rowid
      """
    do throws(DatabaseError) {
      watch.begin()
      let statement = try database.prepare(sql)
      while try statement.step() {
        guard let name = statement.text(0) else { continue }
        tables.append(
          DatabaseTable(
            name: name, isView: statement.text(1) == "view", columns: .success([])))
      }
    } catch {
      throw problem(error, table: nil)
    }
    return tables.map { table in
      var table = table
      do throws(DatabaseProblem) {
        table.columns = .success(try prepared(table).columnNames)
      } catch {
        table.columns = .failure(error)
      }
      return table
    }
  }

  func cursor(over table: DatabaseTable) throws(DatabaseProblem) -> any DatabaseCursor {
    if !table.isView { try check(table) }
    return SQLiteCursor(try prepared(table), of: self, table: table)
  }

  /// Looks whether a table's pages fit each other: a broken one could be short of rows.
  private func check(_ table: DatabaseTable) throws(DatabaseProblem) {
    do throws(DatabaseError) {
      watch.begin()
      let quoted = SessionSchema.quoted(table.name)
      let statement = try database.prepare("PRAGMA quick_check(\(quoted))")
      while try statement.step() {
        // Other lines are about values that break the table's own rules.
        if let line = statement.text(0), line.utf8.starts(with: "***".utf8) {
          throw DatabaseError(
            code: SQLITE_CORRUPT, message: "the pages of '\(table.name)' do not fit each other")
        }
      }
    } catch {
      throw problem(error, table: table)
    }
  }

  private func prepared(_ table: DatabaseTable) throws(DatabaseProblem) -> Statement {
    do throws(DatabaseError) {
      watch.begin()
      return try database.prepare("SELECT * FROM main.\(SessionSchema.quoted(table.name))")
    } catch {
      throw problem(error, table: table)
    }
  }

  /// Goes to the next row of a table.
  func step(_ statement: Statement, _ table: DatabaseTable) throws(DatabaseProblem) -> Bool {
    watch.begin()
    do throws(DatabaseError) {
      return try statement.step()
    } catch {
      throw problem(error, table: table)
    }
  }

  /// Refuses a row beyond what can be there.
  func checkCount(_ count: Int, _ table: DatabaseTable) throws(DatabaseProblem) {
    let what = "'\(table.name)'"
    if table.isView {
      guard count <= limits.viewRows else {
        throw .tooManyRows(table: what, limit: limits.viewRows)
      }
    } else {
      // A row takes two bytes at least.
      guard count <= size / 2 else { throw .endless(table: what) }
    }
  }

  private func problem(_ error: DatabaseError, table: DatabaseTable?) -> DatabaseProblem {
    if watch.isStopped { return .interrupted }
    let what = table.map { "'\($0.name)'" }
    if watch.isLate {
      return .tooSlow(table: what ?? "the list of tables", seconds: (limits.step + 999) / 1_000)
    }
    let general = Self.problem(error)
    if case .cannotRead(let reason) = general, let what {
      return .cannotReadTable(what, reason: reason)
    }
    return general
  }

  private static func problem(_ error: DatabaseError) -> DatabaseProblem {
    switch error.code & 0xFF {
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT: .damaged("\(error.message)")
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_READONLY: .halfWritten
    default: .cannotRead("\(error.message)")
    }
  }
}

/// The rows of one table or view.
private final class SQLiteCursor: DatabaseCursor {
  private let statement: Statement
  private let source: SQLiteSource
  private let table: DatabaseTable
  private let truths: [Bool]
  private var count = 0

  init(_ statement: Statement, of source: SQLiteSource, table: DatabaseTable) {
    (self.statement, self.source, self.table) = (statement, source, table)
    truths = (0..<statement.columnCount).map(statement.isTruth)
  }

  func next() throws(DatabaseProblem) -> [DatabaseValue]? {
    guard try source.step(statement, table) else { return nil }
    count += 1
    try source.checkCount(count, table)
    return truths.indices.map { column in
      let value = statement.value(column)
      guard truths[column] else { return value }
      switch value {
      case .text("1"): return .text("yes")
      case .text("0"): return .text("no")
      default: return value
      }
    }
  }
}
