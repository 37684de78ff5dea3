import AgencyModel
import TestSupport
import Testing
import Wording

@testable import DataFiles

@Suite struct SessionFileTests {
  let folder = TemporaryFolder()

  /// A session with tables of every type, as strange as the seed makes them.
  static func session(_ seed: UInt64, rows: Int = 30) -> SessionFile {
    var random = SeededRandom(seed: seed)
    let texts = [
      "", "plain", "بانک\u{200C}ها", "a\nb\r\n", "\"quo'ted\"", "nul\u{0}in", "e\u{301}",
      "\u{1F600}", "NULL",
    ]
    let numbers = [
      0, 1, -2.5, 1e300, Double.leastNonzeroMagnitude, 9_007_199_254_740_992, .infinity, 0.1, -1e18,
    ]
    func text() -> String { texts.randomElement(using: &random) ?? "" }
    func day() -> Day { Day(number: Int.random(in: -60_000...90_000, using: &random)) }
    func value(_ type: FieldType) -> Value {
      if Bool.random(using: &random) { return .missing }
      switch type {
      case .text, .choice: return .text(text())
      case .count, .number: return .number(numbers.randomElement(using: &random) ?? 0)
      case .share: return .share(numbers.randomElement(using: &random) ?? 0)
      case .day: return .day(Bool.random(using: &random) ? day() : Day(number: 2_000_000_000))
      case .truth: return .truth(Bool.random(using: &random))
      }
    }
    func table(_ kind: TableKind) -> Table {
      let extras: [Field] = [
        Field("Budget", .number), Field("budget\"\u{301}", .share), Field("BUDGET", .truth),
        Field("_row", .day),
        Field("select\u{0}", .choice(["a\"b", "\u{1}\\"]), "what", synonyms: ["x", ""]),
      ]
      var table = Table(kind: kind, fields: FieldCatalog.fields(of: kind) + extras, source: text())
      let lined = Int.random(in: 0...rows, using: &random)
      for row in 0..<rows {
        table.append(table.fields.map { value($0.type) }, line: row < lined ? row * 3 + 2 : nil)
      }
      let places = (0..<rows).map { _ in Int32.random(in: 0...90, using: &random) }
      return Table(
        kind: kind, fields: table.fields, columns: table.columns, lines: table.lines,
        referenceColumns: Bool.random(using: &random) ? places : [], source: table.source) ?? table
    }
    var session = SessionFile()
    session.meta = [.init("checksum", "mine"), .init("program", "0.1")]
    session.settings = [.init("threshold", "30%"), .init("threshold", text())]
    session.statements = (0..<5).map { _ in
      .init(text: "load " + text(), isUndone: Bool.random(using: &random))
    }
    var window = Window()
    window.deadlines = [
      Deadline(day: day(), announced: nil), Deadline(day: day(), announced: day()),
    ]
    window.asOf = Bool.random(using: &random) ? day() : nil
    window.threshold = Ratio(103, of: 142)
    window.bodies = ["One", text()]
    window.assumptions = [text()]
    window.isSynthetic = true
    let findings = [
      Finding(.warning, source: "x", line: 3, agency: "", value: text(), problem: "p", fix: "f"),
      Finding(.error, source: "x", column: 3, problem: "p", fix: "f"),
    ]
    session.loads = [
      .init(
        position: 0, source: text(), contentHash: .max, tables: [table(.agencies), table(.events)],
        window: window, findings: findings),
      .init(
        position: 3, source: "b", contentHash: 0, tables: [table(.agencies), table(.agencies)]),
      .init(position: 4, source: "c", contentHash: 1, tables: [table(.services)], window: Window()),
    ]
    return session
  }

  /// Everything in a session as text, without the code under test.
  static func dump(_ session: SessionFile) -> String {
    var text = ""
    print(session.meta, session.settings, session.statements, to: &text)
    for load in session.loads {
      print(load.position, load.source, load.contentHash, load.findings, to: &text)
      print(load.window.map { "\($0)" } ?? "no window", to: &text)
      for table in load.tables {
        print(table.kind, table.source, table.rowCount, table.lines, table.fields, to: &text)
        print(table.referenceColumns, to: &text)
        for row in 0..<table.rowCount {
          print(table.fields.indices.map { table[row, $0] }, to: &text)
        }
      }
    }
    return text
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func comesBackEqual(_ seed: UInt64) throws {
    let session = Self.session(seed)
    let path = folder.file("a b%20?#.wnds")
    try session.write(to: path)
    let read = try SessionFile.read(path)
    #expect(Self.dump(read) == Self.dump(session))
    #expect(Self.dump(read).unicodeScalars.elementsEqual(Self.dump(session).unicodeScalars))
    #expect(read.checksum == session.checksum)
    try read.write(to: path)
    #expect(Self.dump(try SessionFile.read(path)) == Self.dump(session))
    #expect(folder.names == ["a b%20?#.wnds"])
  }

  @Test func theFirstVersionIsStillRead() throws {
    let read = try SessionFile.read(Fixture.path("version-1.wnds"))
    let table = try #require(read.loads.first?.tables.first)
    #expect(table.rowCount == 2)
    #expect(table.lines == [2, 3])
    #expect(table.referenceColumns.isEmpty)
    #expect(table[1, "parent"] == .text("b9"))
  }

  @Test func anEmptySessionComesBack() throws {
    let path = folder.file("s")
    try SessionFile().write(to: path)
    #expect(Self.dump(try SessionFile.read(path)) == Self.dump(SessionFile()))
  }

  @Test func anotherProgramCanReadTheRows() throws {
    let path = folder.file("s")
    var session = SessionFile()
    let loaded = try load("id,services,chance,last_action,vip\na,3,30%,1401-09-30,yes\n")
    session.loads = [
      .init(position: 0, source: "agencies.csv", contentHash: 1, tables: loaded.tables)
    ]
    try session.write(to: path)
    let database = try Database(reading: path)
    let row = try database.prepare(
      "SELECT id, services, chance, last_action, vip, name, _line FROM agencies")
    #expect(try row.step())
    #expect(row.text(0) == "a")
    #expect(row.integer(1) == 3)
    #expect(row.integer(2) == nil)
    #expect(row.number(2) == 0.3)
    #expect(row.text(3) == "2022-12-21")
    #expect(row.integer(4) == 1)
    #expect(row.isNull(5))
    #expect(row.integer(6) == 2)
  }

  @Test func refusesWhatIsNoSession() throws {
    let path = folder.file("s")
    folder.put("", as: "s")
    #expect(throws: SessionError.notASession(path: path, found: "an empty file")) {
      try SessionFile.read(path)
    }
    folder.put("id,name\n", as: "s")
    #expect(throws: SessionError.notASession(path: path, found: "another kind of file")) {
      try SessionFile.read(path)
    }
    #expect(throws: SessionError.wouldReplace(path: path)) { try SessionFile().write(to: path) }
    #expect(throws: SessionError.file(.missing(path: path + "x"))) {
      try SessionFile.read(path + "x")
    }
    #expect(throws: SessionError.file(.isDirectory(path: folder.path))) {
      try SessionFile.read(folder.path)
    }
    #expect(throws: SessionError.file(.notARegularFile(path: "/dev/null"))) {
      try SessionFile.read("/dev/null")
    }
    #expect(throws: SessionError.file(.notARegularFile(path: "/dev/null"))) {
      try SessionFile().write(to: "/dev/null")
    }
    let other = folder.file("other")
    folder.put("", as: "other")
    try Database(creating: other).run("CREATE TABLE t (x)")
    #expect(
      throws: SessionError.notASession(path: other, found: "a SQLite database of another program")
    ) {
      try SessionFile.read(other)
    }
    let newer = folder.file("newer")
    try SessionFile().write(to: newer)
    try Database(creating: newer).run("PRAGMA user_version = 7")
    #expect(throws: SessionError.newerVersion(path: newer, version: 7)) {
      try SessionFile.read(newer)
    }
    #expect(folder.names == ["newer", "other", "s"])
  }

  @Test func noticesAChangedRow() throws {
    let path = folder.file("s")
    for change in [
      "UPDATE load1_agencies SET services = services + 1 WHERE _row = 4",
      "DELETE FROM load1_agencies WHERE _row = 1", "UPDATE wnd_log SET undone = 1 - undone",
      "DELETE FROM wnd_findings", "DROP TABLE load1_events",
      "UPDATE wnd_windows SET threshold_of = 0",
      "UPDATE wnd_deadlines SET day = 'soon'", "UPDATE wnd_columns SET type = 'number'",
      "DROP TABLE wnd_log", "UPDATE wnd_tables SET rows = -1",
      "UPDATE wnd_loads SET load = load + 10",
    ] {
      var session = Self.session(1)
      let services = session.loads[0].tables[0].index(of: "services") ?? 0
      var table = Table(kind: .agencies, fields: session.loads[0].tables[0].fields)
      for _ in 0..<5 {
        var values = table.fields.map { _ in Value.missing }
        values[services] = .number(3)
        table.append(values)
      }
      session.loads[0].tables[0] = table
      try session.write(to: path)
      try Database(creating: path).run(change)
      #expect(throws: SessionError.self, "\(change)") { try SessionFile.read(path) }
    }
  }

  @Test func aCutFileIsRefused() throws {
    let path = folder.file("s")
    try Self.session(3, rows: 5).write(to: path)
    let bytes = try SafeFile.read(path)
    let cuts = Array(1..<120) + stride(from: 121, to: bytes.count, by: 997)
    for count in cuts {
      folder.put(Array(bytes.prefix(count)), as: "cut")
      #expect(throws: SessionError.self, "\(count)") { try SessionFile.read(folder.file("cut")) }
    }
  }

  @Test func aFlippedBitIsRefusedOrHarmless() throws {
    let path = folder.file("s")
    let session = Self.session(4, rows: 3)
    try session.write(to: path)
    let bytes = try SafeFile.read(path)
    let whole = Self.dump(session)
    var random = SeededRandom(seed: 9)
    var harmless = 0
    let offsets =
      Array(0..<100) + (0..<500).map { _ in Int.random(in: 100..<bytes.count, using: &random) }
    for offset in offsets {
      var changed = bytes
      changed[offset] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      folder.put(changed, as: "flipped")
      guard let read = try? SessionFile.read(folder.file("flipped")) else { continue }
      harmless += 1
      #expect(Self.dump(read) == whole, "at \(offset)")
    }
    #expect(harmless < offsets.count)
  }
}
