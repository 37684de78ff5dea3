extension EditingSession {
  /// The rest of the line as the shell or the history would have it; empty for none.
  func ghost(_ edited: EditedText) -> String {
    guard edited.cursor == edited.scalars.count, !edited.scalars.isEmpty, options.suggests()
    else { return "" }
    let text = edited.text
    return history.continuation(of: text) ?? options.suggestion(text) ?? ""
  }

  /// The greyed text to show: of a longer rest only its first line.
  func shownGhost(_ edited: EditedText) -> String {
    let rest = ghost(edited).unicodeScalars
    guard let end = rest.firstIndex(of: "\n") else { return String(rest) }
    return String(rest[..<end]) + "…"
  }

  /// Moves a line up or down; from the first and the last line, to another entry.
  func moveInHistory(_ command: EditCommand) {
    if walk.isAtStart { history.refresh() }
    let edited = engine.edited
    let start = edited.lineStart(of: edited.cursor)
    let end = edited.lineEnd(of: edited.cursor)
    let column = edited.columns(start..<edited.cursor)
    switch command {
    case .up where start > 0:
      let above = edited.lineStart(of: start - 1)
      engine.moveCursor(to: edited.index(atColumn: column, inLineFrom: above))
    case .down where end < edited.scalars.count:
      engine.moveCursor(to: edited.index(atColumn: column, inLineFrom: end + 1))
    case .up, .previousEntry: show(walk.back(from: edited, in: history.entries))
    case .down, .nextEntry: show(walk.forward(from: edited, in: history.entries))
    default: break
    }
  }

  private func show(_ edited: EditedText?) {
    if let edited { set(edited) }
  }
}

/// A walk through the history, from the line being written to older ones and back.
struct HistoryWalk {
  private var stepsBack = 0
  private var written = EditedText()

  /// Whether the line is the one being written.
  var isAtStart: Bool { stepsBack == 0 }

  /// The entry before, its end at the cursor; `nil` at the oldest.
  mutating func back(from edited: EditedText, in entries: [String]) -> EditedText? {
    guard stepsBack < entries.count else { return nil }
    if stepsBack == 0 { written = edited }
    stepsBack += 1
    return Self.entry(entries[entries.count - stepsBack])
  }

  /// The entry after, or what was written before the walk; `nil` when there is no walk.
  mutating func forward(from edited: EditedText, in entries: [String]) -> EditedText? {
    guard stepsBack > 0 else { return nil }
    stepsBack -= 1
    guard stepsBack > 0, stepsBack <= entries.count else { return written }
    return Self.entry(entries[entries.count - stepsBack])
  }

  private static func entry(_ text: String) -> EditedText {
    let scalars = Array(text.unicodeScalars)
    return EditedText(scalars: scalars, cursor: scalars.count)
  }
}
