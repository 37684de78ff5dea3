/// How many columns of a terminal text takes, the same in every locale.
public enum TextWidth {
  /// The width of text in terminal columns; control characters count 0, so escape them first.
  ///
  /// The sum over Unicode scalars, as terminals do it: a family of emoji joined by joiners is as
  /// wide as its members.
  public static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x7F && $0 >= 0x20 }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// 0 for marks, joiners and other format characters, 2 for CJK and emoji, else 1.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2FF: return 1
    case 0x00...0x9F: return 0
    // Signs that stand before a number, and are drawn.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return 1
    // Hangul vowels and finals join the consonant before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// The text if it is at most so wide, else its beginning and `…`.
  ///
  /// Marks stay with their letter; a joiner at the cut goes. The result may be one column
  /// narrower than asked for, because a wide character is never split.
  public static func truncated(_ text: String, toWidth limit: Int) -> String {
    guard of(text) > limit else { return text }
    guard limit > 0 else { return "" }
    var kept = String.UnicodeScalarView()
    var width = 0
    for scalar in text.unicodeScalars {
      let next = of(scalar)
      guard width + next <= limit - 1 else { break }
      kept.append(scalar)
      width += next
    }
    while let last = kept.last, last == "\u{200C}" || last == "\u{200D}" { kept.removeLast() }
    return String(kept) + "…"
  }

  /// Whether a scalar belongs to a script that terminals and readers order from right to left.
  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }
}
