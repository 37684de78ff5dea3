import Answers
import CommandLanguage
import Glibc

/// The shell at a terminal: reads statements, runs them, and survives their failures.
struct InteractiveShell {
  private var session: Session
  private let delivery: Delivery

  init(session: Session, delivery: Delivery) {
    (self.session, self.delivery) = (session, delivery)
  }

  mutating func run() -> Int32 {
    greet()
    var lines = InputLines(descriptor: 0)
    while !session.isOver {
      StandardStreams.complain(prompt)
      guard var text = lines.next() else { break }
      while Lexer.isIncomplete(text) {
        StandardStreams.complain(continuation)
        guard let more = lines.next() else { break }
        text += "\n" + more
      }
      run(text)
    }
    return Program.ExitStatus.done
  }

  private func greet() {
    StandardStreams.complain(
      """
      wnd \(Program.version): what-if questions about agencies and the national window
      Begin with:  load sample azar     then:  if 20 agencies connect by deadline
      'help' lists the commands; Tab completes; Ctrl-D leaves.

      """)
  }

  private var prompt: String { "\(session.state.scenario.name)> " }
  private var continuation: String {
    String(repeating: " ", count: max(0, TextWidth.of(prompt) - 3)) + "…> "
  }

  /// Runs what was typed; a failure is shown, and the session goes on as it was.
  mutating func run(_ text: String) {
    Interrupt.clear()
    do throws(Diagnostic) {
      let statements = try StatementParser.statements(of: SourceText(name: "prompt", text: text))
      if statements.count > 1 { try session.rehearse(statements) }
      for statement in statements { try session.runAtTop(statement) }
    } catch {
      StandardStreams.complain(DiagnosticText.rendered(error))
    }
  }
}
