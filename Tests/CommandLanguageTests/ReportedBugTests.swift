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
}
