import Testing

/// What each parser refuses: the marked line, what is wrong, what would have been taken.
@Suite struct RefusalTests {
  @Test(arguments: [
    """

    ^
    E111 the statement stops too early
    expected a field, a name or a value or 'not'
    """,
    """
    a =
       ^
    E111 the statement stops too early
    expected a field, a name or a value
    """,
    """
    (a = b
    ^
    E103 '(' is never closed
    add ')'
    """,
    """
    a = b)
         ^
    E110 ')' does not fit here
    expected 'and', 'or', '+', '-', '*', '/' or the end of the statement
    """,
    """
    a in b
         ^
    E110 'b' does not fit here
    expected '('
    """,
    """
    a in (b,
         ^
    E103 '(' is never closed
    add ')'
    """,
    """
    a in (b c)
            ^
    E110 'c' does not fit here
    expected ',', ')', '+', '-', '*' or '/'
    """,
    """
    a like
          ^
    E111 the statement stops too early
    expected a field, a name or a value
    """,
    """
    a between 1
               ^
    E111 the statement stops too early
    expected 'and', 'percent', '+', '-', '*', '/' or '%'
    """,
    """
    a between 1 or 2
                ^~
    E110 'or' does not fit here
    expected 'and', 'percent', '+', '-', '*', '/' or '%'
    """,
    """
    a is
      ^~
    E110 'is' does not fit here
    expected 'and', 'or', 'in', 'like', 'between', 'is missing', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/' or the end of the statement
    """,
    """
    a < b < c
          ^
    E110 '<' does not fit here
    expected 'and', 'or', '+', '-', '*', '/' or the end of the statement
    """,
    """
    * a
    ^
    E110 '*' does not fit here
    expected a field, a name or a value or 'not'
    """,
    """
    a b
      ^
    E110 'b' does not fit here
    expected 'and', 'or', 'in', 'like', 'between', 'is missing', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/' or the end of the statement
    """,
    """
    a = 20x
        ^~~
    E105 '20x' is neither a number nor a name
    put a space after the number, or begin the name with a letter
    """,
    """
    "a
    ^
    E103 the quoted text is never closed
    add " at its end
    """,
    """
    a @ b
      ^
    E102 '@' means nothing here
    put text and file names with special signs in quotes
    """,
    """
    1.5 days
        ^~~~
    E110 'days' does not fit here
    expected 'and', 'or', 'in', 'like', 'between', 'percent', 'is missing', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%' or the end of the statement
    """,
    """
    a = 31-Azar-1401
        ^~~~~~~~~~~~
    E301 '31-Azar-1401' is not a date: Azar 1401 has 30 days
    correct the day 31
    """,
    """
    a = 30/09/1401
        ^~~~~~~~~~
    E304 '30/09/1401' can be read in more than one way: it may be day first or month first
    write the year first, 1401-09-30, or the month's name, 30 Azar 1401
    """,
    """
    a { b
      ^
    E110 '{' does not fit here
    expected 'and', 'or', 'in', 'like', 'between', 'is missing', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/' or the end of the statement
    """,
    """
    a | b
      ^~~
    E110 '| b' does not fit here
    expected 'and', 'or', 'in', 'like', 'between', 'is missing', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/' or the end of the statement
    """,
  ])
  func expressionsThatAreRefused(block: String) {
    #expect(Construct.expression.outcome(firstLine(of: block)) == block)
  }

  @Test(arguments: [
    """
    sector
    ^~~~~~
    E110 'sector' does not fit here
    expected a figure such as 'connected%'
    """,
    """
    connected of
                ^
    E111 the statement stops too early
    expected a field
    """,
    """
    connected% of 5
                  ^
    E110 '5' does not fit here
    expected a field
    """,
    """
    `connected`
    ^~~~~~~~~~~
    E110 '`connected`' does not fit here
    expected a figure such as 'connected%'
    """,
    """
    connected where
                   ^
    E111 the statement stops too early
    expected a field, a name or a value or 'not'
    """,
    """
    5
    ^
    E110 '5' does not fit here
    expected a figure such as 'connected%'
    """,
  ])
  func figuresThatAreRefused(block: String) {
    #expect(Construct.metric.outcome(firstLine(of: block)) == block)
  }

  @Test(arguments: [
    """
    connected
             ^
    E111 the statement stops too early
    expected 'where', 'of', '=', '!=', '<', '<=', '>', '>=' or '%'
    """,
    """
    connected%
              ^
    E111 the statement stops too early
    expected 'where', 'of', '=', '!=', '<', '<=', '>' or '>='
    """,
    """
    connected >=
                ^
    E111 the statement stops too early
    expected a field, a name or a value
    """,
    """
    connected >= 5 and
                      ^
    E111 the statement stops too early
    expected a figure such as 'connected%'
    """,
    """
    connected => 5
               ^
    E110 '>' does not fit here
    expected a field, a name or a value
    """,
    """
    connected 95%
              ^~~
    E110 '95%' does not fit here
    expected 'where', 'of', '=', '!=', '<', '<=', '>', '>=' or '%'
    """,
    """
    connected where sector = bank
                                 ^
    E111 the statement stops too early
    expected 'and', 'or', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*' or '/'
    """,
    """
    sector >= 5
    ^~~~~~
    E110 'sector' does not fit here
    expected a figure such as 'connected%'
    """,
  ])
  func conditionsThatAreRefused(block: String) {
    #expect(Construct.condition.outcome(firstLine(of: block)) == block)
  }

  @Test(arguments: [
    """

    ^
    E111 the statement stops too early
    expected a field
    """,
    """
    a,
      ^
    E111 the statement stops too early
    expected a field
    """,
    """
    a, 5
       ^
    E110 '5' does not fit here
    expected a field
    """,
    """
    "a"
    ^~~
    E110 '"a"' does not fit here
    expected a field
    """,
  ])
  func namesThatAreRefused(block: String) {
    #expect(Construct.names.outcome(firstLine(of: block)) == block)
  }

  @Test(arguments: [
    """
    where
         ^
    E111 the statement stops too early
    expected a field, a name or a value or 'not'
    """,
    """
    where a b
            ^
    E110 'b' does not fit here
    expected 'and', 'or', 'in', 'like', 'between', 'is missing', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/' or the end of the statement
    """,
  ])
  func filtersThatAreRefused(block: String) {
    #expect(Construct.filter.outcome(firstLine(of: block)) == block)
  }

  @Test(arguments: [
    """
    0
     ^
    E111 the statement stops too early
    expected 'and', 'or', 'in', 'like', 'between', 'percent', 'is missing', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '..' or '%'
    """,
    """
    0..
       ^
    E111 the statement stops too early
    expected a field, a name or a value or 'not'
    """,
    """
    0...5
       ^
    E110 '.' does not fit here
    expected a field, a name or a value or 'not'
    """,
    """
    0, 5
     ^
    E110 ',' does not fit here
    expected 'and', 'or', 'in', 'like', 'between', 'percent', 'is missing', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '..' or '%'
    """,
  ])
  func rangesThatAreRefused(block: String) {
    #expect(Construct.range.outcome(firstLine(of: block)) == block)
  }

  @Test(arguments: [
    """
    weeks
    ^~~~~
    E110 'weeks' does not fit here
    expected a duration such as '2 weeks'
    """,
    """
    2
    ^
    E110 '2' does not fit here
    expected a duration such as '2 weeks'
    """,
    """
    2.5 weeks
    ^~~
    E110 '2.5' does not fit here
    expected a duration such as '2 weeks'
    """,
    """
    2 years
    ^
    E110 '2' does not fit here
    expected a duration such as '2 weeks'
    """,
  ])
  func durationsThatAreRefused(block: String) {
    #expect(Construct.duration.outcome(firstLine(of: block)) == block)
  }

  @Test(arguments: [
    """

    ^
    E111 the statement stops too early
    expected a file's name
    """,
    """
    ; a
    ^
    E111 the statement stops too early
    expected a file's name
    """,
    """
    | a
    ^~~
    E110 '| a' does not fit here
    expected a file's name
    """,
    """
    "a
    ^
    E103 the quoted text is never closed
    add " at its end
    """,
  ])
  func fileNamesThatAreRefused(block: String) {
    #expect(Construct.file.outcome(firstLine(of: block)) == block)
  }
}
