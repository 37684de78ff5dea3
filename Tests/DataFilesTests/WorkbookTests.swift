import AgencyModel
import TestSupport
import Testing
import Wording

@testable import DataFiles

@Suite struct WorkbookTests {
  static let header =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>sector</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"

  /// The value of column x in a row of a sheet with these elements for its cell.
  static func cell(
    _ cell: String, strings: [String] = [], formats: [String] = [], properties: String = ""
  ) throws(DataFileError) -> LoadedData {
    let row =
      "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a</v></c><c r=\"B2\" t=\"str\"><v>bank</v></c>\(cell)</row>"
    let book = TestWorkbook(
      sheet: "<sheetData>\(header)\(row)</sheetData>", strings: strings, formats: formats,
      properties: properties)
    return try DataReader.read(bytes: book.bytes, named: "book.xlsx")
  }

  @Test(arguments: ["libreoffice.xlsx", "xlsxwriter.xlsm"])
  func holdsTheSameAsTheCSVFile(_ name: String) throws {
    let plain = try DataReader.read(path: Fixture.path("agencies.csv"))
    let book = try DataReader.read(bytes: try Fixture.bytes(name), named: "agencies.xlsx")
    #expect(Fixture.shown(book) == Fixture.shown(plain))
    #expect(book.findings == [])
  }

  @Test func readsEveryTableOfAWorkbook() throws {
    let loaded = try DataReader.read(bytes: try Fixture.bytes("portal.xlsx"), named: "portal.xlsx")
    #expect(loaded.tables.map(\.kind) == [.agencies, .services, .events])
    #expect(
      rows(loaded, "id", "name_fa", "services", "own_window", "declared", "waived_until", "chance")
        == [
          "mfa|وزارت امور خارجه|1|0|connected|?|0.9s",
          "b1|بانک ملی|1|1|connecting|2022-12-21|0.073s",
          "u1|دانشگاه|8|0|unconnected|2022-12-21|?",
          "u2|دانشگاه دو|8|0|unconnected|?|?",
        ])
    #expect(
      rows(loaded, "agency", "intake", "processing", table: 1) == [
        "mfa|electronic|electronic", "b1|physical|physical",
      ])
    #expect(rows(loaded, "date", "agency", "status", table: 2) == ["2022-12-21|mfa|connected"])
    #expect(loaded.window?.deadlines.map(\.day.isoText) == ["2022-12-21"])
    #expect(
      loaded.findings.map(shown) == [
        "warning 6:9 '#N/A' is an error of the spreadsheet; the cell counts as missing",
        "warning 8:8 '' is a formula whose value was not saved; the cell counts as missing",
        "warning 9:7 '2022-12-21 13:45:00' has a time of day beside the date (waived_until); the cell counts as missing",
        "error 11:2 'منبع: گزارش مهر' is alone in its row, after an empty row, as a note is; the row was refused",
      ])
    #expect(loaded.findings.allSatisfy { $0.source == "portal.xlsx:دستگاه‌ها" })
    #expect(loaded.findings.first?.place == "portal.xlsx:دستگاه‌ها!I6")
    for sentence in [
      "portal.xlsx:دستگاه‌ها: row 1 stands before the header and was left out: فهرست دستگاه‌ها",
      "portal.xlsx:دستگاه‌ها: 1 hidden row was read too",
      "portal.xlsx:notes: not read; it names no two known columns",
      "portal.xlsx:empty: empty",
      "portal.xlsx:agencies old: hidden, and not read",
    ] {
      #expect(loaded.summary.map(\.english).contains(sentence), "\(loaded.summary)")
    }
  }

  @Test func readsTheSheetAskedFor() throws {
    let bytes = try Fixture.bytes("portal.xlsx")
    let loaded = try DataReader.read(bytes: bytes, named: "portal.xlsx", as: .services)
    #expect(loaded.tables.map(\.kind) == [.services])
    #expect(loaded.window == nil)
  }

  @Test(arguments: [
    ("<c r=\"C2\"><v>0.1</v></c>", "0.1"), ("<c r=\"C2\"><v>10.0</v></c>", "10"),
    ("<c r=\"C2\"><v>1.0000000000000001E-2</v></c>", "0.01"),
    ("<c r=\"C2\" s=\"9\"><v>-3</v></c>", "-3"), ("<c r=\"C2\" t=\"b\"><v>1</v></c>", "yes"),
    ("<c r=\"C2\" t=\"s\"><v>0</v></c>", "one two"), ("<c r=\"C2\" t=\"s\"><v>1</v></c>", "007"),
    ("<c r=\"C2\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>", "ab"),
    ("<c r=\"C2\" t=\"str\"><f>1</f><v>a_x0041_b</v></c>", "aAb"),
    ("<c r=\"C2\" t=\"d\"><v>2022-12-21T00:00:00Z</v></c>", "2022-12-21"),
    ("<c r=\"C2\" s=\"1\"><v>44916</v></c>", "2022-12-21"),
    ("<c r=\"C2\" s=\"1\"><v>61</v></c>", "1900-03-01"),
    ("<c r=\"C2\" s=\"1\"><v>59</v></c>", "1900-02-28"),
    ("<c r=\"C2\" s=\"1\"><v>60</v></c>", "1900-02-29"),
    ("<c r=\"C2\" s=\"1\"><v>44916.5</v></c>", "2022-12-21 12:00:00"),
    ("<c r=\"C2\" s=\"2\"><v>0.9</v></c>", "0.9s"),
    ("<c r=\"C2\" s=\"2\"><v>0.073</v></c>", "0.073s"),
    ("<c r=\"C2\" s=\"2\"><v>12.5</v></c>", "12.5s"), ("<c r=\"C2\" s=\"2\"><v>0</v></c>", "0.0s"),
    ("<c r=\"C2\" s=\"3\"><v>0.5</v></c>", "12:00:00"),
    ("<c r=\"C2\" t=\"str\"><f>x</f><v/></c>", "?"), ("<c r=\"C2\" s=\"1\"/>", "?"),
    ("<c><v>5</v></c>", "5"), ("<c r=\"C2\"><v> 12\n</v></c>", "12"),
    ("<c r=\"C2\" t=\"b\"><v> 1 </v></c>", "yes"), ("<c r=\"C2\" t=\"s\"><v> 1 </v></c>", "007"),
    ("<c r=\"C2\"><v> </v></c>", "?"), ("<c r=\"C2\" s=\"2\"><v>5E-05</v></c>", "5e-05s"),
    ("<c r=\"C2\" s=\"2\"><v>1E+300</v></c>", "1e+300s"),
    ("<c r=\"C2\"><v>1E+16</v></c>", "10000000000000000"),
    ("<c r=\"C2\"><v>1.8014398509481984E+16</v></c>", "18014398509481984"),
  ])
  func readsACell(_ cell: String, _ value: String) throws {
    let strings = [
      "<si><r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si>",
      "<si><t>007</t></si>",
    ]
    let loaded = try Self.cell(
      cell, strings: strings, formats: ["[$-fa-IR,16]yyyy/mm/dd;@", "0.0%", "h:mm"])
    #expect(rows(loaded, "x") == [value])
    #expect(loaded.findings == [])
  }

  @Test(arguments: [
    (0, "0"), (1e16, "10000000000000000"), (9_007_199_254_740_992, "9007199254740992"),
    (0.00005, "0.00005"), (-0.00005, "-0.00005"), (1e-15, "0.000000000000001"), (1e-16, "1e-16"),
    (1e19, "1e+19"), (123.456, "123.456"), (-0.0, "0"), (1e300, "1e+300"), (0.1, "0.1"),
  ])
  func aNumberHasTheTextOfACSVFile(_ number: Double, _ text: String) {
    #expect(DecimalText.plain(number) == text)
    #expect(Double(DecimalText.plain(number)) == number)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func numbersAsPercentagesLoseNothing(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let number = Double(bitPattern: random.next())
    guard number.isFinite else { return }
    #expect(Double(DecimalText.plain(number)) == number)
    // Below that the percentage would be a number, and its fraction none.
    guard number.magnitude > 1e-300 else { return }
    #expect(try NumberReading(DecimalText.percent(number)).value == number)
  }

  @Test(arguments: [
    (9, "45000", NumberFormat.percent), (68, "0.5", .percent), (14, "45000", .date),
    (30, "45000", .date), (57, "45000", .date), (71, "45000", .date), (81, "45000", .date),
    (32, "0.5", .time), (76, "0.5", .time), (80, "0.5", .time), (34, "0.5", .dateOrTime),
    (55, "45000", .dateOrTime), (59, "1", .plain), (69, "1", .plain), (37, "1", .plain),
  ])
  func knowsTheFormatsOfEveryLanguage(_ id: Int, _ number: String, _ format: NumberFormat) {
    #expect(NumberFormat(builtIn: id) == format)
    let text = SheetNumber.text(number, as: format, countsFrom1904: false) ?? ""
    switch format {
    case .date: #expect(text == "2023-03-15")
    case .time: #expect(text == "12:00:00")
    case .dateOrTime: #expect(text == (number == "0.5" ? "12:00:00" : "2023-03-15"))
    case .percent: #expect(text == (number == "0.5" ? "50%" : "4500000%"))
    case .plain: #expect(text == "1")
    }
  }

  @Test func numbersKeptAsTextAreReadAndToldOf() throws {
    let book = Self.sheet([
      ["id", "name", "services", "tel", "size", "mixed", "chance"],
      ["12", "7", "۱۰", "021", "5", "6", "۹۰٪"], ["13", "8", "2", "0912", "7.5", "x", ""],
    ])
    let loaded = try DataReader.read(bytes: book.bytes, named: "book.xlsx")
    #expect(
      rows(loaded, "id", "services", "tel", "size", "mixed", "chance")
        == ["12|10|021|5|6|0.9s", "13|2|0912|7.5|x|?"])
    let what = "is a number kept as text, and was read as a number"
    #expect(
      loaded.findings.map(shown) == [
        "warning 2:3 '۱۰' \(what) (2 such cells in 'services')",
        "warning 2:5 '5' \(what) (2 such cells in 'size')",
        "warning 2:7 '۹۰٪' \(what) (1 such cell in 'chance')",
      ])
  }

  @Test func readsTheSheetThatIsNamed() throws {
    let bytes = try Fixture.bytes("portal.xlsx")
    func read(_ sheet: String, as kind: TableKind? = nil) throws -> LoadedData {
      try DataReader.read(bytes: bytes, named: "portal.xlsx", as: kind, part: .table(sheet))
    }
    #expect(try read("خدمات").tables.map(\.kind) == [.services])
    #expect(try read("رویداد ها").tables.map(\.kind) == [.events])
    #expect(try read("مهلت‌ها").window?.deadlines.count == 1)
    // A hidden one too, where it is asked for.
    #expect(rows(try read("agencies old"), "id", "sector") == ["x|bank"])
    #expect(rows(try read("رویدادها", as: .agencies), "id") == ["mfa"])
    #expect(throws: DataFileError.self) { try read("empty") }
    #expect(
      throws: DataFileError.workbook(
        source: "portal.xlsx", place: nil, problem: "the workbook has no sheet 'note'",
        help: "did you mean 'notes'?")
    ) { try read("note") }
    #expect(throws: DataFileError.database(source: "portal.xlsx", .noQueries)) {
      try DataReader.read(bytes: bytes, named: "portal.xlsx", part: .query("SELECT 1"))
    }
  }

  @Test func countsDaysFrom1904() throws {
    let loaded = try Self.cell(
      "<c r=\"C2\" s=\"1\"><v>43454</v></c>", formats: ["d mmm yy"],
      properties: "<workbookPr date1904=\"true\"/>")
    #expect(rows(loaded, "x") == ["2022-12-21"])
  }

  @Test(arguments: [
    ("General", NumberFormat.plain), ("0.00E+00", .plain), ("#,##0\\ \"days\"", .plain),
    ("[Red]0.0%", .percent), ("yyyy\\-mm\\-dd", .date), ("[$-F800]dddd\\,\\ mmmm", .date),
    ("mmm-yy", .date), ("mm:ss", .time), ("[h]:mm", .time), ("m/d/yy h:mm", .date),
    ("[$-fa-IR,16]yyyy/mm/dd;@", .date), ("_(* #,##0_);_(* \"-\"d_)", .plain), ("\"dd\"0", .plain),
    ("h:mm AM/PM", .time), ("[", .plain), ("\"", .plain), ("@", .plain),
  ])
  func tellsWhatAFormatShows(_ code: String, _ format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test func readsStrictAndDisorderlySheets() throws {
    var book = TestWorkbook(
      sheet:
        "<dimension ref=\"A1\"/><sheetData><row r=\"3\"><c r=\"B3\" t=\"str\"><v>bank</v></c><c r=\"A3\" t=\"str\"><v>b</v></c></row><row><c t=\"str\"><v>c</v></c><c t=\"str\"><v>body</v></c></row><row r=\"1\"><c r=\"A1\" t=\"str\"><v>id</v></c><c r=\"B1\" t=\"str\"><v>sector</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>a</v></c></row></sheetData>"
    )
    let plain = try DataReader.read(bytes: book.bytes, named: "book.xlsx")
    #expect(rows(plain, "id", "sector") == ["a|?", "b|bank", "c|body"])
    book.isStrict = true
    let strict = try DataReader.read(bytes: book.bytes, named: "book.xlsx")
    #expect(Fixture.shown(strict) == Fixture.shown(plain))
  }

  @Test func mergedRowsAreHeadingsAndMergedCellsAreReported() throws {
    let book = TestWorkbook(
      sheet:
        "<sheetData>\(Self.header)<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Banks</v></c></row><row r=\"3\"><c r=\"A3\" t=\"str\"><v>a</v></c><c r=\"B3\" t=\"str\"><v>bank</v></c></row><row r=\"4\"><c r=\"A4\" t=\"str\"><v>b</v></c></row></sheetData><mergeCells><mergeCell ref=\"A2:C2\"/><mergeCell ref=\"B3:B4\"/></mergeCells>"
    )
    let loaded = try DataReader.read(bytes: book.bytes, named: "book.xlsx")
    #expect(rows(loaded, "id", "sector") == ["a|bank", "b|?"])
    #expect(
      loaded.findings.map(shown) == [
        "warning 3:2 'bank' is merged over B3:B4; only its first cell has the value",
        "error 2:1 'Banks' is alone in its row, over A2:C2, as a heading is; the row was refused",
      ])
  }

  @Test func theFileNameSpeaksForAnOnlySheet() throws {
    var book = TestWorkbook(
      sheet:
        "<sheetData><row><c t=\"str\"><v>id</v></c><c t=\"str\"><v>agency</v></c><c t=\"str\"><v>title</v></c></row><row><c t=\"str\"><v>s</v></c><c t=\"str\"><v>a</v></c><c t=\"str\"><v>t</v></c></row></sheetData>"
    )
    book.sheetName = "Sheet1"
    let services = try DataReader.read(bytes: book.bytes, named: "services.xlsx")
    #expect(services.tables.map(\.kind) == [.services])
    let folder = TemporaryFolder()
    folder.put(book.bytes, as: "Services.XLSX")
    folder.put("who has it open", as: "~$Services.XLSX")
    #expect(try DataReader.read(path: folder.path).tables.map(\.kind) == [.services])
  }

  /// A sheet of texts, an array a row.
  static func sheet(_ rows: [[String]], merged: [String] = []) -> TestWorkbook {
    let cells = rows.map { row in
      "<row>" + row.map { $0.isEmpty ? "<c/>" : "<c t=\"str\"><v>\($0)</v></c>" }.joined()
        + "</row>"
    }
    let areas = merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return TestWorkbook(
      sheet: "<sheetData>\(cells.joined())</sheetData><mergeCells>\(areas)</mergeCells>")
  }

  @Test func rowsOfDataWithKnownWordsAreNoHeader() throws {
    let book = Self.sheet([
      ["id", "name", "sector", "services", "own_window"], ["code", "title", "ministry", "10", "3"],
      ["status", "Status Bureau", "type", "2", "1"],
    ])
    let loaded = try DataReader.read(bytes: book.bytes, named: "book.xlsx")
    #expect(rows(loaded, "id", "sector") == ["code|ministry", "status|type"])
  }

  @Test func namesInTwoLanguagesAreToldOf() throws {
    let book = Self.sheet([
      ["id", "name", "sector", "services"], ["شناسه", "نام", "بخش", "خدمات"],
      ["a", "A", "bank", "2"],
    ])
    let loaded = try DataReader.read(bytes: book.bytes, named: "book.xlsx")
    #expect(rows(loaded, "id", "sector", "services") == ["a|bank|2"])
    #expect(
      loaded.summary.map(\.english).contains(
        "book.xlsx:agencies: the names are those of row 2; row 1 has names too and was left out: id, name, sector, …"
      ), "\(loaded.summary)")
  }

  @Test func noMoreThanFiveRowsAreAHeader() throws {
    let names = ["id", "sector"]
    let book = Self.sheet(Array(repeating: names, count: 7) + [["a", "bank"]])
    let loaded = try DataReader.read(bytes: book.bytes, named: "book.xlsx")
    #expect(rows(loaded, "id", "sector").count == 2)
    #expect(loaded.findings.count == 1)
    #expect(
      loaded.summary.map(\.english).contains {
        $0.contains("rows 1 to 4 have names too and were left out: id, sector, …")
      })
  }

  @Test func saysWhenNoSheetIsATable() throws {
    var book = TestWorkbook(
      sheet: "<sheetData><row><c t=\"str\"><v>Hello</v></c></row></sheetData>")
    book.sheetName = "notes"
    #expect(throws: DataFileError.noTable(source: "book.xlsx", sheets: ["notes"])) {
      try DataReader.read(bytes: book.bytes, named: "book.xlsx")
    }
  }
}
