import CommandLanguage
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("ab\ncd", 4, 2, 2, "cd"), ("ab\r\ncd", 5, 2, 2, "cd"), ("ab\r\ncd", 1, 1, 2, "ab"),
    ("آب x", 5, 1, 4, "آب x"), ("ab", 99, 1, 3, "ab"), ("ab", -1, 1, 1, "ab"), ("", 0, 1, 1, ""),
    ("ab\n", 3, 2, 1, ""), ("ab\ncd", 2, 1, 3, "ab"),
  ])
  func placesAreCountedInLinesAndScalars(
    text: String, offset: Int, line: Int, column: Int, lineText: String
  ) {
    let place = SourceText(name: "", text: text).place(at: offset)
    #expect(place.line == line)
    #expect(place.column == column)
    #expect(place.lineText == lineText)
  }

  @Test func linesAreCountedFromTheFirstLineGiven() {
    #expect(SourceText(name: "", text: "a\nb", firstLine: 7).place(at: 2).line == 8)
  }

  @Test(arguments: [
    (0, 2, "ab"), (1, 99, "b"), (-5, 1, "a"), (3, 1, ""), (99, 100, ""), (Int.min, Int.max, "ab"),
  ])
  func aSpanBeyondTheTextGivesWhatThereIs(start: Int, end: Int, expected: String) {
    #expect(SourceText(name: "", text: "ab")[SourceSpan(start, end)] == expected)
  }
}
