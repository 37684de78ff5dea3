import CSQLite
import Glibc

/// Stops a statement that runs too long: a view can ask for endless work.
///
/// SQLite asks every so many steps of its machine; the time runs from ``begin()``.
final class SQLiteWatch {
  /// How long one step to the next row may take, in milliseconds.
  private let limit: Int
  /// How many steps of SQLite's machine go by between two looks at the clock.
  private static let pace: Int32 = 10_000

  private let isInterrupted: @Sendable () -> Bool
  private var start = SQLiteWatch.now
  private(set) var isLate = false
  private(set) var isStopped = false

  init(limit: Int, isInterrupted: @escaping @Sendable () -> Bool) {
    (self.limit, self.isInterrupted) = (limit, isInterrupted)
  }

  func begin() { start = Self.now }

  /// Watches a connection, which must not outlive the watch.
  func watch(_ database: Database) {
    sqlite3_progress_handler(
      database.handle, Self.pace,
      { context in
        guard let context else { return 0 }
        return Unmanaged<SQLiteWatch>.fromOpaque(context).takeUnretainedValue().mustStop ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private var mustStop: Bool {
    if isInterrupted() { isStopped = true }
    if Self.now - start > limit { isLate = true }
    return isStopped || isLate
  }

  /// Milliseconds on a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

extension Database {
  /// Bounds what a crafted file can ask for.
  func limitSizes() {
    let limits: [(Int32, Int32)] = [
      (SQLITE_LIMIT_LENGTH, 64 << 20), (SQLITE_LIMIT_SQL_LENGTH, 1 << 20),
      (SQLITE_LIMIT_EXPR_DEPTH, 200), (SQLITE_LIMIT_COMPOUND_SELECT, 100),
      (SQLITE_LIMIT_VDBE_OP, 1_000_000), (SQLITE_LIMIT_ATTACHED, 0),
      (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000), (SQLITE_LIMIT_WORKER_THREADS, 0),
    ]
    for (limit, value) in limits { sqlite3_limit(handle, limit, value) }
  }

  /// How long another program's lock is waited for, in milliseconds.
  func waitForLocks(_ milliseconds: Int32) { sqlite3_busy_timeout(handle, milliseconds) }
}

extension Statement {
  var columnNames: [String] {
    (0..<columnCount).map { index in
      sqlite3_column_name(handle, Int32(index)).map { String(cString: $0) } ?? ""
    }
  }

  /// Whether a column was made for truth values, which SQLite keeps as 1 and 0.
  func isTruth(_ column: Int) -> Bool {
    guard let type = sqlite3_column_decltype(handle, Int32(clamping: column)) else { return false }
    return ["boolean", "bool"].contains(String(cString: type).lowercased())
  }

  /// The value in a column, as the text that a CSV file would have there.
  func value(_ column: Int) -> DatabaseValue {
    let index = Int32(clamping: column)
    switch sqlite3_column_type(handle, index) {
    case SQLITE_INTEGER: return .text(sqlite3_column_int64(handle, index).description)
    case SQLITE_FLOAT: return DatabaseValue(sqlite3_column_double(handle, index))
    case SQLITE_TEXT:
      guard let bytes = sqlite3_column_text(handle, index) else { return .missing }
      let count = Int(sqlite3_column_bytes(handle, index))
      return DatabaseValue(utf8: UnsafeBufferPointer(start: bytes, count: count))
    case SQLITE_BLOB: return .blob(Int(sqlite3_column_bytes(handle, index)))
    default: return .missing
    }
  }
}
