import AgencyModel
import TestSupport
import Testing
import WhatIf

/// Expressions over a row: what is missing, what is true.
@Suite struct RowExpressionTests {
  private static let truths: [Value] = [.truth(true), .truth(false), .missing]

  private static func value(_ expression: RowExpression) -> Value {
    expression.value(on: NoRows(nil), row: 0)
  }

  /// `true`, `false` and unknown: Kleene's strong logic, as min, max and complement of 1, 0 and ½.
  @Test func andOrAndNotOfMissingValues() {
    func number(_ value: Value) -> Double {
      switch value {
      case .truth(let truth): truth ? 1 : 0
      default: 0.5
      }
    }
    for left in Self.truths {
      #expect(number(Self.value(.not(.constant(left)))) == 1 - number(left))
      for right in Self.truths {
        let (a, b) = (RowExpression.constant(left), RowExpression.constant(right))
        #expect(number(Self.value(.and(a, b))) == min(number(left), number(right)))
        #expect(number(Self.value(.or(a, b))) == max(number(left), number(right)))
      }
    }
  }

  @Test(arguments: [
    Value.text("bank"), .number(3), .share(0.3), .day(Day(number: 1)), .truth(true),
  ])
  func comparisonWithNothingIsMissing(value: Value) {
    let comparisons: [ComparisonOperator] = [
      .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
    ]
    for comparison in comparisons {
      let (some, none) = (RowExpression.constant(value), RowExpression.constant(.missing))
      #expect(Self.value(.compared(comparison, some, none)) == .missing)
      #expect(Self.value(.compared(comparison, none, some)) == .missing)
      let isReflexive = [.equal, .lessOrEqual, .greaterOrEqual].contains(comparison)
      #expect(Self.value(.compared(comparison, some, some)) == .truth(isReflexive))
    }
    #expect(Self.value(.isMissing(.constant(value))) == .truth(false))
    #expect(Self.value(.isMissing(.constant(.missing))) == .truth(true))
    #expect(Self.value(.contained(.constant(value), in: [.constant(value)])) == .truth(true))
    #expect(Self.value(.contained(.constant(value), in: [])) == .truth(false))
    #expect(Self.value(.contained(.constant(.missing), in: [.constant(value)])) == .missing)
  }

  @Test(
    arguments: [
      (.divide, .number(1), .number(0), .missing), (.divide, .number(0), .number(0), .missing),
      (.multiply, .number(1e200), .number(1e200), .missing),
      (.subtract, .day(Day(number: 9)), .day(Day(number: 2)), .number(7)),
      (.subtract, .share(0.75), .share(0.5), .share(0.25)),
      (.divide, .share(0.5), .share(0.25), .number(2)),
      (.divide, .share(0.5), .number(2), .share(0.25)),
      (.multiply, .number(8), .share(0.25), .number(2)),
      (.add, .share(0.5), .number(1), .missing), (.add, .text("a"), .number(1), .missing),
      (.add, .missing, .number(1), .missing),
    ] as [(ArithmeticOperator, Value, Value, Value)])
  func arithmetic(operation: ArithmeticOperator, left: Value, right: Value, result: Value) {
    #expect(
      Self.value(.arithmetic(operation, .constant(left), .constant(right))) == result)
  }

  /// Months of 31, 30 and 29 or 30 days, and years that are leap years in the Solar Hijri calendar.
  @Test(
    arguments: [
      ((1401, 6, 31), 1, (1401, 7, 30)), ((1401, 9, 30), 3, (1401, 12, 29)),
      ((1403, 11, 30), 1, (1403, 12, 30)), ((1401, 12, 29), 1, (1402, 1, 29)),
      ((1401, 1, 31), -1, (1400, 12, 29)), ((1401, 9, 1), -9, (1400, 12, 1)),
      ((1401, 9, 1), 24, (1403, 9, 1)), ((1401, 9, 1), 0, (1401, 9, 1)),
    ] as [((Int, Int, Int), Int, (Int, Int, Int))])
  func monthsLater(from: (Int, Int, Int), months: Int, to: (Int, Int, Int)) throws {
    let day = try #require(SolarHijriDate(year: from.0, month: from.1, day: from.2)).asDay
    let later = try #require(SolarHijriDate(year: to.0, month: to.1, day: to.2)).asDay
    #expect(day.adding(months: months) == later)
    #expect(
      Self.value(.shifted(.constant(.day(day)), months: months, days: 3)) == .day(later + 3))
  }

  // MARK: Patterns

  /// Every pattern of up to three signs on every text of up to four.
  @Test func patternsAgainstTheirMeaning() {
    let patterns = Self.words(of: ["a", "b", "*", "?"], upTo: 3)
    let texts = Self.words(of: ["a", "b"], upTo: 4)
    for pattern in patterns {
      for text in texts {
        let isFit = Self.fits(Array(pattern.unicodeScalars)[...], Array(text.unicodeScalars)[...])
        #expect(TextPattern(pattern).matches(text) == isFit, "\(pattern) on \(text)")
      }
    }
  }

  @Test(arguments: [
    ("*بانک*", "بانک ملي"), ("بانک‌ها", "بانكها"), ("BANK-??", "bank-01"), ("*", ""),
    ("*.csv", "a*b.csv"),
  ])
  func patternsFoldSpellings(pattern: String, text: String) {
    #expect(TextPattern(pattern).matches(text))
  }

  @Test func longPatternTakesNoLongTime() {
    let text = String(repeating: "a", count: 2_000)
    #expect(!TextPattern(String(repeating: "a*", count: 20) + "b").matches(text))
    #expect(TextPattern(String(repeating: "*a", count: 20)).matches(text))
  }

  private static func words(of signs: [String], upTo length: Int) -> [String] {
    var words = [""]
    var last = words
    for _ in 0..<length {
      last = last.flatMap { word in signs.map { word + $0 } }
      words += last
    }
    return words
  }

  private static func fits(
    _ pattern: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard let sign = pattern.first else { return text.isEmpty }
    if sign == "*" {
      return fits(pattern.dropFirst(), text) || (!text.isEmpty && fits(pattern, text.dropFirst()))
    }
    guard let first = text.first, sign == "?" || sign == first else { return false }
    return fits(pattern.dropFirst(), text.dropFirst())
  }
}
