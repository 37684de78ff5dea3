import AgencyModel
import Answers
import CommandLanguage
import DataFiles
import Glibc
import Wording

/// The whole program: reads the command line, builds the edge, runs, and gives the exit status.
public struct Program {
  /// The version of the program; the language has its own.
  public static let version = "0.1.0"

  /// What the process leaves behind.
  enum ExitStatus {
    static let done: Int32 = 0
    static let failed: Int32 = 1
    static let badUsage: Int32 = 2
    static let assertionFailed: Int32 = 3
    static let interrupted: Int32 = 130
  }

  private let options: Options
  private var session: Session
  private var delivery = Delivery()

  /// Runs the program with the words after its name, and ends the process.
  public static func main(_ words: [String]) -> Never {
    Allocator.keepSmallArrays()
    let options: Options
    do throws(Options.Misuse) {
      options = try Options(words)
    } catch {
      StandardStreams.complain(
        "wnd: \(DisplayText.escaped(error.message))\n'wnd --help' shows how it is used\n")
      exit(ExitStatus.badUsage)
    }
    switch options.mode {
    case .help: exit(show(Usage.text(in: options.language ?? languageOfLocale)))
    case .version: exit(show("wnd \(version), language 1\n"))
    case .generated(let page): exit(show(page.text))
    default:
      Interrupt.install()
      var program = Program(options)
      let status = program.run()
      // The system takes a large session's memory back faster than we could.
      withExtendedLifetime(program) { exit(status) }
    }
  }

  private static func show(_ text: String) -> Int32 {
    do throws(StandardStreams.Failure) {
      try StandardStreams.write(text, to: 1)
      return ExitStatus.done
    } catch {
      return ExitStatus.failed
    }
  }

  private init(_ options: Options) {
    self.options = options
    let isTerminal = isatty(1) == 1
    delivery.format = options.format ?? .table
    delivery.isTerminal = isTerminal
    let locales = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(Self.environment)
    delivery.isPlain = Screen.isPlain(
      terminal: Self.environment("TERM"), locale: locales.first { !$0.isEmpty })
    delivery.hasColour =
      isTerminal && StateFolder.environment("NO_COLOR") == nil && Self.terminalName != "dumb"
    if case .shell = options.mode, isatty(0) == 1 { delivery.isInteractive = true }
    var edge = Edge()
    edge.systemDay = .ofSystem
    edge.isInteractive = delivery.isInteractive
    edge.isInterrupted = { Interrupt.isPending }
    if isatty(2) == 1, options.mode != .jsonLines, Self.terminalName != "dumb" {
      let line = ProgressLine()
      edge.showProgress = { line.show($0) }
    }
    switch options.mode {
    case .shell: edge.isInputFree = false
    case .jsonLines: edge.isInputFree = false
    default: edge.isInputFree = true
    }
    edge.language = options.language ?? Self.languageOfLocale
    let delivery = self.delivery
    edge.deliver = { (answer, output, session) throws(Diagnostic) in
      try delivery.deliver(answer, output, session)
    }
    session = Session(edge: edge)
    session.state.settings.language = edge.language
  }

  /// Persian where the locale for messages is; else English.
  private static var languageOfLocale: Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.map { StateFolder.environment($0) ?? "" }
    return names.first { !$0.isEmpty }.map { $0.hasPrefix("fa") } == true ? .persian : .english
  }

  private static var terminalName: String { environment("TERM") ?? "dumb" }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  // MARK: Running

  private mutating func run() -> Int32 {
    do throws(Diagnostic) {
      let (journal, notes) = try begin()
      switch options.mode {
      case .shell:
        if let journal {
          let shell = InteractiveShell(session: session, delivery: delivery, journal: journal)
          return shell.run(saying: notes)
        }
        let text = try standardInput()
        try run(StatementParser.statements(of: SourceText(name: "stdin", text: text)))
      case .statements(let text):
        try run(StatementParser.statements(of: SourceText(name: "-c", text: text)))
      case .script(let path): return try runScript(path)
      case .jsonLines: return JSONLines.run(&session, journal)
      case .help, .version, .generated: break
      }
      return status
    } catch {
      return report(error)
    }
  }

  private var hasFailed = false

  /// How it went; a last statement that was stopped may still have shown what it had.
  private var status: Int32 {
    if Interrupt.isPending { return ExitStatus.interrupted }
    return hasFailed ? ExitStatus.failed : ExitStatus.done
  }

  /// Tells of a failure, and gives the exit status it means.
  private func report(_ diagnostic: Diagnostic) -> Int32 {
    if diagnostic.id == "E601" { return ExitStatus.interrupted }
    // A reader that has gone, as `head` does, needs no words.
    if diagnostic.id != "E603" {
      StandardStreams.complain(
        DiagnosticText.rendered(diagnostic, in: session.state.settings.language))
    }
    return diagnostic.id == "E701" ? ExitStatus.assertionFailed : ExitStatus.failed
  }

  /// Makes the session ready: prepared as the command line says, or brought back.
  ///
  /// - Returns: Its journal, where one is kept: at a terminal, and for another program; and what the
  ///   person is to be told.
  private mutating func begin() throws(Diagnostic) -> (Journal?, [Phrase]) {
    guard delivery.isInteractive || options.mode == .jsonLines else {
      if options.isRecovery {
        throw Diagnostic(
          "E508", "a session is brought back at a terminal", help: "or: wnd --recover --jsonl")
      }
      try prepare()
      return (nil, [])
    }
    let language = session.edge.language
    let tell: @Sendable (Phrase) -> Void = { note in
      StandardStreams.complain("  \(DisplayText.escaped(note.text(in: language)))\n")
    }
    let journal = Journal(folder: { StateFolder.folder(of: "journal") }, tell: tell)
    let start = session
    session.edge.record = { journal.record($0, on: $1) }
    let day = session.edge.systemDay
    session.edge.noteSaved = { journal.noteSaved($0, on: day) }
    let folder = "\(StateFolder.folder ?? "")/journal"
    var notes: [Phrase] = []
    if options.isRecovery {
      let recovery = try Recovery(
        path: options.data.first, in: folder, takesChangedData: options.takesChangedData,
        start: start, journal: journal)
      let edge = session.edge
      session = recovery.session
      session.edge = edge
      notes = recovery.notes
    } else {
      // In the journal as well, so that a session is brought back as it began.
      if delivery.isInteractive, options.readsStartFile { StartFile.run(in: &session) }
      try prepare()
      if delivery.isInteractive, let note = LostSession.announcement(in: folder, session) {
        notes.append(note)
      }
    }
    journal.begin()
    if options.mode == .jsonLines {
      for note in notes { tell(note) }
    }
    return (journal, notes)
  }

  /// Sets the day and loads the data that the command line names.
  private mutating func prepare() throws(Diagnostic) {
    if let today = options.today { try runQuietly("set today \(today)", named: "--today") }
    if let seed = options.seed { try runQuietly("set seed \(seed)", named: "--seed") }
    for path in options.data {
      let verb = path.hasSuffix(".wnds") ? "open" : "load"
      try runQuietly("\(verb) \(Self.quoted(path))", named: path)
    }
  }

  private static func quoted(_ path: String) -> String {
    path == "-" ? "-" : path.contains("'") ? "\"\(path)\"" : "'\(path)'"
  }

  private mutating func runQuietly(_ text: String, named name: String) throws(Diagnostic) {
    for statement in try StatementParser.statements(of: SourceText(name: name, text: text)) {
      try session.runAtTop(statement)
    }
  }

  private func standardInput() throws(Diagnostic) -> String {
    do throws(FileError) {
      return String(
        decoding: try SafeFile.read(descriptor: 0, named: "standard input"), as: UTF8.self)
    } catch {
      throw Diagnostic("E503", error.message, help: error.help)
    }
  }

  /// Resolves and runs statements, stopping at the first that fails unless told to go on.
  private mutating func run(_ statements: [Statement]) throws(Diagnostic) {
    if !options.isKeepGoing, statements.count > 1 || options.isCheck {
      try session.rehearse(statements)
    }
    if options.isCheck { return }
    for statement in statements {
      do throws(Diagnostic) {
        try session.runAtTop(statement)
      } catch {
        guard options.isKeepGoing, error.id != "E601", error.id != "E603" else { throw error }
        hasFailed = true
        _ = report(error)
      }
      if session.isOver { return }
    }
  }

  private mutating func runScript(_ path: String) throws(Diagnostic) -> Int32 {
    let source: SourceText
    do throws(FileError) {
      source = SourceText(name: path, text: try SafeFile.text(path))
    } catch {
      throw Diagnostic("E503", error.message, help: error.help)
    }
    let statements = try StatementParser.statements(of: source)
    if options.isParameterHelp {
      return Self.show(Self.parameterHelp(path, statements))
    }
    for (name, value) in options.arguments { session.arguments[Folding.key(name)] = value }
    do throws(Diagnostic) {
      try session.requireParameters(statements, session.arguments, source)
    } catch {
      StandardStreams.complain(DiagnosticText.rendered(error, in: session.state.settings.language))
      return ExitStatus.badUsage
    }
    try run(statements)
    return status
  }

  /// The page that `wnd script.wnd --help` shows.
  private static func parameterHelp(_ path: String, _ statements: [Statement]) -> String {
    let parameters = statements.compactMap(\.body.parameter)
    guard !parameters.isEmpty else { return "\(path) has no parameters\n" }
    var text = "wnd \(path) [NAME=VALUE …]\n\n"
    let width = parameters.map { TextWidth.of("\($0.name)=\($0.defaultText)") }.max() ?? 0
    for parameter in parameters {
      let form = "\(parameter.name)=\(parameter.defaultText)"
      text += "  " + form
      if !parameter.help.isEmpty {
        text += String(repeating: " ", count: width - TextWidth.of(form) + 2) + parameter.help
      }
      text += "\n"
    }
    return text
  }
}
