import AgencyModel
import Glibc
import Synchronization

/// The day by which a condition holds with each of several chances.
///
/// Between two days of ``StandingBreaks`` the chance of a condition that agencies can only help by
/// connecting never falls, so that halving finds the first day; of one that they can only hurt it
/// never rises, so that the first day tells; any other is looked at day by day.
/// Source: docs/methods/when.md.
public struct ReachingDate: Sendable {
  public enum Refusal: Error, Hashable, Sendable {
    /// It is left open which agencies change.
    case choiceOpen
    /// There are more combinations than can be summed.
    case tooManyCombinations
    case interrupted
    case law(LawError)
  }

  public enum Verdict: Hashable, Sendable {
    case holdsAlready
    /// It does not hold within ``Outlook/horizon``, whoever connects.
    case never
    case open
  }

  public enum Reached: Hashable, Sendable {
    case day(Day)
    /// By the last day looked at the chance is only so much.
    case notWithin(Day, chance: Double)
  }

  public static let levels = [0.5, 0.85, 0.95]

  public let verdict: Verdict
  /// Where agencies stand now.
  public let present: OpenCondition
  public let origin: Day
  /// The last day looked at.
  public let last: Day
  private let tests: [Test]
  private let breaks: StandingBreaks
  private let kept = Kept()
  private let standing: @Sendable (Day) -> Standing
  private let isInterrupted: @Sendable () -> Bool

  public typealias Test = (metric: Metric, comparison: ComparisonOperator, bound: Double)

  /// - Parameters:
  ///   - standing: Where agencies stand on a day, under the scenario.
  ///   - isInterrupted: Asked before each day is looked at.
  public init(
    _ tests: [Test], origin: Day, standing: @escaping @Sendable (Day) -> Standing,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws(Refusal) {
    let now = standing(origin)
    guard now.overlay.openChoices.isEmpty else { throw .choiceOpen }
    self.tests = tests
    self.origin = origin
    self.standing = standing
    self.isInterrupted = isInterrupted
    last = origin + Outlook.horizon
    breaks = StandingBreaks(now, after: origin, through: last)
    present = OpenCondition(tests, in: now)
    if present.parts.allSatisfy({ $0.holds(at: $0.fixed) }) {
      verdict = .holdsAlready
    } else if present.canHold
      || breaks.days.contains(where: { OpenCondition(tests, in: standing($0)).canHold })
    {
      verdict = .open
    } else {
      verdict = .never
    }
  }

  /// The condition as it is open on a day.
  public func condition(on day: Day) -> OpenCondition {
    let part = breaks.count(by: day)
    if part == 0 { return present }
    return kept.condition(of: part) { OpenCondition(tests, in: standing(day)) }
  }

  /// Conditions by how many breaks have come, since between two breaks they are the same.
  private final class Kept: Sendable {
    private let conditions = Mutex<[Int: OpenCondition]>([:])

    func condition(of part: Int, _ make: () -> OpenCondition) -> OpenCondition {
      if let known = conditions.withLock({ $0[part] }) { return known }
      let made = make()
      conditions.withLock { $0[part] = made }
      return made
    }
  }

  /// Dates by the agencies' own laws.
  public struct Dates: Sendable {
    /// One for each of ``ReachingDate/levels``.
    public var reached: [Reached] = []
    /// The day from which the chance is below the level again, where that happens.
    public var lapses: [Day?] = []
  }

  /// - Parameters:
  ///   - outlook: Each agency's law. An agency of which nothing tells, or whose chance has no day, is
  ///     taken to do what helps the condition least.
  ///   - dependence: How agencies depend on one another in connecting by any one day.
  /// - Throws: ``Refusal/tooManyCombinations`` also where the dependence does not apply.
  public func dates(
    _ outlook: Outlook, _ dependence: Dependence = .independent
  ) throws(Refusal) -> Dates {
    var walk = Walk(self, outlook, dependence)
    var found = [Day?](repeating: nil, count: Self.levels.count)
    let starts = [origin + 1] + breaks.days.filter { $0 > origin + 1 }
    for (index, start) in starts.enumerated() where found.contains(nil) {
      let end = index + 1 < starts.count ? starts[index + 1] - 1 : last
      for (index, level) in Self.levels.enumerated() where found[index] == nil {
        found[index] = try walk.firstDay(from: start, to: end, reaching: level)
      }
    }
    var dates = Dates()
    let most = try walk.chance(by: last)
    for (index, level) in Self.levels.enumerated() {
      guard let day = found[index] else {
        dates.reached.append(.notWithin(last, chance: most))
        dates.lapses.append(nil)
        continue
      }
      dates.reached.append(.day(day))
      var lapse: Day?
      for later in breaks.days where later > day && lapse == nil {
        if !reaches(try walk.chance(by: later), level) { lapse = later }
      }
      dates.lapses.append(lapse)
    }
    return dates
  }

  /// How many more connections the condition needs on each break, if it is a number or share of all
  /// connected agencies that must be reached; otherwise a pace says nothing of it.
  public var isCountOfConnected: Bool {
    guard tests.count == 1, let test = tests.first else { return false }
    return test.metric.counted == .status(.connected) && test.metric.weight == nil
      && test.metric.filter == nil
      && (test.comparison == .greaterOrEqual || test.comparison == .greater
        || present.monotone == true && test.comparison == .equal)
  }

  /// Whether it asks of numbers or shares of agencies only, each counted as one.
  public var isOfCounts: Bool { tests.allSatisfy { $0.metric.weight == nil } }

  /// The most connections that a date by pace looks for, 0 or more.
  public var mostRemaining: Int {
    ([origin] + breaks.days).compactMap { condition(on: $0).remaining }.max() ?? 0
  }

  /// Dates by a pace: ends of weeks, and days of breaks.
  public func dates(_ pace: PaceOutlook) -> Dates {
    let weeks = Outlook.horizon / 7
    let end = origin + 7 * weeks
    var days = Set(breaks.days.filter { $0 <= end })
    for week in 1...weeks { days.insert(origin + 7 * week) }
    var remaining = present.remaining
    var found = [Day?](repeating: nil, count: Self.levels.count)
    var segment = 0
    var most = 0.0
    for day in days.sorted() {
      let now = breaks.count(by: day)
      if now != segment {
        segment = now
        remaining = condition(on: day).remaining
      }
      most = remaining.map { pace.chance(ofAtLeast: $0, within: (day - origin) / 7) } ?? 0
      for (index, level) in Self.levels.enumerated()
      where found[index] == nil && reaches(most, level) {
        found[index] = day
      }
      if found.allSatisfy({ $0 != nil }) { break }
    }
    return Dates(
      reached: found.map { $0.map { .day($0) } ?? .notWithin(end, chance: most) },
      lapses: found.map { _ in nil })
  }

  /// The condition's law, made anew only where a break has come.
  private struct Walk {
    /// The most steps for one day of the few that a search looks at, and of the up to a thousand that
    /// are looked at one by one.
    static let (mostSearched, mostWalked) = (40_000_000, 400_000)

    let question: ReachingDate
    let outlook: Outlook
    let dependence: Dependence
    /// The condition between two breaks, and how its chance goes as agencies connect.
    private struct Part {
      let condition: OpenCondition
      var law: DependentChance
      let rises: Bool?
    }
    /// By how many breaks have come.
    private var parts: [Int: Part] = [:]
    /// The chance by each day looked at.
    private var known: [Day: Double] = [:]

    init(_ question: ReachingDate, _ outlook: Outlook, _ dependence: Dependence) {
      self.question = question
      self.outlook = outlook
      self.dependence = dependence
    }

    /// Makes the part of the time that a day lies in, if it is the first of it.
    private mutating func enter(_ day: Day) throws(Refusal) -> Int {
      let now = question.breaks.count(by: day)
      guard parts[now] == nil else { return now }
      let condition = question.condition(on: day)
      var rises = condition.monotone
      // Who becomes certain leaves the mean that varies, so that the chance may fall meanwhile.
      if case .betaBinomial = dependence { rises = nil }
      let law: DependentChance?
      do throws(LawError) {
        law = try DependentChance(condition, dependence)
      } catch {
        throw .law(error)
      }
      guard let law, law.steps <= (rises == nil ? Self.mostWalked : Self.mostSearched) else {
        throw .tooManyCombinations
      }
      parts[now] = Part(condition: condition, law: law, rises: rises)
      return now
    }

    /// The first day between two breaks, both ends included, by which a level is reached.
    mutating func firstDay(
      from start: Day, to end: Day, reaching level: Double
    ) throws(Refusal) -> Day? {
      let now = try enter(start)
      switch parts[now]?.rises {
      case true:
        guard reaches(try chance(by: end), level) else { return nil }
        guard !reaches(try chance(by: start), level) else { return start }
        return try search(start...end, reaching: level)
      case false:
        return reaches(try chance(by: start), level) ? start : nil
      case nil:
        for later in stride(from: 0, through: end - start, by: 1)
        where reaches(try chance(by: start + later), level) {
          return start + later
        }
        return nil
      }
    }

    /// The first day reaching a level, between the nearest days looked at that do not and that do.
    ///
    /// The log-odds of the chance run nearly straight over the days, so a few looks do; every fourth
    /// one halves what is left.
    private mutating func search(
      _ days: ClosedRange<Day>, reaching level: Double
    ) throws(Refusal) -> Day? {
      func odds(_ chance: Double) -> Double {
        let chance = min(1 - 1e-12, max(1e-12, chance))
        return log(chance / (1 - chance))
      }
      let within = known.filter { days.contains($0.key) }
      let below = within.filter { !reaches($0.value, level) }.max { $0.key < $1.key }
      let above = within.filter { reaches($0.value, level) }.min { $0.key < $1.key }
      guard var low = below, var high = above else { return nil }
      var looks = 0
      while high.key - low.key > 1 {
        let width = high.key - low.key
        var step = width / 2
        looks += 1
        if looks % 4 != 0 {
          let part = (odds(level) - odds(low.value)) / (odds(high.value) - odds(low.value))
          if part.isFinite { step = Int((part * Double(width)).rounded()) }
        }
        let day = low.key + min(width - 1, max(1, step))
        let chance = try chance(by: day)
        if reaches(chance, level) { high = (day, chance) } else { low = (day, chance) }
      }
      return high.key
    }

    mutating func chance(by day: Day) throws(Refusal) -> Double {
      if let chance = known[day] { return chance }
      guard !question.isInterrupted() else { throw .interrupted }
      let chance = try reckoned(by: day)
      known[day] = chance
      return chance
    }

    private mutating func reckoned(by day: Day) throws(Refusal) -> Double {
      let now = try enter(day)
      guard let condition = parts[now]?.condition else { return 0 }
      let unknown = condition.monotone == false ? 1.0 : 0.0
      let chances = condition.open.map { outlook.datedChance(row: $0, by: day) ?? unknown }
      do throws(LawError) {
        return try parts[now]?.law.chance(chances).lower ?? 0
      } catch {
        throw .law(error)
      }
    }
  }
}

/// A level that is met exactly counts as met though both are rounded.
private func reaches(_ chance: Double, _ level: Double) -> Bool { chance >= level * (1 - 1e-12) }

extension Outlook {
  /// The chance by a day; `nil` where nothing tells, and for a judged chance that names no day.
  func datedChance(row: Int, by day: Day) -> Double? {
    hasDate(row: row) ? chance(row: row, by: day) : nil
  }

  /// Whether an agency's law says more by one day than by another.
  public func hasDate(row: Int) -> Bool {
    guard bases.indices.contains(row), let basis = bases[row] else { return false }
    return basis != .chances || judgedBy != nil
  }
}

extension OpenCondition {
  /// Whether it may hold at all, if the right ones connect; true where that is not known.
  var canHold: Bool {
    if let isSettled { return isSettled }
    switch monotone {
    case true: return holds([Bool](repeating: true, count: open.count))
    case false: return holds([Bool](repeating: false, count: open.count))
    case nil: return true
    }
  }

  /// How many open agencies must connect, when any will do; `nil` when that is not enough.
  public var remaining: Int? {
    if open.isEmpty { return parts.allSatisfy { $0.holds(at: $0.fixed) } ? 0 : nil }
    switch soleEvent {
    case .always: return 0
    case .atLeast(let count): return count
    case .never, .atMost, .among, nil: return nil
    }
  }
}
