import AgencyModel
import Wording

/// Why a database could not be read; the database itself is named by whoever reports it.
public enum DatabaseProblem: Error, Hashable, Sendable {
  /// A saved session, which is opened, not loaded.
  case session
  /// Its parts do not fit each other.
  case damaged(Phrase)
  /// Another program is writing.
  case busy
  /// A program ended in the middle of writing, or writes at this moment.
  case halfWritten
  case cannotRead(Phrase)
  /// A table or view takes longer than it may; in seconds.
  case tooSlow(table: String, seconds: Int)
  /// A table or view has more rows than are read.
  case tooManyRows(table: String, limit: Int)
  /// A damaged file gives more rows than it has room for.
  case endless(table: String)
  case cannotReadTable(String, reason: Phrase)
  case noTable(String, near: [String], tables: [String])
  /// No table's name or columns say what it is.
  case nothingKnown(wanted: TableKind?, tables: [String])
  /// Two tables look like the same kind.
  case unclear(TableKind, first: String, second: String)
  /// `table` or `query` where there is nothing to choose from.
  case oneTable
  /// `query` where only `table` is known.
  case noQueries
  /// A library that reads this kind of database is not installed.
  case noLibrary(package: String)
  case badAddress
  case noConnection(host: String, reason: Phrase)
  case connectionLost(Phrase)
  /// The server refused a statement.
  case refused(Phrase)
  /// A question without columns.
  case noColumns
  /// The person asked to stop.
  case interrupted

  public var message: Phrase {
    switch self {
    case .session: "this is a saved session"
    case .damaged(let detail): "the database is damaged: \(detail)"
    case .busy: "another program is writing to the database"
    case .halfWritten:
      "a write to the database has begun and is not ended, so what it holds is not settled"
    case .cannotRead(let reason): "the database cannot be read: \(reason)"
    case .tooSlow(let table, let seconds):
      "\(table) takes longer than \(counted(seconds, "second")), the most that is waited"
    case .tooManyRows(let table, let limit):
      "\(table) has more than \(limit) rows, the most that are read"
    case .endless(let table):
      "the database is damaged: \(table) gives more rows than fit in the file"
    case .cannotReadTable(let table, let reason): "\(table) cannot be read: \(reason)"
    case .noTable(let name, _, _): "there is no table '\(name)'"
    case .nothingKnown(let wanted, let tables):
      tables.isEmpty
        ? "no tables are found in the database"
        : "no table's name or columns say that it holds \(wanted.map { Phrase(known: $0.rawValue) } ?? "agencies, services, events or deadlines")"
    case .unclear(let kind, let first, let second):
      "both '\(first)' and '\(second)' look like \(kind.rawValue)"
    case .oneTable:
      "this is neither a database nor a workbook, so there is no table in it to choose"
    case .noQueries: "a 'query' is put to a PostgreSQL server; a file is read by its tables"
    case .noLibrary(let package):
      "reading this needs the Debian package \(package), which is not here"
    case .badAddress: "this is no address of a PostgreSQL database"
    case .noConnection(let host, let reason): "there is no connection to \(host): \(reason)"
    case .connectionLost(let reason): "the connection was lost: \(reason)"
    case .refused(let reason): "the server refused: \(reason)"
    case .noColumns: "the query gives no rows to load"
    case .interrupted: "interrupted"
    }
  }

  public var help: Phrase {
    switch self {
    case .session: "'open' it"
    case .damaged, .endless: "use a copy of it; nothing of this one was taken"
    case .busy: "try again when it has finished"
    case .halfWritten: "try again, or open it once with the program that writes it"
    case .cannotRead: "check that the file and its folder may be read"
    case .tooSlow: "keep its rows in a table and load that"
    case .tooManyRows: "load a part of it"
    case .cannotReadTable, .refused: "correct it in the database, or load another table"
    case .noTable(_, let near, let tables):
      near.isEmpty
        ? Self.list(tables) : "did you mean \(near.quotedList)?"
    case .nothingKnown(let wanted, let tables):
      tables.isEmpty
        ? "check that it is the right one, and that this user may read its tables"
        : "say which: load … table NAME as \((wanted ?? .agencies).rawValue); \(Self.list(tables))"
    case .unclear(let kind, let first, _):
      "say which: load … table \(first) as \(kind.rawValue)"
    case .oneTable: "leave 'table' out"
    case .noQueries: "load … table NAME as agencies"
    case .noLibrary(let package): "apt install \(package)"
    case .badAddress: "load postgres://user@host/database table NAME as agencies"
    case .noConnection:
      "check the address, the network, and the password in ~/.pgpass or PGPASSWORD"
    case .connectionLost: "try again"
    case .noColumns: "write a select: query \"select … from …\""
    case .interrupted: "nothing was loaded"
    }
  }

  private static func list(_ tables: [String]) -> Phrase {
    guard !tables.isEmpty else { return "it holds none" }
    let names = tables.prefix(20).joined(separator: ", ")
    return tables.count > 20
      ? "tables: \(names), … (\(tables.count) in all)" : "tables: \(names)"
  }
}
