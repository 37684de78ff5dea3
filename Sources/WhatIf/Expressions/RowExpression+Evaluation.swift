import AgencyModel
import Glibc

extension RowExpression {
  /// Whether it is true on a row; a missing result is not.
  public func isTrue(on source: some RowSource, row: Int) -> Bool {
    if case .truth(true) = value(on: source, row: row) { return true }
    return false
  }

  /// The value on a row; missing where an operand is missing or a number is divided by zero.
  public func value(on source: some RowSource, row: Int) -> Value {
    switch self {
    case .constant(let value): return value
    case .field(let field): return source.value(field, row: row)
    case .metric(let metric):
      return source.standing.map { metric.value(in: $0) } ?? .missing
    case .arithmetic(let operation, let left, let right):
      return Self.combine(
        operation, left.value(on: source, row: row), right.value(on: source, row: row))
    case .shifted(let date, let months, let days):
      guard case .day(let day) = date.value(on: source, row: row) else { return .missing }
      return .day(day.adding(months: months) + days)
    case .compared(let comparison, let left, let right):
      return Self.compare(
        comparison, left.value(on: source, row: row), right.value(on: source, row: row))
    case .contained(let value, let candidates):
      let found = value.value(on: source, row: row)
      if found.isMissing { return .missing }
      for candidate in candidates {
        if case .truth(true) = Self.compare(.equal, found, candidate.value(on: source, row: row)) {
          return .truth(true)
        }
      }
      return .truth(false)
    case .like(let value, let pattern):
      guard case .text(let text) = value.value(on: source, row: row) else { return .missing }
      return .truth(pattern.matches(text))
    case .isMissing(let value): return .truth(value.value(on: source, row: row).isMissing)
    case .not(let inner):
      guard case .truth(let truth) = inner.value(on: source, row: row) else { return .missing }
      return .truth(!truth)
    case .and(let left, let right):
      let first = left.value(on: source, row: row)
      if first == .truth(false) { return first }
      let second = right.value(on: source, row: row)
      if second == .truth(false) { return second }
      return first.isMissing ? first : second
    case .or(let left, let right):
      let first = left.value(on: source, row: row)
      if first == .truth(true) { return first }
      let second = right.value(on: source, row: row)
      if second == .truth(true) { return second }
      return first.isMissing ? first : second
    }
  }

  static func compare(_ comparison: ComparisonOperator, _ left: Value, _ right: Value) -> Value {
    switch (left, right) {
    case (.number(let a), .number(let b)), (.number(let a), .share(let b)),
      (.share(let a), .number(let b)), (.share(let a), .share(let b)):
      return .truth(comparison.holds(a, b))
    case (.text(let a), .text(let b)): return .truth(comparison.holds(a, b))
    case (.day(let a), .day(let b)): return .truth(comparison.holds(a, b))
    case (.truth(let a), .truth(let b)):
      return .truth(comparison.holds(a ? 1 : 0, b ? 1 : 0))
    default: return .missing
    }
  }

  static func combine(_ operation: ArithmeticOperator, _ left: Value, _ right: Value) -> Value {
    switch (operation, left, right) {
    case (.subtract, .day(let a), .day(let b)): return .number(Double(a - b))
    case (_, .number(let a), .number(let b)): return Self.number(apply(operation, a, b))
    case (.add, .share(let a), .share(let b)), (.subtract, .share(let a), .share(let b)),
      (.multiply, .share(let a), .share(let b)):
      return Self.share(apply(operation, a, b))
    case (.divide, .share(let a), .share(let b)): return Self.number(apply(operation, a, b))
    case (.multiply, .share(let a), .number(let b)), (.divide, .share(let a), .number(let b)):
      return Self.share(apply(operation, a, b))
    case (.multiply, .number(let a), .share(let b)): return Self.number(apply(operation, a, b))
    default: return .missing
    }
  }

  private static func apply(_ operation: ArithmeticOperator, _ a: Double, _ b: Double) -> Double {
    switch operation {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    }
  }

  private static func number(_ value: Double) -> Value {
    value.isFinite ? .number(value) : .missing
  }
  private static func share(_ value: Double) -> Value {
    value.isFinite ? .share(value) : .missing
  }
}

extension Day {
  /// The day so many Solar Hijri months later; the day of the month is cut to the month's length.
  public func adding(months: Int) -> Day {
    guard months != 0 else { return self }
    let date = SolarHijriDate(self)
    let index = date.year * 12 + date.month - 1 + months
    let year = Int((Double(index) / 12).rounded(.down))
    let month = index - year * 12 + 1
    let length = SolarHijriDate.length(ofMonth: month, year: year)
    return SolarHijriDate(year: year, month: month, day: min(date.day, length))?.asDay
      ?? self + months * 30
  }
}
