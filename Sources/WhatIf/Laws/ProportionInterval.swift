/// Intervals for a true share after `successes` of `trials` independent trials.
///
/// Source: docs/methods/intervals.md. All give ends in 0...1.
public struct ProportionInterval: Hashable, Sendable {
  public let lower: Double
  public let upper: Double

  public enum Method: Hashable, Sendable, CaseIterable {
    /// Inverts the score test; close to its level on average.
    case wilson
    /// Inverts the exact binomial test; never below its level, often above.
    case clopperPearson
    /// The middle of the posterior under Jeffreys' prior, beta with shapes ½; its ends are not
    /// set to 0 or 1 when nothing, or everything, succeeded.
    case jeffreys
  }

  /// - Parameters:
  ///   - successes: From 0 to `trials`.
  ///   - trials: 1 or more.
  ///   - level: The confidence, strictly between 0 and 1, such as 0.95.
  /// - Throws: ``LawError``: ``LawError/nothingGiven`` without a trial, or a count or level out of
  ///   range.
  public init(
    _ successes: Int, of trials: Int, level: Double = 0.95, by method: Method
  ) throws(LawError) {
    try LawCheck.openLevel(level)
    guard trials > 0 else { throw .nothingGiven }
    try LawCheck.count(successes, most: trials)
    let (k, n) = (Double(successes), Double(trials))
    let tail = (1 - level) / 2
    switch method {
    case .wilson:
      let interval = Coverage.wilson(
        hits: successes, count: trials, z: -NormalLaw.quantile(tail))
      (lower, upper) = (interval.lowerBound, interval.upperBound)
    case .clopperPearson:
      lower = successes == 0 ? 0 : BetaLaw.quantile(tail, a: k, b: n - k + 1)
      upper = successes == trials ? 1 : BetaLaw.upperQuantile(tail, a: k + 1, b: n - k)
    case .jeffreys:
      lower = BetaLaw.quantile(tail, a: k + 0.5, b: n - k + 0.5)
      upper = BetaLaw.upperQuantile(tail, a: k + 0.5, b: n - k + 0.5)
    }
  }
}
