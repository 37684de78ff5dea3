import Glibc
import Synchronization

/// A file being written beside the one that it will replace.
///
/// Ends with ``commit()`` or ``discard()``; until then the target is untouched.
struct FileReplacement {
  /// Where the new content goes, in the target's own folder.
  let temporaryPath: String
  private let path: String
  private let target: String
  private var descriptor: Int32

  private static let serial = Atomic<Int>(0)

  /// Makes the empty new file, with the mode of the one to be replaced.
  init(of path: String) throws(FileError) {
    try SafeFile.checkName(path)
    self.path = path
    target = try Self.followed(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists {
      if SafeFile.isDirectory(status) { throw .isDirectory(path: path) }
      guard SafeFile.isRegular(status) else { throw .notARegularFile(path: path) }
      guard access(target, W_OK) == 0 else { throw .writing(path, code: errno) }
    }
    let mode: mode_t = exists ? status.st_mode & 0o7777 : 0o666
    let folder = Self.folder(of: target)
    var candidate = ""
    var made: Int32 = -1
    var tries = 0
    repeat {
      let number = Self.serial.add(1, ordering: .relaxed).newValue
      candidate = "\(folder).wnd-\(getpid())-\(number).tmp"
      made = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      tries += 1
    } while made < 0 && errno == EEXIST && tries < 1_000
    guard made >= 0 else { throw .writing(path, code: errno) }
    if exists {
      // Another's file stays theirs where we may do that; the mode comes last, as a change of
      // owner clears bits of it.
      _ = fchown(made, status.st_uid, status.st_gid)
      _ = fchmod(made, mode)
    }
    temporaryPath = candidate
    descriptor = made
  }

  func write(_ bytes: [UInt8]) throws(FileError) {
    let code = FileWriter(descriptor).write(bytes)
    if code != 0 { throw .writing(path, code: code) }
  }

  /// Puts the new file in the place of the old, after it has reached the disk.
  mutating func commit() throws(FileError) {
    let unsynced = FileWriter(descriptor).sync()
    guard unsynced == 0 else { throw .writing(path, code: unsynced) }
    let closed = close(descriptor)
    let code = errno
    descriptor = -1
    if closed != 0, code != EINTR { throw .writing(path, code: code) }
    guard rename(temporaryPath, target) == 0 else { throw .writing(path, code: errno) }
    let folder = open(Self.folder(of: target) + ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      // The rename is done; a file system that cannot sync a folder has still kept the file.
      _ = fsync(folder)
      close(folder)
    }
  }

  /// Removes the new file.
  mutating func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    unlink(temporaryPath)
  }

  /// The folder of a path with its closing slash; empty for the current one.
  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// The path that symbolic links lead to, whether or not anything is there.
  private static func followed(_ path: String) throws(FileError) -> String {
    var current = path
    for _ in 0..<40 {
      var status = stat()
      guard lstat(current, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else {
        return current
      }
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let length = buffer.withUnsafeMutableBytes { raw in
        raw.withMemoryRebound(to: CChar.self) { characters in
          characters.baseAddress.map { readlink(current, $0, characters.count) } ?? -1
        }
      }
      guard length > 0 else { throw .writing(path, code: errno) }
      let target = String(decoding: buffer.prefix(length), as: UTF8.self)
      current = target.utf8.first == UInt8(ascii: "/") ? target : folder(of: current) + target
    }
    throw .writing(path, code: ELOOP)
  }
}
