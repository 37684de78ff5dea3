import CommandLanguage
import DataFiles
import Glibc

/// A person's own statements, with which every session at a terminal begins: `init.wnd`.
enum StartFile {
  /// Runs them where there are any. A failure is shown, and the session goes on: after a slip of
  /// grammar without any of them, after any other with those that follow.
  static func run(in session: inout Session) {
    guard let path = StateFolder.configuration("init.wnd"), access(path, F_OK) == 0 else { return }
    // What the file says again at every start is no work that leaving could lose.
    defer { session.savedLog = session.done.map(\.text) }
    do throws(Diagnostic) {
      for statement in try StatementParser.statements(of: try source(path)) {
        if session.isOver { return }
        do throws(Diagnostic) {
          try session.runAtTop(statement)
        } catch {
          guard error.id != "E601" else { throw error }
          show(error, in: session)
        }
      }
    } catch {
      show(error, in: session)
    }
    Interrupt.clear()
  }

  private static func source(_ path: String) throws(Diagnostic) -> SourceText {
    do throws(FileError) {
      return SourceText(name: path, text: try SafeFile.text(path))
    } catch {
      throw Diagnostic("E503", error.message, help: error.help)
    }
  }

  private static func show(_ diagnostic: Diagnostic, in session: Session) {
    StandardStreams.complain(
      DiagnosticText.rendered(diagnostic, in: session.state.settings.language))
  }
}
