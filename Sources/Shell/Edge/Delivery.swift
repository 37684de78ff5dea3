import Answers
import CommandLanguage
import DataFiles
import Glibc
import Wording

/// Puts an answer where its statement says: the screen, a file, another command.
struct Delivery: Sendable {
  /// The format where neither the statement nor a setting names one.
  var format = AnswerFormat.table
  /// Whether a person sits at the terminal and wants changes confirmed.
  var isInteractive = false
  var hasColour = false
  var isTerminal = false
  /// Whether standard output is for a screen without block characters.
  var isPlain = false
  /// Shows a text page by page; false when it could not. `nil` where nobody turns pages.
  var page: (@Sendable (String) -> Bool)?

  /// Changes whose confirmation a script does not need on its error stream.
  private static let quiet: Set<String> = [
    "let", "set", "group", "define", "param", "scenario", "drop", "assert",
  ]

  func deliver(
    _ answer: Answer, _ output: OutputClause?, _ session: Session
  ) throws(Diagnostic) {
    var answer = answer
    answer.notes = answer.notes.map { $0.mapTexts(ServerAddress.withoutPasswords) }
    let format = output?.format ?? session.state.settings.format ?? self.format
    var style = session.state.settings.style
    if let path = output?.path {
      try write(answer, to: path, output, style, format)
    } else if let command = output?.pipe {
      style.isPlain = isPlain
      let text = answer.rendered(as: format, style: style)
      try ShellPipe.run(command, input: text)
    } else if !answer.isSilent {
      style.hasColour = hasColour && !format.isForMachines
      style.hasDirectionMarks = isTerminal && !format.isForMachines
      style.isPlain = isPlain
      if isTerminal { style.width = Screen.width }
      let text = answer.rendered(as: format, style: style)
      do throws(StandardStreams.Failure) {
        if !isPaged(text, format, session) { try StandardStreams.write(text, to: 1) }
      } catch {
        throw StandardStreams.failure(error.code, "standard output")
      }
    }
    guard isInteractive || !Self.quiet.contains(answer.kind) else { return }
    if format.holdsNotes, !answer.isSilent, output?.path == nil { return }
    for note in answer.notes {
      StandardStreams.complain("  " + DisplayText.escaped(style.text(note)) + "\n")
    }
  }

  /// Whether a pager has shown it.
  private func isPaged(_ text: String, _ format: AnswerFormat, _ session: Session) -> Bool {
    guard let page, session.state.settings.pages, !format.isForMachines else { return false }
    return Pager.isNeeded(for: text) && page(text)
  }

  private func write(
    _ answer: Answer, to path: String, _ output: OutputClause?, _ style: RenderStyle,
    _ format: AnswerFormat
  ) throws(Diagnostic) {
    let span = output?.fileSpan
    var text: String
    switch output?.fileFormat {
    case .sqlite:
      try AnswerDatabase(answer).write(to: path, at: span)
      return confirm(path)
    case .xlsx:
      try AnswerWorkbook(answer, style: style).write(to: path, at: span)
      return confirm(path)
    case nil: break
    }
    if let plain = answer.text.map(style.text), output?.format == nil {
      text = plain.hasSuffix("\n") ? plain : plain + "\n"
    } else if output?.format == nil {
      throw Diagnostic(
        "E506", "the name '\(path)' does not tell in which format to write", at: span,
        help: "end it in .csv, .tsv, .json, .jsonl, .html, .md, .txt, .xlsx or .sqlite",
        "or say it: as csv to \(path)")
    } else {
      text = answer.rendered(as: format, style: style)
    }
    do throws(FileError) {
      try SafeFile.write(text, to: path)
    } catch {
      throw Diagnostic("E507", error.message, at: span, help: error.help)
    }
    confirm(path)
  }

  private func confirm(_ path: String) {
    if isInteractive {
      StandardStreams.complain("  written to \(DisplayText.escaped(path))\n")
    }
  }
}
