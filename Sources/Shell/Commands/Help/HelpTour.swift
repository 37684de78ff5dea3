import Wording

/// The sample in ten steps, for `help tour`.
enum HelpTour {
  struct Step: Sendable {
    /// What to type; runs as written, one step after the other.
    let statement: String
    /// What to look at in the answer.
    let says: Phrase
  }

  static let steps: [Step] = [
    Step(
      statement: "load sample azar",
      says: "142 agencies of a public briefing; the lines below say what is assumed."),
    Step(
      statement: "status",
      says: "How many are connected, with the share and what it is a share of."),
    Step(statement: "status by sector", says: "The same, sector by sector."),
    Step(
      statement: "list where status = connecting",
      says: "Who is at work; any field may stand after 'where'."),
    Step(
      statement: "if 20 agencies connect by deadline",
      says: "A what-if; which twenty is left open, so some figures are ranges."),
    Step(
      statement: "need connected% >= 95% by deadline",
      says: "The fewest agencies that bring it to 95%, and whether there are as many."),
    Step(
      statement:
        "if connecting chance is 80%, unconnected chance is 40% then chance connected >= 131 by deadline",
      says:
        "How likely it is, if agencies connect with these chances, and if they depend on one another."
    ),
    Step(
      statement: "scenario banks-first; apply banks connect by 20 azar; compare base, banks-first",
      says: "Changes that are kept, in a scenario of their own beside the data."),
    Step(
      statement: "explain last",
      says: "Where the figures come from: data, formula with its numbers, method."),
    Step(
      statement: "status by sector as csv",
      says: "Any answer in another format; 'to FILE' writes it. 'undo' takes the last change back."),
  ]

  static var lines: [Phrase] {
    var lines: [Phrase] = ["Ten steps; type each, and read what comes."]
    for (index, step) in steps.enumerated() {
      lines += ["", "\(index + 1). \(PersianStatement.phrase(step.statement))", "   \(step.says)"]
    }
    return lines
  }
}
