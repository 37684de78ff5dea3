extension EditingSession {
  /// Moves the cursor; at the end of the line a step to the right takes the greyed rest.
  func move(_ command: EditCommand) {
    let edited = engine.edited
    let scalars = edited.scalars
    let cursor = edited.cursor
    switch command {
    case .left: engine.moveCursor(to: Clusters.start(before: cursor, in: scalars))
    case .right, .lineEnd:
      if cursor == scalars.count {
        insert(Array(ghost(edited).unicodeScalars))
      } else if command == .right {
        engine.moveCursor(to: Clusters.end(after: cursor, in: scalars))
      } else {
        engine.moveCursor(to: edited.lineEnd(of: cursor))
      }
    case .wordLeft: engine.moveCursor(to: Words.start(before: cursor, in: scalars))
    case .wordRight: engine.moveCursor(to: Words.end(after: cursor, in: scalars))
    case .lineStart: engine.moveCursor(to: edited.lineStart(of: cursor))
    default: break
    }
  }

  /// Deletes one grapheme cluster.
  func delete(forward: Bool) {
    let edited = engine.edited
    let cursor = edited.cursor
    let range =
      forward
      ? cursor..<Clusters.end(after: cursor, in: edited.scalars)
      : Clusters.start(before: cursor, in: edited.scalars)..<cursor
    if !range.isEmpty { engine.replace(range, with: []) }
  }

  /// Cuts from the cursor to where the command reaches.
  func kill(_ command: EditCommand) {
    let edited = engine.edited
    let scalars = edited.scalars
    let cursor = edited.cursor
    let border: Int
    switch command {
    case .killToLineEnd:
      let end = edited.lineEnd(of: cursor)
      border = end == cursor ? min(cursor + 1, scalars.count) : end
    case .killToLineStart: border = edited.lineStart(of: cursor)
    case .killBlankedWordBack: border = Words.blankedStart(before: cursor, in: scalars)
    case .killWordBack: border = Words.start(before: cursor, in: scalars)
    case .killWordForward: border = Words.end(after: cursor, in: scalars)
    default: return
    }
    let range = min(border, cursor)..<max(border, cursor)
    guard !range.isEmpty else { return }
    // Not libedit's own: it would be overwritten by whatever is deleted later.
    cut = Array(scalars[range])
    engine.replace(range, with: [])
  }
}
