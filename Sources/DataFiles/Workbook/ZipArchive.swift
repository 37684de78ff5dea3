import CZip
import Wording

/// A zip archive in memory, read only.
///
/// What comes out of it is counted: an archive of a few kilobytes can unpack to more than any
/// memory holds.
final class ZipArchive {
  /// The most bytes that the parts of one archive may hold together.
  static let unpackedLimit = 1 << 30
  /// The most parts that an archive may have.
  static let partLimit = 10_000

  private let source: String
  private let archive: OpaquePointer
  private let memory: UnsafeMutableRawBufferPointer
  private var left: Int
  private let limit: Int
  private let watch: LoadWatch

  /// - Parameter limit: The most bytes that may be unpacked.
  /// - Throws: When the bytes are no archive, or the library is absent.
  init(
    _ bytes: [UInt8], source: String, limit: Int = ZipArchive.unpackedLimit,
    watch: LoadWatch = LoadWatch()
  ) throws(DataFileError) {
    guard wnd_zip_available() != 0 else {
      throw .noLibrary(source: source, what: "XLSX workbooks", package: "libzip4")
    }
    // The library reads from this place as long as the archive is open.
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    memory.copyBytes(from: bytes)
    guard let archive = wnd_zip_open(memory.baseAddress, UInt64(memory.count)) else {
      memory.deallocate()
      throw .workbook(
        source: source, place: nil, problem: "the zip file is damaged or not whole",
        help: "copy or download the file again")
    }
    (self.source, self.archive, self.memory, left) = (source, archive, memory, limit)
    (self.limit, self.watch) = (limit, watch)
    let count = wnd_zip_entry_count(archive)
    guard count <= Self.partLimit else {
      throw .workbook(
        source: source, place: nil,
        problem:
          "the zip file has \(count) parts, and \(Self.partLimit) are the most that are read",
        help: "save the workbook again, or export its sheets as CSV")
    }
  }

  deinit {
    wnd_zip_close(archive)
    memory.deallocate()
  }

  /// Whether there is a part of this name; names are compared without case where they must.
  func has(_ part: String) -> Bool { index(of: part) != nil }

  private func index(of part: String) -> UInt64? {
    for ignoresCase: Int32 in [0, 1] {
      let index = wnd_zip_locate(archive, part, ignoresCase)
      if index >= 0 { return UInt64(index) }
    }
    return nil
  }

  /// Reads a part piece by piece.
  ///
  /// - Parameter take: Gets the bytes and whether they are the last; `false` from it ends reading.
  /// - Throws: When the part is missing, locked, damaged, or larger than what is left of the limit.
  func read(
    _ part: String, pieces take: (UnsafeRawBufferPointer, Bool) -> Bool
  ) throws(DataFileError) {
    guard let index = index(of: part) else { throw failure("it has no part '\(part)'") }
    guard wnd_zip_is_encrypted(archive, index) == 0 else {
      throw .otherFormat(
        source: source, found: "a zip file locked with a password",
        fix: "unpack it with the password and load what is inside")
    }
    guard let file = wnd_zip_open_entry(archive, index) else {
      throw failure("its part '\(part)' cannot be unpacked")
    }
    defer { wnd_zip_close_entry(file) }
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
    defer { chunk.deallocate() }
    while true {
      let count = Int(wnd_zip_read(file, chunk.baseAddress, UInt64(chunk.count)))
      guard count >= 0 else { throw failure("its part '\(part)' is damaged") }
      left -= count
      guard left >= 0 else {
        throw .workbook(
          source: source, place: nil,
          problem: "the workbook unpacks to more than \(limit) bytes, the most that is read",
          help: "leave out what is not needed, or export its sheets as CSV")
      }
      try watch.note(LoadProgress(.unpacking, of: source, .bytes, done: limit - left))
      guard take(UnsafeRawBufferPointer(rebasing: chunk[..<count]), count == 0), count > 0 else {
        return
      }
    }
  }

  private func failure(_ problem: Phrase) -> DataFileError {
    .workbook(
      source: source, place: nil, problem: "the workbook is damaged: \(problem)",
      help: "copy the file again, or open it in a spreadsheet program and save it anew")
  }
}
