import AgencyModel
import Wording

extension Lexer {
  /// Takes quoted text; in double quotes `{n}` is a variable and `\"`, `\\`, `\n`, `\t` are
  /// escapes, in the others every sign is itself.
  mutating func scanText(closing: [UInt8], isTemplate: Bool) {
    let start = position
    position += closing.count == 2 ? 2 : 1
    var pieces: [TextPiece] = []
    var literal: [UInt8] = []
    func flush(_ pieces: inout [TextPiece], _ literal: inout [UInt8]) {
      if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
      literal = []
    }
    while position < bytes.count {
      let current = bytes[position]
      if current == closing[0], closing.count == 1 || byte(at: position + 1) == closing[1] {
        position += closing.count
        flush(&pieces, &literal)
        add(.text(pieces), from: start)
        return
      }
      if isTemplate, current == UInt8(ascii: "\\") {
        let next = byte(at: position + 1)
        switch next {
        case UInt8(ascii: "n"): literal.append(0x0A)
        case UInt8(ascii: "t"): literal.append(0x09)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"):
          literal.append(next)
        default:
          literal.append(current)
          position -= 1
        }
        position += 2
        continue
      }
      if isTemplate, current == UInt8(ascii: "{"), let end = endOfPlaceholder(from: position) {
        flush(&pieces, &literal)
        let name = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
        pieces.append(.variable(Folding.key(name), SourceSpan(position, end + 1)))
        position = end + 1
        continue
      }
      literal.append(current)
      position += 1
    }
    isQuoteOpen = true
    let shown = closing.count == 2 ? "»" : String(decoding: closing, as: UTF8.self)
    add(
      .invalid(
        Diagnostic(
          "E103", "the quoted text is never closed", at: SourceSpan(start, start + closing.count),
          help: "add \(shown) at its end")),
      from: start)
  }

  /// The offset of the `}` that ends `{name}`, or `nil` where the brace is plain text.
  private func endOfPlaceholder(from start: Int) -> Int? {
    guard Self.isWordStart(scalar(at: start + 1).scalar) || byte(at: start + 1) == 0x5F else {
      return nil
    }
    let end = endOfWord(from: start + 1)
    return byte(at: end) == UInt8(ascii: "}") ? end : nil
  }

  /// Takes a shell command; after a trailing `|` it stands on the next line that is not blank.
  mutating func scanPipe() {
    let start = position
    position += 1
    var command = takeShellCommand()
    if command.text.isEmpty, lineBreakLength(at: position) > 0 {
      var ahead = position
      while [0x0A, 0x0D, 0x20, 0x09].contains(byte(at: ahead)) { ahead += 1 }
      if ahead < bytes.count {
        position = ahead
        command = takeShellCommand()
      }
    }
    add(.pipe(command.text), from: start)
    isContinued = command.text.isEmpty || command.endsInBackslash
  }

  /// All up to the line's end, or to a `;` or closing `}` outside quotes, without the blanks
  /// around it. A backslash keeps the next sign, a line break among them.
  private mutating func takeShellCommand() -> (text: String, endsInBackslash: Bool) {
    var command: [UInt8] = []
    var quote: UInt8 = 0
    var depth = 0
    var endsInBackslash = false
    scan: while position < bytes.count, lineBreakLength(at: position) == 0 {
      let current = bytes[position]
      switch current {
      case quote: quote = 0
      case 0x22 where quote == 0, 0x27 where quote == 0: quote = current
      case UInt8(ascii: "{") where quote == 0: depth += 1
      case UInt8(ascii: "}") where quote == 0:
        if depth == 0, !open.isEmpty { break scan }
        depth -= 1
      case UInt8(ascii: ";") where quote == 0: break scan
      default: break
      }
      command.append(current)
      position += 1
      guard current == UInt8(ascii: "\\"), quote != 0x27 else { continue }
      let lineBreak = lineBreakLength(at: position)
      endsInBackslash = position + lineBreak >= bytes.count
      if lineBreak > 0 {
        command.append(0x0A)
        position += lineBreak
      } else if position < bytes.count {
        command.append(bytes[position])
        position += 1
      }
    }
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    let end = command.lastIndex { !isBlank($0) && $0 != 0x0A } ?? -1
    let text = command.prefix(end + 1).drop(while: isBlank)
    return (String(decoding: text, as: UTF8.self), endsInBackslash)
  }
}
