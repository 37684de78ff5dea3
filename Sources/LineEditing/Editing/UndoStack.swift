/// Earlier states of the line; typing in one go is one step.
struct UndoStack {
  private static let deepest = 200

  private var earlier: [EditedText] = []
  private(set) var latest = EditedText()
  private var wasTyping = false

  /// Takes note of the line before the next key.
  mutating func note(_ edited: EditedText) {
    guard edited.scalars != latest.scalars else {
      if edited.cursor != latest.cursor { wasTyping = false }
      latest.cursor = edited.cursor
      return
    }
    let isTyping =
      edited.scalars.count == latest.scalars.count + 1 && edited.cursor == latest.cursor + 1
      && edited.scalars[edited.cursor - 1] != " "
    if !(isTyping && wasTyping) {
      earlier.append(latest)
      if earlier.count > Self.deepest { earlier.removeFirst() }
    }
    wasTyping = isTyping
    latest = edited
  }

  /// Goes one step back, or gives `nil` at the first.
  mutating func back() -> EditedText? {
    guard let before = earlier.popLast() else { return nil }
    latest = before
    wasTyping = false
    return before
  }
}
