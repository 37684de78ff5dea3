import CCompression
import Wording

/// A file packed by gzip or zstd: several members or frames are joined, as their own tools join them.
struct PackedFile {
  enum Format {
    case gzip
    case zstd
  }

  let format: Format
  private let bytes: [UInt8]
  private let source: String

  /// The most bytes that a packed file may hold.
  static let limit = 1 << 30

  /// - Returns: `nil` when the bytes do not begin as a packed file does.
  init?(_ bytes: [UInt8], source: String) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      format = .gzip
    } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) || Self.beginsWithSkippedFrame(bytes) {
      format = .zstd
    } else {
      return nil
    }
    (self.bytes, self.source) = (bytes, source)
  }

  /// A frame that carries no data may stand before the others.
  private static func beginsWithSkippedFrame(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return false }
    return 0x50...0x5F ~= first && bytes.dropFirst().starts(with: [0x2A, 0x4D, 0x18])
  }

  /// The name of what is inside: `agencies.csv` for `agencies.csv.gz`.
  static func innerName(_ name: String) -> String {
    for ending in [".gz", ".gzip", ".zst", ".zstd"]
    where Folding.key(name).utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      return KindGuess.withoutExtension(name)
    }
    return name
  }

  /// The bytes inside.
  ///
  /// - Parameters:
  ///   - limit: The most bytes that may come out.
  ///   - watch: Told how much of the packed bytes is done.
  /// - Throws: When the stream is damaged, ends early or unpacks to more than the limit, and when
  ///   the library is absent.
  func unpacked(
    limit: Int = Self.limit, watch: LoadWatch = LoadWatch()
  ) throws(DataFileError) -> [UInt8] {
    let code = Int32(format == .gzip ? WND_UNPACK_GZIP : WND_UNPACK_ZSTD)
    guard wnd_unpack_available(code) != 0 else {
      throw .noLibrary(
        source: source, what: "\(name) files",
        package: format == .gzip ? "zlib1g" : "libzstd1")
    }
    guard let unpacker = wnd_unpack_open(code) else { throw failure("there is too little memory") }
    defer { wnd_unpack_close(unpacker) }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 17)
    var position = 0
    while true {
      var (used, made) = (0, 0)
      let state = bytes.withUnsafeBufferPointer { input in
        chunk.withUnsafeMutableBufferPointer { output in
          wnd_unpack(
            unpacker, input.baseAddress.map { $0 + position }, input.count - position, &used,
            output.baseAddress, output.count, &made)
        }
      }
      position += used
      try watch.note(
        LoadProgress(.unpacking, of: source, .bytes, done: position, total: bytes.count))
      output += chunk[..<made]
      guard output.count <= limit else {
        throw failure(
          "it holds more than \(limit) bytes, the most that is unpacked",
          help: "split it, or leave out what is not needed")
      }
      switch state {
      case Int32(WND_UNPACK_ENDED):
        // A tape or a disk block may be filled up with zeros.
        guard position < bytes.count, bytes[position...].contains(where: { $0 != 0 }) else {
          return output
        }
      case Int32(WND_UNPACK_MORE):
        guard used > 0 || made > 0 else {
          throw failure("it ends early, after \(output.count) unpacked bytes")
        }
      case Int32(WND_UNPACK_NO_MEMORY): throw failure("there is too little memory")
      default: throw failure("it is damaged after \(output.count) unpacked bytes")
      }
    }
  }

  private var name: String { format == .gzip ? "gzip" : "zstd" }

  private func failure(
    _ problem: Phrase, help: Phrase = "copy or download the file again"
  ) -> DataFileError {
    .packed(source: source, format: name, problem: problem, help: help)
  }
}
