import AgencyModel
import Answers
import WhatIf
import Wording

/// The last two columns of an answer while it may be left open which agencies change: where a
/// figure lies from 5% to 95%.
struct SpreadText {
  /// The spreads of weighted figures so far, by the metric without its text: a share and its part
  /// have the same one.
  private var known: [Metric: Spread] = [:]
  private var isOverlapping = false
  private var isGiven = false

  static let columns = [AnswerColumn("low", .number), AnswerColumn("high", .number)]

  /// Adds `low` and `high` to each row, one for each metric.
  mutating func add(_ tallies: some Sequence<(Metric, Tally)>, to answer: inout Answer) {
    let tallies = Array(tallies)
    answer.columns += Self.columns
    for (index, (metric, tally)) in tallies.enumerated() {
      answer.rows[index] += cells(metric, tally, &answer.notes)
    }
  }

  /// `low` and `high` of one figure; a settled one has the same value in both.
  mutating func cells(_ metric: Metric, _ tally: Tally, _ notes: inout [Phrase]) -> [Cell] {
    let figure = tally.figure
    switch spread(metric, tally) {
    case .settled:
      return [Cell](repeating: FigureText.value(figure.least, metric, figure), count: 2)
    case .between(let low, let high):
      isGiven = true
      let cells = [low, high].map { end in
        end.isExact
          ? FigureText.value(end.lower, metric, figure)
          : Cell.range(
            least: FigureText.value(end.lower, metric, figure),
            most: FigureText.value(end.upper, metric, figure))
      }
      if let width = width(max(low.width, high.width), metric, figure) {
        notes.append(
          "low and high of \(metric.text) are each known to lie in a range up to \(width) wide: there are too many sums to count them all"
        )
      }
      return cells
    case .overlapping:
      isOverlapping = true
      return [.none, .none]
    case .refused(let error):
      notes.append("low and high of \(metric.text) are not given: \(Phrase(known: "\(error)"))")
      return [.none, .none]
    }
  }

  private mutating func spread(_ metric: Metric, _ tally: Tally) -> Spread {
    guard metric.weight != nil else { return tally.spread() }
    let key = Metric(
      metric.counted, isShare: false, weight: metric.weight, filter: metric.filter, text: "")
    if let spread = known[key] { return spread }
    let spread = tally.spread()
    known[key] = spread
    return spread
  }

  /// How wide a bracket is, in the metric's unit; `nil` for none.
  private func width(_ width: Double, _ metric: Metric, _ figure: Figure) -> Phrase? {
    guard width > 0 else { return nil }
    guard metric.isShare else { return "\(NumberText.spelled((width * 100).rounded() / 100))" }
    let points = (width / figure.whole * 1000).rounded(.up) / 10
    return "\(NumberText.spelled(points)) points"
  }

  /// What `expected`, `low` and `high` take to be so.
  func assumptions(_ standing: Standing) -> [Phrase] {
    var sentences: [Phrase] = []
    if isGiven {
      let choices = standing.openChoices.filter { $0.count > 0 }
      let likelier = choices.filter { $0.chances != nil }
      let ends: Phrase = "low and high are the 5% and 95% points"
      if likelier.isEmpty {
        sentences.append(
          "'expected', 'low' and 'high': every choice of which agencies is equally likely; \(ends)")
      } else {
        let others: Phrase =
          likelier.count < choices.count ? ", and of the others every choice equally likely" : ""
        sentences.append(
          "'expected', 'low' and 'high': each agency connects for itself with its own chance, given how many do\(others); \(ends)"
        )
      }
    }
    if isOverlapping {
      sentences.append(
        "'expected', 'low' and 'high' are not given where choices take from groups that overlap in part: 'equally likely' has no single meaning there"
      )
    }
    return sentences
  }
}
