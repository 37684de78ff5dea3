import Answers
import WhatIf
import Wording

extension Answer {
  /// How `need chance(…)` comes to its numbers, read off its own rows.
  mutating func derive(_ need: ChanceNeed, _ question: ChanceQuestion, _ session: Session) {
    guard derivation != nil else { return }
    cite(.chanceNeed)
    let law = ChanceDerivation(condition: question.condition, chances: question.chances)
    law.deriveParts(&self)
    law.deriveLaw(&self)
    let isCertain = question.isCertain || question.condition.isSettled != nil
    derive(
      "the chance now, each agency for itself: that \(law.event)",
      ["\(ChanceText.spelled(need.now, isCertain: isCertain))"])
    derive(
      "can be made certain: open agencies that help the condition",
      ["\(CountText.spelled(need.available))"])
    derive(
      "with all of them certain, the others keeping their chances",
      ["\(ChanceText.spelled(need.most, isCertain: need.isMostCertain || isCertain))"])
    let style = session.state.settings.sentenceStyle
    func line(_ row: [Cell]) -> Phrase {
      let cells = zip(columns, row).map { $1.worked(in: $0.kind, style: style) }
      guard cells.count >= 5, row[1] != .none else {
        return "\(cells.first ?? ""): not told, or not to be reached"
      }
      return "\(cells[0]): \(cells[1]) of \(cells[2]) certain bring the chance to \(cells[3])"
    }
    derive(
      "needed = the fewest made certain for which the chance is at least that asked: some if the right ones are, any whichever are, random if they are drawn with equal chances",
      rows.map(line))
    if let some = need.some, need.target.value > need.most || some.needed.count > 1 {
      derive("where only a range is proved, both of its ends are given")
    }
    let short = need.target.value - need.most
    if need.some == nil, short > 0 {
      derive("short = the chance asked − that with all certain", ["\(ShareText.points(short))"])
    }
    cite(.chance, .poissonBinomial)
  }
}
