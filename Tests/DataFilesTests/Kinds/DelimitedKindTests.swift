import AgencyModel
import Testing
import Wording

@testable import DataFiles

@Suite struct DelimitedKindTests {
  @Test(arguments: DelimitedKinds.all)
  func isTakenApart(_ sample: DelimitedKinds.Case) throws {
    let found = try FormatGuess.of(sample.bytes, source: "a.csv", name: "a.csv")
    let bytes = found.converted?.bytes ?? sample.bytes
    var rows = try DelimitedRows(bytes, source: "a.csv", known: { _ in 0 })
    var table = [rows.header.columns.map(\.text)]
    var row = RawRow()
    while try rows.next(&row) {
      #expect(row.slip == nil)
      table.append(row.cells.map(\.text))
    }
    #expect(table == sample.table)
  }

  /// The same content as a table of agencies, its own columns and all.
  @Test(arguments: DelimitedKinds.all)
  func isLoaded(_ sample: DelimitedKinds.Case) throws {
    let loaded = try DataReader.read(
      bytes: sample.bytes, named: "a.csv", as: .agencies, mapping: [("id", "ref")])
    let names = ["id"] + sample.table[0].dropFirst()
    let rows = sample.table.dropFirst().filter { $0.count == names.count && $0 != [""] }
    let table = try #require(loaded.tables.first)
    #expect(loaded.refused == 0)
    #expect(loaded.findings.filter { $0.severity == .error } == [])
    #expect(table.fields.suffix(names.count - 1).map(\.name) == Array(names.dropFirst()))
    #expect(
      (0..<table.rowCount).map { row in names.map { shown(table[row, $0]) } }
        == rows.map { $0.map { $0.isEmpty ? "?" : Folding.tidy($0) } })
  }

  /// Blanks of every kind round a cell are no part of it; inside they are.
  @Test(arguments: [" ", "  ", "\t", "\u{A0}", "\u{3000}", "\u{200F}", "\u{FEFF}", "\u{200C}"])
  func blanksRoundACellAreNoPartOfIt(_ blank: String) throws {
    let loaded = try load(
      "ref\(blank),b\(blank)\n\(blank)r1\(blank),\(blank)x\(blank)y\(blank)\nr2,\"\(blank)z \"\n",
      as: .agencies, mapping: [("id", "ref")])
    #expect(rows(loaded, "id", "b") == ["r1|x\(blank)y", "r2|z"])
  }

  @Test(arguments: [
    ("ref,b\nr1,\"2\nr2,3\n", "2:4", "never closed"),
    ("ref,\"b\nr1,2\n", "1:5", "never closed"),
    ("ref,b\nr1,\"2\n\"\"\nr2,3", "2:4", "never closed"),
    ("ref,b\nr1,\"", "2:4", "never closed"),
    ("ref,b\nr1,2\u{0}\n", "2:5", "NUL"),
    ("\u{0}", "1:1", "NUL"),
    ("", "", "empty"),
    ("\u{FEFF}\r\n\n", "", "empty"),
    // No header at all.
    ("r1,Foreign Affairs,10\nr2,Bank,12\n", "", "no column 'ref'"),
  ])
  func theFileIsRefused(_ text: String, _ place: String, _ reason: String) {
    do {
      let loaded = try load(text, as: .agencies, mapping: [("id", "ref")])
      Issue.record("taken: \(loaded.summary)")
    } catch {
      #expect(error.message.english.contains(reason), "\(error.message)")
      #expect(!error.help.isEmpty)
      #expect(error.place.map { "\($0.line):\($0.column)" } ?? "" == place)
    }
  }

  @Test func aFileWithoutAHeaderSaysWhatItTookForOne() {
    do {
      let loaded = try load("r1,Foreign Affairs,10\nr2,Bank,12\n", as: .agencies)
      Issue.record("taken: \(loaded.summary)")
    } catch {
      #expect(error.place == Place(line: 1, column: 1))
      #expect(
        error.message.english.contains("columns: r1, Foreign Affairs, 10"), "\(error.message)")
    }
  }

  /// The row that is refused by itself, its place, and why; those round it are taken.
  @Test(arguments: [
    ("r2,\"x\"y,3", "3:7", "after a closing quote"),
    ("r2,\"x\" \"y\",3", "3:7", "after a closing quote"),
    ("r2,x", "3:1", "2 cells; the header has 3"),
    ("r2", "3:1", "1 cells; the header has 3"),
    ("r2,x,3,4", "3:8", "cell 4 or later"),
    (",x,3", "3:1", "is empty"),
    ("r1,x,3", "3:1", "is the id of line 2 too"),
  ])
  func theRowIsRefused(_ row: String, _ place: String, _ reason: String) throws {
    for end in ["\n", "\r\n", "\r"] {
      let loaded = try load(
        ["ref,b,c", "r1,2,3", row, "r4,5,6", ""].joined(separator: end), as: .agencies,
        mapping: [("id", "ref")])
      #expect(rows(loaded, "id", "b") == ["r1|2", "r4|5"])
      #expect(loaded.refused == 1)
      let finding = try #require(loaded.findings.first)
      #expect(finding.severity == .error)
      #expect("\(finding.line ?? 0):\(finding.column ?? 0)" == place)
      #expect(finding.problem.english.contains(reason), "\(finding.problem)")
    }
  }

  @Test(
    arguments: [
      ([0xE9], "2:5"), ([0xC0, 0x80], "2:5"), ([0xED, 0xA0, 0x80], "2:5"), ([0xD8], "2:5"),
      ([0xD8, 0xB3, 0xF4, 0x90, 0x80, 0x80], "2:6"),
    ] as [([UInt8], String)])
  func bytesThatAreNotUTF8AreRefused(_ bytes: [UInt8], _ place: String) {
    do {
      let loaded = try DataReader.read(
        bytes: Array("ref,b\nr1,x".utf8) + bytes + Array("y\n".utf8), named: "a.csv",
        as: .agencies, mapping: [("id", "ref")])
      Issue.record("taken: \(loaded.summary)")
    } catch {
      #expect(error.message.english.contains("not UTF-8"))
      #expect(error.place.map { "\($0.line):\($0.column)" } == place)
    }
  }
}
