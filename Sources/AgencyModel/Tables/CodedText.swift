/// Text values as codes into a list of words; code 0 is a missing value.
///
/// A column of categories is entered word by word and keeps each once, found again by hashing. A
/// column of names, where hardly any word comes twice, is appended without looking for them, and
/// its words may stand in the buffer of the file they came from. Words are the same when their
/// UTF-8 is.
public struct CodedText: Sendable {
  /// A code a row.
  public private(set) var codes: [UInt32] = []
  /// The bytes of the file that words may stand in.
  private let source: [UInt8]
  /// The words that stand in no file, back to back.
  private var bytes: [UInt8] = []
  /// Where each word is, by code; the word at 0 is never shown.
  private var spans = [Span(start: 0, count: 0)]
  /// Words too long for a span, by code.
  private var longWords: [Int: Range<Int>] = [:]
  /// Whether no two words are the same, so that codes say which values are.
  public private(set) var isDistinct = true
  /// The way from words to codes, where words are looked for as they are entered.
  private var places = WordPlaces()
  /// The same where they are not, found when first asked for.
  private var later = LaterPlaces()
  /// The first few words as text, which most columns of categories have no more of.
  private var first = [""]

  /// How many words are kept as text, too.
  private static let firstLimit = 256

  /// - Parameter source: The bytes of the file that words appended by their place stand in.
  public init(source: [UInt8] = []) { self.source = source }

  /// How many words there are.
  public var wordCount: Int { spans.count - 1 }

  /// The words in the order of their codes, which begin at 1.
  public var words: Words { Words(text: self) }

  /// The word of a code that is not 0.
  public func word(ofCode code: UInt32) -> String {
    let code = Int(code)
    return code < first.count ? first[code] : String(decoding: utf8(ofCode: code), as: UTF8.self)
  }

  /// The UTF-8 of a word.
  public func utf8(ofCode code: UInt32) -> ArraySlice<UInt8> { utf8(ofCode: Int(code)) }

  private func utf8(ofCode code: Int) -> ArraySlice<UInt8> {
    let range = range(ofCode: code)
    return range.lowerBound < source.count
      ? source[range] : bytes[range.lowerBound - source.count..<range.upperBound - source.count]
  }

  /// Where a word is, the source and what stands in none counted through.
  private func range(ofCode code: Int) -> Range<Int> {
    let span = spans[code]
    return span.isLong ? longWords[code] ?? 0..<0 : span.range
  }

  /// The code of a word, the first of several; `nil` where no row has it.
  public func code(of word: String) -> UInt32? {
    var word = word
    return word.withUTF8 { code(ofUTF8: $0) }
  }

  /// The code of a word given as UTF-8, the first of several; `nil` where no row has it.
  public func code(ofUTF8 word: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard wordCount > 0 else { return nil }
    let hash = WordPlaces.hash(word)
    if !places.isEmpty { return places.code(of: hash) { has(word, at: $0) } }
    return later.code(of: word, hash, in: self)
  }

  /// The same, found by looking at each word.
  func code(scanningFor word: UnsafeBufferPointer<UInt8>) -> UInt32? {
    firstCode { $0.count == word.count && $0.elementsEqual(word) }
  }

  /// The first code after another whose word passes a test.
  ///
  /// Complexity: linear, a nanosecond or two for each word besides the test.
  func firstCode(
    after last: UInt32 = 0, where passes: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> UInt32? {
    withWords { word in
      (Int(last) + 1..<max(spans.count, Int(last) + 1)).first { passes(word($0)) }
        .map { UInt32($0) }
    }
  }

  /// Gives the way from a code to its word's UTF-8, which stands where it is; valid within.
  private func withWords<Result>(
    _ body: ((Int) -> UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    source.withUnsafeBufferPointer { source in
      bytes.withUnsafeBufferPointer { bytes in
        body { code in
          let range = range(ofCode: code)
          return UnsafeBufferPointer(
            rebasing: range.lowerBound < source.count
              ? source[range]
              : bytes[range.lowerBound - source.count..<range.upperBound - source.count])
        }
      }
    }
  }

  func has(_ word: UnsafeBufferPointer<UInt8>, at code: Int) -> Bool {
    let own = utf8(ofCode: code)
    return own.count == word.count && own.withUnsafeBufferPointer { $0.elementsEqual(word) }
  }

  // MARK: Finding by a beginning

  /// The rows whose word's key begins so, rising, the first few.
  ///
  /// - Complexity: Linear in the rows, some nanoseconds each where the first byte tells.
  public func rows(keyPrefix prefix: [UInt8], limit: Int) -> [Int] {
    rows(limit: limit) { word, key in Self.begins(word, with: prefix, &key) }
  }

  /// The rows in whose word a part after a blank has a key that begins so, rising, the first few.
  public func rows(innerKeyPrefix prefix: [UInt8], limit: Int) -> [Int] {
    rows(limit: limit) { word, key in
      for index in word.indices.dropLast() where word[index] == 0x20 {
        let rest = UnsafeBufferPointer(rebasing: word[(index + 1)...])
        if Self.begins(rest, with: prefix, &key) { return true }
      }
      return false
    }
  }

  private func rows(
    limit: Int, where holds: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Bool
  ) -> [Int] {
    var found: [Int] = []
    var key: [UInt8] = []
    withWords { word in
      for (row, code) in codes.enumerated() where code != 0 {
        guard found.count < limit else { return }
        if holds(word(Int(code)), &key) { found.append(row) }
      }
    }
    return found
  }

  private static func begins(
    _ word: UnsafeBufferPointer<UInt8>, with prefix: [UInt8], _ key: inout [UInt8]
  ) -> Bool {
    guard let wanted = prefix.first else { return true }
    guard let first = word.first else { return false }
    if first < 0x80 {
      guard first == wanted || (0x41...0x5A).contains(first) && first + 0x20 == wanted else {
        return false
      }
    } else if wanted < 0x80 {
      return false
    }
    key.removeAll(keepingCapacity: true)
    // Joiners and marks leave nothing in the key; more of them than letters are no name.
    let part = word.prefix(2 * prefix.count + 16)
    Folding.append(keyOf: UnsafeBufferPointer(rebasing: part), to: &key)
    return key.starts(with: prefix)
  }

  // MARK: Appending

  /// Makes room for so many rows.
  public mutating func reserveCapacity(_ rows: Int) { codes.reserveCapacity(rows) }

  /// Makes room for so many rows, each with a word that is not looked for.
  public mutating func reserveOwnWords(_ rows: Int) {
    codes.reserveCapacity(rows)
    spans.reserveCapacity(rows + 1)
  }

  public mutating func append(_ word: String) {
    var word = word
    word.withUTF8 { append(utf8: $0) }
  }

  /// Appends a word given as UTF-8.
  public mutating func append(utf8 word: UnsafeBufferPointer<UInt8>) { codes.append(enter(word)) }

  /// Appends the word of a code, or with 0 a missing value.
  public mutating func append(code: UInt32) { codes.append(code) }

  public mutating func appendMissing() { codes.append(0) }

  /// Appends a word without looking whether it is here already.
  public mutating func appendUnsought(utf8 word: UnsafeBufferPointer<UInt8>) {
    let start = source.count + bytes.count
    bytes.append(contentsOf: word)
    appendUnsought(start..<start + word.count)
  }

  /// Appends a word that stands in the source, without looking whether it is here already.
  public mutating func appendUnsought(at range: Range<Int>) {
    guard range.upperBound <= source.count, !range.isEmpty else { return appendMissing() }
    appendUnsought(range)
  }

  private mutating func appendUnsought(_ range: Range<Int>) {
    // A copy may have found the places of the words so far.
    if isDistinct || !isKnownUniquelyReferenced(&later) { forgetPlaces() }
    codes.append(UInt32(truncatingIfNeeded: spans.count))
    addSpan(range)
  }

  private mutating func addSpan(_ range: Range<Int>) {
    let span = Span(start: range.lowerBound, count: range.count)
    if span.isLong { longWords[spans.count] = range }
    spans.append(span)
  }

  /// Goes over to appending words without looking for them.
  public mutating func forgetPlaces() {
    isDistinct = false
    places = WordPlaces()
    later = LaterPlaces()
  }

  /// Notes that no two words are the same, which whoever appended them has found out.
  public mutating func noteDistinct() { isDistinct = true }

  /// The code of a word, which no row need have.
  public mutating func enter(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if places.isEmpty, wordCount > 0 { places = allPlaces() }
    places.makeRoom(for: spans.count)
    let hash = WordPlaces.hash(word)
    let place = places.place(of: hash) { has(word, at: $0) }
    if let code = places.code(at: place) { return code }
    let code = spans.count
    let start = source.count + bytes.count
    bytes.append(contentsOf: word)
    addSpan(start..<start + word.count)
    if code == first.count, code < Self.firstLimit {
      first.append(String(decoding: word, as: UTF8.self))
    }
    places.put(UInt32(code), hash, at: place)
    return UInt32(code)
  }

  func allPlaces() -> WordPlaces {
    var places = WordPlaces()
    places.makeRoom(for: wordCount)
    for code in 1..<spans.count {
      utf8(ofCode: code).withUnsafeBufferPointer { word in
        let hash = WordPlaces.hash(word)
        let place = places.place(of: hash) { has(word, at: $0) }
        if places.code(at: place) == nil { places.put(UInt32(code), hash, at: place) }
      }
    }
    return places
  }

  // MARK: Whole columns

  /// Appends all rows of another column with the same source.
  public mutating func join(_ other: CodedText) {
    guard other.isDistinct, isDistinct else { return joinUnsought(other) }
    var here: [UInt32] = [0]
    here.reserveCapacity(other.spans.count)
    for code in other.spans.indices.dropFirst() {
      here.append(other.utf8(ofCode: code).withUnsafeBufferPointer { enter($0) })
    }
    codes.reserveCapacity(codes.count + other.codes.count)
    for code in other.codes { codes.append(here[Int(code)]) }
  }

  private mutating func joinUnsought(_ other: CodedText) {
    forgetPlaces()
    let (before, moved) = (wordCount, bytes.count)
    bytes += other.bytes
    for code in other.spans.indices.dropFirst() {
      let range = other.range(ofCode: code)
      let shift = range.lowerBound < source.count ? 0 : moved
      addSpan(range.lowerBound + shift..<range.upperBound + shift)
    }
    for code in other.codes { codes.append(code == 0 ? 0 : code + UInt32(before)) }
  }

  /// The same column with each word once.
  public func distinct() -> CodedText {
    if isDistinct { return self }
    return rows(codes.indices)
  }

  /// Some rows, with each of their words once.
  public func rows(_ rows: some Collection<Int>) -> CodedText {
    var kept = CodedText()
    kept.reserveCapacity(rows.count)
    for row in rows {
      if codes[row] == 0 {
        kept.appendMissing()
      } else {
        utf8(ofCode: codes[row]).withUnsafeBufferPointer { kept.append(utf8: $0) }
      }
    }
    return kept
  }

  /// How many bytes of the source its words are.
  public var bytesInSource: Int {
    guard !source.isEmpty else { return 0 }
    return spans.indices.dropFirst().reduce(0) {
      let range = range(ofCode: $1)
      return range.lowerBound < source.count ? $0 + range.count : $0
    }
  }

  /// The same column with its words in a buffer of its own.
  public func withoutSource() -> CodedText {
    guard !source.isEmpty else { return self }
    var own = CodedText()
    own.codes = codes
    own.isDistinct = isDistinct
    own.first = first
    for code in spans.indices.dropFirst() {
      let start = own.bytes.count
      own.bytes += utf8(ofCode: code)
      own.addSpan(start..<own.bytes.count)
    }
    return own
  }

  /// The words of a column.
  public struct Words: RandomAccessCollection, Sendable {
    fileprivate let text: CodedText

    public var startIndex: Int { 1 }
    public var endIndex: Int { text.spans.count }
    /// The word with a code.
    public subscript(code: Int) -> String { text.word(ofCode: UInt32(code)) }
  }
}

/// A stretch of bytes in eight bytes.
private struct Span {
  private let bits: UInt64
  private static let longest: UInt64 = 1 << 28 - 1

  init(start: Int, count: Int) {
    bits =
      UInt64(truncatingIfNeeded: start) << 28
      | min(UInt64(truncatingIfNeeded: count), Self.longest)
  }

  /// Whether it has no room for its length.
  var isLong: Bool { bits & Self.longest == Self.longest }

  var range: Range<Int> {
    let start = Int(bits >> 28)
    return start..<start + Int(bits & Self.longest)
  }
}
