import CommandLanguage
import Testing

@Suite struct LexerLineTests {
  @Test(arguments: [
    ("a\nb", "a ⏎ b"), ("a;b", "a ⏎ b"), ("a؛b", "a ⏎ b"), ("a\r\nb", "a ⏎ b"),
    ("a\n\n;\nb", "a ⏎ ⏎ ⏎ ⏎ b"), ("\u{FEFF}a", "a"), ("\u{FEFF}a\n\u{FEFF}b", "a ⏎ b"),
    ("", ""), (" \t\u{B}\u{C}", ""), ("a\u{A0}b\u{2009}c\u{200E}\u{200F}", "a b c"),
  ])
  func statementsEndWithTheLineOrASemicolon(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("# all", ""), ("a # b; c", "a"), ("a #\nb", "a ⏎ b"), ("a # b\r\nc", "a ⏎ c"),
    ("a#b", "a"), ("'#'", "\"#\""), ("# \"\na", "⏎ a"),
  ])
  func commentsEndWithTheLine(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("(a\nb)", "( a b )"), ("((a\n)\nb)\nc", "( ( a ) b ) ⏎ c"), ("'a\nb' c", #""a\nb" c"#),
    ("{\na\n}", "{ ⏎ a ⏎ }"), ("{ f(\n1) }", "{ f ( 1 ) }"), ("({\na})", "( { ⏎ a } )"),
    ("a \\\nb", "a b"), ("a\\\r\nb", "a b"), ("a \\ \t\nb", "a b"), ("a,\nb", "a , b"),
    ("a,\n\n # note\r\n b", "a , b"), ("a، # note\nb", "a , b"), ("a \\ b", "a !E101 b"),
    ("a,;b", "a , ⏎ b"), ("a\\;b", "a !E101 ⏎ b"), (")\na", ") ⏎ a"),
  ])
  func aLineGoesOn(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("a | b c", "a |[b c]"), ("a |b|c", "a |[b|c]"), ("a | b; c", "a |[b] ⏎ c"),
    ("a | b ';' ; c", "a |[b ';'] ⏎ c"), ("a | b \";\"", "a |[b \";\"]"),
    ("a | b \\; c", "a |[b \\; c]"), ("a | b # c", "a |[b # c]"), ("a | b\nc", "a |[b] ⏎ c"),
    ("a | b\r\nc", "a |[b] ⏎ c"), ("a |\nb c\nd", "a |[b c] ⏎ d"), ("a |", "a |[]"),
    ("{ a | b }", "{ a |[b] }"), ("{ a | awk '{ print }' }", "{ a |[awk '{ print }'] }"),
    ("{ a | b {} }", "{ a |[b {}] }"), ("a | b }", "a |[b }]"), ("a | وضعیت", "a |[وضعیت]"),
  ])
  func aShellCommandGoesToTheEndOfItsLine(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    "(", "a (b", "{ a", "'a", "\"a\n", "«a", "a \\", "a \\\n", "a,\n", "a |", "a |\n",
    "for n in 1..2 {\n print n",
  ])
  func aTextThatMustGoOnIsIncomplete(text: String) {
    #expect(Lexer.isIncomplete(text))
  }

  @Test(arguments: [
    "", "a", "a (b)", "{ a }", "'a'", "a,\nb", "a \\\nb", "a | b", "a # (", ")", "`a", "a | '",
    "a,;", "\\x",
  ])
  func aWholeTextIsNotIncomplete(text: String) {
    #expect(!Lexer.isIncomplete(text))
  }

  @Test(arguments: [
    ("= == != <> < <= > >= ≤ ≥ ≠", "= = != != < <= > >= <= >= !="),
    ("+ - * / × ÷ −", "+ - * / * / -"), (", ، ( ) { } . .. : % ٪", ", , ( ) { } . .. : % %"),
    ("! & @ ~ $ ^ [ ] ?", "!E102 !E102 !E102 !E102 !E102 !E102 !E102 !E102 !E102"),
    ("\u{0}\u{7}\u{7F}\u{FFFD}؟", "!E102 !E102 !E102 !E102 !E102"),
  ])
  func signs(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }
}
