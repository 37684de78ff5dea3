/// One thing a person did at the keyboard.
enum Key: Equatable, Sendable {
  /// A character that may enter the line.
  case text(Unicode.Scalar)

  /// A control character, 0x00 to 0x1F or 0x7F.
  case control(UInt8)

  /// An ASCII character typed with Alt held.
  case alt(UInt8)

  /// A key without a character.
  case special(SpecialKey)

  /// What was pasted between the marks of a terminal, cleaned.
  case paste([Unicode.Scalar])

  /// The control character of a letter, as in `Key.ctrl("c")`.
  static func ctrl(_ letter: Unicode.Scalar) -> Key {
    .control(UInt8(truncatingIfNeeded: letter.value) & 0x1F)
  }

  static let enter = Key.control(0x0D)
  static let lineFeed = Key.control(0x0A)
  static let tab = Key.control(0x09)
  static let backspace = Key.control(0x7F)
}

/// A key without a character.
enum SpecialKey: Int, CaseIterable, Sendable {
  case up, down, left, right, home, end, delete, pageUp, pageDown
  case wordLeft, wordRight, backTab, escape
}
