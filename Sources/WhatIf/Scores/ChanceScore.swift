import Glibc

/// How good forecasts of yes-or-no outcomes were: Brier's score with Murphy's decomposition, and
/// the log score.
///
/// Forecasts are grouped by their exact chance, so that Brier = reliability − resolution +
/// uncertainty holds without a remainder. For all three of Brier, reliability and the log score, 0
/// is perfect. O(n log n). Source: docs/methods/chance-scores.md.
public struct ChanceScore: Sendable, Hashable {
  /// The forecasts of one chance.
  public struct Group: Sendable, Hashable {
    public let chance: Double
    public let forecasts: Int
    /// How many of them came true.
    public let happened: Int

    /// The share that came true; near ``chance`` when the forecasts are reliable.
    public var observed: Double { Double(happened) / Double(forecasts) }
  }

  /// The reliability table, the lowest chance first.
  public let groups: [Group]
  public let forecasts: Int
  /// Mean of (chance − outcome)².
  public let brier: Double
  /// Mean of −ln(chance given to what happened): infinite when that was called impossible.
  public let logScore: Double

  /// - Parameters:
  ///   - chances: The forecasts.
  ///   - outcomes: What happened, in the same order.
  /// - Throws: A ``ScoreError`` for no forecasts, lists of different lengths, or a chance outside 0…1.
  public init(chances: [Double], outcomes: [Bool]) throws(ScoreError) {
    guard !chances.isEmpty else { throw .empty }
    guard chances.count == outcomes.count else {
      throw .lengthsDiffer(chances.count, outcomes.count)
    }
    if let index = chances.firstIndex(where: { !($0 >= 0 && $0 <= 1) }) {
      throw .chanceOutOfRange(index: index)
    }
    var tallies: [Double: (forecasts: Int, happened: Int)] = [:]
    var squares = 0.0
    var logs = 0.0
    for (chance, outcome) in zip(chances, outcomes) {
      tallies[chance, default: (0, 0)].forecasts += 1
      tallies[chance, default: (0, 0)].happened += outcome ? 1 : 0
      let error = chance - (outcome ? 1 : 0)
      squares += error * error
      logs -= outcome ? log(chance) : log1p(-chance)
    }
    groups = tallies.map {
      Group(chance: $0.key, forecasts: $0.value.forecasts, happened: $0.value.happened)
    }.sorted { $0.chance < $1.chance }
    forecasts = chances.count
    brier = squares / Double(forecasts)
    logScore = logs / Double(forecasts)
  }

  /// The share of all forecasts that came true.
  public var baseRate: Double {
    Double(groups.reduce(0) { $0 + $1.happened }) / Double(forecasts)
  }

  /// How far the observed shares are from the chances: Σ n(chance − observed)²/N; 0 is best.
  public var reliability: Double {
    mean { group in (group.chance - group.observed) * (group.chance - group.observed) }
  }

  /// How far the observed shares are from the base rate: Σ n(observed − base)²/N; more is better.
  public var resolution: Double {
    let base = baseRate
    return mean { group in (group.observed - base) * (group.observed - base) }
  }

  /// base·(1 − base): the Brier score of always saying the base rate.
  public var uncertainty: Double { baseRate * (1 - baseRate) }

  /// 1 − Brier/uncertainty: the share of the base rate's error that the forecasts save; `nil` when
  /// all outcomes were the same, because then the base rate makes no error.
  public var skill: Double? {
    let happened = groups.reduce(0) { $0 + $1.happened }
    return happened == 0 || happened == forecasts ? nil : 1 - brier / uncertainty
  }

  private func mean(_ value: (Group) -> Double) -> Double {
    groups.reduce(0) { $0 + Double($1.forecasts) * value($1) } / Double(forecasts)
  }
}
