import Glibc

/// The first bytes of a file, as far as they tell whether it is a session.
///
/// Source: "Database File Format" of SQLite, section 1.3.
struct SessionHeader {
  private let bytes: [UInt8]
  /// Of the file, in bytes.
  let size: Int

  init(path: String) throws(FileError) {
    guard !path.utf8.contains(0) else { throw .missing(path: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else { throw .reading(path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .reading(path, code: errno) }
    if SafeFile.isDirectory(status) { throw .isDirectory(path: path) }
    guard SafeFile.isRegular(status) else { throw .notARegularFile(path: path) }
    size = Int(status.st_size)
    var buffer = [UInt8](repeating: 0, count: 100)
    let got = buffer.withUnsafeMutableBytes { raw in
      raw.baseAddress.map { pread(descriptor, $0, raw.count, 0) } ?? 0
    }
    guard got >= 0 else { throw .reading(path, code: errno) }
    bytes = Array(buffer.prefix(got))
  }

  var isEmpty: Bool { size == 0 }
  var isSQLite: Bool { bytes.starts(with: "SQLite format 3\u{0}".utf8) }
  var isSession: Bool { isSQLite && number(at: 68) == SessionFile.applicationID }
  var version: Int { Int(number(at: 60)) }
  /// Whether changes are kept in a log beside the file before they are in the file.
  var usesWriteAheadLog: Bool { isSQLite && bytes.count > 19 && bytes[19] == 2 }
  /// Whether the file ends in the middle of a SQLite header.
  var isCutInHeader: Bool { isSQLite && bytes.count < 100 }

  /// Whether the file is as long as its header says.
  var isWhole: Bool {
    guard bytes.count == 100 else { return false }
    return pageSize >= 512 && Int(number(at: 28)) * pageSize == size
  }

  /// Whether the file ends before its last page does. SQLite itself takes what is missing of a
  /// last page as zeros, so that rows would be gone without a word.
  ///
  /// Programs older than SQLite 3.7 leave the number of pages out of date, and say so by another
  /// change counter; of their files only a broken last page is noticed.
  var isCutShort: Bool {
    guard bytes.count == 100, pageSize >= 512 else { return true }
    let isCountValid = number(at: 24) == number(at: 92) && number(at: 28) > 0
    return size % pageSize != 0 || isCountValid && size < Int(number(at: 28)) * pageSize
  }

  private var pageSize: Int {
    guard bytes.count >= 18 else { return 0 }
    let stated = Int(bytes[16]) << 8 | Int(bytes[17])
    return stated == 1 ? 65_536 : stated
  }

  private func number(at offset: Int) -> UInt32 {
    guard offset + 4 <= bytes.count else { return 0 }
    return bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
