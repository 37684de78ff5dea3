import CommandLanguage
import Glibc
import Wording

/// Writing to the process's own streams, noticing what goes wrong.
enum StandardStreams {
  /// The reader of standard output has gone, or it cannot be written.
  struct Failure: Error {
    let code: Int32
    /// Whether the other end of a pipe was closed, as `head` does.
    var isClosedPipe: Bool { code == EPIPE }
  }

  /// Writes all bytes of a text to a descriptor.
  static func write(_ text: String, to descriptor: Int32) throws(Failure) {
    var text = text
    let code = text.withUTF8 { buffer -> Int32 in
      var offset = 0
      while offset < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
        if count < 0 {
          if errno == EINTR { continue }
          if errno == EAGAIN {
            var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&wait, 1, -1)
            continue
          }
          return errno
        }
        offset += count
      }
      return 0
    }
    guard code == 0 else { throw Failure(code: code) }
  }

  /// Writes to standard error; if that fails nobody can be told.
  static func complain(_ text: String) { try? write(text, to: 2) }

  static func failure(_ code: Int32, _ what: Phrase) -> Diagnostic {
    if code == EPIPE { return Diagnostic("E603", "nobody reads \(what) any more") }
    if code == ENOSPC {
      return Diagnostic("E604", "no space is left for \(what)", help: "free some, and try again")
    }
    return Diagnostic("E604", "\(what) cannot be written: \(String(cString: strerror(code)))")
  }
}
