/// A list below the line, one item chosen or none, scrolled so that the chosen one is seen.
struct ListPanel {
  var items: [CompletionCandidate]
  var selected: Int?

  /// Goes so many items on, around the ends.
  mutating func move(by step: Int) {
    guard !items.isEmpty else { return }
    guard let selected else {
      self.selected = step > 0 ? 0 : items.count - 1
      return
    }
    self.selected = (selected + step + items.count) % items.count
  }

  /// The rows to show, the first items on top.
  func rows(in size: WindowSize) -> [Row] {
    let height = max(1, min(16, size.rows * 2 / 3))
    let first = max(0, min((selected ?? 0) - height / 2, items.count - height))
    let shown = items[first..<min(items.count, first + height)]
    let widest = shown.map { ScalarWidth.of($0.text) }.max() ?? 0
    var rows: [Row] = []
    for (offset, item) in shown.enumerated() {
      let style: Style = first + offset == selected ? .selected : .plain
      rows.append(Self.row(item, widest: widest, columns: size.columns - 1, style: style))
    }
    let hidden = items.count - shown.count
    if hidden > 0 {
      var builder = RowBuilder(columns: size.columns - 1)
      builder.showWithinRow("  … \(hidden) more", style: .faint)
      builder.setPlain()
      rows.append(builder.rows[0])
    }
    return rows
  }

  /// A blank on the left, so that direction marks have a cell to join; a mark after the text keeps
  /// the columns in place on terminals that reorder right-to-left text.
  private static func row(
    _ item: CompletionCandidate, widest: Int, columns: Int, style: Style
  ) -> Row {
    var builder = RowBuilder(columns: columns)
    builder.showWithinRow("  ")
    builder.showWithinRow(item.text, style: style)
    if !item.text.utf8.allSatisfy({ $0 < 0x80 }) { builder.showWithinRow("\u{200E}") }
    if !item.summary.isEmpty {
      let gap = min(widest, columns / 2) - ScalarWidth.of(item.text) + 2
      builder.showWithinRow(String(repeating: " ", count: max(2, gap)))
      builder.showWithinRow(item.summary, style: .faint)
    }
    builder.setPlain()
    return builder.rows[0]
  }
}
