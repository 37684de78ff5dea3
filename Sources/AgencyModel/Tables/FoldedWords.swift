import Synchronization

/// The words of a column, found by what ``Folding`` makes of them.
///
/// The first few keys are looked for word by word, which takes a few milliseconds for a million
/// words; only where more are asked for is a table made, which takes a hundred.
public final class FoldedWords: Sendable {
  private let text: CodedText
  private let state = Mutex(State())

  private struct State {
    var scans = 0
    var buckets: FoldedBuckets?
  }

  /// How many keys are looked for without a table.
  static let mostScans = 8

  public init(_ text: CodedText) { self.text = text }

  /// The codes of the words with a key, rising, all or the first few; no row need have them.
  public func codes(ofKey key: String, limit: Int = .max) -> [UInt32] {
    let wanted = Array(key.utf8)
    let buckets = state.withLock { state in
      if state.buckets == nil {
        if state.scans < Self.mostScans {
          state.scans += 1
        } else {
          state.buckets = FoldedBuckets(text)
        }
      }
      return state.buckets
    }
    return buckets?.codes(ofKey: wanted, in: text, limit: limit)
      ?? text.codes(ofKey: wanted, limit: limit)
  }

  /// The first word with a key, in the order of the codes.
  public func firstWord(ofKey key: String) -> String? {
    codes(ofKey: key, limit: 1).first.map(text.word)
  }

  /// Whether a word is here.
  public func contains(_ word: String) -> Bool {
    codes(ofKey: Folding.key(word)).contains { text.word(ofCode: $0) == word }
  }
}

/// The codes of a column's words by the hash of their key.
///
/// Codes stand in buckets: four bytes a word and a little more, a quarter of what a table of hashes
/// takes.
struct FoldedBuckets {
  /// The codes of all buckets, those of one bucket together and rising.
  private var codes: [UInt32]
  /// Where each bucket begins, and at last where all end; the buckets are a power of two.
  private var starts: [UInt32]

  /// - Complexity: Linear in the words, tens of nanoseconds each.
  init(_ text: CodedText) {
    var size = 1
    while size * 8 < text.wordCount { size *= 2 }
    var buckets = [UInt32](repeating: 0, count: text.wordCount)
    var starts = [UInt32](repeating: 0, count: size + 1)
    var key: [UInt8] = []
    for place in buckets.indices {
      key.removeAll(keepingCapacity: true)
      text.appendKey(ofCode: UInt32(place + 1), to: &key)
      let bucket = Self.bucket(of: key, size)
      buckets[place] = UInt32(bucket)
      starts[bucket + 1] += 1
    }
    for bucket in 0..<size { starts[bucket + 1] += starts[bucket] }
    var next = starts
    codes = [UInt32](repeating: 0, count: buckets.count)
    for (place, bucket) in buckets.enumerated() {
      codes[Int(next[Int(bucket)])] = UInt32(place + 1)
      next[Int(bucket)] += 1
    }
    self.starts = starts
  }

  /// The codes of the words with a key, rising, all or the first few.
  func codes(ofKey wanted: [UInt8], in text: CodedText, limit: Int) -> [UInt32] {
    let bucket = Self.bucket(of: wanted, starts.count - 1)
    var found: [UInt32] = []
    var own: [UInt8] = []
    for code in codes[Int(starts[bucket])..<Int(starts[bucket + 1])] where found.count < limit {
      if text.hasKey(wanted, code: code, &own) { found.append(code) }
    }
    return found
  }

  /// Keys that are the same to `String` are in the same bucket.
  private static func bucket(of key: [UInt8], _ size: Int) -> Int {
    let hash =
      isPlain(key)
      ? Int(truncatingIfNeeded: key.withUnsafeBufferPointer(WordPlaces.hash))
      : String(decoding: key, as: UTF8.self).hashValue
    return hash & (size - 1)
  }

  /// Whether no other key is the same to `String`.
  ///
  /// Two signs outside of ASCII are the same as `;` and `` ` ``. Alef with madda and yeh with hamza
  /// are the same as letters that no key has.
  private static func isPlain(_ key: [UInt8]) -> Bool {
    var index = 0
    while index < key.count {
      let lead = key[index]
      if lead < 0x80 {
        if lead == UInt8(ascii: ";") || lead == UInt8(ascii: "`") { return false }
        index += 1
        continue
      }
      guard index + 1 < key.count else { return false }
      let tail = key[index + 1]
      guard TextIdentity.isPlain(lead, tail) || lead == 0xD8 && (tail == 0xA2 || tail == 0xA6)
      else { return false }
      index += 2
    }
    return true
  }
}

/// Tells by its first bytes alone that a word has not a certain key.
private struct KeyBeginning {
  /// The key's first byte where the key is ASCII of which nothing else is a spelling.
  private let first: UInt8?
  private let isForeign: Bool

  init(_ key: [UInt8]) {
    let isPlain = key.allSatisfy {
      $0 < 0x80 && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "`")
    }
    first = isPlain ? key.first : nil
    isForeign = key.first.map { $0 >= 0x80 } ?? false
  }

  /// False only where the word's key is certainly another.
  func canBegin(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count > 1 else { return true }
    let (lead, next) = (word[0], word[1])
    if let first {
      if lead < 0x80 { return (lead >= 0x41 && lead <= 0x5A ? lead + 0x20 : lead) == first }
      // An Arabic letter stays one; marks and the tatweel are left out.
      let isTatweel = lead == 0xD9 && next == 0x80
      return isTatweel || !TextIdentity.isPlain(lead, next)
    }
    guard isForeign else { return true }
    // A letter of ASCII before another stays itself; one before a mark may be one with it.
    return lead >= 0x80 || next >= 0x80 || lead == UInt8(ascii: ";") || lead == UInt8(ascii: "`")
  }
}

extension CodedText {
  /// Appends what ``Folding`` makes of a word, as UTF-8.
  func appendKey(ofCode code: UInt32, to key: inout [UInt8]) {
    utf8(ofCode: code).withUnsafeBufferPointer { Folding.append(keyOf: $0, to: &key) }
  }

  /// Whether a word's key is the same to `String` as a key.
  func hasKey(_ wanted: [UInt8], code: UInt32, _ own: inout [UInt8]) -> Bool {
    utf8(ofCode: code).withUnsafeBufferPointer { Self.isKey(wanted, of: $0, &own) }
  }

  private static func isKey(
    _ wanted: [UInt8], of word: UnsafeBufferPointer<UInt8>, _ own: inout [UInt8]
  ) -> Bool {
    own.removeAll(keepingCapacity: true)
    Folding.append(keyOf: word, to: &own)
    return own.withUnsafeBufferPointer { own in
      wanted.withUnsafeBufferPointer { TextIdentity.areSame(own, $0) }
    }
  }

  /// The codes of the words with a key, rising, all or the first few, found by looking at each.
  ///
  /// Most words are told apart by their first letter, without folding them.
  func codes(ofKey wanted: [UInt8], limit: Int) -> [UInt32] {
    var found: [UInt32] = []
    var own: [UInt8] = []
    let beginning = KeyBeginning(wanted)
    while found.count < limit,
      let code = firstCode(
        after: found.last ?? 0,
        where: { beginning.canBegin($0) && Self.isKey(wanted, of: $0, &own) })
    {
      found.append(code)
    }
    return found
  }

  /// The first few words whose key has so many scalars.
  public func words(ofLength length: ClosedRange<Int>, limit: Int) -> [String] {
    var found: [String] = []
    var key: [UInt8] = []
    for code in 0..<UInt32(wordCount) where found.count < limit {
      key.removeAll(keepingCapacity: true)
      appendKey(ofCode: code + 1, to: &key)
      if length.contains(key.count { $0 & 0xC0 != 0x80 }) { found.append(word(ofCode: code + 1)) }
    }
    return found
  }
}

/// The folded words of a dataset's columns, each found when it is first asked for.
final class FoldedColumns: Sendable {
  private struct Key: Hashable {
    let kind: TableKind
    let column: Int
  }
  private let known = Mutex<[Key: FoldedWords]>([:])

  func words(of kind: TableKind, _ column: Int, _ text: CodedText) -> FoldedWords {
    known.withLock { known in
      let key = Key(kind: kind, column: column)
      if let words = known[key] { return words }
      let words = FoldedWords(text)
      known[key] = words
      return words
    }
  }
}
