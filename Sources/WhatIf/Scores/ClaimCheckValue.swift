/// What checking a claim is worth before relying on it.
///
/// The choice: rely on the claim, gaining when it is true and losing when it is not, or leave it, for
/// nothing. A check answers yes or no and errs at known rates. Values are expected ones, in the unit
/// of `gain` and `loss`. Source: docs/methods/claim-check.md.
public struct ClaimCheckValue: Sendable, Hashable {
  /// The value of the better choice without any check.
  public let withoutCheck: Double
  /// What knowing the truth would add: the most any check is worth.
  public let ofPerfectCheck: Double
  /// What this check adds, never below 0 but for rounding.
  public let ofCheck: Double
  /// P(check says yes).
  public let chanceOfYes: Double
  /// P(claim true | yes), P(claim true | no); `nil` when that answer cannot come.
  public let trueGivenYes: Double?
  public let trueGivenNo: Double?

  /// - Parameters:
  ///   - prior: P(claim true) before the check.
  ///   - sensitivity: P(yes | true).
  ///   - specificity: P(no | false).
  ///   - gain: Value of relying on a true claim, 0 or more.
  ///   - loss: Cost of relying on a false one, 0 or more.
  /// - Throws: ``ScoreError/chanceOutOfRange(index:)`` (0 prior, 1 sensitivity, 2 specificity) or
  ///   ``ScoreError/notFinite(index:)`` (0 gain, 1 loss), which covers negative ones.
  public init(
    prior: Double, sensitivity: Double, specificity: Double, gain: Double, loss: Double
  ) throws(ScoreError) {
    for (index, chance) in [prior, sensitivity, specificity].enumerated() {
      guard chance >= 0, chance <= 1 else { throw .chanceOutOfRange(index: index) }
    }
    for (index, value) in [gain, loss].enumerated() {
      guard value >= 0, value.isFinite else { throw .notFinite(index: index) }
    }
    let trueYes = prior * sensitivity
    let falseYes = (1 - prior) * (1 - specificity)
    let trueNo = prior * (1 - sensitivity)
    let falseNo = (1 - prior) * specificity
    chanceOfYes = trueYes + falseYes
    trueGivenYes = chanceOfYes > 0 ? trueYes / chanceOfYes : nil
    trueGivenNo = trueNo + falseNo > 0 ? trueNo / (trueNo + falseNo) : nil
    withoutCheck = max(0, prior * gain - (1 - prior) * loss)
    ofPerfectCheck = prior * gain - withoutCheck
    ofCheck =
      max(0, trueYes * gain - falseYes * loss) + max(0, trueNo * gain - falseNo * loss)
      - withoutCheck
  }
}
