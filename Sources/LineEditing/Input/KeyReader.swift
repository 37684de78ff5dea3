import CEdit
import Glibc

/// What the editor may be woken by.
enum InputEvent: Equatable {
  case key(Key)
  case resized
  /// The process was stopped and goes on; the terminal may be as the shell outside left it.
  case continued
  /// A signal that ends the process, held back until the terminal is in order.
  case terminated(Int32)
  case ended
}

/// Reads keys from a terminal, and the few signals that matter to an editor beside them.
struct KeyReader {
  /// How long a lone ESC may be the beginning of a sequence, in milliseconds.
  private static let escapeDelay: Int32 = 40
  private static let sequenceDelay: Int32 = 1_000

  private let descriptor: Int32
  private let signals: Int32
  private var decoder = KeyDecoder()
  private var ready: [Key] = []
  private var hasEnded = false

  init(descriptor: Int32, signals: Int32) {
    self.descriptor = descriptor
    self.signals = signals
  }

  /// Whether a key could be had without waiting, so that drawing now would be in vain.
  mutating func hasPending() -> Bool {
    if !ready.isEmpty { return true }
    if let key = decoder.next() {
      ready.append(key)
      return true
    }
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) > 0
  }

  /// Puts a key back, to be read next.
  mutating func putBack(_ key: Key) { ready.insert(key, at: 0) }

  /// Forgets what was read and not used.
  mutating func discard() {
    ready = []
    decoder = KeyDecoder()
  }

  /// Waits for the next event.
  mutating func next() -> InputEvent {
    while true {
      if !ready.isEmpty { return .key(ready.removeFirst()) }
      if let key = decoder.next() { return .key(key) }
      if hasEnded { return .ended }
      switch wait() {
      case .signal(let event): if let event { return event }
      case .input: readSome()
      case .late: if let key = decoder.flush() { return .key(key) }
      case .nothing: break
      }
    }
  }

  private enum Wake {
    case signal(InputEvent?)
    case input
    case late
    case nothing
  }

  private func wait() -> Wake {
    let delay: Int32 =
      switch decoder.remainder {
      case .nothing, .certain: -1
      case .escape: Self.escapeDelay
      case .sequence: Self.sequenceDelay
      }
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&polled, 2, delay)
    if count == 0 { return .late }
    if count < 0 { return .nothing }
    if polled[1].revents != 0 { return .signal(Self.event(cedit_next_signal(signals))) }
    return .input
  }

  private static func event(_ signal: Int32) -> InputEvent? {
    switch signal {
    case 0: nil
    case SIGWINCH: .resized
    case SIGCONT: .continued
    default: .terminated(signal)
    }
  }

  private mutating func readSome() {
    let portion = 65_536
    let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: portion) { buffer in
      let count = read(descriptor, buffer.baseAddress, portion)
      if count > 0 { decoder.feed(buffer.prefix(count)) }
      return count
    }
    if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { hasEnded = true }
  }
}
