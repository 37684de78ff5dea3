import Testing
import Wording

@testable import DataFiles

@Suite struct JSONParserTests {
  @Test(arguments: [
    "null", "true", " false ", "0", "-0", "1.5e+10", "[]", "{}", "[1,2]", "{\"a\":1,\"a\":2}",
    "\"\\u0041\\n\\/\"", "\"\\ud83d\\ude00\"", "\"\u{7F}\"", "[[[]]]", "{\"\":0}", "\"\\u0000\"",
    "\u{FEFF}[]", "1E22", "[\"\u{2028}\"]",
    String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
  ])
  func accepts(_ text: String) throws {
    _ = try JSONParser.parse(Array(text.utf8))
  }

  @Test(arguments: [
    ("", 1, 1), ("  ", 1, 3), ("nul", 1, 1), ("True", 1, 1), ("01", 1, 1), ("-", 1, 1),
    ("1.", 1, 1),
    (".5", 1, 1), ("+1", 1, 1), ("1e", 1, 1), ("0x1", 1, 2), ("NaN", 1, 1), ("Infinity", 1, 1),
    ("[1,]", 1, 4), ("[,1]", 1, 2), ("[1 2]", 1, 4), ("[", 1, 2), ("[1", 1, 3), ("]", 1, 1),
    ("{", 1, 2), ("{\"a\"}", 1, 5), ("{\"a\":}", 1, 6), ("{a:1}", 1, 2), ("{'a':1}", 1, 2),
    ("{\"a\":1,}", 1, 8), ("{\"a\":1 \"b\":2}", 1, 8), ("\"abc", 1, 1), ("\"a\nb\"", 1, 3),
    ("\"\\x\"", 1, 2), ("\"\\u12\"", 1, 2), ("\"\\ud800\"", 1, 2), ("\"\\udc00\"", 1, 2),
    ("\"\\ud800\\u0041\"", 1, 2), ("\"\\", 1, 2), ("[] []", 1, 4), ("1\n2", 2, 1),
    ("[\n  1,\n  \"سلام\" x]", 3, 10), ("[\"a\",\n\u{B}]", 2, 1), ("{\"a\":1}//", 1, 8),
    ("\u{A0}1", 1, 1), ("[1}", 1, 3), ("{\"a\":[}", 1, 7),
    (String(repeating: "[", count: 65), 1, 65), (String(repeating: "[", count: 100_000), 1, 65),
  ])
  func refuses(_ text: String, _ line: Int, _ column: Int) {
    do {
      _ = try JSONParser.parse(Array(text.utf8))
      Issue.record("accepted")
    } catch {
      #expect(error.place == Place(line: line, column: column))
      #expect(!error.message.isEmpty && !error.help.isEmpty)
    }
  }

  @Test func refusesBytesThatAreNotUTF8() {
    for bytes: [UInt8] in [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xE2, 0x82],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
    ] {
      #expect(throws: JSONError.self) { try JSONParser.parse(bytes) }
    }
  }

  @Test func keepsNumbersAsWritten() throws {
    let value = try JSONParser.parse(Array("[1.10]".utf8))
    guard case .array(let values) = value.content, case .number(let text)? = values.first?.content
    else { return #expect(Bool(false)) }
    #expect(text == "1.10")
  }
}
