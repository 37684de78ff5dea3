/// A PostgreSQL database that is open for reading.
final class PostgresSource: DatabaseSource {
  let name: String
  private let connection: PostgresConnection
  /// The most rows that are read of a table.
  private let rowLimit: Int
  static let rowLimit = 10_000_000

  /// - Parameter address: `postgres://user@host/database`, as libpq takes it. A password in it is
  ///   used and never shown.
  init(
    address: String, limits: PostgresConnection.Limits = PostgresConnection.Limits(),
    rowLimit: Int = PostgresSource.rowLimit, isInterrupted: @escaping @Sendable () -> Bool
  ) throws(DataFileError) {
    name = ServerAddress.withoutPasswords(address)
    self.rowLimit = rowLimit
    do throws(DatabaseProblem) {
      connection = try PostgresConnection(
        address: address, limits: limits, isInterrupted: isInterrupted)
    } catch {
      throw .database(source: name, error)
    }
  }

  func tables(all: Bool) throws(DatabaseProblem) -> [DatabaseTable] {
    try connection.begin(Self.catalog)
    var tables: [DatabaseTable] = []
    var last = ""
    while let row = try connection.nextRow() {
      guard row.count == 5, case .text(let schema) = row[0], case .text(let table) = row[1],
        case .text(let column) = row[2]
      else { continue }
      let isVisible = row[3] == .text("yes")
      guard all || isVisible else { continue }
      let sqlName = SessionSchema.quoted(schema) + "." + SessionSchema.quoted(table)
      if sqlName == last, let index = tables.indices.last {
        tables[index].columns = tables[index].columns.map { $0 + [column] }
      } else {
        last = sqlName
        tables.append(
          DatabaseTable(
            name: isVisible ? table : "\(schema).\(table)", isView: row[4] == .text("yes"),
            columns: .success([column]), sql: "SELECT * FROM \(sqlName)"))
      }
    }
    return tables
  }

  /// Every table and view that may be read, each column a row: those of the search path first.
  private static let catalog = """
    SELECT n.nspname, c.relname, a.attname, pg_table_is_visible(c.oid), c.relkind IN ('v', 'm')
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f') AND NOT c.relispartition
      AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_t%'
      AND has_schema_privilege(n.oid, 'USAGE')
      AND (has_table_privilege(c.oid, 'SELECT') OR has_any_column_privilege(c.oid, 'SELECT'))
    ORDER BY NOT pg_table_is_visible(c.oid), n.nspname COLLATE "C", c.relname COLLATE "C", a.attnum
    """

  /// The rows of a question, as if they were a table.
  func table(ofQuery sql: String) throws(DatabaseProblem) -> DatabaseTable {
    let columns = try connection.columns(of: sql)
    guard !columns.isEmpty else { throw .noColumns }
    return DatabaseTable(name: "query", isView: true, columns: .success(columns), sql: sql)
  }

  func cursor(over table: DatabaseTable) throws(DatabaseProblem) -> any DatabaseCursor {
    PostgresCursor(connection, table: table, limit: rowLimit)
  }
}

/// The rows of one statement, which begins when the first is asked for: a connection has only one
/// statement at a time.
private final class PostgresCursor: DatabaseCursor {
  private let connection: PostgresConnection
  private let table: DatabaseTable
  private let limit: Int
  private var hasBegun = false
  private var count = 0

  init(_ connection: PostgresConnection, table: DatabaseTable, limit: Int) {
    (self.connection, self.table, self.limit) = (connection, table, limit)
  }

  func next() throws(DatabaseProblem) -> [DatabaseValue]? {
    do throws(DatabaseProblem) {
      if !hasBegun { try connection.begin(table.sql) }
      hasBegun = true
      guard let row = try connection.nextRow() else { return nil }
      count += 1
      guard count <= limit else { throw .tooManyRows(table: "'\(table.name)'", limit: limit) }
      return row
    } catch {
      switch error {
      case .tooSlow(_, let seconds): throw .tooSlow(table: "'\(table.name)'", seconds: seconds)
      case .refused(let reason): throw .cannotReadTable("'\(table.name)'", reason: reason)
      default: throw error
      }
    }
  }
}
