import AgencyModel
import Testing

@testable import DataFiles

@Suite struct WorkbookFileTests {
  private let folder = TemporaryFolder()

  private static let texts = [
    "=1+1", " =1+1", "+98", "-a", "@x", "'x", "\t=1", "007", "وزارت می‌خواهم", "a\r\nb", "a\u{0}b",
    "_x0041_", "__x0041__", "_x41_", "_", "a\u{1}\u{1F}b", "<&>\"'", "\u{202E}x", "🏛️", "\u{FFFE}b",
    "https://example.org/",
  ]

  private func book(_ values: [WorkbookFile.Value]) -> WorkbookFile {
    var sheet = WorkbookFile.Sheet(
      "list", widths: [2, 4, 6], rows: values.map { [.text("x"), .text("bank"), $0] })
    for row in sheet.rows.indices { sheet.rows[row][0] = .text("a\(row)") }
    sheet.header = ["id", "sector", "x"]
    return WorkbookFile([sheet])
  }

  private func part(_ name: String, of path: String) throws -> String {
    let archive = try ZipArchive(try SafeFile.read(path), source: path)
    var text: [UInt8] = []
    try archive.read(name) { bytes, _ in
      text += bytes
      return true
    }
    return String(decoding: text, as: UTF8.self)
  }

  @Test(arguments: texts) func textIsReadBackAsItWas(_ text: String) throws {
    let path = folder.file("a.xlsx")
    try book([.text(text), .text("word")]).write(to: path)
    let loaded = try DataReader.read(path: path)
    #expect(
      rows(loaded, "x").map { Array($0.unicodeScalars) } == [
        Array(Folding.tidy(text).unicodeScalars), Array("word".unicodeScalars),
      ])
    #expect(loaded.findings == [])
    #expect(try !part("xl/worksheets/sheet1.xml", of: path).contains("<f>"))
  }

  @Test(arguments: [
    (0.1, nil, "0.1"), (-2.5, nil, "-2.5"), (1e300, nil, "1e+300"), (12, "#,##0", "12"),
    (0.725, "0.0%", "0.725s"), (0.99995, "\"> 99.9%\"", "0.99995s"), (0.07, "0.00%", "0.07s"),
    (0.00005, "\"< 0.1%\"", "5e-05s"),
    (44_916, "yyyy-mm-dd", "2022-12-21"), (44_916, "[$-160429]yyyy-mm-dd", "2022-12-21"),
    (6.5, "+0.0\" points\"", "6.5"),
  ])
  func numbersAreReadBackAsTheyWere(_ number: Double, _ format: String?, _ shown: String) throws {
    let path = folder.file("a.xlsx")
    try book([.number(number, format: format)]).write(to: path)
    #expect(rows(try DataReader.read(path: path), "x") == [shown])
  }

  @Test func daysAreNumbersFromMarch1900() {
    #expect(WorkbookFile.serial(of: Day(number: 19_347)) == 44_916)
    #expect(WorkbookFile.serial(of: Day(number: -25_508)) == 61)
    #expect(WorkbookFile.serial(of: Day(number: -25_509)) == nil)
  }

  @Test func theSameAnswerGivesTheSameBytes() throws {
    let book = book([.text("a"), .number(1, format: nil), .truth(true), .missing])
    try book.write(to: folder.file("a.xlsx"))
    try book.write(to: folder.file("b.xlsx"))
    #expect(
      try SafeFile.read(folder.file("a.xlsx")) == SafeFile.read(folder.file("b.xlsx")))
    #expect(folder.names == ["a.xlsx", "b.xlsx"])
  }

  @Test func headerRowsAreBoldAndStayInSight() throws {
    var book = book([.truth(true)])
    book.isRightToLeft = true
    try book.write(to: folder.file("a.xlsx"))
    let sheet = try part("xl/worksheets/sheet1.xml", of: folder.file("a.xlsx"))
    #expect(sheet.contains("state=\"frozen\""))
    #expect(sheet.contains("rightToLeft=\"1\""))
    #expect(sheet.contains("<c r=\"A1\" s=\"1\""))
    #expect(try part("xl/styles.xml", of: folder.file("a.xlsx")).contains("<b/>"))
  }

  @Test func whatASheetCannotHoldIsRefusedAndTheOldFileStays() throws {
    folder.put("old", as: "a.xlsx")
    let path = folder.file("a.xlsx")
    let long = String(repeating: "م", count: 32_768)
    #expect(throws: WorkbookFileError.textTooLong(path: path, row: 1, column: "x")) {
      try book([.text(long)]).write(to: path)
    }
    #expect(throws: WorkbookFileError.tooManyRows(path: path, count: 1_048_576)) {
      try book(Array(repeating: .missing, count: 1_048_576)).write(to: path)
    }
    let wide = Array(repeating: 1, count: 16_385)
    #expect(throws: WorkbookFileError.tooManyColumns(path: path, count: 16_385)) {
      try WorkbookFile([WorkbookFile.Sheet("a", widths: wide, rows: [])]).write(to: path)
    }
    #expect(try SafeFile.read(path) == Array("old".utf8))
    #expect(folder.names == ["a.xlsx"])
    try book([.text(String(long.dropLast()))]).write(to: path)
    #expect(rows(try DataReader.read(path: path), "id") == ["a0"])
  }

  @Test func saysWhichNumbersLoseADigit() {
    #expect(WorkbookFile.keeps(0.1))
    #expect(WorkbookFile.keeps(1e300))
    #expect(!WorkbookFile.keeps(0.1 + 0.2))
  }
}
