import CommandLanguage
import Wording

/// The first line that a span touches, and under it a line that marks the span: `^` at its first
/// scalar, `~` at each further one. An empty span has a `^` where it stands.
///
/// Columns count Unicode scalars, so Persian lines are marked in the order they are stored.
func marked(_ text: String, _ span: SourceSpan?) -> String {
  guard let span else { return text + "\n(no place)" }
  let place = SourceText(name: "", text: text).place(at: span.start)
  let lineEnd = place.lineStart + place.lineText.utf8.count
  let inside = SourceText(name: "", text: text)[SourceSpan(span.start, min(span.end, lineEnd))]
  let width = max(1, inside.unicodeScalars.count)
  return place.lineText + "\n" + String(repeating: " ", count: place.column - 1) + "^"
    + String(repeating: "~", count: width - 1)
}

/// A refusal as the tables write it: the marked line, the message, the help.
func shown(_ refusal: Diagnostic, in text: String) -> String {
  ([marked(text, refusal.span), "\(refusal.id) \(refusal.message)"] + refusal.help.map(\.english))
    .joined(separator: "\n")
}

/// The first line of a table's block: what the parser is given.
func firstLine(of block: String) -> String {
  String(decoding: block.utf8.prefix { $0 != 0x0A }, as: UTF8.self)
}
