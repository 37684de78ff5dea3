import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

/// Sentences and cells about figures, the same wherever they appear.
enum FigureText {
  /// `rule: 30% of services in own window`.
  static func rule(_ standing: Standing) -> Phrase {
    if standing.isHistoric { return "by the history" }
    return "rule: \(ShareText.threshold(standing.threshold)) of services in own window"
  }

  /// `connected 103 of 142 in scope (72.5%), waived 0, rule: …`.
  static func base(_ standing: Standing, where filter: RowExpression? = nil) -> Phrase {
    func figure(_ status: Status) -> Figure {
      Tally(Metric(.status(status), isShare: true, filter: filter, text: ""), in: standing).figure
    }
    return base(standing, connected: figure(.connected), waived: figure(.waived))
  }

  /// The same of figures already counted.
  static func base(_ standing: Standing, connected: Figure, waived: Figure) -> Phrase {
    let waived = whole(waived.least)
    let (least, most) = (whole(connected.least), whole(connected.most))
    let base = whole(connected.whole)
    let count: Phrase = connected.isExact ? "\(least)" : "\(least) to \(most)"
    let share: Phrase =
      connected.isExact
      ? "\(ShareText.percent(least, of: base))"
      : "\(ShareText.percent(least, of: base)) to \(ShareText.percent(most, of: base))"
    return "connected \(count) of \(base) in scope (\(share)), waived \(waived), \(rule(standing))"
  }

  /// The part counted, as a cell: a range where it is left open.
  static func part(_ figure: Figure, isWeighted: Bool) -> Cell {
    range(figure) { number(figure[keyPath: $0], isWeighted) }
  }

  /// The part as a share of the base.
  static func share(_ figure: Figure, isWeighted: Bool) -> Cell {
    guard figure.whole > 0 else { return .none }
    return range(figure) { share(figure[keyPath: $0], figure.whole, isWeighted) }
  }

  static func cell(_ metric: Metric, _ figure: Figure) -> Cell {
    metric.isShare
      ? share(figure, isWeighted: metric.weight != nil)
      : part(figure, isWeighted: metric.weight != nil)
  }

  /// One value of a metric's part, such as its least.
  static func value(_ part: Double, _ metric: Metric, _ figure: Figure) -> Cell {
    metric.isShare
      ? share(part, figure.whole, metric.weight != nil) : number(part, metric.weight != nil)
  }

  /// The mean of a metric, seldom whole; none where it has no single meaning.
  static func expected(_ metric: Metric, _ figure: Figure) -> Cell {
    guard let value = figure.expected else { return .none }
    if metric.isShare { return figure.whole > 0 ? .fraction(value / figure.whole) : .none }
    return metric.weight == nil && value == value.rounded() ? .count(whole(value)) : .number(value)
  }

  private static func range(_ figure: Figure, _ cell: (KeyPath<Figure, Double>) -> Cell) -> Cell {
    figure.isExact ? cell(\.least) : .range(least: cell(\.least), most: cell(\.most))
  }

  static func number(_ value: Double, _ isWeighted: Bool) -> Cell {
    isWeighted ? .number(value) : .count(whole(value))
  }

  static func share(_ part: Double, _ whole: Double, _ isWeighted: Bool) -> Cell {
    isWeighted
      ? whole > 0 ? .fraction(part / whole) : .none
      : .share(self.whole(part), of: self.whole(whole))
  }

  /// A sum of whole numbers as one.
  static func whole(_ value: Double) -> Int { Int(exactly: value) ?? 0 }

  /// What a reader must know of how the statuses came about.
  static func evidenceNotes(_ standing: Standing) -> [Phrase] {
    let counts = standing.evidenceCounts(of: .connected)
    let words: [(Evidence, Phrase)] = [
      (.rule, "by the rule"), (.verified, "verified"), (.declared, "declared only, unverified"),
      (.scenario, "assumed by the scenario"), (.history, "by the history"),
    ]
    let parts = words.compactMap { evidence, words -> Phrase? in
      let count = counts[evidence.rawValue]
      return count > 0 ? "\(count) \(words)" : nil
    }
    return parts.isEmpty ? [] : ["connected: \(parts.joined(separator: ", "))"]
  }

  /// How many of the data's own assumptions stand under every figure; `explain last` has all.
  private static let shownAssumptions = 2

  /// Where the assumptions of the data that are not shown are to be read.
  static func more(_ count: Int) -> Phrase {
    "\(count - shownAssumptions) more about the data: 'explain last'"
  }

  /// What is taken to be so under every figure of a standing.
  static func assumptions(_ standing: Standing) -> [Phrase] {
    let stated = standing.dataset.window.assumptions
    var sentences = stated.prefix(shownAssumptions).map { Phrase(known: $0) }
    if stated.count > shownAssumptions {
      sentences.append(more(stated.count))
    }
    if standing.dataset.window.isSynthetic, !stated.contains(where: { $0.contains("synthetic") }) {
      sentences.insert("the data is synthetic, made for practice", at: 0)
    }
    let nothing = Status.allCases.reduce(0) {
      $0 + standing.evidenceCounts(of: $1)[Evidence.nothing.rawValue]
    }
    if nothing > 0 {
      sentences.append(
        "\(nothing) agencies have no status on record and count as unconnected")
    }
    for choice in standing.openChoices {
      sentences.append(
        "'\(choice.text)' leaves open which, so what depends on it is a range"
      )
    }
    return sentences
  }

  /// How many agencies a weighted figure leaves out.
  static func unweighed(_ count: Int, of metric: String) -> Phrase {
    count == 1
      ? "\(metric): 1 agency is left out, its weight is missing"
      : "\(metric): \(CountText.spelled(count)) agencies are left out, their weight is missing"
  }

  /// Words of a status with its number: `13 connecting`.
  static func counted(_ count: Int, _ noun: String, plural: String? = nil) -> Phrase {
    Phrase(counting: count, noun, plural: plural, spelled: CountText.spelled(count))
  }
}

extension Session {
  /// An answer about the agencies as they stand, with its day and assumptions.
  func answer(_ kind: String, _ standing: Standing) -> Answer {
    var answer = Answer(kind)
    answer.scenario = state.scenario.name
    answer.asOf = standing.day
    answer.landmarks.deadline = deadline
    answer.assumptions = FigureText.assumptions(standing)
    answer.derivation = derivation(standing)
    let last = lastDay(of: state.scenario)
    if let day = standing.day, !standing.isHistoric, day < last, horizon == nil {
      answer.notes.append(
        "scenario \(verbatim: state.scenario.name) changes more by \(spelled(last)); ask 'at' that day to see it"
      )
    }
    return answer
  }

  /// Refuses a question about agencies when none are loaded.
  func requireAgencies() throws(Diagnostic) {
    guard state.dataset.agencyCount > 0 else {
      throw Diagnostic(
        "E404", "no agencies are loaded",
        help: "load sample azar", "load agencies.csv")
    }
  }

  func spelled(_ day: Day) -> String {
    DayText.spelled(
      day, solarHijri: state.settings.isSolarHijri,
      persianDigits: state.settings.language == .persian)
  }
}
