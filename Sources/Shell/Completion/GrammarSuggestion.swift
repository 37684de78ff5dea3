import CommandLanguage
import Wording

/// How a line must go on, where the grammar leaves only one way.
enum GrammarSuggestion {
  /// The rest of the word at the end of a text, or the next word; `nil` where there are several ways
  /// or none.
  static func rest(of text: String, in session: Session, language: Language) -> String? {
    let count = text.utf8.count
    guard count <= 2_000 else { return nil }
    let completion = StatementCompletion(
      text, cursor: count, in: session, language: language, effort: .quick)
    guard completion.isExhaustive, completion.candidates.count == 1,
      let only = completion.candidates.first
    else { return nil }
    let typed = text.utf8.dropFirst(completion.start)
    guard only.text.utf8.count > typed.count, only.text.utf8.starts(with: typed) else {
      return nil
    }
    return String(only.text.utf8.dropFirst(typed.count))
  }
}
