/// The chance that all the remaining agencies are done by the end of each week.
///
/// Week 0 is today, week 1 the first week ahead.
public struct CompletionLaw: Sendable, Hashable {
  /// P(done by the end of week 0, 1, …); never falls.
  public let chances: [Double]

  /// The last week the law speaks of.
  public var horizon: Int { chances.count - 1 }

  init(chances: [Double]) {
    // Sums of many small terms may err in the last bit, and a chance must not fall for that.
    var most = 0.0
    self.chances = chances.map { chance in
      most = min(1, max(most, chance))
      return most
    }
  }

  /// P(done by the end of a week): 0 before week 0; `nil` past the horizon.
  public func chance(byWeek week: Int) -> Double? {
    if week < 0 { return 0 }
    return chances.indices.contains(week) ? chances[week] : nil
  }

  /// The first week by which all are done with at least a chance; `nil` when not within the horizon.
  public func week(reaching chance: Double) -> Int? {
    chances.firstIndex { $0 >= chance }
  }

  /// The same law when nothing is done in some of the weeks, which are then no weeks of the pace.
  ///
  /// The horizon stays, so the last open weeks fall outside it.
  ///
  /// - Parameter closed: Weeks ahead, the first being 1; others are left out.
  public func skipping(closed: Set<Int>) -> CompletionLaw {
    var open = 0
    return CompletionLaw(
      chances: chances.indices.map { week in
        if week > 0, !closed.contains(week) { open += 1 }
        return chances[open]
      })
  }
}
