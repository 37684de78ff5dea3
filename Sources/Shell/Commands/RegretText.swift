import AgencyModel
import Answers
import WhatIf
import Wording

/// The table and sentences of options under worlds.
struct RegretText {
  private let question: RegretQuestion
  private let table: RegretTable
  private let expected: [Double]?
  /// By option and world, whether nothing of the outcome is open.
  private let certain: [[Bool]]
  private let day: Day
  private let session: Session
  private let moreIsBetter: Bool

  /// How many changes of a scenario, or clashes, are told before the rest is counted.
  private static let told = 3

  init(
    question: RegretQuestion, outcomes: [[Double]], certain: [[Bool]], day: Day, _ session: Session
  ) throws(ScoreError) {
    (self.question, self.certain, self.day, self.session) = (question, certain, day, session)
    switch question.outcome {
    case .metric(let metric): moreIsBetter = metric.moreIsBetter ?? true
    case .chance: moreIsBetter = true
    }
    table = try RegretTable(outcomes: outcomes, moreIsBetter: moreIsBetter)
    if let weights = question.weights {
      expected = try table.expected(weights: weights).values
    } else {
      expected = nil
    }
  }

  // MARK: Table

  var columns: [AnswerColumn] {
    let worlds = question.worlds.map(\.name)
    let fixed = ["option", "worst", "expected", "worst_regret"]
    let kind = isShare ? AnswerColumn.Kind.share : .number
    let gap = isShare ? AnswerColumn.Kind.points : .number
    return [AnswerColumn("option", .text)]
      + worlds.map { AnswerColumn(fixed.contains($0) ? "under \($0)" : $0, kind) }
      + [AnswerColumn("worst", kind)]
      + (expected == nil ? [] : [AnswerColumn("expected", kind)])
      + worlds.map { AnswerColumn("regret \($0)", gap) }
      + [AnswerColumn("worst_regret", gap)]
  }

  var rows: [[Cell]] {
    question.options.indices.map { option in
      let outcomes = table.outcomes[option]
      let isCertain = certain[option]
      var row: [Cell] = [.text(question.options[option].name)]
      row += zip(outcomes, isCertain).map { cell($0, isCertain: $1) }
      row.append(cell(table.worstOutcomes[option], isCertain: isWorstCertain(option)))
      if let expected {
        row.append(cell(expected[option], isCertain: isCertain.allSatisfy(\.self)))
      }
      row += table.regrets[option].map { gap($0) }
      row.append(gap(table.worstRegrets[option]))
      return row
    }
  }

  private var isShare: Bool {
    switch question.outcome {
    case .metric(let metric): metric.isShare
    case .chance: true
    }
  }

  private func isWorstCertain(_ option: Int) -> Bool {
    let worst = table.worstOutcomes[option]
    return zip(table.outcomes[option], certain[option]).contains { $0 == worst && $1 }
  }

  private func cell(_ value: Double, isCertain: Bool) -> Cell {
    switch question.outcome {
    // A mixture of what is certain to hold and to fail is itself open.
    case .chance: .chance(value, isCertain: isCertain && (value == 0 || value == 1))
    case .metric(let metric):
      metric.isShare ? .fraction(value) : Int(exactly: value).map { .count($0) } ?? .number(value)
    }
  }

  private func gap(_ value: Double) -> Cell {
    isShare ? .points(value) : Int(exactly: value).map { .count($0) } ?? .number(value)
  }

  // MARK: Sentences

  private func spelled(_ value: Double, isCertain: Bool = false) -> String {
    switch question.outcome {
    case .chance:
      ChanceText.spelled(value, isCertain: isCertain && (value == 0 || value == 1))
    case .metric(let metric):
      metric.isShare
        ? ShareText.percent(value) : NumberText.spelled((value * 100).rounded() / 100)
    }
  }

  private func spelledGap(_ value: Double) -> String {
    guard isShare else { return NumberText.spelled((value * 100).rounded() / 100) }
    let text = ShareText.points(value)
    if text.hasPrefix("<") { return "less than 0.1 points" }
    return text.hasPrefix("+") ? String(text.dropFirst()) : text
  }

  private var subject: String {
    let on = session.spelled(day)
    switch question.outcome {
    case .metric(let metric): return "\(metric.text) on \(on)"
    case .chance(let inquiry): return "chance(\(inquiry.text)) by \(on)"
    }
  }

  /// The options that are as good as the best, but for rounding.
  private func best(_ values: [Double], more: Bool) -> [Int] {
    let signed = values.map { more ? $0 : -$0 }
    let most = signed.max() ?? 0
    return signed.indices.filter { signed[$0] >= most - 1e-12 * max(1, most.magnitude) }
  }

  private func names(_ options: [Int]) -> Phrase {
    let names = options.map { question.options[$0].name }
    return names.count == 1
      ? "\(verbatim: names[0])" : "\(names.asNames.list(joinedBy: "and")) alike"
  }

  var headline: [Phrase] {
    let all = question.options.indices
    let regret = best(table.worstRegrets, more: false)
    let worst = best(table.worstOutcomes, more: moreIsBetter)
    let mean = expected.map { best($0, more: moreIsBetter) }
    let (least, kept) = (regret[0], worst[0])
    let missed = table.worstRegrets[least]
    let behind: Phrase =
      missed < 1e-12 ? "behind the best" : "more than \(spelledGap(missed)) behind the best"
    var rules: [Phrase] = [
      "least regret: \(names(regret)), never \(behind)",
      "best worst case: \(names(worst)), \(spelled(table.worstOutcomes[kept], isCertain: isWorstCertain(kept))) at worst",
    ]
    if let mean, let expected, let weights = question.weights {
      let stated = zip(question.worlds, weights).map { "\($0.name) \(Self.percent($1))" }
      rules.append(
        "best expected value: \(names(mean)), \(spelled(expected[mean[0]], isCertain: certain[mean[0]].allSatisfy(\.self))) with \(stated.list(joinedBy: "and"))"
      )
    }
    let sets = [regret, worst] + (mean.map { [$0] } ?? [])
    let shared = regret.filter { option in sets.allSatisfy { $0.contains(option) } }
    let isBestEverywhere = abs(table.worstRegrets[least]) < 1e-12
    let count =
      "\(FigureText.counted(all.count, "option")) under \(FigureText.counted(question.worlds.count, "world"))"
    let everywhere: Phrase =
      question.worlds.count == 1 ? "under \(question.worlds[0].name)" : "in every world"
    let verdict: Phrase
    if isBestEverywhere, regret.count == all.count {
      verdict = "all do equally well \(everywhere)"
    } else if isBestEverywhere {
      verdict =
        regret.count == 1
        ? "\(names(regret)) is the best \(everywhere), so choosing it is never regretted"
        : "\(names(regret)) are the best \(everywhere)"
    } else if shared.isEmpty {
      verdict = "the rules differ"
    } else if sets.allSatisfy({ $0 == shared }) {
      verdict = "every rule chooses \(names(shared))"
    } else {
      verdict = "every rule allows \(names(shared)), and some are tied"
    }
    return ["\(subject), \(count): \(verdict)"]
      + (isBestEverywhere && regret.count == all.count ? [] : rules)
  }

  private static func percent(_ weight: Double) -> String {
    Ratio(shortestDecimalOf: weight).map { NeedQuestion.percent($0) } ?? ShareText.percent(weight)
  }

  func notes(_ grid: RegretGrid) -> [Phrase] {
    var notes: [Phrase] = []
    for clash in grid.clashes {
      let things = clash.things.prefix(Self.told).map { words($0) }
      let more: [Phrase] =
        clash.things.count > Self.told ? ["\(clash.things.count - Self.told) more"] : []
      notes.append(
        "\(clash.option) and \(clash.world) both change \((things + more).list(joinedBy: "and")); what \(clash.option) says counts"
      )
    }
    var told: Set<String> = []
    for scenario in question.options + question.worlds where told.insert(scenario.name).inserted {
      let changes = scenario.changes.prefix(Self.told)
      let more: Phrase =
        scenario.changes.count > Self.told
        ? "; \(scenario.changes.count - Self.told) more: 'scenarios' lists all" : ""
      notes.append(
        changes.isEmpty
          ? "\(verbatim: scenario.name) changes nothing"
          : "\(verbatim: scenario.name): \(changes.joined(separator: "; "))\(more)")
      let last = session.lastDay(of: scenario)
      if last > day {
        notes.append("\(verbatim: scenario.name) changes more by \(session.spelled(last))")
      }
    }
    let isSame = table.outcomes.allSatisfy { row in row.allSatisfy { $0 == row[0] } }
    if question.worlds.count > 1, isSame {
      notes.append(
        "\(question.worlds.map(\.name).asNames.list(joinedBy: "and")) make no difference to this figure"
      )
    }
    if expected == nil {
      notes.append(
        "no weights are stated, so no expected value is told; to state them: weights \(evenWeights)"
      )
    }
    if case .metric(let metric) = question.outcome {
      let unweighed =
        grid.sessions.joined().map {
          Tally(metric, in: $0.standing(on: day)).figure.unweighed
        }.max() ?? 0
      if unweighed > 0 { notes.append(FigureText.unweighed(unweighed, of: metric.text)) }
    }
    return notes
  }

  private func words(_ clash: OverlayClash) -> Phrase {
    let dataset = session.state.dataset
    switch clash {
    case .deadline: return "the deadline"
    case .threshold: return "the threshold"
    case .status(let row): return "the status of \(verbatim: dataset.id(ofRow: row))"
    case .field(let row, let column):
      return "\(verbatim: dataset.id(ofRow: row)).\(dataset.agencies.fields[column].name)"
    }
  }

  /// Weights that add up to 100% in whole percent, as an example to type.
  private var evenWeights: String {
    let count = question.worlds.count
    guard count <= 100 else { return "…" }
    return (0..<count).map { "\(100 / count + ($0 < 100 % count ? 1 : 0))%" }
      .joined(separator: ", ")
  }

  var assumptions: [Phrase] {
    var sentences: [Phrase] = [
      "each option's changes are laid over each world's, on the same day and the same data; they are about the agencies that they named when they were kept",
      "regret is what an option falls short of the best of those compared in the same world; another option may change the choice",
    ]
    if !moreIsBetter { sentences.append("less is better") }
    if expected != nil {
      sentences.append("the weights are those stated; nothing in the data tells them")
    }
    if case .chance = question.outcome {
      sentences.append("each agency connects for itself, with its own chance in that world")
    }
    return sentences
  }
}
