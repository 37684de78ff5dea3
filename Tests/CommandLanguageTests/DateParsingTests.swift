import Testing

@Suite struct DateParsingTests {
  /// The spellings of the shared cases, and those that the language's reference adds.
  @Test(arguments: [
    "1401/09/30", "1401-09-30", "1401/9/30", "14010930", "۱۴۰۱/۰۹/۳۰", "١٤٠١/٠٩/٣٠",
    "30 آذر 1401", "۳۰ آذر ۱۴۰۱", "30 آذرماه 1401", "۳۰ آذر ماه ۱۴۰۱", "سی‌ام آذر ۱۴۰۱",
    "سیام آذر 1401", "سی ام آذر ماه 1401", "30 Azar 1401", "Azar 30, 1401", "30-Azar-1401",
    "۱۴۰۱۰۹۳۰", "30 azar 1401", "AZAR 30 1401", "۳۰-آذر-۱۴۰۱", "سی‌ام آذر ماه ۱۴۰۱",
    "30 اذر 1401", "30 آذر 1401", "2022-12-21", "2022/12/21", "20221221", "21 Dec 2022",
    "21 December 2022", "Dec 21, 2022", "21-Dec-2022", "21-december-2022", "۲۱ Dec ۲۰۲۲",
  ])
  func spellingsOfOneDay(text: String) {
    #expect(Construct.date.outcome(text) == "@1401-09-30")
  }

  @Test(arguments: [
    (1, ["فروردین", "فروردين", "Farvardin"]),
    (2, ["اردیبهشت", "اردي‌بهشت", "ارديبهشت", "اردی‌بهشت", "Ordibehesht"]),
    (3, ["خرداد", "Khordad"]), (4, ["تیر", "تير", "Tir"]),
    (5, ["مرداد", "امرداد", "Mordad", "Amordad"]), (6, ["شهریور", "شهريور", "Shahrivar"]),
    (7, ["مهر", "Mehr"]), (8, ["آبان", "ابان", "Aban"]), (9, ["آذر", "اذر", "آذر", "Azar"]),
    (10, ["دی", "دي", "Dey", "Day"]), (11, ["بهمن", "Bahman"]), (12, ["اسفند", "Esfand"]),
  ])
  func monthsHaveManySpellings(month: Int, names: [String]) {
    let expected = "@1401-\(month < 10 ? "0" : "")\(month)-05"
    for name in names {
      #expect(Construct.date.outcome("5 \(name) 1401") == expected)
    }
    // `5 Day` alone is a duration.
    for name in names where name != "Day" {
      #expect(Construct.date.outcome("۵ \(name) ماه ۱۴۰۱") == expected)
      #expect(Construct.date.outcome("5 \(name)") == "@\(month)-5")
      #expect(Construct.date.outcome("\(name) 5") == "@\(month)-5")
    }
  }

  @Test(arguments: [
    ("January", "1400-10-11"), ("Feb", "1400-11-12"), ("mar", "1400-12-10"),
    ("April", "1401-01-12"), ("May", "1401-02-11"), ("jun", "1401-03-11"),
    ("July", "1401-04-10"), ("AUG", "1401-05-10"), ("September", "1401-06-10"),
    ("Oct", "1401-07-09"), ("November", "1401-08-10"), ("dec", "1401-09-10"),
  ])
  func gregorianMonthsAreWholeOrThreeLetters(month: String, expected: String) {
    #expect(Construct.date.outcome("1 \(month) 2022") == "@\(expected)")
  }

  static let ordinals = [
    "یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم", "یازدهم",
    "دوازدهم", "سیزدهم", "چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم", "نوزدهم", "بیستم",
    "بیست و یکم", "بیست و دوم", "بیست و سوم", "بیست و چهارم", "بیست و پنجم", "بیست و ششم",
    "بیست و هفتم", "بیست و هشتم", "بیست و نهم", "سی‌ام", "سی و یکم",
  ]

  @Test func persianOrdinalsNameTheDay() {
    for (index, ordinal) in Self.ordinals.enumerated() {
      let day = index + 1
      #expect(Construct.date.outcome("\(ordinal) تیر") == "@4-\(day)")
      let expected = "@1401-04-\(day < 10 ? "0" : "")\(day)"
      #expect(Construct.date.outcome("\(ordinal) تیر ماه ۱۴۰۱") == expected)
      let joined = ordinal.split(separator: " ").joined(separator: "\u{200C}")
      #expect(Construct.date.outcome("\(joined) تیر ۱۴۰۱") == expected)
    }
    #expect(Construct.date.outcome("اول مهر") == "@7-1")
    #expect(Construct.date.outcome("هیجدهم مهر") == "@7-18")
  }

  @Test(arguments: [
    ("today", "@today"), ("امروز", "@today"), ("Deadline", "@deadline"), ("مهلت", "@deadline"),
    ("d", "@d"), ("`my day`", "@my day"), ("روز_آخر", "@روز_آخر"),
    ("deadline - 10 days", "@deadline-10day"), ("today + 2 weeks", "@today+2week"),
    ("today+2 weeks", "@today+2week"), ("30 azar + 1 month", "@9-30+1month"),
    ("1401-09-30 - 1 week", "@1401-09-30-1week"), ("d + 1 day - 2 months", "@d+1day-2month"),
    ("مهلت - ۱۰ روز", "@deadline-10day"), ("امروز + ۲ هفته", "@today+2week"),
    ("۳۰ آذر + ۱ ماه", "@9-30+1month"), ("۳۰ آذر ۱۴۰۱ + ۳ ماه", "@1401-09-30+3month"),
    ("today + 0 days", "@today+0day"),
  ])
  func datesOfTheDataAndSums(text: String, expected: String) {
    #expect(Construct.date.outcome(text) == expected)
  }

  @Test(arguments: [
    ("3 days", "3day"), ("1 day", "1day"), ("2 weeks", "2week"), ("1 month", "1month"),
    ("۳ روز", "3day"), ("۲ هفته", "2week"), ("۱ ماه", "1month"), ("0 days", "0day"),
  ])
  func durations(text: String, expected: String) {
    #expect(Construct.duration.outcome(text) == expected)
  }

  /// Where any value may stand, a date is one only when it cannot be anything else.
  @Test(arguments: [
    ("30 azar", "@9-30"), ("30 Azar 1401", "@1401-09-30"), ("1401-09-30", "@1401-09-30"),
    ("30-Azar-1401", "@1401-09-30"), ("سی‌ام آذر ۱۴۰۱", "@1401-09-30"), ("today", "@today"),
    ("30 Day 1401", "@1401-10-30"), ("30 days", "30day"), ("14010930", "14010930"),
    ("azar", "azar"), ("1401 / 9", "(/ 1401 9)"), ("today - 90 days", "(- @today 90day)"),
    ("deadline + 1 month", "(+ @deadline 1month)"),
  ])
  func aDateAmongOtherValues(text: String, expected: String) {
    #expect(Construct.expression.outcome(text) == expected)
  }
}
