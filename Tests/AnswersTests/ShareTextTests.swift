import AgencyModel
import Testing

@testable import Answers

@Suite struct ShareTextTests {
  @Test(arguments: [
    (103, 142, "72.5%", "۷۲٫۵٪"), (0, 142, "0.0%", "۰٫۰٪"), (142, 142, "100.0%", "۱۰۰٫۰٪"),
    (0, 0, "none", "none"), (3, 0, "none", "none"), (1, -4, "none", "none"),
    (1, 1_000_000, "< 0.1%", "< ۰٫۱٪"), (999_999, 1_000_000, "> 99.9%", "> ۹۹٫۹٪"),
    (1, 2000, "0.1%", "۰٫۱٪"), (1, 2001, "< 0.1%", "< ۰٫۱٪"),
    (1999, 2000, "> 99.9%", "> ۹۹٫۹٪"), (1998, 2000, "99.9%", "۹۹٫۹٪"),
    (150, 100, "150.0%", "۱۵۰٫۰٪"), (1_000_001, 1_000_000, "> 100.0%", "> ۱۰۰٫۰٪"),
    (123_456, 100, "123,456.0%", "۱۲۳٬۴۵۶٫۰٪"), (-1, 10, "-10.0%", "-۱۰٫۰٪"),
    (-1, 1_000_000, "> -0.1%", "> -۰٫۱٪"), (Int.max, Int.max, "100.0%", "۱۰۰٫۰٪"),
    (Int.max - 1, Int.max, "> 99.9%", "> ۹۹٫۹٪"), (Int.min, Int.max, "-100.0%", "-۱۰۰٫۰٪"),
  ])
  func percentHasOneDecimalAndNeverClaimsTooMuch(
    part: Int, whole: Int, english: String, persian: String
  ) {
    #expect(ShareText.percent(part, of: whole) == english)
    #expect(ShareText.percent(part, of: whole, persianDigits: true) == persian)
  }

  /// The oracle asks in whole numbers which tenth's interval holds the share.
  @Test func percentIsRoundedHalfUpForAllSmallShares() {
    for whole in 1...300 {
      var tenths = 0
      for part in 0...whole {
        while (2 * tenths + 1) * whole <= 2000 * part { tenths += 1 }
        let text = ShareText.percent(part, of: whole)
        switch tenths {
        case 0 where part != 0: #expect(text == "< 0.1%")
        case 1000 where part != whole: #expect(text == "> 99.9%")
        default: #expect(text == "\(tenths / 10).\(tenths % 10)%", "\(part) of \(whole)")
        }
      }
    }
  }

  @Test(arguments: [
    (0, "0.0%"), (1, "100.0%"), (0.725, "72.5%"), (0.7255, "72.6%"), (0.72549, "72.5%"),
    (0.0725, "7.3%"), (0.0715, "7.2%"), (0.285, "28.5%"), (0.0285, "2.9%"), (0.0005, "0.1%"),
    (0.00049, "< 0.1%"), (Double.leastNonzeroMagnitude, "< 0.1%"),
    (0.9994, "99.9%"), (0.9995, "> 99.9%"),
    (0.99999, "> 99.9%"), (1.0.nextDown, "> 99.9%"), (1.0.nextUp, "100.0%"),
    (1.0001, "> 100.0%"), (1.5, "150.0%"), (-1e-17, "0.0%"), (-0.0001, "> -0.1%"),
    (-0.05, "-5.0%"), (1e-5, "< 0.1%"), (1234.5, "123,450.0%"), (.nan, "none"),
  ])
  func fractionsAreRoundedOnTheirDecimalSpelling(fraction: Double, text: String) {
    #expect(ShareText.percent(fraction) == text)
  }

  @Test func fractionsThatLieOnAHalfGoUp() {
    for half in stride(from: 1, through: 1997, by: 2) {
      let tenths = (half + 1) / 2
      #expect(ShareText.percent(Double(half) / 2000) == "\(tenths / 10).\(tenths % 10)%")
    }
  }

  @Test(arguments: [
    (103, 142, 123, 142, "+14.1 points", "+۱۴٫۱ points"),
    (123, 142, 103, 142, "-14.1 points", "-۱۴٫۱ points"),
    (1, 2, 2, 4, "0.0 points", "۰٫۰ points"), (0, 0, 1, 2, "none", "none"),
    (1, 2, 1, 0, "none", "none"), (0, 5, 5, 5, "+100.0 points", "+۱۰۰٫۰ points"),
    (0, 2000, 1, 2000, "+0.1 points", "+۰٫۱ points"),
    (1, 2000, 0, 2000, "-0.1 points", "-۰٫۱ points"),
    (0, 2001, 1, 2001, "< +0.1 points", "< +۰٫۱ points"),
    (1, 2001, 0, 2001, "> -0.1 points", "> -۰٫۱ points"),
    (0, Int.max, Int.max, Int.max, "+100.0 points", "+۱۰۰٫۰ points"),
  ])
  func pointsCarryTheirSign(
    part: Int, whole: Int, newPart: Int, newWhole: Int, english: String, persian: String
  ) {
    #expect(ShareText.points(from: (part, whole), to: (newPart, newWhole)) == english)
    #expect(
      ShareText.points(from: (part, whole), to: (newPart, newWhole), persianDigits: true)
        == persian)
  }

  @Test func pointsOfDoublesAgreeWithPointsInWholeNumbers() {
    for whole in 1...40 {
      for newWhole in [whole, 20, 37] {
        for part in 0...whole {
          for newPart in 0...newWhole {
            let difference = Double(newPart) / Double(newWhole) - Double(part) / Double(whole)
            let exact = ShareText.points(from: (part, whole), to: (newPart, newWhole))
            if ShareText.points(difference) != exact {
              Issue.record("\(part)/\(whole) to \(newPart)/\(newWhole): \(exact)")
            }
          }
        }
      }
    }
  }

  @Test func pointsOfTiesGoAwayFromZeroInDoublesToo() {
    for half in stride(from: 1, through: 1999, by: 2) {
      let exact = ShareText.points(from: (137, 1000), to: (274 + half, 2000))
      #expect(ShareText.points(Double(274 + half) / 2000 - 0.137) == exact)
      let tenths = (half + 1) / 2
      #expect(exact == "+\(tenths / 10).\(tenths % 10) points")
    }
  }

  @Test(arguments: [
    (0.0, "0.0 points"), (0.3 - 0.2 - 0.1, "0.0 points"), (0.9005 - 0.8, "+10.1 points"),
    (0.0001, "< +0.1 points"), (-0.0001, "> -0.1 points"), (.infinity, "none"),
  ])
  func noiseOfDoublesIsNoDifference(difference: Double, text: String) {
    #expect(ShareText.points(difference) == text)
  }

  @Test func sharesInSentencesShowTheirBase() {
    #expect(ShareText.counted(103, of: 142) == "103 of 142 (72.5%)")
    #expect(ShareText.counted(103, of: 142, base: "in scope") == "103 of 142 in scope (72.5%)")
    #expect(ShareText.counted(0, of: 0) == "0 of 0 (none)")
    #expect(ShareText.counted(2500, of: 5000, persianDigits: true) == "۲٬۵۰۰ of ۵٬۰۰۰ (۵۰٫۰٪)")
  }

  @Test(arguments: [
    (Ratio(30, of: 100), "30%"), (Ratio(1, of: 8), "12.5%"), (Ratio(1, of: 3), "33.3%"),
    (Ratio(55, of: 100), "55%"), (Ratio(1, of: 1), "100%"), (Ratio(0, of: 7), "0%"),
    (Ratio(333, of: 100_000), "0.333%"),
  ])
  func thresholdsKeepTheDecimalsTheyWereSetWith(ratio: Ratio, text: String) {
    #expect(ShareText.threshold(ratio) == text)
  }
}
