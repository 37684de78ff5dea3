/// How headers and words are compared, and how text is tidied before it is kept.
enum Folding {
  /// What two spellings of one word have in common: no case, spaces, hyphens, underscores, joiners
  /// or vowel marks, Arabic letters as their Persian forms, digits as Latin ones.
  static func key(_ text: String) -> String {
    var key = Key()
    for scalar in text.unicodeScalars { fold(scalar, into: &key) }
    return String(key.scalars)
  }

  /// Takes what is left of each scalar in a key: nothing, itself or another form.
  private static func fold(_ scalar: Unicode.Scalar, into key: inout Key) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: key.add(scalar)
    case 0x41...0x5A: key.add(Unicode.Scalar(UInt8(scalar.value) + 32))
    default:
      guard !isIgnored(scalar) else { return }
      if let digit = Digits.value(of: scalar) {
        key.add(Unicode.Scalar(UInt8(ascii: "0") + digit))
      } else if scalar.isASCII {
        key.add(scalar)
      } else if let letter = persian(scalar) {
        key.add(letter)
      } else if (0x621...0x6D3).contains(scalar.value) {
        // Arabic letters have no case.
        key.add(scalar)
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars { key.add(lower) }
      }
    }
  }

  /// Text as it is kept: nothing blank at its ends, yeh and kaf in their Persian forms.
  static func tidy(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return text }
    if first < 0x80, last < 0x80, first > 0x20, last > 0x20, !holdsArabicLetter(bytes) {
      return text
    }
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    guard holdsArabicLetter(Substring(scalars).utf8) else { return String(scalars) }
    var tidied = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.value {
      case 0x64A, 0x649: tidied.append("\u{6CC}")
      case 0x643: tidied.append("\u{6A9}")
      default: tidied.append(scalar)
      }
    }
    return String(tidied)
  }

  /// Spaces of every width, line ends, and marks that only steer the direction of writing.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x20, 0x7F, 0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2069,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x5F, 0xAD, 0x2010...0x2015, 0x640, 0x64B...0x65F, 0x670: true
    default: isBlank(scalar)
    }
  }

  /// The Persian form of an Arabic letter, or of a letter with a mark that is often left out.
  private static func persian(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x64A, 0x649, 0x626: "\u{6CC}"
    case 0x643: "\u{6A9}"
    case 0x622, 0x623, 0x625, 0x671: "\u{627}"
    case 0x629, 0x6C0, 0x6C2: "\u{647}"
    case 0x624: "\u{648}"
    default: nil
    }
  }

  /// Whether UTF-8 holds ي, ى or ك.
  private static func holdsArabicLetter(_ bytes: some Sequence<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if previous == 0xD9, byte == 0x8A || byte == 0x89 || byte == 0x83 { return true }
      previous = byte
    }
    return false
  }
}

private struct Key {
  var scalars = String.UnicodeScalarView()
  mutating func add(_ scalar: Unicode.Scalar) { scalars.append(scalar) }
}
