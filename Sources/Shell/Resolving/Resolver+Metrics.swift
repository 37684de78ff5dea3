import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Resolver {
  func metric(_ tree: MetricTree) throws(Diagnostic) -> Metric {
    guard let counted = CountedStatus(tree.status) else {
      throw Diagnostic("E203", "this is no status", at: tree.span)
    }
    var weight: Int?
    var text = counted.name + (tree.isShare ? "%" : "")
    if let name = tree.weight {
      let (column, entry) = try numericField(name)
      weight = column
      text += " of \(entry.name)"
    }
    var filter: RowExpression?
    if let condition = tree.filter {
      filter = try self.condition(condition)
      text += " where \(filterText(condition))"
    }
    return Metric(counted, isShare: tree.isShare, weight: weight, filter: filter, text: text)
  }

  /// A condition as the person wrote it.
  private func filterText(_ tree: Expression) -> String {
    session.sourceOfStatement?[tree.span] ?? "…"
  }

  /// A metric as it was written in a setting.
  func metric(written text: String) throws(Diagnostic) -> Metric {
    let source = SourceText(name: "metrics", text: text)
    do throws(Diagnostic) {
      var parser = Parser(source)
      let tree = try parser.parseMetric()
      guard parser.isAtLineEnd else { throw parser.unexpected() }
      var resolver = self
      resolver.session.sourceOfStatement = source
      return try resolver.metric(tree)
    } catch {
      throw error.located(in: source)
    }
  }

  /// A condition over figures, as one expression.
  func condition(_ tree: ConditionTree) throws(Diagnostic) -> RowExpression {
    var whole: RowExpression?
    for part in tree.parts {
      let metric = try metric(part.metric)
      let value = try constant(part.value)
      switch (metric.isShare, value) {
      case (true, .share), (false, .number): break
      case (true, _):
        throw Diagnostic(
          "E315", "'\(metric.text)' is a share, so it is compared with a percentage",
          at: part.value.span, help: "write \(metric.text) \(part.comparison.rawValue) 95%")
      case (false, _):
        throw Diagnostic(
          "E315", "'\(metric.text)' is a count, so it is compared with a number",
          at: part.value.span, help: "for the share write \(metric.counted.name)%")
      }
      let test = RowExpression.compared(
        ComparisonOperator(part.comparison), .metric(metric), .constant(value))
      whole = whole.map { .and($0, test) } ?? test
    }
    return whole ?? .constant(.truth(true))
  }
}
