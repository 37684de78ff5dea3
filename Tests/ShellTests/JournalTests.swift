import AgencyModel
import CommandLanguage
import TestSupport
import Testing

@testable import Shell

/// The journal's format: what was written comes back, cut or changed anywhere.
@Suite struct JournalTests {
  private static let head = JournalHead(folder: "/home/ژاله/a\tb\n")
  private static let records: [JournalRecord] = [
    .did(text: "load 'a\\b.csv'", loads: [JournalLoad(source: "a\\b.csv", contentHash: 0xF00)]),
    .did(text: "define both(n) {\n\tlet m = n\r\n}", loads: []), .undid, .redid,
    .opened(path: "review\n.wnds", contentHash: .max), .did(text: "let «ژ» = \"\\n\"", loads: []),
    .did(text: "", loads: [JournalLoad(source: "", contentHash: 0)]),
  ]
  private static let lines = records.enumerated().map { index, record in
    JournalLine(number: index + 1, day: Day(number: 19_000 + index), record: record)
  }
  private static let bytes = head.bytes + lines.flatMap(\.bytes)

  @Test func whatWasWrittenComesBack() {
    let text = JournalText(Self.bytes)
    #expect(text.head == Self.head)
    #expect(text.lines == Self.lines)
    #expect(text.wholeBytes == Self.bytes.count && text.tornBytes == 0 && text.damage == nil)
    #expect(text.changes == 6)
    #expect(text.lastDay == Day(number: 19_006))
    #expect(Self.bytes.filter { $0 == 0x0A }.count == Self.lines.count + 1)
  }

  @Test func cutAnywhereGivesTheWholeLinesBefore() {
    for end in 0...Self.bytes.count {
      let cut = Array(Self.bytes[..<end])
      let text = JournalText(cut)
      let whole = cut.filter { $0 == 0x0A }.count
      #expect(text.lines == Array(Self.lines.prefix(max(0, whole - 1))), "cut at \(end)")
      #expect((text.head != nil) == (whole > 0))
      #expect(text.damage == nil)
      #expect(text.wholeBytes + text.tornBytes == end)
    }
  }

  @Test func aChangedByteIsDamageAndWhatWasBeforeIsKept() {
    for index in Self.bytes.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var changed = Self.bytes
        changed[index] ^= change
        let text = JournalText(changed)
        let before = Self.bytes[..<index].filter { $0 == 0x0A }.count
        #expect(text.lines == Array(Self.lines.prefix(max(0, before - 1))), "changed at \(index)")
        // A last line without its feed is a torn one.
        #expect(text.damage?.line == before || text.tornBytes > 0, "changed at \(index)")
      }
    }
  }

  @Test func aLineTakenOutOrGivenTwiceIsDamage() {
    for index in Self.lines.indices.dropLast() {
      var lines = Self.lines
      lines.remove(at: index)
      let text = JournalText(Self.head.bytes + lines.flatMap(\.bytes))
      #expect(text.damage == JournalText.Damage(line: index + 1, lost: lines.count - index))
      lines = Self.lines
      lines.insert(lines[index], at: index)
      #expect(
        JournalText(Self.head.bytes + lines.flatMap(\.bytes)).damage?.line == index + 2)
    }
  }

  @Test func anyBytesAreRead() {
    var random = SeededRandom(seed: 6)
    for _ in 0..<300 {
      let noise = (0..<random.number(in: 0...80)).map { _ in UInt8(random.number(in: 0...255)) }
      #expect(JournalText(noise).lines.isEmpty)
      let after = JournalText(Self.bytes + noise)
      #expect(after.lines == Self.lines)
    }
  }
}
