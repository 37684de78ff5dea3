import AgencyModel
import TestSupport
import Testing

@testable import DataFiles

/// Damaged files: whatever the bytes, an error or a table, never a trap.
@Suite struct MutationTests {
  static let seeds: [(name: String, text: String)] = [
    ("agencies.csv", DelimitedLoadingTests.plain),
    (
      "x.csv",
      "\u{FEFF}شناسه;نام دستگاه;وضعیت;فرصت تا;احتمال\r\n\"a\"\"b\nc\";بانك;متصل‌نشده;۳۰ آذر ۱۴۰۱;۹۰٪\r\n"
    ),
    ("x", "sep=|\nid|services|x\n=\"01\"|1,234|1401-09-30\n2|۱٬۲۳۴٫۵|30 Azar 1401\n"),
    (
      "events.json",
      "[{\"date\":\"1401-09-30\",\"agency\":\"a\",\"status\":\"\\u0645\\ud83d\\ude00\"},{\"x\":-1.5e+3}]"
    ),
    (
      "all.json",
      "{\"window\":{\"as_of\":\"1401-09-01\",\"deadlines\":[{\"day\":\"1401-09-30\"}],\"threshold\":0.3},\"agencies\":[{\"id\":\"a\",\"y\":null}]}"
    ),
    ("x.jsonl", "{\"id\":\"a\",\"chance\":0.5}\n{\"id\":\"b\",\"chance\":\"50%\"}\n"),
    ("deadlines.csv", "day,announced\n1401-09-30,1401-06-01\n"),
  ]
  static let pieces: [String] = [
    "\"", "\"\"", ",", ";", "\t", "|", "\r", "\n", "\r\n", "{", "}", "[", "]", ":", "\\u", "\\",
    "-", "%", "٪", "e", "E+",
    "9999999999999999999999", "1e999", "null", "\u{FEFF}", "\u{200C}", "\u{202E}", "0", "۱", ".",
    "٫", "٬", "/", "آذر", "id",
  ]

  @Test(arguments: 0..<7)
  func anyBytesAreReadOrRefused(_ index: Int) {
    let (name, text) = Self.seeds[index]
    var random = SeededRandom(seed: UInt64(index) + 100)
    var taken = 0
    for _ in 0..<600 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1 where place < bytes.count: bytes.remove(at: place)
        case 2: bytes.removeSubrange(place...)
        case 3 where !bytes.isEmpty:
          let from = Int.random(in: 0..<bytes.count, using: &random)
          let part = bytes[from..<min(bytes.count, from + 40)]
          bytes.insert(contentsOf: part, at: place)
        default:
          bytes.insert(
            contentsOf: (Self.pieces.randomElement(using: &random) ?? "").utf8, at: place)
        }
      }
      for kind in [nil, TableKind.services] {
        guard let loaded = try? DataReader.read(bytes: bytes, named: name, as: kind) else {
          continue
        }
        taken += 1
        let errors = loaded.findings.count { $0.severity == .error }
        #expect(errors >= loaded.refused)
        #expect(loaded.tables.reduce(0) { $0 + $1.rowCount } == loaded.taken)
      }
    }
    #expect(taken > 0)
  }
}
