import AgencyModel
import Answers
import CommandLanguage
import DataFiles
import Wording

/// Why a journal cannot be replayed as it was.
enum ReplayProblem: Error {
  /// What was loaded has another content now, or cannot be loaded any more.
  case dataChanged(source: String, reason: Diagnostic?)
  /// The statement fails, or does not do what it did.
  case statementFails(number: Int, reason: Diagnostic?)
}

/// Does again, line by line, what a journal has.
struct JournalReplay {
  private(set) var session: Session
  /// Whether data that has changed since is taken as it is now.
  var takesChangedData = false
  /// The lines as they hold now: with the sums of the data that was taken.
  private(set) var lines: [JournalLine] = []
  /// Data that has changed and was taken all the same.
  private(set) var changedSources: [String] = []
  /// What the session has of the world outside, when the replay is done.
  private let edge: Edge

  /// Begins with a session in which nothing was done yet.
  init(_ session: Session) {
    self.session = session
    edge = session.edge
    self.session.edge.record = nil
    self.session.edge.isInteractive = false
    self.session.edge.deliver = { (_, _, _) throws(Diagnostic) in }
  }

  /// The session after the lines replayed so far, in the world that it began with.
  var result: Session {
    var session = session
    session.edge = edge
    return session
  }

  /// Does what a line says; where it throws, the session is as it was before.
  mutating func apply(_ line: JournalLine) throws(ReplayProblem) {
    let before = session
    do throws(ReplayProblem) {
      let record = try perform(line)
      lines.append(JournalLine(number: line.number, day: line.day, record: record))
    } catch {
      session = before
      throw error
    }
  }

  private mutating func perform(_ line: JournalLine) throws(ReplayProblem) -> JournalRecord {
    let fails = ReplayProblem.statementFails(number: line.number, reason: nil)
    switch line.record {
    case .did(let text, let loads):
      session.edge.systemDay = line.day
      let count = session.done.count
      do throws(Diagnostic) {
        let source = SourceText(name: "journal", text: text, firstLine: line.number)
        for statement in try StatementParser.statements(of: source) {
          try session.runAtTop(statement)
        }
      } catch {
        if let first = loads.first, error.id != "E601" {
          throw .dataChanged(source: first.source, reason: error)
        }
        throw .statementFails(number: line.number, reason: error)
      }
      guard session.done.count == count + 1, let entry = session.done.last else { throw fails }
      let now = entry.loads.map(JournalLoad.init)
      for (index, load) in loads.enumerated() {
        guard index < now.count, now[index] != load else { continue }
        guard takesChangedData else { throw .dataChanged(source: load.source, reason: nil) }
        changedSources.append(load.source)
      }
      guard now.count == loads.count else { throw fails }
      return .did(text: text, loads: now)
    case .undid:
      guard session.undo() != nil else { throw fails }
    case .redid:
      guard session.redo() != nil else { throw fails }
    case .opened(let path, let contentHash):
      let now = FileSum.of(path)
      if now != contentHash {
        guard takesChangedData else { throw .dataChanged(source: path, reason: nil) }
        changedSources.append(path)
      }
      let file: SessionFile
      do throws(SessionError) {
        file = try SessionFile.read(path)
      } catch {
        throw .dataChanged(
          source: path, reason: Diagnostic("E505", error.message, help: error.help))
      }
      do throws(Diagnostic) {
        try session.replace(with: file, named: path)
      } catch {
        throw .statementFails(number: line.number, reason: error)
      }
      return .opened(path: path, contentHash: now)
    }
    return line.record
  }
}

extension JournalLoad {
  init(_ load: LoadRecord) {
    self.init(source: load.source, contentHash: load.contentHash)
  }
}

/// The sum of a file's bytes.
enum FileSum {
  /// 0 where it cannot be read.
  static func of(_ path: String) -> UInt64 {
    (try? SafeFile.read(path)).map(ContentHash.of) ?? 0
  }
}
