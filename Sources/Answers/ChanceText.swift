/// Chances as people read them: with no more digits than they deserve, and never as 0% or 100%
/// while anything is open.
public enum ChanceText {
  /// A chance in percent: one decimal, two below 10%; `< 1 in 1000` and `> 99.9%` at the ends.
  ///
  /// - Parameters:
  ///   - chance: From 0 to 1; `none` when it is not finite.
  ///   - isCertain: Whether nothing is open, so that 0% and 100% may be said.
  public static func spelled(
    _ chance: Double, isCertain: Bool = false, persianDigits: Bool = false
  ) -> String {
    guard let exact = DecimalSpelling(chance) else { return ShareText.none }
    if isCertain { return inDigits(chance >= 0.5 ? "100%" : "0%", persian: persianDigits) }
    if chance < 0.001 { return inDigits("< 1 in 1000", persian: persianDigits) }
    if chance > 0.999 { return inDigits("> 99.9%", persian: persianDigits) }
    let decimals = chance < 0.1 ? 2 : 1
    let text = exact.timesHundred.rounded(toDecimals: decimals)
      .text(minimumDecimals: decimals, isGrouped: false)
    return inDigits(text + "%", persian: persianDigits)
  }

  /// A chance of which only a bound is known: `< 0.15%`. What is spelled as a bound stays as it is.
  ///
  /// - Parameter sign: `<` or `>`.
  public static func bound(_ sign: String, _ spelled: String) -> String {
    spelled.hasPrefix(sign) ? spelled : "\(sign) \(spelled)"
  }
}
