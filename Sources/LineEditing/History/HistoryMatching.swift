/// Finds entries by what a person remembers of them.
struct HistoryMatching {
  private let words: [[Unicode.Scalar]]
  private let letters: [Unicode.Scalar]

  init(_ query: String) {
    let folded = Self.folded(query)
    words = folded.split(separator: " ").map { Array($0) }
    letters = folded.filter { $0 != " " }
  }

  /// The entries that match, best first.
  func matches(in entries: [String]) -> [String] {
    guard !letters.isEmpty else { return entries.reversed() }
    var whole: [String] = []
    var scattered: [String] = []
    for entry in entries.reversed() {
      let folded = Self.folded(entry)
      if words.allSatisfy({ Self.holds(folded, $0) }) {
        whole.append(entry)
      } else if Self.holdsInOrder(folded, letters) {
        scattered.append(entry)
      }
    }
    return whole + scattered
  }

  /// Text with its unimportant differences taken out.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "A"..."Z": result.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case "\u{0}"..."\u{7F}": result.append(scalar == "\n" ? " " : scalar)
      case "\u{64A}", "\u{649}": result.append("\u{6CC}")
      case "\u{643}": result.append("\u{6A9}")
      case "\u{200C}"..."\u{200F}": break
      default: result += scalar.properties.lowercaseMapping.unicodeScalars
      }
    }
    return result
  }

  private static func holds(_ text: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
    guard let first = word.first, text.count >= word.count else { return word.isEmpty }
    for start in 0...(text.count - word.count) where text[start] == first {
      if text[start..<(start + word.count)].elementsEqual(word) { return true }
    }
    return false
  }

  private static func holdsInOrder(_ text: [Unicode.Scalar], _ letters: [Unicode.Scalar]) -> Bool {
    var position = 0
    for scalar in text where position < letters.count && scalar == letters[position] {
      position += 1
    }
    return position == letters.count
  }
}
