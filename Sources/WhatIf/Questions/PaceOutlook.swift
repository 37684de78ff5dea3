/// How many agencies connect in the weeks ahead if the recent pace goes on.
///
/// The weeks ahead are drawn from those on record, whose weights are not known; a short record
/// gives a wide law. Source: docs/methods/pace-bayesian-bootstrap.md.
public struct PaceOutlook: Sendable {
  /// Connections of each week on record, oldest first.
  public let counts: [Int]
  /// For 0, 1, … weeks ahead the law of min(connections, most).
  private let laws: [[Double]]

  /// How many weeks of the record make the pace.
  public static let window = 26

  /// - Parameters:
  ///   - counts: Connections of each week on record, oldest first.
  ///   - most: The most connections that matter, 0 or more.
  ///   - weeks: How many weeks to look ahead, 0 or more.
  /// - Throws: ``PaceError``; ``PaceError/nothingConnected(_:)`` carries the bound to answer with.
  public init(_ counts: [Int], upTo most: Int, weeks: Int) throws(PaceError) {
    self.counts = counts
    let pace = BayesianBootstrapPace(try PaceHistory(counts))
    laws = try pace.laws(upTo: most, weeks: weeks)
  }

  /// Connections on record.
  public var total: Int { counts.reduce(0, +) }
  /// Connections a week.
  public var mean: Double { Double(total) / Double(counts.count) }

  /// The chance of so many connections or more within so many weeks; past the last week, as by it.
  func chance(ofAtLeast count: Int, within weeks: Int) -> Double {
    if count <= 0 { return 1 }
    return MassSearch.upperTail(of: law(within: weeks), from: count)
  }

  /// The law of min(connections, most) within so many weeks.
  func count(atMost most: Int, within weeks: Int) -> CountMasses {
    let law = law(within: weeks)
    let last = max(0, min(most, law.count - 1))
    var masses = Array(law.prefix(last + 1))
    if !masses.isEmpty { masses[last] = MassSearch.upperTail(of: law, from: last) }
    return CountMasses(first: 0, masses: masses)
  }

  private func law(within weeks: Int) -> [Double] {
    laws.isEmpty ? [1] : laws[max(0, min(weeks, laws.count - 1))]
  }
}
