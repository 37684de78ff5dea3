/// A statement that changed the state, and how to take it back.
struct LogEntry: Sendable {
  /// The statement as a script would have it; several lines after a `run`.
  let text: String
  /// The data that a `load` brought, so that a saved session needs no file.
  var load: LoadRecord?
  /// The differences that undo it, in the order to perform them; while it is undone, those that
  /// redo it.
  var edits: [Edit]
}
