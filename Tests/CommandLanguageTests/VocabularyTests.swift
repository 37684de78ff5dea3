import AgencyModel
import Testing

@testable import CommandLanguage

@Suite struct VocabularyTests {
  /// Every form of every word of the grammar and of every command, with the word.
  private static let forms: [(form: String, word: String)] =
    (Vocabulary.keywords + Vocabulary.commands).flatMap { entry in
      ([entry.word] + entry.english + entry.persian).map { ($0, entry.word) }
    }

  @Test func everyKeywordIsInTheTableOnce() {
    #expect(Vocabulary.keywords.map(\.word).sorted() == Keyword.allCases.map(\.word).sorted())
  }

  @Test func everyCommandIsInTheTableOnce() {
    let words = Vocabulary.commands.map(\.word)
    #expect(Set(words).count == words.count)
  }

  @Test func everyWordHasAPersianForm() {
    let entries = Vocabulary.keywords + Vocabulary.commands + Vocabulary.values
    #expect(entries.filter(\.persian.isEmpty).map(\.word) == [])
  }

  @Test func noTwoWordsShareAForm() {
    var words: [String: Set<String>] = [:]
    for (form, word) in Self.forms {
      let key = form.split(separator: " ").map { Folding.key($0) }.joined(separator: " ")
      words[key, default: []].insert(word)
    }
    #expect(words.filter { $0.value.count > 1 } == [:])
  }

  @Test func noTwoValuesShareAForm() {
    var words: [String: Set<String>] = [:]
    for entry in Vocabulary.values {
      for form in [entry.word] + entry.english + entry.persian {
        words[Folding.key(form), default: []].insert(entry.word)
      }
    }
    #expect(words.filter { $0.value.count > 1 } == [:])
  }

  @Test func noFormIsWrittenTwice() {
    for entry in Vocabulary.keywords + Vocabulary.commands + Vocabulary.values {
      let forms = [entry.word] + entry.english + entry.persian
      #expect(Set(forms).count == forms.count, "\(entry.word)")
    }
  }

  /// Alone, and with other words around it, a form is one token that means its word.
  @Test func everyFormIsReadBackAsItsWord() {
    for (form, word) in Self.forms {
      for text in [
        form, "20 \(form) 30", "(\(form))", form.split(separator: " ").joined(separator: " \t "),
      ] {
        let found = Lexer.tokens(of: SourceText(name: "", text: text)).compactMap { token in
          if case .word(let word) = token.kind { return word }
          return nil
        }
        #expect(found.map(\.canonical) == [word], "\(text)")
        #expect(found.first?.keyword == Keyword(canonical: word), "\(text)")
      }
    }
  }

  @Test func theArabicYehAndKafMakeNoDifferenceToAnyForm() {
    for (form, word) in Self.forms {
      var arabic = ""
      for scalar in form.unicodeScalars {
        arabic.unicodeScalars.append(scalar == "ی" ? "ي" : scalar == "ک" ? "ك" : scalar)
      }
      let token = Lexer.tokens(of: SourceText(name: "", text: arabic)).first
      guard case .word(let found)? = token?.kind else {
        Issue.record("\(arabic) is no word")
        continue
      }
      #expect(found.canonical == word, "\(arabic)")
    }
  }

  @Test func everyValueIsReadBackAsItsWord() {
    for entry in Vocabulary.values {
      for form in [entry.word] + entry.english + entry.persian {
        #expect(Vocabulary.value(forKey: Folding.key(form)) == entry.word)
        #expect(tokens(form) == Folding.key(form), "a value must not be a keyword")
      }
    }
  }

  @Test func whatIsShownIsReadBack() {
    for keyword in Keyword.allCases {
      #expect(tokens(keyword.spelling) == "<\(keyword.word)>")
      #expect(tokens(keyword.spelling.uppercased()) == "<\(keyword.word)>")
      #expect(Vocabulary.persian(keyword.word).map { tokens($0) } == "<\(keyword.word)>")
    }
  }

  @Test(arguments: [("by", "تا"), ("status", "وضعیت"), ("bank", "بانک"), ("nonsense", nil)])
  func thePersianOfAWord(word: String, persian: String?) {
    #expect(Vocabulary.persian(word) == persian)
  }
}
