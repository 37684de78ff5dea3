import Wording

/// Cuts a text into tokens, byte by byte; any bytes are accepted, and what is no token becomes
/// one that carries the error.
public struct Lexer {
  let source: SourceText
  let bytes: [UInt8]
  var position = 0
  var tokens: [Token] = []
  /// The brackets open so far: `(` or `{`.
  var open: [UInt8] = []
  var openSpans: [SourceSpan] = []
  var isQuoteOpen = false
  /// Whether the last line break was passed over after a trailing `\`, `,` or `|`.
  var isContinued = false
  /// Whether the text stops after a trailing `\`, `,` or `|`.
  private var mustGoOn = false

  init(_ source: SourceText) {
    self.source = source
    bytes = Array(source.text.utf8)
    tokens.reserveCapacity(bytes.count / 2 + 4)
  }

  /// The tokens of a text, ended by ``Token/Kind/end``.
  public static func tokens(of source: SourceText) -> [Token] {
    var lexer = Lexer(source)
    lexer.scanAll()
    return lexer.tokens
  }

  /// Whether a text must go on in a further line: an open bracket or quote, or a trailing `\`,
  /// `,` or `|`.
  public static func isIncomplete(_ text: String) -> Bool {
    var lexer = Lexer(SourceText(name: "", text: text))
    lexer.scanAll()
    return lexer.isQuoteOpen || !lexer.open.isEmpty || lexer.mustGoOn
  }

  mutating func scanAll() {
    while position < bytes.count { scanToken() }
    for (bracket, span) in zip(open, openSpans) {
      let shown = bracket == UInt8(ascii: "{") ? "{" : "("
      let closing = bracket == UInt8(ascii: "{") ? "}" : ")"
      add(
        .invalid(
          Diagnostic(
            "E103", "'\(shown)' is never closed", at: span, help: "add '\(closing)'")),
        from: bytes.count)
    }
    if case .symbol(.comma)? = tokens.last?.kind { mustGoOn = true } else { mustGoOn = isContinued }
    add(.lineEnd, from: bytes.count)
    add(.end, from: bytes.count)
  }

  mutating func add(_ kind: Token.Kind, from start: Int) {
    isContinued = false
    tokens.append(Token(kind: kind, span: SourceSpan(start, position)))
  }

  func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// How many bytes end a line at an offset: LF, CR or both; 0 where the line goes on.
  func lineBreakLength(at offset: Int) -> Int {
    switch byte(at: offset) {
    case 0x0A: 1
    case 0x0D: byte(at: offset + 1) == 0x0A ? 2 : 1
    default: 0
    }
  }

  /// The scalar that begins at an offset and its length; malformed bytes give U+FFFD and 1.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = byte(at: offset)
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 1, offset + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length {
      let next = bytes[offset + index]
      guard next & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  mutating func scanToken() {
    let start = position
    let first = bytes[position]
    switch first {
    case 0x20, 0x09, 0x0B, 0x0C: position += 1
    case 0x0A, 0x0D:
      position += lineBreakLength(at: start)
      endLine(from: start)
    case UInt8(ascii: ";"):
      position += 1
      add(.lineEnd, from: start)
    case UInt8(ascii: "#"):
      while position < bytes.count, lineBreakLength(at: position) == 0 { position += 1 }
    case UInt8(ascii: "\\"): scanContinuation()
    case UInt8(ascii: "\""): scanText(closing: [0x22], isTemplate: true)
    case UInt8(ascii: "'"): scanText(closing: [0x27], isTemplate: false)
    case UInt8(ascii: "`"): scanBackticks()
    case UInt8(ascii: "|"): scanPipe()
    case 0x30...0x39: scanNumber()
    case 0x61...0x7A, 0x41...0x5A, UInt8(ascii: "_"): scanWord()
    case 0..<0x80: scanSymbol()
    default: scanBeyondASCII()
    }
  }

  private mutating func endLine(from start: Int) {
    if open.last == UInt8(ascii: "(") { return }
    if case .symbol(.comma)? = tokens.last?.kind {
      isContinued = true
      return
    }
    if isContinued { return }
    add(.lineEnd, from: start)
  }

  private mutating func scanContinuation() {
    let start = position
    position += 1
    var ahead = position
    while [0x20, 0x09].contains(byte(at: ahead)) { ahead += 1 }
    if ahead >= bytes.count {
      position = ahead
      isContinued = true
    } else if lineBreakLength(at: ahead) > 0 {
      position = ahead + lineBreakLength(at: ahead)
      isContinued = position >= bytes.count
    } else {
      add(
        .invalid(
          Diagnostic(
            "E101", "'\\' continues a line, so nothing may follow it",
            at: SourceSpan(start, position), help: "remove it, or move it to the line's end")),
        from: start)
    }
  }

  private mutating func scanBeyondASCII() {
    let start = position
    let (scalar, length) = scalar(at: position)
    switch scalar.value {
    case 0xAB: scanText(closing: [0xC2, 0xBB], isTemplate: false)
    case 0x6F0...0x6F9, 0x660...0x669: scanNumber()
    case 0x66A:
      position += length
      add(.symbol(.percent), from: start)
    case 0x60C:
      position += length
      add(.symbol(.comma), from: start)
    case 0x61B:
      position += length
      add(.lineEnd, from: start)
    case 0x00A0, 0x061C, 0x2000...0x200F, 0x2028, 0x2029, 0x202A...0x202F, 0x2066...0x2069, 0xFEFF:
      position += length
    case 0x2264, 0x2265, 0x2260:
      position += length
      let symbol: Symbol =
        scalar.value == 0x2264
        ? .lessOrEqual : scalar.value == 0x2265 ? .greaterOrEqual : .notEqual
      add(.symbol(symbol), from: start)
    case 0xD7:
      position += length
      add(.symbol(.times), from: start)
    case 0xF7:
      position += length
      add(.symbol(.divide), from: start)
    case 0x2212:
      position += length
      add(.symbol(.minus), from: start)
    default:
      if Self.isWordStart(scalar) {
        scanWord()
      } else {
        position += length
        addUnknown(scalar, from: start)
      }
    }
  }

  mutating func addUnknown(_ scalar: Unicode.Scalar, from start: Int) {
    let shown: Phrase =
      scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\u{FFFD}"
      ? "a byte that is not text" : "'\(String(scalar))'"
    add(
      .invalid(
        Diagnostic(
          "E102", "\(shown) means nothing here", at: SourceSpan(start, position),
          help: "put text and file names with special signs in quotes")),
      from: start)
  }

  private mutating func scanSymbol() {
    let start = position
    let second = byte(at: position + 1)
    var symbol: Symbol?
    var length = 1
    switch bytes[position] {
    case UInt8(ascii: ","): symbol = .comma
    case UInt8(ascii: "("), UInt8(ascii: "{"):
      symbol = bytes[position] == UInt8(ascii: "(") ? .leftParenthesis : .leftBrace
      open.append(bytes[position])
      openSpans.append(SourceSpan(position, position + 1))
    case UInt8(ascii: ")"), UInt8(ascii: "}"):
      symbol = bytes[position] == UInt8(ascii: ")") ? .rightParenthesis : .rightBrace
      if !open.isEmpty {
        open.removeLast()
        openSpans.removeLast()
      }
    case UInt8(ascii: "="):
      symbol = .equal
      if second == UInt8(ascii: "=") { length = 2 }
    case UInt8(ascii: "!") where second == UInt8(ascii: "="): (symbol, length) = (.notEqual, 2)
    case UInt8(ascii: "<"):
      if second == UInt8(ascii: "=") {
        (symbol, length) = (.lessOrEqual, 2)
      } else if second == UInt8(ascii: ">") {
        (symbol, length) = (.notEqual, 2)
      } else {
        symbol = .less
      }
    case UInt8(ascii: ">"):
      symbol = .greater
      if second == UInt8(ascii: "=") { (symbol, length) = (.greaterOrEqual, 2) }
    case UInt8(ascii: "+"): symbol = .plus
    case UInt8(ascii: "-"): symbol = .minus
    case UInt8(ascii: "*"): symbol = .times
    case UInt8(ascii: "/"): symbol = .divide
    case UInt8(ascii: "."):
      symbol = .dot
      if second == UInt8(ascii: ".") { (symbol, length) = (.range, 2) }
    case UInt8(ascii: ":"): symbol = .colon
    case UInt8(ascii: "%"): symbol = .percent
    default: break
    }
    position += length
    if let symbol {
      add(.symbol(symbol), from: start)
    } else {
      addUnknown(Unicode.Scalar(bytes[start]), from: start)
    }
  }
}
