import CSQLite
import Wording

/// A table to be kept in a SQLite file.
public struct SQLiteTable: Sendable {
  /// What a column is declared to hold; SQLite itself takes every value in every column.
  public enum ColumnType: String, Sendable {
    case text = "TEXT"
    case integer = "INTEGER"
    case real = "REAL"
    case date = "DATE"
    /// Kept as 1 and 0.
    case truth = "BOOLEAN"
  }

  public enum Value: Hashable, Sendable {
    case missing
    case text(String)
    case integer(Int)
    case real(Double)
  }

  public let name: String
  public let columns: [(name: String, type: ColumnType)]
  /// A value a column each.
  public let rows: [[Value]]

  public init(name: String, columns: [(name: String, type: ColumnType)], rows: [[Value]]) {
    (self.name, self.columns, self.rows) = (name, columns, rows)
  }

  /// Writes the table into a file, making the file if it is not there.
  ///
  /// In a database that is there, a table of the same name is replaced and everything else stays as
  /// it was. All in one transaction: when anything fails, the file is as before.
  ///
  /// - Parameter patience: How long another program's write is waited for, in milliseconds.
  public func write(
    to path: String, waiting patience: Int32 = 5_000
  ) throws(SQLiteTableError) {
    guard !columns.isEmpty else { throw .noColumns(path: path) }
    let header: SessionHeader
    do throws(FileError) {
      header = try SessionHeader(path: path)
    } catch {
      // What is there and cannot be looked at is not replaced.
      guard case .missing = error else { throw .file(error) }
      return try make(path)
    }
    if !header.isEmpty {
      guard header.isSQLite else { throw .otherFile(path: path) }
      guard !header.isSession else { throw .session(path: path) }
      guard !header.isCutShort else {
        throw .database(path: path, reason: "it is cut short")
      }
      do throws(DatabaseError) {
        let database = try Database(changing: path)
        database.waitForLocks(patience)
        try replace(in: database)
      } catch {
        throw Self.error(error, path)
      }
    } else {
      try make(path)
    }
  }

  private func make(_ path: String) throws(SQLiteTableError) {
    var replacement: FileReplacement
    do throws(FileError) {
      replacement = try FileReplacement(of: path)
    } catch {
      throw .file(error)
    }
    do throws(DatabaseError) {
      let database = try Database(creating: replacement.temporaryPath)
      try database.run("BEGIN")
      try fill(database)
      try database.run("COMMIT")
    } catch {
      replacement.discard()
      throw Self.error(error, path)
    }
    do throws(FileError) {
      try replacement.commit()
    } catch {
      replacement.discard()
      throw .file(error)
    }
  }

  /// Closing the database takes back a transaction that did not come to its end.
  private func replace(in database: Database) throws(DatabaseError) {
    try database.run("BEGIN IMMEDIATE")
    try database.run("DROP TABLE IF EXISTS main.\(SessionSchema.quoted(name))")
    try fill(database)
    try database.run("COMMIT")
  }

  private func fill(_ database: Database) throws(DatabaseError) {
    let table = "main." + SessionSchema.quoted(name)
    let names = SessionSchema.columnNames(columns.map(\.name))
    let definitions = zip(names, columns).map {
      SessionSchema.quoted($0) + " " + $1.type.rawValue
    }
    try database.run("CREATE TABLE \(table) (\(definitions.joined(separator: ", ")))")
    let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let insert = try database.prepare("INSERT INTO \(table) VALUES (\(places))")
    for row in rows {
      for index in columns.indices {
        switch row.indices.contains(index) ? row[index] : .missing {
        case .missing: try insert.bindNull(at: index + 1)
        case .text(let text): try insert.bind(text, at: index + 1)
        case .integer(let number): try insert.bind(number, at: index + 1)
        case .real(let number): try insert.bind(number, at: index + 1)
        }
      }
      try insert.runOnce()
    }
  }

  private static func error(_ error: DatabaseError, _ path: String) -> SQLiteTableError {
    if error.isFull { return .file(.diskFull(path: path)) }
    if error.isBusy { return .busy(path: path) }
    if error.isReadOnly { return .file(.notWritable(path: path)) }
    return .database(path: path, reason: error.message)
  }
}

/// Why a table could not be kept in a SQLite file; the file is then as it was.
public enum SQLiteTableError: Error, Hashable, Sendable {
  case file(FileError)
  /// A saved session would be changed.
  case session(path: String)
  /// A file that is no database would be lost.
  case otherFile(path: String)
  case busy(path: String)
  case database(path: String, reason: String)
  case noColumns(path: String)

  public var message: Phrase {
    switch self {
    case .file(let error): error.message
    case .session(let path): "'\(path)' is a saved session, and answers do not go into one"
    case .otherFile(let path): "'\(path)' is there already and is no SQLite database"
    case .busy(let path): "another program is writing to '\(path)'"
    case .database(let path, let reason): "'\(path)' cannot take the answer: \(reason)"
    case .noColumns(let path): "the answer has no rows to keep in '\(path)'"
    }
  }

  public var help: Phrase {
    switch self {
    case .file(let error): error.help
    case .session: "name another file; 'save' keeps the session itself"
    case .otherFile: "name another file, or remove that one first"
    case .busy: "try again when it has finished; nothing was changed"
    case .database: "name another file; nothing was changed"
    case .noColumns: "write it as text: to answer.txt"
    }
  }
}

extension DatabaseError {
  fileprivate var isBusy: Bool { [SQLITE_BUSY, SQLITE_LOCKED].contains(code & 0xFF) }
  fileprivate var isReadOnly: Bool { [SQLITE_READONLY, SQLITE_CANTOPEN].contains(code & 0xFF) }
}
