/// Future weeks drawn from the weeks on record, their chances unknown: Rubin's Bayesian bootstrap.
///
/// The recorded weeks have weights from a uniform Dirichlet law, and each week ahead is one of them
/// with its weight. A short record then gives a wide answer. Source:
/// docs/methods/pace-bayesian-bootstrap.md.
public struct BayesianBootstrapPace: Sendable, Hashable {
  public let history: PaceHistory

  public init(_ history: PaceHistory) {
    self.history = history
  }

  /// Mean H·x̄ and variance H·s²·(m + H)/(m + 1) of the connections of H weeks, 0 or more, m on record.
  public func moments(weeks: Int) -> (mean: Double, variance: Double) {
    let (ahead, known) = (Double(weeks), Double(history.counts.count))
    return (
      ahead * history.mean, ahead * history.variance * (known + ahead) / (known + 1)
    )
  }

  /// The chance that so many more are done by the end of each week.
  ///
  /// How often each recorded week comes up among H is uniform over all the ways, so the law needs no
  /// simulation. O(weeks on record · weeks · remaining).
  ///
  /// - Parameters:
  ///   - remaining: Agencies still to connect, 0 or more.
  ///   - weeks: The last week looked at, 0 or more.
  /// - Throws: ``PaceError/numberOutOfRange(_:)`` or ``PaceError/tooManySteps(_:)``.
  public func completion(remaining: Int, weeks: Int) throws(PaceError) -> CompletionLaw {
    let laws = try laws(upTo: remaining, weeks: weeks)
    return CompletionLaw(chances: laws.map { $0[remaining] })
  }

  /// The chance of each total of so many weeks: from 0 up to weeks·(largest count), in order.
  ///
  /// - Throws: As ``completion(remaining:weeks:)``.
  public func totals(weeks: Int) throws(PaceError) -> [Double] {
    let largest = history.counts.max() ?? 0
    let (most, overflow) = largest.multipliedReportingOverflow(by: weeks)
    guard !overflow else { throw .tooManySteps(.infinity) }
    return try laws(upTo: most, weeks: weeks).last ?? []
  }

  /// For 0, 1, …, `weeks` weeks the law of min(total, most).
  ///
  /// With the first j recorded weeks the law f of h weeks ahead is (j − 1)/(h + j − 1)·f without the j-th
  /// and h/(h + j − 1)·f of h − 1 with one more of it: ways counted and divided by their number.
  func laws(upTo most: Int, weeks: Int) throws(PaceError) -> [[Double]] {
    guard most >= 0 else { throw .numberOutOfRange(most) }
    guard weeks >= 0 else { throw .numberOutOfRange(weeks) }
    let steps = Double(history.counts.count) * Double(weeks + 1) * (Double(most) + 1)
    guard steps <= PaceLimit.steps, weeks <= PaceLimit.weeks,
      (Double(most) + 1) * Double(weeks + 1) <= 1e8
    else { throw .tooManySteps(steps) }
    var laws = [[Double]](
      repeating: Array(repeating: 0, count: most + 1), count: weeks + 1)
    laws[0][0] = 1
    for (place, count) in history.counts.enumerated() {
      for ahead in stride(from: 1, through: weeks, by: 1) {
        let all = Double(ahead + place)
        let (without, with) = (Double(place) / all, Double(ahead) / all)
        laws[ahead].withUnsafeMutableBufferPointer { law in
          for total in law.indices { law[total] *= without }
        }
        let fewer = laws[ahead - 1]
        laws[ahead].withUnsafeMutableBufferPointer { law in
          for (total, chance) in fewer.enumerated() where chance > PaceLimit.negligible {
            law[min(most, total + count)] += with * chance
          }
        }
      }
    }
    return laws
  }
}
