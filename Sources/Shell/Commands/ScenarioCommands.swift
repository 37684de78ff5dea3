import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let scenario = Command(
    name: "scenario", shelf: .scenarios, effect: .changes,
    summary: "Make a scenario, or enter one that exists.",
    usage: ["scenario NAME [from NAME]"],
    details: "A new scenario begins with the changes of the present one, or of the one named.",
    examples: ["scenario banks-first", "scenario late from base"]
  ) { (parser) throws(Diagnostic) in
    let name = try parser.expectName(as: .scenario)
    let origin = parser.accept(.from) ? try parser.expectName(as: .scenario) : nil
    return Unresolved { (session) throws(Diagnostic) in
      let exists = session.state.scenarios[name.key] != nil
      if exists, origin != nil {
        throw Diagnostic(
          "E414", "a scenario '\(name.text)' exists already", at: name.span,
          help: "scenario \(name.text)  (enters it)", "or: drop scenario \(name.text)")
      }
      let from = try origin.map { (name) throws(Diagnostic) in try session.scenario(name) }
      return .change { (session) throws(Diagnostic) in
        var answer = Answer("scenario")
        if exists {
          session.perform(.current(name.key))
          let known = session.state.scenario
          answer.notes = [
            "scenario \(known.name), \(FigureText.counted(known.changes.count, "change"))"
          ]
          return answer
        }
        let parent = from ?? session.state.scenario
        var made = Scenario(name: name.text, origin: parent.name)
        made.overlay = parent.overlay
        made.changes = parent.changes
        session.perform(.scenario(name.key, made))
        session.perform(.scenarioOrder(session.state.scenarioOrder + [name.key]))
        session.perform(.current(name.key))
        answer.notes = ["scenario \(name.text) (new, from \(parent.name))"]
        return answer
      }
    }
  }

  static let scenarios = Command(
    name: "scenarios", shelf: .scenarios, effect: .asks,
    summary: "The scenarios, with what each changes.",
    usage: ["scenarios"],
    examples: ["scenarios"]
  ) { (_) throws(Diagnostic) in
    Unresolved { (_) throws(Diagnostic) in
      .ask { (session) throws(Diagnostic) in
        var answer = Answer("scenarios")
        answer.columns = [
          AnswerColumn("scenario", .text), AnswerColumn("from", .text),
          AnswerColumn("current", .truth), AnswerColumn("changes", .text),
        ]
        for key in session.state.scenarioOrder {
          guard let scenario = session.state.scenarios[key] else { continue }
          answer.rows.append([
            .text(scenario.name), scenario.origin.map { .text($0) } ?? .none,
            .truth(key == session.state.current),
            .text(scenario.changes.joined(separator: "; ")),
          ])
        }
        return answer
      }
    }
  }

  static let drop = Command(
    name: "drop", shelf: .scenarios, effect: .changes,
    summary: "Remove a scenario; 'undo' brings it back.",
    usage: ["drop scenario NAME"]
  ) { (parser) throws(Diagnostic) in
    guard parser.accept(oneOf: ["scenario"]) != nil else { throw parser.unexpected() }
    let name = try parser.expectName(as: .scenario)
    return Unresolved { (session) throws(Diagnostic) in
      let scenario = try session.scenario(name)
      guard name.key != Scenario.base else {
        throw Diagnostic(
          "E415", "'base' is the data itself and cannot be dropped", at: name.span)
      }
      return .change { (session) throws(Diagnostic) in
        session.perform(.scenario(name.key, nil))
        session.perform(.scenarioOrder(session.state.scenarioOrder.filter { $0 != name.key }))
        var answer = Answer("drop")
        answer.notes = ["scenario \(verbatim: scenario.name) is dropped; 'undo' brings it back"]
        if session.state.current == name.key {
          session.perform(.current(Scenario.base))
          answer.notes.append("scenario base")
        }
        return answer
      }
    }
  }
}

extension Session {
  func scenario(_ name: Name) throws(Diagnostic) -> Scenario {
    if let scenario = state.scenarios[name.key] { return scenario }
    let near = Nearest.names(to: name.text, among: state.scenarios.values.map(\.name))
    throw Diagnostic(
      "E208", "no scenario is named '\(name.text)'", at: name.span,
      help: near.isEmpty
        ? ["scenarios: \(state.scenarioOrder.joined(separator: ", "))"]
        : ["did you mean \(near.quotedList)?"])
  }
}
