import Testing

@Suite struct LexerTextTests {
  @Test(arguments: [
    (#""abc""#, #""abc""#), ("'abc'", #""abc""#), ("«ابج»", "\"ابج\""), (#""""#, #""""#),
    (#""it's""#, #""it's""#), (#"'say "no"'"#, #""say \"no\"""#), ("'# ; |'", "\"# ; |\""),
    ("\"a\nb\"", #""a\nb""#), ("«a\"»", #""a\"""#), ("«ک\u{AB}»", "\"ک«\""),
    (#""a"b"#, #""a" b"#),
  ])
  func threeKindsOfQuotes(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    (#""\"""#, #""\"""#), (#""\\""#, #""\\""#), (#""\n\t""#, #""\n\t""#), (#""\{n}""#, #""\{n}""#),
    (#""\}""#, #""}""#), (#""\q""#, #""\\q""#), (#"'\n'"#, #""\\n""#), (#"«\n»"#, #""\\n""#),
  ])
  func escapesWorkInDoubleQuotesOnly(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    (#""{n}""#, #""{n}""#), (#""a {N} b {m}""#, #""a {n} b {m}""#), (#""{تعداد}""#, "\"{تعداد}\""),
    (#""{own_window}""#, #""{own_window}""#), (#""{ n }""#, #""\{ n }""#), (#""{}""#, #""\{}""#),
    (#""{1}""#, #""\{1}""#), (#""{n""#, #""\{n""#), ("'{n}'", #""\{n}""#), ("«{n}»", #""\{n}""#),
  ])
  func variablesAreReplacedInDoubleQuotesOnly(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: ["\"a", "'a", "«a", #""a\"#, #""a\""#, "«a\u{C2}", "\"a\n; b"])
  func textNeverClosedTakesTheRest(text: String) {
    #expect(tokens(text) == "!E103")
  }
}
