/// The signs of Persian numbers.
public enum PersianDigits {
  /// The text of a number with Persian digits and signs: `2,500.5%` becomes `۲٬۵۰۰٫۵٪`.
  ///
  /// For number text only: in other text a full stop would become a decimal sign.
  public static func written(_ number: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in number.unicodeScalars {
      switch scalar {
      case "0"..."9": result.append(digit(scalar.value - 0x30))
      case ".": result.append("\u{66B}")
      case ",": result.append("\u{66C}")
      case "%": result.append("\u{66A}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The same where the text is a number, a share or a range of them, and nothing else.
  static func writtenIfNumber(_ text: String) -> String {
    var hasDigit = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": hasDigit = true
      case ".", ",", "%", "-", "+", "–", "−", "<", ">", " ": continue
      default: return text
      }
    }
    return hasDigit ? written(text) : text
  }

  private static func digit(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(0x6F0 + value) ?? "\u{FFFD}"
  }
}
