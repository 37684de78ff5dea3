extension KeyDecoder {
  /// What stands at the front: how long it is, and the key, if it is one we know.
  struct EscapeStep {
    var length: Int
    var key: Key?
    var opensPaste = false
  }

  /// The escape sequence at the front, or `nil` when it is not whole.
  func escapeStep() -> EscapeStep? {
    let rest = bytes[position...].dropFirst()
    guard let second = rest.first else { return nil }
    switch second {
    case UInt8(ascii: "["): return controlSequence(rest.dropFirst())
    case UInt8(ascii: "O"):
      guard let third = rest.dropFirst().first else { return nil }
      if third == UInt8(ascii: "M") { return EscapeStep(length: 3, key: .enter) }
      return EscapeStep(length: 3, key: Self.letterKey(third, modifier: 1))
    // Escape before another sequence: the second one counts.
    case 0x1B: return EscapeStep(length: 1)
    case 0x00...0x7F: return EscapeStep(length: 2, key: .alt(second))
    default: return EscapeStep(length: 1)
    }
  }

  /// `CSI`, parameters, one final byte.
  private func controlSequence(_ rest: ArraySlice<UInt8>) -> EscapeStep? {
    // The Linux console's function keys: CSI [ A.
    if rest.first == UInt8(ascii: "[") {
      return rest.count < 2 ? nil : EscapeStep(length: 4)
    }
    for (offset, byte) in rest.enumerated() {
      switch byte {
      case 0x20...0x3F:
        if offset > Self.longestSequence { return EscapeStep(length: offset + 3) }
      case 0x40...0x7E:
        return Self.step(parameters: rest.prefix(offset), final: byte, length: offset + 3)
      default:
        return EscapeStep(length: offset + 2)
      }
    }
    return nil
  }

  private static func step(
    parameters: ArraySlice<UInt8>, final: UInt8, length: Int
  ) -> EscapeStep {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    let modifier = numbers.count > 1 ? numbers[1] : 1
    guard final == UInt8(ascii: "~") else {
      return EscapeStep(length: length, key: letterKey(final, modifier: modifier))
    }
    let key: SpecialKey?
    switch numbers.first {
    case 1, 7: key = .home
    case 4, 8: key = .end
    case 3: key = .delete
    case 5: key = .pageUp
    case 6: key = .pageDown
    case 200: return EscapeStep(length: length, opensPaste: true)
    default: key = nil
    }
    return EscapeStep(length: length, key: key.map { .special($0) })
  }

  private static func letterKey(_ final: UInt8, modifier: Int) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .special(.up)
    case UInt8(ascii: "B"): .special(.down)
    // Any modifier but Shift alone makes it a step by words.
    case UInt8(ascii: "C"): .special(modifier > 2 ? .wordRight : .right)
    case UInt8(ascii: "D"): .special(modifier > 2 ? .wordLeft : .left)
    case UInt8(ascii: "H"): .special(.home)
    case UInt8(ascii: "F"): .special(.end)
    case UInt8(ascii: "Z"): .special(.backTab)
    default: nil
    }
  }
}
