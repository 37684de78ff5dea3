import AgencyModel

/// The truth of an expression on every row, found column by column.
///
/// It is what ``RowExpression/value(on:row:)`` gives row by row: a part that reads one column of
/// categories is evaluated once for each category, a number or a name is compared where it is kept,
/// and only what is left is evaluated on each row. Rows whose fields a scenario changes are evaluated
/// by themselves.
///
/// Complexity: linear in the agencies, a few nanoseconds each where no part is left over.
public struct RowMask: Sendable {
  /// True, false, or neither because something is missing.
  private enum Truth {
    static let no: UInt8 = 0
    static let yes: UInt8 = 1
    static let missing: UInt8 = 2

    static func of(_ value: Value) -> UInt8 {
      if case .truth(let truth) = value { truth ? yes : no } else { missing }
    }
  }

  private let truths: [UInt8]

  public init(_ expression: RowExpression, on standing: Standing) {
    let reckoning = Reckoning(
      source: standing, table: standing.dataset.agencies, status: standing.status(ofRow:))
    var truths = reckoning.truths(of: expression)
    for row in standing.overlay.fields.keys where truths.indices.contains(row) {
      truths[row] = Truth.of(expression.value(on: standing, row: row))
    }
    self.truths = truths
  }

  /// The same on the rows of a table that is not the agencies'.
  public init(_ expression: RowExpression, on rows: TableRows) {
    truths = Reckoning(source: rows, table: rows.table, status: nil).truths(of: expression)
  }

  /// Whether the expression is true on a row; false too where it is neither.
  public subscript(row: Int) -> Bool { truths[row] == Truth.yes }

  /// The rows on which it is true, rising.
  public var rows: [Int] {
    var rows: [Int] = []
    rows.reserveCapacity(truths.count { $0 == Truth.yes })
    for (row, truth) in truths.enumerated() where truth == Truth.yes { rows.append(row) }
    return rows
  }

  /// The columns as the data has them, whatever the scenario changes.
  private struct Reckoning<Source: RowSource> {
    let source: Source
    let table: Table
    /// Where each agency stands; `nil` where the rows are no agencies.
    let status: ((Int) -> Status?)?

    private var count: Int { table.rowCount }

    func truths(of expression: RowExpression) -> [UInt8] {
      if let truths = byCategory(expression) ?? byPart(expression) { return truths }
      return (0..<count).map { Truth.of(expression.value(on: source, row: $0)) }
    }

    /// Evaluates once for each category, where one column or the status is all that is read.
    private func byCategory(_ expression: RowExpression) -> [UInt8]? {
      var fields: Set<FieldReference> = []
      guard expression.collect(&fields), fields.count == 1, let field = fields.first else {
        return nil
      }
      func truth(_ value: Value) -> UInt8 {
        Truth.of(expression.value(on: OneValue(value), row: 0))
      }
      switch field {
      case .status:
        guard let status else { return nil }
        let known = Status.allCases.map { truth(.text($0.name)) }
        let unknown = truth(.missing)
        return (0..<count).map { status($0).map { known[$0.rawValue] } ?? unknown }
      case .column(let column):
        switch table.columns[column] {
        case .text(let text) where text.wordCount * 4 <= count:
          let known = (0...UInt32(text.wordCount)).map { code in
            truth(code == 0 ? .missing : .text(text.word(ofCode: code)))
          }
          return text.codes.map { known[Int($0)] }
        case .truth(let truths):
          let known = [truth(.truth(false)), truth(.truth(true)), truth(.missing)]
          return truths.map { known[Int($0)] }
        case .empty(let count, _): return [UInt8](repeating: truth(.missing), count: count)
        default: return nil
        }
      case .evidence, .isOverdue, .windowShare: return nil
      }
    }

    private func byPart(_ expression: RowExpression) -> [UInt8]? {
      switch expression {
      case .and(let left, let right):
        return combined(left, right) { $0 == Truth.no || $1 == Truth.no ? Truth.no : max($0, $1) }
      case .or(let left, let right):
        return combined(left, right) {
          $0 == Truth.yes || $1 == Truth.yes ? Truth.yes : max($0, $1)
        }
      case .not(let inner):
        return truths(of: inner).map { $0 == Truth.missing ? $0 : 1 - $0 }
      case .compared(let comparison, .field(.column(let column)), .constant(let value)):
        return compared(table.columns[column], comparison, value)
      case .like(.field(.column(let column)), let pattern):
        guard case .text(let text) = table.columns[column] else { return nil }
        var matcher = pattern.matcher
        return truths(of: text) { matcher.matches(text.utf8(ofCode: $0)) }
      case .isMissing(.field(.column(let column))):
        return missing(table.columns[column])
      default: return nil
      }
    }

    private func missing(_ column: Column) -> [UInt8]? {
      switch column {
      case .text(let text): text.codes.map { $0 == 0 ? Truth.yes : Truth.no }
      case .number(let numbers, _): numbers.map { $0.isNaN ? Truth.yes : Truth.no }
      case .day(let days): days.map { $0 == .min ? Truth.yes : Truth.no }
      case .truth, .empty: nil
      }
    }

    /// Asks a word for each row that has one.
    private func truths(of text: CodedText, _ isTrue: (UInt32) -> Bool) -> [UInt8] {
      text.codes.map { $0 == 0 ? Truth.missing : isTrue($0) ? Truth.yes : Truth.no }
    }

    private func combined(
      _ left: RowExpression, _ right: RowExpression, _ truth: (UInt8, UInt8) -> UInt8
    ) -> [UInt8] {
      var truths = truths(of: left)
      let others = self.truths(of: right)
      for row in truths.indices { truths[row] = truth(truths[row], others[row]) }
      return truths
    }

    /// Compares a column with a constant of its own type.
    private func compared(
      _ column: Column, _ comparison: ComparisonOperator, _ value: Value
    ) -> [UInt8]? {
      switch (column, value) {
      case (.number(let numbers, _), .number(let bound)),
        (.number(let numbers, _), .share(let bound)):
        return numbers.map { number in
          if number.isNaN { return Truth.missing }
          return comparison.holds(number, bound) ? Truth.yes : Truth.no
        }
      case (.day(let days), .day(let bound)):
        return days.map { day in
          if day == .min { return Truth.missing }
          return comparison.holds(Int(day), bound.number) ? Truth.yes : Truth.no
        }
      case (.text(let text), .text(let word))
      where text.isDistinct && (comparison == .equal || comparison == .notEqual):
        let (same, other) =
          comparison == .equal ? (Truth.yes, Truth.no) : (Truth.no, Truth.yes)
        let code = text.code(of: word)
        return text.codes.map { $0 == 0 ? Truth.missing : $0 == code ? same : other }
      case (.text(let text), .text(var word)) where comparison == .equal || comparison == .notEqual:
        let isEqual = comparison == .equal
        return word.withUTF8 { word in
          truths(of: text) { code in
            text.utf8(ofCode: code).withUnsafeBufferPointer {
              TextIdentity.areSame($0, word) == isEqual
            }
          }
        }
      default: return nil
      }
    }
  }

  /// A row with one value, whatever is asked of it.
  private struct OneValue: RowSource {
    let value: Value
    let standing: Standing? = nil

    init(_ value: Value) { self.value = value }

    func value(_ field: FieldReference, row: Int) -> Value { value }
  }
}

extension RowExpression {
  /// Notes the fields that are read.
  ///
  /// - Returns: False where more than fields and constants is read.
  fileprivate func collect(_ fields: inout Set<FieldReference>) -> Bool {
    switch self {
    case .constant: return true
    case .field(let field):
      fields.insert(field)
      return true
    case .metric: return false
    case .shifted(let inner, _, _), .like(let inner, _), .isMissing(let inner), .not(let inner):
      return inner.collect(&fields)
    case .arithmetic(_, let left, let right), .compared(_, let left, let right),
      .and(let left, let right), .or(let left, let right):
      return left.collect(&fields) && right.collect(&fields)
    case .contained(let inner, let candidates):
      return inner.collect(&fields) && candidates.allSatisfy { $0.collect(&fields) }
    }
  }
}
