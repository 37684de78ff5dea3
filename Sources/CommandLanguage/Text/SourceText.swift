/// A text with statements and the name under which errors point into it.
public struct SourceText: Hashable, Sendable {
  /// A file's path, or `-c`, `stdin`, `prompt`.
  public let name: String
  public let text: String
  /// The number of the text's first line; more than 1 when the text continues another.
  public let firstLine: Int

  public init(name: String, text: String, firstLine: Int = 1) {
    (self.name, self.text, self.firstLine) = (name, text, firstLine)
  }

  /// The text of a span; a span beyond the text gives what there is.
  public subscript(span: SourceSpan) -> String {
    let bytes = text.utf8
    let start = min(max(span.start, 0), bytes.count)
    let end = min(max(span.end, start), bytes.count)
    return String(decoding: bytes.dropFirst(start).prefix(end - start), as: UTF8.self)
  }

  /// Where an offset stands: line counted from ``firstLine``, column in Unicode scalars from 1,
  /// and the whole line's text without its break.
  public func place(at offset: Int) -> (line: Int, column: Int, lineText: String, lineStart: Int) {
    let bytes = Array(text.utf8)
    let position = min(max(offset, 0), bytes.count)
    var line = firstLine
    var lineStart = 0
    for index in 0..<position where bytes[index] == 0x0A || bytes[index] == 0x0D {
      // CR LF is one break, and an offset between its two bytes is still on the line it ends.
      if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      line += 1
      lineStart = index + 1
    }
    var lineEnd = position
    while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
    lineEnd = max(lineEnd, lineStart)
    let before = String(decoding: bytes[lineStart..<position], as: UTF8.self)
    return (
      line, before.unicodeScalars.count + 1,
      String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self), lineStart
    )
  }
}
