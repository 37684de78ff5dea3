import AgencyModel
import CommandLanguage
import Wording

/// A statement in the Persian words of the language, its order kept, for help in Persian.
enum PersianStatement {
  /// The statement in both languages; the same in both where it would not read back in Persian.
  static func phrase(_ statement: String) -> Phrase {
    let persian = text(of: statement)
    let reads = (try? StatementParser.statements(of: SourceText(name: "", text: persian))) != nil
    return Phrase(typed: statement, persian: reads ? persian : statement)
  }

  static func text(of statement: String) -> String {
    let source = SourceText(name: "", text: statement)
    let bytes = Array(statement.utf8)
    var text = ""
    var end = 0
    var isAfterName = false
    let tokens = Lexer.tokens(of: source)
    for (index, token) in tokens.enumerated() {
      guard token.span.start >= end, token.span.end > token.span.start else { continue }
      text += String(decoding: bytes[end..<token.span.start], as: UTF8.self)
      let written = source[token.span]
      if case .word(let word) = token.kind, word.keyword == .by, index + 1 < tokens.count,
        case .word(let next) = tokens[index + 1].kind, field(next.key) != nil
      {
        text += "به تفکیک"
      } else {
        text += isAfterName ? written : persian(token, written)
      }
      end = token.span.end
      // What follows names something that is made, a file or a sample.
      if case .word(let word) = token.kind {
        isAfterName = ["scenario", "sample", "let", "param", "define"].contains(word.canonical)
      } else {
        isAfterName = false
      }
    }
    return text + String(decoding: bytes[end...], as: UTF8.self)
  }

  private static func persian(_ token: Token, _ written: String) -> String {
    switch token.kind {
    case .word(let word):
      if word.isQuoted { return written }
      if let form = verb(word) { return form }
      return month(word.key) ?? Vocabulary.persian(word.canonical) ?? value(word.key)
        ?? field(word.key) ?? written
    case .number: return PersianDigits.written(written)
    case .dateDigits: return digits(written)
    default: return written
    }
  }

  /// The form of a keyword that reads best in a sentence of changes; time is granted to one agency.
  private static func verb(_ word: Word) -> String? {
    switch word.keyword {
    case .is: "شود"
    case .waive: nil
    default: word.keyword?.persianForms.first
    }
  }

  private static func month(_ key: String) -> String? {
    MonthNames.solarHijri.firstIndex { Folding.key($0) == key }
      .map { MonthNames.solarHijriPersian[$0] }
  }

  /// A value that has a Persian word, such as a sector; in the plural where it was one.
  private static func value(_ key: String) -> String? {
    guard let value = Vocabulary.value(forKey: key) else { return nil }
    let forms = Vocabulary.persianForms(value)
    return key != Folding.key(value) && forms.count > 1 ? forms[1] : forms.first
  }

  /// The first Persian name of a field.
  private static func field(_ key: String) -> String? {
    if let own = FieldTable.persianNames[key]?.first { return own }
    let fields = FieldCatalog.fields(of: .agencies)
    guard let field = fields.first(where: { $0.name == key }) else { return nil }
    return field.synonyms.first { name in
      name.utf8.contains { $0 >= 0x80 } && !name.utf8.contains(0x20)
    }
  }

  private static func digits(_ date: String) -> String {
    date.split(separator: "-").map { PersianDigits.written(String($0)) }.joined(separator: "-")
  }
}
