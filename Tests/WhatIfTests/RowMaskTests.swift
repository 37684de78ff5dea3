import AgencyModel
import TestSupport
import Testing

@testable import WhatIf

/// The truth of an expression on all rows at once, against one row at a time.
@Suite struct RowMaskTests {
  private static func standing(_ random: inout SeededRandom) -> Standing {
    var agencies: [SmallAgencies.Agency] = []
    for _ in 0..<random.number(in: 1...40) {
      agencies.append(
        SmallAgencies.Agency(
          random.pick(Status.allCases),
          requests: random.pick([nil, 0, 1, 5, 12.5]),
          sector: random.pick(["bank", "university", "وزارت"]),
          services: random.pick([nil, 10]), ownWindow: random.pick([nil, 2, 3, 7]),
          waivedUntil: random.pick([nil, nil, SmallAgencies.asOf + 9])))
    }
    let data = SmallAgencies.dataset(agencies)
    var changes: [Change] = []
    for _ in 0..<random.number(in: 0...3) {
      let rows = [random.number(in: 0...(agencies.count - 1))]
      if let column = data.agencies.index(of: "sector") {
        changes.append(.field(rows: rows, column: column, .text(random.pick(["bank", "new"]))))
      }
      changes.append(.status(rows: rows, random.pick(Status.allCases), from: nil))
    }
    return Standing(
      data, Overlay().applying(changes, columns: data.columns), on: SmallAgencies.asOf + 1)
  }

  private static func operand(_ random: inout SeededRandom, _ table: Table) -> RowExpression {
    switch random.number(in: 0...7) {
    case 0: return .field(.status)
    case 1: return .field(random.pick([.evidence, .isOverdue, .windowShare]))
    case 2:
      return .constant(
        random.pick([
          .missing, .text("bank"), .text("a3"), .text("connected"), .number(5), .share(0.5),
          .day(SmallAgencies.asOf + 9), .truth(true),
        ]))
    default: return .field(.column(random.number(in: 0...(table.columns.count - 1))))
    }
  }

  private static func expression(
    _ random: inout SeededRandom, _ table: Table, depth: Int = 3
  ) -> RowExpression {
    func inner(_ random: inout SeededRandom) -> RowExpression {
      expression(&random, table, depth: depth - 1)
    }
    switch random.number(in: depth > 0 ? 0...8 : 0...4) {
    case 0...2:
      let comparison: ComparisonOperator = random.pick([
        .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
      ])
      return .compared(comparison, operand(&random, table), operand(&random, table))
    case 3: return .isMissing(operand(&random, table))
    case 4:
      return .contained(
        operand(&random, table), in: [operand(&random, table), .constant(.text("bank"))])
    case 5: return .not(inner(&random))
    case 6: return .or(inner(&random), inner(&random))
    case 7: return .like(operand(&random, table), TextPattern("*a*"))
    default: return .and(inner(&random), inner(&random))
    }
  }

  /// Names, which are entered without looking for them and spelled in several ways.
  private static func named(_ random: inout SeededRandom) -> Standing {
    let names = [
      "Bank A", "bank a", "آموزش", "ا\u{653}موزش", "ؤ", "و\u{654}", "é", "e\u{301}", "K",
      "\u{212A}", "بانک",
    ]
    var column = CodedText()
    for _ in 0..<30 {
      if random.number(in: 0...5) == 0 {
        column.appendMissing()
      } else {
        var name = random.pick(names)
        name.withUTF8 { column.appendUnsought(utf8: $0) }
      }
    }
    var data = AgencyData()
    for row in 0..<30 { data.agencies.append(["id": .text("a\(row)")]) }
    if let name = data.agencies.index(of: "name") {
      data.agencies.replaceColumn(at: name, with: .text(column))
    }
    return Standing(Dataset(data), on: nil)
  }

  @Test(arguments: 0..<20) func namesAreComparedWhereTheyAreKept(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let standing = Self.named(&random)
    let field = RowExpression.field(.column(standing.dataset.columns.name ?? 0))
    for text in ["Bank A", "آموزش", "و\u{654}", "é", "K", "none"] {
      let word = RowExpression.constant(.text(text))
      for expression: RowExpression in [
        .compared(.equal, field, word), .compared(.notEqual, field, word),
        .compared(.less, field, word), .isMissing(field), .contained(field, in: [word]),
        .like(field, TextPattern("*\(text)*")), .like(field, TextPattern("?ن*")),
        .not(.like(field, TextPattern("B?nk a"))),
      ] {
        let wanted = (0..<30).filter { expression.isTrue(on: standing, row: $0) }
        #expect(RowMask(expression, on: standing).rows == wanted, "\(expression)")
        let table = TableRows(standing.dataset.agencies, standing: standing)
        #expect(RowMask(expression, on: table).rows == wanted, "\(expression)")
      }
    }
  }

  @Test func rowsThatAreNoAgenciesHaveNoStatus() {
    var random = SeededRandom(seed: 1)
    let standing = Self.standing(&random)
    let rows = TableRows(standing.dataset.agencies, standing: standing)
    let isMissing = RowExpression.isMissing(.field(.status))
    #expect(RowMask(isMissing, on: rows).rows == Array(0..<standing.agencyCount))
    #expect(RowMask(isMissing, on: standing).rows.isEmpty)
  }

  @Test(arguments: 0..<40) func isTheTruthOfEveryRow(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let standing = Self.standing(&random)
    for _ in 0..<200 {
      let expression = Self.expression(&random, standing.dataset.agencies)
      let mask = RowMask(expression, on: standing)
      let wanted = (0..<standing.agencyCount).filter { expression.isTrue(on: standing, row: $0) }
      #expect(mask.rows == wanted, "\(expression)")
      #expect((0..<standing.agencyCount).filter { mask[$0] } == wanted)
    }
  }
}
