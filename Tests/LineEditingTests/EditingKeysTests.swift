import Glibc
import TestSupport
import Testing

/// Keys that edit: what a line is after them.
@Suite struct EditingKeysTests {
  @Test(arguments: [
    ("one two" + Keys.control("a") + "x", "xone two", 1),
    ("one two" + Keys.control("a") + Keys.control("e") + "x", "one twox", 8),
    ("one two" + Keys.alt("b") + Keys.control("k"), "one", 4),
    ("one two" + Keys.alt("b") + Keys.control("u"), "two", 0),
    ("one two" + Keys.control("w"), "one", 4),
    ("one two" + Keys.control("w") + Keys.control("y") + Keys.control("y"), "one twotwo", 10),
    ("one two" + Keys.control("w") + "x" + Keys.backspace + Keys.control("y"), "one two", 7),
    ("one two" + Keys.control("a") + Keys.alt("f") + "x", "onex two", 4),
    ("one two" + Keys.control("a") + Keys.alt("d"), " two", 0),
    ("one two" + Keys.alt("\u{7F}"), "one", 4),
    ("one-two" + Keys.control("w"), "", 0),
    ("one می‌خواهم" + Keys.alt("b") + "x", "one xمی‌خواهم", 5),
    ("one می‌خواهم" + Keys.control("w"), "one", 4),
    ("one two" + "\u{1B}[1;5D" + "x", "one xtwo", 5),
    ("one two" + Keys.home + "\u{1B}[1;5C" + "x", "onex two", 4),
    ("abc" + Keys.home + Keys.delete, "bc", 0),
    ("abc" + Keys.control("b") + Keys.control("b") + Keys.control("f") + "x", "abxc", 3),
    ("abc" + Keys.control("h"), "ab", 2),
    ("abc def" + Keys.control("_"), "abc", 4),
    ("abc" + Keys.control("u") + Keys.control("_"), "abc", 3),
    ("a\u{1B}5b", "ab", 2),
    ("a" + Keys.alt("x") + "'b", "a'b", 3),
    ("a" + Keys.control("x") + Keys.control("x") + "b", "ab", 2),
    ("a\u{1B}[99~\u{1B}[1;1Rb", "ab", 2),
  ])
  func lineAfterKeys(keys: String, line: String, cursor: Int) throws {
    let demo = try DemoSession()
    demo.send(keys + "\u{1B}[E")
    try demo.expect(line.isEmpty ? "wnd>" : "wnd> " + line)
    try demo.expectCursor(row: 0, column: 5 + cursor)
  }

  @Test func bindingsOfEditrcCount() throws {
    let file = try TemporaryFile(
      """
      # Lines for the display must not count, nor may a broken one harm.
      edit off
      bind ^T ed-move-to-beg
      bind "unclosed
      bind -s ^O typed
      other: bind ^T ed-move-to-end
      wnd:bind ^Q ed-transpose-chars
      bind ^G "em-copy-prev-word"
      bind -s a a
      bind -s ^T ^T
      """)
    let demo = try DemoSession(["DEMO_EDITRC": file.path])
    demo.send("abc" + Keys.control("t") + "x")
    try demo.expect("wnd> xabc")
    demo.send(Keys.control("o"))
    try demo.expect("wnd> xtypedabc")
    demo.send(Keys.control("q") + "|")
    try demo.expect("wnd> xtypead|bc")
    demo.send(Keys.control("g") + "a")
    try demo.expect("wnd> xtypead|abc")
  }

  @Test func viKeys() throws {
    let file = try TemporaryFile("bind -v\n")
    let demo = try DemoSession(["DEMO_EDITRC": file.path])
    demo.send("one two")
    try demo.expect("wnd> one two")
    demo.sendEscape()
    demo.send("bix\r")
    try demo.wait(for: "the answer") { $0.text.hasSuffix("ran: one xtwo\nwnd>") }
    demo.send("three" + Keys.left + Keys.backspace + "\r")
    try demo.wait(for: "the answer") { $0.text.hasSuffix("ran: thre\nwnd>") }
  }
}
