import AgencyModel
import CommandLanguage
import WhatIf
import Wording

/// `NAME(VALUE, …)`: runs the statements of a procedure with its parameters set.
enum ProcedureCall {
  static func parse(_ parser: inout Parser) throws(Diagnostic) -> Unresolved {
    let name = try parser.expectName(as: .command)
    try parser.expect(.leftParenthesis)
    var values: [Expression] = []
    if !parser.peeks(.rightParenthesis) {
      repeat { values.append(try parser.parseExpression()) } while parser.accept(.comma)
    }
    try parser.expect(.rightParenthesis)
    return Unresolved { [values] (session) throws(Diagnostic) in
      guard let procedure = session.state.procedures[name.key] else {
        throw unknown(name, session)
      }
      guard procedure.parameters.count == values.count else {
        throw Diagnostic(
          "E402",
          "'\(procedure.name)' takes \(FigureText.counted(procedure.parameters.count, "value")), not \(values.count)",
          at: name.span,
          help: "\(procedure.name)(\(procedure.parameters.map(\.text).joined(separator: ", ")))")
      }
      var bound: [(key: String, value: Value)] = []
      for (parameter, value) in zip(procedure.parameters, values) {
        bound.append((parameter.key, try session.resolver.constant(value)))
      }
      return .steer(isRehearsed: true) { [bound] (session) throws(Diagnostic) in
        try session.runBlock(procedure.body, with: bound, at: name.span)
        return nil
      }
    }
  }

  private static func unknown(_ name: Name, _ session: Session) -> Diagnostic {
    let known = session.state.procedures.values.map(\.name)
    let near = Nearest.names(to: name.text, among: known, limit: 2)
    return Diagnostic(
      "E201", "there is no command or procedure '\(name.text)'", at: name.span,
      help: near.isEmpty
        ? ["'help' lists the commands; 'define' makes a procedure"]
        : ["did you mean \(near.quotedList)?"])
  }
}
