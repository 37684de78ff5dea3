/// Turns the bytes a terminal sends into keys; bytes may come in any portions.
struct KeyDecoder {
  /// What a decoder that has no whole key holds.
  enum Remainder: Equatable {
    case nothing
    /// A lone ESC: the Escape key, or the beginning of a sequence.
    case escape
    /// The beginning of a sequence.
    case sequence
    /// The beginning of a character or of a paste: the rest is sure to come.
    case certain
  }

  static let longestSequence = 64
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  private(set) var bytes: [UInt8] = []
  private(set) var position = 0
  private var pasteStart: Int?
  private var pasteScanned = 0

  /// Takes bytes as they came.
  mutating func feed(_ more: some Sequence<UInt8>) {
    if position > 0 {
      bytes.removeSubrange(..<position)
      pasteStart = pasteStart.map { $0 - position }
      pasteScanned = max(0, pasteScanned - position)
      position = 0
    }
    bytes.append(contentsOf: more)
  }

  /// What is held when ``next()`` gives nothing.
  var remainder: Remainder {
    if pasteStart != nil { return .certain }
    guard position < bytes.count else { return .nothing }
    guard bytes[position] == 0x1B else { return .certain }
    return bytes.count - position == 1 ? .escape : .sequence
  }

  /// The next whole key, or `nil` when more bytes are needed.
  mutating func next() -> Key? {
    while true {
      if pasteStart != nil { return nextPaste() }
      guard position < bytes.count else { return nil }
      let first = bytes[position]
      switch first {
      case 0x1B:
        guard let step = escapeStep() else { return nil }
        position += step.length
        if step.opensPaste {
          pasteStart = position
          pasteScanned = position
        } else if let key = step.key {
          return key
        }
      case 0x00...0x1F, 0x7F:
        position += 1
        return .control(first)
      default:
        guard let step = textStep() else { return nil }
        position += step.length
        if let scalar = step.scalar { return .text(scalar) }
      }
    }
  }

  /// Gives up waiting: a lone ESC is the Escape key, a sequence that never ended is dropped.
  mutating func flush() -> Key? {
    let held = remainder
    guard held == .escape || held == .sequence else { return nil }
    position = bytes.count
    return held == .escape ? .special(.escape) : nil
  }

  private mutating func nextPaste() -> Key? {
    guard let start = pasteStart else { return nil }
    let mark = Self.pasteEnd
    var at = max(start, pasteScanned - mark.count)
    while at + mark.count <= bytes.count {
      if bytes[at] == 0x1B, bytes[at..<(at + mark.count)].elementsEqual(mark) {
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        position = at + mark.count
        pasteStart = nil
        return .paste(PastedText.cleaned(text.unicodeScalars))
      }
      at += 1
    }
    pasteScanned = bytes.count
    return nil
  }

  /// The character at the front; without a scalar when it is one no line may hold.
  private func textStep() -> (length: Int, scalar: Unicode.Scalar?)? {
    let first = bytes[position]
    let length: Int
    switch first {
    case 0x20...0x7E: return (1, Unicode.Scalar(first))
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return (1, "\u{FFFD}")
    }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      guard position + offset < bytes.count else { return nil }
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return (offset, "\u{FFFD}") }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return (length, "\u{FFFD}") }
    let isAllowed = ShownControl.text(for: scalar) == nil && scalar != "\u{FEFF}"
    return (length, isAllowed ? scalar : nil)
  }
}
