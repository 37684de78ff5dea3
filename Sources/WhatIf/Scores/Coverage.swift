/// How often an interval held what happened, with Wilson's interval for the true share.
///
/// An 80% interval is sound when 80% lies within ``interval``. Source: docs/methods/coverage.md.
public struct Coverage: Sendable, Hashable {
  /// The normal quantile 0.975, for intervals of 95%.
  public static let z95 = 1.959963984540054

  /// How many forecasts held what happened.
  public let held: Int
  public let forecasts: Int
  private let z: Double

  /// - Parameter z: The normal quantile of half the level above ½; 95% unless told.
  /// - Throws: A ``ScoreError`` for no forecasts, a count outside 0…`forecasts`, or a `z` that is not a
  ///   finite number above 0.
  public init(held: Int, of forecasts: Int, z: Double = Coverage.z95) throws(ScoreError) {
    guard forecasts > 0 else { throw .empty }
    guard 0...forecasts ~= held else { throw .countOutOfRange(held) }
    guard z > 0, z.isFinite else { throw .levelOutOfRange(z) }
    (self.held, self.forecasts, self.z) = (held, forecasts, z)
  }

  /// - Throws: A ``ScoreError`` as above, or for lists of different lengths.
  public init(
    intervals: [ClosedRange<Double>], observed: [Double], z: Double = Coverage.z95
  ) throws(ScoreError) {
    guard intervals.count == observed.count else {
      throw .lengthsDiffer(intervals.count, observed.count)
    }
    let held = zip(intervals, observed).count { $0.contains($1) }
    try self.init(held: held, of: intervals.count, z: z)
  }

  public var share: Double { Double(held) / Double(forecasts) }
  public var interval: ClosedRange<Double> { Self.wilson(hits: held, count: forecasts, z: z) }

  /// Whether the stated level is one the observed share allows.
  public func allows(level: Double) -> Bool { interval.contains(level) }

  /// Wilson's score interval: the shares p with |p̂ − p| ≤ z·√(p(1 − p)/n).
  ///
  /// - Parameters:
  ///   - hits: From 0 to `count`.
  ///   - count: 1 or more; with none every share is possible, so the answer is 0…1.
  static func wilson(hits: Int, count: Int, z: Double) -> ClosedRange<Double> {
    guard count > 0 else { return 0...1 }
    let n = Double(count)
    let share = Double(hits) / n
    let scale = 1 + z * z / n
    let centre = (share + z * z / (2 * n)) / scale
    let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot() / scale
    // At the ends the bound is the end itself, which rounding would miss.
    let lower = hits <= 0 ? 0 : max(0, centre - half)
    let upper = hits >= count ? 1 : min(1, centre + half)
    return lower...max(lower, upper)
  }
}
