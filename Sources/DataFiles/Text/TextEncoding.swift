import Glibc
import Wording

/// The encodings other than UTF-8 in which text is read, each only where nothing else fits.
enum TextEncoding: String, CaseIterable {
  case utf16LittleEndian = "UTF-16 (little-endian)"
  case utf16BigEndian = "UTF-16 (big-endian)"
  case windows1256 = "Windows-1256"

  /// The name that `iconv` knows it by.
  private var charset: String {
    switch self {
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1256: "CP1256"
    }
  }

  /// Text that was converted to UTF-8, and from what.
  struct Converted {
    let bytes: [UInt8]
    let encoding: TextEncoding
  }

  /// UTF-16 that says so itself by its first two bytes.
  ///
  /// - Returns: `nil` when the bytes do not begin with a byte order mark of UTF-16.
  /// - Throws: At the first place that is no UTF-16.
  static func byMark(
    _ bytes: [UInt8], source: String
  ) throws(DataFileError) -> Converted? {
    let encoding: TextEncoding
    if bytes.starts(with: [0xFF, 0xFE]) {
      // The same two bytes begin the mark of UTF-32; in UTF-16 a NUL would follow them.
      guard !bytes.dropFirst(2).starts(with: [0, 0]) else {
        throw .otherFormat(
          source: source, found: "text in UTF-32", fix: "save it again as UTF-8")
      }
      encoding = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
    } else {
      return nil
    }
    let (converted, isWhole) = try encoding.converted(bytes[2...], source: source)
    guard isWhole else {
      throw .badEncoding(
        source: source, place: LineIndex(converted).place(of: converted.count),
        encoding: encoding.rawValue)
    }
    return Converted(bytes: converted, encoding: encoding)
  }

  /// UTF-16 without a mark, known by all of it being plain text in exactly one byte order.
  static func withoutMark(
    _ bytes: [UInt8], source: String
  ) throws(DataFileError) -> Converted? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var found: Converted?
    for encoding in [utf16LittleEndian, utf16BigEndian]
    where encoding.isPlain(bytes.prefix(1 << 16)) {
      let (converted, isWhole) = try encoding.converted(bytes[...], source: source)
      guard isWhole, plainText(converted) else { continue }
      guard found == nil else { return nil }
      found = Converted(bytes: converted, encoding: encoding)
    }
    return found
  }

  /// Whether units of two bytes are those of plain text, one at least of ASCII.
  private func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    var hasASCII = false
    for index in stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2) {
      let (first, second) = (bytes[index], bytes[index + 1])
      let (high, low) = self == .utf16LittleEndian ? (second, first) : (first, second)
      switch high {
      case 0x00:
        guard low >= 0x20 || low == 0x09 || low == 0x0A || low == 0x0D else { return false }
        hasASCII = true
      case 0x06, 0x07, 0x20, 0xFB...0xFE: break
      default: return false
      }
    }
    return hasASCII
  }

  /// Whether UTF-8 holds no control characters but tabs and line ends.
  private static func plainText(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// Windows-1256, where what is not ASCII reads as words in Arabic letters.
  ///
  /// Strict, since every byte above 127 is some character of it: nine in ten of those characters,
  /// marks aside, must be Arabic letters, three in four of these beside another, and hardly one
  /// beside a Latin letter. Text of Western or Cyrillic encodings and damaged UTF-8 fail.
  static func ifPersian(
    _ bytes: [UInt8], source: String
  ) throws(DataFileError) -> Converted? {
    guard plainText(bytes) else { return nil }
    let (converted, isWhole) = try windows1256.converted(bytes[...], source: source)
    guard isWhole, looksPersian(converted) else { return nil }
    return Converted(bytes: converted, encoding: .windows1256)
  }

  private static func looksPersian(_ utf8: [UInt8]) -> Bool {
    enum Sort { case arabic, latin, other }
    var (letters, strangers, paired, glued) = (0, 0, 0, 0)
    var (last, lastIsPaired) = (Sort.other, false)
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      let sort: Sort
      switch scalar.value {
      case 0x620...0x63F, 0x641...0x64A, 0x671...0x6D3: sort = .arabic
      case 0x41...0x5A, 0x61...0x7A: sort = .latin
      // Vowel marks, the stretcher, joiners, direction marks and dashes belong to any text.
      case 0x640, 0x64B...0x652, 0x200C...0x200F, 0x2013, 0x2014: continue
      // So do spaces and the marks of punctuation.
      case 0x00...0x7F, 0xA0, 0xAB, 0xBB, 0x60C, 0x61B, 0x61F, 0x2018...0x201F, 0x2026:
        sort = .other
      default:
        sort = .other
        strangers += 1
      }
      if sort == .arabic {
        letters += 1
        if last == .arabic {
          paired += lastIsPaired ? 1 : 2
          lastIsPaired = true
        } else {
          lastIsPaired = false
        }
      }
      if sort == .arabic && last == .latin || sort == .latin && last == .arabic { glued += 1 }
      last = sort
    }
    return letters > 0 && strangers * 10 <= letters && paired * 4 >= letters * 3
      && glued * 20 <= letters
  }

  /// Converts to UTF-8 through the C library, up to the first place that cannot be converted.
  private func converted(
    _ bytes: ArraySlice<UInt8>, source: String
  ) throws(DataFileError) -> (bytes: [UInt8], isWhole: Bool) {
    let converter = iconv_open("UTF-8", charset)
    guard converter != iconv_t(bitPattern: -1) else {
      throw .noLibrary(source: source, what: "text in \(rawValue)", package: "libc6")
    }
    defer { iconv_close(converter) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 3 / 2)
    var chunk = [CChar](repeating: 0, count: 1 << 16)
    var isWhole = true
    var input = bytes.map { CChar(bitPattern: $0) }
    input.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0 {
        let (result, code, made) = chunk.withUnsafeMutableBufferPointer { chunk in
          var target = chunk.baseAddress
          var room = chunk.count
          let result = iconv(converter, &next, &left, &target, &room)
          return (result, errno, chunk.count - room)
        }
        output += chunk[..<made].lazy.map { UInt8(bitPattern: $0) }
        if result == Int.max || result == -1, code != E2BIG {
          isWhole = false
          return
        }
      }
    }
    return (output, isWhole)
  }
}
