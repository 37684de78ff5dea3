/// The agencies that connected in each week on record, checked, and cut off at a cap.
public struct PaceHistory: Sendable, Hashable {
  /// Oldest first, one a week, holidays and closed weeks left out; at least one above 0.
  public let counts: [Int]

  /// - Parameters:
  ///   - counts: New connections of each week, 0…1 000 000.
  ///   - cap: The most a week can take from now on; each count above it is taken as the cap.
  /// - Throws: A ``PaceError``; ``PaceError/nothingConnected(_:)`` carries the bound to answer with.
  public init(_ counts: [Int], cap: Int? = nil) throws(PaceError) {
    guard !counts.isEmpty else { throw .noHistory }
    if let week = counts.firstIndex(where: { !(0...1_000_000 ~= $0) }) {
      throw .countOutOfRange(week: week)
    }
    if let cap, cap < 1 { throw .numberOutOfRange(cap) }
    guard counts.contains(where: { $0 > 0 }) else {
      throw .nothingConnected(try ZeroHistoryBound(weeks: counts.count))
    }
    self.counts = counts.map { min($0, cap ?? $0) }
  }

  public var total: Int { counts.reduce(0, +) }
  /// Connections a week.
  public var mean: Double { Double(total) / Double(counts.count) }

  /// The mean squared distance from the mean, divided by the number of weeks.
  public var variance: Double {
    counts.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / Double(counts.count)
  }
}
