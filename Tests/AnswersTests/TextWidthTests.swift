import Testing

@testable import Answers

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("دستگاه", 6), ("می‌خواهم", 7),
    ("مُدَرِّس", 4), ("ـ", 1), ("۷۲٫۵٪", 5), ("۲٬۵۰۰", 5), ("﷼", 1), ("ﷺ", 1), ("﷽", 1),
    ("\u{670}", 0), ("\u{654}", 0), ("\u{200C}\u{200D}\u{200E}\u{200F}\u{61C}", 0),
    ("\u{2066}\u{2069}", 0), ("\u{FE0F}", 0), ("\u{AD}", 1), ("\u{600}", 1), ("\u{6DD}", 1),
    ("日本語", 6), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("が", 2), ("か\u{3099}", 2),
    ("ｱ", 1), ("Ａ", 2), ("　", 2), ("😀", 2), ("👨\u{200D}👩", 4), ("❤️", 1), ("✅", 2),
    ("…–«»─", 5), ("\u{20000}", 2), ("a\u{1B}\n", 1), ("ไทย", 3), ("ที่", 1),
  ])
  func widthIsWhatATerminalTakes(text: String, width: Int) {
    #expect(TextWidth.of(text) == width)
  }

  @Test func wideRangesAscendWithoutTouching() {
    for (left, right) in zip(TextWidth.wide, TextWidth.wide.dropFirst()) {
      #expect(left.upperBound < right.lowerBound)
    }
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
    ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("مُدَرِّس", 3, "مُدَ…"), ("می‌خواهم", 3, "می…"),
    ("", 0, ""), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func truncationKeepsMarksAndSplitsNothing(text: String, limit: Int, kept: String) {
    #expect(TextWidth.truncated(text, toWidth: limit) == kept)
    #expect(TextWidth.of(TextWidth.truncated(text, toWidth: limit)) <= limit)
  }
}
