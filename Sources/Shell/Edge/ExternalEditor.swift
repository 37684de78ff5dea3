import DataFiles
import Glibc

/// Has a person edit a text in the editor of their choice.
enum ExternalEditor {
  /// The longest text that is taken back, in bytes.
  private static let mostBytes = 1 << 20

  /// The command: `$VISUAL`, `$EDITOR`, or `vi`.
  static var command: String {
    StateFolder.environment("VISUAL") ?? StateFolder.environment("EDITOR") ?? "vi"
  }

  /// The text as it was left in the editor, line breaks at its end taken off; `nil` when the editor
  /// failed, so that nothing changes.
  ///
  /// The text goes through a file that its owner alone can read, and that is gone afterwards.
  static func edit(_ text: String) -> String? {
    let folder = StateFolder.environment("TMPDIR") ?? "/tmp"
    let ending = ".wnd"
    var name = Array("\(folder)/wnd-XXXXXX\(ending)".utf8CString)
    let descriptor = mkstemps(&name, Int32(ending.utf8.count))
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    defer { unlink(path) }
    guard (try? StandardStreams.write(text + "\n", to: descriptor)) != nil else {
      close(descriptor)
      return nil
    }
    close(descriptor)
    guard (try? ChildProcess.run("\(command) \"$1\"", arguments: [path])) == 0 else { return nil }
    return contents(of: path)
  }

  private static func contents(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: mostBytes + 1)
    var count = 0
    while count < bytes.count {
      let more = bytes.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress?.advanced(by: count), $0.count - count)
      }
      if more < 0, errno == EINTR { continue }
      guard more >= 0 else { return nil }
      if more == 0 { break }
      count += more
    }
    guard count <= mostBytes else { return nil }
    while count > 0, bytes[count - 1] == 0x0A || bytes[count - 1] == 0x0D { count -= 1 }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
