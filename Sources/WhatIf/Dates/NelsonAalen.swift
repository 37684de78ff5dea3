/// Nelson and Aalen's estimate of the cumulative hazard, censoring allowed.
///
/// Source: docs/methods/survival.md.
public struct NelsonAalen: Sendable, Hashable {
  /// What d agencies that connect at one time add, of n at risk.
  public enum Ties: Sendable, Hashable {
    /// One after the other, as if ties came from rounded times: 1/n + 1/(n − 1) + … + 1/(n − d + 1).
    case oneByOne
    /// All together: d/n, Nelson's and Aalen's own.
    case together
  }

  public let table: RiskTable
  public let ties: Ties
  /// The cumulative hazard from each row's time on, in the order of the rows.
  public let hazards: [Double]

  /// O(agencies).
  public init(_ table: RiskTable, ties: Ties = .together) {
    (self.table, self.ties) = (table, ties)
    var total = 0.0
    hazards = table.rows.map { row in
      switch ties {
      case .oneByOne:
        for earlier in 0..<row.events { total += 1 / Double(row.atRisk - earlier) }
      case .together: total += Double(row.events) / Double(row.atRisk)
      }
      return total
    }
  }

  /// The cumulative hazard at a time; `nil` before 0 and past the longest observation.
  public func hazard(at time: Double) -> Double? {
    guard time >= 0, time <= table.followUp else { return nil }
    let place = table.rows.lastIndex { $0.time <= time }
    return place.map { hazards[$0] } ?? 0
  }
}
