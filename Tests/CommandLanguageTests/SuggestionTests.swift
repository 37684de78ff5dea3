import Testing
import Wording

@testable import CommandLanguage

/// "Did you mean" names only words that would be read at that very place.
@Suite struct SuggestionTests {
  @Test(arguments: [
    (Construct.change, "banks conect by deadline", "conect", "connect"),
    (.change, "banks conects", "conects", "connects"),
    (.change, "mfa wiave until 30 azar", "wiave", "waive"),
    (.change, "deadline moves bye 2 weeks", "bye", "by"),
    (.expression, "a beetween 1 and 2", "beetween", "between"),
    (.expression, "a = b adn c = d", "adn", "and"),
    (.condition, "connected >= 5 annd overdue = 0", "annd", "and"),
    (.change, "مهلت تمدیدشود به ۱۵ دی", "تمدیدشود", "تمدید شود"),
  ])
  func aMisspeltWordIsCorrected(
    construct: Construct, text: String, word: String, suggested: String
  ) throws {
    let outcome = construct.outcome(text)
    #expect(outcome.contains("E110 '\(word)' does not fit here\ndid you mean '\(suggested)'?"))
    var words = text.split(separator: " ").map(String.init)
    words[try #require(words.firstIndex(of: word))] = suggested
    #expect(!construct.outcome(words.joined(separator: " ")).contains("E1"))
  }

  /// `wher`, `thn` and `sotr` are near to words of the language that do not fit there.
  @Test(arguments: [
    (Construct.expression, "a thn b"), (.condition, "connected >= 5 wher a"), (.date, "today sotr"),
    (.expression, "a = b `adn` c"), (.expression, "a = b x c"), (.change, "banks 5 by d"),
  ])
  func nothingIsSuggestedThatWouldNotFit(construct: Construct, text: String) {
    let outcome = construct.outcome(text)
    #expect(outcome.contains("E110"))
    #expect(!outcome.contains("did you mean"))
  }

  /// Whatever is suggested for any slip at any place of a valid sentence is read there.
  @Test func everySuggestionGetsTheParserFurther() {
    var wrong: [String] = []
    var suggestions = 0
    for (construct, text) in Sentences.all {
      for token in Lexer.tokens(of: SourceText(name: "", text: text)).dropLast(2) {
        guard case .word(let word) = token.kind, word.keyword != nil else { continue }
        let bytes = Array(text.utf8)
        let (before, after) = (bytes[..<token.span.start], bytes[token.span.end...])
        // A letter more than the word has.
        let slip = Array(bytes[token.span.start..<token.span.end]) + Array("z".utf8)
        let misspelt = String(decoding: before + slip + after, as: UTF8.self)
        guard case .failure(let error) = construct.result(misspelt),
          error.span == SourceSpan(token.span.start, token.span.end + 1),
          let help = error.help.map(\.english).first, help.hasPrefix("did you mean '")
        else { continue }
        suggestions += 1
        let suggested = help.dropFirst("did you mean '".count).dropLast(2)
        let mended = String(decoding: before + Array(suggested.utf8) + after, as: UTF8.self)
        if case .failure(let next) = construct.result(mended), let span = next.span,
          span.start <= token.span.start, next.id == "E110"
        {
          wrong.append("\(misspelt): \(suggested)")
        }
      }
    }
    #expect(wrong == [])
    #expect(suggestions > 20)
  }
}
