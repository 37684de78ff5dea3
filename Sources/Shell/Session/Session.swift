import AgencyModel
import Answers
import CommandLanguage
import DataFiles
import WhatIf
import Wording

/// One person's work: the state, what was done to it, and the world outside.
struct Session {
  var state = SessionState()
  /// What has been done and can be undone, oldest first.
  private(set) var done: [LogEntry] = []
  /// What was undone and can be redone, the next one last.
  private(set) var undone: [LogEntry] = []
  /// Differences that take back what the present statement has done so far, oldest first.
  private var openEdits: [Edit] = []
  private var openLoads: [LoadRecord] = []
  /// The day to which a what-if question looks, when it names none itself.
  var horizon: Day?
  /// Whether answers carry how they came about; a sweep asks for it only at its ends.
  var derives = true
  /// The last answer that can be explained, as it was given.
  var lastAnswer: AnsweredQuestion?
  var edge: Edge
  /// Whether this is the rehearsal of a script, which asks and writes nothing.
  var isRehearsal = false
  /// Whether the rehearsal met data it cannot know, so that unknown names prove nothing.
  var isDataUnknown = false
  /// Files that the script under rehearsal will have written by now.
  var promisedFiles: Set<String> = []
  /// How many procedures, loops and scripts are running inside one another.
  var callDepth = 0
  /// The loop or procedure that is running.
  var block = RunningBlock()
  /// Values given on the command line for `param` statements.
  var arguments: [String: String] = [:]
  /// The text of the statement that is being resolved, for messages that quote it.
  var sourceOfStatement: SourceText?
  /// The data of the statement that a saved session is repeating, in the order of its loads.
  var replayedLoads: [LoadRecord] = []
  /// What the log says instead of the statement's own text.
  var logText: String?
  /// Whether the person has asked to leave.
  var isOver = false
  /// The log as `save` kept it last; the same as that of ``done`` when nothing is unsaved.
  var savedLog: [String] = []

  /// What the record tells, shared with every copy.
  let records = TrackRecordMemo()

  init(edge: Edge) { self.edge = edge }

  // MARK: Days

  /// The day questions stand on: the setting, the data's as-of day, or the system's day.
  var today: Day { state.settings.today ?? state.dataset.window.asOf ?? edge.systemDay }

  /// Where ``today`` comes from, for answers that use it.
  var todayOrigin: Phrase {
    if state.settings.today != nil { return "set" }
    return state.dataset.window.asOf != nil ? "the data's day" : "the system's day"
  }

  /// The day up to which the record is complete: the data's own, or the day set where the data has
  /// none. Without either the record is taken to end with its last entry.
  var recordEnd: Day? { state.dataset.window.asOf ?? state.settings.today }

  /// The deadline in force: the scenario's, the setting's, or the data's last one.
  var deadline: Day? {
    state.scenario.overlay.deadline ?? state.settings.deadline ?? state.dataset.window.deadline
  }

  /// Where every agency stands on a day in the current scenario; on ``horizon`` or ``today``
  /// without one.
  func standing(on day: Day? = nil) -> Standing {
    standing(of: state.scenario, on: day)
  }

  func standing(of scenario: Scenario, on day: Day? = nil) -> Standing {
    Standing(
      state.dataset, scenario.overlay, on: day ?? horizon ?? today,
      threshold: state.settings.threshold, deadline: scenario.overlay.deadline ?? deadlineSetting)
  }

  private var deadlineSetting: Day? { state.settings.deadline }

  // MARK: Changing

  /// Changes the state within the present statement.
  mutating func perform(_ edit: Edit) {
    openEdits.append(state.perform(edit))
  }

  /// Notes the data that the present statement loads.
  mutating func note(load: LoadRecord) { openLoads.append(load) }

  /// How much the present statement has changed so far; for ``rollBack(to:)``.
  var mark: Int { openEdits.count }

  /// Forgets the differences made since a mark, which have cancelled one another.
  mutating func forgetEdits(since mark: Int) { openEdits.removeLast(openEdits.count - mark) }

  /// Takes back what was changed since a mark.
  mutating func rollBack(to mark: Int = 0) {
    while openEdits.count > mark {
      _ = state.perform(openEdits.removeLast())
    }
    if mark == 0 { openLoads = [] }
  }

  /// Ends the present statement, and enters it in the log if it changed anything.
  mutating func commit(_ text: @autoclosure () -> String) {
    defer { logText = nil }
    guard !openEdits.isEmpty else { return }
    openEdits.reverse()
    let entry = LogEntry(
      text: ServerAddress.withoutPasswords(logText ?? text()), loads: openLoads, edits: openEdits,
      day: edge.systemDay)
    done.append(entry)
    record(.did(text: entry.text, loads: entry.loads.map(JournalLoad.init)))
    openEdits = []
    openLoads = []
    if !undone.isEmpty { undone = [] }
  }

  /// Takes back the last entry; `nil` when there is none.
  mutating func undo() -> LogEntry? {
    guard let entry = done.popLast() else { return nil }
    undone.append(reversed(entry))
    record(.undid)
    return entry
  }

  /// Does the last undone entry again; `nil` when there is none.
  mutating func redo() -> LogEntry? {
    guard let entry = undone.popLast() else { return nil }
    done.append(reversed(entry))
    record(.redid)
    return entry
  }

  /// Tells the journal, if there is one, what was done.
  private func record(_ what: @autoclosure () -> JournalRecord) {
    guard !isRehearsal, let record = edge.record else { return }
    record(what(), edge.systemDay)
  }

  private mutating func reversed(_ entry: LogEntry) -> LogEntry {
    var inverse = entry
    inverse.edits = entry.edits.map { state.perform($0) }
    inverse.edits.reverse()
    return inverse
  }

  /// A session to rehearse a script in: the same state, no effects.
  var rehearsal: Session {
    var copy = self
    copy.isRehearsal = true
    copy.done = []
    copy.undone = []
    return copy
  }
}
