import TestSupport
import Testing

/// Whatever is typed, the screen shows what drawing the line afresh would.
@Suite struct DrawingTests {
  /// Characters of every width, and keys that move, cut, put back and complete.
  static let keys =
    [
      "a", "b c", "1", "س", "می\u{200C}", "\u{64E}", "日", "😀", "e\u{301}", "«", " ",
      Keys.left, Keys.right, Keys.home, Keys.end, Keys.up, Keys.down, Keys.backspace, Keys.delete,
      Keys.tab, Keys.alt("b"), Keys.alt("f"), Keys.alt("d"), Keys.alt("\r"), Keys.control("w"),
      Keys.control("u"), Keys.control("k"), Keys.control("y"), Keys.control("_"), Keys.control("t"),
      Keys.paste("one\nدو"), Keys.paste("three"),
    ]

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func screenIsAsDrawnAfresh(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let demo = try DemoSession(rows: 40, columns: 12)
    for round in 1...5 {
      for _ in 1...15 { demo.send(random.pick(Self.keys)) }
      // A sign never typed otherwise tells when all the keys before it were seen to.
      let mark: Unicode.Scalar = ["①", "②", "③", "④", "⑤"][round - 1]
      demo.send(String(mark))
      try demo.wait(for: "the mark") { $0.text.unicodeScalars.contains(mark) }
      let before = demo.screen
      demo.send(Keys.control("l"))
      try demo.wait(for: "another drawing") { $0.drawings > before.drawings }
      try demo.wait(for: "the same screen as\n\(before.text)\n") {
        $0.text == before.text && $0.cursorRow == before.cursorRow
          && $0.cursorColumn == before.cursorColumn
      }
    }
  }
}
