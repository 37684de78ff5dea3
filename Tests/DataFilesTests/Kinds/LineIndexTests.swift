import AgencyModel
import TestSupport
import Testing

@testable import DataFiles

@Suite struct LineIndexTests {
  static let text = "سلام\r\n\n\r\rab\n😀\u{301}x\r"

  /// Places asked in any order are those that counting from the begin of the file gives.
  @Test(arguments: ["", "\u{FEFF}"]) func placesDoNotDependOnWhatWasAskedBefore(_ mark: String) {
    let bytes = Array((mark + Self.text).utf8)
    let asked = LineIndex(bytes)
    var random = SeededRandom(seed: 3)
    for _ in 0..<2_000 {
      let offset = Int.random(in: mark.utf8.count...bytes.count + 2, using: &random)
      #expect(asked.place(of: offset) == Self.counted(bytes, offset, from: mark.utf8.count))
    }
  }

  private static func counted(_ bytes: [UInt8], _ offset: Int, from start: Int) -> Place {
    var (line, column) = (1, 1)
    for index in start..<min(offset, bytes.count) {
      if bytes[index] == 0x0A || bytes[index] == 0x0D && !bytes[(index + 1)...].starts(with: [0x0A])
      {
        (line, column) = (line + 1, 1)
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Place(line: line, column: column)
  }

  /// As programs write JSON. It took minutes when the place of each row was counted from the
  /// line's begin; nothing is timed here, but the whole suite would stand still.
  @Test func manyRowsOnOneLineAreRead() throws {
    let row = { (id: Int) in "{\"id\":\"a\(id)\",\"name\":\"Agency \(id)\",\"services\":\(id % 9)}"
    }
    let text = "[" + (0..<20_000).map(row).joined(separator: ",") + ",7]"
    let loaded = try load(text, named: "x.json", as: .agencies)
    #expect(loaded.taken == 20_000)
    #expect(loaded.findings.map(\.line) == [1])
    #expect(loaded.findings.map(\.column) == [text.utf8.count - 1])
  }
}
