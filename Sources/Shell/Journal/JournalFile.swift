import DataFiles
import Glibc

/// A journal on the disk, open for its one writer.
///
/// It is locked by `flock` as long as it is open, also against a session of the same person; the
/// system lets go of the lock when the process ends, however it ends.
struct JournalFile {
  let path: String
  private let descriptor: Int32
  /// How many bytes of it are whole lines.
  private var length: Int

  /// Why a journal cannot be written, by the system's error number.
  struct Failure: Error, Hashable {
    let path: String
    let code: Int32

    var reason: String {
      switch code {
      case ENOSPC, EDQUOT: "no space is left"
      case EACCES, EPERM, EROFS: "this user may not write there"
      default: String(cString: strerror(code)).lowercased()
      }
    }
  }

  /// Makes a journal with its first lines, for its owner alone.
  ///
  /// It gets its name when it is locked and holds them, so that nobody takes it for a lost one.
  init(in folder: String, named name: String, holding bytes: [UInt8]) throws(Failure) {
    path = "\(folder)/\(name).journal"
    let new = "\(folder)/\(name).new"
    descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    length = 0
    var code = flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno
    if code == 0 { code = FileWriter(descriptor).write(bytes) }
    if code == 0, rename(new, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(new)
      close(descriptor)
      throw Failure(path: path, code: code)
    }
    length = bytes.count
  }

  /// Takes up a journal that is open and locked, cutting off what follows its whole lines.
  init(path: String, descriptor: Int32, length: Int) throws(Failure) {
    (self.path, self.descriptor, self.length) = (path, descriptor, length)
    guard ftruncate(descriptor, off_t(length)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw Failure(path: path, code: errno)
    }
  }

  /// Adds whole lines; where that fails none of them is there.
  mutating func append(_ bytes: [UInt8]) throws(Failure) {
    let code = FileWriter(descriptor).write(bytes)
    guard code != 0 else {
      length += bytes.count
      return
    }
    // A part of them would spoil what is written once there is room again.
    _ = ftruncate(descriptor, off_t(length))
    _ = lseek(descriptor, 0, SEEK_END)
    throw Failure(path: path, code: code)
  }

  /// Waits until it has reached the disk.
  func sync() throws(Failure) {
    let code = FileWriter(descriptor).sync()
    guard code == 0 else { throw Failure(path: path, code: code) }
  }

  /// Waits until its name has reached the disk, too.
  func syncFolder() {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    let folder = open(String(path[..<slash]), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    // A file system that cannot do this has still kept the file.
    _ = fsync(folder)
    close(folder)
  }

  /// Takes it away: what it holds is kept elsewhere.
  func remove() {
    unlink(path)
    close(descriptor)
  }

  /// Leaves it for a recovery.
  func leave() { close(descriptor) }
}
