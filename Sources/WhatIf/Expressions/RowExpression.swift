import AgencyModel

/// What a name in a resolved expression stands for.
public enum FieldReference: Hashable, Sendable {
  /// A column of the table asked about.
  case column(Int)
  /// The evaluated status of the agency.
  case status
  /// What the status rests on.
  case evidence
  case isOverdue
  /// Services in its own window, of its services.
  case windowShare
}

/// An expression over one row with every name resolved.
///
/// Text compares by its exact form, which the resolver has put right; anything compared with a
/// missing value is missing, and a `where` takes only the rows for which it is true.
public indirect enum RowExpression: Hashable, Sendable {
  case constant(Value)
  case field(FieldReference)
  case metric(Metric)
  case arithmetic(ArithmeticOperator, RowExpression, RowExpression)
  /// A day so many Solar Hijri months, then days, later.
  case shifted(RowExpression, months: Int, days: Int)
  case compared(ComparisonOperator, RowExpression, RowExpression)
  case contained(RowExpression, in: [RowExpression])
  case like(RowExpression, TextPattern)
  case isMissing(RowExpression)
  case not(RowExpression)
  case and(RowExpression, RowExpression)
  case or(RowExpression, RowExpression)
}

public enum ArithmeticOperator: Hashable, Sendable { case add, subtract, multiply, divide }

public enum ComparisonOperator: Hashable, Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

  public func holds<Ordered: Comparable>(_ left: Ordered, _ right: Ordered) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

/// Rows that expressions can be evaluated on.
public protocol RowSource {
  func value(_ field: FieldReference, row: Int) -> Value
  /// The agencies' own standing, for metrics and fields of a certain agency.
  var standing: Standing? { get }
}

/// A place without rows, for expressions of variables and figures alone.
public struct NoRows: RowSource {
  public let standing: Standing?
  public init(_ standing: Standing?) { self.standing = standing }
  public func value(_ field: FieldReference, row: Int) -> Value { .missing }
}

extension Standing: RowSource {
  public var standing: Standing? { self }

  public func value(_ field: FieldReference, row: Int) -> Value {
    switch field {
    case .column(let column): value(row: row, column: column)
    case .status: status(ofRow: row).map { .text($0.name) } ?? .missing
    case .evidence: judgement(ofRow: row).map { .text($0.evidence.name) } ?? .missing
    case .isOverdue: .truth(isOverdue(row: row))
    case .windowShare: windowShare(ofRow: row)
    }
  }

  private func windowShare(ofRow row: Int) -> Value {
    guard let services = dataset.columns.services, let own = dataset.columns.ownWindow,
      case .number(let whole) = value(row: row, column: services), whole > 0,
      case .number(let part) = value(row: row, column: own)
    else { return .missing }
    return .share(part / whole)
  }
}

/// The rows of a table that is not the agencies'.
public struct TableRows: RowSource {
  public let table: Table
  public let standing: Standing?
  public init(_ table: Table, standing: Standing?) {
    (self.table, self.standing) = (table, standing)
  }
  public func value(_ field: FieldReference, row: Int) -> Value {
    if case .column(let column) = field { table[row, column] } else { .missing }
  }
}
