/// A figure over the agencies: `connected% of requests where sector = bank`.
public struct MetricTree: Hashable, Sendable {
  /// A status, or overdue.
  public let status: Keyword
  public let isShare: Bool
  /// The field that weighs each agency.
  public let weight: Name?
  public let filter: Expression?
  public let span: SourceSpan
}

/// `METRIC OP VALUE`, and further ones that must hold too.
public struct ConditionTree: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public let metric: MetricTree
    public let comparison: Comparison
    public let value: Expression
  }

  public let parts: [Part]
  public let span: SourceSpan
}
