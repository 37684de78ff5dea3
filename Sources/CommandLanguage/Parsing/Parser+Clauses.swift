import Wording

extension Parser {
  /// Names with commas between, at least one.
  public mutating func parseNames(as thing: Expectation) throws(Diagnostic) -> [Name] {
    var names: [Name] = []
    repeat { names.append(try expectName(as: thing)) } while accept(.comma)
    return names
  }

  /// `where EXPR`.
  public mutating func parseWhere() throws(Diagnostic) -> Expression? {
    guard accept(.where) else { return nil }
    return try parseRowExpression()
  }

  /// A file's name or another address: text in quotes, or everything up to a blank, `;` or `|`.
  ///
  /// What would be read as something else, or lost, is refused without quotes: a part in quotes,
  /// a comment's `#`, a brace.
  public mutating func expectFileName() throws(Diagnostic) -> (
    pieces: [TextPiece], span: SourceSpan
  ) {
    let start = token.span
    if case .text(let pieces) = token.kind {
      advance()
      return (pieces, start)
    }
    var end = start.start
    while token.span.start == end, try isPartOfFileName() {
      end = token.span.end
      advance()
    }
    let span = SourceSpan(start.start, end)
    guard end > start.start else { throw missingFile() }
    let next = SourceSpan(end, end + 1)
    if source[next] == "#" { throw Self.needsQuotes("#", at: next) }
    return ([.literal(source[span])], span)
  }

  private func isPartOfFileName() throws(Diagnostic) -> Bool {
    let text = source[token.span]
    switch token.kind {
    case .lineEnd, .end, .pipe, .symbol(.rightBrace): return false
    case .text, .symbol(.leftBrace): throw Self.needsQuotes(text, at: token.span)
    case .word(let word):
      if word.isQuoted || text.utf8.contains(where: { $0 == 0x20 || $0 == 0x09 }) {
        throw Self.needsQuotes(text, at: token.span)
      }
    case .invalid(let diagnostic):
      // A quote or bracket never closed takes all that follows with it.
      if diagnostic.id == "E103" || diagnostic.id == "E104" { throw diagnostic }
    case .number, .dateDigits, .dateWord, .symbol: break
    }
    return true
  }

  private static func needsQuotes(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "E102", "'\(text)' cannot stand in a file's name without quotes", at: span,
      help: "put the whole name in quotes")
  }

  private mutating func missingFile() -> Diagnostic {
    expected.insert(.file)
    return unexpected()
  }

  /// `A..B`, whole numbers or expressions.
  public mutating func parseRange() throws(Diagnostic) -> (from: Expression, to: Expression) {
    let from = try parseExpression()
    try expect(.range)
    return (from, try parseExpression())
  }
}
