extension EditingSession {
  /// Looks an entry up by any of its letters: the list narrows as one types. Enter or an arrow
  /// takes the chosen entry into the line, Escape and Ctrl-C leave the line as it was.
  func searchHistory() {
    if walk.isAtStart { history.refresh() }
    var query = EditedText()
    var list = ListPanel(items: [], selected: nil)
    find(query, in: &list)
    while true {
      guard let key = nextKey({ self.drawSearch(query, list) }) else { return }
      switch key {
      case .text(let scalar): query.append([scalar])
      case .paste(let scalars): query.append(scalars.map { $0 == "\n" ? " " : $0 })
      case .backspace, .ctrl("h"):
        query.cursor = Clusters.start(before: query.cursor, in: query.scalars)
        query.scalars.removeSubrange(query.cursor...)
      case .ctrl("u"), .ctrl("w"): query = EditedText()
      case .ctrl("r"), .special(.down), .ctrl("n"), .tab:
        list.move(by: 1)
        continue
      case .ctrl("s"), .special(.up), .ctrl("p"), .special(.backTab):
        list.move(by: -1)
        continue
      case .special(.escape), .ctrl("g"), .ctrl("c"): return
      case .enter, .lineFeed:
        take(list)
        return
      default:
        take(list)
        keys.putBack(key)
        return
      }
      find(query, in: &list)
    }
  }

  private func find(_ query: EditedText, in list: inout ListPanel) {
    list.items = history.matching(like: query.text).map { CompletionCandidate($0) }
    list.selected = list.items.isEmpty ? nil : 0
  }

  private func take(_ list: ListPanel) {
    guard let selected = list.selected else { return }
    let scalars = Array(list.items[selected].text.unicodeScalars)
    set(EditedText(scalars: scalars, cursor: scalars.count))
  }

  private func drawSearch(_ query: EditedText, _ list: ListPanel) {
    draw(
      Frame(
        prompt: options.searchPrompt, continuation: "", edited: query,
        panel: list.rows(in: terminal.size)))
  }
}

extension EditedText {
  fileprivate mutating func append(_ more: [Unicode.Scalar]) {
    scalars += more
    cursor = scalars.count
  }
}
