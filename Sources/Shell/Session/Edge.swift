import AgencyModel
import Answers
import CommandLanguage
import DataFiles

/// The world outside a session: files, the clock, and where answers go. Tests put in their own.
struct Edge: Sendable {
  /// The day by the system's clock.
  var systemDay = Day(number: 0)
  /// Whether standard input still holds data, and not statements.
  var isInputFree = true
  /// Writes one answer where its output clause says; `nil` means standard output.
  var deliver: @Sendable (Answer, OutputClause?, Session) throws(Diagnostic) -> Void = {
    (_, _, _) throws(Diagnostic) in
  }
  /// Loads a source, remembering it so that a rehearsal and the run read it once.
  var loader = Loader()
}
