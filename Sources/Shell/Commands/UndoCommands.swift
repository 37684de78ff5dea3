import Answers
import CommandLanguage
import Wording

extension Command {
  static let undo = Command(
    name: "undo", shelf: .session, effect: .steers,
    summary: "Take back the last statement that changed something, or the last N.",
    usage: ["undo [N]"]
  ) { (parser) throws(Diagnostic) in
    let count = parser.acceptWholeNumber() ?? 1
    return Unresolved { (_) throws(Diagnostic) in
      .steer(isRehearsed: true) { (session) throws(Diagnostic) in
        try step(&session, count, "undo", "taken back") { $0.undo() }
      }
    }
  }

  static let redo = Command(
    name: "redo", shelf: .session, effect: .steers,
    summary: "Do again what was undone.",
    usage: ["redo [N]"]
  ) { (parser) throws(Diagnostic) in
    let count = parser.acceptWholeNumber() ?? 1
    return Unresolved { (_) throws(Diagnostic) in
      .steer(isRehearsed: true) { (session) throws(Diagnostic) in
        try step(&session, count, "redo", "done again") { $0.redo() }
      }
    }
  }

  private static func step(
    _ session: inout Session, _ count: Int, _ name: String, _ word: Phrase,
    _ move: (inout Session) -> LogEntry?
  ) throws(Diagnostic) -> Answer {
    guard session.callDepth == 0 else {
      throw Diagnostic(
        "E416", "'\(name)' works on whole statements, so it cannot stand in a loop or procedure")
    }
    var answer = Answer(name)
    for _ in 0..<count {
      guard let entry = move(&session) else { break }
      answer.notes.append("\(word): \(entry.text)")
    }
    if answer.notes.isEmpty {
      if session.isRehearsal { return answer }
      throw Diagnostic("E417", "there is nothing to \(name)")
    }
    answer.notes.append("scenario \(verbatim: session.state.scenario.name)")
    return answer
  }

  static let log = Command(
    name: "log", shelf: .session, effect: .asks,
    summary: "The statements that changed something, as a script that rebuilds the state.",
    usage: ["log"],
    details: "'log to review.wnd' writes it; 'wnd review.wnd' runs it.",
    examples: ["log"]
  ) { (_) throws(Diagnostic) in
    Unresolved { (_) throws(Diagnostic) in
      .ask { (session) throws(Diagnostic) in
        var answer = Answer("log")
        answer.text = "\(verbatim: session.logScript)"
        if session.done.contains(where: { $0.loads.contains { $0.source == "-" } }) {
          answer.notes.append(
            "some data came from standard input; the script needs it piped in again, 'save' keeps it"
          )
        }
        return answer
      }
    }
  }
}

extension Session {
  /// The log as a script.
  var logScript: String {
    var script = "wnd 1\n"
    for entry in done { script += entry.text + "\n" }
    return script
  }
}
