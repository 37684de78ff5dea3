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
    return try parseExpression()
  }

  /// A file's name or another address: text in quotes, or everything up to a space, `;` or `|`.
  public mutating func expectFileName() throws(Diagnostic) -> (
    pieces: [TextPiece], span: SourceSpan
  ) {
    let start = token.span
    if case .text(let pieces) = token.kind {
      advance()
      return (pieces, start)
    }
    if case .lineEnd = token.kind { throw missingFile() }
    if case .end = token.kind { throw missingFile() }
    if case .invalid(let diagnostic) = token.kind, diagnostic.id == "E103" { throw diagnostic }
    let bytes = Array(source.text.utf8)
    var end = start.start
    while end < bytes.count, ![0x20, 0x09, 0x0A, 0x0D, 0x3B, 0x7C].contains(bytes[end]) { end += 1 }
    guard end > start.start else { throw missingFile() }
    while !isAtEnd, token.span.start < end, token.span.end <= end || token.span.start < end {
      if case .lineEnd = token.kind { break }
      advance()
    }
    let span = SourceSpan(start.start, end)
    return ([.literal(source[span])], span)
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
