/// Future weeks drawn from the weeks on record: the exact law that bootstrap simulations approach.
///
/// Each week ahead is one of the recorded weeks, all equally likely, independent of the others. How
/// little is known from a short record is not included; ``BayesianBootstrapPace`` includes it.
/// Source: docs/methods/pace-bootstrap.md.
public struct BootstrapPace: Sendable, Hashable {
  public let history: PaceHistory
  private let week: [(count: Int, chance: Double)]

  public init(_ history: PaceHistory) {
    self.history = history
    var tally: [Int: Int] = [:]
    for count in history.counts { tally[count, default: 0] += 1 }
    week = tally.sorted { $0.key < $1.key }
      .map { ($0.key, Double($0.value) / Double(history.counts.count)) }
  }

  public static func == (left: Self, right: Self) -> Bool { left.history == right.history }
  public func hash(into hasher: inout Hasher) { hasher.combine(history) }

  /// Mean and variance of the connections of so many weeks, 0 or more.
  public func moments(weeks: Int) -> (mean: Double, variance: Double) {
    (Double(weeks) * history.mean, Double(weeks) * history.variance)
  }

  /// The chance of each total of so many weeks: from 0 up to weeks·(largest count), in order.
  ///
  /// The weeks-fold convolution of the record, all terms positive. O(weeks² · largest · distinct counts).
  ///
  /// - Throws: ``PaceError/numberOutOfRange(_:)`` for negative weeks, or ``PaceError/tooManySteps(_:)``.
  public func totals(weeks: Int) throws(PaceError) -> [Double] {
    guard weeks >= 0 else { throw .numberOutOfRange(weeks) }
    let largest = history.counts.max() ?? 0
    let width = Double(weeks) * Double(largest) + 1
    let steps = width * Double(weeks) * Double(week.count)
    guard steps <= PaceLimit.steps else { throw .tooManySteps(steps) }
    var law = [Double](repeating: 0, count: Int(width))
    law[0] = 1
    for done in 0..<weeks { law = advanced(law, used: done * largest + 1) }
    return law
  }

  /// The chance that so many more are done by the end of each week: first passage of the walk.
  ///
  /// O(weeks · remaining · distinct counts).
  ///
  /// - Parameters:
  ///   - remaining: Agencies still to connect, 0…10⁸.
  ///   - weeks: The last week looked at, 0 or more.
  /// - Throws: ``PaceError/numberOutOfRange(_:)`` or ``PaceError/tooManySteps(_:)``.
  public func completion(remaining: Int, weeks: Int) throws(PaceError) -> CompletionLaw {
    guard 0...100_000_000 ~= remaining else { throw .numberOutOfRange(remaining) }
    guard weeks >= 0 else { throw .numberOutOfRange(weeks) }
    let steps = Double(weeks) * Double(remaining) * Double(week.count)
    guard steps <= PaceLimit.steps, weeks <= PaceLimit.weeks else { throw .tooManySteps(steps) }
    var law = [Double](repeating: 0, count: remaining + 1)
    law[0] = 1
    let largest = history.counts.max() ?? 0
    var chances = [law[remaining]]
    for done in 0..<weeks {
      law = advanced(law, used: min(remaining, done * largest) + 1)
      chances.append(law[remaining])
    }
    return CompletionLaw(chances: chances)
  }

  /// The law after one more week; what goes beyond the last element stays in it.
  private func advanced(_ law: [Double], used: Int) -> [Double] {
    var next = [Double](repeating: 0, count: law.count)
    let last = law.count - 1
    for place in 0..<min(used, law.count) {
      // Smaller ones cannot be seen in any sum, and would be slow.
      guard law[place] > PaceLimit.negligible else { continue }
      for (count, chance) in week { next[min(last, place + count)] += law[place] * chance }
    }
    return next
  }
}

/// The limits that all paces share.
enum PaceLimit {
  static let steps = 4e9
  static let weeks = 100_000
  static let negligible = 1e-290
}
