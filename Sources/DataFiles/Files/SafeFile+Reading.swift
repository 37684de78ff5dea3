import Glibc

extension SafeFile {
  /// Everything in a file, a device or a pipe.
  ///
  /// The bytes are copied, never mapped: a mapped file that another program cuts short meanwhile
  /// would end this one by a signal, and one that it writes to would be neither the old nor the
  /// new. Copying what is in the system's cache takes a tenth of the time that reading its rows
  /// takes.
  ///
  /// - Parameter goesOn: Asked after every few megabytes, and while a pipe gives nothing, whether to
  ///   go on; gets the bytes read so far, and how many there are where that is known.
  public static func read(
    _ path: String, whileTrue goesOn: (_ done: Int, _ total: Int?) -> Bool = { _, _ in true }
  ) throws(FileError) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw .missing(path: path) }
    // Without waiting for whoever will write to a pipe: that wait is below, where it can be ended.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else { throw .reading(path, code: errno) }
    defer { close(descriptor) }
    var before = stat()
    guard fstat(descriptor, &before) == 0 else { throw .reading(path, code: errno) }
    if isDirectory(before) { throw .isDirectory(path: path) }
    guard isRegular(before) else {
      return try read(descriptor: descriptor, named: path, whileTrue: goesOn)
    }

    guard before.st_size <= sizeLimit else { throw .tooLarge(path: path) }
    let bytes = try read(
      descriptor: descriptor, named: path, expected: Int(before.st_size), whileTrue: goesOn)
    var after = stat()
    guard fstat(descriptor, &after) == 0 else { throw .reading(path, code: errno) }
    // Files that the kernel makes up, as in /proc, have no size.
    let isWhole = bytes.count == Int(after.st_size) || before.st_size == 0
    guard isWhole, before.st_size == after.st_size,
      before.st_mtim.tv_sec == after.st_mtim.tv_sec,
      before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
    else { throw .changedWhileRead(path: path) }
    return bytes
  }

  /// A file's text; bytes that are no UTF-8 come out as U+FFFD.
  public static func text(_ path: String) throws(FileError) -> String {
    String(decoding: try read(path), as: UTF8.self)
  }

  /// Everything that a descriptor has to give, standard input for instance; it stays open.
  ///
  /// - Parameters:
  ///   - name: What messages call it.
  ///   - expected: How many bytes will come, where that is known.
  ///   - goesOn: As for ``read(_:whileTrue:)``.
  public static func read(
    descriptor: Int32, named name: String, expected: Int = 0,
    whileTrue goesOn: (_ done: Int, _ total: Int?) -> Bool = { _, _ in true }
  ) throws(FileError) -> [UInt8] {
    var status = stat()
    let mayWait = fstat(descriptor, &status) != 0 || !isRegular(status)
    let total = expected > 0 ? expected : nil
    var bytes: [UInt8] = []
    var room = max(expected + 1, 65_536)
    while true {
      var end = ReadEnd.full
      let before = bytes.count
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        (count, end) = fill(
          UnsafeMutableRawBufferPointer(buffer), from: descriptor, mayWait: mayWait,
          whileTrue: { goesOn(before + $0, total) })
      }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if case .failed(let code) = end { throw .reading(name, code: code) }
      if case .stopped = end { throw .interrupted(path: name) }
      guard bytes.count <= sizeLimit else { throw .tooLarge(path: name) }
      if case .end = end { return bytes }
      room = max(bytes.count, 65_536)
    }
  }

  private enum ReadEnd {
    case full, end, stopped
    case failed(Int32)
  }

  /// Bytes of one call to the system: a few milliseconds' worth.
  private static let bytesAtOnce = 4 << 20
  /// How long a pipe is waited for before it is asked whether to go on, in milliseconds.
  private static let patience: Int32 = 50

  /// Reads until the buffer is full or nothing more comes.
  ///
  /// - Parameter mayWait: Whether there may be nothing to read yet, as with a pipe.
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32, mayWait: Bool,
    whileTrue goesOn: (_ done: Int) -> Bool
  ) -> (count: Int, end: ReadEnd) {
    guard let base = buffer.baseAddress else { return (0, .full) }
    var count = 0
    while count < buffer.count {
      guard goesOn(count) else { return (count, .stopped) }
      if mayWait {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        // A pipe that nobody has opened for writing yet looks as if it had ended.
        if poll(&waiting, 1, patience) <= 0 { continue }
      }
      let got = Glibc.read(descriptor, base + count, min(buffer.count - count, bytesAtOnce))
      if got > 0 {
        count += got
      } else if got == 0 {
        return (count, .end)
      } else if errno != EINTR, errno != EAGAIN {
        return (count, .failed(errno))
      }
    }
    return (count, .full)
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && isDirectory(status)
  }

  /// Whether a path leads to a file, or to nothing, which reading it will say; not to a device or
  /// a pipe, which may never end.
  static func mayBeRead(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 || isRegular(status)
  }

  /// The names in a folder, sorted by their bytes, hidden ones left out.
  static func names(inFolder path: String) throws(FileError) -> [String] {
    guard let folder = opendir(path) else { throw .reading(path, code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.utf8.first != UInt8(ascii: ".") { names.append(name) }
    }
    guard errno == 0 else { throw .reading(path, code: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
