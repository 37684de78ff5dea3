/// A 64-bit FNV-1a sum, to notice that content has changed; not a protection against intent.
public struct ContentHash {
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// A number as its eight bytes, lowest first.
  mutating func add(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      add(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  /// Text with its length before it, so that no two lists of texts have the same bytes.
  mutating func add(_ text: String) {
    add(text.utf8.count)
    add(text.utf8)
  }

  /// Text given as UTF-8, as above.
  mutating func add(text: ArraySlice<UInt8>) {
    add(text.count)
    add(text)
  }

  /// The sum of a whole file, eight bytes at a time.
  public static func of(_ bytes: [UInt8]) -> UInt64 {
    var hash = ContentHash()
    bytes.withUnsafeBytes { raw in
      var value = hash.value
      var index = 0
      while index + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 32
        index += 8
      }
      hash.value = value
      for byte in raw[index...] { hash.add(byte) }
    }
    hash.add(bytes.count)
    return hash.value
  }
}
