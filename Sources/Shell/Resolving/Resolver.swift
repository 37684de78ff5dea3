import AgencyModel
import CommandLanguage
import WhatIf
import Wording

/// Looks up the names of a statement: fields, values, agencies, groups, variables.
struct Resolver {
  var session: Session

  var state: SessionState { session.state }
  var dataset: Dataset { session.state.dataset }

  /// Quoted text with its variables filled in.
  func text(_ pieces: [TextPiece]) throws(Diagnostic) -> String {
    if pieces.count == 1, case .literal(let text) = pieces[0] { return text }
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .variable(let key, let span):
        guard let value = state.variables[key] else { throw unknownVariable(key, at: span) }
        text += ValueText.spelled(value, settings: state.settings)
      }
    }
    return text
  }

  func unknownVariable(_ name: String, at span: SourceSpan) -> Diagnostic {
    let near = Nearest.names(to: name, among: state.variables.keys)
    return Diagnostic(
      "E206", "no variable is named '\(name)'", at: span,
      help: near.isEmpty ? ["let \(name) = 20"] : ["did you mean \(near.quotedList)?"])
  }
}

extension Session {
  var resolver: Resolver { Resolver(session: self) }
}
