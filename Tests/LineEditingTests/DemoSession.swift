import Glibc
import TestSupport

/// The demonstration shell on a pseudo-terminal, with the keys and waits its tests share.
struct DemoSession {
  let pty: PtyProcess

  /// Starts the demonstration and waits for its prompt.
  init(
    rows: Int = 24, columns: Int = 80, _ variables: [String: String] = [:]
  ) throws {
    var environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    environment.merge(variables) { $1 }
    pty = try PtyProcess(
      [Self.path], environment: environment, rows: rows, columns: columns)
    try waitForPrompt()
  }

  /// The program beside the test bundle.
  static var path: String {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    let own = CommandLine.arguments[0]
    let beside = bundle ?? own
    var folder = beside[..<(beside.lastIndex(of: "/") ?? beside.startIndex)]
    while !folder.isEmpty, access(folder + "/LineEditingDemo", X_OK) != 0 {
      folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
    }
    return folder + "/LineEditingDemo"
  }

  var screen: ScreenModel { pty.screen }

  func send(_ text: String) { pty.send(text) }

  /// Types Escape, alone: the pause is part of the key.
  func sendEscape() {
    send("\u{1B}")
    usleep(80_000)
  }

  /// Gives the window another size and waits until the editor has drawn for it; the terminal's own
  /// folding of rows may look the same.
  func resize(rows: Int, columns: Int) throws {
    let before = screen.drawings
    pty.resize(rows: rows, columns: columns)
    try wait(for: "the line drawn anew") { $0.drawings > before }
  }

  /// Waits until a drawing is done and the screen is as wanted.
  func wait(for what: String, until holds: (ScreenModel) -> Bool) throws {
    try pty.wait(for: what) { $0.isCursorShown && holds($0) }
  }

  /// Waits for an empty prompt as the last row.
  func waitForPrompt() throws {
    try wait(for: "a prompt") { screen in
      screen.lines.last { !$0.isEmpty } == "wnd>" && screen.cursorColumn == 5 && screen.marksPastes
    }
  }

  /// Waits until the whole screen shows these rows and no other.
  func expect(_ rows: String...) throws {
    let wanted = rows.joined(separator: "\n")
    try wait(for: "the rows\n\(wanted)\n") { $0.text == wanted }
  }

  /// Waits until the last row that is not empty reads so.
  func expectLast(_ row: String) throws {
    try wait(for: "the last row '\(row)'") { $0.lines.last { !$0.isEmpty } == row }
  }

  /// Waits until the cursor stands there.
  func expectCursor(row: Int, column: Int) throws {
    try wait(for: "the cursor at row \(row), column \(column)") {
      $0.cursorRow == row && $0.cursorColumn == column
    }
  }

  /// Leaves by Ctrl-D and gives the exit status.
  func leave() throws -> Int32? {
    send(Keys.control("d"))
    try pty.waitForEnd()
    return pty.status
  }
}
