import Wording

/// Reads JSON exactly as RFC 8259 has it, without extensions.
public struct JSONParser {
  /// How deep arrays and objects may be nested.
  public static let depthLimit = 64

  private let bytes: [UInt8]
  private var index: Int
  private let end: Int
  /// Asked now and then, with the bytes read so far, whether to go on.
  private let goesOn: (Int) -> Bool
  private var nextLook = 0

  /// Parses one value that takes up the whole text; a byte order mark before it is passed over.
  public static func parse(
    _ bytes: [UInt8], whileTrue goesOn: @escaping (_ done: Int) -> Bool = { _ in true }
  ) throws(JSONError) -> JSONValue {
    if let invalid = UTF8Check.firstInvalid(bytes) {
      throw JSONError(problem: .notUTF8, place: LineIndex(bytes).place(of: invalid))
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return try parse(bytes, in: start..<bytes.count, whileTrue: goesOn)
  }

  /// Parses one value that takes up a part of a text that is known to be UTF-8.
  static func parse(
    _ bytes: [UInt8], in range: Range<Int>,
    whileTrue goesOn: @escaping (_ done: Int) -> Bool = { _ in true }
  ) throws(JSONError) -> JSONValue {
    var parser = JSONParser(
      bytes: bytes, index: range.lowerBound, end: range.upperBound, goesOn: goesOn)
    do throws(Slip) {
      return try parser.parseDocument()
    } catch {
      let place = LineIndex(bytes).place(of: error.offset)
      throw JSONError(problem: error.problem, place: place)
    }
  }

  private init(bytes: [UInt8], index: Int, end: Int, goesOn: @escaping (Int) -> Bool) {
    (self.bytes, self.index, self.end, self.goesOn) = (bytes, index, end, goesOn)
  }

  /// An error before its place is worked out.
  private struct Slip: Error {
    let problem: JSONError.Problem
    let offset: Int
  }

  private var byte: UInt8? { index < end ? bytes[index] : nil }

  private mutating func parseDocument() throws(Slip) -> JSONValue {
    skipBlanks()
    guard index < end else { throw Slip(problem: .empty, offset: index) }
    let value = try parseValue(depth: 0)
    skipBlanks()
    guard index == end else { throw Slip(problem: .trailing, offset: index) }
    return value
  }

  private mutating func parseValue(depth: Int) throws(Slip) -> JSONValue {
    let start = index
    switch byte {
    case UInt8(ascii: "{"):
      return JSONValue(.object(try parseObject(depth: depth + 1)), offset: start)
    case UInt8(ascii: "["):
      return JSONValue(.array(try parseArray(depth: depth + 1)), offset: start)
    case UInt8(ascii: "\""): return JSONValue(.string(try parseString()), offset: start)
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
      return JSONValue(.number(try parseNumber()), offset: start)
    case UInt8(ascii: "t"): return JSONValue(try parseWord("true", .bool(true)), offset: start)
    case UInt8(ascii: "f"): return JSONValue(try parseWord("false", .bool(false)), offset: start)
    case UInt8(ascii: "n"): return JSONValue(try parseWord("null", .null), offset: start)
    default: throw unexpected("a value")
    }
  }

  private mutating func parseObject(depth: Int) throws(Slip) -> [JSONMember] {
    try enter(depth)
    var members: [JSONMember] = []
    skipBlanks()
    if byte == UInt8(ascii: "}") {
      index += 1
      return []
    }
    while true {
      skipBlanks()
      let start = index
      guard byte == UInt8(ascii: "\"") else {
        throw unexpected("a name in quotes", inside: "an object")
      }
      let name = try parseString()
      skipBlanks()
      guard byte == UInt8(ascii: ":") else { throw unexpected("':'", inside: "an object") }
      index += 1
      skipBlanks()
      guard index < end else { throw unexpected("a value", inside: "an object") }
      members.append(
        JSONMember(name: name, offset: start, value: try parseValue(depth: depth)))
      skipBlanks()
      switch byte {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "}"):
        index += 1
        return members
      default: throw unexpected("',' or '}'", inside: "an object")
      }
    }
  }

  private mutating func parseArray(depth: Int) throws(Slip) -> [JSONValue] {
    try enter(depth)
    var values: [JSONValue] = []
    skipBlanks()
    if byte == UInt8(ascii: "]") {
      index += 1
      return []
    }
    while true {
      skipBlanks()
      guard index < end else { throw unexpected("a value", inside: "an array") }
      values.append(try parseValue(depth: depth))
      if index >= nextLook {
        nextLook = index + LoadWatch.bytesAtOnce
        guard goesOn(index) else { throw Slip(problem: .interrupted, offset: index) }
      }
      skipBlanks()
      switch byte {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "]"):
        index += 1
        return values
      default: throw unexpected("',' or ']'", inside: "an array")
      }
    }
  }

  private mutating func enter(_ depth: Int) throws(Slip) {
    guard depth <= Self.depthLimit else { throw Slip(problem: .tooDeep, offset: index) }
    index += 1
  }

  private mutating func parseString() throws(Slip) -> String {
    let opening = index
    index += 1
    var start = index
    var text = ""
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        text += String(decoding: bytes[start..<index], as: UTF8.self)
        index += 1
        return text
      case UInt8(ascii: "\\"):
        text += String(decoding: bytes[start..<index], as: UTF8.self)
        text.unicodeScalars.append(try parseEscape())
        start = index
      case 0..<0x20: throw Slip(problem: .controlCharacter, offset: index)
      default: index += 1
      }
    }
    throw Slip(problem: .endsInside("a text that opens here"), offset: opening)
  }

  private mutating func parseEscape() throws(Slip) -> Unicode.Scalar {
    let start = index
    index += 1
    guard let letter = byte else { throw Slip(problem: .endsInside("an escape"), offset: start) }
    index += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let first = try parseFourDigits(from: start)
      if let scalar = Unicode.Scalar(first) { return scalar }
      guard first < 0xDC00, end - index >= 2, bytes[index] == UInt8(ascii: "\\"),
        bytes[index + 1] == UInt8(ascii: "u")
      else { throw Slip(problem: .loneSurrogate, offset: start) }
      index += 2
      let second = try parseFourDigits(from: index - 2)
      guard (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      else { throw Slip(problem: .loneSurrogate, offset: start) }
      return scalar
    default: throw Slip(problem: .badEscape, offset: start)
    }
  }

  private mutating func parseFourDigits(from start: Int) throws(Slip) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte else { throw Slip(problem: .endsInside("an escape"), offset: start) }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 55)
      default: throw Slip(problem: .badEscape, offset: start)
      }
      index += 1
    }
    return value
  }

  private mutating func parseNumber() throws(Slip) -> String {
    let start = index
    if byte == UInt8(ascii: "-") { index += 1 }
    let first = byte
    let whole = skipDigits()
    guard whole > 0, whole == 1 || first != UInt8(ascii: "0") else {
      throw Slip(problem: .badNumber, offset: start)
    }
    if byte == UInt8(ascii: ".") {
      index += 1
      guard skipDigits() > 0 else { throw Slip(problem: .badNumber, offset: start) }
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      index += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
      guard skipDigits() > 0 else { throw Slip(problem: .badNumber, offset: start) }
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    return index - start
  }

  private mutating func parseWord(
    _ word: StaticString, _ content: JSONValue.Content
  ) throws(Slip) -> JSONValue.Content {
    let count = word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { bytes[index..<min(end, index + count)].elementsEqual($0) }
    guard matches else { throw unexpected("a value") }
    index += count
    return content
  }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private func unexpected(_ wanted: Phrase, inside construct: Phrase = "a value") -> Slip {
    guard index < end else { return Slip(problem: .endsInside(construct), offset: index) }
    let length = UInt8(truncatingIfNeeded: bytes[index]) < 0x80 ? 1 : 4
    let scalar = String(decoding: bytes[index..<min(end, index + length)], as: UTF8.self)
      .unicodeScalars.first
    let found = scalar.map(Self.named)
    return Slip(problem: .unexpected(found: found ?? "nothing", wanted: wanted), offset: index)
  }

  /// A character in quotes; by its number where there would be nothing between them.
  private static func named(_ scalar: Unicode.Scalar) -> Phrase {
    if scalar.value < 0x20 { return "a line end or control character" }
    guard Folding.isBlank(scalar) else { return "'\(String(scalar))'" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return "the invisible character U+\(zeros)\(digits)"
  }
}
