/// What it is worth to check a claim before relying on it.
///
/// Relying on a claim that is true gains `gain`, on one that is false loses `loss`; not relying on
/// it gives 0. A check finds a true claim true with chance `sensitivity` and a false one false
/// with chance `specificity`. All values are in the unit of gain and loss, and before the cost of
/// the check. Source: docs/methods/check-value.md.
public struct CheckValue: Hashable, Sendable {
  /// The best expected value without a check: relying when that pays, else 0.
  public let withoutCheck: Double
  /// The expected value of knowing for certain (EVPI): the most that any check is worth.
  public let ofPerfectCheck: Double
  /// The expected value of this check (EVSI), 0 when it could not change what is done.
  public let ofCheck: Double
  /// The chance that the check finds the claim true.
  public let chancePositive: Double
  /// P(true | found true); `nil` when that cannot be found.
  public let posteriorPositive: Double?
  /// P(true | found false); `nil` when that cannot be found.
  public let posteriorNegative: Double?

  /// - Parameters:
  ///   - prior: The chance that the claim is true.
  ///   - sensitivity: P(found true | true).
  ///   - specificity: P(found false | false).
  ///   - gain: Finite, 0 or more.
  ///   - loss: Finite, 0 or more.
  /// - Throws: ``LawError/parameterOutside(name:value:)``.
  public init(
    prior: Double, sensitivity: Double, specificity: Double, gain: Double, loss: Double
  ) throws(LawError) {
    try Self.check("prior", prior, most: 1)
    try Self.check("sensitivity", sensitivity, most: 1)
    try Self.check("specificity", specificity, most: 1)
    try Self.check("gain", gain, most: 1e100)
    try Self.check("loss", loss, most: 1e100)
    let truePositive = prior * sensitivity
    let falsePositive = (1 - prior) * (1 - specificity)
    let falseNegative = prior * (1 - sensitivity)
    let trueNegative = (1 - prior) * specificity
    let relying = prior * gain - (1 - prior) * loss
    withoutCheck = max(0, relying)
    // Certainty saves the loss when relying, and wins the gain when not.
    ofPerfectCheck = min((1 - prior) * loss, prior * gain)
    // What relying is worth after each finding; the two add up to `relying`. Of these, what the
    // check adds is the losses it avoids, or the gains it opens, so nothing cancels.
    let findings = [
      truePositive * gain - falsePositive * loss, falseNegative * gain - trueNegative * loss,
    ]
    ofCheck = findings.reduce(0) { $0 + max(0, relying >= 0 ? -$1 : $1) }
    chancePositive = truePositive + falsePositive
    posteriorPositive = chancePositive > 0 ? truePositive / chancePositive : nil
    let negative = falseNegative + trueNegative
    posteriorNegative = negative > 0 ? falseNegative / negative : nil
  }

  private static func check(_ name: String, _ value: Double, most: Double) throws(LawError) {
    guard value >= 0, value <= most else { throw .parameterOutside(name: name, value: value) }
  }
}
