import AgencyModel
import Answers
import CommandLanguage
import DataFiles
import WhatIf
import Wording

extension Command {
  static let `for` = Command(
    name: "for", shelf: .scripts, effect: .steers,
    summary: "Run statements once for each number of a range.",
    usage: ["for NAME in A..B { STATEMENTS }"],
    examples: ["for n in 18..20 { if n agencies connect by deadline then need connected% >= 95% }"]
  ) { (parser) throws(Diagnostic) in
    let name = try parser.expectNewName()
    let nameSpan = name.span
    try parser.expect(.in)
    let range = try parser.parseRange()
    let body = try StatementParser.parseBlock(&parser)
    return Unresolved { (session) throws(Diagnostic) in
      let from = try session.resolver.wholeBound(range.from)
      let to = try session.resolver.wholeBound(range.to)
      guard from <= to else {
        throw Diagnostic(
          "E320", "the range \(from)..\(to) is empty", at: range.from.span.through(range.to.span),
          help: "write the smaller number first")
      }
      return .steer(isRehearsed: true) { (session) throws(Diagnostic) in
        // A rehearsal walks through the body once, which is enough to meet every name.
        for number in from...(session.isRehearsal ? from : to) {
          try session.runBlock(body, with: [(name.key, .number(Double(number)))], at: nameSpan)
        }
        return nil
      }
    }
  }

  static let param = Command(
    name: "param", shelf: .scripts, effect: .changes,
    summary: "A script's parameter: its name, default and help.",
    usage: ["param NAME = VALUE [\"help\"]"],
    details: "wnd script.wnd NAME=VALUE gives it another value; wnd script.wnd --help lists them."
  ) { (parser) throws(Diagnostic) in
    let name = try parser.expectNewName()
    try parser.expect(.equal)
    let tree = try parser.parseExpression()
    let help: [TextPiece]? = parser.acceptText()
    let declaration = ParameterDeclaration(
      name: name.text, key: name.key, defaultText: parser.source[tree.span],
      help: help.map(plainText) ?? "")
    return Unresolved(parameter: declaration) { (session) throws(Diagnostic) in
      let fallback = try session.resolver.constant(tree)
      let given = session.arguments[name.key]
      let value = try given.map { (text) throws(Diagnostic) in
        try session.argument(text, for: declaration, like: fallback)
      }
      return .change { (session) throws(Diagnostic) in
        session.perform(.variable(name.key, value ?? fallback))
        if let given { session.logText = "let \(name.text) = \(quotedIfNeeded(given, value))" }
        return Answer("param")
      }
    }
  }

  private static func plainText(_ pieces: [TextPiece]) -> String {
    pieces.map { if case .literal(let text) = $0 { text } else { "" } }.joined()
  }

  /// An argument as the log has it: text in quotes that read back as it is.
  private static func quotedIfNeeded(_ text: String, _ value: Value?) -> String {
    guard case .text? = value else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "{": quoted += "\\{"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  static let assert = Command(
    name: "assert", shelf: .scripts, effect: .asks,
    summary: "Stop the script with exit status 3 unless a condition holds.",
    usage: ["assert CONDITION [, TEXT]"],
    examples: ["assert connected >= 100, \"fewer than expected\""]
  ) { (parser) throws(Diagnostic) in
    let start = parser.token.span.start
    let test: AssertedCondition
    if case .word(let word) = parser.token.kind, CountedStatus(word.keyword) != nil {
      test = .figures(try parser.parseCondition())
    } else {
      test = .expression(try parser.parseExpression())
    }
    let span = parser.span(from: start)
    let text: Expression? = parser.accept(.comma) ? try parser.parseExpression() : nil
    return Unresolved { (session) throws(Diagnostic) in
      let condition =
        switch test {
        case .figures(let tree): try session.resolver.condition(tree)
        case .expression(let tree): try session.resolver.expression(tree, in: .figures)
        }
      let message = try text.map { (tree) throws(Diagnostic) in
        try session.resolver.spelled(tree)
      }
      return .ask { (session) throws(Diagnostic) in
        let standing = condition.needsStanding ? session.standing() : nil
        let value = condition.value(on: NoRows(standing), row: 0)
        if value == .truth(true) { return Answer("assert") }
        let written = session.sourceOfStatement?[span] ?? "the condition"
        var help: [Phrase] = []
        if let standing { help.append(FigureText.base(standing)) }
        if value.isMissing {
          help.append("a figure in it is left open or has no base, so it cannot be said to hold")
        }
        throw Diagnostic(
          "E701", message.map { "\(verbatim: $0)" } ?? "the assertion does not hold: \(written)",
          at: span, help: help)
      }
    }
  }

  static let print = Command(
    name: "print", shelf: .scripts, effect: .asks,
    summary: "Write text; {NAME} in it is replaced by the value.",
    usage: ["print TEXT"],
    examples: ["print \"ready\""]
  ) { (parser) throws(Diagnostic) in
    let tree = try parser.parseExpression()
    return Unresolved { (session) throws(Diagnostic) in
      let text = try session.resolver.spelled(tree)
      return .ask { (_) throws(Diagnostic) in
        var answer = Answer("print")
        answer.text = "\(verbatim: text)"
        return answer
      }
    }
  }

  static let run = Command(
    name: "run", shelf: .scripts, effect: .steers,
    summary: "Run a script, with values for its parameters.",
    usage: ["run FILE [NAME=VALUE …]"]
  ) { (parser) throws(Diagnostic) in
    let (pieces, span) = try parser.expectFileName()
    var arguments: [(name: Name, value: Expression)] = []
    while !parser.isAtLineEnd, case .word = parser.token.kind {
      let name = try parser.expectName(as: .variable)
      try parser.expect(.equal)
      arguments.append((name, try parser.parseExpression()))
      _ = parser.accept(.comma)
    }
    return Unresolved { [arguments] (session) throws(Diagnostic) in
      let path = try session.resolver.text(pieces)
      var values: [String: String] = [:]
      for (name, tree) in arguments {
        let value = try session.resolver.constant(tree)
        values[name.key] = ValueText.argument(value)
      }
      return .steer(isRehearsed: true) { [values] (session) throws(Diagnostic) in
        try session.runFile(path, arguments: values, at: span)
        return nil
      }
    }
  }
}

/// What an `assert` tests.
private enum AssertedCondition: Sendable {
  case figures(ConditionTree)
  case expression(Expression)
}

extension ValueText {
  /// A value as it is given to a parameter on the command line.
  static func argument(_ value: Value) -> String {
    switch value {
    case .day(let day): day.isoText
    case .share(let share): "\(share * 100)%"
    default: value.plainText
    }
  }
}

extension Resolver {
  /// A whole number, negative ones too, as the end of a range.
  func wholeBound(_ tree: Expression) throws(Diagnostic) -> Int {
    guard case .number(let number) = try constant(tree), let whole = Int(exactly: number),
      abs(whole) <= 1_000_000_000
    else {
      throw Diagnostic(
        "E320", "a range goes from one whole number to another", at: tree.span, help: "0..26")
    }
    return whole
  }
}

extension Session {
  /// The value that text on the command line stands for, of the same kind as the default.
  func argument(
    _ text: String, for parameter: ParameterDeclaration, like fallback: Value
  ) throws(Diagnostic) -> Value {
    if case .text = fallback { return .text(text) }
    let source = SourceText(name: "\(parameter.name)=", text: text)
    do throws(Diagnostic) {
      var parser = Parser(source)
      let tree = try parser.parseExpression()
      guard parser.isAtLineEnd else { throw parser.unexpected() }
      let value = try resolver.constant(tree)
      switch (fallback, value) {
      case (.number, .number), (.share, .share), (.day, .day), (.truth, .truth): return value
      default:
        throw Diagnostic(
          "E321",
          "the parameter \(parameter.name) is like \(parameter.defaultText), and '\(text)' is not",
          at: tree.span)
      }
    } catch {
      throw error.located(in: source)
    }
  }

  /// Reads a script, resolves it whole, and runs it; each of its statements is one of the log.
  mutating func runFile(
    _ path: String, arguments: [String: String], at span: SourceSpan?
  ) throws(Diagnostic) {
    guard callDepth < Self.deepestCall else {
      throw Diagnostic(
        "E403", "scripts run one another more than \(Self.deepestCall) deep", at: span)
    }
    let source: SourceText
    do throws(FileError) {
      source = SourceText(name: path, text: try SafeFile.text(path))
    } catch {
      if isRehearsal, promisedFiles.contains(path) {
        isDataUnknown = true
        return
      }
      throw Diagnostic("E503", error.message, at: span, help: error.help)
    }
    let statements = try StatementParser.statements(of: source)
    let outer = self.arguments
    self.arguments = arguments
    callDepth += 1
    defer {
      self.arguments = outer
      callDepth -= 1
    }
    try requireParameters(statements, arguments, source)
    if !isRehearsal { try rehearse(statements) }
    for statement in statements {
      try runAtTop(statement)
      if isOver { return }
    }
  }

  /// Refuses arguments that no `param` statement declares.
  func requireParameters(
    _ statements: [Statement], _ arguments: [String: String], _ source: SourceText
  ) throws(Diagnostic) {
    let declared = statements.compactMap(\.body.parameter)
    for name in arguments.keys.sorted() where !declared.contains(where: { $0.key == name }) {
      let near = Nearest.names(to: name, among: declared.map(\.name))
      throw Diagnostic(
        "E211", "\(source.name) has no parameter '\(name)'", at: nil,
        help: !near.isEmpty
          ? ["did you mean \(near.quotedList)?"]
          : [
            declared.isEmpty
              ? "it has none at all"
              : "parameters: \(declared.map(\.name).joined(separator: ", "))"
          ])
    }
  }
}
