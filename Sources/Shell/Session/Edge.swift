import AgencyModel
import Answers
import CommandLanguage
import DataFiles
import Wording

/// The world outside a session: the clock, data sources, and where answers go. Tests put in their
/// own.
struct Edge: Sendable {
  /// The day by the system's clock.
  var systemDay = Day(number: 0)
  /// The language that a session begins with.
  var language = Language.english
  /// Whether a person reads the confirmation of every change.
  var isInteractive = false
  /// Whether standard input holds data; false when it holds the statements.
  var isInputFree = true
  /// Writes one answer where its output clause says; without one, on standard output.
  var deliver: @Sendable (Answer, OutputClause?, Session) throws(Diagnostic) -> Void = {
    (_, _, _) throws(Diagnostic) in
  }
  /// Whether the person has asked to stop what is running.
  var isInterrupted: @Sendable () -> Bool = { false }
  /// Shows how far a long read is; `nil` at its end takes that away again.
  var showProgress: @Sendable (LoadProgress?) -> Void = { _ in }
  /// The statements typed at the prompt, oldest first; `nil` where there is no prompt.
  var history: @Sendable () -> [String]? = { nil }
  /// Told of every change as it is made, with the day it was made on; `nil` where no journal is kept.
  var record: (@Sendable (JournalRecord, Day) -> Void)?
  /// Told that everything up to now is saved in a file.
  var noteSaved: @Sendable (_ path: String) -> Void = { _ in }
  let loader = Loader()
}
