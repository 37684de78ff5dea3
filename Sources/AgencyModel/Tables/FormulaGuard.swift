/// The sign that keeps a spreadsheet from running a text of a CSV or TSV file as a formula.
///
/// An apostrophe is put before a text that would be run: whose first sign, blanks and apostrophes
/// aside, is `=`, `+`, `-` or `@` (or the wide form of one), unless it is a plain number; and before
/// one that begins with a tab or a line end. Apostrophes that stand there already count among the
/// text, so that taking one off gives back every text as it was.
public enum FormulaGuard {
  private static let mark: Unicode.Scalar = "'"

  /// The text as a file holds it.
  public static func guarded(_ text: String) -> String {
    isRun(text) ? String(mark) + text : text
  }

  /// The text that a file's cell stands for: of `'=a` it is `=a`, of `'a` it is `'a`.
  public static func unguarded(_ text: String) -> String {
    guard text.utf8.first == 0x27, isRun(text) else { return text }
    return String(Substring(text.unicodeScalars.dropFirst()))
  }

  /// Whether a spreadsheet would run a text, any apostrophes before it taken off.
  static func isRun(_ text: String) -> Bool {
    guard let first = text.utf8.first, first < 0x41 || first > 0x7A else { return false }
    let bare = text.unicodeScalars.drop { $0 == mark }
    switch bare.first {
    case "\t", "\n", "\r": return true
    default: break
    }
    let rest = bare.drop(while: isBlank)
    switch rest.first {
    case "=", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    case "+", "-": return !isNumber(rest.dropFirst())
    default: return false
    }
  }

  /// Digits with marks between them, a power of ten, a percent sign: a number to every program.
  private static func isNumber(_ text: Substring.UnicodeScalarView) -> Bool {
    var rest = text
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    if rest.last == "%" { rest.removeLast() }
    guard let first = rest.first, isDigit(first) else { return false }
    rest = rest.drop { isDigit($0) || $0 == "." || $0 == "," }
    guard let mark = rest.popFirst() else { return true }
    guard mark == "e" || mark == "E" else { return false }
    if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2069,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
