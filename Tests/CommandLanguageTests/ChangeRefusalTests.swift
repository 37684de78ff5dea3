import Testing

/// What the parsers of groups of agencies and of changes to them refuse: the marked line, what is
/// wrong, what would have been taken.
@Suite struct ChangeRefusalTests {
  @Test(arguments: [
    """

    ^
    E111 the statement stops too early
    expected an agency, a sector or a status or 'agencies'
    """,
    """
    5
    ^
    E110 '5' does not fit here
    expected an agency, a sector or a status or 'agencies'
    """,
    """
    by
    ^~
    E110 'by' does not fit here
    expected an agency, a sector or a status or 'agencies'
    """,
    """
    banks and
             ^
    E111 the statement stops too early
    expected an agency, a sector or a status or 'agencies'
    """,
    """
    banks and 5
              ^
    E110 '5' does not fit here
    expected an agency, a sector or a status or 'agencies'
    """,
    """
    agencies where
                  ^
    E111 the statement stops too early
    expected a field, a name or a value or 'not'
    """,
    """
    "a {n}"
    ^~~~~~~
    E110 '"a {n}"' does not fit here
    expected 'agencies'
    """,
    """
    ""
    ^~
    E110 '""' does not fit here
    expected 'agencies'
    """,
  ])
  func groupsThatAreRefused(block: String) {
    #expect(Construct.group.outcome(firstLine(of: block)) == block)
  }

  @Test(arguments: [
    """

    ^
    E111 the statement stops too early
    expected a number, an agency, a sector or a status, 'all', 'half', 'agencies', 'deadline' or 'threshold'
    """,
    """
    20
      ^
    E111 the statement stops too early
    expected a field, an agency, a sector or a status, 'by', 'on', 'until', 'is', 'of', 'largest', 'smallest', 'agencies', 'connect', 'start', 'disconnect', 'waive', 'moves', 'percent', '.' or '%'
    """,
    """
    banks
         ^
    E111 the statement stops too early
    expected a field, 'by', 'on', 'until', 'is', 'connect', 'start', 'disconnect', 'waive', 'moves' or '.'
    """,
    """
    banks by deadline
                     ^
    E111 the statement stops too early
    expected a field, 'is', 'connect', 'start', 'disconnect', 'waive', 'moves' or '.'
    """,
    """
    banks connect by
                    ^
    E111 the statement stops too early
    expected a date
    """,
    """
    banks connect by 31 azar
                     ^~~~~~~
    E301 '31 azar' is not a date: Azar has 30 days
    correct the day 31
    """,
    """
    banks connect by 15 azar by 16 azar
                             ^~
    E110 'by' does not fit here
    expected the end of the statement
    """,
    """
    banks connect connect
                  ^~~~~~~
    E110 'connect' does not fit here
    expected 'by', 'on', 'until' or the end of the statement
    """,
    """
    connect banks
    ^~~~~~~
    E110 'connect' does not fit here
    expected a number, an agency, a sector or a status, 'all', 'half', 'agencies', 'deadline' or 'threshold'
    """,
    """
    -3 banks connect
    ^
    E110 '-' does not fit here
    expected a number, an agency, a sector or a status, 'all', 'half', 'agencies', 'deadline' or 'threshold'
    """,
    """
    (n banks connect
       ^~~~~
    E110 'banks' does not fit here
    expected 'and', 'or', 'in', 'like', 'between', 'is missing', ')', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*' or '/'
    """,
    """
    20 largest
              ^
    E111 the statement stops too early
    expected an agency, a sector or a status, 'by' or 'agencies'
    """,
    """
    20 largest by
                 ^
    E111 the statement stops too early
    expected a field
    """,
    """
    20 largest banks connect
                     ^~~~~~~
    E110 'connect' does not fit here
    expected 'by'
    """,
    """
    all of banks connect
        ^~
    E110 'of' does not fit here
    expected a field, an agency, a sector or a status, 'by', 'on', 'until', 'is', 'agencies', 'connect', 'start', 'disconnect', 'waive', 'moves' or '.'
    """,
    """
    mfa waive until
                   ^
    E111 the statement stops too early
    expected a date
    """,
    """
    mfa waive until today until deadline
                          ^~~~~
    E110 'until' does not fit here
    expected 'by', 'because' or the end of the statement
    """,
    """
    mfa waive because
                     ^
    E111 the statement stops too early
    expected a field, a name or a value or 'not'
    """,
    """
    mfa waive until today by
                            ^
    E111 the statement stops too early
    expected text in quotes
    """,
    """
    deadline moves
                  ^
    E111 the statement stops too early
    expected 'by' or 'to'
    """,
    """
    deadline moves 2 weeks
                   ^
    E110 '2' does not fit here
    expected 'by' or 'to'
    """,
    """
    deadline moves by
                     ^
    E111 the statement stops too early
    expected a date or a duration such as '2 weeks'
    """,
    """
    deadline moves to 2 weeks
                      ^
    E303 '2' is not a date: a date has a day, a month and a year
    write it as 30 Azar 1401 or 1401-09-30
    """,
    """
    deadline connect by
                     ^~
    E110 'by' does not fit here
    expected the end of the statement
    """,
    """
    threshold is
                ^
    E111 the statement stops too early
    expected a field, a name or a value or 'not'
    """,
    """
    threshold 50%
                 ^
    E111 the statement stops too early
    expected 'and', 'or', 'in', 'like', 'is', 'between', 'moves', 'is missing', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*' or '/'
    """,
    """
    mfa.
        ^
    E111 the statement stops too early
    expected a field
    """,
    """
    mfa.own_window 9
                   ^
    E110 '9' does not fit here
    expected 'is', 'moves' or '='
    """,
    """
    mfa own_window is
                     ^
    E111 the statement stops too early
    expected a field, a name or a value or 'not'
    """,
  ])
  func changesThatAreRefused(block: String) {
    #expect(Construct.change.outcome(firstLine(of: block)) == block)
  }

  @Test(arguments: [
    """
    banks connect,
                  ^
    E111 the statement stops too early
    expected a number, an agency, a sector or a status, 'all', 'half', 'agencies', 'deadline' or 'threshold'
    """,
    """
    banks connect, 5
                    ^
    E111 the statement stops too early
    expected a field, an agency, a sector or a status, 'by', 'on', 'until', 'is', 'of', 'largest', 'smallest', 'agencies', 'connect', 'start', 'disconnect', 'waive', 'moves', 'percent', '.' or '%'
    """,
  ])
  func listsOfChangesThatAreRefused(block: String) {
    #expect(Construct.changes.outcome(firstLine(of: block)) == block)
  }
}
