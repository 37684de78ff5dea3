import AgencyModel
import Wording

/// A statement that changed the state, and how to take it back.
struct LogEntry: Sendable {
  /// The statement as a script would have it.
  let text: String
  /// The data that it loaded, so that a saved session needs no file.
  var loads: [LoadRecord]
  /// The differences that undo it, in the order to perform them; while it is undone, those that
  /// redo it.
  var edits: [Edit]
  /// The day by the system's clock when it was run, so that `today` means the same when a saved
  /// session repeats it.
  let day: Day
}

/// The data that one `load` brought.
struct LoadRecord: Sendable {
  /// The source as the statement names it.
  let source: String
  let contentHash: UInt64
  var tables: [Table]
  var window: Window?
  var findings: [Finding]
  /// What was understood, in sentences.
  var summary: [Phrase]
}
