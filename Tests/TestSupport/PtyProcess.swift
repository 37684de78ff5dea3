import CPty
import Glibc

/// A program running on a pseudo-terminal, typed to and watched like a person would.
public final class PtyProcess {
  /// Why a wait failed, with the screen as it was.
  public struct Failure: Error, CustomStringConvertible {
    /// What was waited for, and what was seen.
    public let description: String
  }

  /// What is on the screen, as far as it was read.
  public private(set) var screen: ScreenModel

  /// The process.
  public let process: pid_t

  /// The wait status once it ended.
  public private(set) var status: Int32?

  private let leader: Int32
  private var hasHungUp = false

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: The program's path, then its arguments.
  ///   - environment: All of its environment.
  public init(
    _ arguments: [String], environment: [String: String], rows: Int = 24, columns: Int = 80
  ) throws(Failure) {
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { for word in words + variables { free(word) } }
    var leader: Int32 = -1
    var process: pid_t = 0
    let error = cpty_spawn(
      arguments[0], &words, &variables, UInt16(rows), UInt16(columns), &leader, &process)
    guard error == 0 else {
      throw Failure(description: "cannot start \(arguments[0]): error \(error)")
    }
    self.leader = leader
    self.process = process
    screen = ScreenModel(rows: rows, columns: columns)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(leader)
  }

  /// Types text; `\u{1B}[A` and the like for keys.
  public func send(_ text: String) { send(bytes: Array(text.utf8)) }

  /// Types bytes, reading what comes back meanwhile, so that neither side waits for the other.
  public func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let portion = Array(rest.prefix(1_024))
      let count = write(leader, portion, portion.count)
      if count > 0 { rest = rest.dropFirst(count) }
      readSome(atMost: 0)
    }
  }

  /// Gives the window another size.
  public func resize(rows: Int, columns: Int) {
    readSome(atMost: 0)
    screen.resize(rows: rows, columns: columns)
    cpty_resize(leader, UInt16(rows), UInt16(columns))
  }

  /// Waits until the screen is as wanted.
  public func wait(
    for what: String, seconds: Double = 20, until holds: (ScreenModel) -> Bool
  ) throws(Failure) {
    let end = Self.now() + seconds
    while !holds(screen) {
      guard Self.now() < end, !hasHungUp else { throw failure(what) }
      readSome(atMost: 100)
    }
  }

  /// Waits until the program left its terminal and ended.
  public func waitForEnd(seconds: Double = 20) throws(Failure) {
    let end = Self.now() + seconds
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) != process {
      guard Self.now() < end else { throw failure("the end of the program") }
      if hasHungUp { usleep(1_000) } else { readSome(atMost: 10) }
    }
    self.status = status
    while !hasHungUp, readSome(atMost: 10) {}
  }

  /// The modes the terminal is in.
  public var modes: termios {
    var modes = termios()
    tcgetattr(leader, &modes)
    return modes
  }

  /// The screen with a frame around it, for a failing test to show.
  public func failure(_ what: String) -> Failure {
    let lines = screen.lines.map { "|" + $0 }.joined(separator: "\n")
    return Failure(
      description: """
        waited in vain for \(what); the cursor is at row \(screen.cursorRow), \
        column \(screen.cursorColumn) of
        \(lines)
        """)
  }

  @discardableResult
  private func readSome(atMost milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: leader, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, milliseconds) > 0 else { return false }
    var portion = [UInt8](repeating: 0, count: 65_536)
    let count = read(leader, &portion, portion.count)
    if count > 0 {
      screen.feed(portion[..<count])
      return true
    }
    if count == 0 || errno != EINTR { hasHungUp = true }
    return false
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
