/// The signs of Persian numbers.
enum PersianDigits {
  /// The text of a number with Persian digits and signs: `2,500.5%` becomes `۲٬۵۰۰٫۵٪`.
  ///
  /// For number text only: in other text a full stop would become a decimal sign.
  static func written(_ number: String) -> String {
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

  private static func digit(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(0x6F0 + value) ?? "\u{FFFD}"
  }
}

/// Number text in the digits asked for.
func inDigits(_ number: String, persian: Bool) -> String {
  persian ? PersianDigits.written(number) : number
}
