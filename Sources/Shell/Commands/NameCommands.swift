import AgencyModel
import Answers
import CommandLanguage
import Wording

extension Command {
  static let `let` = Command(
    name: "let", shelf: .scripts, effect: .changes,
    summary: "Give a value a name.",
    usage: ["let NAME = EXPR"],
    details: "Inside double quotes {NAME} is replaced by the value.",
    examples: ["let n = 20", "let share = connected%"]
  ) { (parser) throws(Diagnostic) in
    let name = try parser.expectNewName()
    try parser.expect(.equal)
    let tree = try parser.parseExpression()
    return Unresolved { (session) throws(Diagnostic) in
      let value = try session.resolver.constant(tree)
      return .change { (session) throws(Diagnostic) in
        session.perform(.variable(name.key, value))
        var answer = Answer("let")
        if session.edge.isInteractive, session.callDepth == 0 {
          answer.notes = [
            "\(name.text) = \(ValueText.spelled(value, settings: session.state.settings))"
          ]
        }
        return answer
      }
    }
  }

  static let group = Command(
    name: "group", shelf: .scripts, effect: .changes,
    summary: "Give a group of agencies a name.",
    usage: ["group NAME = GROUP"],
    details:
      "The group holds the agencies that it means now; it does not change with their status.",
    examples: ["group late = agencies where status = unconnected and sector = bank"]
  ) { (parser) throws(Diagnostic) in
    let name = try parser.expectNewName()
    try parser.expect(.equal)
    let tree = try parser.parseGroup()
    return Unresolved { (session) throws(Diagnostic) in
      try session.requireAgencies()
      let rows = try session.resolver.rows(tree, in: session.standing())
      return .change { (session) throws(Diagnostic) in
        session.perform(.group(name.key, NamedGroup(text: name.text, rows: rows)))
        var answer = Answer("group")
        answer.notes = [
          "\(name.text): \(FigureText.counted(rows.count, "agency", plural: "agencies"))"
        ]
        return answer
      }
    }
  }

  static let define = Command(
    name: "define", shelf: .scripts, effect: .changes,
    summary: "Give statements a name, with parameters.",
    usage: ["define NAME(P, …) { STATEMENTS }"],
    details: "It is run by NAME(VALUE, …); its parameters are variables that end with it.",
    examples: ["define reach(n) { if n agencies connect by deadline }"]
  ) { (parser) throws(Diagnostic) in
    let start = parser.token.span.start
    let name = try parser.expectNewName()
    if Command.named(name.canonical) != nil {
      throw Diagnostic(
        "E418", "'\(name.text)' is a command already", at: name.span, help: "choose another name")
    }
    try parser.expect(.leftParenthesis)
    var parameters: [Name] = []
    if !parser.peeks(.rightParenthesis) {
      repeat { parameters.append(try parser.expectNewName()) } while parser.accept(.comma)
    }
    try parser.expect(.rightParenthesis)
    let body = try StatementParser.parseBlock(&parser)
    let text = "define " + parser.source[parser.span(from: start)]
    let procedure = Procedure(name: name.text, parameters: parameters, body: body, text: text)
    return Unresolved { (_) throws(Diagnostic) in
      .change { (session) throws(Diagnostic) in
        session.perform(.procedure(name.key, procedure))
        var answer = Answer("define")
        let form = "\(procedure.name)(\(procedure.parameters.map(\.text).joined(separator: ", ")))"
        answer.notes = ["\(form): \(FigureText.counted(procedure.body.count, "statement"))"]
        return answer
      }
    }
  }
}

extension Parser {
  /// A name that is to be given: no word that means something in every sentence.
  mutating func expectNewName() throws(Diagnostic) -> Name {
    let name = try expectName(as: .variable)
    let units: [Keyword] = [.day, .week, .month]
    guard name.keyword.map({ units.contains($0) }) ?? true else {
      throw Diagnostic(
        "E419", "'\(name.text)' is a word of the language and cannot be a name", at: name.span,
        help: "choose another, such as my_\(name.text)")
    }
    return name
  }
}
