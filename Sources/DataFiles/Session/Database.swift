import CSQLite
import Wording

/// What SQLite said of a call that failed.
struct DatabaseError: Error, Hashable {
  let code: Int32
  let message: String

  var isFull: Bool { code & 0xFF == SQLITE_FULL }
  /// The file is no database, or its parts do not fit each other.
  var isDamage: Bool { code & 0xFF == SQLITE_CORRUPT || code & 0xFF == SQLITE_NOTADB }
}

/// A SQLite database that is open; closed when the last reference goes.
final class Database {
  let handle: OpaquePointer

  /// Opens an empty file to be written, without a journal: the file is not yet anybody's.
  init(creating path: String) throws(DatabaseError) {
    handle = try Self.open(path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    try run("PRAGMA journal_mode = OFF")
    try run("PRAGMA synchronous = OFF")
  }

  /// Opens a file to be read, looking at nothing beside it and writing nowhere.
  convenience init(reading path: String) throws(DatabaseError) {
    try self.init(reading: path, isImmutable: true)
  }

  /// Opens a file to be read.
  ///
  /// - Parameter isImmutable: Whether nobody can be writing: then nothing is locked, and a journal
  ///   beside the file is not looked at.
  init(reading path: String, isImmutable: Bool) throws(DatabaseError) {
    let name = Self.address(of: path) + (isImmutable ? "?immutable=1" : "?mode=ro")
    handle = try Self.open(name, flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
    try check(wnd_sqlite_distrust(handle))
    try run("PRAGMA cell_size_check = ON")
  }

  /// Opens a database that is there, to change it.
  init(changing path: String) throws(DatabaseError) {
    handle = try Self.open(
      Self.address(of: path) + "?mode=rw", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI)
    try check(wnd_sqlite_distrust(handle))
  }

  /// A path as a `file:` address, in which no sign means anything.
  private static func address(of path: String) -> String {
    let allowed = Set("-._~/".utf8)
    var name = path.utf8.first == UInt8(ascii: "/") ? "file://" : "file:"
    for byte in path.utf8 {
      let isPlain =
        allowed.contains(byte) || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
      if isPlain {
        name.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return name
  }

  deinit { sqlite3_close_v2(handle) }

  private static func open(_ name: String, flags: Int32) throws(DatabaseError) -> OpaquePointer {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(name, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      let text = handle.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
      let message = text.map { String(cString: $0) } ?? "error \(code)"
      sqlite3_close_v2(handle)
      throw DatabaseError(code: code, message: message)
    }
    sqlite3_extended_result_codes(handle, 1)
    return handle
  }

  /// Runs one statement to its end.
  func run(_ sql: String) throws(DatabaseError) {
    let statement = try prepare(sql)
    while try statement.step() {}
  }

  func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    var pointer: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &pointer, nil)
    try check(code)
    guard let pointer else {
      throw DatabaseError(code: SQLITE_MISUSE, message: "empty statement")
    }
    return Statement(pointer, of: self)
  }

  func check(_ code: Int32) throws(DatabaseError) {
    guard code != SQLITE_OK, code != SQLITE_ROW, code != SQLITE_DONE else { return }
    let message = sqlite3_errmsg(handle).map { String(cString: $0) } ?? "error \(code)"
    throw DatabaseError(code: code, message: message)
  }
}
