import Testing

@testable import DataFiles

@Suite struct DelimitedScannerTests {
  static func rows(_ text: String, delimiter: Unicode.Scalar = ",") throws -> [[String]] {
    var scanner = DelimitedScanner(
      Array(text.utf8), delimiter: UInt8(ascii: delimiter), from: 0)
    var rows: [[String]] = []
    var row = RawRow()
    while try scanner.next(&row) { rows.append(row.cells.map(\.text)) }
    return rows
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("\"a,1\",b\n", [["a,1", "b"]]),
    ("\"a\nb\",\"c\r\nd\"\n", [["a\nb", "c\r\nd"]]),
    ("\"say \"\"yes\"\"\",x", [["say \"yes\"", "x"]]),
    ("\"\",\"\"\"\"", [["", "\""]]),
    ("a,,\n,,", [["a", "", ""], ["", "", ""]]),
    (" \"a, b\" ,c", [["a, b", "c"]]),
    ("5\" disk,x", [["5\" disk", "x"]]),
    ("=\"0912\",\"=\"\"0913\"\"\"", [["0912", "0913"]]),
    ("{\"a\": 1},x", [["{\"a\": 1}", "x"]]),
    ("a\n\nb", [["a"], [""], ["b"]]),
    ("سلام,\u{1F600}", [["سلام", "\u{1F600}"]]),
    ("'=1,\"'=1,2\",'a,''=a,'-5,'-a", [["=1", "=1,2", "'a", "'=a", "'-5", "-a"]]),
    ("\"'=\"\"1\"\"\",'=\"1\"", [["=\"1\"", "=\"1\""]]),
    ("", []),
  ])
  func takesApart(_ text: String, _ expected: [[String]]) throws {
    #expect(try Self.rows(text) == expected)
  }

  @Test func reportsWhereAnOpenQuoteBegan() {
    #expect { try Self.rows("a,b\n1,\"2\n3,4\n") } throws: { error in
      (error as? DelimitedScanner.OpenQuote)?.offset == 6
    }
  }
}
