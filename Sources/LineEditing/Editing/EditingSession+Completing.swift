extension EditingSession {
  /// Completes the word at the cursor: one candidate at once; of several what they have in common,
  /// then a menu.
  func complete() {
    let edited = engine.edited
    let offered = options.complete(edited.text, edited.cursorInBytes)
    let start = min(edited.index(ofByte: max(0, offered.replacing)), edited.cursor)
    let candidates = offered.candidates
    guard let first = candidates.first else {
      terminal.write("\u{07}")
      return
    }
    guard candidates.count > 1 else {
      engine.replace(start..<edited.cursor, with: PastedText.cleaned(first.text.unicodeScalars))
      return
    }
    let common = PastedText.cleaned(CommonPrefix.of(candidates.map(\.text)).unicodeScalars)
    var end = edited.cursor
    if common.count > edited.cursor - start {
      engine.replace(start..<edited.cursor, with: common)
      end = start + common.count
    }
    choose(among: candidates, replacing: start..<end)
  }

  /// What may stand at the cursor now, after a key within the word; `nil` when nothing may.
  private func narrowed(from start: Int) -> ([CompletionCandidate], Range<Int>)? {
    let edited = engine.edited
    guard edited.cursor > start else { return nil }
    let offered = options.complete(edited.text, edited.cursorInBytes)
    guard !offered.candidates.isEmpty,
      edited.index(ofByte: max(0, offered.replacing)) == start
    else { return nil }
    return (offered.candidates, start..<edited.cursor)
  }

  /// Shows the menu until an item is taken, or another key ends it and does its own work. Letters
  /// narrow it.
  private func choose(among candidates: [CompletionCandidate], replacing range: Range<Int>) {
    var (candidates, range) = (candidates, range)
    var list = ListPanel(items: candidates)
    while true {
      let size = terminal.size
      guard let key = nextKey({ self.draw(panel: list.rows(in: size)) }) else { return }
      switch key {
      case .tab, .special(.down), .special(.right), .ctrl("n"): list.move(by: 1)
      case .special(.backTab), .special(.up), .special(.left), .ctrl("p"): list.move(by: -1)
      case .special(.pageDown): list.move(by: min(10, candidates.count - 1))
      case .special(.pageUp): list.move(by: -min(10, candidates.count - 1))
      case .special(.escape), .ctrl("g"): return
      case .enter, .lineFeed:
        guard let selected = list.selected else {
          keys.putBack(key)
          return
        }
        let text = PastedText.cleaned(candidates[selected].text.unicodeScalars)
        engine.replace(range, with: text)
        return
      case .text(let scalar) where scalar != " ":
        insert([scalar])
        guard let (fewer, word) = narrowed(from: range.lowerBound) else { return }
        (candidates, range) = (fewer, word)
        list = ListPanel(items: candidates)
      case .backspace where range.lowerBound < range.upperBound:
        delete(forward: false)
        guard let (more, word) = narrowed(from: range.lowerBound) else { return }
        (candidates, range) = (more, word)
        list = ListPanel(items: candidates)
      default:
        keys.putBack(key)
        return
      }
    }
  }
}

/// What several texts begin with.
enum CommonPrefix {
  /// The longest text all begin with; whole grapheme clusters, so that no letter loses its marks.
  static func of(_ texts: [String]) -> String {
    guard var common = texts.first.map({ Array($0) }) else { return "" }
    for text in texts.dropFirst() {
      let same = zip(common, text).prefix { pair in
        pair.0.unicodeScalars.elementsEqual(pair.1.unicodeScalars)
      }
      common = same.map(\.0)
    }
    return String(common)
  }
}
