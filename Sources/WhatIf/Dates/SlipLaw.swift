/// How many days later than planned agencies connect, and how many never do.
///
/// Negative slips are early. Source: docs/methods/date-laws.md.
public struct SlipLaw: Sendable, Hashable {
  /// The slips on record, ascending, each once.
  let slips: [Int]
  /// The chance of a slip of at most that many days; the last is 1 − the chance of never.
  let cumulative: [Double]

  /// The record of earlier plans.
  ///
  /// - Parameters:
  ///   - observed: Days late, one a plan that was kept in the end; each is as likely as any other.
  ///   - abandoned: How many plans were given up.
  /// - Throws: ``DateError/empty`` without any kept plan, ``DateError/dayOutOfRange(_:)`` for a slip
  ///   of more than a million days or a negative number of plans.
  public init(observed: [Int], abandoned: Int = 0) throws(DateError) {
    guard !observed.isEmpty else { throw .empty }
    guard 0...(1 << 40) ~= abandoned else { throw .dayOutOfRange(abandoned) }
    let total = observed.count + abandoned
    var slips: [Int] = []
    var cumulative: [Double] = []
    for (place, slip) in observed.sorted().enumerated() {
      guard -DateLaw.latestDay...DateLaw.latestDay ~= slip else { throw .dayOutOfRange(slip) }
      let chance = Double(place + 1) / Double(total)
      if slips.last == slip {
        cumulative[cumulative.count - 1] = chance
      } else {
        slips.append(slip)
        cumulative.append(chance)
      }
    }
    (self.slips, self.cumulative) = (slips, cumulative)
  }

  /// P(slip ≤ days).
  public func chance(ofAtMost days: Int) -> Double {
    var (low, high) = (0, slips.count)
    while low < high {
      let middle = (low + high) / 2
      if slips[middle] <= days { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : cumulative[low - 1]
  }

  /// P(slip ≤ days | slip > passed): what is known once so many days have passed without success.
  func chance(ofAtMost days: Int, givenMoreThan passed: Int) -> Double {
    let before = chance(ofAtMost: passed)
    guard before < 1, days > passed else { return 0 }
    return (chance(ofAtMost: days) - before) / (1 - before)
  }
}

extension DateLaw {
  /// A planned day with the slips of earlier plans, given that the agency is not connected today.
  ///
  /// - Parameter planned: The day of the plan; 0 or less when it has passed.
  /// - Throws: ``DateError/overdueBeyondRecord(days:)`` when the plan is later by more than any slip on
  ///   record, or ``DateError/dayOutOfRange(_:)``.
  public init(plannedDay planned: Int, slip: SlipLaw) throws(DateError) {
    guard -Self.latestDay...Self.latestDay ~= planned else { throw .dayOutOfRange(planned) }
    guard slip.chance(ofAtMost: -planned) < 1 else { throw .overdueBeyondRecord(days: -planned) }
    self.init(.planned(day: planned, slip: slip))
  }
}
