/// Text made safe for a person's screen.
public enum DisplayText {
  /// The text with everything that would steer a terminal or reorder a line shown as letters.
  ///
  /// Line break, return and tab become `\n`, `\r` and `\t`; other C0 controls and DEL `^A`; C1
  /// controls, line and paragraph separators, and the marks that override or isolate a direction
  /// `\u{202E}`. Joiners and plain direction marks stay, since Persian text needs them.
  ///
  /// - Parameter keepingLineBreaks: Whether line feeds stay as they are.
  public static func escaped(_ text: String, keepingLineBreaks: Bool = false) -> String {
    guard text.utf8.contains(where: mayNeedEscape) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n", keepingLineBreaks {
        result.unicodeScalars.append(scalar)
      } else if let escape = escape(for: scalar) {
        result += escape
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a scalar may only be shown, never sent: it moves the cursor or reorders a line.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func escape(for scalar: Unicode.Scalar) -> String? {
    guard isUnsafe(scalar) else { return nil }
    switch scalar {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\u{7F}": return "^?"
    case "\u{0}"..."\u{1F}":
      var caret = "^"
      caret.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x40))
      return caret
    default: return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }

  /// Whether a byte can begin a scalar that is unsafe: most text has none and is left alone.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }
}
