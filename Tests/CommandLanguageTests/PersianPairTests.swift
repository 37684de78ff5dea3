import Testing

/// A sentence in English and in Persian gives the same tree, places aside.
@Suite struct PersianPairTests {
  @Test(arguments: [
    (Construct.change, "20 agencies connect by 30 azar", "۲۰ دستگاه تا ۳۰ آذر متصل شوند"),
    (.change, "banks connect by deadline", "بانک‌ها تا مهلت وصل شوند"),
    (.change, "half of universities start", "نیمی از دانشگاه‌ها آغاز کنند"),
    (.change, "30% of banks connect on today", "۳۰٪ از بانک‌ها در روز امروز متصل شوند"),
    (.change, "all hospitals disconnect", "همه بیمارستان‌ها قطع شوند"),
    (.change, "unconnected start", "متصل‌نشده شروع کنند"),
    (.change, "connecting connect", "در حال اتصال متصل شوند"),
    (.change, "20 largest by n connect", "۲۰ بزرگ‌ترین بر حسب n متصل شوند"),
    (
      .changes, "20 agencies connect by 30 azar, likelier first",
      "۲۰ دستگاه تا ۳۰ آذر متصل شوند، محتمل‌ترها اول"
    ),
    (
      .changes, "half of banks connect likelier first, mfa start",
      "نیمی از بانک‌ها متصل شوند با اولویت محتمل‌ترها، mfa آغاز کنند"
    ),
    (.change, "5 smallest by n banks connect", "۵ کوچک‌ترین بر حسب n بانک‌ها متصل گردند"),
    (.change, "mfa waive until 1402-03-31 because 'x'", "mfa تا ۱۴۰۲-۰۳-۳۱ فرصت یابد زیرا «x»"),
    (.change, "deadline moves by 2 weeks", "مهلت ۲ هفته تمدید شود"),
    (.change, "deadline moves to 15 dey 1401", "مهلت به ۱۵ دی ۱۴۰۱ جابه‌جا شود"),
    (.change, "deadline moves to deadline + 1 month", "مهلت تا مهلت + ۱ ماه تمدید شود"),
    (.change, "threshold is 50%", "آستانه ۵۰ درصد شود"),
    (.change, "agencies where n > 5 connect", "دستگاه‌ها که n > ۵ متصل شوند"),
    (
      .changes, "banks connect by 15 azar, universities start",
      "بانک‌ها تا ۱۵ آذر متصل شوند، دانشگاه‌ها آغاز کنند"
    ),
    (.group, "banks and ministries and companies", "بانک‌ها و وزارتخانه‌ها و شرکت‌ها"),
    (.group, "overdue", "مهلت گذشته"), (.group, "waived", "دارای فرصت"),
    (.condition, "connected% >= 95%", "متصل٪ >= ۹۵٪"),
    (.condition, "percent connected of n >= 95 percent", "درصد متصل به وزن n >= ۹۵ درصد"),
    (
      .condition, "connected where n = bank >= 10 and overdue = 0",
      "متصل که n = بانک >= ۱۰ و مهلت‌گذشته = ۰"
    ),
    (.expression, "n = bank and status != unconnected", "n = بانک و status != متصل نشده"),
    (.expression, "n in (bank, hospital) or not m", "n یکی از (بانک، بیمارستان) یا نه m"),
    (.expression, "n is missing", "n است نامعلوم"), (.expression, "n like 'x'", "n شبیه «x»"),
    (.expression, "n between 2.5 and 1_000", "n بین ۲٫۵ و ۱٬۰۰۰"),
    (.expression, "n < today - 90 days", "n < امروز - ۹۰ روز"), (.expression, "yes", "بلی"),
    (.date, "30 Azar 1401 + 2 weeks", "سی‌ام آذر ماه ۱۴۰۱ + ۲ هفته"),
    (.date, "deadline - 10 days", "مهلت - ۱۰ روز"), (.duration, "3 months", "۳ ماه"),
    (.filter, "where n = organization", "با شرط n = سازمان"), (.range, "0..26", "۰..۲۶"),
  ])
  func bothLanguagesGiveOneTree(construct: Construct, english: String, persian: String) throws {
    let tree = try construct.read(english)
    #expect(construct.outcome(persian) == tree)
  }
}
