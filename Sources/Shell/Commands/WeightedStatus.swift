import Answers
import WhatIf

/// What `status` says beside its counts: the weighted figures among the metrics that are set.
struct WeightedStatus {
  let metrics: [Metric]
  let standing: Standing

  /// Metrics that the loaded data does not have are left out, as `set metrics` has said.
  init(_ session: Session, _ standing: Standing) {
    metrics = (try? session.reportedMetrics())?.filter { $0.weight != nil } ?? []
    self.standing = standing
  }

  /// A line of the headline for each, with its base, and how it comes about.
  func add(to answer: inout Answer, _ session: Session) {
    var spreads = SpreadText()
    let style = session.state.settings.sentenceStyle
    var lines: [String] = []
    for metric in metrics {
      let tally = Tally(metric, in: standing)
      let figure = tally.figure
      if figure.unweighed > 0 {
        answer.notes.append(FigureText.unweighed(figure.unweighed, of: metric.text))
      }
      func spelled(_ cell: Cell) -> String { cell.humanText(in: .number, style: style) }
      func spelled(_ value: Double) -> String { spelled(FigureText.value(value, metric, figure)) }
      var line = "\(metric.text): \(spelled(figure.least))"
      if !figure.isExact { line += " to \(spelled(figure.most))" }
      if metric.isShare { line += " of \(NumberText.spelled(figure.whole))" }
      if !figure.isExact {
        let expected = FigureText.expected(metric, figure)
        let ends = spreads.cells(metric, tally, &answer.notes)
        if expected != .none { line += ", \(spelled(expected)) expected" }
        if ends.count == 2, ends[0] != .none {
          line += ", \(spelled(ends[0])) to \(spelled(ends[1])) in nine cases of ten"
        }
      }
      lines.append(line)
    }
    guard !lines.isEmpty else { return }
    answer.headline += lines
    answer.assumptions += spreads.assumptions(standing).filter { !answer.assumptions.contains($0) }
    answer.derive(
      "a weighted figure = the weights of the agencies counted, of a share ÷ those of all in scope",
      lines)
  }
}
