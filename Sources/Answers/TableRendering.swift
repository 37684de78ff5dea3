import Wording

extension Answer {
  /// The answer for a screen: headline, table, running text, assumptions, a blank line between.
  ///
  ///     Connected are 103 of 142 in scope (72.5%).
  ///
  ///     status     agencies  share
  ///     ─────────  ────────  ─────
  ///     connected       103  72.5%
  ///
  ///     assumes: statuses are as the agencies declared them
  ///
  /// Nothing in it steers a terminal but the colour, and no row of the table ends in a space.
  func asTable(_ style: RenderStyle) -> String {
    guard !isSilent else { return "" }
    var blocks: [[String]] = []
    if let text {
      blocks.append(lines(of: DisplayText.escaped(style.text(text), keepingLineBreaks: true)))
    }
    if !columns.isEmpty, text == nil { blocks.append(tableLines(style)) }
    return page(of: blocks, style)
  }

  /// Blocks of lines between the headline and the assumptions, a blank line between any two.
  func page(of blocks: [[String]], _ style: RenderStyle) -> String {
    let whole =
      [headline.map { bold(DisplayText.escaped(style.text($0)), style) }] + blocks
      + [assumptions.map { DisplayText.escaped(style.text("assumes: \($0)")) }]
    return whole.filter { !$0.isEmpty }
      .map { $0.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private func tableLines(_ style: RenderStyle) -> [String] {
    let header = columns.map { ScreenText(DisplayText.escaped(style.header($0)), style) }
    let body = rows.map { row in
      columns.indices.map { column in
        ScreenText(cell(row, column).humanText(in: columns[column].kind, style: style), style)
      }
    }
    var widths = header.map(\.width)
    for row in body {
      for column in widths.indices { widths[column] = max(widths[column], row[column].width) }
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    var lines = [bold(line(header, widths: widths), style), rule]
    lines += body.map { line($0, widths: widths) }
    if rows.isEmpty { lines.append("(\(style.text("no rows")))") }
    return lines
  }

  private func line(_ cells: [ScreenText], widths: [Int]) -> String {
    var line = ""
    var gap = 0
    for column in widths.indices {
      let padding = widths[column] - cells[column].width
      let isRight = columns[column].kind.isAlignedRight
      line += String(repeating: " ", count: gap + (isRight ? padding : 0)) + cells[column].text
      gap = 2 + (isRight ? 0 : padding)
    }
    return withoutTrailingSpaces(line)
  }
}

extension AnswerColumn.Kind {
  /// Whether the column holds figures, which are read from their last digit.
  var isAlignedRight: Bool {
    switch self {
    case .count, .number, .share, .points: true
    case .text, .date, .truth: false
    }
  }
}
