import AgencyModel
import Foundation
import Synchronization
import Testing
import Wording

@testable import DataFiles

/// Against the server that `scripts/test` starts.
@Suite(.enabled(if: PostgresServer.address != nil, PostgresServer.reason))
struct PostgresLoadingTests {
  private let server = try? PostgresServer()

  private func load(
    _ part: SourcePart? = nil, as kind: TableKind? = nil
  ) throws -> LoadedData {
    try DataReader.read(path: try #require(server).path, as: kind, part: part)
  }

  private func problem(_ path: String, _ part: SourcePart? = nil) -> DatabaseProblem? {
    do {
      let loaded = try DataReader.read(path: path, part: part)
      Issue.record("taken: \(loaded.summary)")
    } catch {
      #expect(!error.message.isEmpty && !error.help.isEmpty)
      if case .database(_, let problem) = error { return problem }
      Issue.record("\(error)")
    }
    return nil
  }

  @Test func readsEveryTableItKnows() throws {
    try #require(server).run(
      """
      CREATE TYPE state AS ENUM ('connected', 'unconnected');
      CREATE TABLE agencies (id text, services smallint, own_window bigint, declared state,
        requests double precision, cost real, budget numeric(12, 4), opened timestamp,
        seen timestamptz, waived_until date, active boolean, region char(6), photo bytea);
      INSERT INTO agencies VALUES
        ('الف', 10, 3, 'connected', 0.1, 0.1, 1.5, '2022-12-21', '2022-12-21 00:00', '2023-01-05',
          true, '007', '\\x00'),
        ('b "x"', 1, 0, 'unconnected', NULL, 2, 100, NULL, NULL, NULL, false, NULL, NULL);
      CREATE VIEW "رویدادها" AS SELECT date '2022-11-22' AS date, id AS agency, declared AS status FROM agencies;
      CREATE TABLE deadlines (day date); INSERT INTO deadlines VALUES ('2022-12-21');
      CREATE TABLE staff (person text);
      """)
    let loaded = try load()
    #expect(loaded.tables.map(\.kind) == [.agencies, .events])
    #expect(
      rows(
        loaded, "id", "services", "declared", "requests", "cost", "budget", "opened", "seen",
        "waived_until", "active", "region")
        == [
          "الف|10|connected|0.1|0.1|1.5|2022-12-21|2022-12-21|2023-01-05|yes|007",
          "b \"x\"|1|unconnected|?|2|100|?|?|?|no|?",
        ])
    #expect(loaded.window?.deadlines.map { $0.day.isoText } == ["2022-12-21"])
    #expect(
      loaded.findings.map(shown) == [
        "warning 1:13 '' holds 1 byte (a blob) where text or a number was expected (photo); the cell counts as missing"
      ])
    #expect(loaded.summary.contains { $0.english.contains("not read: staff") })
  }

  @Test func aQueryIsRowsToo() throws {
    let loaded = try load(
      .query("SELECT n AS id, 'bank' AS sector FROM generate_series(1, 5000) n ORDER BY n DESC"),
      as: .agencies)
    #expect(loaded.taken == 5_000)
    #expect(rows(loaded, "id", "sector").first == "5000|bank")
  }

  @Test func nothingCanBeChanged() throws {
    let server = try #require(server)
    try server.run("CREATE TABLE agencies (id text); INSERT INTO agencies VALUES ('a')")
    for sql in [
      "DELETE FROM agencies RETURNING id",
      "WITH x AS (DELETE FROM agencies RETURNING id) SELECT * FROM x",
      "COMMIT", "SELECT id FROM agencies; DELETE FROM agencies", "SET TRANSACTION READ WRITE", "",
      "SELECT 1/0 AS id", "SELECT nofunction() AS id",
    ] { _ = problem(server.path, .query(sql)) }
    #expect(try load().taken == 1)
  }

  @Test func whatTakesTooLongIsStopped() throws {
    let server = try #require(server)
    var limits = PostgresConnection.Limits()
    limits.statement = 200
    func end(_ sql: String, rows: Int = 10) throws {
      let source = try PostgresSource(address: server.path, limits: limits, rowLimit: rows) {
        false
      }
      let cursor = try source.cursor(over: source.table(ofQuery: sql))
      while try cursor.next() != nil {}
    }
    #expect(throws: DatabaseProblem.tooSlow(table: "'query'", seconds: 1)) {
      try end("SELECT pg_sleep(20)::text AS id")
    }
    #expect(throws: DatabaseProblem.tooManyRows(table: "'query'", limit: 10)) {
      try end("SELECT generate_series(1, 11) AS id")
    }
    try end("SELECT generate_series(1, 10) AS id")
  }

  @Test func interruptingStopsTheServerToo() throws {
    let server = try #require(server)
    let isOver = Atomic(false)
    let source = try PostgresSource(address: server.path) { isOver.load(ordering: .relaxed) }
    let cursor = try source.cursor(over: source.table(ofQuery: "SELECT pg_sleep(30)::text AS slow"))
    isOver.store(true, ordering: .relaxed)
    #expect(throws: DatabaseProblem.interrupted) { try cursor.next() }
  }

  @Test func aPasswordIsUsedAndNotShown() throws {
    let server = try #require(server)
    let role = "reader_\(server.schema)"
    try server.run(
      """
      CREATE TABLE agencies (id text); INSERT INTO agencies VALUES ('a');
      CREATE ROLE \(role) LOGIN PASSWORD 'hush:hush@1';
      GRANT USAGE ON SCHEMA \(server.schema) TO \(role);
      GRANT SELECT ON agencies TO \(role);
      """)
    defer { try? server.run("DROP OWNED BY \(role); DROP ROLE \(role)") }
    let address = try #require(server.overNetwork(user: role, password: "hush%3Ahush%401"))
    let loaded = try DataReader.read(path: address)
    #expect(loaded.taken == 1)
    #expect(!"\(loaded)".contains("hush"))
    let wrong = try #require(server.overNetwork(user: role, password: "hash"))
    #expect(
      problem(wrong)
        == .noConnection(
          host: "127.0.0.1, port \(server.port)",
          reason: "password authentication failed for user \"\(role)\""))
  }

  @Test func tablesOfOtherSchemasAreNamed() throws {
    let server = try #require(server)
    let other = server.schema + "_x"
    try server.run(
      "CREATE SCHEMA \(other); CREATE TABLE \(other).agencies (id text, sector text); INSERT INTO \(other).agencies VALUES ('o', 'bank')"
    )
    defer { try? server.run("DROP SCHEMA \(other) CASCADE") }
    #expect(problem(server.path) == .nothingKnown(wanted: nil, tables: []))
    #expect(rows(try load(.table("\(other).agencies")), "id") == ["o"])
  }
}

/// A schema of its own for one test on the server that `scripts/test` starts.
final class PostgresServer {
  static let address = ProcessInfo.processInfo.environment["WND_TEST_POSTGRES"]
  static let reason = Comment(
    rawValue: ProcessInfo.processInfo.environment["WND_TEST_POSTGRES_SKIPPED"]
      ?? "scripts/test starts the server that this needs")

  let schema = "t" + UUID().uuidString.lowercased().prefix(8)
  private let base: String
  /// The address by which its tables are found without the schema's name.
  var path: String { "\(base)&options=-csearch_path%3D\(schema)" }
  var port: String { base.components(separatedBy: "port=").last ?? "" }

  init() throws {
    base = try #require(Self.address)
    try run("CREATE SCHEMA \(schema)")
  }

  deinit { try? run("DROP SCHEMA \(schema) CASCADE") }

  func overNetwork(user: String, password: String) -> String? {
    "postgres://\(user):\(password)@127.0.0.1:\(port)/postgres?options=-csearch_path%3D\(schema)"
  }

  func run(_ sql: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/psql")
    process.arguments = [
      "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", path, "-c", "SET client_min_messages = error",
      "-c",
      sql,
    ]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
