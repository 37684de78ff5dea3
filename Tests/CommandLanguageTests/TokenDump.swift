import CommandLanguage

/// A text's tokens in short, without the two that end every text: a keyword in `<…>`, a name as its
/// key, a backticked one in backticks, signs as they are, `⏎` for a statement's end, `!E105` for
/// what is no token.
func tokens(_ text: String) -> String {
  Lexer.tokens(of: SourceText(name: "", text: text)).dropLast(2).map(\.dump)
    .joined(separator: " ")
}

extension Token {
  var dump: String {
    switch kind {
    case .word(let word):
      if word.isQuoted { return "`\(word.key)`" }
      return word.keyword.map { "<\($0.word)>" } ?? word.canonical
    case .number(let value, let isShare): return (isShare ? "share " : "") + value.short
    case .dateDigits(let a, let b, let c, let separator):
      return "date \(a),\(b),\(c)" + (separator == 0x2F ? "/" : "-")
    case .dateWord(let day, let month, let year): return "date \(day),\(month),\(year)"
    case .text(let pieces): return pieces.dump
    case .symbol(let symbol): return symbol.text
    case .pipe(let command): return "|[\(command)]"
    case .lineEnd: return "⏎"
    case .end: return "end"
    case .invalid(let diagnostic): return "!" + diagnostic.id
    }
  }
}

extension [TextPiece] {
  /// `"literal"` with each variable as `{key}`; a literal brace is shown as `\{`.
  var dump: String {
    var text = ""
    for piece in self {
      switch piece {
      case .literal(let literal):
        for scalar in literal.unicodeScalars {
          switch scalar {
          case "\n": text += "\\n"
          case "\t": text += "\\t"
          case "\"", "\\", "{": text += "\\" + String(scalar)
          default: text.unicodeScalars.append(scalar)
          }
        }
      case .variable(let key, _): text += "{\(key)}"
      }
    }
    return "\"\(text)\""
  }
}

extension Double {
  /// `20` for 20, else the shortest text that reads back.
  var short: String {
    let text = "\(self)"
    return text.hasSuffix(".0") ? String(text.unicodeScalars.dropLast(2)) : text
  }
}
