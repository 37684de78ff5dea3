import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let backtest = Command(
    name: "backtest", shelf: .questions, effect: .asks,
    summary: "How past forecasts by each method would have done, against a naive baseline.",
    usage: ["backtest [connected|connected%]"],
    details: """
      From each past week only the record up to it is read, and how many connect within 1, 4 and 8
      weeks is forecast: by the pace of late, and by the pace through the statuses. The baseline takes
      any earlier span of as many weeks to come again. Lower scores are better.
      """,
    examples: ["backtest", "backtest connected"]
  ) { (parser) throws(Diagnostic) in
    let start = parser.token.span
    var tree: MetricTree?
    if parser.isAtMetric { tree = try parser.parseMetric() } else { parser.note(.metric) }
    let span = tree == nil ? start : parser.span(from: start.start)
    return Unresolved { [tree] (session) throws(Diagnostic) in
      try session.requireAgencies()
      let metric = try tree.map { (tree) throws(Diagnostic) in try session.resolver.metric(tree) }
      if let metric,
        metric.counted != .status(.connected) || metric.weight != nil || metric.filter != nil
      {
        throw Diagnostic(
          "E432", "the record tells when agencies connect, not how '\(metric.text)' went", at: span,
          help: "backtest connected")
      }
      return .ask { (session) throws(Diagnostic) in
        BacktestAnswer(session, isShare: metric?.isShare ?? false).answer
      }
    }
  }
}

/// The table and the sentences of `backtest`.
private struct BacktestAnswer {
  let test: Backtest
  let session: Session
  let isShare: Bool

  init(_ session: Session, isShare: Bool) {
    (self.session, self.isShare) = (session, isShare)
    test = Backtest(
      session.state.dataset, today: session.today, completeUntil: session.recordEnd)
  }

  var answer: Answer {
    var answer = session.aheadAnswer("backtest")
    answer.columns = [
      AnswerColumn("weeks", .count), AnswerColumn("method", .text),
      AnswerColumn("forecasts", .count), AnswerColumn("score", .number),
      AnswerColumn("baseline", .number), AnswerColumn("skill", .share),
      AnswerColumn("brier", .number), AnswerColumn("brier_baseline", .number),
      AnswerColumn("log", .number), AnswerColumn("held", .count),
      AnswerColumn("held_share", .share), AnswerColumn("held_low", .share),
      AnswerColumn("held_high", .share), AnswerColumn("verdict", .text),
    ]
    answer.rows = rows
    answer.headline = headline
    answer.cite(.backtest)
    guard !test.scores.isEmpty else {
      answer.derive(
        "a forecast is scored where \(Backtest.warmUp) weeks and \(Backtest.fewestConnections) connections lie before it; there is no such week",
        [
          "\(FigureText.counted(test.connections, "connection")) in \(FigureText.counted(test.weeksOnRecord, "week")) on record"
        ]
      )
      answer.notes.append("to supply a record: load events with date, agency and status")
      limit(&answer)
      return answer
    }
    describe(&answer)
    derive(&answer)
    return answer
  }

  /// A row for every method and horizon, with or without a score.
  private var rows: [[Cell]] {
    test.horizons.flatMap { weeks in
      Backtest.Method.allCases.map { method in
        if let score = test.scores.first(where: { $0.weeks == weeks && $0.method == method }) {
          return row(score)
        }
        return [.count(weeks), .term(Phrase(known: method.rawValue)), .count(0)]
          + [Cell](repeating: .none, count: 10) + [.term("too few: 0 of \(Backtest.needed)")]
      }
    }
  }

  private func row(_ score: Backtest.Score) -> [Cell] {
    let interval = score.coverage.interval
    let ranked = score.ranked
    return [
      .count(score.weeks), .term(Phrase(known: score.method.rawValue)), .count(ranked.forecasts),
      .number(Self.rounded(ranked.score)), .number(Self.rounded(ranked.baseline)),
      ranked.baseline > 0 ? .fraction(1 - ranked.score / ranked.baseline) : .none,
      .number(Self.rounded(score.event.brier)), .number(Self.rounded(score.baselineEvent.brier)),
      score.event.logScore.isFinite ? .number(Self.rounded(score.event.logScore)) : .none,
      .count(score.coverage.held), .fraction(score.coverage.share), .fraction(interval.lowerBound),
      .fraction(interval.upperBound), .term(verdict(ranked)),
    ]
  }

  /// A score has no more than four decimals to say.
  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  private func verdict(_ ranked: BaselineComparison) -> Phrase {
    switch ranked.verdict {
    case .tooFew(let needed): "too few: \(ranked.forecasts) of \(needed)"
    case .better: "better than the baseline"
    case .worse: "worse than the baseline"
    case .noDifference: "no difference shown"
    }
  }

  /// The verdict on a method as a clause.
  private func clause(_ score: Backtest.Score) -> Phrase {
    let name = name(score.method)
    switch score.ranked.verdict {
    case .tooFew(let needed):
      return
        "\(name) has \(FigureText.counted(score.ranked.forecasts, "forecast")), too few for a verdict (\(needed) are needed)"
    case .better: return "\(name) did better than the baseline"
    case .worse: return "\(name) did worse than the baseline"
    case .noDifference: return "\(name) did neither better nor worse than the baseline for certain"
    }
  }

  private func name(_ method: Backtest.Method) -> Phrase {
    switch method {
    case .pace: "the pace of late"
    case .stages: "the pace through the statuses"
    }
  }

  private var headline: [Phrase] {
    guard !test.scores.isEmpty else {
      let record: Phrase =
        test.connections == 0
        ? "no day on which an agency connected is on record"
        : "\(FigureText.counted(test.connections, "connection")) in \(FigureText.counted(test.weeksOnRecord, "week")) \(test.connections == 1 ? "is" : "are") on record"
      return [
        "no past forecast can be scored: \(record), and a forecast takes \(Backtest.warmUp) weeks and \(Backtest.fewestConnections) connections before it"
      ]
    }
    return test.horizons.compactMap { weeks in
      let scores = test.scores.filter { $0.weeks == weeks }
      guard let first = scores.first else { return nil }
      let ahead: Phrase = "\(FigureText.counted(weeks, "week")) ahead"
      if scores.count > 1, scores.allSatisfy({ $0.ranked.verdict == first.ranked.verdict }) {
        switch first.ranked.verdict {
        case .tooFew(let needed)
        where scores.allSatisfy({ $0.ranked.forecasts == first.ranked.forecasts }):
          return
            "\(ahead): \(FigureText.counted(first.ranked.forecasts, "forecast")) of each method, too few for a verdict (\(needed) are needed)"
        case .noDifference:
          return "\(ahead): no method did better or worse than the baseline for certain"
        default: break
        }
      }
      return "\(ahead): \(scores.map(clause).list(joinedBy: "and"))"
    }
  }

  private func describe(_ answer: inout Answer) {
    answer.notes.append(
      "record: \(FigureText.counted(test.connections, "first connection")) in \(FigureText.counted(test.weeksOnRecord, "whole week")) up to \(session.spelled(test.end))"
    )
    limit(&answer)
    for method in Backtest.Method.allCases
    where !test.scores.contains(where: { $0.method == method }) {
      answer.notes.append(
        "\(name(method)) is left out: the record tells too little of it")
    }
    for weeks in test.horizons where !test.scores.contains(where: { $0.weeks == weeks }) {
      answer.notes.append(
        "\(FigureText.counted(weeks, "week")) ahead is left out: the record is too short")
    }
    answer.notes.append(
      "judged chances and planned days are left out: when they were made is not on record, so they may have been made afterwards"
    )
    answer.assumptions += [
      "'score': the mean ranked probability score in agencies, 0 for a sure and right forecast; 'skill': how much of the baseline's is saved",
      "'baseline': any earlier span of as many weeks is as likely to come again as any other",
      "'brier' and 'log': of the chance that more connect than in the middling span before",
      "'held': how often the range from 5% to 95% held what happened; 'held_low' and 'held_high' are its 95% interval (Wilson)",
      "forecasts of one horizon do not overlap; those of different horizons do; a verdict takes \(Backtest.needed) forecasts and an interval of the difference that leaves out 0",
    ]
  }

  /// Says what the record that was scored leaves out.
  private func limit(_ answer: inout Answer) {
    answer.noteRecordEnd(session)
    if test.undated > 0 {
      answer.notes.append(
        "\(FigureText.counted(test.undated, "connected agency", plural: "connected agencies")) without a recorded day \(test.undated == 1 ? "is" : "are") left out: when \(test.undated == 1 ? "it" : "they") connected is not known"
      )
    }
    if isShare {
      answer.notes.append(
        "a share is scored as its number of agencies: the base of each past day is not on record")
    }
    if !session.state.scenario.overlay.isEmpty || session.horizon != nil {
      answer.notes.append(
        "the changes in force have no part in it: only the record is read")
    }
  }

  private func derive(_ answer: inout Answer) {
    answer.derive(
      "score = mean over forecasts of Σ (chance of k or fewer − whether k or fewer connected)²; skill = 1 − score ÷ baseline",
      test.scores.map { score in
        let ranked = score.ranked
        let skill =
          ranked.baseline > 0
          ? ShareText.percent(1 - ranked.score / ranked.baseline) : ShareText.none
        return
          "\(score.method.rawValue), \(FigureText.counted(score.weeks, "week")): skill \(skill) = 1 − \(NumberText.spelled(Self.rounded(ranked.score))) ÷ \(NumberText.spelled(Self.rounded(ranked.baseline))); held \(score.coverage.held) of \(ranked.forecasts)"
      })
    answer.derive(
      "a verdict: the mean difference of the scores, where \(Backtest.needed) forecasts or more are, against 1.96 standard errors",
      test.scores.map { score in
        "\(score.method.rawValue), \(FigureText.counted(score.weeks, "week")): \(FigureText.counted(score.ranked.forecasts, "forecast")), difference \(NumberText.spelled(Self.rounded(score.ranked.difference))), standard error \(score.ranked.standardError.map { NumberText.spelled(Self.rounded($0)) } ?? "unknown")"
      })
    for weeks in test.horizons {
      guard let cases = test.cases[weeks], let first = cases.first, let last = cases.last else {
        continue
      }
      answer.derive(
        "\(FigureText.counted(weeks, "week")) ahead: from \(session.spelled(first.origin)) to \(session.spelled(last.origin)), \(FigureText.counted(cases.count, "forecast"))"
      )
    }
    answer.cite(.backtest, .paceBayesianBootstrap)
  }
}
