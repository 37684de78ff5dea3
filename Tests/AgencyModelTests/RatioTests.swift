import AgencyModel
import TestSupport
import Testing

struct RatioTests {
  @Test func isReachedEqualsWholeNumberComparison() {
    var wrong: [String] = []
    for denominator in 1...12 {
      for numerator in 0...denominator + 1 {
        let ratio = Ratio(numerator, of: denominator)
        for whole in 1...20 {
          for part in 0...whole
          where ratio.isReached(by: part, of: whole)
            != (part * denominator >= numerator * whole)
          {
            wrong.append("\(part) of \(whole) against \(numerator)/\(denominator)")
          }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func countNeededIsTheSmallestThatReaches() {
    var wrong: [String] = []
    for denominator in 1...12 {
      for numerator in 0...denominator {
        let ratio = Ratio(numerator, of: denominator)
        for whole in 1...30 {
          let smallest = (0...whole).first { ratio.isReached(by: $0, of: whole) }
          if ratio.countNeeded(of: whole) != smallest {
            wrong.append("\(numerator)/\(denominator) of \(whole)")
          }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    (0.0, 0, 1), (1, 1, 1), (0.3, 3, 10), (0.55, 55, 100), (0.95, 95, 100), (0.07, 7, 100),
    (0.125, 125, 1_000), (0.725, 725, 1_000), (12.5, 125, 10), (142, 142, 1),
  ])
  func decimalBecomesTheFractionItIsWrittenAs(value: Double, numerator: Int, denominator: Int) {
    #expect(Ratio(shortestDecimalOf: value) == Ratio(numerator, of: denominator))
  }

  @Test func everyPercentWithThreeDecimalsIsExact() {
    let wrong = (0...100_000).filter { thousandths in
      guard let ratio = Ratio(shortestDecimalOf: Double(thousandths) / 100_000) else { return true }
      return ratio.numerator * 100_000 != thousandths * ratio.denominator
    }
    #expect(wrong == [])
  }

  @Test(arguments: [-0.1, .nan, .infinity, 1.0 / 3, 1e9])
  func numberWithoutAShortSpellingIsRefused(value: Double) {
    #expect(Ratio(shortestDecimalOf: value) == nil)
  }

  @Test func thresholdIsNotJudgedByARoundedNumber() {
    let threshold = Ratio(30, of: 100)
    #expect(threshold.isReached(by: 3, of: 10))
    #expect(!threshold.isReached(by: 2, of: 7))
    #expect(!threshold.isReached(by: 29_999_999, of: 100_000_000))
    #expect(Ratio(95, of: 100).countNeeded(of: 142) == 135)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func largeCountsDoNotOverflow(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let whole = random.number(in: 1...Int.max / 2)
    let ratio = Ratio(random.number(in: 0...whole), of: whole)
    #expect(ratio.isReached(by: ratio.numerator, of: whole))
    #expect(ratio.numerator == 0 || !ratio.isReached(by: ratio.numerator - 1, of: whole))
  }
}
