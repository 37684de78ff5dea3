import AgencyModel
import Answers
import WhatIf
import Wording

extension Answer {
  /// What `when` looks for: the condition as it is open now.
  mutating func deriveQuestion(_ question: ReachingDate, _ session: Session) {
    guard derivation != nil else { return }
    cite(.when)
    ChanceDerivation(
      condition: question.present, chances: question.present.open.map { _ in nil }
    ).deriveParts(&self)
    switch question.verdict {
    case .holdsAlready:
      derive(
        "the condition holds now, so its day is \(session.spelled(session.today))",
        [FigureText.base(session.standing(on: session.today))])
    case .never:
      derive(
        "no choice of agencies makes it hold on any day looked at, so there is no day",
        ["looked ahead to \(session.spelled(question.last))"])
    case .open: break
    }
    cite(.when)
  }

  /// The chance on each day found by the agencies' own laws, and on the day before it.
  mutating func deriveDates(
    _ dates: ReachingDate.Dates, _ question: ReachingDate, _ outlook: Outlook, _ session: Session,
    under dependent: (name: String, dependence: Dependence)? = nil
  ) {
    guard derivation != nil else { return }
    func chance(by day: Day) -> (chance: String, event: Phrase)? {
      let condition = question.condition(on: day)
      guard condition.open.allSatisfy({ outlook.hasDate(row: $0) }),
        let asked = try? ChanceQuestion(
          condition, in: session.standingAhead(day), outlook, by: day),
        let range = try? asked.chance(dependent?.dependence ?? .independent)
      else { return nil }
      let holds = condition.isSettled
      return (
        ChanceText.spelled(range.lowerBound, isCertain: holds != nil),
        "\(ChanceDerivation(condition: condition, chances: asked.chances).event), of whom \(DerivedText.rounded(asked.expected)) are expected to by then"
      )
    }
    var lines: [Phrase] = []
    for (level, reached) in zip(["50%", "85%", "95%"], dates.reached) {
      switch reached {
      case .notWithin(let day, let most):
        lines.append(
          "\(level): not by \(session.spelled(day)), by which it is \(ChanceText.spelled(most))")
      case .day(let day):
        var line: Phrase = "\(level): \(session.spelled(day))"
        if let now = chance(by: day) {
          line += ", by which the chance is \(now.chance) that \(now.event)"
          if day > session.today + 1, let before = chance(by: day + -1) {
            line += "; by the day before it is \(before.chance)"
          }
        }
        lines.append(line)
      }
    }
    let condition: Phrase = dependent.map { ", with \($0.name)" } ?? .empty
    derive(
      "by chances\(condition): the first day by which the chance of the condition is at least the level",
      lines)
    cite(.when, .chance)
  }

  /// The ends of weeks found by the pace.
  mutating func deriveDates(
    _ dates: ReachingDate.Dates, pace: PaceOutlook, _ question: ReachingDate, _ session: Session
  ) {
    guard derivation != nil else { return }
    derivePace(pace.counts)
    derive(
      "by pace: the end of the first week by which so many connect with at least that chance",
      zip(["50%", "85%", "95%"], dates.reached).map { level, reached in
        switch reached {
        case .day(let day):
          "\(level): \(session.spelled(day)), \(FigureText.counted((day - session.today) / 7, "week")) ahead\(question.condition(on: day).remaining.map { ", for \(FigureText.counted($0, "connection"))" } ?? "")"
        case .notWithin(let day, let most):
          "\(level): not by \(session.spelled(day)), by which it is \(ChanceText.spelled(most))"
        }
      })
    cite(.when, .paceBayesianBootstrap)
  }

  /// The pace on record.
  mutating func derivePace(_ counts: [Int]) {
    guard !counts.isEmpty else {
      return derive("no whole week is on record, so there is no pace")
    }
    let total = counts.reduce(0, +)
    let mean = Double(total) / Double(counts.count)
    derive(
      "pace = connections of the weeks on record ÷ weeks",
      [
        "\(CountText.spelled(total)) ÷ \(CountText.spelled(counts.count)) = \(DerivedText.rounded(mean)) a week"
      ])
  }

  /// How `forecast` comes to its last week, from what is counted and what is open then.
  ///
  /// - Parameter week: The last one.
  mutating func derive(
    _ week: Forecast.Week, _ condition: OpenCondition, isByPace: Bool, _ session: Session
  ) {
    guard derivation != nil else { return }
    guard let part = condition.parts.first else { return }
    let style = session.state.settings.sentenceStyle
    let day = session.spelled(week.day)
    let isAllAlike = Set(part.steps.map(\.magnitude)).count <= 1
    let (low, high) = (week.expected.lowerBound, week.expected.upperBound)
    func sum(_ expected: Double) -> Phrase {
      let added = expected - part.fixed
      let sign = added < 0 ? "−" : "+"
      let text: Phrase =
        "\(DerivedText.number(part.fixed)) \(sign) \(DerivedText.rounded(added.magnitude)) = \(DerivedText.rounded(expected))"
      guard part.metric.isShare else {
        let shown = DerivedText.number((expected * 10).rounded() / 10)
        return text.english.hasSuffix("= \(shown)") ? text : "\(text), shown as \(shown)"
      }
      guard week.whole > 0 else { return text }
      return
        "\(text); ÷ \(DerivedText.number(week.whole)) = \(ShareText.percent(expected / week.whole))"
    }
    let brings: Phrase =
      isByPace
      ? "what the pace brings on average"
      : isAllAlike ? "the sum of the open agencies' chances" : "the sum of chance × weight"
    derive(
      "expected by \(day) = counted if nobody more connects \(high < part.fixed ? "−" : "+") \(brings)\(part.metric.isShare ? "; its share = that ÷ the base" : "")",
      low == high ? [sum(low)] : ["at least \(sum(low))", "at most \(sum(high))"])
    let quantiles = ["q05", "q25", "q50", "q75", "q95"]
    let last = rows.last ?? []
    derive(
      "q05 to q95 = the least value that is not exceeded with a chance of 5%, 25%, 50%, 75% and 95%",
      quantiles.compactMap { name in
        guard let index = columns.firstIndex(where: { $0.name == name }),
          last.indices.contains(index)
        else { return nil }
        return "\(name) by \(day): \(last[index].worked(in: columns[index].kind, style: style))"
      })
    derive("earlier weeks are reckoned alike, each from its own day")
    cite(.when)
    if isByPace {
      cite(.paceBayesianBootstrap)
    } else {
      cite(.chance, part.metric.weight == nil ? .poissonBinomial : .weightedLaw)
    }
  }
}
