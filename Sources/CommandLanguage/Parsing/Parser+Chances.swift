extension Parser {
  /// `chance(CONDITION [by DATE])`, if the word stands here; elsewhere it is a command or a field.
  public mutating func acceptChance() throws(Diagnostic) -> ChanceTree? {
    let start = token.span.start
    guard accept(oneOf: ["chance"]) != nil else { return nil }
    try expect(.leftParenthesis)
    let condition = try parseCondition()
    let by = accept(.by) ? try parseDate() : nil
    try expect(.rightParenthesis)
    return ChanceTree(condition: condition, by: by, span: span(from: start))
  }

  /// `chance(CONDITION [by DATE]) OP VALUE`, if it stands here.
  public mutating func acceptChanceTarget() throws(Diagnostic) -> ChanceTargetTree? {
    let start = token.span.start
    guard let chance = try acceptChance() else { return nil }
    guard let comparison = acceptComparison() else { throw unexpected() }
    let value = try parseAmount()
    return ChanceTargetTree(
      chance: chance, comparison: comparison, value: value, span: span(from: start))
  }
}
