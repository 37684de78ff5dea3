import AgencyModel

/// How past forecasts of the number of connections would have done.
///
/// From each origin only the record up to that day is read (``ConnectionHistory``), a law of how
/// many agencies connect within so many weeks is made by each method and by a naive baseline, and
/// all are scored by what happened. Origins lie a whole horizon apart, so that no two forecasts of
/// one horizon look at the same days. Source: docs/methods/backtest.md.
///
/// Complexity: for each horizon, origins × the making of a forecast.
public struct Backtest: Sendable {
  /// What a forecast is made of.
  public enum Method: String, CaseIterable, Sendable {
    /// The weekly connections of late.
    case pace
    /// The pace through the statuses, agency by agency.
    case stages
  }

  /// One forecast, made on ``origin`` of what happens through ``target``.
  public struct Case: Sendable, Hashable {
    public let origin: Day
    public let target: Day
    /// Connections in that time.
    public let observed: Int
    /// P(connections = k) for k = 0, 1, …, by method, and the baseline's.
    public let laws: [Method: [Double]]
    public let baseline: [Double]
    /// Connections in the middling span of equal length before; the event scored is that there are
    /// more.
    public let middling: Int
  }

  /// The scores of one method at one horizon.
  public struct Score: Sendable {
    public let method: Method
    public let weeks: Int
    /// Of ranked probability scores, in agencies.
    public let ranked: BaselineComparison
    /// Of the chance that more connect than in the middling span before.
    public let event: ChanceScore
    public let baselineEvent: ChanceScore
    /// How often the range from 5% to 95% held what happened.
    public let coverage: Coverage
  }

  /// The last day of the record that is used.
  public let end: Day
  public let horizons: [Int]
  /// By horizon, the earliest first.
  public let cases: [Int: [Case]]
  public let scores: [Score]
  /// Whole weeks on record.
  public let weeksOnRecord: Int
  /// All connections on record.
  public let connections: Int
  /// Agencies that are connected now without a recorded day; they are left out.
  public let undated: Int

  /// The fewest whole weeks that must lie before an origin.
  public static let warmUp = 13
  /// The fewest connections that must lie before an origin.
  public static let fewestConnections = StatusHazards.fewest
  /// The fewest forecasts that get a verdict.
  public static let needed = 20
  static let lastOrigins = 260

  /// - Parameters:
  ///   - today: Nothing after it is read.
  ///   - completeUntil: The day up to which the record is complete; without one that of its last entry.
  ///   - horizons: In weeks, each at least 1.
  public init(
    _ dataset: Dataset, today: Day, completeUntil: Day? = nil, horizons: [Int] = [1, 4, 8]
  ) {
    self.horizons = horizons
    let past = Past(dataset, completeUntil: completeUntil)
    let record = past.history(until: today)
    end = record.end
    connections = record.connectedOn.count
    undated = past.undated.count
    weeksOnRecord = record.begin.map { max(0, (record.end - $0 + 1) / 7) } ?? 0
    var cases: [Int: [Case]] = [:]
    var scores: [Score] = []
    for weeks in horizons {
      var found: [Case] = []
      var target = record.end
      while let begin = record.begin, found.count < Self.lastOrigins {
        let origin = target + -7 * weeks
        guard origin - begin + 1 >= 7 * Self.warmUp else { break }
        if let one = past.forecast(from: origin, weeks: weeks, record) { found.append(one) }
        target = origin
      }
      found.reverse()
      cases[weeks] = found
      for method in Method.allCases {
        if let score = Self.score(found, method, weeks) { scores.append(score) }
      }
    }
    self.cases = cases
    self.scores = scores
  }

  private static func score(_ cases: [Case], _ method: Method, _ weeks: Int) -> Score? {
    let cases = cases.filter { $0.laws[method] != nil }
    guard !cases.isEmpty else { return nil }
    var scores: [Double] = []
    var baselines: [Double] = []
    var chances: [Double] = []
    var baselineChances: [Double] = []
    var happened: [Bool] = []
    var held = 0
    for one in cases {
      guard let law = one.laws[method],
        let score = try? RankedScore(chances: law, observed: one.observed),
        let baseline = try? RankedScore(chances: one.baseline, observed: one.observed)
      else { return nil }
      scores.append(score.total)
      baselines.append(baseline.total)
      chances.append(MassSearch.upperTail(of: law, from: one.middling + 1))
      baselineChances.append(MassSearch.upperTail(of: one.baseline, from: one.middling + 1))
      happened.append(one.observed > one.middling)
      let low = MassSearch.quantile(0.05, of: law)
      let high = MassSearch.quantile(0.95, of: law)
      if (low...max(low, high)).contains(one.observed) { held += 1 }
    }
    guard
      let ranked = try? BaselineComparison(scores: scores, baseline: baselines, needed: needed),
      let event = try? ChanceScore(chances: chances, outcomes: happened),
      let baselineEvent = try? ChanceScore(chances: baselineChances, outcomes: happened),
      let coverage = try? Coverage(held: held, of: cases.count)
    else { return nil }
    return Score(
      method: method, weeks: weeks, ranked: ranked, event: event, baselineEvent: baselineEvent,
      coverage: coverage)
  }
}
