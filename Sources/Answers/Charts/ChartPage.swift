import AgencyModel

/// What every chart is drawn on: a width, the signs, and how text is written.
struct ChartPage: Sendable {
  /// The fewest columns a chart is drawn in, however narrow the screen.
  static let narrowest = 40
  /// The most; bars that are longer are no easier to compare.
  static let widest = 120
  /// How many rows are drawn before the rest is only counted.
  static let mostRows = 40

  let style: RenderStyle
  let width: Int
  let glyphs: ChartGlyphs

  init(_ style: RenderStyle) {
    self.style = style
    width = min(max(style.width, Self.narrowest), Self.widest)
    glyphs = style.isPlain ? .ascii : .blocks
  }

  // MARK: Text

  /// A cell as the table writes it.
  func text(_ cell: Cell, _ kind: AnswerColumn.Kind) -> String {
    cell.humanText(in: kind, style: style)
  }

  func text(_ day: Day) -> String {
    DayText.spelled(
      day, solarHijri: style.isSolarHijri, persianDigits: style.hasPersianDigits)
  }

  func text(_ count: Int) -> String {
    CountText.spelled(count, persianDigits: style.hasPersianDigits)
  }

  /// A whole percentage, for the ends of a scale: `50%`.
  func percent(_ percent: Int) -> String {
    ShareText.threshold(Ratio(percent, of: 100), persianDigits: style.hasPersianDigits)
  }

  /// Text cut to a width, with a sign that it is cut.
  func cut(_ text: String, to width: Int) -> String {
    guard TextWidth.of(text) > width else { return text }
    guard style.isPlain, width > 3 else { return TextWidth.truncated(text, toWidth: width) }
    var short = TextWidth.truncated(text, toWidth: width - 2)
    if short.unicodeScalars.last == "…" { short.unicodeScalars.removeLast() }
    return short + glyphs.ellipsis
  }

  /// Text in exactly so many columns: cut, filled with blanks, and closed by a mark where its
  /// letters run from the right.
  func fitted(_ text: String, to width: Int, isRight: Bool = false) -> String {
    let shown = ScreenText(cut(text, to: width), style)
    let blanks = Self.blanks(width - shown.width)
    return isRight ? blanks + shown.text : shown.text + blanks
  }

  static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// A sign so many times.
  static func row(_ glyph: String, _ count: Int) -> String {
    String(repeating: glyph, count: max(0, count))
  }

  /// What is left out, as a line of its own; nothing where nothing is.
  func rest(of rows: Int, but shown: Int = Self.mostRows) -> [String] {
    let more = rows - shown
    guard more > 0 else { return [] }
    return more == 1
      ? ["\(glyphs.ellipsis) 1 more row: as table"]
      : ["\(glyphs.ellipsis) \(text(more)) more rows: as table"]
  }

  // MARK: Pictures

  /// A drawn piece in the colour of figures, which means nothing by itself.
  func painted(_ drawn: String) -> String {
    style.hasColour && !drawn.isEmpty ? "\u{1B}[36m\(drawn)\u{1B}[0m" : drawn
  }

  /// A bar to be filled up to a length in columns, in eighths of a column where there are such.
  /// What is more than nothing is always seen.
  func bar(_ length: Double, glyph: String? = nil) -> String {
    guard length > 0 else { return "" }
    let glyph = glyph ?? glyphs.full
    guard glyph == glyphs.full, !glyphs.eighths.isEmpty else {
      return Self.row(glyph, max(1, Int(length.rounded())))
    }
    let eighths = max(1, Int((length * 8).rounded()))
    let part = eighths % 8
    return Self.row(glyph, eighths / 8) + (part > 0 ? glyphs.eighths[part - 1] : "")
  }

  /// How many columns of so many a value takes, where `full` takes all of them.
  func length(_ value: Double, of full: Double, in columns: Int) -> Double {
    guard full > 0, value > 0 else { return 0 }
    let part = value / full
    return part.isFinite ? min(part, 1) * Double(columns) : Double(columns)
  }
}

extension ChartPage {
  /// Entries one after another, in as many lines as they need; one that is wider is cut.
  ///
  /// - Parameter separator: What stands between two in a line; a line ends with it but for its
  ///   blanks.
  func wrapped(_ entries: [String], by separator: String = "  ") -> [String] {
    var lines: [String] = []
    for entry in entries {
      let entry = cut(entry, to: width)
      guard let last = lines.last,
        TextWidth.of(last) + TextWidth.of(separator) + TextWidth.of(entry) < width
      else {
        lines.append(entry)
        continue
      }
      lines[lines.count - 1] = last + separator + entry
    }
    let ending = withoutTrailingSpaces(separator)
    return lines.enumerated().map { $0 < lines.count - 1 ? $1 + ending : $1 }
  }

  /// What a row of a question is, in one text: `85.0%, rho 0.1`.
  func written(_ title: [Cell]) -> String {
    title.map { text($0, .text) }.joined(separator: ", ")
  }

  /// A line or more that say what is not drawn; nothing where nothing is left out.
  func leftOut(_ titles: [[Cell]], _ columns: [String]) -> [String] {
    var names = titles.map { written($0) } + columns.map { DisplayText.escaped($0) }
    guard !names.isEmpty else { return [] }
    names[0] = "\(glyphs.ellipsis) as table also: \(names[0])"
    return wrapped(names, by: ", ").map { withoutTrailingSpaces($0) }
  }
}
