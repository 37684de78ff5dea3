import Synchronization

/// Asks for a stop from so many looks on.
final class Stop: Sendable {
  let looks = Mutex(Int.max)

  func isDue() -> Bool {
    looks.withLock { looks in
      looks -= 1
      return looks < 0
    }
  }
}
