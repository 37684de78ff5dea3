import TestSupport
import Testing

/// Lines far longer than the buffers and the screen that libedit begins with.
@Suite struct LongLineTests {
  /// Keys under a short name, since they would fill pages.
  struct Keystrokes: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let keys: String

    init(_ name: String, _ keys: String) { (testDescription, self.keys) = (name, keys) }
  }

  static let emacs = [
    Keystrokes(
      "copying the word before, again and again",
      paste("a", 1_000) + times(8, Keys.alt("\u{1F}"))),
    Keystrokes(
      "putting back what was cut, again and again",
      paste("a", 3_000) + Keys.control("u") + times(40, Keys.control("y"))),
    Keystrokes(
      "many lines of what cannot be shown",
      paste("\u{378}\n", 900) + Keys.alt("w") + times(30, Keys.up) + Keys.control("k")),
    Keystrokes("line breaks typed literally", times(100, Keys.control("v") + "\n")),
    Keystrokes(
      "more than a line may hold",
      paste("a", 150_000) + Keys.control("u") + Keys.control("y") + Keys.control("y")),
  ]

  @Test(arguments: emacs) func harmNothing(_ typed: Keystrokes) throws {
    let demo = try DemoSession(rows: 6, columns: 40)
    demo.send(typed.keys + Keys.control("l") + "\rend\r")
    try demo.wait(for: "the answer") { $0.text.hasSuffix("ran: end\nwnd>") }
  }

  static let vi = [
    Keystrokes("putting back twice", "ddpp"),
    Keystrokes("putting back more than a line may hold", "ddppppp"),
    Keystrokes("a paste between an operator and its motion", "d" + paste("b", 60_000) + "w"),
  ]

  @Test(arguments: vi) func harmNothingInVi(_ typed: Keystrokes) throws {
    let file = try TemporaryFile("bind -v\n")
    let demo = try DemoSession(rows: 6, columns: 40, ["DEMO_EDITRC": file.path])
    demo.send(Self.paste("a", 60_000))
    try demo.wait(for: "the paste") { $0.lines.last?.hasSuffix("a") == true }
    demo.sendEscape()
    demo.send(typed.keys + "\r")
    try demo.wait(for: "the answer") { $0.text.hasSuffix("\nwnd>") }
    demo.send("end\r")
    try demo.wait(for: "the answer") { $0.text.hasSuffix("ran: end\nwnd>") }
  }

  @Test func viEndOfAnEmptyLineIsItsBeginning() throws {
    let file = try TemporaryFile("bind -v\n")
    let demo = try DemoSession(["DEMO_EDITRC": file.path])
    demo.sendEscape()
    demo.send("$ix\r")
    try demo.expect("wnd> x", "ran: x", "wnd>")
  }

  private static func paste(_ text: String, _ count: Int) -> String {
    Keys.paste(times(count, text))
  }

  private static func times(_ count: Int, _ keys: String) -> String {
    String(repeating: keys, count: count)
  }
}
