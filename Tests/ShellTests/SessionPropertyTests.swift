import AgencyModel
import CommandLanguage
import Foundation
import TestSupport
import Testing
import WhatIf
import Wording

@testable import Shell

/// What holds of every session, tried on made-up ones: nothing that was done is lost or invented.
@Suite struct SessionPropertyTests {
  private static let seeds = 0..<64

  @Test(arguments: seeds) func logReplayedGivesAnEqualState(seed: Int) throws {
    let session = Self.made[seed].session
    var replayed = Session.alone()
    let source = SourceText(name: "log", text: session.logScript)
    do throws(Diagnostic) {
      let statements = try StatementParser.statements(of: source)
      // A script is rehearsed before it runs; a few of them will do here.
      if seed.isMultiple(of: 4) { try replayed.rehearse(statements) }
      for statement in statements { try replayed.runAtTop(statement) }
    } catch {
      Issue.record("\(DiagnosticText.rendered(error, in: .english))\n\(session.logScript)")
      return
    }
    expectEqual(replayed.snapshot, session.snapshot, "\(session.logScript)")
    #expect(replayed.logScript == session.logScript)
  }

  @Test(arguments: seeds) func undoOfEverythingGivesTheStartAndRedoTheEnd(seed: Int) {
    let end = Self.made[seed].session
    var session = end
    let start = Session.alone().snapshot
    // What is still undone comes back first, so that redo reaches the last state of all.
    while session.redo() != nil {}
    let last = session.snapshot
    let log = session.done.map(\.text)
    for _ in 0..<2 {
      while session.undo() != nil {}
      expectEqual(session.snapshot, start, "\(log)")
      #expect(session.done.isEmpty)
      while session.redo() != nil {}
      expectEqual(session.snapshot, last, "\(log)")
      #expect(session.done.map(\.text) == log)
    }
    for _ in 0..<(log.count - end.done.count) { _ = session.undo() }
    expectEqual(session.snapshot, end.snapshot, "\(log)")
  }

  @Test(arguments: seeds) func failedStatementChangesNothing(seed: Int) {
    #expect(Self.made[seed].changedByFailures == [])
    #expect(Self.made[seed].failures > 0)
  }

  @Test(arguments: seeds) func askingChangesNothing(seed: Int) {
    var session = Self.made[seed].session
    let before = session
    var statements = RandomStatements(seed: UInt64(seed) + 1_000, agencies: Self.agencies(seed))
    for _ in 0..<8 {
      let question = statements.question()
      session.type(question)
      #expect(session.isUnchanged(since: before), "\(question)")
    }
  }

  @Test(arguments: seeds.prefix(16)) func savedSessionOpensAsItWas(seed: Int) throws {
    let folder = try ScratchFolder()
    let path = folder.file("session.wnds").path
    var session = Self.made[seed].session
    try #require(session.type("save '\(path)'") == nil)
    var opened = Session.alone()
    if let diagnostic = opened.type("open '\(path)'") {
      Issue.record("\(DiagnosticText.rendered(diagnostic, in: .english))\n\(session.logScript)")
      return
    }
    expectEqual(opened.snapshot, session.snapshot, session.logScript)
    #expect(opened.done.map(\.text) == session.done.map(\.text))
    #expect(opened.undone.map(\.text) == session.undone.map(\.text))
    #expect(opened.savedLog == opened.done.map(\.text))
    while session.redo() != nil, opened.redo() != nil {}
    expectEqual(opened.snapshot, session.snapshot, session.logScript)
    while session.undo() != nil, opened.undo() != nil {}
    expectEqual(opened.snapshot, Session.alone().snapshot, session.logScript)
  }

  // MARK: Scripts in loops

  /// A loop is one statement of the log, so with a script in it the log would hang on the script's
  /// file; such a loop may only ask.
  @Test(arguments: [
    "for n in 1..2 { run 'FILE' }", "for n in 1..2 { for m in 1..2 { run 'FILE' } }",
    "define twice(n) { run 'FILE'; run 'FILE' }; twice(2)",
    "for n in 1..2 { let m = n; run 'ASKING' k=n }",
  ])
  func loopThatChangesSomethingRunsNoScript(text: String) throws {
    let folder = try ScratchFolder()
    try folder.write("apply 1 agencies connect by deadline\n", to: "changing.wnd")
    try folder.write("param k = 1\nif k agencies connect\n", to: "asking.wnd")
    var session = Session.alone()
    session.type("load sample azar")
    session.type("scenario busy")
    let line =
      text
      .replacingOccurrences(of: "FILE", with: folder.file("changing.wnd").path)
      .replacingOccurrences(of: "ASKING", with: folder.file("asking.wnd").path)
    var diagnostic: Diagnostic?
    for statement in line.split(separator: "; twice(2)") {
      diagnostic = session.type(String(statement))
    }
    if text.hasPrefix("define") { diagnostic = session.type("twice(2)") }
    #expect(diagnostic?.id == "E416")
    #expect(session.state.scenario.overlay.isEmpty)
    #expect(session.done.count == (text.hasPrefix("define") ? 3 : 2))
    #expect(session.mark == 0 && session.callDepth == 0)
    // Nothing of it is left that would spoil the next statement.
    session.type("apply 2 agencies connect by deadline")
    var replayed = Session.alone()
    for entry in session.done { #expect(replayed.type(entry.text) == nil) }
    expectEqual(replayed.snapshot, session.snapshot, session.logScript)
  }

  @Test func loopThatOnlyAsksRunsScripts() throws {
    let folder = try ScratchFolder()
    try folder.write("param k = 1\nif k agencies connect\nif n agencies start\n", to: "ask.wnd")
    var session = Session.alone()
    for text in ["load sample azar", "let k = 7"] { session.type(text) }
    let before = session
    let loop = "for n in 1..2 { run '\(folder.file("ask.wnd").path)' k=n }"
    #expect(session.type(loop) == nil)
    #expect(session.type("for m in 1..2 { \(loop) }") == nil)
    #expect(session.isUnchanged(since: before))
    #expect(session.state.variables["k"] == .number(7))
  }

  /// In a loop, the log could not say which value it was given.
  @Test func parameterStandsAtTheTopOfAScript() {
    var session = Session.alone()
    session.type("load sample azar")
    session.arguments["k"] = "5"
    let text = "for n in 1..2 { param k = 3; apply k agencies connect by deadline }"
    let diagnostic = session.type(text)
    #expect(diagnostic?.id == "E416")
    #expect(session.done.map(\.text) == ["load sample azar"])
  }

  // MARK: Made-up sessions

  private static let made = seeds.map { MadeSession(seed: $0) }

  private static func agencies(_ seed: Int) -> [String] { MadeSession.agencies(seed) }

  private func expectEqual(
    _ left: SessionSnapshot, _ right: SessionSnapshot, _ text: String,
    location: SourceLocation = #_sourceLocation
  ) {
    guard left != right else { return }
    Issue.record(
      "\(text)\n\(left.differences(from: right).joined(separator: "\n"))",
      sourceLocation: location)
  }
}

/// A session after an opening and 30 made-up statements.
private struct MadeSession: Sendable {
  private(set) var session = Session.alone()
  /// How many of the statements failed, and those of them that changed something all the same.
  private(set) var failures = 0
  private(set) var changedByFailures: [String] = []

  init(seed: Int) {
    var statements = RandomStatements(seed: UInt64(seed), agencies: Self.agencies(seed))
    for text in statements.opening { session.type(text) }
    for _ in 0..<30 {
      let text = statements.next()
      let before = session
      guard session.type(text) != nil else { continue }
      failures += 1
      if !session.isUnchanged(since: before) { changedByFailures.append(text) }
    }
  }

  static func agencies(_ seed: Int) -> [String] {
    seed.isMultiple(of: 2)
      ? ["mfa", "nomadic-affairs", "nongov-schools", "bank-01", "bank-20", "company-03", "nobody"]
      : ["narvan-bank", "sepidar-bank", "afra-bank", "nobody"]
  }
}

extension Session {
  /// Whether a line between the two left no trace.
  fileprivate func isUnchanged(since before: Session) -> Bool {
    SessionSnapshot(self, isJudged: false) == SessionSnapshot(before, isJudged: false)
      && done.map(\.text) == before.done.map(\.text)
      && undone.map(\.text) == before.undone.map(\.text)
      && mark == 0 && callDepth == 0 && block.depth == 0 && logText == nil
  }

  /// A session without a world outside, on a fixed day.
  static func alone() -> Session {
    var edge = Edge()
    edge.systemDay = Transcript.systemDay
    return Session(edge: edge)
  }

  /// Runs a line as if it was typed at the prompt; what it fails with, if it fails.
  @discardableResult mutating func type(_ text: String) -> Diagnostic? {
    do throws(Diagnostic) {
      let statements = try StatementParser.statements(of: SourceText(name: "prompt", text: text))
      if statements.count > 1 { try rehearse(statements) }
      for statement in statements { try runAtTop(statement) }
      return nil
    } catch {
      return error
    }
  }

  /// All that answers depend on, every agency judged.
  var snapshot: SessionSnapshot { SessionSnapshot(self, isJudged: true) }
}

/// All that a session's answers depend on.
struct SessionSnapshot: Equatable {
  let scenarios: [String: Scenario]
  let scenarioOrder: [String]
  let current: String
  let variables: [String: Value]
  let groups: [String: NamedGroup]
  let procedures: [String: String]
  let settings: Settings
  let window: Window
  let agencies: [String]
  /// The statuses of all agencies by scenario, on the session's day and long after.
  let statuses: [String: [Judgement?]]

  init(_ session: Session, isJudged: Bool) {
    let state = session.state
    scenarios = state.scenarios
    scenarioOrder = state.scenarioOrder
    current = state.current
    variables = state.variables
    groups = state.groups
    procedures = state.procedures.mapValues(\.text)
    settings = state.settings
    window = state.dataset.window
    agencies = (0..<state.dataset.agencyCount).map { state.dataset.id(ofRow: $0) }
    statuses =
      !isJudged
      ? [:]
      : state.scenarios.mapValues { scenario in
        [session.today, session.today + 60].flatMap { day in
          let standing = session.standing(of: scenario, on: day)
          return (0..<standing.agencyCount).map { standing.judgement(ofRow: $0) }
        }
      }
  }

  /// What is not the same, a line each.
  func differences(from other: Self) -> [String] {
    var lines: [String] = []
    func compare<Part: Equatable>(_ name: String, _ part: KeyPath<Self, Part>) {
      let (left, right) = (self[keyPath: part], other[keyPath: part])
      if left != right { lines.append("\(name): \(left)\n  not \(right)") }
    }
    compare("scenarios", \.scenarios)
    compare("order", \.scenarioOrder)
    compare("current", \.current)
    compare("variables", \.variables)
    compare("groups", \.groups)
    compare("procedures", \.procedures)
    compare("settings", \.settings)
    compare("window", \.window)
    if agencies != other.agencies { lines.append("other agencies") }
    if statuses != other.statuses { lines.append("other statuses") }
    return lines
  }
}
