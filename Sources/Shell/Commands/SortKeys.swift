import AgencyModel
import WhatIf

/// The values by which rows are put in order: missing ones last either way, equal ones in the order
/// of the data.
///
/// Numbers, days and words of a column are compared where they are kept.
struct SortKeys {
  private enum Keys {
    /// Not-a-number stands for a missing value.
    case numbers([Double])
    /// Codes of words, 0 for a missing value.
    case words([UInt32], CodedText)
    case values([Value])
  }

  private let keys: Keys
  private let isDescending: Bool

  /// - Parameters:
  ///   - changed: Rows whose values need not be those of the table.
  ///   - value: The value of a row.
  init(
    of field: FieldReference, in table: Table, _ rows: [Int], changed: [Int], isDescending: Bool,
    value: (Int) -> Value
  ) {
    self.isDescending = isDescending
    guard case .column(let column) = field else {
      keys = .values(rows.map(value))
      return
    }
    switch table.columns[column] {
    case .number(var numbers, _):
      for row in changed where numbers.indices.contains(row) {
        switch value(row) {
        case .number(let number), .share(let number): numbers[row] = number
        default: numbers[row] = .nan
        }
      }
      keys = .numbers(rows.count == numbers.count ? numbers : rows.map { numbers[$0] })
    case .day(let days) where changed.isEmpty:
      keys = .numbers(rows.map { days[$0] == .min ? .nan : Double(days[$0]) })
    case .text(let text) where changed.isEmpty:
      keys = .words(rows.map { text.codes[$0] }, text)
    default: keys = .values(rows.map(value))
    }
  }

  /// The places of the rows in their order, all or the first `limit`.
  func places(limit: Int?) -> [Int] {
    switch keys {
    case .numbers(let numbers):
      FirstInOrder.places(numbers.count, limit: limit) { a, b in
        let (left, right) = (numbers[a], numbers[b])
        if left < right { return !isDescending }
        if right < left { return isDescending }
        return left.isNaN == right.isNaN ? a < b : right.isNaN
      }
    case .words(let codes, let text):
      FirstInOrder.places(codes.count, limit: limit) { a, b in
        let (left, right) = (codes[a], codes[b])
        if left == right { return a < b }
        if left == 0 || right == 0 { return right == 0 }
        if text.precedes(left, right) { return !isDescending }
        return text.precedes(right, left) ? isDescending : a < b
      }
    case .values(let values):
      FirstInOrder.places(values.count, limit: limit) { a, b in
        let (left, right) = (values[a], values[b])
        if left == right { return a < b }
        if left.isMissing || right.isMissing { return right.isMissing }
        return isDescending ? ValueOrder.precedes(right, left) : ValueOrder.precedes(left, right)
      }
    }
  }
}

extension CodedText {
  /// Whether the word of one code is before another's.
  fileprivate func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
    utf8(ofCode: left).withUnsafeBufferPointer { left in
      utf8(ofCode: right).withUnsafeBufferPointer { TextIdentity.precedes(left, $0) }
    }
  }
}
