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
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw failed("no pipe could be made", errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The command gets the signals that the shell has set for itself back in their first state.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGPIPE, SIGTSTP, SIGWINCH] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let words: [UnsafeMutablePointer<CChar>?] = [strdup("sh"), strdup("-c"), strdup(command), nil]
    defer { for word in words { free(word) } }
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, words, environ)
    close(ends[0])
    guard code == 0 else {
      close(ends[1])
      throw failed("the command could not be started", code)
    }
    do throws(StandardStreams.Failure) {
      try StandardStreams.write(input, to: ends[1])
      close(ends[1])
    } catch {
      close(ends[1])
      if !error.isClosedPipe {
        _ = wait(for: process)
        throw failed("the command could not be written to", error.code)
      }
    }
    let status = wait(for: process)
    let exit = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    guard exit == 0 || exit == 128 + SIGPIPE else {
      throw Diagnostic(
        "E605", "the command '\(command)' ended with status \(exit)",
        help: exit == 127 ? "it is not installed, or misspelt" : "it says why above, if it does")
    }
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private static func failed(_ what: String, _ code: Int32) -> Diagnostic {
    Diagnostic("E605", "\(what): \(String(cString: strerror(code)))")
  }
}
