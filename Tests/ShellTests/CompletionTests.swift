import AgencyModel
import CommandLanguage
import Testing

@testable import Shell

@Suite struct CompletionTests {
  /// A session on the sample, with a variable and a second scenario.
  private static let session: Session = {
    var session = Session(edge: Edge())
    let text = "load sample azar; let n = 20; scenario late from base"
    guard let statements = try? StatementParser.statements(of: .init(name: "test", text: text))
    else { return session }
    for statement in statements { try? session.runAtTop(statement) }
    return session
  }()

  private func completion(_ text: String) -> StatementCompletion {
    StatementCompletion(text, cursor: text.utf8.count, in: Self.session)
  }

  /// What Tab offers at the end of a text.
  private func offered(_ text: String) -> [String] { completion(text).candidates.map(\.text) }

  @Test(arguments: [
    ("", ["status", "if", "need", "list", "load"]),
    ("sta", ["status", "stages"]),
    ("if ", ["20", "banks", "universities", "connected", "all", "half", "deadline", "mfa"]),
    ("if 20 ", ["agencies", "banks", "connected", "largest", "connect"]),
    ("if banks ", ["connect", "start", "by", "is"]),
    ("if banks connect ", ["by", "then", "as"]),
    ("if banks connect then ", ["status", "need"]),
    ("if 20 agencies connect by ", ["deadline", "today", "30 Azar 1401", "30 Dey 1401"]),
    ("if 20 agencies connect by 30 A", ["Azar 1401"]),
    ("if 20 agencies connect by az", ["30 Azar 1401"]),
    ("if 20 largest by ", ["requests", "services"]),
    ("list where ", ["sector", "status", "n", "not"]),
    ("list where sector = ", ["organization", "university", "bank"]),
    ("list where sector in (", ["university", "bank"]),
    ("list where last_action < ", ["deadline", "today"]),
    ("list where overdue = ", ["yes", "no"]),
    ("list where status != ", ["connected", "waived"]),
    ("list where sector = bank ", ["and", "or", "show", "sort", "limit", "as"]),
    ("list where sector ", ["=", "!=", "in", "like", "between", "is missing", "and", "not"]),
    ("show ", ["mfa", "nomadic-affairs"]),
    ("show no", ["nomadic-affairs", "nongov-schools"]),
    ("status ", ["by", "where", "at", "as", "to"]),
    ("status by ", ["sector", "status", "parent"]),
    ("set ", ["today", "deadline", "metrics", "calendar"]),
    ("set calendar ", ["solar-hijri", "gregorian", "default"]),
    ("load ", ["sample azar", "sample demo"]),
    ("load sample ", ["azar", "demo"]),
    ("compare ", ["base", "late"]),
    ("status as ", ["table", "csv", "json"]),
    ("help ", ["status", "if", "load"]),
    ("let x = ", ["n"]),
    ("اگ", ["اگر"]),
    ("اگر ", ["۲۰", "بانک‌ها", "متصل", "همه", "موعد"]),
    ("اگر ۲۰ ", ["دستگاه", "بانک‌ها", "متصل", "بزرگ‌ترین", "متصل شوند", "تا"]),
    ("اگر ۲۰ دستگاه تا ", ["موعد", "امروز", "۳۰ آذر ۱۴۰۱"]),
    ("وضعیت ", ["به تفکیک", "که", "به صورت"]),
    ("وضعیت به ت", ["به تفکیک"]),
    ("وضعیت به تفکیک ", ["بخش", "وضعیت", "سررسیدگذشته", "خوداظهاری"]),
    ("فهرست که بخش = ", ["دانشگاه", "بانک"]),
    ("تنظیم ", ["امروز", "موعد", "سنجه‌ها", "تقویم"]),
    ("need ", ["connected%", "connected"]),
    ("drop ", ["scenario"]),
  ])
  func offersInThisOrder(text: String, wanted: [String]) throws {
    let offered = offered(text)
    let places = wanted.map { offered.firstIndex(of: $0) ?? -1 }
    #expect(!places.contains(-1) && places == places.sorted(), "'\(text)': \(offered)")
  }

  @Test(arguments: [
    ("if ", ["status", "sector", "evidence", "is"]),
    ("let x = ", ["sector", "status"]),
    ("set threshold ", ["sector", "status"]),
    ("status by ", ["name", "id", "requests"]),
    ("if 20 largest by ", ["sector", "name"]),
    ("if banks connect then ", ["apply", "load"]),
    ("اگر ۲۰ ", ["agencies", "connect", "banks"]),
    ("if 20 ", ["دستگاه"]),
  ])
  func leavesOutWhatIsOfTheWrongKind(text: String, unwanted: [String]) {
    let offered = offered(text)
    for word in unwanted { #expect(!offered.contains(word), "'\(text)': \(offered)") }
  }

  @Test func valuesSayHowManyAgenciesHaveThem() {
    let bank = completion("list where sector = ").candidates.first { $0.text == "bank" }
    #expect(bank?.summary.hasSuffix(" agencies") ?? false, "\(String(describing: bank))")
  }

  @Test func withoutDataLoadingComesFirst() {
    let first = StatementCompletion("", cursor: 0, in: Session(edge: Edge())).candidates.first
    #expect(first?.text == "load")
  }

  @Test func settingsShowTheirPresentValue() {
    let threshold = completion("set thr").candidates.first
    #expect(threshold?.summary.hasPrefix("30%") ?? false, "\(String(describing: threshold))")
  }

  @Test func everyCandidateBeforeAgenciesIsDescribed() {
    for text in ["", "if ", "if 20 ", "list where ", "set ", "load ", "status ", "status as "] {
      for candidate in completion(text).candidates where candidate.text != "n" {
        #expect(!candidate.summary.isEmpty, "\(candidate.text) after '\(text)'")
      }
    }
  }

  @Test func agenciesAreFoundByEitherName() {
    #expect(offered("show وزارت امور خ") == ["«وزارت امور خارجه»"])
    #expect(completion("show وزارت").candidates.contains { $0.summary == "mfa" })
    #expect(offered("show ministry").contains("mfa"))
    #expect(offered("show foreign").contains("mfa"))
  }

  @Test(arguments: ["print \"if ", "status # if ", "list where name = «وزارت "])
  func offersNothingInTextAndComments(text: String) {
    #expect(offered(text).isEmpty)
  }

  @Test func replacesTheWordAtTheCursorOnly() {
    let completion = StatementCompletion("load sample az", cursor: 14, in: Session(edge: Edge()))
    #expect(completion.start == 12)
    #expect(completion.candidates.map(\.text) == ["azar"])
  }

  /// Every word boundary of the sentences in docs: the next word, if it is one of the grammar, is
  /// among what Tab offers before it.
  @Test func grammarOfDocumentedSentencesIsOffered() throws {
    for sentence in try DocumentationTests.sentences() {
      let source = SourceText(name: "docs", text: sentence)
      for token in Lexer.tokens(of: source) {
        guard case .word(let word) = token.kind, word.keyword != nil, token.span.start > 0 else {
          continue
        }
        let before = String(decoding: sentence.utf8.prefix(token.span.start), as: UTF8.self)
        guard before.last == " " else { continue }
        let offered = completion(before).candidates
        let isOffered = offered.contains { candidate in
          let first = Lexer.tokens(of: SourceText(name: "", text: candidate.text)).first?.kind
          if case .word(let other)? = first { return other.canonical == word.canonical }
          return false
        }
        #expect(
          isOffered,
          "'\(source[token.span])' after '\(before)': \(offered.map(\.text))")
      }
    }
  }

  /// Every keyword that Tab offers is taken by the parser where it is offered.
  @Test func offeredKeywordsParseOn() throws {
    for sentence in try DocumentationTests.sentences() {
      for end in sentence.utf8.indices where sentence.utf8[end] == 0x20 {
        let before = String(sentence[...end])
        let completion = completion(before)
        let start = String(decoding: before.utf8.prefix(completion.start), as: UTF8.self)
        for candidate in completion.candidates {
          let tokens = Lexer.tokens(of: SourceText(name: "", text: candidate.text))
          guard case .word(let word)? = tokens.first?.kind, word.keyword != nil else { continue }
          var parser = Parser(SourceText(name: "", text: start + candidate.text), isTyping: true)
          _ = try? StatementParser.parseStatements(&parser, until: nil)
          #expect(parser.expectationsAtEnd != nil, "'\(candidate.text)' after '\(before)'")
        }
      }
    }
  }
}
