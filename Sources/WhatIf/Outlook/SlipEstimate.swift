import AgencyModel

/// How late agencies have gone live against their planned day.
///
/// The product-limit estimate over the slips of agencies that are live and, as censored, of those
/// whose planned day has passed. Source: docs/methods/chance.md.
public struct SlipEstimate: Hashable, Sendable {
  /// Slips of agencies that went live.
  public let observed: Int
  /// Agencies whose planned day has passed and that are not live.
  public let censored: Int
  /// The slips at which somebody went live, in days, rising.
  private let days: [Int]
  /// The share that slips by more than the days beside it.
  private let survival: [Double]

  /// The fewest observed slips from which a date is told.
  public static let fewest = 10

  public init(_ slips: [ConnectionHistory.Slip]) {
    observed = slips.count { $0.isObserved }
    censored = slips.count - observed
    var days: [Int] = []
    var survival: [Double] = []
    var left = 1.0
    // At equal days those that went live come before those that are only known to be later.
    let sorted = slips.sorted {
      ($0.days, $0.isObserved ? 0 : 1) < ($1.days, $1.isObserved ? 0 : 1)
    }
    var atRisk = sorted.count
    for slip in sorted {
      if slip.isObserved {
        left *= Double(atRisk - 1) / Double(atRisk)
        if days.last == slip.days {
          survival[survival.count - 1] = left
        } else {
          days.append(slip.days)
          survival.append(left)
        }
      }
      atRisk -= 1
    }
    self.days = days
    self.survival = survival
  }

  public var isKnown: Bool { observed >= Self.fewest }

  /// The share of agencies that slip by more than so many days.
  public func survival(after slip: Int) -> Double {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= slip { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 1 : survival[low - 1]
  }

  /// The chance that an agency planned for a day, and not live on `origin`, is live by `day`.
  ///
  /// - Returns: `nil` when too few slips are on record, or nobody has ever been as late as this
  ///   agency is already.
  public func chance(planned: Day, by day: Day, notBefore origin: Day) -> Double? {
    guard isKnown else { return nil }
    let late = survival(after: origin - planned)
    guard late > 0 else { return nil }
    return max(0, 1 - survival(after: day - planned) / late)
  }
}
