extension Phrase {
  /// Two phrases, one after the other.
  public static func + (first: Phrase, second: Phrase) -> Phrase {
    if first.template.isEmpty { return second }
    if second.template.isEmpty { return first }
    return Phrase(template: "{1}{2}", parts: [.phrase(first), .phrase(second)])
  }

  public static func += (first: inout Phrase, second: Phrase) { first = first + second }
}

extension Sequence<Phrase> {
  /// The phrases in a row, with what stands between two of them; a comma is the language's own.
  public func joined(separator: Phrase) -> Phrase {
    var parts: [Phrase.Part] = []
    for phrase in self {
      if !parts.isEmpty { parts.append(.phrase(separator)) }
      parts.append(.phrase(phrase))
    }
    return Phrase(
      template: parts.indices.map { "{\($0 + 1)}" }.joined(), parts: parts)
  }

  /// `a, b and c`.
  public func list(joinedBy word: Phrase) -> Phrase {
    let all = Array(self)
    guard let last = all.last, all.count > 1 else { return all.first ?? .empty }
    return "\(all.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}

extension Sequence<String> {
  /// Names that persons have given, which no table changes.
  public var asNames: [Phrase] { map { "\(verbatim: $0)" } }

  /// Names in quotes: `'a', 'b' or 'c'`.
  public var quotedList: Phrase { asNames.map { "'\($0)'" as Phrase }.list(joinedBy: "or") }

  /// Numbers or words in a row: `a, b and c`.
  public func list(joinedBy word: Phrase) -> Phrase {
    map { Phrase(plain: $0) }.list(joinedBy: word)
  }
}
