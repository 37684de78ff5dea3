import Wording

extension Answer {
  /// The answer as GitHub Markdown: headline, table, assumptions as a list.
  ///
  /// Running text stands in a code block, as it is. Never in colour.
  func asMarkdown(_ style: RenderStyle) -> String {
    guard !isSilent else { return "" }
    var blocks: [[String]] = [
      headline.map {
        escapedForMarkdown(style.text($0), startsLine: true)
      }
    ]
    if let text { blocks.append(codeBlock(style.text(text))) }
    if !columns.isEmpty, text == nil { blocks.append(markdownTable(style)) }
    blocks.append(assumptions.map { "- " + escapedForMarkdown(style.text("assumes: \($0)")) })
    return blocks.filter { !$0.isEmpty }
      .map { $0.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private func markdownTable(_ style: RenderStyle) -> [String] {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let header = line(columns.map { escapedForMarkdown(style.header($0)) })
    let alignment = line(columns.map { $0.kind.isAlignedRight ? "---:" : ":---" })
    let body = rows.map { row in
      line(
        columns.indices.map { column in
          markdownText(cell(row, column), in: columns[column].kind, style: style)
        })
    }
    return [header, alignment] + body
  }

  private func markdownText(
    _ cell: Cell, in kind: AnswerColumn.Kind, style: RenderStyle
  ) -> String {
    if case .text(let text) = cell { return escapedForMarkdown(text) }
    return escapedForMarkdown(cell.humanText(in: kind, style: style))
  }

  private func codeBlock(_ text: String) -> [String] {
    let longest = text.utf8.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    let body = lines(of: DisplayText.escaped(text, keepingLineBreaks: true))
    return [fence + "text"] + body + [fence]
  }
}

/// Text that reads in rendered Markdown as it was: signs of markup escaped, `<br>` for a line break.
///
/// - Parameter startsLine: Whether the text begins a line, where `#` or `-` would begin a block.
private func escapedForMarkdown(_ text: String, startsLine: Bool = false) -> String {
  var escaped = ""
  let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
  for (place, line) in lines.enumerated() {
    if place > 0 { escaped += "<br>" }
    for scalar in DisplayText.escaped(String(line)).unicodeScalars {
      let isMarkup =
        switch scalar {
        case "\\", "|", "`", "*", "_", "[", "]", "<", "~", "&": true
        case "#", "-", "+", ">", "=": startsLine && escaped.isEmpty
        default: false
        }
      if isMarkup { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
