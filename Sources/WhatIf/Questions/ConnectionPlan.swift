import AgencyModel

/// Whom to connect in which week, so many agencies a week, and what a figure is then.
///
/// At equal effort the heaviest that are open go first: at the end of every week no other plan has
/// connected more weight (an exchange argument). Source: docs/methods/unit-plan.md, capacity.md.
public struct ConnectionPlan: Sendable {
  /// One agency in its week.
  public struct Step: Sendable, Hashable {
    public let row: Int
    /// From 0.
    public let week: Int
    /// What it adds to the part; `nil` where its weight is missing.
    public let gain: Double?
    /// The part at the end of its week as far as the plan has come with this agency.
    public let total: Double
  }

  public let candidates: PlanCandidates
  /// The agencies of the weeks up to the last day, by week, then the heaviest first.
  public let steps: [Step]
  /// The week of each candidate, in their order, beyond the last day as well.
  let weeks: [Int?]
  /// The weight that the plan has connected by the end of each week used.
  private let cumulative: [Double]

  /// - Parameters:
  ///   - capacity: Agencies a week, 1 or more.
  /// - Throws: A ``PlanError`` for a weight that is negative or not finite, or a capacity below 1.
  public init(_ candidates: PlanCandidates, capacity: Int) throws(PlanError) {
    let plan = try UnitPlan(
      weights: candidates.weights.map { $0 ?? 0 }, capacity: capacity, release: candidates.release)
    self.init(candidates, weeks: plan.weeks)
  }

  /// A plan that is given.
  init(_ candidates: PlanCandidates, weeks: [Int?]) {
    self.candidates = candidates
    self.weeks = weeks
    let weights = candidates.weights.map { $0 ?? 0 }
    cumulative = UnitPlan.cumulative(weights: weights, weeks: weeks)
    let ordered = weeks.indices.compactMap { place in
      weeks[place].map { (place: place, week: $0) }
    }.filter { $0.week < candidates.weekCount }.sorted {
      // A missing weight comes after a weight of 0.
      ($0.week, -(candidates.weights[$0.place] ?? -1), $0.place)
        < ($1.week, -(candidates.weights[$1.place] ?? -1), $1.place)
    }
    var gained = 0.0
    var steps: [Step] = []
    for (place, week) in ordered {
      gained += weights[place]
      steps.append(
        Step(
          row: candidates.rows[place], week: week, gain: candidates.weights[place],
          total: candidates.settled(candidates.fixed(atEndOf: week) + gained)))
    }
    self.steps = steps
  }

  /// The part at the end of a week, from 0; -1 is before the first.
  public func part(atEndOf week: Int) -> Double {
    let gained = cumulative.isEmpty || week < 0 ? 0 : cumulative[min(week, cumulative.count - 1)]
    return candidates.settled(candidates.fixed(atEndOf: max(0, week)) + gained)
  }

  /// The part on the last day.
  public var reached: Double { part(atEndOf: candidates.weekCount - 1) }

  /// How many have connected by the end of a week.
  public func connected(atEndOf week: Int) -> Int {
    weeks.count { $0.map { $0 <= week } ?? false }
  }

  public func isReached(_ target: PlanTarget, by part: Double) -> Bool {
    target.isReached(
      by: candidates.settled(part), of: candidates.whole, isShare: candidates.metric.isShare)
  }

  /// The first week, from 0, from whose end the target holds to the last day; where it does not
  /// hold then, the first later week at which it would if the plan went on; `nil` for never.
  public func week(reaching target: PlanTarget) -> Int? {
    let final = candidates.weekCount - 1
    func holds(_ week: Int) -> Bool { isReached(target, by: part(atEndOf: week)) }
    guard holds(final) else {
      guard cumulative.count > final + 1 else { return nil }
      return (final + 1..<cumulative.count).first(where: holds)
    }
    var week = final
    while week > 0, holds(week - 1) { week -= 1 }
    return week
  }

  /// The fewest agencies that reach the target on the last day, the heaviest chosen; `nil` when
  /// all of them do not.
  public func agenciesNeeded(for target: PlanTarget) -> Int? {
    var part = candidates.fixedAtEnd
    if isReached(target, by: part) { return 0 }
    for (index, weight) in candidates.weights.map({ $0 ?? 0 }).sorted(by: >).enumerated() {
      part += weight
      if isReached(target, by: part) { return index + 1 }
    }
    return nil
  }

  /// The fewest agencies a week that reach the target by the last day; `nil` when none does.
  ///
  /// - Throws: What ``init(_:capacity:)`` throws.
  public func perWeekNeeded(for target: PlanTarget) throws(PlanError) -> Int? {
    guard let needed = agenciesNeeded(for: target) else { return nil }
    let check = try CapacityCheck(
      remaining: needed, weeksLeft: candidates.weekCount, perWeek: 0)
    guard let least = check.perWeekNeeded, candidates.waiting > 0 else {
      return check.perWeekNeeded
    }
    // Agencies that come late may need more a week; the more there are the more is connected.
    var (tooFew, enough) = (max(least, 1) - 1, max(1, candidates.rows.count))
    while enough - tooFew > 1 {
      let middle = tooFew + (enough - tooFew) / 2
      let plan = try ConnectionPlan(candidates, capacity: middle)
      if plan.isReached(target, by: plan.reached) { enough = middle } else { tooFew = middle }
    }
    return needed == 0 ? 0 : enough
  }
}
