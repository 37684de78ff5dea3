/// Whether a weekly capacity is enough, and what would be.
///
/// Whole numbers only. Source: docs/methods/capacity.md.
public struct CapacityCheck: Sendable, Hashable {
  public let remaining: Int
  public let weeksLeft: Int
  public let perWeek: Int

  /// - Parameters:
  ///   - remaining: Agencies still to connect, 0 or more.
  ///   - weeksLeft: Whole weeks until the deadline, 0 or more.
  ///   - perWeek: Agencies a week, 0 or more.
  /// - Throws: ``PlanError/capacityOutOfRange(_:)`` for a negative number.
  public init(remaining: Int, weeksLeft: Int, perWeek: Int) throws(PlanError) {
    for number in [remaining, weeksLeft, perWeek] where number < 0 {
      throw .capacityOutOfRange(number)
    }
    (self.remaining, self.weeksLeft, self.perWeek) = (remaining, weeksLeft, perWeek)
  }

  /// The most that can be connected in time, of those remaining.
  public var reachable: Int {
    let (most, overflow) = perWeek.multipliedReportingOverflow(by: weeksLeft)
    return overflow ? remaining : min(remaining, most)
  }

  public var isFeasible: Bool { reachable == remaining }
  /// How many are left out.
  public var shortfall: Int { remaining - reachable }

  /// The least weekly capacity that is enough; `nil` when no week is left and somebody remains.
  public var perWeekNeeded: Int? { Self.quotientUp(remaining, weeksLeft) }

  /// The fewest weeks that are enough; `nil` when nobody is connected and somebody remains.
  public var weeksNeeded: Int? { Self.quotientUp(remaining, perWeek) }

  private static func quotientUp(_ dividend: Int, _ divisor: Int) -> Int? {
    guard dividend > 0 else { return 0 }
    guard divisor > 0 else { return nil }
    return (dividend - 1) / divisor + 1
  }
}
