import Answers
import CommandLanguage
import WhatIf
import Wording

/// What `status` says beside its counts: the weighted figures among the metrics that are set.
struct WeightedStatus {
  private let standing: Standing
  private let metrics: [Metric]
  /// What is said of metrics that the loaded data does not have.
  private let refused: [Phrase]
  /// The condition on agencies as it was written, before each line.
  private let prefix: Phrase

  /// - Parameters:
  ///   - filter: The condition on agencies, beside a metric's own.
  ///   - filterText: As it was written.
  init(
    _ session: Session, _ standing: Standing, where filter: RowExpression?, _ filterText: String?
  ) {
    self.standing = standing
    prefix = filterText.map { "where \($0): " } ?? ""
    var metrics: [Metric] = []
    var refused: [Phrase] = []
    for text in session.state.settings.metrics {
      do throws(Diagnostic) {
        let metric = try session.resolver.metric(written: text)
        guard metric.weight != nil else { continue }
        metrics.append(
          Metric(
            metric.counted, isShare: metric.isShare, weight: metric.weight,
            filter: Self.both(metric.filter, filter), text: metric.text))
      } catch {
        refused.append("\(text), one of the metrics set, is not told: \(error.message)")
      }
    }
    (self.metrics, self.refused) = (metrics, refused)
  }

  private static func both(_ own: RowExpression?, _ other: RowExpression?) -> RowExpression? {
    guard let own, let other else { return own ?? other }
    return .and(own, other)
  }

  /// A line of the headline for each, with its base, and how it comes about.
  func add(to answer: inout Answer, _ session: Session) {
    answer.notes += refused
    var spreads = SpreadText()
    let lines = metrics.map { line($0, &spreads, &answer.notes, session) }
    guard !lines.isEmpty else { return }
    answer.headline += lines.map { prefix + $0 }
    answer.assumptions += spreads.assumptions(standing).filter { !answer.assumptions.contains($0) }
    answer.derive(
      "a weighted figure = the weights of the agencies counted, of a share ÷ those of all in scope",
      lines)
  }

  private func line(
    _ metric: Metric, _ spreads: inout SpreadText, _ notes: inout [Phrase], _ session: Session
  ) -> Phrase {
    let tally = Tally(metric, in: standing)
    let figure = tally.figure
    if figure.unweighed > 0 {
      notes.append(FigureText.unweighed(figure.unweighed, of: metric.text))
    }
    let style = session.state.settings.sentenceStyle
    func spelled(_ cell: Cell) -> String { cell.humanText(in: .number, style: style) }
    func spelled(_ value: Double) -> String { spelled(FigureText.value(value, metric, figure)) }
    let base = metric.isShare ? " of \(NumberText.spelled(figure.whole))" : ""
    guard !figure.isExact else { return "\(metric.text): \(spelled(figure.least))\(base)" }
    var line: Phrase = "\(metric.text): \(spelled(figure.least)) to \(spelled(figure.most))\(base)"
    let expected = FigureText.expected(metric, figure)
    if expected != .none { line += ", \(spelled(expected)) expected" }
    let ends = spreads.cells(metric, tally, &notes)
    if ends.count == 2, ends[0] != .none {
      line += ", \(spelled(ends[0])) to \(spelled(ends[1])) in nine cases of ten"
    }
    return line
  }
}
