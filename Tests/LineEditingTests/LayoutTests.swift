import Testing

@testable import LineEditing

@Suite struct LayoutTests {
  private static let mark = "\u{200E}"

  private func layout(
    _ line: String, _ pieces: [LinePiece] = [], ghost: String = "", columns: Int = 80,
    palette: LinePalette = .none
  ) -> Layout {
    let scalars = Array(line.unicodeScalars)
    return Layout(
      Frame(
        prompt: "> ", continuation: "… ",
        edited: EditedText(scalars: scalars, cursor: scalars.count), pieces: pieces,
        palette: palette, ghost: ghost),
      columns: columns)
  }

  /// The stretches of a line between blanks, as pieces.
  private func words(_ line: String) -> [LinePiece] {
    var pieces: [LinePiece] = []
    var start = 0
    for word in line.utf8.split(separator: 0x20) {
      let offset = line.utf8.distance(from: line.startIndex, to: word.startIndex)
      start = offset + word.count
      pieces.append(LinePiece(offset..<start, .plain))
    }
    return pieces
  }

  @Test(arguments: [
    ("show mfa", "show mfa"), ("نمایش mfa", "نمایش¦ mfa"), ("show درآمد 12", "show درآمد¦ 12"),
    ("درآمد", "درآمد¦"), ("می\u{200C}خواهم + درآمد", "می\u{200C}خواهم¦ + درآمد¦"),
  ])
  func aMarkFollowsRightToLeftPieces(line: String, shown: String) {
    let rows = layout(line, words(line)).rows
    #expect(rows.map(\.text) == ["> " + shown.replacing("¦", with: Self.mark)])
    // It takes no room, and is no part of the line.
    #expect(rows[0].width == ScalarWidth.of("> " + line))
  }

  @Test func noMarkStandsInsideQuotedText() {
    let line = "print \"سلام دنیا\""
    let pieces = [LinePiece(0..<5, .keyword), LinePiece(6..<line.utf8.count, .text)]
    #expect(layout(line, pieces).rows.map(\.text) == ["> " + line + Self.mark])
  }

  @Test func theGreyedRestWraps() {
    let layout = layout("abc", ghost: "defghij", columns: 6)
    #expect(
      layout.rows.map(\.text) == ["> abc\u{1B}[2md\u{1B}[0m", "\u{1B}[2mefghij\u{1B}[0m"])
    #expect(layout.cursorRow == 0 && layout.cursorColumn == 5)
  }

  @Test func looksEndWhereTheirPiecesEnd() {
    let pieces = [LinePiece(0..<4, .keyword), LinePiece(5..<7, .plain, isWrong: true)]
    let coloured = "> \u{1B}[1mshow\u{1B}[0m \u{1B}[4;31mxy\u{1B}[0m"
    #expect(layout("show xy", pieces, palette: .colours).rows[0].text == coloured)
    #expect(
      layout("show xy", pieces, palette: .marks).rows[0].text == "> show \u{1B}[4mxy\u{1B}[0m")
    #expect(layout("show xy", pieces).rows[0].text == "> show xy")
  }
}
