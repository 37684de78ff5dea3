extension Parser {
  /// Whether a metric, `connected% of requests`, begins so many tokens on.
  func beginsMetric(at count: Int) -> Bool {
    guard case .word(let word) = ahead(count).kind else { return false }
    switch word.keyword {
    case .connected, .connecting, .unconnected, .waived, .overdue: return true
    case .percentWord:
      guard case .word(let next) = ahead(count + 1).kind else { return false }
      return next.keyword == .connected || next.keyword == .connecting
        || next.keyword == .unconnected || next.keyword == .waived || next.keyword == .overdue
    default: return false
    }
  }

  /// Whether a metric may begin here, for a command that can do without one.
  public var isAtMetric: Bool { beginsMetric(at: 0) }

  /// `STATUS ["%"] ["of" FIELD] ["where" EXPR]`; in Persian the percent may stand first.
  public mutating func parseMetric() throws(Diagnostic) -> MetricTree {
    beginExpression()
    return try parseInnerMetric()
  }

  /// A metric that may stand inside an expression, whose operations go on being counted.
  mutating func parseInnerMetric() throws(Diagnostic) -> MetricTree {
    let start = token.span.start
    guard beginsMetric(at: 0) else {
      expected.insert(.metric)
      throw unexpected()
    }
    let percentFirst = accept(.percentWord)
    let status = try expectName(as: .metric)
    let isShare = accept(.percent) || percentFirst || acceptPercentWord()
    var weight: Name?
    if accept(.of) { weight = try expectName(as: .measure) }
    var filter: Expression?
    if accept(.where) {
      filter = try deeper { (parser) throws(Diagnostic) in
        try parser.parseRowExpression(stopsAtCondition: true)
      }
    }
    return MetricTree(
      status: status.keyword ?? .connected, isShare: isShare, weight: weight, filter: filter,
      span: span(from: start))
  }

  private mutating func acceptPercentWord() -> Bool {
    guard peeks(.percentWord) else { return false }
    advance()
    return true
  }

  /// `METRIC OP VALUE`, joined by `and`.
  public mutating func parseCondition() throws(Diagnostic) -> ConditionTree {
    let start = token.span.start
    var parts: [ConditionTree.Part] = []
    repeat {
      let metric = try parseMetric()
      guard let comparison = acceptComparison() else { throw unexpected() }
      parts.append(
        ConditionTree.Part(
          metric: metric, comparison: comparison,
          value: try parseAmount()))
    } while accept(.and)
    return ConditionTree(parts: parts, span: span(from: start))
  }
}
