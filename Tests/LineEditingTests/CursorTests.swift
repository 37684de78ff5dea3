import TestSupport
import Testing

/// Where the cursor stands in text whose characters take no, one or two columns.
@Suite struct CursorTests {
  /// A line, the steps to the left that cross it, and the column after each.
  struct Line: Sendable, CustomTestStringConvertible {
    var text: String
    var columns: [Int]
    var testDescription: String { text }
  }

  static let lines = [
    Line(text: "abc", columns: [2, 1, 0]),
    Line(text: "می‌خواهم", columns: [6, 5, 4, 3, 2, 1, 0]),
    Line(text: "مُدَرِّس", columns: [3, 2, 1, 0]),
    Line(text: "e\u{301}x", columns: [1, 0]),
    Line(text: "日本語", columns: [4, 2, 0]),
    Line(text: "a😀b", columns: [3, 1, 0]),
    Line(text: "«۱۲٪»", columns: [4, 3, 2, 1, 0]),
  ]

  @Test(arguments: lines) func homeEndAndLeft(line: Line) throws {
    let demo = try DemoSession()
    let width = line.columns[0] == line.columns.count - 1 ? line.columns.count : nil
    demo.send(line.text)
    try demo.expect("wnd> " + line.text)
    if let width { try demo.expectCursor(row: 0, column: 5 + width) }
    for column in line.columns {
      demo.send(Keys.left)
      try demo.expectCursor(row: 0, column: 5 + column)
    }
    demo.send(Keys.end + "|" + Keys.home + "|")
    try demo.expect("wnd> |" + line.text + "|")
    try demo.expectCursor(row: 0, column: 6)
  }

  @Test(arguments: lines) func backspaceRemovesWholeClusters(line: Line) throws {
    let demo = try DemoSession()
    demo.send(line.text)
    try demo.expect("wnd> " + line.text)
    var left = line.text
    for column in line.columns {
      demo.send(Keys.backspace)
      left.removeLast()
      try demo.expect(left.isEmpty ? "wnd>" : "wnd> " + left)
      try demo.expectCursor(row: 0, column: 5 + column)
    }
  }

  @Test func insertingInTheMiddleKeepsJoiners() throws {
    let demo = try DemoSession()
    demo.send("می‌خواهم" + Keys.home + Keys.right + Keys.right + "x")
    try demo.expect("wnd> می‌xخواهم")
    try demo.expectCursor(row: 0, column: 8)
  }

  @Test func wideCharacterIsNotSplitAtTheEdge() throws {
    let demo = try DemoSession(rows: 6, columns: 10)
    demo.send("abcd日")
    try demo.expect("wnd> abcd", "日")
    try demo.expectCursor(row: 1, column: 2)
    demo.send(Keys.left)
    try demo.expectCursor(row: 1, column: 0)
  }

  @Test func fullRowPutsTheCursorBelow() throws {
    let demo = try DemoSession(rows: 6, columns: 10)
    demo.send("abcde")
    try demo.expectCursor(row: 1, column: 0)
    try demo.expect("wnd> abcde")
    demo.send(Keys.left)
    try demo.expectCursor(row: 0, column: 9)
  }
}
