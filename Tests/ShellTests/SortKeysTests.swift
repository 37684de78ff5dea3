import AgencyModel
import TestSupport
import Testing
import WhatIf

@testable import Shell

/// Rows in the order of a column, against sorting the values themselves.
@Suite struct SortKeysTests {
  private static func table(_ random: inout SeededRandom) -> Table {
    let fields = [
      Field("text", .text), Field("number", .number), Field("day", .day), Field("truth", .truth),
    ]
    var table = Table(kind: .services, fields: fields)
    for _ in 0..<random.number(in: 1...60) {
      table.append([
        random.pick([.missing, .text("a"), .text("b"), .text("é"), .text("e\u{301}"), .text("ب")]),
        random.pick([.missing, .number(0), .number(-0.0), .number(2), .number(-7.5)]),
        random.pick([.missing, .day(Day(number: 5)), .day(Day(number: 9))]),
        random.pick([.missing, .truth(true), .truth(false)]),
      ])
    }
    return table
  }

  @Test(arguments: 0..<30) func areInTheOrderOfTheValues(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let table = Self.table(&random)
    let rows = (0..<table.rowCount).filter { _ in random.number(in: 0...9) > 0 }
    // A scenario's own value of a few rows, of the type that the column has.
    let changed = rows.filter { _ in random.number(in: 0...9) == 0 }
    let isChanged = random.pick([true, false])
    for column in 0..<4 {
      func value(_ row: Int) -> Value {
        isChanged && changed.contains(row) ? table[0, column] : table[row, column]
      }
      for isDescending in [false, true] {
        let keys = SortKeys(
          of: .column(column), in: table, rows, changed: isChanged ? changed : [],
          isDescending: isDescending, value: value)
        let wanted = rows.indices.sorted { a, b in
          let (left, right) = (value(rows[a]), value(rows[b]))
          if left == right { return a < b }
          if left.isMissing || right.isMissing { return right.isMissing }
          return isDescending
            ? ValueOrder.precedes(right, left) : ValueOrder.precedes(left, right)
        }
        #expect(keys.places(limit: nil) == wanted)
        #expect(keys.places(limit: 3) == Array(wanted.prefix(3)))
      }
    }
  }
}
