import CommandLanguage
import Testing

/// Where each token stands: under the source, one line a token.
@Suite struct LexerSpanTests {
  @Test(arguments: [
    """
    if banks connect by 1401-09-30
    ^~ if
       ^~~~~ banks
             ^~~~~~~ <connect>
                     ^~ <by>
                        ^~~~~~~~~~ date 1401,9,30-
    """,
    """
    اگر ۲۰ بانک‌ها متصل  شوند
    ^~~ if
        ^~ 20
           ^~~~~~~ بانکها
                   ^~~~~~~~~~ <connect>
    """,
    """
    `a b`.x>=30%;"{n}" «ب» | jq .  # c
    ^~~~~ `a b`
         ^ .
          ^ x
           ^~ >=
             ^~~ share 0.3
                ^ ⏎
                 ^~~~~ "{n}"
                       ^~~ "ب"
                           ^~~~~~~~~~~ |[jq .  # c]
    """,
    """
    20x @ \\ 'a
    ^~~ !E105
        ^ !E102
          ^ !E101
            ^~ !E103
    """,
  ])
  func tokensAreMarked(block: String) {
    let source = firstLine(of: block)
    let lines = Lexer.tokens(of: SourceText(name: "", text: source)).dropLast(2).map { token in
      marked(source, token.span).split(separator: "\n")[1] + " " + token.dump
    }
    #expect(([source] + lines).joined(separator: "\n") == block)
  }

  /// The error for what is no token marks the part that is to be mended.
  @Test(arguments: [
    """
    (a
    ^
    E103 '(' is never closed
    add ')'
    """,
    """
    a { b ( c )
      ^
    E103 '{' is never closed
    add '}'
    """,
    """
    a «b
      ^
    E103 the quoted text is never closed
    add » at its end
    """,
    """
    ۲۰دستگاه
    ^~~~~~~~
    E105 '۲۰دستگاه' is neither a number nor a name
    put a space after the number, or begin the name with a letter
    """,
    """
    a \\ b
      ^
    E101 '\\' continues a line, so nothing may follow it
    remove it, or move it to the line's end
    """,
    """
    a؟
     ^
    E102 '؟' means nothing here
    put text and file names with special signs in quotes
    """,
    """
    `a b
    ^~~~
    E104 the name in backticks is never closed
    add ` after the name
    """,
  ])
  func whatIsNoTokenIsMarked(block: String) throws {
    let source = firstLine(of: block)
    let found = Lexer.tokens(of: SourceText(name: "", text: source)).compactMap { token in
      if case .invalid(let diagnostic) = token.kind { return diagnostic }
      return nil
    }
    #expect(found.map { shown($0, in: source) } == [block])
  }
}
