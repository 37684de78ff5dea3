import Glibc

/// What changes when a file is written anew: read at two times, it tells whether the file is the
/// same still.
public struct FileStamp: Hashable, Sendable {
  private struct Part: Hashable, Sendable {
    let device: UInt
    let number: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  /// Of the file, and of the log that SQLite may keep beside it; `nil` where there is none.
  private let parts: [Part?]

  public init(of path: String) {
    parts = [path, path + "-wal"].map { path in
      var status = stat()
      guard !path.utf8.contains(0), stat(path, &status) == 0 else { return nil }
      return Part(
        device: UInt(status.st_dev), number: UInt(status.st_ino), size: Int(status.st_size),
        seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    }
  }
}
