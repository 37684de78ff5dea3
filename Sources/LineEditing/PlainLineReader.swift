import CEdit
import Glibc

/// Reads statements line by line where there is no usable terminal: from a pipe, a file, or a
/// terminal that cannot move its cursor. It writes no control sequences.
public struct PlainLineReader {
  private let isComplete: (String) -> Bool
  private let input: Int32
  private let output: Int32?
  private var bytes: [UInt8] = []
  private var position = 0
  private var hasEnded = false
  private var mask = sigset_t()

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - isComplete: Whether a statement ends with the text's last line; if not, a line is added.
  ///   - input: What is read.
  ///   - output: Where prompts go; `nil` for none.
  public init(
    isComplete: @escaping (String) -> Bool = { _ in true }, input: Int32 = 0,
    output: Int32? = nil
  ) {
    self.isComplete = isComplete
    self.input = input
    self.output = output
  }

  /// Reads one statement; at the end of the input also one that is not complete. A signal with a
  /// handler cancels what was typed; the reader itself handles none.
  public mutating func read(prompt: String = "", continuation: String = "") -> LineReading {
    // A Ctrl-C that comes before the waiting for input must end the waiting too.
    cedit_hold_signals(&mask)
    defer { cedit_restore_signals(&mask) }
    var statement: String?
    while true {
      write(statement == nil ? prompt : continuation)
      switch nextLine() {
      case .line(let line):
        let text = statement.map { $0 + "\n" + line } ?? line
        if isComplete(text) { return .line(text) }
        statement = text
      case .cancelled:
        write("\n")
        return .cancelled
      case .end: return statement.map { .line($0) } ?? .end
      case .terminated(let signal): return .terminated(signal)
      }
    }
  }

  private mutating func nextLine() -> LineReading {
    var scanned = position
    while true {
      if let end = bytes[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return .line(Self.text(bytes[position..<end]))
      }
      if hasEnded {
        guard position < bytes.count else { return .end }
        defer { position = bytes.count }
        return .line(Self.text(bytes[position...]))
      }
      bytes.removeSubrange(..<position)
      position = 0
      scanned = bytes.count
      guard readSome() else {
        bytes = []
        return .cancelled
      }
    }
  }

  /// Reads what there is; false when a signal came instead.
  private mutating func readSome() -> Bool {
    guard cedit_wait_for_input(input, &mask) else { return false }
    let portion = 65_536
    let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: portion) { buffer in
      let count = Glibc.read(input, buffer.baseAddress, portion)
      if count > 0 { bytes.append(contentsOf: buffer.prefix(count)) }
      return count
    }
    if count < 0, errno == EINTR { return false }
    if count == 0 || (count < 0 && errno != EAGAIN) { hasEnded = true }
    return true
  }

  private func write(_ text: String) {
    guard let output, !text.isEmpty else { return }
    Terminal(input: input, output: output).write(text)
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    return String(decoding: line, as: UTF8.self)
  }
}
