import Answers
import CommandLanguage
import DataFiles
import Wording

/// A diagnostic as a person reads it: place, problem, the line with a mark, what to do.
enum DiagnosticText {
  /// How much of a long line is shown around the mark, in terminal columns.
  private static let lineWidth = 100

  /// The whole message, each line ended.
  static func rendered(_ diagnostic: Diagnostic, in language: Language) -> String {
    var text = ""
    let span = diagnostic.span
    if let source = diagnostic.source, let span, !source.text.isEmpty {
      let place = source.place(at: span.start)
      text += "\(shown(source.name)):\(place.line):\(place.column): "
      text += "\(shown(diagnostic.message, language)) [\(diagnostic.id)]\n"
      text += excerpt(
        ServerAddress.withPasswordsCovered(place.lineText), from: span.start - place.lineStart,
        to: span.end - place.lineStart)
    } else {
      if let source = diagnostic.source { text += "\(shown(source.name)): " }
      text += "\(shown(diagnostic.message, language)) [\(diagnostic.id)]\n"
    }
    for help in diagnostic.help { text += "  \(shown(help, language))\n" }
    return text
  }

  private static func shown(_ phrase: Phrase, _ language: Language) -> String {
    shown(phrase.text(in: language, persianDigits: language == .persian))
  }

  private static func shown(_ text: String) -> String {
    DisplayText.escaped(ServerAddress.withoutPasswords(text))
  }

  /// The line, and under it a caret at the span's first sign and a tilde for each further one.
  private static func excerpt(_ line: String, from start: Int, to end: Int) -> String {
    let bytes = Array(line.utf8)
    let from = min(max(start, 0), bytes.count)
    let to = min(max(end, from), bytes.count)
    func part(_ range: Range<Int>) -> String {
      DisplayText.escaped(String(decoding: bytes[range], as: UTF8.self).replacingTabs)
    }
    var before = part(0..<from)
    let marked = part(from..<to)
    var after = part(to..<bytes.count)
    if TextWidth.of(before) > lineWidth * 2 / 3 {
      before = "…" + String(before.suffix(lineWidth / 3))
    }
    if TextWidth.of(after) > lineWidth { after = TextWidth.truncated(after, toWidth: lineWidth) }
    let width = max(1, TextWidth.of(marked))
    return "  \(before)\(marked)\(after)\n  " + String(repeating: " ", count: TextWidth.of(before))
      + "^"
      + String(repeating: "~", count: min(width, lineWidth) - 1) + "\n"
  }

  /// The same as one JSON object, for `--jsonl`.
  static func json(_ diagnostic: Diagnostic, in language: Language) -> String {
    var line = "null"
    var column = "null"
    if let source = diagnostic.source, let span = diagnostic.span {
      let place = source.place(at: span.start)
      line = "\(place.line)"
      column = "\(place.column)"
    }
    let error = JSONText.object([
      (name: "id", value: JSONText.quoted(diagnostic.id)),
      (
        name: "message",
        value: JSONText.quoted(
          ServerAddress.withoutPasswords(diagnostic.message.text(in: language)))
      ),
      (name: "line", value: line), (name: "column", value: column),
      (
        name: "help",
        value: JSONText.quoted(
          ServerAddress.withoutPasswords(diagnostic.help.joined(separator: "; ").text(in: language))
        )
      ),
    ])
    return JSONText.object([(name: "ok", value: "false"), (name: "error", value: error)])
  }
}

extension String {
  fileprivate var replacingTabs: String {
    String(decoding: utf8.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
  }
}
