import Glibc

/// The file behind a history: added to at once, and read on as others add to it.
struct HistoryFile {
  /// How much of a long file is read, from its end.
  static let mostBytes = 2 << 20

  /// How long another process may keep the file locked before we write all the same.
  private static let lockAttempts = 20

  let path: String

  /// Which file was read, and how far.
  private var inode: ino_t = 0
  private var position = 0

  init(path: String) { self.path = path }

  /// The records since the last reading, oldest first; lines that are none are passed over. `nil`
  /// when there are none, so that nobody need look.
  ///
  /// A file put in the place of the one before, or cut, is read anew.
  mutating func newRecords() -> [HistoryRecord]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    if inode != status.st_ino || size < position { (inode, position) = (status.st_ino, 0) }
    guard size > position else { return nil }
    let start = max(position, size - Self.mostBytes)
    var bytes = [UInt8](repeating: 0, count: size - start)
    var count = 0
    while count < bytes.count {
      let more = bytes.withUnsafeMutableBytes {
        pread(
          descriptor, $0.baseAddress?.advanced(by: count), $0.count - count, off_t(start + count))
      }
      if more < 0, errno == EINTR { continue }
      if more <= 0 { break }
      count += more
    }
    // What another is still writing is read the next time.
    guard let end = bytes[..<count].lastIndex(of: UInt8(ascii: "\n")) else { return nil }
    position = start + end + 1
    return bytes[..<end].split(separator: UInt8(ascii: "\n")).compactMap {
      HistoryRecord(line: $0)
    }
  }

  /// Adds a record at the end, in one write; gives the reason when that failed.
  ///
  /// The file is made readable by its owner alone, as are missing folders on the way to it.
  func append(_ record: HistoryRecord) -> String? {
    var descriptor = openForAppending()
    if descriptor < 0, errno == ENOENT {
      makeFolders()
      descriptor = openForAppending()
    }
    guard descriptor >= 0 else { return Self.reason() }
    defer { close(descriptor) }
    lock(descriptor)
    var line = record.line
    if endsInsideLine(descriptor) { line = "\n" + line }
    return line.withUTF8 { bytes in
      let count = write(descriptor, bytes.baseAddress, bytes.count)
      if count == bytes.count { return nil }
      return count < 0 ? Self.reason() : "No space left on device"
    }
  }

  private func openForAppending() -> Int32 {
    // Readable too, to see whether the last line was written whole.
    open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
  }

  /// Waits a little for the lock. A record goes out in one appending write, which no other can
  /// split, so it is not lost without the lock either.
  private func lock(_ descriptor: Int32) {
    for _ in 0..<Self.lockAttempts {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
      usleep(5_000)
    }
  }

  private func endsInsideLine(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > 0
    else { return false }
    var last: UInt8 = 0
    return pread(descriptor, &last, 1, status.st_size - 1) == 1 && last != UInt8(ascii: "\n")
  }

  private func makeFolders() {
    var position = path.startIndex
    while let slash = path[position...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      position = slash
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
