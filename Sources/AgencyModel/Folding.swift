/// How two spellings of a word are told to be the same.
public enum Folding {
  /// A word's key: lower case, Persian forms of yeh and kaf, without zero-width joiners, tatweel
  /// and vowel marks.
  public static func key(_ text: some StringProtocol) -> String {
    var isPlain = true
    for byte in text.utf8 where byte >= 0x80 || (byte >= 0x41 && byte <= 0x5A) {
      isPlain = false
      break
    }
    if isPlain { return String(text) }
    var key: [UInt8] = []
    var text = String(text)
    text.withUTF8 { append(keyOf: $0, to: &key) }
    return String(decoding: key, as: UTF8.self)
  }

  /// Appends the key of a word, both as UTF-8; what is no UTF-8 is read as `String` reads it.
  ///
  /// Complexity: linear, a few nanoseconds a byte, so that a million names take tens of
  /// milliseconds.
  public static func append(keyOf word: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]) {
    let start = key.count
    key.reserveCapacity(start + word.count)
    var index = 0
    while index < word.count {
      let lead = word[index]
      if lead < 0x80 {
        key.append(lead >= 0x41 && lead <= 0x5A ? lead + 0x20 : lead)
        index += 1
        continue
      }
      guard let (scalar, length) = scalar(in: word, at: index) else {
        key.removeLast(key.count - start)
        appendScalars(of: String(decoding: word, as: UTF8.self), to: &key, from: start)
        return
      }
      append(scalar, to: &key, from: start)
      index += length
    }
  }

  private static func appendScalars(of text: String, to key: inout [UInt8], from start: Int) {
    for scalar in text.unicodeScalars { append(scalar, to: &key, from: start) }
  }

  /// The scalar of two or three bytes at a place; `nil` where there is none such.
  private static func scalar(
    in word: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, length: Int)? {
    func tail(_ offset: Int) -> UInt32? {
      guard index + offset < word.count, word[index + offset] & 0xC0 == 0x80 else { return nil }
      return UInt32(word[index + offset] & 0x3F)
    }
    let lead = UInt32(word[index])
    guard lead >= 0xC2, lead < 0xF0, let second = tail(1) else { return nil }
    if lead < 0xE0 { return Unicode.Scalar((lead & 0x1F) << 6 | second).map { ($0, 2) } }
    guard let third = tail(2) else { return nil }
    let value = (lead & 0x0F) << 12 | second << 6 | third
    // A shorter form would do, so it is no UTF-8.
    guard value >= 0x800 else { return nil }
    return Unicode.Scalar(value).map { ($0, 3) }
  }

  /// - Parameter start: Where the word's key begins.
  private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8], from start: Int) {
    switch scalar.value {
    case 0x41...0x5A: key.append(UInt8(scalar.value + 0x20))
    case 0x064A, 0x0649: key += "ی".utf8
    case 0x0643: key += "ک".utf8
    case 0x0629: key += "ه".utf8
    case 0x0623, 0x0625: key += "ا".utf8
    case 0x0653:
      // A combining madda: alef and madda are one letter.
      if key.count - start >= 2, key[key.count - 2] == 0xD8, key[key.count - 1] == 0xA7 {
        key[key.count - 1] = 0xA2
      }
    case 0x200B...0x200F, 0x0640, 0x064B...0x0652, 0x0670, 0xFEFF: break
    case 0x00A0: key.append(0x20)
    // No letter of the Arabic block has a case; to look each up would take longer than all else.
    case 0x0600...0x06FF: append(plain: scalar, to: &key)
    default:
      if scalar.properties.isUppercase {
        key += scalar.properties.lowercaseMapping.utf8
      } else {
        append(plain: scalar, to: &key)
      }
    }
  }

  private static func append(plain scalar: Unicode.Scalar, to key: inout [UInt8]) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { key.append(byte) }
  }
}
