import TestSupport
import Testing

@testable import Answers

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0, "0", "۰"), (7, "7", "۷"), (999, "999", "۹۹۹"), (1000, "1,000", "۱٬۰۰۰"),
    (2500, "2,500", "۲٬۵۰۰"), (-2500, "-2,500", "-۲٬۵۰۰"), (123_456, "123,456", "۱۲۳٬۴۵۶"),
    (1_234_567, "1,234,567", "۱٬۲۳۴٬۵۶۷"),
    (Int.min, "-9,223,372,036,854,775,808", "-۹٬۲۲۳٬۳۷۲٬۰۳۶٬۸۵۴٬۷۷۵٬۸۰۸"),
  ])
  func countsAreGroupedByThree(count: Int, english: String, persian: String) {
    #expect(CountText.spelled(count) == english)
    #expect(CountText.spelled(count, persianDigits: true) == persian)
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (5, "5"), (2.5, "2.5"), (2.25, "2.25"), (2.345, "2.35"),
    (2.344, "2.34"), (-2.345, "-2.35"), (1.005, "1.01"), (0.995, "1"), (999.995, "1,000"),
    (1234.5, "1,234.5"), (0.01, "0.01"), (0.005, "0.01"), (0.0049, "0.0049"), (0.0042, "0.0042"),
    (0.00425, "0.0043"), (-0.0042, "-0.0042"), (0.000_099_9, "0.0001"),
    (0.000_001, "0.000001"), (0.000_000_9, "< 0.000001"),
    (-Double.leastNonzeroMagnitude, "> -0.000001"),
    (1e20, "100,000,000,000,000,000,000"), (1e21, "1e+21"), (.infinity, "none"), (.nan, "none"),
  ])
  func numbersKeepTheDecimalsTheyDeserve(value: Double, text: String) {
    #expect(NumberText.spelled(value) == text)
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (5, "5"), (-5, "-5"), (0.1, "0.1"), (103.0 / 142, "0.7253521126760564"),
    (1e-5, "0.00001"), (1.5e-7, "0.00000015"), (1e16, "10000000000000000"),
    (1_152_921_504_606_846_976, "1152921504606846976"), (1e19, "1e+19"), (1.25e20, "1.25e+20"),
    (-2_251_799_813_685_248.5, "-2.2517998136852485e+15"), (1e21, "1e+21"),
    (Double.leastNonzeroMagnitude, "5e-324"),
    (2.5e-16, "2.5e-16"), (0.1 + 0.2, "0.30000000000000004"), (.nan, nil), (-.infinity, nil),
  ])
  func exactNumbersAreTheShortestThatReadBack(value: Double, text: String?) {
    #expect(NumberText.exact(value) == text)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func exactNumbersReadBackTheSame(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<5_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let text = try #require(NumberText.exact(value))
      #expect(Double(text) == value)
      let small = Double(Int.random(in: -99_999...99_999, using: &random)) / 1000
      #expect(NumberText.exact(small).flatMap(Double.init) == small)
    }
  }
}
