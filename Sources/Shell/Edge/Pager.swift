import Answers
import Glibc

/// Shows what is taller than the screen page by page.
enum Pager {
  /// The command: `$PAGER`, or `less` where it is installed; `nil` without either.
  static var command: String? {
    if let command = StateFolder.environment("PAGER") { return command }
    return isInstalled("less") ? "less -FRX" : nil
  }

  /// Whether a text is taller than the terminal's window, its last row left for the prompt.
  static func isNeeded(for text: String) -> Bool {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 1, size.ws_col > 0 else {
      return false
    }
    return rows(of: text, columns: Int(size.ws_col), upTo: Int(size.ws_row)) >= Int(size.ws_row)
  }

  /// How many rows a text takes, lines wider than the window folded; no more than a limit are
  /// counted.
  static func rows(of text: String, columns: Int, upTo limit: Int) -> Int {
    var rows = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard rows < limit else { return rows }
      rows += max(1, (TextWidth.of(String(line)) + columns - 1) / columns)
    }
    return text.utf8.last == UInt8(ascii: "\n") ? rows - 1 : rows
  }

  /// Hands a text to the pager; false when there is none, so that someone else must show it.
  static func show(_ text: String) -> Bool {
    guard let command else { return false }
    guard let exit = try? ChildProcess.run(command, input: text) else { return false }
    return exit != 126 && exit != 127
  }

  private static func isInstalled(_ name: String) -> Bool {
    let path = StateFolder.environment("PATH") ?? ""
    return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }
}
