/// `chance(CONDITION [by DATE])`: the chance of a condition as a figure of its own.
public struct ChanceTree: Hashable, Sendable {
  public let condition: ConditionTree
  /// The day written inside the parentheses.
  public let by: DateTree?
  public let span: SourceSpan
}

/// `chance(CONDITION) >= VALUE`.
public struct ChanceTargetTree: Hashable, Sendable {
  public let chance: ChanceTree
  public let comparison: Comparison
  public let value: Expression
  public let span: SourceSpan
}
