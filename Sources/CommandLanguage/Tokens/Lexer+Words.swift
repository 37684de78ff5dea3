import AgencyModel
import Wording

extension Lexer {
  static func isWordStart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return (0x61...0x7A).contains(scalar.value | 0x20) }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .otherLetter
  }

  /// Whether a scalar may stand inside a word: letters, marks, joiners and digits of any script.
  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0x0640, 0x5F: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber: return true
    default: return isWordStart(scalar)
    }
  }

  /// The end of the word that begins at an offset; a `-` between letters or digits is part of it.
  func endOfWord(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let first = bytes[end]
      switch first {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: end += 1
      case 0x2D:
        let next = scalar(at: end + 1).scalar
        guard end > start, Self.isWordPart(next), next != "\u{200C}" else { return end }
        end += 1
      case 0x80...:
        let (scalar, length) = scalar(at: end)
        guard Self.isWordPart(scalar) else { return end }
        end += length
      default: return end
      }
    }
    return end
  }

  mutating func scanWord() {
    let start = position
    position = endOfWord(from: start)
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    // Lower-case ASCII is its own key.
    let isPlain = bytes[start..<position].allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    let key = isPlain ? text : Folding.key(text)
    guard let meaning = Vocabulary.meaning(ofKey: key) else {
      add(.word(Word(key: key, canonical: key, keyword: nil, isQuoted: false)), from: start)
      return
    }
    for phrase in meaning.phrases {
      guard let end = endOfPhrase(phrase.rest, from: position) else { continue }
      position = end
      let joined = ([key] + phrase.rest).joined(separator: " ")
      let keyword = Keyword(canonical: phrase.word)
      add(
        .word(Word(key: joined, canonical: phrase.word, keyword: keyword, isQuoted: false)),
        from: start)
      return
    }
    let word = Word(
      key: key, canonical: meaning.word ?? key, keyword: meaning.keyword, isQuoted: false)
    add(.word(word), from: start)
  }

  /// Where the further words of a phrase end, if they follow, a space or more between.
  private func endOfPhrase(_ rest: [String], from start: Int) -> Int? {
    var end = start
    for key in rest {
      var next = end
      while byte(at: next) == 0x20 || byte(at: next) == 0x09 { next += 1 }
      guard next > end, next < bytes.count else { return nil }
      let wordEnd = endOfWord(from: next)
      guard wordEnd > next,
        Folding.key(String(decoding: bytes[next..<wordEnd], as: UTF8.self)) == key
      else { return nil }
      end = wordEnd
    }
    return end
  }

  mutating func scanBackticks() {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != 0x60, lineBreakLength(at: position) == 0 {
      position += 1
    }
    guard position < bytes.count, bytes[position] == 0x60 else {
      add(
        .invalid(
          Diagnostic(
            "E104", "the name in backticks is never closed", at: SourceSpan(start, position),
            help: "add ` after the name")),
        from: start)
      return
    }
    let text = String(decoding: bytes[(start + 1)..<position], as: UTF8.self)
    position += 1
    let key = Folding.key(text)
    guard key.utf8.contains(where: { $0 != 0x20 }) else {
      add(
        .invalid(
          Diagnostic(
            "E104", "the name in backticks is empty", at: SourceSpan(start, position),
            help: "write the name between the backticks")),
        from: start)
      return
    }
    add(.word(Word(key: key, canonical: key, keyword: nil, isQuoted: true)), from: start)
  }
}
