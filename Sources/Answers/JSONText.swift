/// Pieces of JSON, for answers and for what goes beside them on the wire.
public enum JSONText {
  /// A JSON string, in its quotes.
  ///
  /// All control characters, line and paragraph separators and marks that override a direction are
  /// escaped, so that the text can be shown on any screen; so is the byte order mark, which some
  /// readers drop.
  public static func quoted(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isPlain) else { return "\"\(text)\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        if DisplayText.isUnsafe(scalar) || scalar == "\u{FEFF}" {
          let digits = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  /// A JSON array of values already written, on one line.
  public static func array(_ values: [String]) -> String {
    "[\(values.joined(separator: ", "))]"
  }

  /// A JSON object of names and values already written, on one line, in their order.
  public static func object(_ members: [(name: String, value: String)]) -> String {
    "{\(members.map { "\(quoted($0.name)): \($0.value)" }.joined(separator: ", "))}"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
