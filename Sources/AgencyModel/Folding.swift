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
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A:
        scalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0x064A, 0x0649: scalars.append("ی")
      case 0x0643: scalars.append("ک")
      case 0x0629: scalars.append("ه")
      case 0x0623, 0x0625: scalars.append("ا")
      case 0x0653:
        // A combining madda: alef and madda are one letter.
        if scalars.last == "ا" {
          scalars.removeLast()
          scalars.append("آ")
        }
      case 0x200B...0x200F, 0x0640, 0x064B...0x0652, 0x0670, 0xFEFF: break
      case 0x00A0: scalars.append(" ")
      default:
        if scalar.properties.isUppercase {
          scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        } else {
          scalars.append(scalar)
        }
      }
    }
    return String(scalars)
  }
}
