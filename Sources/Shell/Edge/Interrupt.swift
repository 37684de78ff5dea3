import Glibc
import Synchronization

/// Ctrl-C while a statement runs.
enum Interrupt {
  private static let isRaised = Atomic<Bool>(false)

  /// Makes Ctrl-C raise the flag instead of ending the process, and a closed pipe an error.
  static func install() {
    signal(SIGINT) { _ in Interrupt.isRaised.store(true, ordering: .relaxed) }
    signal(SIGPIPE, SIG_IGN)
  }

  static var isPending: Bool { isRaised.load(ordering: .relaxed) }
  static func clear() { isRaised.store(false, ordering: .relaxed) }
}
