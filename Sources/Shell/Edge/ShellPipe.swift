import CommandLanguage
import Glibc
import Wording

/// Passes an answer to a command of the system's shell.
enum ShellPipe {
  /// Runs `sh -c COMMAND` with `input` on its standard input, and waits for its end.
  ///
  /// A command that stops reading early, as `head` does, is content; one that cannot be started or
  /// fails is an error.
  static func run(_ command: String, input: String) throws(Diagnostic) {
    let exit: Int32
    do throws(ChildProcess.Failure) {
      exit = try ChildProcess.run(command, input: input)
    } catch {
      throw Diagnostic("E605", "\(error.problem): \(String(cString: strerror(error.code)))")
    }
    guard exit == 0 || exit == 128 + SIGPIPE else {
      throw Diagnostic(
        "E605", "the command '\(command)' ended with status \(exit)",
        help: exit == 127 ? "it is not installed, or misspelt" : "it says why above, if it does")
    }
  }
}
