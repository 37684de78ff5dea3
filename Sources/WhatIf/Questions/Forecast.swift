import AgencyModel

/// The distribution of a figure at the end of each week ahead.
///
/// A figure is what it is if nobody more connects, plus what each open agency adds or takes away
/// by connecting. Counts have a Poisson-binomial law, weighted figures a weighted one, both exact
/// but for weights without a usable lattice. Source: docs/methods/when.md.
public struct Forecast: Sendable {
  public enum Refusal: Error, Hashable, Sendable {
    /// It is left open which agencies change.
    case choiceOpen
    /// A pace tells of all connected agencies only, each as one.
    case notPaced
    case law(LawError)
    case pace(PaceError)
  }

  /// One week's end. All figures are parts of ``whole``; from least to most where something is not
  /// known.
  public struct Week: Hashable, Sendable {
    public let day: Day
    public let expected: ClosedRange<Double>
    /// One for each of ``Forecast/levels``: the least value not exceeded with that chance.
    public let quantiles: [ClosedRange<Double>]
    public let whole: Double
  }

  public static let levels = [0.05, 0.25, 0.5, 0.75, 0.95]
  /// The most steps for all laws of weighted figures together.
  private static let workLimit = 100_000_000
  /// The same for one of them.
  private var workLimit: Int { Self.workLimit / max(1, days.count) }

  public let metric: Metric
  public let origin: Day
  public let days: [Day]
  private let breaks: StandingBreaks
  private let standing: @Sendable (Day) -> Standing

  /// - Parameters:
  ///   - last: The day that the last week ends with; a first week is always there.
  ///   - standing: Where agencies stand on a day, under the scenario.
  public init(
    _ metric: Metric, origin: Day, through last: Day,
    standing: @escaping @Sendable (Day) -> Standing
  ) throws(Refusal) {
    self.metric = metric
    self.origin = origin
    self.standing = standing
    let now = standing(origin)
    guard now.overlay.openChoices.isEmpty else { throw .choiceOpen }
    var days: [Day] = []
    while origin + 7 * (days.count + 1) <= last { days.append(origin + 7 * (days.count + 1)) }
    if let end = days.last ?? (last > origin ? origin : nil), end < last { days.append(last) }
    if days.isEmpty { days.append(origin + 7) }
    self.days = days
    breaks = StandingBreaks(now, after: origin, through: days.last ?? last)
  }

  /// What is open on a day.
  public func condition(on day: Day) -> OpenCondition {
    OpenCondition([(metric, .greaterOrEqual, 0)], in: standing(day))
  }

  /// The weeks by the agencies' own laws; one of which nothing tells may connect or not.
  public func weeks(_ outlook: Outlook) throws(Refusal) -> [Week] {
    // Kept from week to week while the weights are the same.
    var quantiles: (steps: [Double], law: WeightedQuantiles?)?
    return try each { (day, part, open) throws(Refusal) in
      if metric.weight != nil, quantiles?.steps != part.steps {
        let law = WeightedQuantiles(part.steps.map(\.magnitude), workLimit: workLimit)
        quantiles = (part.steps, law)
      }
      let law = quantiles?.law
      do throws(LawError) {
        let known = open.map { outlook.chance(row: $0, by: day) }
        let low = try figure(part, known, law, unknownAdds: false)
        guard known.contains(nil) else { return Self.week(day, low, low, part) }
        return Self.week(day, low, try figure(part, known, law, unknownAdds: true), part)
      } catch {
        throw .law(error)
      }
    }
  }

  /// The weeks if the recent pace goes on, in whole weeks; no more connect than are open.
  ///
  /// - Parameter counts: Connections of each week on record, oldest first.
  public func weeks(_ counts: [Int]) throws(Refusal) -> [Week] {
    guard metric.counted == .status(.connected), metric.weight == nil, metric.filter == nil else {
      throw .notPaced
    }
    let most = ([origin] + breaks.days).map { condition(on: $0).open.count }.max() ?? 0
    let ahead = ((days.last ?? origin) - origin) / 7
    let pace: PaceOutlook
    do throws(PaceError) {
      pace = try PaceOutlook(counts, upTo: most, weeks: ahead)
    } catch {
      throw .pace(error)
    }
    return try each { (day, part, open) throws(Refusal) in
      let law = pace.count(atMost: open.count, within: (day - origin) / 7)
      do throws(LawError) {
        var quantiles: [Bracket] = []
        for level in Self.levels {
          quantiles.append(Bracket(exactly: part.fixed + Double(try law.quantile(level))))
        }
        let figure = (part.fixed + law.mean, quantiles)
        return Self.week(day, figure, figure, part)
      } catch {
        throw .law(error)
      }
    }
  }

  /// Asks for each week, with what is open then, looked up only where a break has come.
  private func each(
    _ week: (Day, OpenCondition.Part, [Int]) throws(Refusal) -> Week
  ) throws(Refusal) -> [Week] {
    var segment: Int?
    var condition: OpenCondition?
    var weeks: [Week] = []
    for day in days {
      let now = breaks.count(by: day)
      if now != segment {
        segment = now
        condition = self.condition(on: day)
      }
      guard let condition, let part = condition.parts.first else { continue }
      weeks.append(try week(day, part, condition.open))
    }
    return weeks
  }

  private typealias Values = (expected: Double, quantiles: [Bracket])

  private static func week(
    _ day: Day, _ low: Values, _ high: Values, _ part: OpenCondition.Part
  ) -> Week {
    Week(
      day: day, expected: low.expected...max(low.expected, high.expected),
      quantiles: zip(low.quantiles, high.quantiles).map { $0.lower...max($0.lower, $1.upper) },
      whole: part.whole)
  }

  /// Expected value and quantiles, the unknown agencies all adding to the figure or none.
  ///
  /// What an agency takes away by connecting it adds by not connecting, so all add.
  private func figure(
    _ part: OpenCondition.Part, _ known: [Double?], _ weighted: WeightedQuantiles?,
    unknownAdds: Bool
  ) throws(LawError) -> Values {
    var base = part.fixed
    var expected = part.fixed
    var chances: [Double] = []
    chances.reserveCapacity(known.count)
    for (step, chance) in zip(part.steps, known) {
      let connects = chance ?? ((step > 0) == unknownAdds ? 1 : 0)
      expected += step * connects
      if step < 0 { base += step }
      chances.append(step < 0 ? 1 - connects : connects)
    }
    var quantiles: [Bracket] = []
    if metric.weight == nil {
      let law = try PoissonBinomial(chances)
      for level in Self.levels {
        quantiles.append(Bracket(exactly: base + Double(try law.quantile(level))))
      }
    } else if let weighted {
      for total in try weighted.quantiles(Self.levels, chances) {
        quantiles.append(Bracket(exactly: base + total))
      }
    } else {
      let law = try WeightedLaw(
        weights: part.steps.map { $0.magnitude }, chances: chances,
        stateLimit: WeightedLaw.stateLimit, workLimit: workLimit,
        roundingLimit: WeightedLaw.roundingLimit)
      let most = law.weights.reduce(0, +)
      for level in Self.levels {
        let value = try law.quantile(level)
        // Weights rounded up may add up to more than there is.
        quantiles.append(Bracket(base + min(value.lower, most), base + min(value.upper, most)))
      }
    }
    return (expected, quantiles)
  }
}
