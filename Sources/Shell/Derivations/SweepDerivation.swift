import Answers
import Wording

extension Answer {
  /// What a sweep says of how its answers came about: as the first and the last of them do.
  ///
  /// - Parameters:
  ///   - ends: The first answer and the last with the values they have: `n = 4`.
  ///   - asked: How many combinations there are.
  ///   - answered: How many of them can be.
  ///   - values: How many values each variable has, by its name.
  mutating func deriveSweep(
    _ ends: [(at: Phrase, answer: Answer)], asked: Int, answered: Int, values: [(String, Int)]
  ) {
    guard let first = ends.first?.answer.derivation else { return }
    derivation = first
    derivation?.startFormulas()
    derivation?.boundNames = values.map(\.0)
    let product = values.map { CountText.spelled($0.1) }.joined(separator: " × ")
    derive(
      values.count > 1
        ? "combinations = the product of how many values each variable has"
        : "combinations = how many values the variable has",
      values.count > 1 ? ["\(product) = \(CountText.spelled(asked))"] : ["\(product)"])
    if answered < asked {
      derive(
        "answered = combinations − those that cannot be",
        [
          "\(CountText.spelled(asked)) − \(CountText.spelled(asked - answered)) = \(CountText.spelled(answered))"
        ])
    }
    derive("each is the same question, asked with its own values and changing nothing")
    for name: Phrase in ["day", "base", "asked under"] { derivation?.removeInput(name) }
    for (at, answer) in ends {
      guard let own = answer.derivation else { continue }
      let inputs = own.inputs.filter { ["day", "base", "asked under"].contains($0.name) }
      derivation?.input(
        "at \(at)", inputs.map { "\($0.name): \($0.says)" }.joined(separator: "; "))
      for formula in own.formulas { derive("at \(at): \(formula.rule)", formula.numbers) }
      derivation?.cite(own.methods)
    }
    cite(.sweep)
  }
}
