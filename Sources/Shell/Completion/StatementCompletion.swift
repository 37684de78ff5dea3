import AgencyModel
import CommandLanguage
import Wording

/// What may stand where the cursor is: the grammar says of which kind, the data says which.
struct StatementCompletion {
  struct Candidate: Hashable {
    /// What is put in the place of the word at the cursor.
    let text: String
    /// A few words on what it is.
    let summary: String
  }

  /// How much may be looked through.
  enum Effort {
    /// Everything: someone pressed Tab.
    case whole
    /// What can be known between two keys: no files, and agencies only where they are few.
    case quick
  }

  /// The most candidates that are offered at once.
  static let limit = 200

  /// The UTF-8 offset at which the text that a candidate replaces begins.
  let start: Int
  /// The best first.
  let candidates: [Candidate]
  /// Whether nothing else could stand there; false when files or agencies were left out.
  let isExhaustive: Bool

  /// - Parameters:
  ///   - text: All that is typed.
  ///   - cursor: Where the cursor is, in UTF-8 bytes.
  ///   - session: Whose data and names are offered.
  ///   - language: The language of candidates where nothing typed tells it.
  init(
    _ text: String, cursor: Int, in session: Session, language: Language = .english,
    effort: Effort = .whole
  ) {
    let before = Array(text.utf8.prefix(max(0, cursor)))
    var wordStart = before.count
    while wordStart > 0, Self.isWordByte(before[wordStart - 1]) { wordStart -= 1 }
    var place = CompletionPlace(
      before, wordStart, in: session, language: language, effort: effort)
    if place.takesFile {
      while wordStart > 0, ![0x20, 0x09, 0x0A].contains(before[wordStart - 1]) { wordStart -= 1 }
      place = CompletionPlace(before, wordStart, in: session, language: language, effort: effort)
    }
    place.addAll()
    var found = place.candidates
    var isExhaustive = place.isExhaustive
    // The word may be the second or third of several that are one: `30 Azar`, `به تفکیک`.
    var phraseStart = wordStart
    for _ in 0..<2 {
      guard let start = Self.wordStart(before: phraseStart, in: before) else { break }
      phraseStart = start
      var phrase = CompletionPlace(
        before, start, in: session, language: language, effort: effort)
      phrase.addAll()
      let words = phrase.candidates.filter { $0.text.utf8.contains(0x20) }
      guard !words.isEmpty else { continue }
      if found.isEmpty {
        wordStart = start
        found = words
        isExhaustive = phrase.isExhaustive
      } else {
        isExhaustive = false
      }
      break
    }
    self.start = wordStart
    candidates = Array(found.prefix(Self.limit))
    self.isExhaustive = isExhaustive
  }

  /// Where the word before the blanks before a place begins; `nil` without blanks or a word.
  private static func wordStart(before place: Int, in bytes: [UInt8]) -> Int? {
    var start = place
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    let end = start
    guard end < place else { return nil }
    while start > 0, isWordByte(bytes[start - 1]) { start -= 1 }
    return start < end ? start : nil
  }

  /// Letters, digits, `_`, inner `-`, and everything beyond ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x80...: true
    default: false
    }
  }
}

extension Language {
  /// The language of a word: Persian as soon as a letter is none of ASCII.
  init(of word: some StringProtocol) {
    self = word.utf8.contains { $0 >= 0x80 } ? .persian : .english
  }
}
