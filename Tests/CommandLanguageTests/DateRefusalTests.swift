import Testing

/// What is no date, why, and how to write it: the marked line, the message, the help.
@Suite struct DateRefusalTests {
  @Test(arguments: [
    "1401-00-01", "1401-13-01", "1401-01-00", "1401-01-32", "1401-06-32", "1401-07-31",
    "1401-09-31", "1401-12-30", "1402-12-30", "1404-12-30", "1403-12-31", "1407-12-30",
    "1399-12-31", "2022-02-29", "2022-04-31", "2022-00-10", "2022-13-01", "2100-02-29",
    "31 azar 1401", "0-Azar-1401", "32 تیر ۱۴۰۱", "30 Feb 2022", "14011230", "14010931",
    "سی و یکم آذر ۱۴۰۱", "31 azar", "31 esfand", "32 tir",
  ])
  func aDayThatTheCalendarDoesNotHaveIsRefused(text: String) throws {
    let first = try #require(Construct.date.outcome(text).split(separator: "\n").dropFirst(2).first)
    #expect(first.hasPrefix("E301 '\(text)' is not a date: "))
  }

  @Test(arguments: [
    """
    31 azar 1401
    ^~~~~~~~~~~~
    E301 '31 azar 1401' is not a date: Azar 1401 has 30 days
    correct the day 31
    """,
    """
    1402-12-30
    ^~~~~~~~~~
    E301 '1402-12-30' is not a date: Esfand 1402 has 29 days
    correct the day 30
    """,
    """
    1401-13-01
    ^~~~~~~~~~
    E301 '1401-13-01' is not a date: there is no month 13
    months go from 1 to 12
    """,
    """
    29 Feb 2022
    ^~~~~~~~~~~
    E301 '29 Feb 2022' is not a date: February 2022 has 28 days
    correct the day 29
    """,
    """
    30/09/1401
    ^~~~~~~~~~
    E304 '30/09/1401' can be read in more than one way: it may be day first or month first
    write the year first, 1401-09-30, or the month's name, 30 Azar 1401
    """,
    """
    01/09/30
    ^~~~~~~~
    E304 '01/09/30' can be read in more than one way: the year has two digits, or the order is not clear
    write the year first, 1401-09-30, or the month's name, 30 Azar 1401
    """,
    """
    ۳۰/۰۹/۱۴۰۱
    ^~~~~~~~~~
    E304 '۳۰/۰۹/۱۴۰۱' can be read in more than one way: it may be day first or month first
    write the year first, 1401-09-30, or the month's name, 30 Azar 1401
    """,
    """
    آذر 1401
    ^~~~~~~~
    E303 'آذر 1401' is not one day
    write day, month and year: 30 Azar 1401
    """,
    """
    azar
    ^~~~
    E303 'azar' is not one day
    write day, month and year: 30 Azar 1401
    """,
    """
    1401/09
    ^~~~~~~
    E303 '1401/09' is not a date: a date has a day, a month and a year
    write it as 30 Azar 1401 or 1401-09-30
    """,
    """
    9/30
    ^~~~
    E303 '9/30' is not a date: a date has a day, a month and a year
    write it as 30 Azar 1401 or 1401-09-30
    """,
    """
    1401
    ^~~~
    E303 '1401' is not a date: a date has a day, a month and a year
    write it as 30 Azar 1401 or 1401-09-30
    """,
    """
    21 Dec
    ^~~~~~
    E303 '21 Dec' has no year
    add the year: 21 December 2022
    """,
    """
    30 azar 1600
    ^~~~~~~~~~~~
    E305 the year 1600 is in neither calendar's range
    Solar Hijri years go from 1200 to 1500, Gregorian ones from 1900 to 2100
    """,
    """
    1899-01-01
    ^~~~~~~~~~
    E305 the year 1899 is in neither calendar's range
    Solar Hijri years go from 1200 to 1500, Gregorian ones from 1900 to 2100
    """,
    """
    30 azar 2022
    ^~~~~~~~~~~~
    E305 '30 azar 2022' mixes the calendars: the month is of the one, the year of the other
    30 Azar 1401 is 21 December 2022
    """,
    """
    30-Foo-1401
    ^~~~~~~~~~~
    E302 '30-Foo-1401' is not a date: no month has that name
    write it as 30 Azar 1401 or 1401-09-30
    """,
    """
    today + 1.5 days
            ^~~
    E110 '1.5' does not fit here
    expected a duration such as '2 weeks'
    """,
    """
    today + 100000 days
            ^~~~~~
    E110 '100000' does not fit here
    expected a duration such as '2 weeks'
    """,
    """
    30 azar 99
            ^~
    E110 '99' does not fit here
    expected the end of the statement
    """,
    """
    30azar
    ^~~~~~
    E105 '30azar' is neither a number nor a name
    put a space after the number, or begin the name with a letter
    """,
    """
    "1401-09-30"
    ^~~~~~~~~~~~
    E110 '"1401-09-30"' does not fit here
    expected a date
    """,
  ])
  func whatIsNoDateIsExplained(block: String) {
    #expect(Construct.date.outcome(firstLine(of: block)) == block)
  }
}
