import Glibc

/// What a chance "by the deadline" is taken to say of the other days: an assumption, to be named.
public enum JudgedSpread: Sendable, Hashable, CaseIterable {
  /// Every day is as likely as any other for an agency still open, before the deadline and after it:
  /// 1 − (1 − p)^(d/D).
  case constantHazard
  /// The chance grows evenly until the deadline and no further.
  case evenUntilDeadline
  /// The chance falls due on the deadline day: nothing before, nothing after.
  case onDeadline
}

extension DateLaw {
  /// A chance somebody judged: connected by a deadline with this chance.
  ///
  /// A chance of 1 says nothing of a hazard: with ``JudgedSpread/constantHazard`` it is taken to fall on
  /// the deadline day.
  ///
  /// - Parameters:
  ///   - chance: From 0 to 1.
  ///   - deadline: Its day, 1 or later.
  /// - Throws: A ``DateError`` for a chance outside 0…1 or a deadline that is not ahead.
  public init(
    judged chance: Double, byDay deadline: Int, spread: JudgedSpread = .constantHazard
  ) throws(DateError) {
    guard chance >= 0, chance <= 1 else { throw .chanceOutOfRange(index: 0) }
    guard 1...Self.latestDay ~= deadline else { throw .dayOutOfRange(deadline) }
    switch spread {
    case .constantHazard where chance < 1:
      self.init(.hazard(logSurvival: log1p(-chance) / Double(deadline)))
    case .evenUntilDeadline: self.init(.even(day: deadline, chance: chance))
    case .constantHazard, .onDeadline: self.init(.step(day: deadline, chance: chance))
    }
  }

  /// A constant chance a week for an agency still open: 1 − (1 − h)^(d/7) by day d.
  ///
  /// - Parameter hazard: From 0 to 1; with 1 the agency connects at the end of the first week.
  /// - Throws: ``DateError/chanceOutOfRange(index:)``.
  public init(weeklyHazard hazard: Double) throws(DateError) {
    try self.init(judged: hazard, byDay: 7)
  }

  /// A table by week: the chance of being connected by the end of week 0, 1, 2, …
  ///
  /// Within a week the hazard is constant. The law speaks of no day past the table.
  ///
  /// - Parameter chances: From 0 to 1, never falling; the first, of week 0, is for today.
  /// - Throws: A ``DateError`` for an empty table, a chance out of range or one that falls.
  public init(weeklyChances chances: [Double]) throws(DateError) {
    guard !chances.isEmpty else { throw .empty }
    for (week, chance) in chances.enumerated() {
      guard chance >= 0, chance <= 1 else { throw .chanceOutOfRange(index: week) }
      guard week == 0 || chance >= chances[week - 1] else { throw .chancesDoNotFit(index: week) }
    }
    self.init(weekly: chances, opposites: chances.map { 1 - $0 })
  }

  /// A table with the opposite chances beside it, which keeps the small ones accurate.
  init(weekly chances: [Double], opposites: [Double]) {
    self.init(
      .weekly(chances: chances, opposites: opposites), horizon: (chances.count - 1) * 7)
  }
}
