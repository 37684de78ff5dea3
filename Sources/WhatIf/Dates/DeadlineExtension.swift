/// What a later deadline changes: each agency's chance by the old day and by the new one.
///
/// The agencies' laws stay as they are: an extension gives time and neither slows nor hurries anybody.
/// The counts of agencies on either day are Poisson-binomial over these chances. O(agencies). Source:
/// docs/methods/deadline-extension.md.
public struct DeadlineExtension: Sendable, Hashable {
  /// One chance an agency, in the caller's order.
  public let before: [Double]
  public let after: [Double]
  /// The chance by the new day of an agency still open after the old one: (F' − F)/(1 − F); `nil` when it
  /// is certain by the old day.
  public let afterIfStillOpen: [Double?]

  /// - Parameters:
  ///   - oldDay: The old deadline.
  ///   - newDay: The new one, no earlier.
  /// - Throws: ``DateError/dayOutOfRange(_:)`` when the new day is earlier, or when it is past the horizon
  ///   of one of the laws.
  public init(_ laws: [DateLaw], from oldDay: Int, to newDay: Int) throws(DateError) {
    guard newDay >= oldDay else { throw .dayOutOfRange(newDay) }
    var before: [Double] = []
    var after: [Double] = []
    var conditional: [Double?] = []
    for law in laws {
      guard let old = law.chance(byDay: oldDay), let new = law.chance(byDay: newDay),
        let oldOpen = law.openChance(afterDay: oldDay)
      else { throw .dayOutOfRange(newDay) }
      before.append(old)
      after.append(new)
      conditional.append(oldOpen > 0 ? min(1, (new - old) / oldOpen) : nil)
    }
    (self.before, self.after, afterIfStillOpen) = (before, after, conditional)
  }

  /// Expected agencies by the old day, and by the new.
  public var expected: (before: Double, after: Double) {
    (before.reduce(0, +), after.reduce(0, +))
  }
}
