/// One row of the screen: what to write, and how many columns it takes.
struct Row: Equatable, Sendable {
  var text = ""
  var width = 0
}

/// How a piece of the screen looks.
enum Style: Sendable {
  case plain, faint, selected, strong, number, text, underlined, wrong

  /// What turns the look on, from plain.
  var opening: String {
    switch self {
    case .plain: ""
    // Faint is no colour, so that it is seen where colours are not wanted.
    case .faint: "\u{1B}[2m"
    case .selected: "\u{1B}[7m"
    case .strong: "\u{1B}[1m"
    case .number: "\u{1B}[36m"
    case .text: "\u{1B}[32m"
    case .underlined: "\u{1B}[4m"
    case .wrong: "\u{1B}[4;31m"
    }
  }
}

/// Fills rows from left to right, breaking them before they overflow.
struct RowBuilder {
  private let columns: Int
  private(set) var rows = [Row()]
  private var style = Style.plain

  init(columns: Int) { self.columns = max(2, columns) }

  /// The row and column where the next character of that width would stand.
  func place(forWidth width: Int) -> (row: Int, column: Int) {
    let last = rows.count - 1
    return rows[last].width + width > columns ? (last + 1, 0) : (last, rows[last].width)
  }

  /// Adds a scalar. Marks join the character before them, even in the row above; wide ones are
  /// never split.
  mutating func put(_ scalar: Unicode.Scalar, width: Int, style: Style = .plain) {
    guard width > 0 else {
      let row = rows[rows.count - 1].width == 0 ? rows.count - 2 : rows.count - 1
      if row >= 0, rows[row].width > 0 { rows[row].text.unicodeScalars.append(scalar) }
      return
    }
    if rows[rows.count - 1].width + width > columns { breakRow() }
    if style != self.style {
      if self.style != .plain { rows[rows.count - 1].text += "\u{1B}[0m" }
      rows[rows.count - 1].text += style.opening
      self.style = style
    }
    rows[rows.count - 1].text.unicodeScalars.append(scalar)
    rows[rows.count - 1].width += width
  }

  /// Adds a scalar as it is shown: a control as `^A`.
  mutating func show(_ scalar: Unicode.Scalar, style: Style = .plain) {
    if let shown = ShownControl.text(for: scalar) {
      for part in shown.unicodeScalars { put(part, width: 1, style: style) }
    } else {
      put(scalar, width: ScalarWidth.of(scalar), style: style)
    }
  }

  /// Adds text as it is shown, in one row, and stops when it is full.
  mutating func showWithinRow(_ text: String, style: Style = .plain) {
    for scalar in text.unicodeScalars {
      let shown = scalar == "\n" ? "⏎" : scalar
      let width = ShownControl.text(for: shown)?.utf8.count ?? ScalarWidth.of(shown)
      guard place(forWidth: width).row == rows.count - 1 else { break }
      show(shown, style: style)
    }
  }

  /// Adds what the terminal acts on and does not show.
  mutating func putInvisible(_ text: String) { rows[rows.count - 1].text += text }

  /// Ends the row and begins the next.
  mutating func breakRow() {
    let style = style
    setPlain()
    rows.append(Row())
    if style != .plain {
      rows[rows.count - 1].text += style.opening
      self.style = style
    }
  }

  /// Ends every look, so that nothing leaks into what follows.
  mutating func setPlain() {
    if style != .plain { rows[rows.count - 1].text += "\u{1B}[0m" }
    style = .plain
  }
}
