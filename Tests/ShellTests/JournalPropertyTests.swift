import AgencyModel
import CommandLanguage
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Shell

/// The journal is the session: replayed to any of its lines, it gives the state after that line.
@Suite struct JournalPropertyTests {
  /// How many made-up sessions of 40 statements are tried; `scripts/test` asks for 500, which take a
  /// minute in a debug build.
  private static let sessions =
    ProcessInfo.processInfo.environment["WND_SESSIONS"].flatMap(Int.init) ?? 60

  @Test(arguments: 0..<20) func journalReplaysToAnEqualState(part: Int) {
    for seed in stride(from: part, to: Self.sessions, by: 20) {
      let agencies =
        !seed.isMultiple(of: 8)
        ? ["mfa", "nomadic-affairs", "bank-01", "company-03", "nobody"]
        : ["narvan-bank", "sepidar-bank", "afra-bank", "nobody"]
      checkSession(RandomStatements(seed: UInt64(seed) + 5_000, agencies: agencies), seed: seed)
    }
  }

  private func checkSession(_ made: RandomStatements, seed: Int) {
    var made = made
    let journal = MemoryJournal()
    var session = Session.alone()
    session.edge.record = { journal.add($0, on: $1) }
    let start = SessionTrace(session)
    // The state after some lines of the journal, which the seed picks, and after the last.
    var states: [Int: SessionTrace] = [0: start]
    for (index, text) in (made.opening + (0..<35).map { _ in made.next() }).enumerated() {
      session.type(text)
      guard index == 39 || (index + seed).isMultiple(of: 8) else { continue }
      states[journal.lines.count] = SessionTrace(session)
    }
    let lines = journal.lines
    let bytes = JournalHead(folder: "/").bytes + lines.flatMap(\.bytes)

    // Cut anywhere, the journal is its whole lines; each byte of some, two places of the others.
    var random = SeededRandom(seed: UInt64(seed))
    let isWhole = seed.isMultiple(of: 250)
    for cut in isWhole
      ? Array(0...bytes.count) : (0..<2).map({ _ in random.number(in: 0...bytes.count) })
    {
      let part = bytes[..<cut]
      let whole = part.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
      let text = JournalText(Array(part))
      #expect(text.lines.count == max(0, whole - 1) && text.damage == nil, "seed \(seed), \(cut)")
      #expect(text.lines == Array(lines.prefix(text.lines.count)))
    }

    var replay = JournalReplay(Session.alone())
    for line in JournalText(bytes).lines {
      do {
        try replay.apply(line)
      } catch {
        Issue.record("seed \(seed), line \(line): \(error)")
        return
      }
      guard let state = states[line.number] else { continue }
      let replayed = SessionTrace(replay.session)
      guard replayed != state else { continue }
      Issue.record(
        "seed \(seed), after line \(line)\n\(replayed.snapshot.differences(from: state.snapshot))")
      return
    }
    #expect(replay.lines == lines)
    var undone = replay.result
    while undone.undo() != nil {}
    #expect(SessionTrace(undone).snapshot == start.snapshot, "seed \(seed)")
  }

  @Test func aFailedStatementAndARehearsalLeaveNoLine() {
    let journal = MemoryJournal()
    var session = Session.alone()
    session.edge.record = { journal.add($0, on: $1) }
    for text in [
      "load sample azar", "status", "let n = nosuch",
      "for n in 1..2 { let m = n; apply nobody connect }",
      "let a = 1; let b = 2", "undo 5; redo", "if 2 banks connect then status", "undo 9",
    ] { session.type(text) }
    #expect(
      journal.lines.map(\.record) == [
        .did(text: "load sample azar", loads: [JournalLoad(source: "sample azar", contentHash: 0)]),
        .did(text: "let a = 1", loads: []), .did(text: "let b = 2", loads: []),
        .undid, .undid, .undid, .redid, .undid,
      ])
  }
}

/// A journal that is kept in memory.
final class MemoryJournal: Sendable {
  private let kept = Mutex<[JournalLine]>([])

  var lines: [JournalLine] { kept.withLock { $0 } }

  func add(_ record: JournalRecord, on day: Day) {
    kept.withLock { $0.append(JournalLine(number: $0.count + 1, day: day, record: record)) }
  }
}

/// The state of a session, and what it can undo and redo.
private struct SessionTrace: Equatable {
  let snapshot: SessionSnapshot
  let done: [String]
  let undone: [String]

  init(_ session: Session) {
    snapshot = SessionSnapshot(session, isJudged: false)
    done = session.done.map(\.text)
    undone = session.undone.map(\.text)
  }
}
