import AgencyModel
import Wording

/// Reads tokens one after the other; commands are put together from its `parse…` methods.
///
/// `accept…` takes something if it is there; `expect…` reports the user's slip if it is not;
/// `parse…` returns a whole construct.
public struct Parser {
  public let source: SourceText
  let tokens: [Token]
  /// What each token is to the grammar; looking for a keyword or sign so copies no token.
  private let marks: [TokenMark]
  public internal(set) var index = 0
  /// What would have been accepted at the present token.
  public internal(set) var expected = Expectations()
  private var expectedAtEnd: Expectations?
  /// Whether the text may go on at its end, as while it is typed: what is still open there is no
  /// slip, and the names and tests that are read are kept.
  public let isTyping: Bool
  /// The names read so far with what each stands for, tests' names aside.
  public private(set) var readNames: [(name: Name, thing: Expectation)] = []
  /// The comparisons and tests of rows read so far.
  public internal(set) var readTests: [Expression] = []
  /// Where days were read, as `30 Azar 1401`.
  public internal(set) var readDays: [SourceSpan] = []
  /// Where a command's own words were read.
  public private(set) var readOptions: [SourceSpan] = []
  /// What a bare name may stand for in the expression that is being read.
  var valueHere = Expectation.constant
  /// How deep expressions, groups and blocks are nested at present.
  var depth = 0
  static let deepest = 64
  /// How many operations the expression that is being read has so far.
  private var operations = 0
  static let mostOperations = 500

  public init(_ source: SourceText, isTyping: Bool = false) {
    self.source = source
    self.isTyping = isTyping
    var tokens = Lexer.tokens(of: source)
    if isTyping { tokens.removeAll { $0.isUnclosedBracket } }
    self.tokens = tokens
    marks = tokens.map { TokenMark($0.kind) }
  }

  public var token: Token { tokens[index] }
  /// The token after the present one; the last one stays.
  public func ahead(_ count: Int = 1) -> Token { tokens[min(index + count, tokens.count - 1)] }

  /// The end of the token before the present one.
  public var previousEnd: Int { index > 0 ? tokens[index - 1].span.end : 0 }

  public mutating func advance() {
    if index < tokens.count - 1 {
      if index == tokens.count - 2 { expectedAtEnd = expected }
      index += 1
    }
    expected.removeAll()
  }

  /// What could have gone on where the text ends; `nil` when the parser stopped before its end.
  public var expectationsAtEnd: Expectations? {
    if index == tokens.count - 2 { return expected }
    guard index == tokens.count - 1 else { return nil }
    // Where no statement has begun, what may begin one is noted at the very end.
    if let expectedAtEnd, !expectedAtEnd.isEmpty { return expectedAtEnd }
    return expected
  }

  /// The words and signs before the text's end, the last one last.
  public func lastTokens(_ count: Int) -> [Token] {
    Array(tokens.dropLast(2).suffix(count))
  }

  /// The span from an offset to the end of the last token taken.
  public func span(from start: Int) -> SourceSpan { SourceSpan(start, max(start, previousEnd)) }

  public var isAtEnd: Bool { marks[index] == .end }

  /// Whether the statement's own part is over: its line's end, a block's end, or an output clause.
  public var isAtLineEnd: Bool {
    let mark = marks[index]
    return mark == .lineEnd || mark == .end || mark == TokenMark(.rightBrace)
  }

  public var word: Word? {
    if case .word(let word) = token.kind { return word }
    return nil
  }

  /// The English word that a text stands for, else its key: what a name that is typed would be.
  public static func canonical(_ text: String) -> String {
    if case .word(let word)? = Lexer.tokens(of: SourceText(name: "", text: text)).first?.kind {
      return word.canonical
    }
    return Folding.key(text)
  }

  /// Every token of the text, its two ends the last.
  public var allTokens: [Token] { tokens }

  /// Whether the text ends so many tokens on.
  func endsAhead(_ count: Int) -> Bool { index + count >= tokens.count - 2 }

  // MARK: Taking

  public func peeks(_ keyword: Keyword) -> Bool { marks[index] == TokenMark(keyword) }

  public func peeks(_ symbol: Symbol) -> Bool { marks[index] == TokenMark(symbol) }

  /// Whether a line's end, but not the text's, stands here.
  public var peeksLineEnd: Bool { marks[index] == .lineEnd }

  public mutating func accept(_ keyword: Keyword) -> Bool {
    if peeks(keyword) {
      advance()
      return true
    }
    expected.insert(keyword)
    return false
  }

  public mutating func accept(_ symbol: Symbol) -> Bool {
    if peeks(symbol) {
      advance()
      return true
    }
    expected.insert(symbol)
    return false
  }

  /// Takes one of a command's own words, which are no keywords elsewhere; returns it.
  public mutating func accept(oneOf words: [String]) -> String? {
    if case .word(let word) = token.kind, !word.isQuoted {
      if isTyping, words.contains(word.canonical) || words.contains(word.key) {
        readOptions.append(token.span)
      }
      if words.contains(word.canonical) {
        advance()
        return word.canonical
      }
      if words.contains(word.key) {
        advance()
        return word.key
      }
    }
    expected.insert(words: words)
    return nil
  }

  public mutating func expect(_ keyword: Keyword) throws(Diagnostic) {
    if !accept(keyword) { throw unexpected() }
  }

  public mutating func expect(_ symbol: Symbol) throws(Diagnostic) {
    if !accept(symbol) { throw unexpected() }
  }

  /// Notes that a thing may stand here, for errors and completion.
  public mutating func note(_ thing: Expectation) { expected.insert(thing) }

  /// Notes that one of a command's own words may stand here.
  public mutating func note(words: [String]) { expected.insert(words: words) }

  /// A name: any word that is not a number or in quotes, keywords included.
  public mutating func acceptName(as thing: Expectation = .name) -> Name? {
    guard case .word(let word) = token.kind else {
      expected.insert(thing)
      return nil
    }
    let span = token.span
    advance()
    var text = source[span]
    if word.isQuoted { text = String(text.dropFirst().dropLast()) }
    let name = Name(
      text: text, key: word.key, canonical: word.canonical, keyword: word.keyword, span: span)
    if isTyping { readNames.append((name, thing)) }
    return name
  }

  public mutating func expectName(as thing: Expectation = .name) throws(Diagnostic) -> Name {
    guard let name = acceptName(as: thing) else { throw unexpected() }
    return name
  }

  public mutating func acceptText() -> [TextPiece]? {
    if case .text(let pieces) = token.kind {
      advance()
      return pieces
    }
    expected.insert(.text)
    return nil
  }

  /// A whole number written out, not negative.
  public mutating func acceptWholeNumber() -> Int? {
    if case .number(let value, false) = token.kind, value == value.rounded(), value < 1e15 {
      advance()
      return Int(value)
    }
    expected.insert(.number)
    return nil
  }

  /// A percentage as the share that the same digits with a `%` are: moving the point in the text
  /// keeps 0.7 percent the very 0.007, which dividing by 100 does not.
  static func share(ofPercent value: Double) -> Double { Double("\(value)e-2") ?? value / 100 }

  // MARK: Failing

  /// The word that would fit here and that the present one is a slip for; a word of the language
  /// is none.
  private var suggestion: String? {
    guard let word, !word.isQuoted, word.keyword == nil else { return nil }
    return Nearest.names(to: word.key, among: expected.forms, limit: 1).first
  }

  /// The error for a token that fits nothing that was expected here.
  public func unexpected() -> Diagnostic {
    let wanted = expected.sentence
    let help: [Phrase] = wanted.isEmpty ? [] : ["expected \(wanted)"]
    switch token.kind {
    case .invalid(let diagnostic): return diagnostic
    case .end, .lineEnd:
      let end = previousEnd
      return Diagnostic(
        "E111", "the statement stops too early", at: SourceSpan(end, end), help: help)
    default:
      return Diagnostic(
        "E110", "'\(source[token.span])' does not fit here", at: token.span,
        help: suggestion.map { ["did you mean '\($0)'?"] + help } ?? help)
    }
  }

  /// Reads a nested part, refusing more levels than any person writes.
  public mutating func deeper<Part>(
    _ parse: (inout Parser) throws(Diagnostic) -> Part
  ) throws(Diagnostic) -> Part {
    guard depth < Self.deepest else {
      throw Diagnostic(
        "E112", "this is nested more than \(Self.deepest) levels deep", at: token.span,
        help: "split it into several statements")
    }
    depth += 1
    defer { depth -= 1 }
    return try parse(&self)
  }

  /// Begins to count the operations of an expression that stands in no other.
  mutating func beginExpression() {
    if depth == 0 { operations = 0 }
  }

  /// Counts one more operation of a chain. `a + b + c …` nests to the left, and a tree too deep
  /// overflows the stack of whoever walks or frees it.
  mutating func countOperation() throws(Diagnostic) {
    operations += 1
    guard operations <= Self.mostOperations else {
      throw Diagnostic(
        "E112", "this has more than \(Self.mostOperations) operations", at: token.span,
        help: "list many values with in (a, b, …), or split it into several statements")
    }
  }
}
