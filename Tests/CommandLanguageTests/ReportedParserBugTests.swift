import Testing

@testable import CommandLanguage

/// What once went wrong with the parsers.
@Suite struct ReportedParserBugTests {
  /// 0.7 percent is 0.7%, though 0.7 / 100 is another number.
  @Test(arguments: ["0.7 percent", "0.7 %", "۰٫۷ درصد"])
  func aPercentageInWordsIsExact(text: String) {
    #expect(Construct.expression.outcome(text) == "share:0.007")
  }

  @Test func aPartInWordsIsExact() {
    #expect(
      Construct.change.outcome("0.7 percent of banks connect") == "part 0.007 of bank: connect")
  }

  @Test func aPercentageInWordsIsMarkedWhole() throws {
    var parser = Parser(SourceText(name: "", text: "30 percent"))
    let span = try parser.parseExpression().span
    #expect(span == SourceSpan(0, 10))
  }

  @Test func whoWaivesIsMarked() throws {
    var parser = Parser(SourceText(name: "", text: "mfa waive until today by 'x'"))
    guard case .waive(_, _, let body) = try parser.parseChange().what else {
      Issue.record("no waiver was read")
      return
    }
    #expect(body?.span == SourceSpan(25, 28))
  }

  @Test(arguments: [
    ("۳۰٪ از بانک‌ها متصل شوند", "part 0.3 of bank: connect"),
    ("۳۰ درصد از میان بانک‌ها متصل شوند", "part 0.3 of bank: connect"),
    ("۲۰ از بانک‌ها متصل شوند", "any 20 of bank: connect"),
  ])
  func aPartOfAGroupCanBeSaidInPersian(text: String, tree: String) {
    #expect(Construct.change.outcome(text) == tree)
  }

  @Test func theWeightOfAFigureCanBeSaidInPersian() {
    #expect(Construct.metric.outcome("درصد متصل به وزن درخواست") == "[connected% of درخواست]")
  }

  @Test(arguments: [
    ("a.csv؛ b", #""a.csv""#), ("a.csv\u{A0}b", #""a.csv""#), ("a.csv\u{200F}", #""a.csv""#),
    ("a.csv}", #""a.csv""#),
  ])
  func aFileNameEndsWhereAnotherWordWould(text: String, expected: String) throws {
    var parser = Parser(SourceText(name: "", text: text))
    let name = try parser.expectFileName()
    #expect(name.pieces.dump == expected)
    #expect(name.span == SourceSpan(0, 5))
    #expect(parser.token.span.start >= 5)
  }

  /// Each of these once lost what stood after the sign.
  @Test(arguments: [
    """
    it's.csv as csv; status
      ^
    E103 the quoted text is never closed
    add ' at its end
    """,
    """
    a"b c".csv
     ^~~~~
    E102 '"b c"' cannot stand in a file's name without quotes
    put the whole name in quotes
    """,
    """
    a#1.csv as events
     ^
    E102 '#' cannot stand in a file's name without quotes
    put the whole name in quotes
    """,
    """
    a-{n}.csv
      ^
    E102 '{' cannot stand in a file's name without quotes
    put the whole name in quotes
    """,
    """
    به صورت csv
    ^~~~~~~
    E102 'به صورت' cannot stand in a file's name without quotes
    put the whole name in quotes
    """,
    """
    `a b`.csv
    ^~~~~
    E102 '`a b`' cannot stand in a file's name without quotes
    put the whole name in quotes
    """,
  ])
  func aSignThatMeansSomethingElseIsRefusedInAFileName(block: String) {
    #expect(Construct.file.outcome(firstLine(of: block)) == block)
  }

  /// A span of one byte there would cut a sign of two bytes that follows, such as `؛`.
  @Test(arguments: ["banks connect by؛ x", "banks connect by", "banks connect by  ; x"])
  func whatIsMissingIsMarkedAtAPlaceWithoutWidth(text: String) {
    #expect(throws: Diagnostic.self) { try Construct.change.read(text) }
    do throws(Diagnostic) { _ = try Construct.change.read(text) } catch {
      #expect(error.id == "E111")
      #expect(error.span == SourceSpan(16, 16))
    }
  }

  @Test(arguments: [
    """
    banks conect by deadline
          ^~~~~~
    """,
    """
    mfa conect on 15 azar, banks connect
        ^~~~~~
    """,
    """
    banks conect by deadline then connect
          ^~~~~~
    """,
  ])
  func aMisspeltVerbIsMarked(block: String) {
    #expect(Construct.change.outcome(firstLine(of: block)).hasPrefix(block + "\nE110 "))
  }

  @Test func aCountBeforeADateMayBeAVariable() {
    #expect(
      Construct.change.outcome("n banks by azar 30, 1401 connect")
        == "any n of bank: connect @ @1401-09-30")
  }

  @Test(arguments: [
    """
    connected >= 5 >= 6
                   ^~
    E110 '>=' does not fit here
    expected 'and', 'percent', '+', '-', '*', '/', '%' or the end of the statement
    """,
    """
    connected% >= 95% and sector = bank
                          ^~~~~~
    E110 'sector' does not fit here
    expected a figure such as 'connected%'
    """,
    """
    connected >= 5 or connected% >= 95%
                   ^~
    E110 'or' does not fit here
    expected 'and', 'percent', '+', '-', '*', '/', '%' or the end of the statement
    """,
  ])
  func aFigureIsComparedWithOneAmount(block: String) {
    #expect(Construct.condition.outcome(firstLine(of: block)) == block)
  }

  @Test(arguments: [
    """
    sector = then
             ^~~~
    E110 'then' does not fit here
    expected a field, a name or a value
    """,
    """
    a and and b
          ^~~
    E110 'and' does not fit here
    expected a field, a name or a value or 'not'
    """,
    """
    a = not b
        ^~~
    E110 'not' does not fit here
    expected a field, a name or a value
    """,
    """
    sort by name
    ^~~~
    E110 'sort' does not fit here
    expected a field, a name or a value or 'not'
    """,
  ])
  func aWordOfTheGrammarIsNoValue(block: String) {
    #expect(Construct.expression.outcome(firstLine(of: block)) == block)
  }

  @Test func inBackticksAWordOfTheGrammarIsAName() {
    #expect(Construct.expression.outcome("`then` = `and`") == "(= then and)")
  }

  @Test(arguments: [
    """
    status is connected
           ^~
    E110 'is' does not fit here
    expected 'and', 'or', 'in', 'like', 'between', 'is missing', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/' or the end of the statement
    """
  ])
  func whatIsExpectedIsNeverWhatWasFound(block: String) {
    #expect(Construct.expression.outcome(firstLine(of: block)) == block)
  }

  @Test(arguments: [
    ("مهلت تا ۱۵ دی تمدید شود", ":deadline: moves to @10-15"),
    ("مهلت به ۱۵ دی جابجا شود", ":deadline: moves to @10-15"),
    ("مهلت ۲ هفته تمدید شود", ":deadline: moves by 2week"),
    ("مهلت ۱۵ دی ۱۴۰۱ شود", ":deadline: it is @1401-10-15"),
    ("مهلت ۱۴۰۱/۱۰/۱۵ تمدید شود", ":deadline: moves to @1401-10-15"),
    ("آستانه ۵۰٪ شود", ":threshold: it is share:0.5"),
    ("آستانه ۵۰ درصد باشد", ":threshold: it is share:0.5"),
  ])
  func theWindowsVerbMayComeLast(text: String, tree: String) {
    #expect(Construct.change.outcome(text) == tree)
  }

  @Test(arguments: [
    """
    threshold is 50% by 30 azar
                     ^~
    E110 'by' does not fit here
    expected 'and', 'or', 'in', 'like', 'between', 'is missing', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/' or the end of the statement
    """,
    """
    deadline by 15 dey moves by 2 weeks
             ^~~~~~~~~
    E110 'by 15 dey' does not fit here
    the deadline and the threshold change for the whole question, not from a day on
    """,
    """
    threshold by 15 dey is 50%
              ^~~~~~~~~
    E110 'by 15 dey' does not fit here
    the deadline and the threshold change for the whole question, not from a day on
    """,
    """
    مهلت ۲ تمدید شود
         ^
    E303 '۲' is neither a date nor a duration
    deadline moves by 2 weeks
    deadline moves to 15 Dey 1401
    """,
  ])
  func theWindowHasNoDateFromWhichItChanges(block: String) {
    #expect(Construct.change.outcome(firstLine(of: block)) == block)
  }
}
