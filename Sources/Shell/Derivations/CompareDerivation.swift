import Answers
import WhatIf
import Wording

extension Answer {
  /// How `compare` comes to its figures: the same day and rule, each scenario's own changes.
  mutating func deriveComparison(
    _ scenarios: [Scenario], _ standings: [Standing], _ session: Session
  ) {
    guard derivation != nil else { return }
    for name: Phrase in ["scenario", "base"] { derivation?.removeInput(name) }
    let isOneRule = Set(standings.map(\.threshold)).count == 1
    if !isOneRule { derivation?.removeInput("rule") }
    for (scenario, standing) in zip(scenarios, standings) {
      let own = session.derivation(standing, in: scenario)
      let parts = [scenario.described, isOneRule ? nil : own?.says("rule"), own?.says("base")]
      derivation?.input(
        "scenario \(verbatim: scenario.name)", parts.compactMap(\.self).joined(separator: "; "))
    }
    let style = session.state.settings.sentenceStyle
    let lines = rows.compactMap { row -> Phrase? in
      guard let name = row.first else { return nil }
      let sides = zip(columns, row).dropFirst().map { column, cell -> Phrase in
        "\(Phrase(plain: column.name)) \(cell.worked(in: column.kind, style: style))"
      }
      return "\(name.phrase(in: .text, style)): \(sides.joined(separator: "; "))"
    }
    if let day = asOf {
      derive("every scenario is judged on the same day", ["\(session.spelled(day))"])
    }
    derive("a share = agencies counted ÷ agencies in scope, in each scenario for itself", lines)
    if headline.count > 1 {
      derive(
        "against the first: its figure − the first's; of shares in percentage points",
        Array(headline.dropFirst()))
    }
    deriveWeights(zip(scenarios, standings).map { ($0.name, $1) }, session)
    cite(.effect, .status)
    if standings.contains(where: { !$0.openChoices.isEmpty }) { cite(.openChoice) }
  }

  /// How `compare … under …` comes to its regrets, read off its own rows.
  mutating func deriveRegrets(_ options: [Scenario], _ worlds: [Scenario], _ session: Session) {
    guard derivation != nil else { return }
    let style = session.state.settings.sentenceStyle
    for name: Phrase in ["scenario", "base", "rule"] { derivation?.removeInput(name) }
    for (role, scenarios) in [("option", options), ("world", worlds)] {
      for scenario in scenarios {
        derivation?.input("\(role) \(verbatim: scenario.name)", scenario.described)
      }
    }
    derive("an outcome = the figure with the option's changes laid over the world's")
    derive(
      "outcomes = options × worlds",
      ["\(options.count) × \(worlds.count) = \(options.count * worlds.count)"])
    derive("regret = what an outcome falls short of the best option's in the same world")
    derive("worst regret = the largest regret of an option over all worlds")
    if columns.contains(where: { $0.name == "expected" }) {
      derive("expected = the sum of weight × outcome over the worlds")
    }
    derive(
      "by option",
      rows.compactMap { row in
        guard let name = row.first else { return nil }
        let cells = zip(columns, row).dropFirst().map { column, cell in
          "\(column.name) \(cell.worked(in: column.kind, style: style))"
        }
        return "\(name.phrase(in: .text, style)): \(cells.joined(separator: "; "))"
      })
    cite(.regret, .effect)
  }
}
