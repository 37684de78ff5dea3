import CEdit

/// How many columns a scalar takes on the screen, as the terminal's C library counts them.
enum ScalarWidth {
  /// 0 for marks and joiners, 2 for CJK and emoji, else 1.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E, 0x621...0x64A, 0x6F0...0x6F9: return 1
    // Newer emoji than the library knows; terminals draw them wide.
    case 0x1FA70...0x1FAFF: return 2
    default: return max(0, Int(cedit_width(scalar.value))) + (isUnassigned(scalar) ? 1 : 0)
    }
  }

  /// The width of text; controls count as they are shown.
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      if let shown = ShownControl.text(for: scalar) { return sum + shown.utf8.count }
      return sum + of(scalar)
    }
  }

  private static func isUnassigned(_ scalar: Unicode.Scalar) -> Bool {
    cedit_width(scalar.value) < 0
  }
}
