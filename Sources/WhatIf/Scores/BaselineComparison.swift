/// Whether forecasts beat a naive baseline, judged on the differences of paired scores.
///
/// Lower scores are better. Few forecasts get no verdict, whatever the difference. The interval
/// takes the forecasts as independent; weekly forecasts of one agency overlap, so theirs is too
/// narrow. Source: docs/methods/baseline.md.
public struct BaselineComparison: Sendable, Hashable {
  public enum Verdict: Sendable, Hashable {
    /// Too few forecasts; `needed` is how many a verdict takes.
    case tooFew(needed: Int)
    case better
    case worse
    /// The interval of the difference holds 0.
    case noDifference
  }

  public let forecasts: Int
  /// Mean score of the forecasts, and of the baseline.
  public let score: Double
  public let baseline: Double
  /// Mean of score − baseline: below 0 when the forecasts are better.
  public let difference: Double
  /// The standard error of ``difference``; `nil` for a single forecast.
  public let standardError: Double?
  public let verdict: Verdict

  /// - Parameters:
  ///   - scores: One score a forecast.
  ///   - baseline: The baseline's score of the same outcomes, in the same order.
  ///   - needed: The fewest forecasts that get a verdict; below 2 it is taken as 2.
  ///   - z: The normal quantile of half the level above ½; 95% unless told.
  /// - Throws: A ``ScoreError`` for no scores, lists of different lengths, a score that is not finite,
  ///   or a `z` that is not a finite number above 0.
  public init(
    scores: [Double], baseline: [Double], needed: Int = 20, z: Double = Coverage.z95
  ) throws(ScoreError) {
    guard !scores.isEmpty else { throw .empty }
    guard scores.count == baseline.count else {
      throw .lengthsDiffer(scores.count, baseline.count)
    }
    for list in [scores, baseline] {
      if let index = list.firstIndex(where: { !$0.isFinite }) { throw .notFinite(index: index) }
    }
    guard z > 0, z.isFinite else { throw .levelOutOfRange(z) }
    let n = Double(scores.count)
    // What is left of rounding is no difference.
    let differences = zip(scores, baseline).map { score, base in
      abs(score - base) > 1e-9 * max(1, abs(base)) ? score - base : 0
    }
    let difference = differences.reduce(0, +) / n
    var error: Double?
    if scores.count > 1 {
      let squares = differences.reduce(0) { $0 + ($1 - difference) * ($1 - difference) }
      error = (squares / (n - 1) / n).squareRoot()
    }
    let needed = max(2, needed)
    if let error, scores.count >= needed {
      let half = z * error
      verdict =
        difference + half < 0 ? .better : difference - half > 0 ? .worse : .noDifference
    } else {
      verdict = .tooFew(needed: needed)
    }
    forecasts = scores.count
    score = scores.reduce(0, +) / n
    self.baseline = baseline.reduce(0, +) / n
    self.difference = difference
    standardError = error
  }
}
