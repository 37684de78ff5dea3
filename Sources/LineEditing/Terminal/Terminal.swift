import CEdit
import Glibc

/// The person's terminal: its modes, its size, and what is written to it.
struct Terminal {
  let input: Int32
  let output: Int32

  /// How the terminal was when it was first touched.
  private(set) var original: termios?

  init(input: Int32, output: Int32) {
    self.input = input
    self.output = output
  }

  /// Every key comes at once and as itself, Ctrl-C and Ctrl-Z too.
  mutating func beginEditing() {
    guard var modes = remembered() else { return }
    cedit_release_modes()
    modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON | ISTRIP)
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN | ISIG)
    Self.setReadAtOnce(&modes)
    tcsetattr(input, TCSANOW, &modes)
    write("\u{1B}[?2004h")
  }

  /// A statement runs: Ctrl-C is a signal, what is typed is kept and not shown.
  mutating func beginRunning() {
    guard var modes = remembered() else { return }
    modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR)
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    modes.c_lflag |= tcflag_t(ISIG)
    Self.setReadAtOnce(&modes)
    write("\u{1B}[?2004l")
    tcsetattr(input, TCSANOW, &modes)
    if var original { cedit_hold_modes(input, &original, &modes) }
  }

  /// Puts the terminal back as it was found; nothing when it was not touched.
  func restore() {
    cedit_release_modes()
    guard var modes = original else { return }
    tcsetattr(input, TCSANOW, &modes)
  }

  /// Forgets how the terminal was: another program may have had it meanwhile.
  mutating func forget() {
    original = nil
    cedit_forget_exit()
  }

  /// Columns and rows; 80 by 24 when the terminal does not say.
  var size: WindowSize {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard cedit_window(output, &rows, &columns) else { return WindowSize(rows: 24, columns: 80) }
    return WindowSize(rows: Int(rows), columns: max(2, Int(columns)))
  }

  /// Writes all of it; a terminal that is gone is found out by reading.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return }
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(output, start + done, bytes.count - done)
        if count > 0 {
          done += count
        } else if errno == EAGAIN {
          var polled = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
          poll(&polled, 1, -1)
        } else if errno != EINTR {
          return
        }
      }
    }
  }

  private mutating func remembered() -> termios? {
    if let original { return original }
    var modes = termios()
    guard tcgetattr(input, &modes) == 0 else { return nil }
    original = modes
    cedit_restore_at_exit(input, &modes)
    return modes
  }

  private static func setReadAtOnce(_ modes: inout termios) {
    withUnsafeMutableBytes(of: &modes.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
  }
}

/// The size of a terminal's window.
struct WindowSize: Equatable, Sendable {
  var rows: Int
  var columns: Int
}
