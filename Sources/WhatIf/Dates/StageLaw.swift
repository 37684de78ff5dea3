/// When an agency is live, by the chance a week of passing each stage: a discrete phase-type law.
///
/// Each week an agency passes its stage with that stage's chance, at most one stage a week, weeks being
/// independent. The usual stages are none, meeting, agreement, building, testing, live, so there are five
/// chances. Source: docs/methods/stage-law.md.
public struct StageLaw: Sendable, Hashable {
  /// The chance a week of passing stage 0, 1, …; the state after the last is live.
  public let weeklyChances: [Double]

  /// - Parameter weeklyChances: From 0 to 1; a stage with 0 is never passed. None at all is live.
  /// - Throws: ``DateError/chanceOutOfRange(index:)``.
  public init(weeklyChances: [Double]) throws(DateError) {
    if let index = weeklyChances.firstIndex(where: { !($0 >= 0 && $0 <= 1) }) {
      throw .chanceOutOfRange(index: index)
    }
    self.weeklyChances = weeklyChances
  }

  /// Expected weeks until live from a stage: Σ 1/chance; infinite when a stage is never passed.
  ///
  /// - Throws: ``DateError/stageOutOfRange(_:)``; the number of stages itself is live, and takes 0.
  public func meanWeeks(from stage: Int = 0) throws(DateError) -> Double {
    guard 0...weeklyChances.count ~= stage else { throw .stageOutOfRange(stage) }
    return weeklyChances[stage...].reduce(0) { $0 + 1 / $1 }
  }

  /// The chances of being live by the end of week 0, 1, …, `weeks`.
  ///
  /// O(weeks · stages), only sums of products of chances, so accurate however small.
  ///
  /// - Throws: ``DateError/stageOutOfRange(_:)``, or ``DateError/dayOutOfRange(_:)`` for weeks outside
  ///   0…100 000.
  public func chances(from stage: Int = 0, weeks: Int) throws(DateError) -> [Double] {
    try table(from: stage, weeks: weeks).live
  }

  /// The law of the date, of `weeks` weeks from today.
  ///
  /// - Throws: As ``chances(from:weeks:)``.
  public func dateLaw(from stage: Int = 0, weeks: Int) throws(DateError) -> DateLaw {
    let (live, open) = try table(from: stage, weeks: weeks)
    return DateLaw(weekly: live, opposites: open)
  }

  private func table(
    from stage: Int, weeks: Int
  ) throws(DateError) -> (live: [Double], open: [Double]) {
    guard 0...weeklyChances.count ~= stage else { throw .stageOutOfRange(stage) }
    guard 0...100_000 ~= weeks else { throw .dayOutOfRange(weeks) }
    let stages = weeklyChances.count
    var now = [Double](repeating: 0, count: stages + 1)
    now[stage] = 1
    var live = [now[stages]]
    var open = [1 - now[stages]]
    for _ in 0..<weeks {
      for stage in stride(from: stages, to: 0, by: -1) {
        let stay = stage < stages ? 1 - weeklyChances[stage] : 1
        now[stage] = now[stage] * stay + now[stage - 1] * weeklyChances[stage - 1]
      }
      if stages > 0 { now[0] *= 1 - weeklyChances[0] }
      live.append(min(1, now[stages]))
      open.append(min(1, now[..<stages].reduce(0, +)))
    }
    return (live, open)
  }
}
