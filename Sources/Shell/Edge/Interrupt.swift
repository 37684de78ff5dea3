import Glibc
import Synchronization

/// Ctrl-C while a statement runs, and being asked to end.
enum Interrupt {
  private static let isRaised = Atomic<Bool>(false)
  private static let signalToEnd = Atomic<Int32>(0)

  /// Makes Ctrl-C raise the flag instead of ending the process, and a closed pipe
  /// or a file that may not grow an error.
  static func install() {
    signal(SIGINT) { _ in Interrupt.isRaised.store(true, ordering: .relaxed) }
    signal(SIGPIPE, SIG_IGN)
    // A file larger than it may be is told of as a full disk is.
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Lets a shell at a terminal keep its session before it ends: the window's closing and SIGTERM
  /// raise the flag too. The second time they end the process at once.
  static func installEnding() {
    for number in [SIGHUP, SIGTERM] {
      var before = sigaction()
      // What `nohup` has the process ignore stays ignored.
      guard sigaction(number, nil, &before) == 0,
        unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == 0
      else { continue }
      signal(number) { number in
        signal(number, SIG_DFL)
        Interrupt.signalToEnd.store(number, ordering: .relaxed)
        Interrupt.isRaised.store(true, ordering: .relaxed)
      }
    }
  }

  static var isPending: Bool { isRaised.load(ordering: .relaxed) }

  /// The signal that asked the process to end, if one did.
  static var ending: Int32? {
    let number = signalToEnd.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Forgets Ctrl-C; being asked to end is not forgotten.
  static func clear() { isRaised.store(ending != nil, ordering: .relaxed) }

  /// Ends the process by a signal, so that its parent learns the reason.
  static func end(by number: Int32) {
    signal(number, SIG_DFL)
    raise(number)
  }
}
