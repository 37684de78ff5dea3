/// Text values as codes into a list of distinct words; code 0 is a missing value.
///
/// The words stand back to back in one buffer and are found again by hashing, so that a million
/// distinct ones cost little more than their letters. Words are the same when their UTF-8 is.
public struct CodedText: Sendable {
  /// A code a row.
  public private(set) var codes: [UInt32] = []
  private var bytes: [UInt8] = []
  /// Where each word ends, by code; the word at 0 is never shown.
  private var ends = [0]
  /// A power of two of places, each 0 or the upper half of a word's hash with its code below.
  private var places: [UInt64] = []
  /// The first few words as text, which most columns of categories have no more of.
  private var first = [""]

  /// How many words are kept as text, too.
  private static let firstLimit = 256

  public init() {}

  /// How many distinct words there are.
  public var wordCount: Int { ends.count - 1 }

  /// The distinct words in the order of their codes, which begin at 1.
  public var words: Words { Words(text: self) }

  /// The word of a code that is not 0.
  public func word(ofCode code: UInt32) -> String {
    let code = Int(code)
    return code < first.count ? first[code] : String(decoding: utf8(ofCode: code), as: UTF8.self)
  }

  /// The UTF-8 of a word.
  public func utf8(ofCode code: UInt32) -> ArraySlice<UInt8> { utf8(ofCode: Int(code)) }

  private func utf8(ofCode code: Int) -> ArraySlice<UInt8> { bytes[ends[code - 1]..<ends[code]] }

  /// The code of a word; `nil` where no row has it.
  public func code(of word: String) -> UInt32? {
    var word = word
    return word.withUTF8 { code(ofUTF8: $0) }
  }

  /// The code of a word given as UTF-8; `nil` where no row has it.
  public func code(ofUTF8 word: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard !places.isEmpty else { return nil }
    let hash = Self.hash(word)
    let found = places[place(of: word, hash)]
    return found == 0 ? nil : UInt32(truncatingIfNeeded: found)
  }

  /// Makes room for so many rows.
  public mutating func reserveCapacity(_ rows: Int) { codes.reserveCapacity(rows) }

  public mutating func append(_ word: String) {
    var word = word
    _ = word.withUTF8 { append(utf8: $0) }
  }

  /// Appends a word given as UTF-8.
  ///
  /// - Returns: Its code, and whether no row had it before.
  @discardableResult
  public mutating func append(
    utf8 word: UnsafeBufferPointer<UInt8>
  ) -> (code: UInt32, isNew: Bool) {
    let found = enter(word)
    codes.append(found.code)
    return found
  }

  /// Appends the word of a code, or with 0 a missing value.
  public mutating func append(code: UInt32) { codes.append(code) }

  public mutating func appendMissing() { codes.append(0) }

  /// The code of a word, which no row need have.
  public mutating func enter(
    _ word: UnsafeBufferPointer<UInt8>
  ) -> (code: UInt32, isNew: Bool) {
    if 2 * ends.count >= places.count { grow() }
    let hash = Self.hash(word)
    let place = place(of: word, hash)
    if places[place] != 0 { return (UInt32(truncatingIfNeeded: places[place]), false) }
    let code = ends.count
    bytes.append(contentsOf: word)
    ends.append(bytes.count)
    if code < Self.firstLimit { first.append(String(decoding: word, as: UTF8.self)) }
    places[place] = hash & Self.upperHalf | UInt64(code)
    return (UInt32(code), true)
  }

  /// Appends all rows of another column.
  ///
  /// - Parameter ifNew: Whether every word of it must be one that no row here has.
  /// - Returns: `false` where one is here already; part of the other may have been taken then.
  public mutating func join(_ other: CodedText, ifNew: Bool) -> Bool {
    var here: [UInt32] = [0]
    here.reserveCapacity(other.ends.count)
    let isWhole = other.bytes.withUnsafeBufferPointer { bytes in
      for code in other.ends.indices.dropFirst() {
        let word = UnsafeBufferPointer(rebasing: bytes[other.ends[code - 1]..<other.ends[code]])
        let entered = enter(word)
        if ifNew, !entered.isNew { return false }
        here.append(entered.code)
      }
      return true
    }
    guard isWhole else { return false }
    codes.reserveCapacity(codes.count + other.codes.count)
    for code in other.codes { codes.append(here[Int(code)]) }
    return true
  }

  // MARK: Hashing

  private static let upperHalf: UInt64 = 0xFFFF_FFFF_0000_0000
  /// Another one in every process, so that nobody can prepare words that collide.
  private static let seed = UInt64.random(in: .min ... .max)
  private static let odd: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The place that has the word, or the free one where it belongs.
  private func place(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while places[place] != 0 {
      if (places[place] ^ hash) & Self.upperHalf == 0 {
        let code = Int(places[place] & ~Self.upperHalf)
        let (start, end) = (ends[code - 1], ends[code])
        if end - start == word.count,
          bytes.withUnsafeBufferPointer({ stored in
            UnsafeBufferPointer(rebasing: stored[start..<end]).elementsEqual(word)
          })
        {
          return place
        }
      }
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    let old = places
    places = [UInt64](repeating: 0, count: max(16, 2 * old.count))
    let mask = places.count - 1
    for entry in old where entry != 0 {
      var place = Int(entry >> 32) & mask
      while places[place] != 0 { place = (place + 1) & mask }
      places[place] = entry
    }
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(word)
    var hash = seed ^ UInt64(truncatingIfNeeded: word.count) &* odd
    var index = 0
    while index + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* odd
      hash ^= hash >> 29
      index += 8
    }
    var tail: UInt64 = 0
    while index < raw.count {
      tail = tail << 8 | UInt64(raw[index])
      index += 1
    }
    hash = (hash ^ tail) &* odd
    hash ^= hash >> 32
    hash = hash &* odd
    return hash ^ hash >> 29
  }

  /// The distinct words of a column.
  public struct Words: RandomAccessCollection, Sendable {
    fileprivate let text: CodedText

    public var startIndex: Int { 1 }
    public var endIndex: Int { text.ends.count }
    /// The word with a code.
    public subscript(code: Int) -> String { text.word(ofCode: UInt32(code)) }
  }
}
