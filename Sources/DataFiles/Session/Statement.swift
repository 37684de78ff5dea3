import CSQLite

/// A prepared SQLite statement.
///
/// Parameters are bound from 1 and columns read from 0, as in SQLite; reading a column that a row
/// lacks gives `nil`.
final class Statement {
  let handle: OpaquePointer
  private let database: Database

  init(_ handle: OpaquePointer, of database: Database) {
    (self.handle, self.database) = (handle, database)
  }

  deinit { sqlite3_finalize(handle) }

  /// Goes to the next row; `false` after the last.
  func step() throws(DatabaseError) -> Bool {
    let code = sqlite3_step(handle)
    try database.check(code)
    return code == SQLITE_ROW
  }

  /// Runs a statement that gives no rows, and makes it ready for the next parameters.
  func runOnce() throws(DatabaseError) {
    while try step() {}
    try database.check(sqlite3_reset(handle))
  }

  func bind(_ text: String?, at index: Int) throws(DatabaseError) {
    guard var text else { return try bindNull(at: index) }
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        // An empty buffer may have no address, and SQLite takes that for NULL.
        guard let base = characters.baseAddress else {
          return wnd_sqlite_bind_text(handle, Int32(clamping: index), "", 0)
        }
        return wnd_sqlite_bind_text(
          handle, Int32(clamping: index), base, sqlite3_uint64(characters.count))
      }
    }
    try database.check(code)
  }

  func bind(_ number: Int?, at index: Int) throws(DatabaseError) {
    guard let number else { return try bindNull(at: index) }
    try database.check(sqlite3_bind_int64(handle, Int32(clamping: index), Int64(number)))
  }

  func bind(_ number: Double, at index: Int) throws(DatabaseError) {
    try database.check(sqlite3_bind_double(handle, Int32(clamping: index), number))
  }

  func bindNull(at index: Int) throws(DatabaseError) {
    try database.check(sqlite3_bind_null(handle, Int32(clamping: index)))
  }

  var columnCount: Int { Int(sqlite3_column_count(handle)) }

  func isNull(_ column: Int) -> Bool {
    column >= columnCount || sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  /// The whole number in a column; `nil` where there is none.
  func integer(_ column: Int) -> Int? {
    guard column < columnCount, sqlite3_column_type(handle, Int32(column)) == SQLITE_INTEGER else {
      return nil
    }
    return Int(sqlite3_column_int64(handle, Int32(column)))
  }

  /// The number in a column, whole or not; `nil` where there is none.
  func number(_ column: Int) -> Double? {
    guard column < columnCount else { return nil }
    let type = sqlite3_column_type(handle, Int32(column))
    guard type == SQLITE_INTEGER || type == SQLITE_FLOAT else { return nil }
    return sqlite3_column_double(handle, Int32(column))
  }

  /// The text in a column; `nil` where there is none, or bytes that are no text.
  func text(_ column: Int) -> String? {
    guard column < columnCount, sqlite3_column_type(handle, Int32(column)) == SQLITE_TEXT,
      let bytes = sqlite3_column_text(handle, Int32(column))
    else { return nil }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(validating: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
