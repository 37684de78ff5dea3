import CEdit
import Glibc

/// Reads statements from a terminal, with everything a person expects of a prompt.
///
/// One for a process. Between two calls of ``read(prompt:continuation:)`` the terminal neither
/// echoes nor collects lines, and Ctrl-C sends SIGINT: output of a statement stays clean, and what
/// is typed meanwhile is kept for the next prompt. A shell that notes SIGINT in a flag clears it in
/// ``LineEditorOptions/beforeRunning``, so that no Ctrl-C is lost.
public final class LineEditor {
  private let session: EditingSession

  /// Makes an editor; the terminal is not touched before the first reading.
  ///
  /// - Parameters:
  ///   - options: What the shell knows of the language.
  ///   - history: Where entries are walked and searched; the shell adds to it.
  ///   - input: The terminal read from.
  ///   - output: The same terminal, for writing.
  /// - Throws: A ``LineEditorError``; read with ``PlainLineReader`` then.
  public init(
    options: LineEditorOptions, history: History, input: Int32 = 0, output: Int32 = 1
  ) throws(LineEditorError) {
    guard Self.isUsable(input: input, output: output) else { throw .noUsableTerminal }
    session = try EditingSession(
      options: options, history: history, terminal: Terminal(input: input, output: output))
  }

  deinit { close() }

  /// Reads one statement; the cursor must be at the left of an empty row.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the first line; colour sequences in it take no room.
  ///   - continuation: What stands before every other line.
  public func read(prompt: String, continuation: String) -> LineReading {
    session.read(prompt: prompt, continuation: continuation)
  }

  /// Does something with the terminal as it was found, as another program wants it. The program
  /// need not end its last row; the next prompt begins one.
  public func withOriginalTerminal<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    session.terminal.restore()
    defer { session.terminal.beginRunning() }
    session.mayStandWithinRow = true
    return try body()
  }

  /// Puts the terminal back as it was found; the next reading takes it again. Leaving the process
  /// by `exit` does it too.
  public func close() {
    session.terminal.restore()
    session.terminal.forget()
  }

  /// Whether both are terminals, and `TERM` names one that can move its cursor.
  public static func isUsable(input: Int32 = 0, output: Int32 = 1) -> Bool {
    guard isatty(input) == 1, isatty(output) == 1, let name = getenv("TERM") else { return false }
    let term = String(cString: name)
    return !term.isEmpty && term != "dumb"
  }
}
