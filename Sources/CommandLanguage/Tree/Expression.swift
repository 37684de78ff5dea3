/// A comparison of two values.
public enum Comparison: String, Hashable, Sendable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  init?(_ symbol: Symbol) {
    switch symbol {
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    default: return nil
    }
  }
}

/// An operation on two numbers, shares or dates.
public enum Arithmetic: String, Hashable, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
}

/// An expression as written, names not yet looked up.
public indirect enum Expression: Hashable, Sendable {
  case number(Double, isShare: Bool, SourceSpan)
  case text([TextPiece], SourceSpan)
  case truth(Bool, SourceSpan)
  case date(DateTree)
  case duration(DurationTree)
  /// A field, a variable, or a value of the field it is compared with.
  case name(Name)
  case negated(Expression, SourceSpan)
  case arithmetic(Arithmetic, Expression, Expression)
  case comparison(Comparison, Expression, Expression)
  case contained(Expression, in: [Expression], SourceSpan)
  case like(Expression, pattern: Expression)
  case isMissing(Expression, SourceSpan)
  case between(Expression, Expression, Expression)
  case not(Expression, SourceSpan)
  case and(Expression, Expression)
  case or(Expression, Expression)
  /// A metric where a number may stand: `connected% of requests`.
  case metric(MetricTree)

  public var span: SourceSpan {
    switch self {
    case .number(_, _, let span), .text(_, let span), .truth(_, let span), .negated(_, let span),
      .contained(_, _, let span), .isMissing(_, let span), .not(_, let span):
      span
    case .date(let date): date.span
    case .duration(let duration): duration.span
    case .name(let name): name.span
    case .metric(let metric): metric.span
    case .arithmetic(_, let left, let right), .comparison(_, let left, let right),
      .and(let left, let right), .or(let left, let right):
      left.span.through(right.span)
    case .like(let value, let pattern): value.span.through(pattern.span)
    case .between(let value, _, let upper): value.span.through(upper.span)
    }
  }
}
