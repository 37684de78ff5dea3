import AgencyModel
import TestSupport
import Testing
import Wording

@testable import DataFiles

/// Workbooks that are damaged or made to do harm: an error that names the place, never a trap.
@Suite struct HostileWorkbookTests {
  static let rows =
    WorkbookTests.header + "<row><c t=\"str\"><v>a</v></c><c t=\"s\"><v>0</v></c></row>"
  static let book = TestWorkbook(
    sheet: "<sheetData>\(rows)</sheetData>", strings: ["<si><t>bank</t></si>"])

  static func message(_ bytes: [UInt8], named name: String = "book.xlsx") -> String {
    do {
      let loaded = try DataReader.read(bytes: bytes, named: name)
      return "taken: \(loaded.summary)"
    } catch {
      let place = error.place.map { "\($0.line):\($0.column) " } ?? ""
      return place + error.message.english
    }
  }

  @Test(arguments: [
    (
      "<c r=\"C2\" t=\"s\"><v>9</v></c>", "2:3 the sheet is damaged: a cell has the shared text '9'"
    ),
    ("<c r=\"C2\" t=\"s\"><v>-1</v></c>", "2:3 the sheet is damaged: a cell has the shared text"),
    (
      "<c r=\"C2\" t=\"z\"><v>9</v></c>",
      "2:3 the sheet is damaged: a cell has the unknown type 'z'"
    ),
    ("<c r=\"C2\"><v>nan</v></c>", "a cell has 'nan' for a number"),
    ("<c r=\"C2\"><v>1e999</v></c>", "a cell has '1e999' for a number"),
    ("<c r=\"C2\" t=\"b\"><v>maybe</v></c>", "a cell has 'maybe' for yes or no"),
    (
      "<c r=\"C2\"><v>1</v></c><c r=\"C2\"><v>2</v></c>",
      "2:3 the sheet is damaged: it has this cell twice"
    ),
    ("<c r=\"XFE2\"><v>1</v></c>", "'XFE2' is no cell of a sheet"),
    ("<c r=\"A1048577\"><v>1</v></c>", "'A1048577' is no cell"),
    ("<c r=\"A99999999999999999999\"><v>1</v></c>", "is no cell"),
    ("<c r=\"ZZZZZZZZZZZZZZZZZZZZ1\"><v>1</v></c>", "is no cell"),
    ("<c r=\"\"><v>1</v></c>", "is no cell"),
    ("<c r=\"XFD2\"><v>1</v></c><c><v>1</v></c>", "more than 16384"),
    ("</row><row r=\"1048577\">", "is beyond the 1048576"), ("</row><row r=\"-1\">", "is beyond"),
    ("</row><row r=\"1048576\"/><row>", "more than 1048576 rows"), ("<c>", "mismatched tag"),
    (
      String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300),
      "nested deeper than 200"
    ),
    (
      "<c a=\"" + String(repeating: "x", count: 600_000) + "\"/>", "a tag of more than 262144 bytes"
    ),
  ])
  func refusesTheSheet(_ cells: String, _ reason: String) {
    let row = "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a</v></c>\(cells)</row>"
    let book = TestWorkbook(sheet: "<sheetData>\(WorkbookTests.header)\(row)</sheetData>")
    let message = Self.message(book.bytes)
    #expect(message.contains(reason), "\(message)")
  }

  @Test func refusesADocumentType() {
    var book = Self.book
    book.before =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
    #expect(Self.message(book.bytes).contains("declares a document type"))
  }

  @Test func refusesWhatUnpacksToTooMuch() throws {
    let finder = ContentFinder(asKind: nil, mapping: [])
    let content = WorkbookContent(Self.book.bytes, source: "b", name: "b", finder: finder)
    do {
      _ = try content.content(unpackingAtMost: 1_000)
      Issue.record("taken")
    } catch {
      #expect(error.message.english.contains("more than 1000 bytes"), "\(error.message)")
    }
    #expect(try content.content(unpackingAtMost: 4_000).tables.count == 1)
  }

  /// What is kept once may stand in any number of cells.
  @Test func refusesASharedTextThatStandsInTooManyCells() throws {
    let rows = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 10)
    let book = TestWorkbook(
      sheet: "<sheetData>\(rows)</sheetData>",
      strings: ["<si><t>\(String(repeating: "x", count: 3_000))</t></si>"])
    let finder = ContentFinder(asKind: nil, mapping: [])
    let content = WorkbookContent(book.bytes, source: "b", name: "b", finder: finder)
    do {
      _ = try content.content(unpackingAtMost: 8_000)
      Issue.record("taken")
    } catch {
      #expect(
        error.message.english
          == "the sheet has more than 8000 bytes of text, the most that are read")
    }
    _ = try content.content(unpackingAtMost: 32_000)
  }

  @Test func refusesTooManyParts() {
    let parts = Self.book.parts + (0...ZipArchive.partLimit).map { ("x\($0)", "") }
    #expect(Self.message(ZipFile.stored(parts)).contains("10000 are the most"))
  }

  @Test func refusesTooManyMergedAreas() {
    var book = Self.book
    let areas = String(
      repeating: "<mergeCell ref=\"A9:B9\"/>", count: SheetGrid.noteLimit + 1)
    book.sheet += "<mergeCells>\(areas)</mergeCells>"
    #expect(Self.message(book.bytes).contains("more than 100000 merged areas"))
  }

  @Test(arguments: [
    ([("content.xml", "")], "an OpenDocument file"), ([("xl/workbook.bin", "")], "XLSB"),
    ([("a.txt", "x")], "a zip file without a workbook"),
    ([("xl/workbook.xml", "<a/>")], "it has no part 'xl/_rels/workbook.xml.rels'"),
  ])
  func saysWhatAnotherArchiveIs(_ parts: [(String, String)], _ reason: String) {
    #expect(Self.message(ZipFile.stored(parts)).contains(reason))
  }

  @Test func tellsALockedWorkbookFromAnOldOne() {
    let start: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(Self.message(start).contains("an old Excel workbook (.xls)"))
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(Self.message(start + name).contains("locked with a password"))
  }

  @Test func everyCutIsRefused() {
    let bytes = Self.book.bytes
    #expect(Self.message(bytes).hasPrefix("taken"))
    for count in stride(from: 0, to: bytes.count, by: 3) {
      let message = Self.message(Array(bytes[..<count]))
      #expect(!message.hasPrefix("taken"), "\(count): \(message)")
    }
  }

  @Test func flippedBytesAreRefusedOrHarmless() throws {
    var random = SeededRandom(seed: 4)
    let fixture = try Fixture.bytes("libreoffice.xlsx")
    for bytes in [Self.book.bytes, fixture] {
      for _ in 0..<150 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          damaged[Int.random(in: 0..<bytes.count, using: &random)] ^=
            UInt8.random(in: 1...255, using: &random)
        }
        _ = Self.message(damaged)
      }
    }
  }

  @Test func anyChangedSheetIsReadOrRefused() {
    var random = SeededRandom(seed: 5)
    let pieces = [
      "<", ">", "\"", "r=\"C3\"", "<row>", "</row>", "<c>", "</c>", "<v>", "t=\"e\"", "1", "&#0;",
      "&x;", "é",
    ]
    let sheet = Array(Self.book.sheet.utf8)
    for _ in 0..<300 {
      var changed = sheet
      let place = Int.random(in: 0..<changed.count, using: &random)
      let end = min(changed.count, place + Int.random(in: 0...12, using: &random))
      changed.replaceSubrange(place..<end, with: (pieces.randomElement(using: &random) ?? "").utf8)
      var book = Self.book
      book.sheet = String(decoding: changed, as: UTF8.self)
      if let loaded = try? DataReader.read(bytes: book.bytes, named: "book.xlsx") {
        #expect(loaded.tables.reduce(0) { $0 + $1.rowCount } == loaded.taken)
      }
    }
  }
}
