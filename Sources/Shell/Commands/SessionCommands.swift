import AgencyModel
import Answers
import CommandLanguage
import DataFiles
import Wording

extension Command {
  static let save = Command(
    name: "save", shelf: .session, effect: .steers,
    summary: "Keep the whole session in one file: data, scenarios, settings, log.",
    usage: ["save FILE"],
    details: "The file is written beside the old one and renamed, so it is never half written."
  ) { (parser) throws(Diagnostic) in
    let (pieces, span) = try parser.expectFileName()
    return Unresolved { (session) throws(Diagnostic) in
      let path = try session.resolver.text(pieces)
      return .steer(isRehearsed: true) { (session) throws(Diagnostic) in
        if session.isRehearsal {
          session.promisedFiles.insert(path)
          return nil
        }
        do throws(SessionError) {
          try session.file.write(to: path)
        } catch {
          throw Diagnostic("E504", error.message, at: span, help: error.help)
        }
        session.savedLog = session.done.map(\.text)
        session.edge.noteSaved(path)
        var answer = Answer("save")
        answer.notes = [
          "saved to \(path): \(FigureText.counted(session.done.count, "statement")), \(FigureText.counted(session.state.dataset.agencyCount, "agency", plural: "agencies"))"
        ]
        return answer
      }
    }
  }

  static let open = Command(
    name: "open", shelf: .session, effect: .steers,
    summary: "Open a saved session in the place of this one.",
    usage: ["open FILE"],
    details: "What was not saved of this session is gone, and 'undo' does not bring it back."
  ) { (parser) throws(Diagnostic) in
    let (pieces, span) = try parser.expectFileName()
    return Unresolved { (session) throws(Diagnostic) in
      let path = try session.resolver.text(pieces)
      return .steer(isRehearsed: true) { (session) throws(Diagnostic) in
        guard session.callDepth == 0 || session.isRehearsal else {
          throw Diagnostic("E416", "'open' cannot stand in a loop or procedure", at: span)
        }
        let file: SessionFile
        do throws(SessionError) {
          file = try SessionFile.read(path)
        } catch {
          if session.isRehearsal, session.promisedFiles.contains(path) {
            session.isDataUnknown = true
            return nil
          }
          throw Diagnostic("E505", error.message, at: span, help: error.help)
        }
        try session.replace(with: file, named: path)
        if !session.isRehearsal, let record = session.edge.record {
          record(.opened(path: path, contentHash: FileSum.of(path)), session.edge.systemDay)
        }
        var answer = Answer("open")
        answer.notes = [
          "\(path): \(FigureText.counted(session.done.count, "statement")), \(FigureText.counted(session.state.dataset.agencyCount, "agency", plural: "agencies")); scenario \(verbatim: session.state.scenario.name)"
        ]
        return answer
      }
    }
  }

  static let quit = Command(
    name: "quit", shelf: .session, effect: .steers,
    summary: "Leave the shell.",
    usage: ["quit"]
  ) { (_) throws(Diagnostic) in
    Unresolved { (_) throws(Diagnostic) in
      .steer(isRehearsed: false) { (session) throws(Diagnostic) in
        session.isOver = true
        return nil
      }
    }
  }
}

extension Session {
  /// The session as a file: its log, and the data that each `load` brought.
  var file: SessionFile {
    var file = SessionFile()
    for (index, entry) in (done + undone.reversed()).enumerated() {
      file.statements.append(
        SessionFile.LoggedStatement(text: entry.text, isUndone: index >= done.count))
      for load in entry.loads {
        file.loads.append(
          SessionFile.Load(
            position: index, source: load.source, contentHash: load.contentHash,
            tables: load.tables, window: load.window, findings: load.findings))
      }
    }
    file.settings = [SessionFile.Entry("scenario", state.scenario.name)]
    var day: Day?
    for (index, entry) in (done + undone.reversed()).enumerated() where entry.day != day {
      file.settings.append(
        SessionFile.Entry(Self.daySetting + String(index), String(entry.day.number)))
      day = entry.day
    }
    return file
  }

  /// Before the number of the first statement that was run on another day than the one before it.
  private static let daySetting = "day of statement "

  /// Rebuilds a session from its file by running its log again, the data taken from the file.
  mutating func replace(with file: SessionFile, named path: String) throws(Diagnostic) {
    var rebuilt = Session(edge: edge)
    rebuilt.edge.deliver = { (_, _, _) throws(Diagnostic) in }
    rebuilt.edge.record = nil
    var undone = 0
    for (index, entry) in file.statements.enumerated() {
      let dayKey = Self.daySetting + String(index)
      if let text = file.settings.first(where: { $0.name == dayKey })?.value,
        let number = Int(text), number.magnitude < 1_000_000,
        Day.supported.contains(Day(number: number))
      {
        rebuilt.edge.systemDay = Day(number: number)
      }
      let source = SourceText(name: path, text: entry.text, firstLine: index + 1)
      rebuilt.replayedLoads = file.loads.filter { $0.position == index }.map {
        LoadRecord(
          source: $0.source, contentHash: $0.contentHash, tables: $0.tables, window: $0.window,
          findings: $0.findings, summary: [])
      }
      for statement in try StatementParser.statements(of: source) {
        try rebuilt.runAtTop(statement)
      }
      if entry.isUndone { undone += 1 }
    }
    for _ in 0..<undone { _ = rebuilt.undo() }
    rebuilt.edge = edge
    rebuilt.isRehearsal = isRehearsal
    rebuilt.isDataUnknown = isDataUnknown
    rebuilt.promisedFiles = promisedFiles
    rebuilt.arguments = arguments
    rebuilt.savedLog = rebuilt.done.map(\.text)
    self = rebuilt
  }
}
