import Testing

@testable import CommandLanguage

/// What once went wrong in the text of statements, each by its own name.
@Suite struct ReportedBugTests {
  @Test(arguments: [
    ("a\rb", "a ⏎ b"), ("# a\rb", "⏎ b"), ("a \\\rb", "a b"), ("a | b\rc", "a |[b] ⏎ c"),
    ("`a\rb`", "!E104 ⏎ b !E104"),
    ("a\r\r\nb", "a ⏎ ⏎ b"),
  ])
  func aLoneCarriageReturnEndsALine(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test func linesEndedByCarriageReturnsAreCounted() {
    let place = SourceText(name: "", text: "a\rb\r\nc d").place(at: 7)
    #expect(place.line == 3)
    #expect(place.column == 3)
    #expect(place.lineText == "c d")
  }

  @Test(arguments: ["list show id,", "a, # note", "a،", "a | b \\", "a | b \\\n"])
  func aTextGoesOnAfterItsLastSign(text: String) {
    #expect(Lexer.isIncomplete(text))
  }

  @Test(arguments: ["a,\n−", "a,\n≥", "a,\n@", "a,\n| b"])
  func aTextThatWentOnCanEnd(text: String) {
    #expect(!Lexer.isIncomplete(text))
  }

  /// A command on the line after its `|` is read as one on the same line is.
  @Test(arguments: [
    ("a |\r\n b \t\r\nc", "a |[b] ⏎ c"), ("a |\n\t b", "a |[b]"),
    ("a |\n b ';' c", "a |[b ';' c]"), ("{ a |\n b }", "{ a |[b] }"),
    ("a | b \\\r\n c", "a |[b \\\n c]"),
  ])
  func aShellCommandMayStandOnTheNextLine(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  /// U+061C, which Arabic and Persian keyboards put between scripts, is as invisible as the
  /// other marks of direction.
  @Test func theArabicLetterMarkIsPassedOver() {
    #expect(tokens("\u{61C}20\u{61C} by") == "20 <by>")
  }

  @Test(arguments: ["``", "`\u{200C}`", "` `"])
  func anEmptyNameIsRefused(text: String) {
    #expect(tokens(text) == "!E104")
  }
}
