import Testing

@Suite struct MetricParsingTests {
  @Test(arguments: [
    ("connected", "[connected]"), ("connected%", "[connected%]"), ("connected %", "[connected%]"),
    ("connected percent", "[connected%]"), ("percent connected", "[connected%]"),
    ("Connecting", "[connecting]"), ("unconnected", "[unconnected]"), ("waived", "[waived]"),
    ("overdue%", "[overdue%]"), ("connected% of requests", "[connected% of requests]"),
    ("connected of requests", "[connected of requests]"),
    ("connected where sector = bank", "[connected where (= sector bank)]"),
    (
      "connected% of requests where sector = bank and electronic = yes",
      "[connected% of requests where (and (= sector bank) (= electronic yes))]"
    ),
    ("متصل", "[connected]"), ("متصل٪", "[connected%]"), ("درصد متصل", "[connected%]"),
    ("متصل درصد", "[connected%]"), ("در حال اتصال", "[connecting]"),
    ("درصد متصل که بخش = بانک", "[connected% where (= بخش bank)]"),
  ])
  func metrics(text: String, tree: String) {
    #expect(Construct.metric.outcome(text) == tree)
  }

  @Test(arguments: [
    ("connected >= 131", "[connected] >= 131"), ("connected% = 100%", "[connected%] = share:1"),
    ("connected% ≥ 95%", "[connected%] >= share:0.95"),
    ("connected >= n + 1", "[connected] >= (+ n 1)"),
    ("connected% >= connecting%", "[connected%] >= [connecting%]"),
    ("connected >= 10 and connected% >= 70%", "[connected] >= 10 & [connected%] >= share:0.7"),
    (
      "connected where sector = bank >= 10 and connected% >= 70%",
      "[connected where (= sector bank)] >= 10 & [connected%] >= share:0.7"
    ),
    (
      "connected where sector = bank and electronic = yes >= 10",
      "[connected where (and (= sector bank) (= electronic yes))] >= 10"
    ),
    (
      "overdue = 0 and connected >= 5 and waived < 3",
      "[overdue] = 0 & [connected] >= 5 & [waived] < 3"
    ),
    ("درصد متصل >= ۹۵٪ و مهلت گذشته = ۰", "[connected%] >= share:0.95 & [overdue] = 0"),
  ])
  func conditions(text: String, tree: String) {
    #expect(Construct.condition.outcome(text) == tree)
  }
}
