/// The loss of a forecast quantile: level·(observed − forecast) when too low, (1 − level)·(forecast −
/// observed) when too high.
///
/// The quantile of that level has the least expected loss. 0 is perfect; the unit is that of the
/// figures. Source: docs/methods/ranked-scores.md.
public enum PinballLoss {
  /// One loss for each observed figure, in order.
  ///
  /// - Parameter level: Above 0 and below 1; 0.85 for "85% by then".
  /// - Throws: A ``ScoreError`` for another level, or a figure that is not finite.
  public static func losses(
    level: Double, forecast: Double, observed: [Double]
  ) throws(ScoreError) -> [Double] {
    guard level > 0, level < 1 else { throw .levelOutOfRange(level) }
    guard forecast.isFinite else { throw .notFinite(index: 0) }
    if let index = observed.firstIndex(where: { !$0.isFinite }) { throw .notFinite(index: index) }
    return observed.map {
      $0 >= forecast ? level * ($0 - forecast) : (1 - level) * (forecast - $0)
    }
  }
}
