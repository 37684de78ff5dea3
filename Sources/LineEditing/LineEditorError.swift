/// Why there is no editor; ``PlainLineReader`` reads lines all the same.
public enum LineEditorError: Error, Equatable, Sendable {
  /// The input or the output is no terminal, or the terminal cannot move its cursor.
  case noUsableTerminal

  /// The system gave no private terminal or no memory for the edit engine.
  case engineUnavailable
}
