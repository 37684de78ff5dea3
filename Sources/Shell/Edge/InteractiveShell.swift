import Answers
import CommandLanguage
import DataFiles
import Glibc
import LineEditing
import Wording

/// The shell at a terminal: reads statements, runs them, and survives their failures.
final class InteractiveShell {
  private var session: Session
  private let delivery: Delivery
  /// What the line being typed is judged by, until a statement has run.
  private var check: LineCheck?
  private let history = History(path: StateFolder.path(of: "history"))

  private let journal: Journal

  init(session: Session, delivery: Delivery, journal: Journal) {
    (self.session, self.delivery, self.journal) = (session, delivery, journal)
    // Statements run on this thread only, so the history is never used from two.
    nonisolated(unsafe) let history = history
    self.session.edge.history = {
      history.refresh()
      return history.entries
    }
  }

  /// Reads and runs statements until the person leaves.
  ///
  /// - Parameter notes: What is said after the greeting.
  func run(saying notes: [Phrase]) -> Int32 {
    Interrupt.installEnding()
    greet()
    for note in notes {
      StandardStreams.complain(
        "  \(DisplayText.escaped(session.state.settings.style.text(note)))\n")
    }
    var signal: Int32?
    do throws(LineEditorError) {
      let editor = try LineEditor(options: options, history: history)
      giveTerminalToPipes(editor)
      signal = loop { prompt, continuation in
        editor.read(prompt: prompt, continuation: continuation)
      }
      editor.close()
    } catch {
      // A prompt is not part of what is written to a file or another program.
      var reader = PlainLineReader(
        isComplete: { !Lexer.isIncomplete($0) }, output: isatty(1) == 1 ? 1 : 2)
      signal = loop { prompt, continuation in
        defer { Interrupt.clear() }
        return reader.read(prompt: prompt, continuation: continuation)
      }
    }
    let isKept = keepUnsaved()
    if let signal { Interrupt.end(by: signal) }
    // A window that was closed was not left: the next start says so.
    if isKept { journal.end() }
    return Program.ExitStatus.done
  }

  /// Gives the signal that asked the process to end, if one did.
  private func loop(
    _ read: (_ prompt: String, _ continuation: String) -> LineReading
  ) -> Int32? {
    while !session.isOver, Interrupt.ending == nil {
      switch read(prompt, continuation) {
      case .line(let text): run(text)
      case .cancelled: continue
      case .terminated(let signal): return signal
      case .end: return nil
      }
    }
    return Interrupt.ending
  }

  private func greet() {
    StandardStreams.complain(
      """
      wnd \(Program.version): what-if questions about agencies and the national window
      Begin with:  load sample azar     then:  if 20 agencies connect by deadline
      'help' lists the commands; Tab completes; Ctrl-D leaves.

      """)
  }

  /// The scenario's name; a mark after one in Persian keeps what is typed on its right.
  private var prompt: String {
    let name = DisplayText.escaped(session.state.scenario.name)
    return name + (name.utf8.allSatisfy { $0 < 0x80 } ? "> " : "\u{200E}> ")
  }

  private var continuation: String {
    String(repeating: " ", count: max(0, TextWidth.of(prompt) - 3)) + "…> "
  }

  /// The language of completion before a letter tells it.
  private var language: Language { session.state.settings.language }

  private var options: LineEditorOptions {
    var options = completingOptions
    options.suggestion = { [unowned self] text in
      GrammarSuggestion.rest(of: text, in: session, language: language)
    }
    options.edit = { ExternalEditor.edit($0) }
    options.suggests = { [unowned self] in session.state.settings.suggests }
    options.pieces = { [unowned self] text, cursor in judged(text, cursor: cursor) }
    options.palette = { [unowned self] in
      guard session.state.settings.hasColours else { return .none }
      return delivery.hasColour ? .colours : .marks
    }
    return options
  }

  private func judged(_ text: String, cursor: Int) -> [LinePiece] {
    let check = check ?? LineCheck(session, language: language)
    self.check = check
    return check.pieces(text, cursor: cursor)
  }

  private var completingOptions: LineEditorOptions {
    LineEditorOptions(
      isComplete: { !Lexer.isIncomplete($0) },
      complete: { [unowned self] text, cursor in
        let found = StatementCompletion(text, cursor: cursor, in: session, language: language)
        // A whole word is followed by a blank; a folder is not, since a file may follow.
        let isAtEnd = cursor >= text.utf8.count
        return Completion(
          replacing: found.start,
          candidates: found.candidates.map { candidate in
            let isWhole = isAtEnd && !candidate.text.hasSuffix("/")
            return CompletionCandidate(
              candidate.text + (isWhole ? " " : ""), summary: candidate.summary)
          })
      },
      beforeRunning: { Interrupt.clear() },
      bindingsFile: StateFolder.environment("HOME").map { "\($0)/.editrc" })
  }

  /// A command that an answer is piped to, and the pager, find the terminal as other programs do.
  private func giveTerminalToPipes(_ editor: LineEditor) {
    // Statements run on this thread only, so the editor is never used from two.
    nonisolated(unsafe) let editor = editor
    var delivery = delivery
    delivery.page = { text in editor.withOriginalTerminal { Pager.show(text) } }
    session.edge.deliver = { [delivery] (answer, output, session) throws(Diagnostic) in
      guard output?.pipe != nil else { return try delivery.deliver(answer, output, session) }
      try editor.withOriginalTerminal { () throws(Diagnostic) in
        try delivery.deliver(answer, output, session)
      }
    }
  }

  /// Runs what was typed; a failure is shown, and the session goes on as it was.
  private func run(_ text: String) {
    history.append(ServerAddress.withoutPasswords(text))
    if let problem = history.takeProblem() { StandardStreams.complain("  \(problem)\n") }
    // It would keep what the statement changes.
    check = nil
    do throws(Diagnostic) {
      let statements = try StatementParser.statements(of: SourceText(name: "prompt", text: text))
      if statements.count > 1 { try session.rehearse(statements) }
      for statement in statements where !session.isOver { try session.runAtTop(statement) }
    } catch {
      StandardStreams.complain(DiagnosticText.rendered(error, in: session.state.settings.language))
    }
    journal.sync()
  }

  /// What was never saved is kept beside the history, so that leaving loses nothing; what was kept
  /// the time before stays as `previous.wnds`.
  ///
  /// - Returns: Whether nothing would be lost now.
  private func keepUnsaved() -> Bool {
    guard !session.done.isEmpty, session.done.map(\.text) != session.savedLog || journal.hasChanges
    else { return true }
    guard let path = StateFolder.path(of: "last.wnds") else { return false }
    if let previous = StateFolder.path(of: "previous.wnds") { rename(path, previous) }
    do throws(SessionError) {
      try session.file.write(to: path)
      chmod(path, 0o600)
      StandardStreams.complain("  this session is kept in \(path); to go on: wnd \(path)\n")
      return true
    } catch {
      StandardStreams.complain("  this session could not be kept: \(error.message)\n")
      return false
    }
  }
}
