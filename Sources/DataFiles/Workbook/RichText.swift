/// Text in runs of different looks, as it comes from the parser; readings of characters
/// (phonetic runs) are no part of it.
struct RichText {
  /// Elements open, the outermost counted.
  private(set) var depth = 0
  private var bytes: [UInt8] = []
  private var isInText = false
  /// The depth of the phonetic run that is open, or 0.
  private var phonetic = 0

  mutating func begin() {
    (depth, isInText, phonetic) = (1, false, 0)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func start(_ name: XMLName) {
    depth += 1
    guard name.space == .sheet else { return }
    if name.isNamed("t") {
      isInText = phonetic == 0
    } else if name.isNamed("rPh"), phonetic == 0 {
      phonetic = depth
    }
  }

  mutating func end() {
    if depth == phonetic { phonetic = 0 }
    depth -= 1
    isInText = false
  }

  mutating func add(_ more: UnsafeRawBufferPointer) {
    if isInText { bytes += more }
  }

  var text: String { Self.unescaped(String(decoding: bytes, as: UTF8.self)) }

  /// Text with `_x000D_` and the like as the characters that they stand for.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.count >= 7, text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let scalar = escape(bytes[index...]) {
        plain += Array(String(Character(scalar)).utf8)
        index += 7
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func escape(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let part = Array(bytes.prefix(7))
    guard part.count == 7, part[0] == UInt8(ascii: "_"), part[1] == UInt8(ascii: "x"),
      part[6] == UInt8(ascii: "_"), part[2...5].allSatisfy({ $0 != 0x2B && $0 != 0x2D })
    else { return nil }
    return UInt32(String(decoding: part[2...5], as: UTF8.self), radix: 16).flatMap(
      Unicode.Scalar.init)
  }
}
