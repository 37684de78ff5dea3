import TestSupport
import Testing

@testable import DataFiles

@Suite struct SQLiteTableTests {
  private let folder = TemporaryFolder()

  private static let texts = [
    "", "وزارت امور خارجه", "يك‌نيم\u{200C}", "a \"quote\", 'two'", "line\nline\r\nline\r", "\t",
    "NULL",
    "=1+1", "007", "1e5", "🏛️", "\u{202E}x",
  ]
  private static let numbers = [
    0, 1, -1, 0.1, 1.0 / 3, 1e300, -1e-300, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 1e15,
    2e15 + 1, 123.5,
    -0.0, 9_007_199_254_740_992,
  ]
  private static let integers = [0, 1, -7, .max, .min, 1 << 53 + 1]

  /// All rows of one table, as a reader sees them.
  private func cells(_ path: String, _ table: String) throws -> (names: [String], [[DatabaseValue]])
  {
    let source = try SQLiteSource(path: path) { false }
    let tables = try source.tables(all: false)
    let found = try #require(tables.first { $0.name == table })
    let cursor = try source.cursor(over: found)
    var rows: [[DatabaseValue]] = []
    while let row = try cursor.next() { rows.append(row) }
    return (try found.columns.get(), rows)
  }

  @Test(arguments: 0..<8) func whatIsWrittenIsReadBack(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let types: [SQLiteTable.ColumnType] = [.text, .integer, .real, .date, .truth]
    let columns = (0..<Int.random(in: 1...6, using: &random)).map { index in
      (name: "c\(index) \"ن\"", type: types.randomElement(using: &random) ?? .text)
    }
    var expected: [[DatabaseValue]] = []
    let rows = (0..<Int.random(in: 0...20, using: &random)).map { _ in
      var cells: [DatabaseValue] = []
      let row = columns.map { column -> SQLiteTable.Value in
        if Int.random(in: 0..<5, using: &random) == 0 {
          cells.append(.missing)
          return .missing
        }
        switch column.type {
        case .text:
          let text = Self.texts.randomElement(using: &random) ?? ""
          cells.append(.text(text))
          return .text(text)
        case .integer:
          let number = Self.integers.randomElement(using: &random) ?? 0
          cells.append(.text("\(number)"))
          return .integer(number)
        case .real:
          let number = Self.numbers.randomElement(using: &random) ?? 0
          cells.append(DatabaseValue(number))
          return .real(number)
        case .date:
          cells.append(.text("2022-12-21"))
          return .text("2022-12-21")
        case .truth:
          let truth = Bool.random(using: &random)
          cells.append(.text(truth ? "yes" : "no"))
          return .integer(truth ? 1 : 0)
        }
      }
      expected.append(cells)
      return row
    }
    let path = folder.file("a.sqlite")
    for _ in 0..<2 {
      try SQLiteTable(name: "if", columns: columns, rows: rows).write(to: path)
      let (names, read) = try cells(path, "if")
      #expect(names == columns.map(\.name))
      #expect(read == expected)
    }
  }

  private func table(_ name: String, _ value: SQLiteTable.Value) -> SQLiteTable {
    SQLiteTable(name: name, columns: [("x", .text), ("X", .text)], rows: [[value, .missing]])
  }

  @Test func onlyTheTableOfThatNameIsReplaced() throws {
    let path = folder.file("a.sqlite")
    try table("list", .text("old")).write(to: path)
    try table("status", .text("kept")).write(to: path)
    try table("list", .text("new")).write(to: path)
    #expect(try cells(path, "list").1 == [[.text("new"), .missing]])
    #expect(try cells(path, "list").names == ["x", "X_2"])
    #expect(try cells(path, "status").1 == [[.text("kept"), .missing]])
    #expect(folder.names == ["a.sqlite"])
  }

  @Test func whatIsNoDatabaseOfAnswersIsLeftAlone() throws {
    folder.put("id\na\n", as: "a.db")
    #expect(throws: SQLiteTableError.otherFile(path: folder.file("a.db"))) {
      try table("list", .missing).write(to: folder.file("a.db"))
    }
    #expect(throws: SQLiteTableError.file(.isDirectory(path: folder.path))) {
      try table("list", .missing).write(to: folder.path)
    }
    #expect(throws: SQLiteTableError.file(.notARegularFile(path: "/dev/null"))) {
      try table("list", .missing).write(to: "/dev/null")
    }
    let session = folder.file("s.sqlite")
    try SessionFile().write(to: session)
    let before = try SafeFile.read(session)
    #expect(throws: SQLiteTableError.session(path: session)) {
      try table("list", .missing).write(to: session)
    }
    #expect(try SafeFile.read(session) == before)
    #expect(throws: SQLiteTableError.file(.noFolder(path: folder.file("none/a.db")))) {
      try table("list", .missing).write(to: folder.file("none/a.db"))
    }
    let cut = folder.file("cut.db")
    folder.put(Array(try SafeFile.read(Fixture.path("agencies.sqlite")).dropLast(9)), as: "cut.db")
    #expect(throws: SQLiteTableError.database(path: cut, reason: "it is cut short")) {
      try table("list", .missing).write(to: cut)
    }
  }

  @Test func whenItFailsTheFileIsAsBefore() throws {
    let path = folder.file("a.sqlite")
    let database = try Database(creating: path)
    try database.run("CREATE TABLE list (a)")
    try database.run("INSERT INTO list VALUES ('old')")
    try database.run("CREATE VIEW status AS SELECT * FROM list")
    #expect(throws: SQLiteTableError.self) { try table("status", .missing).write(to: path) }
    // Too many columns: refused after the old table was dropped.
    let wide = SQLiteTable(
      name: "list", columns: (0..<3_000).map { ("c\($0)", .text) }, rows: [])
    #expect(throws: SQLiteTableError.self) { try wide.write(to: path) }
    #expect(try cells(path, "list").1 == [[.text("old")]])
    let writer = try Database(changing: path)
    try writer.run("BEGIN IMMEDIATE")
    #expect(throws: SQLiteTableError.busy(path: path)) {
      try table("list", .missing).write(to: path, waiting: 10)
    }
  }
}
