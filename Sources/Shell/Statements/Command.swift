import Answers
import CommandLanguage
import Wording

/// A command as a value: its name, help and syntax. The table of all is ``all``.
///
/// Shared, not copied: every statement of a script refers to its command.
final class Command: Sendable {
  /// What a command does to the session.
  enum Effect: Sendable {
    /// Answers, and changes nothing.
    case asks
    /// Changes the state; can be undone.
    case changes
    /// Runs other statements, or steers the shell; leaves no entry of its own in the log.
    case steers
  }

  /// The shelf on which `help` lists it.
  enum Shelf: String, CaseIterable, Sendable {
    case data = "Data"
    case questions = "Questions"
    case scenarios = "What-if and scenarios"
    case scripts = "Scripts"
    case session = "Session"
  }

  let name: String
  let shelf: Shelf
  let effect: Effect
  let summary: Phrase
  /// The forms it can take.
  let usage: [String]
  /// What else there is to say; empty when the summary says it.
  let details: Phrase
  /// Statements that run as written on `sample azar`.
  let examples: [String]
  /// Reads the statement after the command's name.
  let parse: @Sendable (inout Parser) throws(Diagnostic) -> Unresolved

  init(
    name: String, shelf: Shelf, effect: Effect, summary: Phrase, usage: [String],
    details: Phrase = .empty, examples: [String] = [],
    parse: @escaping @Sendable (inout Parser) throws(Diagnostic) -> Unresolved
  ) {
    self.name = name
    self.shelf = shelf
    self.effect = effect
    self.summary = summary
    self.usage = usage
    self.details = details
    self.examples = examples
    self.parse = parse
  }
}

/// A statement that has been read, its names not yet looked up.
struct Unresolved: Sendable {
  /// Looks up every name, against the session as it is at that moment.
  let resolve: @Sendable (Session) throws(Diagnostic) -> Action
  /// What a `param` statement declares.
  var parameter: ParameterDeclaration?

  init(
    parameter: ParameterDeclaration? = nil,
    _ resolve: @escaping @Sendable (Session) throws(Diagnostic) -> Action
  ) {
    self.parameter = parameter
    self.resolve = resolve
  }
}

/// A statement whose names are all known.
enum Action: Sendable {
  /// Answers a question.
  case ask(@Sendable (Session) throws(Diagnostic) -> Answer)
  /// Changes the state by ``Session/perform(_:)``, and says what it did.
  case change(@Sendable (inout Session) throws(Diagnostic) -> Answer)
  /// Runs further statements or steers the shell; may run in a rehearsal when `isRehearsed`.
  case steer(isRehearsed: Bool, @Sendable (inout Session) throws(Diagnostic) -> Answer?)
}

/// One parameter of a script.
final class ParameterDeclaration: Sendable {
  let name: String
  let key: String
  /// The default as written.
  let defaultText: String
  let help: String

  init(name: String, key: String, defaultText: String, help: String) {
    self.name = name
    self.key = key
    self.defaultText = defaultText
    self.help = help
  }
}

/// Where and how an answer is to be written: `as csv to top.csv`, `| jq length`.
struct OutputClause: Sendable, Hashable {
  var format: AnswerFormat?
  /// A format that is a whole file, in the place of ``format``.
  var fileFormat: FileFormat?
  var file: [TextPiece]?
  var fileSpan: SourceSpan?
  var pipe: String?
  /// The file's name with its variables filled in.
  var path: String?

  var isEmpty: Bool { format == nil && file == nil && pipe == nil }
}

/// One statement of a script, read but not resolved.
final class Statement: Sendable {
  let source: SourceText
  let span: SourceSpan
  /// The command; `nil` for the call of a procedure.
  let command: Command?
  let body: Unresolved
  let output: OutputClause?

  init(
    source: SourceText, span: SourceSpan, command: Command?, body: Unresolved,
    output: OutputClause?
  ) {
    self.source = source
    self.span = span
    self.command = command
    self.body = body
    self.output = output
  }

  var text: String { source[span] }
  var asks: Bool { command?.effect == .asks }
}

/// Statements under a name, with parameters.
struct Procedure: Sendable {
  let name: String
  let parameters: [Name]
  let body: [Statement]
  /// The whole definition, as it was written.
  let text: String
}
