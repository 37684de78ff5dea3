import Testing

@testable import Answers

@Suite struct DisplayTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("می‌خواهم", "می‌خواهم"), ("a\nb", "a\\nb"), ("a\r\nb", "a\\r\\nb"),
    ("a\tb", "a\\tb"), ("\u{1B}[31m", "^[[31m"), ("\u{0}", "^@"), ("\u{7F}", "^?"),
    ("\u{9B}31m", "\\u{9B}31m"), ("\u{202E}x", "\\u{202E}x"),
    ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
    ("\u{2028}", "\\u{2028}"), ("é · … – «»", "é · … – «»"), ("\u{200E}", "\u{200E}"),
  ])
  func whatSteersAScreenIsShown(text: String, shown: String) {
    #expect(DisplayText.escaped(text) == shown)
  }

  @Test func lineBreaksMayStay() {
    #expect(DisplayText.escaped("a\n\tb\r\n", keepingLineBreaks: true) == "a\n\\tb\\r\n")
  }
}
