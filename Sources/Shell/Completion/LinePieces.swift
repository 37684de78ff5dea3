import CommandLanguage
import LineEditing

/// The pieces of a line that has been read: its tokens, its comments, and what they are.
struct LinePieces {
  private(set) var pieces: [LinePiece] = []
  private let bytes: [UInt8]
  private let wrong: [SourceSpan]

  init(_ parser: Parser, _ text: String, wrong: [SourceSpan]) {
    self.wrong = wrong
    bytes = Array(text.utf8)
    let options = Set(parser.readOptions.map(\.start))
    var end = 0
    var isStart = true
    for token in parser.allTokens {
      addComments(end..<token.span.start)
      end = token.span.start
      guard token.span.start < token.span.end else { continue }
      var role = Self.role(of: token.kind)
      if case .word(let word) = token.kind {
        if isStart && Command.named(word.canonical) != nil || options.contains(token.span.start) {
          role = .keyword
        }
        if parser.readDays.contains(where: {
          $0.start <= token.span.start && token.span.end <= $0.end
        }) {
          role = .number
        }
        isStart = word.keyword == .then
      } else {
        isStart = Self.beginsStatement(token.kind)
      }
      add(token.span.start..<token.span.end, role)
      end = token.span.end
    }
    addComments(end..<bytes.count)
  }

  private static func beginsStatement(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .lineEnd, .symbol(.leftBrace), .symbol(.colon): true
    default: false
    }
  }

  private static func role(of kind: Token.Kind) -> LinePiece.Role {
    switch kind {
    case .word(let word): word.keyword == nil ? .plain : .keyword
    case .number, .dateDigits, .dateWord: .number
    case .text: .text
    case .invalid(let diagnostic): diagnostic.id == "E103" ? .text : .plain
    case .symbol, .pipe, .lineEnd, .end: .plain
    }
  }

  /// A comment stands between tokens, up to the end of its row.
  private mutating func addComments(_ gap: Range<Int>) {
    var start = gap.lowerBound
    while start < gap.upperBound {
      guard let mark = bytes[start..<gap.upperBound].firstIndex(of: UInt8(ascii: "#")) else {
        return
      }
      let end = bytes[mark..<gap.upperBound].firstIndex(of: 0x0A) ?? gap.upperBound
      add(mark..<end, .comment)
      start = end
    }
  }

  private mutating func add(_ range: Range<Int>, _ role: LinePiece.Role) {
    let isWrong = wrong.contains { $0.start < range.upperBound && range.lowerBound < $0.end }
    pieces.append(LinePiece(range, role, isWrong: isWrong))
  }
}
