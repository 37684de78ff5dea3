import AgencyModel
import CommandLanguage
import WhatIf
import Wording

/// One place in a text, what the parser would take there, and the candidates found for it so far.
struct CompletionPlace {
  let session: Session
  let language: Language
  let effort: StatementCompletion.Effort
  /// The text before the place.
  let before: String
  /// The word at the cursor as far as it is typed, as it is and folded.
  let typed: String
  let key: [UInt8]
  /// The words and signs before the place, of its statement only.
  let tokens: [Token]
  /// The English name of the statement's command; `nil` before it.
  let command: String?
  let expected: Expectations?
  private(set) var isExhaustive = true

  private struct Ranked {
    let candidate: StatementCompletion.Candidate
    let rank: Int
  }
  private var ranked: [Ranked] = []
  private var texts: Set<String> = []

  init(
    _ bytes: [UInt8], _ start: Int, in session: Session, language: Language,
    effort: StatementCompletion.Effort
  ) {
    self.session = session
    self.effort = effort
    before = String(decoding: bytes[..<start], as: UTF8.self)
    typed = String(decoding: bytes[start...], as: UTF8.self)
    key = Array(Folding.key(typed).utf8)
    let parser = Self.parsed(before)
    expected = Self.endsInComment(bytes[..<start], parser) ? nil : parser.expectationsAtEnd
    tokens = Self.statement(parser.lastTokens(200))
    var first: Word?
    if case .word(let word)? = tokens.first?.kind { first = word }
    command = first?.canonical
    if Language(of: typed) == .persian {
      self.language = .persian
    } else {
      self.language = first.map { Language(of: $0.key) } ?? language
    }
  }

  /// The candidates, best first.
  var candidates: [StatementCompletion.Candidate] {
    ranked.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.candidate)
  }

  var takesFile: Bool { expected?.things.contains(.file) ?? false }

  /// A parser that has read a text as far as it could.
  private static func parsed(_ text: String) -> Parser {
    var parser = Parser(SourceText(name: "", text: text), isTyping: true)
    _ = try? StatementParser.parseStatements(&parser, until: nil)
    return parser
  }

  /// Whether a comment goes on to the end of the text.
  private static func endsInComment(_ bytes: ArraySlice<UInt8>, _ parser: Parser) -> Bool {
    bytes.dropFirst(parser.lastTokens(1).first?.span.end ?? 0).contains(UInt8(ascii: "#"))
  }

  /// The tokens of the last statement; a question after `then` is one of its own.
  private static func statement(_ tokens: [Token]) -> [Token] {
    var start = tokens.count
    while start > 0 {
      switch tokens[start - 1].kind {
      case .lineEnd, .symbol(.leftBrace), .symbol(.colon): return Array(tokens[start...])
      case .word(let word) where word.keyword == .then: return Array(tokens[start...])
      default: start -= 1
      }
    }
    return tokens
  }

  // MARK: Adding

  /// A phrase in the language of the candidates.
  func said(_ phrase: Phrase) -> String {
    phrase.text(in: language, persianDigits: language == .persian)
  }

  /// Finds every candidate.
  mutating func addAll() {
    guard let expected else { return }
    if takesFile { addFiles() }
    if let values = comparedField { addValues(of: values) } else { addThings(expected.things) }
    for word in expected.words { add(word: word) }
    for keyword in expected.keywords { add(keyword) }
    if key.isEmpty { addSigns(expected.symbols) }
  }

  private mutating func addThings(_ things: [Expectation]) {
    for thing in things {
      switch thing {
      case .command: addCommands()
      case .field: addFields(grouping: false)
      case .measure: addMeasures()
      case .category: addFields(grouping: true)
      case .expression:
        addFields(grouping: false)
        addVariables()
      case .constant, .fieldValue:
        addVariables()
        if command != "set", accepts("connected%") { addMetrics() }
      case .variable: addVariables()
      case .monthName: addMonths()
      case .group:
        addGroups()
        addAgencies()
      case .agency: addAgencies()
      case .scenario: addScenarios()
      case .metric, .condition: addMetrics()
      case .date: addDates()
      case .duration: addDurations()
      case .number: addNumbers()
      case .value: if command == "reconcile" { addStatuses() }
      case .format, .change, .setting, .text, .name, .file, .statement, .lineEnd: break
      }
    }
  }

  /// Whether a name begins with what is typed.
  func fits(_ name: String) -> Bool {
    if key.isEmpty { return true }
    let folded = Folding.key(name).utf8
    if folded.starts(with: key) { return true }
    guard let first = folded.first, first == 0x22 || first == 0x27 || first == 0x60 else {
      return false
    }
    return folded.dropFirst().starts(with: key)
  }

  mutating func add(
    _ text: String, _ summary: String, _ rank: Rank, alsoKnownAs others: [String] = []
  ) {
    guard fits(text) || others.contains(where: fits) else { return }
    addFitting(text, summary, rank.rawValue)
  }

  mutating func addFitting(_ text: String, _ summary: String, _ rank: Int) {
    guard texts.insert(text).inserted else { return }
    ranked.append(Ranked(candidate: .init(text: text, summary: summary), rank: rank))
  }

  /// Notes that more could stand here than is offered.
  mutating func noteMore() { isExhaustive = false }

  /// Whether the grammar takes a text at this place.
  func accepts(_ text: String) -> Bool {
    // A text so long would be read too often.
    guard before.utf8.count < 2_000 else { return true }
    return Self.parsed(before + text).expectationsAtEnd != nil
  }

  /// What the grammar takes after a text at this place.
  func expected(after text: String) -> [Expectation] {
    Self.parsed(before + text + " ").expectationsAtEnd?.things ?? []
  }

  /// The first of several spellings that the grammar takes here.
  func accepted(_ forms: [String]) -> String? { forms.first { accepts($0) } }

  // MARK: The tokens before

  /// The keyword so many tokens before the place; 1 is the last.
  func keyword(back count: Int) -> Keyword? {
    guard tokens.count >= count, case .word(let word) = tokens[tokens.count - count].kind else {
      return nil
    }
    return word.keyword
  }

  func symbol(back count: Int) -> Symbol? {
    guard tokens.count >= count, case .symbol(let symbol) = tokens[tokens.count - count].kind
    else { return nil }
    return symbol
  }

  func word(back count: Int) -> Name? {
    guard tokens.count >= count, case .word(let word) = tokens[tokens.count - count].kind else {
      return nil
    }
    return Name(
      text: word.key, key: word.key, canonical: word.canonical, keyword: word.keyword,
      span: tokens[tokens.count - count].span)
  }

  /// Which rows the statement speaks of.
  var rowKind: TableKind {
    guard command == "list", tokens.count > 1, case .word(let word) = tokens[1].kind else {
      return .agencies
    }
    switch word.keyword {
    case .services: return .services
    case .events: return .events
    default: return .agencies
    }
  }

  /// Whether a question must stand here.
  var isAfterThen: Bool {
    guard let last = Self.parsed(before).lastTokens(1).first?.kind else { return false }
    switch last {
    case .word(let word): return word.keyword == .then
    case .symbol(.colon): return true
    default: return false
    }
  }
}

/// What comes before what in a list: that which most likely goes on with the sentence.
enum Rank: Int {
  case first, value, number, agenciesAfterNumber, date, metric, sector, status, namedGroup
  case countVariable, part, ranking, window, rows, verb, when, comparison, test, missing, joiner,
    then
  case detail, filter, agency, expression, field, otherField, variable, negation, clause, format
  case file
}
