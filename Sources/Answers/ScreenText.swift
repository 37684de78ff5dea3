/// The text of one cell on a screen with its width, measured once.
struct ScreenText {
  let text: String
  /// In columns of the screen.
  let width: Int

  /// - Parameter text: Free of anything that would steer the screen.
  init(_ text: String, _ style: RenderStyle) {
    width = TextWidth.of(text)
    let isMarked =
      style.hasDirectionMarks && text.unicodeScalars.contains(where: TextWidth.isRightToLeft)
    self.text = isMarked ? text + "\u{200E}" : text
  }
}

/// A line in bold type, where the style has any.
func bold(_ line: String, _ style: RenderStyle) -> String {
  style.hasColour && !line.isEmpty ? "\u{1B}[1m\(line)\u{1B}[0m" : line
}

/// The line without the spaces at its end.
func withoutTrailingSpaces(_ line: String) -> String {
  var line = line
  while line.utf8.last == UInt8(ascii: " ") { line.unicodeScalars.removeLast() }
  return line
}
