import AgencyModel

/// Shares, chances and their differences as people read them.
///
/// One decimal always, a half away from zero. What is not exactly 0 or 100% is never written
/// `0.0%` or `100.0%`: it is `< 0.1%` or `> 99.9%`.
public enum ShareText {
  /// What stands for a share of nothing.
  public static let none = "none"

  /// A part of a whole in percent, computed in whole numbers: 103 of 142 is `72.5%`.
  ///
  /// A whole below 1 gives `none`, never a percentage.
  public static func percent(_ part: Int, of whole: Int, persianDigits: Bool = false) -> String {
    guard whole > 0 else { return none }
    let tenths = roundedHalfUp(Int128(part) * 1000, over: Int128(whole))
    let rounded = DecimalSpelling(units: tenths, decimals: 1)
    let text = percent(
      rounded, isAbove0: part.signum(), isAbove100: part < whole ? -1 : part > whole ? 1 : 0)
    return inDigits(text, persian: persianDigits)
  }

  /// A ratio in percent, computed in whole numbers.
  public static func percent(_ ratio: Ratio, persianDigits: Bool = false) -> String {
    percent(ratio.numerator, of: ratio.denominator, persianDigits: persianDigits)
  }

  /// A fraction of 1 in percent, rounded on its shortest decimal spelling: 0.9995 is `> 99.9%`.
  ///
  /// An excess over 1, or below 0, of less than 10⁻¹² comes from adding doubles and is left out.
  /// `none` when the fraction is not finite.
  public static func percent(_ fraction: Double, persianDigits: Bool = false) -> String {
    guard let exact = DecimalSpelling(withinBounds(fraction)) else { return none }
    let fraction = withinBounds(fraction)
    let rounded = exact.timesHundred.rounded(toDecimals: 1)
    let text = percent(
      rounded, isAbove0: fraction > 0 ? 1 : fraction < 0 ? -1 : 0,
      isAbove100: fraction > 1 ? 1 : fraction < 1 ? -1 : 0)
    return inDigits(text, persian: persianDigits)
  }

  /// A part with its whole, what the whole is, and the percentage: `103 of 142 in scope (72.5%)`.
  ///
  /// - Parameter base: What the whole counts, as words that follow its number; may be empty.
  public static func counted(
    _ part: Int, of whole: Int, base: String = "", persianDigits: Bool = false
  ) -> String {
    let numbers = [part, whole].map { CountText.spelled($0, persianDigits: persianDigits) }
    let share = percent(part, of: whole, persianDigits: persianDigits)
    return "\(numbers[0]) of \(numbers[1])\(base.isEmpty ? "" : " " + base) (\(share))"
  }

  /// A ratio that someone set, in percent with the decimals it was set with: `30%`, `12.5%`.
  ///
  /// Up to four decimals; a ratio that needs more is written as ``percent(_:persianDigits:)``.
  public static func threshold(_ ratio: Ratio, persianDigits: Bool = false) -> String {
    var scaled = Int128(ratio.numerator) * 100
    for decimals in 0...4 {
      if scaled % Int128(ratio.denominator) == 0 {
        let units = scaled / Int128(ratio.denominator)
        let text = DecimalSpelling(units: units, decimals: decimals).text(isGrouped: true) + "%"
        return inDigits(text, persian: persianDigits)
      }
      scaled *= 10
    }
    return percent(ratio, persianDigits: persianDigits)
  }

  private static func percent(
    _ rounded: DecimalSpelling, isAbove0: Int, isAbove100: Int
  ) -> String {
    let text = rounded.text(minimumDecimals: 1, isGrouped: true)
    if text == "0.0", isAbove0 != 0 { return isAbove0 > 0 ? "< 0.1%" : "> -0.1%" }
    if text == "100.0", isAbove100 != 0 { return isAbove100 < 0 ? "> 99.9%" : "> 100.0%" }
    return text + "%"
  }

  private static func withinBounds(_ fraction: Double) -> Double {
    if fraction > 1, fraction - 1 < 1e-12 { return 1 }
    if fraction < 0, fraction > -1e-12 { return 0 }
    return fraction
  }
}

extension ShareText {
  /// The difference of two shares in percentage points, with its sign: `+14.1 points`.
  ///
  /// Computed in whole numbers from the shares themselves, not from their rounded percentages, so
  /// that it may part by 0.1 from the difference of the two as shown. A difference that would show
  /// as zero but is not is `< +0.1 points` or `> -0.1 points`.
  ///
  /// - Returns: `none` when either whole is below 1.
  public static func points(
    from before: (part: Int, whole: Int), to after: (part: Int, whole: Int),
    persianDigits: Bool = false
  ) -> String {
    guard before.whole > 0, after.whole > 0 else { return none }
    let isSmall = [before.part, before.whole, after.part, after.whole].allSatisfy {
      $0.magnitude < 1 << 57
    }
    guard isSmall else {
      let difference =
        Double(after.part) / Double(after.whole) - Double(before.part) / Double(before.whole)
      return points(difference, persianDigits: persianDigits)
    }
    let difference =
      Int128(after.part) * Int128(before.whole) - Int128(before.part) * Int128(after.whole)
    let tenths = roundedHalfUp(
      difference * 1000, over: Int128(before.whole) * Int128(after.whole))
    let text = points(
      DecimalSpelling(units: tenths, decimals: 1), sign: Int(difference.signum()))
    return inDigits(text, persian: persianDigits)
  }

  /// A difference of two fractions of 1 in percentage points, with its sign.
  ///
  /// It is rounded to 10⁻¹² first, because the difference of two doubles lies a little beside the
  /// decimal it stands for; anything smaller is no difference. `none` when it is not finite.
  public static func points(_ difference: Double, persianDigits: Bool = false) -> String {
    guard let exact = DecimalSpelling(difference)?.rounded(toDecimals: 12) else { return none }
    let text = points(
      exact.timesHundred.rounded(toDecimals: 1),
      sign: exact.isZero ? 0 : exact.isNegative ? -1 : 1)
    return inDigits(text, persian: persianDigits)
  }

  private static func points(_ rounded: DecimalSpelling, sign: Int) -> String {
    guard !rounded.isZero else {
      return sign == 0 ? "0.0 points" : sign > 0 ? "< +0.1 points" : "> -0.1 points"
    }
    let text = rounded.text(minimumDecimals: 1, isGrouped: true)
    return (rounded.isNegative ? "" : "+") + text + " points"
  }
}

/// The whole number nearest to a quotient, a half away from zero; `divisor` at least 1.
private func roundedHalfUp(_ dividend: Int128, over divisor: Int128) -> Int128 {
  let doubled = (dividend < 0 ? -dividend : dividend) * 2
  let magnitude = (doubled + divisor) / (2 * divisor)
  return dividend < 0 ? -magnitude : magnitude
}
