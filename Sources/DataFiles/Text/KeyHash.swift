/// A hash of the key of a text: texts with the same ``Folding/key(_:)`` have the same hash.
///
/// What is left of the bytes of ASCII and of Arabic letters stands in two tables, made by the
/// folding itself; anything else goes through it.
struct KeyHash {
  private var state = Self.seed
  /// Bytes of the key that are not yet mixed in, and how many bits they are.
  private var waiting: UInt64 = 0
  private var bits: UInt64 = 0

  /// The hash of the key of UTF-8, never 0.
  static func of(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = KeyHash()
    let (ascii, arabic) = (Self.ascii, Self.arabic)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        hash.add(UInt64(ascii[Int(byte)]))
        index += 1
      } else if byte & 0xFC == 0xD8, index + 1 < text.count {
        hash.add(pair: UInt64(arabic[Int(byte & 3) << 6 | Int(text[index + 1] & 0x3F)]))
        index += 2
      } else {
        var end = index + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        let isJoiner =
          byte == 0xE2 && end == index + 3 && text[index + 1] == 0x80
          && text[index + 2] < 0x90
        if !isJoiner {
          let scalar = String(decoding: text[index..<end], as: UTF8.self)
          for byte in Folding.key(scalar).utf8 { hash.add(UInt64(byte)) }
        }
        index = end
      }
    }
    return hash.value
  }

  /// A byte of the key; 0 is none.
  private mutating func add(_ byte: UInt64) {
    waiting |= byte << bits
    bits += byte == 0 ? 0 : 8
    if bits == 64 { mix() }
  }

  /// One byte of the key, or two, the first below; 0 is none.
  private mutating func add(pair: UInt64) {
    guard bits <= 40 else {
      add(pair & 0xFF)
      return add(pair >> 8)
    }
    waiting |= pair << bits
    bits += pair > 0xFF ? 16 : pair == 0 ? 0 : 8
  }

  private mutating func mix() {
    state = (state ^ waiting) &* Self.odd
    state ^= state >> 32
    (waiting, bits) = (0, 0)
  }

  private var value: UInt64 {
    // No key holds a NUL, so how many bytes wait is told by the bytes.
    var value = (state ^ waiting) &* Self.odd
    value = (value ^ value >> 29) &* Self.odd
    return max(1, value ^ value >> 32)
  }

  private static let odd: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// Another one in every process, so that nobody can prepare texts that collide.
  private static let seed = UInt64.random(in: .min ... .max)

  /// What is left of each byte of ASCII.
  nonisolated(unsafe) private static let ascii: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 128)
    for byte in UInt8(0)..<128 {
      table[Int(byte)] = Folding.key(String(Unicode.Scalar(byte))).utf8.first ?? 0
    }
    return UnsafePointer(table)
  }()

  /// What is left of U+0600 to U+06FF, the first byte below the second.
  nonisolated(unsafe) private static let arabic: UnsafePointer<UInt16> = {
    let table = UnsafeMutablePointer<UInt16>.allocate(capacity: 256)
    for index in 0..<256 {
      let key = Unicode.Scalar(0x600 + UInt32(index)).map { Folding.key(String($0)) } ?? ""
      table[index] = key.utf8.reversed().reduce(0) { $0 << 8 | UInt16($1) }
    }
    return UnsafePointer(table)
  }()
}
