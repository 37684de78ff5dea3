/// A time an agency spent in one stage, and whether it then moved on.
public struct StageSpell: Sendable, Hashable {
  /// Stage 0 is the first; the stage after the last one that can be passed is live.
  public let stage: Int
  /// Whole weeks at risk: at the end of each the agency either moved on or did not.
  public let weeks: Int
  /// Whether it moved on at the end of the last week; otherwise it was still there.
  public let isPassed: Bool

  public init(stage: Int, weeks: Int, isPassed: Bool) {
    (self.stage, self.weeks, self.isPassed) = (stage, weeks, isPassed)
  }

  /// The spells in a history of stages.
  ///
  /// A move counts the week begun as a whole one; a spell that lasts until today counts whole weeks
  /// only. An agency seen to skip stages passed each of them in a week of its own, as the law has it. One
  /// seen to fall back ends its spell without a move and begins another. Records after today are left out;
  /// of several on a day the last in the list holds. O(n log n).
  ///
  /// - Parameters:
  ///   - records: In any order.
  ///   - today: The day observation ends.
  /// - Returns: In order of agency, then day.
  /// - Throws: ``DateError/dayOutOfRange(_:)`` for a day more than a million days from day 0, or
  ///   ``DateError/stageOutOfRange(_:)`` for a stage outside 0…10 000.
  public static func spells(
    in records: [StageRecord], today: Int
  ) throws(DateError) -> [StageSpell] {
    let days = -DateLaw.latestDay...DateLaw.latestDay
    guard days ~= today else { throw .dayOutOfRange(today) }
    for record in records {
      guard days ~= record.day else { throw .dayOutOfRange(record.day) }
      guard 0...10_000 ~= record.stage else { throw .stageOutOfRange(record.stage) }
    }
    let known = records.enumerated().filter { $0.element.day <= today }
      .sorted {
        ($0.element.agency, $0.element.day, $0.offset)
          < ($1.element.agency, $1.element.day, $1.offset)
      }.map(\.element)
    var spells: [StageSpell] = []
    var current: StageRecord?
    for (place, record) in known.enumerated() {
      let isLastOfDay =
        place + 1 == known.count || known[place + 1].agency != record.agency
        || known[place + 1].day != record.day
      guard isLastOfDay else { continue }
      if let before = current, before.agency != record.agency {
        spells.append(open(before, today: today))
        current = nil
      }
      guard let before = current else {
        current = record
        continue
      }
      let days = record.day - before.day
      if record.stage > before.stage {
        spells.append(StageSpell(stage: before.stage, weeks: (days - 1) / 7 + 1, isPassed: true))
        for skipped in before.stage + 1..<record.stage {
          spells.append(StageSpell(stage: skipped, weeks: 1, isPassed: true))
        }
        current = record
      } else if record.stage < before.stage {
        spells.append(StageSpell(stage: before.stage, weeks: days / 7, isPassed: false))
        current = record
      }
    }
    if let current { spells.append(open(current, today: today)) }
    return spells
  }

  private static func open(_ record: StageRecord, today: Int) -> StageSpell {
    StageSpell(
      stage: record.stage, weeks: (today - record.day) / 7,
      isPassed: false)
  }
}

/// The stage an agency was seen in on a day.
public struct StageRecord: Sendable, Hashable {
  public let agency: Int
  public let day: Int
  public let stage: Int

  public init(agency: Int, day: Int, stage: Int) {
    (self.agency, self.day, self.stage) = (agency, day, stage)
  }
}
