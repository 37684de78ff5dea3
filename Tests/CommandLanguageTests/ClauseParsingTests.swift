import Testing

@Suite struct ClauseParsingTests {
  @Test(arguments: [
    ("sector", "sector"), ("sector, name", "sector name"), ("a,\nb، c", "a b c"),
    ("by, `a b`", ":by a b"),
  ])
  func namesHaveCommasBetween(text: String, expected: String) {
    #expect(Construct.names.outcome(text) == expected)
  }

  @Test(arguments: [
    ("", "none"), ("where a = b", "(= a b)"), ("که a = b", "(= a b)"), ("WHERE a", "a"),
  ])
  func filters(text: String, expected: String) {
    #expect(Construct.filter.outcome(text) == expected)
  }

  @Test(arguments: [
    ("0..26", "0 .. 26"), ("a .. b + 1", "a .. (+ b 1)"), ("۰..۲۶", "0 .. 26"),
    ("-1..(n)", "(- 1) .. n"),
  ])
  func ranges(text: String, expected: String) {
    #expect(Construct.range.outcome(text) == expected)
  }

  @Test(arguments: [
    ("a.csv", #""a.csv""#), ("/tmp/a-b_1.csv", #""/tmp/a-b_1.csv""#), ("-", #""-""#),
    ("../x/y.d/z", #""../x/y.d/z""#), ("~/a", #""~/a""#), ("data(1).csv", #""data(1).csv""#),
    ("1401-09-30.csv", #""1401-09-30.csv""#), ("a,b.csv", #""a,b.csv""#),
    ("20x@y.csv", #""20x@y.csv""#),
    (#"C:\x\y.csv"#, #""C:\\x\\y.csv""#), (#""a b.csv""#, #""a b.csv""#), ("'a;b'", #""a;b""#),
    ("«ا ب»", "\"ا ب\""), (#""a-{n}.csv""#, #""a-{n}.csv""#), ("گزارش.csv", "\"گزارش.csv\""),
    ("a.csv; b", #""a.csv""#), ("a.csv\nb", #""a.csv""#), ("a.csv\r\nb", #""a.csv""#),
    ("by", #""by""#),
  ])
  func fileNames(text: String, expected: String) {
    #expect(Construct.file.outcome(text) == expected)
  }
}
