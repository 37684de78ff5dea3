import AgencyModel
import Glibc
import TestSupport
import Testing
import Wording

@testable import DataFiles

@Suite struct SQLiteLoadingTests {
  private let folder = TemporaryFolder()

  /// A database made by these statements.
  private func database(_ statements: String...) throws -> String {
    let path = folder.file("made.sqlite")
    let database = try Database(creating: path)
    for statement in statements { try database.run(statement) }
    return path
  }

  @Test func readsEveryTableItKnows() throws {
    let loaded = try DataReader.read(path: Fixture.path("agencies.sqlite"))
    #expect(loaded.tables.map(\.kind) == [.agencies, .services, .events])
    #expect(
      rows(loaded, "id", "services", "declared", "requests", "waived_until", "budget", "opened")
        == [
          "mfa|10|connected|1200|?|0.1|2022-12-21",
          "b1|20|unconnected|?|2023-01-05|1e+300|2022-12-22", "u1|5|connecting|12|?|-3|?",
        ])
    #expect(rows(loaded, "region") == ["007", "012", "?"])
    #expect(rows(loaded, "name")[1...] == ["Bank \"One\", Ltd", "A university\nof two lines"])
    #expect(rows(loaded, "date", "agency", table: 2) == ["2022-11-22|mfa"])
    #expect(loaded.window?.deadlines.map { $0.day.isoText } == ["2022-12-21"])
    #expect(loaded.findings == [])
    #expect(
      loaded.summary.contains { $0.english.contains("not read: staff; 'table NAME' reads one") })
  }

  @Test func knowsPersianNames() throws {
    let loaded = try DataReader.read(path: Fixture.path("persian.db"))
    #expect(
      rows(loaded, "id", "sector", "services", "declared") == [
        "الف|bank|12|connected", "ب|ministry|3|unconnected",
      ])
    let chosen = try DataReader.read(
      path: Fixture.path("persian.db"), as: .agencies, part: .table("دستگاهها"))
    #expect(cells(chosen) == cells(loaded))
  }

  @Test func givesWhatCSVGives() throws {
    let csv = """
      id,name,name_fa,sector,services,own_window,declared,requests,waived_until,budget,opened,region
      mfa,Foreign Affairs,وزارت امور خارجه,ministry,10,3,connected,1200,,0.1,2022-12-21,007
      b1,"Bank ""One"", Ltd",بانک یک,bank,20,0,unconnected,,1401-10-15,1e+300,2022-12-22,012
      u1,"A university
      of two lines",,university,5,5,connecting,12.0,,-3,,

      """
    let fromCSV = try load(csv)
    let fromSQLite = try DataReader.read(path: Fixture.path("agencies.sqlite"))
    #expect(fromCSV.tables[0].fields == fromSQLite.tables[0].fields)
    #expect(cells(fromCSV) == cells(fromSQLite))
  }

  @Test func reportsCellsThatAreNoText() throws {
    let path = Fixture.path("faulty.sqlite")
    let loaded = try DataReader.read(path: path, as: .agencies, part: .table("ministries"))
    #expect(
      rows(loaded, "id", "name", "services", "requests") == ["a|A|10|?", "c|?|1|?", "d|D|4|2.5"])
    #expect(
      loaded.findings.map(shown).sorted() == [
        "error 2:4 '' holds 1 byte (a blob) where text or a number was expected (services); the row was refused",
        "warning 1:6 '' holds 2 bytes (a blob) where text or a number was expected (requests); the cell counts as missing",
        "warning 3:2 '' holds text that is not UTF-8 where text or a number was expected (name); the cell counts as missing",
        "warning 3:6 '' holds a number without end where text or a number was expected (requests); the cell counts as missing",
      ])
    #expect(loaded.findings.allSatisfy { $0.source == path + ":ministries" })
  }

  /// Every value of the first table.
  private func cells(_ loaded: LoadedData) -> [[Value]] {
    let table = loaded.tables[0]
    return (0..<table.rowCount).map { row in table.columns.map { $0[row] } }
  }

  private func problem(_ path: String, _ kind: TableKind? = nil, _ part: SourcePart? = nil)
    -> DatabaseProblem?
  {
    do {
      let loaded = try DataReader.read(path: path, as: kind, part: part)
      Issue.record("taken: \(loaded.summary)")
    } catch {
      #expect(!error.message.isEmpty && !error.help.isEmpty)
      if case .database(_, let problem) = error { return problem }
      Issue.record("\(error)")
    }
    return nil
  }

  @Test func saysWhatCannotBeChosen() {
    let faulty = Fixture.path("faulty.sqlite")
    #expect(problem(faulty) == .unclear(.agencies, first: "ministries", second: "companies"))
    let tables = ["ministries", "companies", "broken"]
    #expect(
      problem(faulty, nil, .table("company"))
        == .noTable("company", near: ["companies"], tables: tables))
    #expect(
      problem(faulty, nil, .table("broken"))
        == .cannotReadTable("'broken'", reason: "no such function: no_such_function"))
    #expect(problem(faulty, nil, .query("select 1")) == .noQueries)
    #expect(problem(faulty, .events) == .nothingKnown(wanted: .events, tables: tables))
    folder.put(DelimitedLoadingTests.plain, as: "a.csv")
    #expect(problem(folder.file("a.csv"), nil, .table("x")) == .oneTable)
  }

  @Test func aSessionIsOpenedNotLoaded() throws {
    try SessionFile().write(to: folder.file("s.wnds"))
    #expect(problem(folder.file("s.wnds")) == .session)
  }

  @Test func theOwnNameGoesBeforeLikeOnes() throws {
    let path = try database(
      "CREATE TABLE old_agencies (id, sector)", "CREATE TABLE Agencies (id, sector)",
      "INSERT INTO Agencies VALUES ('a', 'bank')", "CREATE TABLE events_log (text)")
    let loaded = try DataReader.read(path: path)
    #expect(loaded.tables.map(\.source) == [path + ":Agencies"])
    #expect(
      loaded.summary.first?.english
        == "\(path): not read: old_agencies, events_log; 'table NAME' reads one")
  }

  @Test func whatIsInTheLogBesideIsRead() throws {
    let path = try database("CREATE TABLE agencies (id, sector)")
    let writer = try Database(changing: path)
    try writer.run("PRAGMA journal_mode = WAL")
    try writer.run("PRAGMA wal_autocheckpoint = 0")
    try writer.run("INSERT INTO agencies VALUES ('a', 'bank')")
    #expect(try DataReader.read(path: path).taken == 1)
    try writer.run("BEGIN IMMEDIATE")
    try writer.run("INSERT INTO agencies VALUES ('b', 'bank')")
    #expect(try DataReader.read(path: path).taken == 1)
  }

  @Test func aWriterIsWaitedForOrNamed() throws {
    let path = try database("CREATE TABLE agencies (id)", "INSERT INTO agencies VALUES ('a')")
    let writer = try Database(changing: path)
    try writer.run("BEGIN EXCLUSIVE")
    #expect(problem(path) == .busy)
    try writer.run("COMMIT")
    #expect(try DataReader.read(path: path).taken == 1)
  }

  @Test func aHalfWrittenFileIsNotRead() throws {
    let path = try database("CREATE TABLE agencies (id, text)")
    let writer = try Database(changing: path)
    try writer.run("PRAGMA cache_size = 1")
    try writer.run("BEGIN EXCLUSIVE")
    try writer.run(
      "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 200) INSERT INTO agencies SELECT n, randomblob(900) FROM c"
    )
    for ending in ["", "-journal"] {
      folder.put(try SafeFile.read(path + ending), as: "copy.sqlite" + ending)
    }
    #expect(problem(folder.file("copy.sqlite")) == .halfWritten)
  }

  @Test func endlessViewsAreStopped() throws {
    let numbers =
      "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n AS id FROM c"
    let path = try database(
      "CREATE VIEW agencies AS \(numbers)", "CREATE VIEW slow AS \(numbers) WHERE n < 0")
    let limits = SQLiteSource.Limits(viewRows: 100, step: 50)
    let source = try SQLiteSource(path: path, limits: limits) { false }
    let tables = try source.tables(all: false)
    func end(of table: DatabaseTable) throws(DatabaseProblem) -> Int {
      let cursor = try source.cursor(over: table)
      var count = 0
      while try cursor.next() != nil { count += 1 }
      return count
    }
    #expect(throws: DatabaseProblem.tooManyRows(table: "'agencies'", limit: 100)) {
      try end(of: tables[0])
    }
    #expect(throws: DatabaseProblem.tooSlow(table: "'slow'", seconds: 1)) { try end(of: tables[1]) }
    let stopped = try SQLiteSource(path: path) { true }
    #expect(throws: DatabaseProblem.interrupted) {
      let cursor = try stopped.cursor(over: tables[1])
      _ = try cursor.next()
    }
  }

  /// Damaged files: whatever the bytes, an error or a table, never a trap or an endless wait.
  @Test(arguments: ["agencies.sqlite", "persian.db", "faulty.sqlite"])
  func anyBytesAreReadOrRefused(_ name: String) throws {
    let bytes = try SafeFile.read(Fixture.path(name))
    var random = SeededRandom(seed: UInt64(bytes.count))
    var taken = 0
    func attempt(_ bytes: [UInt8]) {
      folder.put(bytes, as: "x.sqlite")
      for part in [nil, SourcePart.table("ministries")] {
        guard let loaded = try? DataReader.read(path: folder.file("x.sqlite"), part: part) else {
          continue
        }
        taken += 1
        #expect(loaded.tables.reduce(0) { $0 + $1.rowCount } == loaded.taken)
      }
    }
    for length in Array(16..<120) + stride(from: 120, to: bytes.count, by: 37) {
      attempt(Array(bytes.prefix(length)))
    }
    #expect(taken == 0)
    for _ in 0..<250 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        damaged[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      attempt(damaged)
    }
    #expect(taken > 0)
  }

  @Test func aDatabaseChangedMeanwhileIsRefused() throws {
    folder.put(try Fixture.bytes("agencies.sqlite"), as: "a.sqlite")
    let path = folder.file("a.sqlite")
    #expect(throws: DataFileError.file(.changedWhileRead(path: path))) {
      try DataReader.read(
        path: path,
        watch: LoadWatch(isInterrupted: {
          // The time of a change, such as another program's copying over it leaves.
          let times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
          utimensat(AT_FDCWD, path, times, 0)
          return false
        }))
    }
  }
}
