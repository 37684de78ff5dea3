import AgencyModel
import Answers
import CommandLanguage
import DataFiles
import Glibc
import Wording

/// Brings back a session that was not left: `wnd --recover`.
struct Recovery {
  let session: Session
  /// What was brought back, and what was not, in sentences.
  private(set) var notes: [Phrase] = []

  /// Replays a lost journal, which `journal` goes on with.
  ///
  /// - Parameters:
  ///   - path: The journal; `nil` takes the newest in `folder`.
  ///   - takesChangedData: Whether data that has changed since is taken as it is now.
  ///   - start: A session in which nothing was done yet.
  init(
    path: String?, in folder: String, takesChangedData: Bool, start: Session, journal: Journal
  ) throws(Diagnostic) {
    let (lost, others) = try Self.find(path, in: folder)
    var isTaken = false
    defer { if !isTaken { lost.leave() } }
    let text = lost.text
    guard let head = text.head else {
      throw Diagnostic(
        "E508", "'\(lost.path)' is not the journal of a session, or its first line is damaged",
        help: "name another: wnd --recover FILE")
    }
    guard head.version <= JournalHead.version else {
      throw Diagnostic(
        "E508",
        "'\(lost.path)' is a journal of format \(head.version); this program reads up to \(JournalHead.version)",
        help: "recover it with the version of wnd that wrote it, or a later one")
    }
    if head.folder != WorkingFolder.path {
      guard chdir(head.folder) == 0 else {
        throw Diagnostic(
          "E508",
          "the session was in the folder '\(head.folder)', which cannot be entered: \(String(cString: strerror(errno)).lowercased())",
          help: "make the folder again; the journal is kept")
      }
      notes.append("the folder is that of the session: \(head.folder)")
    }

    var replay = JournalReplay(start)
    replay.takesChangedData = takesChangedData
    var isWhole = text.damage == nil
    for line in text.lines {
      do throws(ReplayProblem) {
        try replay.apply(line)
      } catch {
        try Self.check(error, hasAny: !replay.lines.isEmpty, journal: lost.path)
        isWhole = false
        notes.append(Self.note(on: error, line, of: text))
        break
      }
    }
    session = replay.result
    let recovered = replay.lines.count(where: \.isChange)
    var first: Phrase = "recovered: \(Phrase(counting: recovered, "statement"))"
    if let day = replay.lines.last?.day { first = "\(first), the last of \(session.spelled(day))" }
    notes.insert("\(first); scenario \(session.state.scenario.name)", at: 0)
    if text.tornBytes > 0 {
      notes.append(
        "the last line of the journal was cut off while it was written, and is left out: its statement had not been acknowledged"
      )
    }
    if let damage = text.damage {
      notes.append(
        "line \(damage.line) of the journal is damaged: \(Phrase(counting: damage.lost, "line")) from there on are left out"
      )
    }
    for source in replay.changedSources {
      notes.append(
        "'\(source)' has changed since it was loaded, and was taken as it is now: figures may be others than before"
      )
    }
    isTaken = goOn(
      with: replay.lines, of: lost, isSame: isWhole && replay.changedSources.isEmpty, journal)
    for other in others {
      notes.append(
        "another lost session, of \(session.spelled(other.day)) with \(Phrase(counting: other.changes, "change")): wnd --recover \(other.path)"
      )
    }
  }

  /// The journal to recover, open, and what is to be said of the others.
  private static func find(
    _ path: String?, in folder: String
  ) throws(Diagnostic) -> (LostSession, [(path: String, day: Day, changes: Int)]) {
    if let path {
      do throws(LostSession.Refusal) {
        return (try LostSession(at: path), [])
      } catch {
        throw refusal(error, path)
      }
    }
    let (lost, running) = LostSession.all(in: folder)
    for other in lost.dropFirst() { other.leave() }
    guard let newest = lost.first else {
      let left = "\(folder.dropLast("journal".utf8.count))last.wnds"
      throw Diagnostic(
        "E508",
        running == 0
          ? "there is no lost session"
          : "there is no lost session: \(Phrase(counting: running, "session")) still running",
        at: nil,
        help: access(left, F_OK) == 0
          ? ["what was not saved when a session was left is in \(left)"] : [])
    }
    return (
      newest,
      lost.dropFirst().map { ($0.path, $0.text.lastDay ?? Day(number: 0), $0.text.changes) }
    )
  }

  private static func refusal(_ error: LostSession.Refusal, _ path: String) -> Diagnostic {
    switch error {
    case .isRunning:
      Diagnostic(
        "E508", "the session of '\(path)' is still running, so it is not lost",
        help: "go on in its own window, or leave it there first")
    case .file(let error): Diagnostic("E508", error.message, help: error.help)
    case .cannotOpen(let code):
      Diagnostic(
        "E508",
        "the journal '\(path)' cannot be opened: \(String(cString: strerror(code)).lowercased())",
        help: "'wnd --recover' alone takes the newest")
    }
  }

  /// Refuses to go on without the data, or when stopped, or when nothing would be left.
  private static func check(
    _ problem: ReplayProblem, hasAny: Bool, journal: String
  ) throws(Diagnostic) {
    switch problem {
    case .dataChanged(let source, let reason):
      let what: Phrase =
        reason.map { "'\(source)' cannot be loaded again: \($0.message)" }
        ?? "'\(source)' has changed since the session loaded it"
      throw Diagnostic(
        "E509", what,
        help: "bring it back as it was, and recover again; the journal is kept in \(journal)",
        reason == nil
          ? "or take it as it is now, with other figures: wnd --recover --changed-data"
          : "without the data nothing of the session would stand")
    case .statementFails(let number, let reason):
      if let reason, reason.id == "E601" { throw reason }
      if hasAny { return }
      throw Diagnostic(
        "E509", "statement \(number) of the session fails when it is given again",
        help: reason?.message ?? "it no longer does what it did",
        "the journal is kept in \(journal)")
    }
  }

  private static func note(
    on problem: ReplayProblem, _ line: JournalLine, of text: JournalText
  ) -> Phrase {
    var reason: Phrase = "it no longer does what it did"
    if case .statementFails(_, let diagnostic?) = problem { reason = diagnostic.message }
    var what: Phrase = "statement \(line.number)"
    if case .did(let statement, _) = line.record {
      what = "statement \(line.number), '\(statement)',"
    }
    return
      "\(what) failed when it was given again: \(reason); \(Phrase(counting: text.lines.count - line.number + 1, "statement")) from there on are left out"
  }

  /// Has the journal go on: the same file when everything in it was replayed, else a new one, and the
  /// old set aside.
  ///
  /// - Returns: Whether the lost one's lock has been taken over or let go.
  private mutating func goOn(
    with lines: [JournalLine], of lost: LostSession, isSame: Bool, _ journal: Journal
  ) -> Bool {
    if isSame {
      do throws(JournalFile.Failure) {
        let file = try JournalFile(
          path: lost.path, descriptor: lost.descriptor, length: lost.text.wholeBytes)
        journal.resume(file, after: lines)
        return true
      } catch {
        notes.append("the journal '\(error.path)' cannot be written: \(error.reason)")
        return false
      }
    }
    guard journal.restart(with: lines) else { return false }
    let aside = lost.path + ".kept"
    if rename(lost.path, aside) == 0 {
      notes.append("the journal as it was is kept in \(aside)")
    }
    return false
  }
}

extension LostSession {
  /// What an interactive shell says of lost sessions when it starts; `nil` when there are none.
  static func announcement(in folder: String, _ session: Session) -> Phrase? {
    let (lost, _) = all(in: folder)
    defer { for session in lost { session.leave() } }
    guard let newest = lost.first else { return nil }
    let day = session.spelled(newest.text.lastDay ?? session.edge.systemDay)
    let changes = Phrase(counting: newest.text.changes, "change")
    return lost.count == 1
      ? "an unsaved session of \(day) with \(changes): wnd --recover"
      : "\(lost.count) unsaved sessions, the newest of \(day) with \(changes): wnd --recover"
  }
}
