import Wording

extension Answer {
  /// The answer as one web page that needs nothing else: headline, table, running text, assumptions
  /// and notes. No script, nothing loaded from elsewhere, all text escaped.
  ///
  /// Columns have their names as headers, and rows their first cell where it is text. In
  /// Persian the page runs from right to left; each text then still runs as its own
  /// letters do.
  func asHTML(_ style: RenderStyle) -> String {
    guard !isSilent else { return "" }
    let page = HTMLPage(style: style)
    var body = headline.map { page.line("p", style.text($0), "class=\"answer\"") }
    if let text {
      let shown = DisplayText.escaped(style.text(text), keepingLineBreaks: true)
      body.append("<pre dir=\"auto\">\(HTMLPage.escaped(shown))</pre>")
    }
    if !columns.isEmpty, text == nil { body += table(page) }
    body += page.list(style.text("Assumes"), assumptions.map(style.text))
    body += page.list(style.text("Notes"), notes.map(style.text))
    return page.document(title: caption(page), body)
  }

  /// `status, scenario base, 30 Azar 1401`.
  private func caption(_ page: HTMLPage) -> String {
    var parts: [Phrase] = [Phrase(known: kind), "scenario \(verbatim: scenario)"]
    if let asOf {
      let day = DayText.spelled(
        asOf, solarHijri: page.style.isSolarHijri, persianDigits: page.style.hasPersianDigits)
      parts.append("\(day)")
    }
    return page.style.text(parts.joined(separator: ", "))
  }

  private func table(_ page: HTMLPage) -> [String] {
    let header = columns.map { column in
      page.cell(
        "th", page.style.header(column),
        "scope=\"col\"" + (column.kind.isAlignedRight ? Self.figure : ""))
    }
    var lines = ["<table>", page.cell("caption", caption(page)), "<thead>"]
    lines += ["<tr>" + header.joined() + "</tr>", "</thead>", "<tbody>"]
    for row in rows {
      let cells = columns.indices.map { column in
        let kind = columns[column].kind
        let text =
          if case .text(let text) = cell(row, column) {
            text
          } else {
            cell(row, column).humanText(in: kind, style: page.style)
          }
        guard column == 0, kind == .text else {
          return page.cell("td", text, kind.isAlignedRight ? String(Self.figure.dropFirst()) : "")
        }
        return page.cell("th", text, "scope=\"row\"")
      }
      lines.append("<tr>" + cells.joined() + "</tr>")
    }
    if rows.isEmpty {
      let none = page.style.text("no rows")
      lines.append("<tr>" + page.cell("td", none, "colspan=\"\(columns.count)\"") + "</tr>")
    }
    return lines + ["</tbody>", "</table>"]
  }

  private static let figure = " class=\"figure\""
}

/// The pieces of a web page in one language.
private struct HTMLPage {
  let style: RenderStyle
  var isPersian: Bool { style.language == .persian }

  func document(title: String, _ body: [String]) -> String {
    let lines = [
      "<!DOCTYPE html>",
      isPersian ? "<html lang=\"fa\" dir=\"rtl\">" : "<html lang=\"en\" dir=\"ltr\">",
      "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(Self.escaped(DisplayText.escaped(title)))</title>",
      "<style>",
      "body { font-family: Vazirmatn, system-ui, sans-serif; line-height: 1.6; margin: 2rem; }",
      "table { border-collapse: collapse; margin: 1rem 0; }",
      "caption { caption-side: top; text-align: start; color: #555; padding: 0.3rem 0; }",
      "th, td { border-bottom: 1px solid #ccc; padding: 0.3rem 0.8rem; text-align: start; }",
      "thead th { border-bottom: 2px solid #555; }",
      "tbody th { font-weight: normal; }",
      ".figure { text-align: right; font-variant-numeric: tabular-nums; }",
      ".answer { font-size: 1.2rem; font-weight: bold; }",
      "pre { white-space: pre-wrap; }",
      "@media print { body { margin: 0; } }",
      "</style>",
      "</head>",
      "<body>",
    ]
    return (lines + body + ["</body>", "</html>"]).map { $0 + "\n" }.joined()
  }

  /// A heading and its points; nothing without points.
  func list(_ heading: String, _ points: [String]) -> [String] {
    guard !points.isEmpty else { return [] }
    return [line("h2", heading), "<ul>"] + points.map { line("li", $0) } + ["</ul>"]
  }

  /// A block of text that runs as its own letters do.
  func line(_ element: String, _ text: String, _ attributes: String = "") -> String {
    let start = attributes.isEmpty ? element : "\(element) \(attributes)"
    return "<\(start) dir=\"auto\">\(Self.lines(of: text))</\(element)>"
  }

  /// A part of the table: its text runs as its own letters do, and stands where the page's would.
  func cell(_ element: String, _ text: String, _ attributes: String = "") -> String {
    let start = attributes.isEmpty ? element : "\(element) \(attributes)"
    let shown = text.isEmpty ? "" : "<bdi>\(Self.lines(of: text))</bdi>"
    return "<\(start)>\(shown)</\(element)>"
  }

  private static func lines(of text: String) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(DisplayText.escaped(String($0))) }.joined(separator: "<br>")
  }

  /// Text without a sign that HTML would take for its own.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
