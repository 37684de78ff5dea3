/// Turns frames into what to write, knowing what stands on the screen already.
///
/// Each frame is drawn whole, from its first row: nothing is compared with the frame before, so
/// nothing can be left behind. It begins at the left of the row where the cursor is at first.
struct Renderer {
  private var drawn: [Int] = []
  private var cursorRow = 0
  private var cursorColumn = 0
  private var firstShown = 0
  private var size = WindowSize(rows: 24, columns: 80)

  /// What draws a frame over the one before it.
  mutating func draw(_ frame: Frame, size: WindowSize) -> String {
    let layout = Layout(frame, columns: size.columns)
    var output = "\u{1B}[?25l" + moveToTop(in: size)
    let panel = frame.panel.prefix(max(0, size.rows - 1))
    let visible = window(of: layout, height: max(1, size.rows - panel.count))
    let rows = Array(layout.rows[visible]) + panel
    for (index, row) in rows.enumerated() {
      if index > 0 { output += "\r\n" }
      output += row.text
      if row.width < size.columns { output += "\u{1B}[K" }
    }
    output += eraseBelow(rows, size: size)
    cursorRow = layout.cursorRow - visible.lowerBound
    cursorColumn = layout.cursorColumn
    drawn = rows.map(\.width)
    self.size = size
    output += Self.up(rows.count - 1 - cursorRow) + "\r" + Self.right(cursorColumn)
    return output + "\u{1B}[?25h"
  }

  /// What leaves the line on the screen and goes to the row below it.
  mutating func leave() -> String {
    let output = Self.down(drawn.count - 1 - cursorRow) + "\r\n"
    forget()
    return output
  }

  /// What empties the screen, the next frame to be drawn at its top.
  mutating func clear() -> String {
    forget()
    return "\u{1B}[H\u{1B}[2J"
  }

  /// What goes to the left of an empty row, wherever the cursor is: blanks for a whole row end in
  /// the same row only when they began on its left.
  static func freshRow(in size: WindowSize) -> String {
    String(repeating: " ", count: size.columns) + "\r\u{1B}[K"
  }

  /// Takes the screen as unknown: the next frame begins where the cursor is.
  mutating func forget() {
    drawn = []
    cursorRow = 0
    cursorColumn = 0
    firstShown = 0
  }

  /// Goes to the first row drawn. After the window became narrower the terminal may have folded
  /// rows, or not; that it did is the better guess.
  private func moveToTop(in size: WindowSize) -> String {
    guard !drawn.isEmpty else { return "\r" }
    var rows = cursorRow
    if size.columns < self.size.columns {
      rows = drawn[..<cursorRow].reduce(0) { sum, width in
        sum + max(1, (width + size.columns - 1) / size.columns)
      }
      rows += cursorColumn / size.columns
    }
    let isResized = size != self.size
    return "\r" + Self.up(min(rows, size.rows - 1)) + (isResized ? "\u{1B}[J" : "")
  }

  private mutating func window(of layout: Layout, height: Int) -> Range<Int> {
    let count = layout.rows.count
    guard count > height else {
      firstShown = 0
      return 0..<count
    }
    firstShown = min(firstShown, layout.cursorRow, count - height)
    if layout.cursorRow >= firstShown + height { firstShown = layout.cursorRow - height + 1 }
    return firstShown..<(firstShown + height)
  }

  /// Erases what an earlier, taller frame left. After a full row the cursor still stands on its
  /// last column, where erasing would take a character away.
  private func eraseBelow(_ rows: [Row], size: WindowSize) -> String {
    guard let last = rows.last, last.width >= size.columns else { return "\u{1B}[J" }
    guard drawn.count > rows.count, rows.count < size.rows else { return "" }
    return "\r\n\u{1B}[J\u{1B}[A"
  }

  private static func up(_ count: Int) -> String { count > 0 ? "\u{1B}[\(count)A" : "" }
  private static func down(_ count: Int) -> String { count > 0 ? "\u{1B}[\(count)B" : "" }
  private static func right(_ count: Int) -> String { count > 0 ? "\u{1B}[\(count)C" : "" }
}
