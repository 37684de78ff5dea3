import Testing

@Suite struct LexerNumberTests {
  @Test(arguments: [
    ("20", "20"), ("0", "0"), ("007", "7"), ("1_000", "1000"), ("2.5", "2.5"), ("1e3", "1000"),
    ("2.5E-1", "0.25"), ("1e+2", "100"),
    ("۲۰", "20"), ("٣٠", "30"), ("۱۲۳۴۵۶۷۸۹۰", "1234567890"), ("٠١٢٣٤٥٦٧٨٩", "123456789"),
    ("۲٫۵", "2.5"), ("٢٫٥", "2.5"), ("۲.۵", "2.5"), ("۱٬۰۰۰", "1000"), ("۱۲٬۳۴۵٫۶", "12345.6"),
    ("۱_۰۰۰", "1000"), ("2۰", "20"),
  ])
  func numbersOfAllThreeScripts(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("30%", "share 0.3"), ("57.3%", "share 0.573"), ("100%", "share 1"), ("0.1%", "share 0.001"),
    ("۳۰٪", "share 0.3"), ("٣٠٪", "share 0.3"), ("۳۰%", "share 0.3"), ("30٪", "share 0.3"),
    ("۵۷٫۳٪", "share 0.573"), ("5e1%", "share 0.5"), ("30 %", "30 %"), ("۳۰ ٪", "30 %"),
  ])
  func percentagesAreSharesOfOne(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  /// A share in decimals must be the very number that the same share in percent is.
  @Test func everyTenthOfAPercentIsExact() {
    let wrong = (0...1000).filter { tenths in
      let (whole, tenth) = (tenths / 10, tenths % 10)
      let fraction = "\(1000 + tenths)".dropFirst()
      let share = tenths == 1000 ? 1 : Double("0.\(fraction)") ?? -1
      return tokens("\(whole).\(tenth)%") != "share \(share.short)"
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("0..26", "0 .. 26"), ("۰..۲۶", "0 .. 26"), ("0 .. 26", "0 .. 26"), ("2.5..3", "2.5 .. 3"),
    ("2.5.3", "2.5 . 3"), ("1.", "1 ."), ("-3", "- 3"), ("1,000", "1 , 0"), ("5-2", "5 - 2"),
    ("5/2", "5 / 2"), ("12345-1-1", "12345 - 1 - 1"), ("۱٬", "1 !E102"), ("۱٫", "1 !E102"),
  ])
  func aNumberEndsWhereItCannotGoOn(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    "20agencies", "۲۰دستگاه", "1__000", "1_", "3d", "1e", "0x10", "20\u{645}",
  ])
  func aNumberGluedToAWordIsNeither(text: String) {
    #expect(tokens(text) == "!E105")
  }

  @Test(arguments: ["1e999", "9e308999", String(repeating: "9", count: 400)])
  func aNumberBeyondAllBoundsIsRefused(text: String) {
    #expect(tokens(text) == "!E106")
  }

  @Test(arguments: [
    ("1401-09-30", "date 1401,9,30-"), ("1401/9/30", "date 1401,9,30/"),
    ("۱۴۰۱-۰۹-۳۰", "date 1401,9,30-"), ("١٤٠١/٠٩/٣٠", "date 1401,9,30/"),
    ("2022-12-21", "date 2022,12,21-"), ("30/09/1401", "date 30,9,1401/"),
    ("30-Azar-1401", "date 30,azar,1401"), ("۳۰-آذر-۱۴۰۱", "date 30,آذر,1401"),
    ("1401-09/30", "1401 - 9 / 30"), ("1401-09", "1401 - 9"), ("30-azar", "30 - azar"),
    ("14010930", "14010930"),
  ])
  func threeNumbersJoinedAreADate(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }
}
