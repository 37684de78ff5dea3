import Testing

/// What once went wrong with dates.
@Suite struct ReportedDateBugTests {
  @Test(arguments: [
    """
    Azar 31
    ^~~~~~~
    E301 'Azar 31' is not a date: Azar has 30 days
    correct the day 31
    """
  ])
  func aMonthAheadOfItsDayIsCheckedWithoutAYearToo(block: String) {
    #expect(Construct.date.outcome(firstLine(of: block)) == block)
  }

  @Test(arguments: [
    ("2-اردی‌بهشت-1401", "@1401-02-02"), ("30-Day-1401", "@1401-10-30"),
  ])
  func everyMonthsNameMayStandBetweenHyphens(text: String, expected: String) {
    #expect(Construct.date.outcome(text) == expected)
  }
}
