/// Words for people, in every language of the shell.
///
/// It is written where it is meant, in English, as a literal with interpolations:
///
///     "no agency has \(field) '\(value)'"
///
/// The literal without what is put into it, `no agency has {1} '{2}'`, finds its text in another
/// language in that language's table, where the places may stand in another order. A phrase may be
/// put into a phrase. Of what is put in as a `String`, a number takes the digits of the language and a
/// word of the tables its text; a name that a person has given is put in as `verbatim:`, and stays.
public struct Phrase: Sendable {
  enum Part: Sendable {
    case text(String)
    case phrase(Phrase)
    /// What a person has named, which no table changes.
    case name(String)
    /// A word of the command language, as it is typed in either language.
    case word(english: String, persian: String)
  }

  /// What is looked up: the literal with `{1}`, `{2}` … for what is put into it.
  let template: String
  let parts: [Part]

  init(template: String, parts: [Part]) { (self.template, self.parts) = (template, parts) }

  /// Text that is no sentence: a number or a word of the tables reads in the language, all else stays.
  public init(plain text: String) { self.init(template: "{1}", parts: [.text(text)]) }

  /// A word or sentence that may be in the tables as it is: a status, a sector, what a sample assumes.
  public init(known text: String) { self.init(template: text, parts: []) }

  /// A word of the command language, in the form that is typed in each language.
  public init(typed english: String, persian: String?) {
    self.init(template: "{1}", parts: [.word(english: english, persian: persian ?? english)])
  }

  /// A number of things: `1 row`, `2 rows`.
  ///
  /// - Parameters:
  ///   - spelled: The number as it is to be read; else its digits.
  ///   - plural: The noun for any number but 1; else with an `s`.
  public init(counting count: Int, _ noun: String, plural: String? = nil, spelled: String? = nil) {
    self.init(
      template: "{1} " + (count == 1 ? noun : plural ?? noun + "s"),
      parts: [.text(spelled ?? "\(count)")])
  }

  public static let empty = Phrase(template: "", parts: [])

  public var isEmpty: Bool { text(in: .english).isEmpty }

  /// The phrase in a language.
  public func text(in language: Language, persianDigits: Bool = false) -> String {
    // A word in a cell, of which a large table has many.
    if language == .english, !persianDigits, parts.count == 1, template == "{1}",
      case .text(let text) = parts[0]
    {
      return text
    }
    let template = language == .persian ? PersianWording.text(of: template) ?? template : template
    guard !parts.isEmpty else { return template }
    let texts = parts.map { part in
      switch part {
      case .text(let text):
        language == .persian
          ? PersianWording.spelled(text)
          : persianDigits ? PersianDigits.writtenIfNumber(text) : text
      case .phrase(let phrase): phrase.text(in: language, persianDigits: persianDigits)
      case .name(let name): name
      case .word(let english, let persian): language == .persian ? persian : english
      }
    }
    return Self.fill(template, with: texts)
  }

  /// The phrase with what is put into it changed; its own words stay.
  public func mapTexts(_ change: (String) -> String) -> Phrase {
    Phrase(
      template: template,
      parts: parts.map { part in
        switch part {
        case .text(let text): .text(change(text))
        case .phrase(let phrase): .phrase(phrase.mapTexts(change))
        case .name(let name): .name(change(name))
        case .word: part
        }
      })
  }

  /// The phrase in English.
  public var english: String { text(in: .english) }

  /// Every template of it that a language has no text for, those of the phrases within it too.
  public func untranslated(in language: Language) -> Set<String> {
    guard language == .persian else { return [] }
    var missing: Set<String> = []
    if PersianWording.isWanted(template), PersianWording.text(of: template) == nil {
      missing.insert(template)
    }
    for case .phrase(let phrase) in parts { missing.formUnion(phrase.untranslated(in: language)) }
    return missing
  }

  private static func fill(_ template: String, with texts: [String]) -> String {
    var result = ""
    var rest = template.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      result += String(Substring(rest[..<open]))
      var end = rest.index(after: open)
      var number = 0
      while end < rest.endIndex, (0x30...0x39).contains(rest[end]), number < 1000 {
        number = number * 10 + Int(rest[end] - 0x30)
        end = rest.index(after: end)
      }
      if end < rest.endIndex, rest[end] == UInt8(ascii: "}"), texts.indices.contains(number - 1) {
        result += texts[number - 1]
        rest = rest[rest.index(after: end)...]
      } else {
        result += "{"
        rest = rest[rest.index(after: open)...]
      }
    }
    return result + String(Substring(rest))
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(template: value, parts: []) }

  public init(stringInterpolation: StringInterpolation) {
    self.init(template: stringInterpolation.template, parts: stringInterpolation.parts)
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    var template = ""
    var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      template.reserveCapacity(literalCapacity + 3 * interpolationCount)
      parts.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) { template += literal }

    public mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }

    /// A number already spelled, a word of the tables, or text that is in none.
    @_disfavoredOverload
    public mutating func appendInterpolation(_ text: some StringProtocol) {
      append(.text(String(text)))
    }

    public mutating func appendInterpolation(_ number: some BinaryInteger) {
      append(.text("\(number)"))
    }

    /// What a person has named or typed, even where it spells a word of the tables.
    public mutating func appendInterpolation(verbatim text: String) { append(.name(text)) }

    private mutating func append(_ part: Part) {
      parts.append(part)
      template += "{\(parts.count)}"
    }
  }
}

/// Phrases are the same where they read the same in English, however they were put together.
extension Phrase: Hashable {
  public static func == (first: Phrase, second: Phrase) -> Bool {
    first.english == second.english
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(english) }
}

extension Phrase: CustomStringConvertible {
  public var description: String { english }
}
