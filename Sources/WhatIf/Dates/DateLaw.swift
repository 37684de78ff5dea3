import Glibc

/// The law of the day on which one agency connects.
///
/// Days count from the day the data describes, which is day 0; "by day d" includes day d. The agency
/// is not connected on day 0, unless the law is ``connected``. A law may speak of a limited time only:
/// past ``horizon`` it has no answer, and none is made up. Source: docs/methods/date-laws.md.
public struct DateLaw: Sendable, Hashable {
  enum Shape: Sendable, Hashable {
    /// The logarithm of the chance to get through a day unconnected; 0 or less, −∞ for day 1.
    case hazard(logSurvival: Double)
    /// Connects on one day with a chance, otherwise not within any time.
    case step(day: Int, chance: Double)
    /// Chances rise evenly to a chance on a day and stay there.
    case even(day: Int, chance: Double)
    /// By the end of week 0, 1, … (week 0 ends on day 0), with the chances of the opposite.
    case weekly(chances: [Double], opposites: [Double])
    case planned(day: Int, slip: SlipLaw)
  }

  let shape: Shape
  /// The last day of which the law speaks; `nil` when it speaks of every day.
  public let horizon: Int?

  /// More days ahead than these, some 2700 years, are refused.
  public static let latestDay = 1_000_000

  init(_ shape: Shape, horizon: Int? = nil) {
    (self.shape, self.horizon) = (shape, horizon)
  }

  /// The law of an agency that is connected already: 1 by every day from 0 on.
  public static let connected = DateLaw(.step(day: 0, chance: 1))

  /// The chance that the agency is connected by the end of a day: never falls as days pass.
  ///
  /// - Returns: 0 before day 0; `nil` past the horizon.
  public func chance(byDay day: Int) -> Double? {
    guard day >= 0 else { return 0 }
    if let horizon, day > horizon { return nil }
    switch shape {
    case .hazard(let logSurvival): return day == 0 ? 0 : -expm1(logSurvival * Double(day))
    case .step(let step, let chance): return day < step ? 0 : chance
    case .even(let last, let chance):
      return day >= last ? chance : chance * (Double(day) / Double(last))
    case .weekly(let chances, let opposites):
      let (week, rest) = day.quotientAndRemainder(dividingBy: 7)
      if rest == 0 { return chances[week] }
      let opposite = Self.withinWeek(opposites[week], opposites[week + 1], part: Double(rest) / 7)
      return min(max(1 - opposite, chances[week]), chances[week + 1])
    case .planned(let planned, let slip):
      return slip.chance(ofAtMost: day - planned, givenMoreThan: -planned)
    }
  }

  /// The chance that the agency is still not connected at the end of a day, accurate where small.
  ///
  /// - Returns: 1 before day 0; `nil` past the horizon.
  public func openChance(afterDay day: Int) -> Double? {
    guard let chance = chance(byDay: day) else { return nil }
    switch shape {
    case .hazard(let logSurvival): return day <= 0 ? 1 : exp(logSurvival * Double(day))
    case .weekly(_, let opposites) where day >= 0:
      let (week, rest) = day.quotientAndRemainder(dividingBy: 7)
      if rest == 0 { return opposites[week] }
      return Self.withinWeek(opposites[week], opposites[week + 1], part: Double(rest) / 7)
    case .step, .even, .planned, .weekly: return 1 - chance
    }
  }

  /// A constant hazard within the week; a week that ends in certainty does so on its last day.
  private static func withinWeek(_ before: Double, _ after: Double, part: Double) -> Double {
    after > 0 ? before * pow(after / before, part) : before
  }

  /// The first day by which the agency is connected with at least a chance.
  ///
  /// - Parameters:
  ///   - chance: Above 0, at most 1.
  ///   - limit: The last day to look at; the law's horizon when that is earlier.
  /// - Throws: ``DateError/chanceOutOfRange(index:)`` or ``DateError/dayOutOfRange(_:)``.
  public func firstDay(
    reaching chance: Double, within limit: Int
  ) throws(DateError) -> DateQuantile {
    guard chance > 0, chance <= 1 else { throw .chanceOutOfRange(index: 0) }
    guard 0...Self.latestDay ~= limit else { throw .dayOutOfRange(limit) }
    let last = min(limit, horizon ?? limit)
    let most = self.chance(byDay: last) ?? 0
    guard most >= chance else { return .notWithin(day: last, chance: most) }
    var (low, high) = (0, last)
    while low < high {
      let middle = (low + high) / 2
      if (self.chance(byDay: middle) ?? 0) >= chance { high = middle } else { low = middle + 1 }
    }
    return .day(low)
  }
}

/// A day with a chance, or that there is none within the time looked at.
public enum DateQuantile: Sendable, Hashable {
  case day(Int)
  /// By this day, the last one looked at, the chance is only so much.
  case notWithin(day: Int, chance: Double)
}
