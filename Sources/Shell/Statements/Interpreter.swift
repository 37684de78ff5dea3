import AgencyModel
import Answers
import CommandLanguage
import Wording

/// Runs statements in a session.
extension Session {
  /// How deep procedures, loops and scripts may call one another.
  static let deepestCall = 100

  /// Resolves and runs one statement. When it fails, the session is as it was before.
  ///
  /// - Returns: What it answers; `nil` when the statement ran others, which delivered their own.
  mutating func run(_ statement: Statement) throws(Diagnostic) -> Answer? {
    let mark = self.mark
    do {
      return try perform(statement)
    } catch {
      rollBack(to: mark)
      throw error.placed(at: statement.span).located(in: statement.source)
    }
  }

  private mutating func perform(_ statement: Statement) throws(Diagnostic) -> Answer? {
    if edge.isInterrupted() {
      throw Diagnostic("E601", "interrupted", at: statement.span)
    }
    sourceOfStatement = statement.source
    let action: Action
    do {
      action = try statement.body.resolve(self)
    } catch {
      if isRehearsal, isDataUnknown, error.isAboutNames { return nil }
      throw error
    }
    let output = try resolvedOutput(statement)
    switch action {
    case .ask(let ask):
      guard !isRehearsal else { return nil }
      var answer = try ask(self)
      if statement.command?.looksBack != true { answer.scenario = state.scenario.name }
      try edge.deliver(answer, output, self)
      // Only what has reached the person can be asked about.
      remember(answer, to: statement)
      return answer
    case .change(let change):
      let answer = try change(&self)
      if isRehearsal || (answer.isSilent && answer.notes.isEmpty) { return nil }
      try edge.deliver(answer, output, self)
      return answer
    case .steer(let isRehearsed, let steer):
      guard isRehearsed || !isRehearsal else { return nil }
      guard let answer = try steer(&self), !isRehearsal else { return nil }
      try edge.deliver(answer, output, self)
      return answer
    }
  }

  /// The output clause with its file's name filled in.
  private mutating func resolvedOutput(_ statement: Statement) throws(Diagnostic) -> OutputClause? {
    guard var output = statement.output else { return nil }
    if let pieces = output.file {
      let path = try resolver.text(pieces)
      output.path = path
      if output.format == nil, output.fileFormat == nil {
        output.format = AnswerFormat(fileName: path)
        output.fileFormat = FileFormat(fileName: path)
      }
      if isRehearsal { promisedFiles.insert(path) }
    }
    return output
  }

  /// Resolves every statement of a script in order, on a copy in which the changes are made and
  /// nothing is asked or written; throws the first slip.
  func rehearse(_ statements: [Statement]) throws(Diagnostic) {
    var rehearsal = self.rehearsal
    for statement in statements { try rehearsal.runAtTop(statement) }
  }
}
