import AgencyModel
import TestSupport
import Testing

@testable import DataFiles

/// Rows read by their bytes, in one part or several, are what the careful reader makes of them.
@Suite struct PlainRowsTests {
  private static let words = [
    "", "", "-", "n/a", "نامشخص", "نام", "bank", "Bank ", "بانک", "بانك", "علي", "جمع", "مجموع",
    "Total", "total s",
    "0", "7", "12", "007", "1.5", ".5", "5.", "0.25", "1,000", "30%", "۳۰", "-3", "1e3",
    "99999999999999999", "1.500",
    "connected", "متصل", "Connecting", "unconnected", "what?", "1401-09-30", "1401-09-31",
    "30/09/1401",
    "\"a,b\"", "\"two\nlines\"", "\"say \"\"so\"\"\"", "\"open", "\"=\"\"0912\"\"\"", "=\"0912\"",
    "'=1+1", "\"'=1,2\"", "'a", "''-x", "'-5", "\"'\"", " led", "trailed\t",
    "\u{A0}nbsp", "zw\u{200C}nj", "\u{200F}mark", "é", "e\u{301}", "\u{FEFF}", "a\"b", "own",
    "none", "live", "yes",
  ]
  private static let headers = [
    "id,name,sector,status,requests,chance", "id,services,own_window,verified,connected_on,extra",
    "شناسه;نام;بخش;وضعیت;درخواست;احتمال", "id\tname_fa\tprogress\tplanned\tx\ty",
    "name,status,requests", "agency,window,intake,id", "date,agency,status,note",
  ]

  private static func text(_ random: inout SeededRandom) -> String {
    let header = headers[Int.random(in: 0..<headers.count, using: &random)]
    let mark = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ","
    let width = header.split(separator: Character(mark)).count
    let lineEnd = ["\n", "\r\n", "\r"][Int.random(in: 0...2, using: &random)]
    // Mostly tame files, so that parts are joined, and some wild ones.
    let wildness = [0, 3, 30][Int.random(in: 0...2, using: &random)]
    let quoting = [0, 3, 50][Int.random(in: 0...2, using: &random)]
    // In some files ids come again, spelt the same or nearly.
    let ids = [1000, 1000, 30, 7][Int.random(in: 0...3, using: &random)]
    var text = header + lineEnd
    for row in 0..<Int.random(in: 0...40, using: &random) {
      var cells = (0..<width).map { column in
        column == 0
          ? (row % 5 == 4 ? "A-\(row % ids)" : "a\(row % ids)")
          : ["x\(row % 3)", "\(row)", "bank", "بخش \(row)"][column % 4]
      }
      if Int.random(in: 0..<100, using: &random) < wildness * 2 { cells.removeLast() }
      if Int.random(in: 0..<100, using: &random) < wildness { cells.append("more") }
      for column in cells.indices where Int.random(in: 0..<100, using: &random) < wildness {
        cells[column] = words[Int.random(in: 0..<words.count, using: &random)]
      }
      if header.hasPrefix("id,name,") {
        cells[min(3, cells.count - 1)] = ["connected", "connecting"][row % 2]
        if cells.count > 5 { cells[5] = row % 2 == 0 ? "" : "0.\(row)" }
      }
      for column in cells.indices
      where Int.random(in: 0..<100, using: &random) < quoting && !cells[column].contains("\"") {
        let cell = cells[column]
        cells[column] =
          [
            "\"\(cell)\"", "\"\(cell)\(mark) etc.\"", "\"\(cell) \"\"so\"\"\"", "\"\"\"\(cell)\"",
            "\"\(cell)\"\"\"\"\"\"", "\"\"\"\"", "\"\(cell)\(lineEnd)\"", "\"\(cell)\" ",
          ][
            Int.random(in: 0..<(column == 0 ? 3 : 8), using: &random)]
      }
      text += cells.joined(separator: mark) + lineEnd
    }
    return text
  }

  private enum Way: CaseIterable {
    case careful, whole, parts
  }

  private struct Outcome: Equatable {
    var fields: [Field] = []
    var rows: [[Value]] = []
    var lines: [Int32] = []
    var findings: [Finding] = []
    var counts: [Int] = []
    var error: String?
  }

  private func read(_ text: String, _ way: Way) -> Outcome {
    var outcome = Outcome()
    do throws(DataFileError) {
      let bytes = Array(text.utf8)
      let finder = ContentFinder(asKind: nil, mapping: [])
      let content = try finder.content(of: bytes, source: "x")
      guard let found = content.tables.first else { return outcome }
      guard var rows = found.rows as? DelimitedRows else { throw .empty(source: "y") }
      let place = rows
      var builder = try TableBuilder(
        kind: found.kind, header: rows.header, mapping: [], source: bytes,
        locate: { place.place(of: $0) })
      switch way {
      case .careful:
        var row = RawRow()
        while try rows.next(&row) { builder.append(row) }
      case .whole: try rows.fill(&builder, parts: 1)
      case .parts: try rows.fill(&builder, parts: 5, smallestPart: 40)
      }
      let (table, _) = try builder.finish()
      outcome.fields = table.fields
      outcome.rows = (0..<table.rowCount).map { row in table.columns.map { $0[row] } }
      outcome.lines = table.lines
      outcome.findings = builder.findings
      outcome.counts = [
        builder.taken, builder.refused, builder.blankRows, builder.unreadableCells,
      ]
    } catch {
      outcome.error = "\(error)"
    }
    return outcome
  }

  @Test(arguments: 0..<40) func bytesAndTextAreReadAlike(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<15 {
      let text = Self.text(&random)
      let careful = read(text, .careful)
      #expect(read(text, .whole) == careful, "\(text.debugDescription)")
      #expect(read(text, .parts) == careful, "\(text.debugDescription)")
    }
  }

  /// A second row with an id, in another part, is told as in one part.
  @Test func partsThatRepeatAnIdAreReadAgain() {
    var text = "id,name,status\n"
    for row in 0..<60 { text += "a\(row % 50),n\(row),connected\n" }
    let careful = read(text, .careful)
    #expect(careful.counts[1] == 10)
    #expect(read(text, .parts) == careful)
  }

  /// A part may begin in the middle of a quoted cell, and then reads nonsense.
  @Test func partsThatBeginInAQuoteAreReadAgain() {
    var text = "id,name,status\n"
    for row in 0..<30 { text += "a\(row),\"n\(row)\nb\(row),x,connected\n\",connected\n" }
    let careful = read(text, .careful)
    #expect(careful.rows.count == 30)
    #expect(read(text, .parts) == careful)
  }

  @Test func plainNumbersAreTheCarefulReadersOwn() throws {
    var random = SeededRandom(seed: 7)
    let letters = Array("0123456789".utf8) + Array(".-,%e ".utf8)
    for _ in 0..<20_000 {
      let length = Int.random(in: 1...17, using: &random)
      let cell = (0..<length).map { _ in
        letters[Int.random(in: 0..<(random.next() % 4 == 0 ? 16 : 11), using: &random)]
      }
      let plain = cell.withUnsafeBufferPointer { PlainCell.number($0, onlyWhole: false) }
      guard let plain else { continue }
      let text = String(decoding: cell, as: UTF8.self)
      let careful = try NumberReading(text)
      #expect(careful.value == plain && !careful.isPercent, "\(text)")
    }
  }

  @Test func keysAndTheirHashesAgree() {
    var all =
      Self.words + [
        "Agency 1", "agency-1", "AGENCY_1", "سازمان ۱", "سازمان 1", "ﷺ", "İ", "ß", "i\u{307}",
        "سازمان ملی راه و ترابری", "سازمان\u{200C}ملی راه و ترابری", "سازمان ملي راه وترابری",
        "abcdefghسازمان", "abcdefg سازمان", "a-b-c-d-e-f-g-h-i", "abcdefghi", "a\u{640}bcdefgh",
      ]
    all += all.map { "abcdefg" + $0 } + all.map { $0 + "علي\u{2014}x" }
    func key(_ text: String) -> [UInt8] { Array(Folding.key(text).utf8) }
    func hash(_ text: String) -> UInt64 { Array(text.utf8).withUnsafeBufferPointer(KeyHash.of) }
    let both = all.map { (key: key($0), hash: hash($0)) }
    for one in both {
      for other in both { #expect((one.key == other.key) == (one.hash == other.hash)) }
    }
  }

  /// Rows that share a hash are told apart by their keys.
  @Test func rowsWithOneHashAreComparedByTheirTexts() throws {
    var text = CodedText()
    for word in ["b", "a", "A", "c", "a", "B"] { text.append(word) }
    let repeats = Repeats(hashes: Array(repeating: 7, count: 6))
    #expect(repeats.same(in: text).map { [$0.row, $0.first] } == [[4, 1]])
    let alike = try repeats.alike(in: text)
    #expect(alike.map { [$0.row, $0.first] } == [[2, 1], [4, 1], [5, 0]])
    #expect(alike.map(\.isSame) == [false, true, false])
  }

  @Test func manyRowsAreComparedInParts() throws {
    var random = SeededRandom(seed: 5)
    var hashes = (0..<50_000).map { _ in random.next() }
    for row in [40_000, 49_999] { hashes[row] = hashes[17] }
    hashes[9] = 0
    hashes[10] = 0
    var text = CodedText()
    for _ in hashes { text.append("x") }
    #expect(try Repeats(hashes: hashes).alike(in: text).map(\.row) == [40_000, 49_999])
  }
}
