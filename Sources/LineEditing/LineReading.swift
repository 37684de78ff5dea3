/// What one call of the editor came to.
public enum LineReading: Equatable, Sendable {
  /// A whole statement, without its last line break; several lines when it was written so.
  case line(String)

  /// The person gave the line up with Ctrl-C.
  case cancelled

  /// Ctrl-D on an empty line, or the end of the input.
  case end

  /// A signal asked the process to end, as when its terminal's window is closed. The terminal is as
  /// it was found; the shell keeps what it must and ends by that signal.
  case terminated(Int32)
}
