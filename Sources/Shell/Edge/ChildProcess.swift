import Glibc

/// A command of the system's shell, run to its end.
enum ChildProcess {
  /// Why a command did not run, or not take what it was given.
  struct Failure: Error {
    let problem: String
    let code: Int32
  }

  /// Runs `sh -c COMMAND ARGUMENTS`, the arguments as `$1` and so on, and waits for its end.
  ///
  /// The signals that the shell has set for itself are back in their first state for it, and none
  /// is blocked.
  ///
  /// - Parameter input: What stands on its standard input; `nil` leaves it ours.
  /// - Returns: Its exit status; 128 and the signal when one ended it.
  static func run(
    _ command: String, arguments: [String] = [], input: String? = nil
  ) throws(Failure) -> Int32 {
    var ends: [Int32] = [-1, -1]
    if input != nil {
      guard pipe(&ends) == 0 else { throw failure("no pipe could be made") }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    defer { for end in ends where end >= 0 { close(end) } }
    let process = try start(command, arguments, input: ends[0])
    if let input {
      close(ends[0])
      ends[0] = -1
      do throws(StandardStreams.Failure) {
        try StandardStreams.write(input, to: ends[1])
      } catch {
        // A command that stops reading early, as `head` does, is content.
        if !error.isClosedPipe {
          close(ends[1])
          ends[1] = -1
          _ = wait(for: process)
          throw Failure(problem: "the command could not be written to", code: error.code)
        }
      }
      close(ends[1])
      ends[1] = -1
    }
    let status = wait(for: process)
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func start(
    _ command: String, _ arguments: [String], input: Int32
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if input >= 0 { posix_spawn_file_actions_adddup2(&actions, input, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGPIPE, SIGTSTP, SIGWINCH, SIGHUP, SIGTERM, SIGXFSZ] {
      // What `nohup` has us ignore stays ignored.
      if !isIgnoredFromOutside(signal) { sigaddset(&signals, signal) }
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    var words = (["sh", "-c", command, "sh"] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, words, environ)
    guard code == 0 else {
      throw Failure(problem: "the command could not be started", code: code)
    }
    return process
  }

  private static func isIgnoredFromOutside(_ signal: Int32) -> Bool {
    guard signal == SIGHUP || signal == SIGTERM else { return false }
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private static func failure(_ problem: String) -> Failure {
    Failure(problem: problem, code: errno)
  }
}
