import Dispatch

enum UTF8Check {
  /// Whether bytes are UTF-8 throughout and hold no NUL.
  static func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let parts = max(1, min(ProcessInfo.cores, bytes.count / smallestPart))
      guard parts > 1 else { return isPlain(bytes, from: 0, to: bytes.count) }
      // A part begins where a character does; in what is no UTF-8 either part will notice.
      let starts = (0...parts).map { part in
        var start = bytes.count / parts * part
        while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
        return part == parts ? bytes.count : start
      }
      var found = [Bool](repeating: false, count: parts)
      found.withUnsafeMutableBufferPointer { found in
        // Each turn writes its own element and no other.
        nonisolated(unsafe) let found = found
        nonisolated(unsafe) let bytes = bytes
        DispatchQueue.concurrentPerform(iterations: parts) { part in
          found[part] = isPlain(bytes, from: starts[part], to: starts[part + 1])
        }
      }
      return found.allSatisfy(\.self)
    }
  }

  /// Below so many bytes a part is not worth a thread.
  private static let smallestPart = 1 << 20

  private static func isPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var index = start
    while index + 8 <= end {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      guard (word &- ones) & ~word & highs == 0 else { return false }
      if word & highs == 0 {
        index += 8
      } else if word & 0xC0FC_C0FC_C0FC_C0FC == 0x80D8_80D8_80D8_80D8 {
        // Four Arabic letters.
        index += 8
      } else {
        index += (word & highs).trailingZeroBitCount >> 3
        guard let next = character(at: index, in: bytes, to: end) else { return false }
        index = next
      }
    }
    while index < end {
      guard bytes[index] != 0, let next = character(at: index, in: bytes, to: end) else {
        return false
      }
      index = next
    }
    return true
  }

  /// The offset after a character, or `nil` where there is none.
  private static func character(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>, to end: Int
  ) -> Int? {
    let lead = bytes[index]
    if lead < 0x80 { return index + 1 }
    guard let (length, second) = form(of: lead), end - index >= length,
      second.contains(bytes[index + 1])
    else { return nil }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return index + length
  }

  /// How many bytes a character has by its first, and what the second may be.
  private static func form(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }

  /// Where bytes stop being UTF-8 (no overlong forms, no surrogates), or `nil` if they never do.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        guard let next = character(at: index, in: bytes, to: bytes.count) else { return index }
        index = next
      }
      return nil
    }
  }
}
