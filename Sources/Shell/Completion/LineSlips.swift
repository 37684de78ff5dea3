import AgencyModel
import CommandLanguage

/// What is wrong in a line as far as it was read.
struct LineSlips {
  private let parser: Parser
  private let slip: Diagnostic?
  private let text: String

  init(_ parser: Parser, _ slip: Diagnostic?, _ text: String) {
    (self.parser, self.slip, self.text) = (parser, slip, text)
  }

  /// The stretches that fit nothing or name nothing.
  func spans(where isKnown: (LineClaim) -> Bool) -> [SourceSpan] {
    var spans: [SourceSpan] = []
    // What is read to the end may go on, and then fit.
    if let slip, let span = slip.span, span.start < span.end, parser.expectationsAtEnd == nil,
      !isOpenQuote(slip)
    {
      spans.append(span)
    }
    let names = NamesOfLine(parser)
    for test in parser.readTests {
      let claim = LineClaim(test, spelled: parser.source[test.span], of: names.rows(at: test.span))
      if names.areChecked(at: test.span), !names.isNew(in: test.span), !isKnown(claim) {
        spans += wrongParts(of: test, names, isKnown)
      }
    }
    for (name, thing) in parser.readNames where names.areChecked(at: name.span) {
      guard !names.isNew(name.key), !names.isPartOfTest(name.span),
        !(thing == .scenario && names.command(at: name.span) == "scenario")
      else { continue }
      let claim = LineClaim(name, as: thing, of: names.rows(at: name.span))
      if !isKnown(claim) { spans.append(name.span) }
    }
    return spans
  }

  /// Text that is still being typed.
  private func isOpenQuote(_ slip: Diagnostic) -> Bool { slip.id == "E103" || slip.id == "E104" }

  /// The side of a test that names nothing: the field, or else the value or values.
  private func wrongParts(
    of test: Expression, _ names: NamesOfLine, _ isKnown: (LineClaim) -> Bool
  ) -> [SourceSpan] {
    let rows = names.rows(at: test.span)
    let inside = parser.readNames.filter {
      $0.name.span.start >= test.span.start && $0.name.span.end <= test.span.end
    }
    if let first = inside.first, first.name.span.start == test.span.start,
      !isKnown(LineClaim(first.name, as: first.thing, of: rows))
    {
      return [first.name.span]
    }
    guard let first = inside.first, first.name.span.start == test.span.start else {
      return [test.span]
    }
    switch test {
    case .comparison(_, _, let right): return [right.span]
    case .contained(let left, let values, _):
      let wrong = values.filter { value in
        let spelled = "\(first.name.key) = \(parser.source[value.span])"
        return !isKnown(LineClaim(.comparison(.equal, left, value), spelled: spelled, of: rows))
      }
      return wrong.map(\.span)
    default: return [SourceSpan(first.name.span.end, test.span.end)]
    }
  }
}

/// The statements of a line: which command each name is of, and which names the line itself makes.
private struct NamesOfLine {
  private let tests: [SourceSpan]
  private var starts: [(offset: Int, command: String, kind: TableKind)] = []
  private var made: Set<String> = []
  /// From where on nothing is known, since the line loads other data.
  private var unknownFrom = Int.max

  init(_ parser: Parser) {
    tests = parser.readTests.map(\.span)
    let tokens = parser.allTokens
    var isStart = true
    var isMaking = false
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .lineEnd, .symbol(.leftBrace):
        isStart = true
        isMaking = false
      case .symbol(.colon): isStart = true
      case .word(let word) where word.keyword == .then: isStart = true
      case .word(let word):
        if isStart {
          begin(word, token.span.start, next: index + 1 < tokens.count ? tokens[index + 1] : nil)
          isMaking = Self.making.contains(word.canonical)
        } else if isMaking {
          made.insert(word.key)
        }
        isStart = false
      case .symbol(.equal), .symbol(.rightParenthesis): isMaking = false
      default: break
      }
      if isMaking, case .word(let word) = token.kind, word.keyword == .from || word.keyword == .in {
        isMaking = starts.last?.command == "sweep"
      }
    }
  }

  private static let making: Set<String> = [
    "let", "group", "define", "for", "param", "scenario", "sweep",
  ]

  private mutating func begin(_ word: Word, _ offset: Int, next: Token?) {
    var kind = TableKind.agencies
    if word.canonical == "list", case .word(let second)? = next?.kind {
      if second.keyword == .services { kind = .services }
      if second.keyword == .events { kind = .events }
    }
    if ["load", "open", "run"].contains(word.canonical) { unknownFrom = min(unknownFrom, offset) }
    starts.append((offset, word.canonical, kind))
  }

  private func statement(at span: SourceSpan) -> (offset: Int, command: String, kind: TableKind)? {
    starts.last { $0.offset <= span.start }
  }

  func command(at span: SourceSpan) -> String { statement(at: span)?.command ?? "" }

  func rows(at span: SourceSpan) -> TableKind { statement(at: span)?.kind ?? .agencies }

  func areChecked(at span: SourceSpan) -> Bool { span.start < unknownFrom }

  func isNew(_ key: String) -> Bool { made.contains(key) }

  func isNew(in span: SourceSpan) -> Bool {
    !made.isEmpty && span.start > (starts.first?.offset ?? 0)
  }

  func isPartOfTest(_ span: SourceSpan) -> Bool {
    tests.contains { $0.start <= span.start && span.end <= $0.end }
  }
}
