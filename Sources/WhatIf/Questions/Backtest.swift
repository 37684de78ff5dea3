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

  public let today: Day
  public let horizons: [Int]
  /// By horizon, the earliest first.
  public let cases: [Int: [Case]]
  public let scores: [Score]
  /// Whole weeks on record.
  public let weeksOnRecord: Int
  /// All connections on record.
  public let connections: Int

  /// The fewest whole weeks that must lie before an origin.
  public static let warmUp = 13
  /// The fewest connections that must lie before an origin.
  public static let fewestConnections = StatusHazards.fewest
  /// The fewest forecasts that get a verdict.
  public static let needed = 20
  static let lastOrigins = 260

  /// - Parameters:
  ///   - today: The last day of the record that is used.
  ///   - horizons: In weeks, each at least 1.
  public init(_ dataset: Dataset, today: Day, horizons: [Int] = [1, 4, 8]) {
    self.today = today
    self.horizons = horizons
    let record = ConnectionHistory(dataset, until: today)
    connections = record.connectedOn.count
    weeksOnRecord = record.begin.map { max(0, (today - $0 + 1) / 7) } ?? 0
    var cases: [Int: [Case]] = [:]
    var scores: [Score] = []
    for weeks in horizons {
      var found: [Case] = []
      var target = today
      while let begin = record.begin, found.count < Self.lastOrigins {
        let origin = target + -7 * weeks
        guard origin - begin + 1 >= 7 * Self.warmUp else { break }
        if let one = Self.forecast(dataset, from: origin, weeks: weeks, record) {
          found.append(one)
        }
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

  /// - Returns: `nil` where too little was on record by then.
  static func forecast(
    _ dataset: Dataset, from origin: Day, weeks: Int, _ record: ConnectionHistory
  ) -> Case? {
    let target = origin + 7 * weeks
    let observed = record.connectedOn.values.count { $0 > origin && $0 <= target }
    guard let known = law(dataset, from: origin, weeks: weeks) else { return nil }
    // What nobody held possible is still an outcome.
    let size = max(observed + 1, known.baseline.count, known.laws.values.map(\.count).max() ?? 0)
    func padded(_ law: [Double]) -> [Double] {
      law + [Double](repeating: 0, count: size - law.count)
    }
    return Case(
      origin: origin, target: target, observed: observed,
      laws: known.laws.mapValues(padded), baseline: padded(known.baseline),
      middling: known.middling)
  }

  /// The forecasts made on a day, from the record up to it alone.
  static func law(
    _ dataset: Dataset, from origin: Day, weeks: Int
  ) -> (laws: [Method: [Double]], baseline: [Double], middling: Int)? {
    let history = ConnectionHistory(dataset, until: origin)
    guard history.connectedOn.count >= fewestConnections else { return nil }
    let open = (0..<dataset.agencyCount).filter { history.connectedOn[$0] == nil }
    let all = history.weeklyConnections(weeks: .max)
    guard let baseline = spans(all, weeks), let middling = middling(all, weeks) else { return nil }
    var laws: [Method: [Double]] = [:]
    if let pace = try? PaceOutlook(
      Array(all.suffix(PaceOutlook.window)), upTo: open.count, weeks: weeks)
    {
      laws[.pace] = pace.count(atMost: open.count, within: weeks).masses
    }
    // The statuses of that day are read off the record too, never off what is known now.
    let record = TrackRecord(history)
    var stages = [StatusHazards.Stage](repeating: .unconnected, count: dataset.agencyCount)
    for spell in history.spells where spell.next == nil {
      stages[spell.row] = StatusHazards.Stage(spell.status) ?? .unconnected
    }
    let days = min(7 * weeks, Outlook.horizon)
    if record.hazards.isKnown,
      let law = try? PoissonBinomial(open.map { record.curves[stages[$0].rawValue][days] })
    {
      laws[.stages] = [Double](repeating: 0, count: law.window.lowerBound) + law.masses
    }
    return laws.isEmpty ? nil : (laws, baseline, middling)
  }

  /// Connections in each span of so many weeks, back from the last week without overlap.
  private static func totals(_ weekly: [Int], _ weeks: Int) -> [Int] {
    stride(from: weekly.count, to: weeks - 1, by: -weeks).map { end in
      weekly[(end - weeks)..<end].reduce(0, +)
    }
  }

  /// The baseline: any span on record is as likely to come again as any other.
  private static func spans(_ weekly: [Int], _ weeks: Int) -> [Double]? {
    let totals = totals(weekly, weeks)
    guard let most = totals.max() else { return nil }
    var spans = [Int](repeating: 0, count: most + 1)
    for total in totals { spans[total] += 1 }
    return spans.map { Double($0) / Double(totals.count) }
  }

  private static func middling(_ weekly: [Int], _ weeks: Int) -> Int? {
    let sorted = totals(weekly, weeks).sorted()
    return sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
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
