import AgencyModel

/// A pattern in which `*` stands for any text and `?` for any one sign.
public struct TextPattern: Hashable, Sendable {
  public let text: String
  /// Its key, as UTF-8.
  private let key: [UInt8]

  public init(_ text: String) {
    self.text = text
    key = Array(Folding.key(text).utf8)
  }

  /// Whether the whole of a text fits; spellings that ``Folding`` makes equal are equal.
  public func matches(_ text: String) -> Bool {
    var matcher = matcher
    return matcher.matches(Array(text.utf8)[...])
  }

  /// What looks at many texts.
  var matcher: Matcher { Matcher(pattern: key) }

  /// Holds texts against a pattern, keeping the room that their keys take.
  struct Matcher {
    let pattern: [UInt8]
    private var key: [UInt8] = []

    init(pattern: [UInt8]) { self.pattern = pattern }

    private static let any = UInt8(ascii: "*")
    private static let one = UInt8(ascii: "?")

    /// - Parameter text: As UTF-8.
    mutating func matches(_ text: ArraySlice<UInt8>) -> Bool {
      key.removeAll(keepingCapacity: true)
      text.withUnsafeBufferPointer { Folding.append(keyOf: $0, to: &key) }
      // Where the pattern stands after its last `*`, and how far that one reaches.
      var (s, p, star, mark) = (0, 0, -1, 0)
      while s < key.count {
        if p < pattern.count, pattern[p] == Self.any {
          star = p
          mark = s
          p += 1
        } else if p < pattern.count, pattern[p] == Self.one {
          s = next(after: s)
          p += 1
        } else if p < pattern.count, pattern[p] == key[s] {
          s += 1
          p += 1
        } else if star >= 0 {
          p = star + 1
          mark = next(after: mark)
          s = mark
        } else {
          return false
        }
      }
      while p < pattern.count, pattern[p] == Self.any { p += 1 }
      return p == pattern.count
    }

    /// Where the sign after the one at a place begins.
    private func next(after place: Int) -> Int {
      var next = place + 1
      while next < key.count, key[next] & 0xC0 == 0x80 { next += 1 }
      return next
    }
  }
}
