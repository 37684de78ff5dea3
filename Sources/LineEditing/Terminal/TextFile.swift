import Glibc

/// Small files read whole.
enum TextFile {
  /// The last part of a regular file, at most so many bytes; `nil` when it cannot be read.
  static func bytes(of path: String, atMost limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    if size > limit { lseek(descriptor, off_t(size - limit), SEEK_SET) }
    var bytes: [UInt8] = []
    var portion = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = read(descriptor, &portion, min(portion.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      bytes += portion[..<count]
    }
    return bytes
  }

  /// The text of a small regular file; `nil` when it cannot be read.
  static func contents(of path: String) -> String? {
    bytes(of: path, atMost: 65_536).map { String(decoding: $0, as: UTF8.self) }
  }
}
