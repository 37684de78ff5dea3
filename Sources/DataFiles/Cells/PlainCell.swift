/// Reads cells whose bytes can mean but one thing, without making text of them.
enum PlainCell {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// A number of up to fifteen Latin digits with or without a decimal point, no sign and no leading
  /// zero but before the point; `nil` for anything else.
  ///
  /// Digits and power of ten are exact as doubles, so that their quotient is the nearest double.
  static func number(_ cell: Bytes, onlyWhole: Bool) -> Double? {
    guard let first = cell.first, cell.count <= 16, isDigit(first) else { return nil }
    var digits = 0
    var decimals = 0
    var hasPoint = false
    for byte in cell {
      if isDigit(byte) {
        digits = digits * 10 + Int(byte - 0x30)
        if hasPoint { decimals += 1 }
      } else {
        guard byte == UInt8(ascii: "."), !hasPoint, !onlyWhole else { return nil }
        hasPoint = true
      }
    }
    if hasPoint {
      guard decimals > 0 else { return nil }
    } else if cell.count > 15 {
      return nil
    }
    if first == 0x30, cell.count > 1, cell[1] != UInt8(ascii: ".") { return nil }
    return hasPoint ? Double(digits) / powers[decimals] : Double(digits)
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }

  /// Whether ``Folding/tidy(_:)`` surely leaves a text as it is: nothing blank at its ends, no
  /// Arabic yeh or kaf.
  ///
  /// - Parameter cell: UTF-8, not empty.
  static func isTidy(_ cell: Bytes) -> Bool {
    guard let first = cell.first, let last = cell.last, first > 0x20, last > 0x20, first != 0x7F,
      last != 0x7F
    else { return false }
    var all: UInt8 = 0
    for byte in cell { all |= byte }
    if all < 0x80 { return true }
    // Blanks of more than one byte begin with one of these.
    guard !mayBeginBlank(first) else { return false }
    if last >= 0x80 {
      var index = cell.count - 1
      while index > 0, cell[index] & 0xC0 == 0x80 { index -= 1 }
      guard !mayBeginBlank(cell[index]) else { return false }
    }
    var previous: UInt8 = 0
    for byte in cell {
      if previous == 0xD9, byte == 0x8A || byte == 0x89 || byte == 0x83 { return false }
      previous = byte
    }
    return true
  }

  private static func mayBeginBlank(_ lead: UInt8) -> Bool {
    lead == 0xC2 || lead == 0xE1 || lead == 0xE2 || lead == 0xE3 || lead == 0xEF
  }

  /// Whether a tidy text could be one of those that say that nothing is recorded.
  static func mayBeMissing(_ cell: Bytes) -> Bool {
    guard cell.count <= 24, let first = cell.first else { return cell.isEmpty }
    switch first {
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "-"), 0xE2: return true
    case 0xD9:
      // Noon, tatweel, a vowel mark or the small alef above.
      guard cell.count > 1 else { return true }
      return cell[1] == 0x86 || cell[1] == 0x80 || (0x8B...0x9F).contains(cell[1])
        || cell[1] == 0xB0
    default: return false
    }
  }
}
