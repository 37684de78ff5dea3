import Answers
import CommandLanguage
import Wording

/// Reads statements: a command's name, the command's own syntax, and where the answer goes.
enum StatementParser {
  /// All statements of a text, or the first slip in it.
  static func statements(of source: SourceText) throws(Diagnostic) -> [Statement] {
    do throws(Diagnostic) {
      var parser = Parser(source)
      acceptVersion(&parser)
      return try parseStatements(&parser, until: nil)
    } catch {
      throw error.located(in: source)
    }
  }

  /// The language's version, which a script's first line may name: `wnd 1`.
  private static func acceptVersion(_ parser: inout Parser) {
    while parser.peeksLineEnd { parser.advance() }
    guard parser.word?.key == "wnd", case .number(1, false) = parser.ahead().kind else { return }
    parser.advance()
    parser.advance()
  }

  /// Statements up to the text's end, or to the brace that closes a block.
  static func parseStatements(
    _ parser: inout Parser, until closing: Symbol?
  ) throws(Diagnostic) -> [Statement] {
    var statements: [Statement] = []
    while true {
      while parser.peeksLineEnd { parser.advance() }
      if let closing, parser.peeks(closing) { return statements }
      if parser.isAtEnd {
        parser.note(.command)
        if let closing {
          _ = parser.accept(closing)
          throw parser.unexpected()
        }
        return statements
      }
      statements.append(try parseStatement(&parser))
      if parser.peeksLineEnd { continue }
      if let closing, parser.peeks(closing) { continue }
      parser.note(.lineEnd)
      throw parser.unexpected()
    }
  }

  /// `{ STATEMENTS }`.
  static func parseBlock(_ parser: inout Parser) throws(Diagnostic) -> [Statement] {
    try parser.expect(.leftBrace)
    let statements = try parser.deeper { (parser) throws(Diagnostic) in
      try parseStatements(&parser, until: .rightBrace)
    }
    try parser.expect(.rightBrace)
    return statements
  }

  /// One statement with its output clause.
  static func parseStatement(_ parser: inout Parser) throws(Diagnostic) -> Statement {
    let start = parser.token.span.start
    guard case .word(let word) = parser.token.kind else {
      if case .pipe = parser.token.kind {
        throw Diagnostic(
          "E113", "'|' passes on an answer, but no question stands before it",
          at: parser.token.span, help: "list agencies as json | jq length")
      }
      parser.note(.command)
      throw parser.unexpected()
    }
    let nameSpan = parser.token.span
    if let command = Command.named(word.canonical) {
      parser.advance()
      let body: Unresolved
      do {
        body = try command.parse(&parser)
      } catch {
        throw error.placed(at: nameSpan)
      }
      let output = try parseOutput(&parser)
      return Statement(
        source: parser.source, span: parser.span(from: start), command: command, body: body,
        output: output.isEmpty ? nil : output)
    }
    if case .symbol(.leftParenthesis) = parser.ahead().kind {
      let body = try ProcedureCall.parse(&parser)
      return Statement(
        source: parser.source, span: parser.span(from: start), command: nil, body: body,
        output: nil)
    }
    throw unknownCommand(word, parser)
  }

  private static func unknownCommand(_ word: Word, _ parser: Parser) -> Diagnostic {
    let text = parser.source[parser.token.span]
    var help: [Phrase] = []
    if word.canonical == "wnd", case .number(let version, _) = parser.ahead().kind {
      return Diagnostic(
        "E114", "this shell knows version 1 of the language, not \(Int(version))",
        at: parser.token.span, help: "a script's first line may say: wnd 1")
    }
    if case .word(let next) = parser.ahead().kind, next.keyword?.isVerbOfChange ?? false {
      help.append(
        "changes follow 'if' or 'apply': if \(text) \(parser.source[parser.ahead().span]) …")
    }
    let near = Nearest.names(to: text, among: Command.all.map(\.name), limit: 2)
    if !near.isEmpty { help.append("did you mean \(near.quotedList)?") }
    help.append("'help' lists the commands")
    return Diagnostic(
      "E201", "there is no command '\(text)'", at: parser.token.span, help: help)
  }

  /// `as FORMAT`, `to FILE`, `| SHELL COMMAND`.
  static func parseOutput(_ parser: inout Parser) throws(Diagnostic) -> OutputClause {
    var output = OutputClause()
    if parser.accept(.as) {
      let span = parser.token.span
      guard let name = parser.accept(oneOf: formats) else {
        throw unknownFormat(parser)
      }
      output.format = AnswerFormat(rawValue: name)
      output.fileFormat = FileFormat(rawValue: name)
      if output.fileFormat != nil, !parser.peeks(.to) {
        throw Diagnostic(
          "E113", "\(name) is a file, which cannot be shown or passed on", at: span,
          help: "as \(name) to answers.\(name)")
      }
    }
    if parser.accept(.to) {
      let file = try parser.expectFileName()
      output.file = file.pieces
      output.fileSpan = file.span
    }
    if case .pipe(let command) = parser.token.kind {
      guard output.file == nil else {
        throw Diagnostic(
          "E113", "an answer goes either to a file or to a command", at: parser.token.span,
          help: "write two statements")
      }
      guard !command.isEmpty else {
        throw Diagnostic(
          "E113", "no command stands after '|'", at: parser.token.span,
          help: "list agencies as json | jq length")
      }
      output.pipe = command
      parser.advance()
    }
    return output
  }

  private static let formats =
    AnswerFormat.allCases.map(\.rawValue) + FileFormat.allCases.map(\.rawValue)

  private static func unknownFormat(_ parser: Parser) -> Diagnostic {
    guard let word = parser.word else { return parser.unexpected() }
    var help: [Phrase] = []
    let near = Nearest.names(to: word.key, among: formats, limit: 1)
    if !near.isEmpty { help.append("did you mean \(near.quotedList)?") }
    help.append("formats: \(formats.joined(separator: ", "))")
    return Diagnostic(
      "E205", "there is no format '\(parser.source[parser.token.span])'",
      at: parser.token.span, help: help)
  }
}

extension Keyword {
  /// Whether it says what changes about agencies.
  fileprivate var isVerbOfChange: Bool {
    switch self {
    case .connect, .start, .disconnect, .waive, .moves, .is: true
    default: false
    }
  }
}
