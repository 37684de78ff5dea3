import AgencyModel
import Answers
import CommandLanguage
import Foundation
import Synchronization

@testable import Shell

/// Runs statements in a session without a world outside, and writes down what it showed.
struct Transcript {
  /// The day by the system's clock in every transcript: 10 Aban 1401.
  static let systemDay = Day(number: 19_297)

  private let shown = Lines()
  private(set) var session: Session

  /// A session that shows nothing, on a day by the system's clock.
  static func quiet(on day: Day) -> Session {
    var edge = Edge()
    edge.systemDay = day
    return Session(edge: edge)
  }

  init() {
    var edge = Edge()
    edge.systemDay = Self.systemDay
    edge.isInteractive = true
    let shown = self.shown
    edge.deliver = { (answer, output, session) throws(Diagnostic) in
      if let path = output?.path {
        shown.add("(to \(path))\n")
      } else {
        let format = output?.format ?? session.state.settings.format ?? .table
        shown.add(answer.rendered(as: format, style: session.state.settings.style))
      }
      for note in answer.notes {
        shown.add("  \(DisplayText.escaped(session.state.settings.style.text(note)))\n")
      }
    }
    session = Session(edge: edge)
  }

  /// Runs a script as if its lines were typed at the prompt, going on after errors.
  ///
  /// - Returns: Each statement after `> `, then everything it showed.
  mutating func run(_ script: String, named name: String) -> String {
    var typed = ""
    var firstLine = 1
    for (index, line) in script.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      typed += typed.isEmpty ? String(line) : "\n\(line)"
      guard !Lexer.isIncomplete(typed) else { continue }
      run(SourceText(name: name, text: typed, firstLine: firstLine))
      typed = ""
      firstLine = index + 2
    }
    if !typed.isEmpty { run(SourceText(name: name, text: typed, firstLine: firstLine)) }
    return shown.takeAll()
  }

  private mutating func run(_ source: SourceText) {
    let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.contains(where: { !$0.isEmpty }) else { return }
    shown.add(lines.map { "> \($0)\n" }.joined())
    do throws(Diagnostic) {
      let statements = try StatementParser.statements(of: source)
      if statements.count > 1 { try session.rehearse(statements) }
      for statement in statements { try session.runAtTop(statement) }
    } catch {
      shown.add(DiagnosticText.rendered(error, in: session.state.settings.language))
    }
    shown.add("\n")
  }
}

/// Text that grows from wherever answers are delivered.
final class Lines: Sendable {
  private let text = Mutex("")
  func add(_ more: String) { text.withLock { $0 += more } }
  func takeAll() -> String {
    text.withLock { text in
      defer { text = "" }
      return text
    }
  }
}
