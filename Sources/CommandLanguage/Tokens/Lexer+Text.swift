import AgencyModel

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

  /// Takes a shell command: all up to the line's end, or to a `;` or closing `}` outside quotes.
  mutating func scanPipe() {
    let start = position
    position += 1
    var quote: UInt8 = 0
    var depth = 0
    var endsInBackslash = false
    while position < bytes.count {
      let current = bytes[position]
      if lineBreakLength(at: position) > 0 { break }
      if quote != 0 {
        if current == quote { quote = 0 }
      } else if current == 0x22 || current == 0x27 {
        quote = current
      } else if current == UInt8(ascii: "{") {
        depth += 1
      } else if current == UInt8(ascii: "}") {
        if depth == 0, !open.isEmpty { break }
        depth -= 1
      } else if current == UInt8(ascii: ";") {
        break
      }
      if current == UInt8(ascii: "\\"), quote != 0x27 {
        position += 1
        endsInBackslash =
          position + max(1, lineBreakLength(at: position)) >= bytes.count
          && (position >= bytes.count || lineBreakLength(at: position) > 0)
      }
      position += 1
    }
    position = min(position, bytes.count)
    var command = bytes[(start + 1)..<position]
    while let last = command.last, last == 0x20 || last == 0x0D || last == 0x09 {
      command.removeLast()
    }
    while let first = command.first, first == 0x20 || first == 0x09 { command.removeFirst() }
    if command.isEmpty {
      // A trailing `|`: the command stands on the next line.
      var ahead = position
      while byte(at: ahead) == 0x0A || byte(at: ahead) == 0x20 || byte(at: ahead) == 0x0D {
        ahead += 1
      }
      if ahead > position, ahead < bytes.count {
        position = ahead - 1
        scanPipeLine(from: start)
        return
      }
    }
    add(.pipe(String(decoding: command, as: UTF8.self)), from: start)
    isContinued = command.isEmpty || endsInBackslash
  }

  /// The shell command on the line after a trailing `|`.
  private mutating func scanPipeLine(from start: Int) {
    let commandStart = position + 1
    var end = commandStart
    while end < bytes.count, lineBreakLength(at: end) == 0, bytes[end] != UInt8(ascii: ";") {
      end += 1
    }
    position = end
    add(.pipe(String(decoding: bytes[commandStart..<end], as: UTF8.self)), from: start)
  }
}
