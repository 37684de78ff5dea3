import Glibc

/// Files written whole or not at all, and read with a reason where they cannot be.
public enum SafeFile {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 4 << 30

  /// Writes a file beside its target and renames it, so that nobody ever sees half of it.
  ///
  /// An existing file keeps its mode; a symbolic link is followed to its target. A device, a pipe
  /// or a descriptor such as `/dev/stdout` is written directly. When anything fails, the old file
  /// is as it was.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try checkName(path)
    if let descriptor = descriptorNumber(path) {
      let copy = dup(descriptor)
      guard copy >= 0 else { throw .writing(path, code: errno) }
      return try writeAndClose(bytes, to: copy, path: path)
    }
    var status = stat()
    if stat(path, &status) == 0, !isRegular(status), !isDirectory(status) {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
      guard descriptor >= 0 else { throw .writing(path, code: errno) }
      return try writeAndClose(bytes, to: descriptor, path: path)
    }
    var replacement = try FileReplacement(of: path)
    do throws(FileError) {
      try replacement.write(bytes)
      try replacement.commit()
    } catch {
      replacement.discard()
      throw error
    }
  }

  /// Writes text as UTF-8; otherwise as ``write(_:to:)-([UInt8],_)``.
  public static func write(_ text: String, to path: String) throws(FileError) {
    try write(Array(text.utf8), to: path)
  }

  /// A name with a NUL in it would reach the system cut short, as the name of another file.
  static func checkName(_ path: String) throws(FileError) {
    guard path.utf8.contains(0) else { return }
    throw .cannotWrite(path: path, reason: "its name holds a NUL character")
  }

  /// The descriptor that a path such as `/dev/stdout` or `/dev/fd/3` stands for.
  ///
  /// Opening such a path anew would start at the beginning of a redirected file, over what was
  /// written already; renaming onto it would cut the redirection.
  private static func descriptorNumber(_ path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default:
      for prefix in ["/dev/fd/", "/proc/self/fd/"] where path.utf8.starts(with: prefix.utf8) {
        return Int32(Substring(path.utf8.dropFirst(prefix.utf8.count)))
      }
      return nil
    }
  }

  private static func writeAndClose(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(FileError) {
    let code = FileWriter(descriptor).write(bytes)
    let closed = close(descriptor)
    if code != 0 { throw .writing(path, code: code) }
    // An interrupted close has closed; Linux never wants it repeated.
    if closed != 0, errno != EINTR { throw .writing(path, code: errno) }
  }

  static func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }
  static func isDirectory(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }
}
