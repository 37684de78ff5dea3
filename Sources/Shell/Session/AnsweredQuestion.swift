import AgencyModel
import Answers
import CommandLanguage
import Wording

/// A question with its answer as it was given, whatever has changed since.
struct AnsweredQuestion {
  /// The statement as it was written.
  let question: String
  /// What the names in it stood for: `n = 5`.
  let names: [String]
  let answer: Answer
}

extension Session {
  /// The last question with its answer, for `explain last` and `last`.
  func lastQuestion() throws(Diagnostic) -> AnsweredQuestion {
    guard let lastAnswer else {
      throw Diagnostic(
        "E411", "nothing has been asked yet", help: "ask first: status", "or: explain AGENCY")
    }
    return lastAnswer
  }

  /// Keeps an answer for `explain last` and `last`, unless it is text to read or tells of the session alone.
  mutating func remember(_ answer: Answer, to statement: Statement) {
    switch statement.command?.shelf {
    case .data, .questions, .scenarios: break
    case .scripts, .session, nil: return
    }
    guard answer.text == nil, !answer.isSilent else { return }
    lastAnswer = AnsweredQuestion(
      question: statement.text,
      names: values(in: statement.text, but: answer.derivation?.boundNames ?? []), answer: answer)
  }

  /// The variables and groups that a text names, with what they stand for.
  ///
  /// A word that is a field's name too is left out, for the field may be meant.
  private func values(in text: String, but bound: [String]) -> [String] {
    guard !state.variables.isEmpty || !state.groups.isEmpty else { return [] }
    var found: [String] = []
    let words = text.unicodeScalars.split { scalar in
      !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
        || scalar == "-" || scalar == "\u{200C}")
    }
    for word in words {
      let word = String(word)
      let key = Folding.key(word)
      guard !bound.contains(where: { Folding.key($0) == key }),
        resolver.fields(of: .agencies)[key: key] == nil
      else { continue }
      var value: String?
      if let variable = state.variables[key] {
        value = ValueText.spelled(variable, settings: state.settings)
      } else if let group = state.groups[key] {
        value = FigureText.counted(group.rows.count, "agency", plural: "agencies").english
      }
      guard let value, !found.contains("\(word) = \(value)") else { continue }
      found.append("\(word) = \(value)")
    }
    return found
  }
}
