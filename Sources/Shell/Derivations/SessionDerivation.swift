import AgencyModel
import Answers
import WhatIf
import Wording

extension Session {
  /// What every answer about the agencies is reckoned from, as it is at this moment.
  ///
  /// - Parameter scenario: The one that the standing is of; the present one unless given.
  /// - Returns: `nil` where answers are not to carry one.
  func derivation(_ standing: Standing, in scenario: Scenario? = nil) -> Answer.Derivation? {
    guard derives else { return nil }
    var derivation = Answer.Derivation()
    derivation.input("data", loaded)
    derivation.input("day", described(standing.day))
    derivation.input("scenario", described(scenario ?? state.scenario))
    let settings = settingsInForce
    if !settings.isEmpty { derivation.input("settings", settings.joined(separator: ", ")) }
    derivation.input("rule", Self.rule(standing))
    derivation.input("base", Self.base(standing))
    derivation.dataAssumptions = standing.dataset.window.assumptions.map { Phrase(known: $0) }
    return derivation
  }

  /// `142 agencies (sample azar), 20 events (events.csv)`.
  var loaded: Phrase {
    let data = state.dataset.data
    let tables = [
      (data.agencies, "agency", "agencies"), (data.services, "service", "services"),
      (data.events, "event", "events"),
    ]
    let parts = tables.compactMap { table, noun, plural -> Phrase? in
      guard table.rowCount > 0 else { return nil }
      let count = FigureText.counted(table.rowCount, noun, plural: plural)
      return table.source.isEmpty ? count : "\(count) (\(table.source))"
    }
    return parts.isEmpty ? "none" : parts.joined(separator: ", ")
  }

  private func described(_ day: Day?) -> Phrase {
    let present: Phrase = "\(spelled(today)) (\(todayOrigin))"
    guard let day, day != today else { return present }
    return "\(spelled(day)); today is \(present)"
  }

  private func described(_ scenario: Scenario) -> Phrase {
    "\(verbatim: scenario.name), \(scenario.described)"
  }

  /// The settings that are not at their default and bear on figures.
  private var settingsInForce: [Phrase] {
    let settings = state.settings
    var parts: [Phrase] = []
    if let day = settings.today { parts.append("today \(spelled(day))") }
    if let day = settings.deadline { parts.append("deadline \(spelled(day))") }
    if let threshold = settings.threshold {
      parts.append("threshold \(ShareText.threshold(threshold))")
    }
    if settings.metrics != Settings().metrics {
      parts.append("metrics \(settings.metrics.joined(separator: "; "))")
    }
    if let correlation = settings.correlation {
      parts.append("correlation \(NumberText.spelled(correlation))")
    }
    if let seed = settings.seed { parts.append("seed \(seed)") }
    if let draws = settings.draws { parts.append("draws \(CountText.spelled(draws))") }
    if settings.isBetaBinomial { parts.append("dependence beta-binomial") }
    return parts
  }

  private static func rule(_ standing: Standing) -> Phrase {
    if standing.isHistoric {
      return
        "by the history: an agency has the status that events and connection days give it on that day"
    }
    return
      "the first that applies decides: a running waiver takes an agency out of scope; then what the scenario assumes; then the rule, where its services are known (\(ShareText.threshold(standing.threshold)) of them in its own window make it connected); then what was verified; then what it declares"
  }

  /// `142 in scope = 144 agencies − 2 waived`.
  private static func base(_ standing: Standing) -> Phrase {
    var waived = standing.counts[Status.waived.rawValue]...standing.counts[Status.waived.rawValue]
    if standing.openChoices.contains(where: { $0.status == .waived }) {
      let figure = Tally(Metric(.status(.waived), isShare: false, text: ""), in: standing).figure
      let ends = (FigureText.whole(figure.least), FigureText.whole(figure.most))
      if ends.0 <= ends.1 { waived = ends.0...ends.1 }
    }
    let unknown = standing.isHistoric ? standing.unknownCount : 0
    let agencies = standing.agencyCount - unknown
    let left: Phrase =
      unknown > 0
      ? " (\(FigureText.counted(unknown, "agency", plural: "agencies")) without history left out)"
      : ""
    func spelled(_ range: ClosedRange<Int>) -> String {
      range.count == 1
        ? CountText.spelled(range.lowerBound)
        : "\(CountText.spelled(range.lowerBound)) to \(CountText.spelled(range.upperBound))"
    }
    let inScope = (agencies - waived.upperBound)...(agencies - waived.lowerBound)
    return
      "in scope = agencies − waived = \(CountText.spelled(agencies)) − \(spelled(waived)) = \(spelled(inScope))\(left)"
  }
}

extension Scenario {
  /// What it changes, in words that follow its name.
  var described: Phrase {
    guard !changes.isEmpty else { return "the data as they are" }
    return
      "with \(FigureText.counted(changes.count, "change")): \(changes.joined(separator: "; "))"
  }
}

extension Settings {
  /// How cells are written in a sentence: with the days of the calendar in force, and the digits
  /// of every other sentence.
  var sentenceStyle: RenderStyle {
    var style = self.style
    style.hasPersianDigits = language == .persian
    return style
  }
}

extension Answer {
  /// The answer, with the changes it was asked under among what it is reckoned from.
  func under(_ changes: String) -> Answer {
    var answer = self
    let inner = derivation?.inputs.first { $0.name == "asked under" }
    answer.derivation?.input(
      "asked under", inner.map { "\(changes); then \($0.says)" } ?? Phrase(plain: changes))
    return answer
  }
}
