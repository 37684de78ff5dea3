import AgencyModel

/// What the record tells of how agencies came to be connected, up to and with one day.
///
/// Read from events (the status of an agency from a day on) and, for agencies without events of
/// their own, from `connected_on`. Nothing after ``until`` is read, so that a past day can be asked
/// with only what was known then.
public struct ConnectionHistory: Sendable {
  /// How long an agency was in one status before it took another, or was last seen in it.
  public struct Spell: Hashable, Sendable {
    public let row: Int
    public let status: Status
    public let from: Day
    /// The day it ended; for a spell that has not ended, ``ConnectionHistory/end``.
    public let to: Day
    /// The status that followed; `nil` when the spell has not ended (censored).
    public let next: Status?

    public var days: Int { to - from }
  }

  /// A planned day against the day an agency went live.
  public struct Slip: Hashable, Sendable {
    public let row: Int
    /// Days from the planned day to the day it went live, negative when early; for an agency that
    /// is not live yet, days from the planned day to ``ConnectionHistory/end``.
    public let days: Int
    /// Whether it went live; otherwise it slipped by more than ``days``.
    public let isObserved: Bool
  }

  public let until: Day
  /// The last day that the record covers: ``until``, or the day on which the record ends before it.
  /// What happened after it is not known, rather than nothing.
  public let end: Day
  /// By agency and then by day.
  public let spells: [Spell]
  /// The first day on which each agency is on record as connected, by row; agencies without one
  /// are left out.
  public let connectedOn: [Int: Day]
  /// By agency.
  public let slips: [Slip]
  /// The first recorded day; `nil` without a record.
  public let begin: Day?

  /// - Parameter completeUntil: The day up to which the record is complete; without one that of its
  ///   last entry, whenever that was made.
  public init(_ dataset: Dataset, until: Day, completeUntil: Day? = nil) {
    self.init(StatusRecord(dataset), until: until, completeUntil: completeUntil)
  }

  /// - Complexity: Linear in the record and in agencies.
  public init(_ record: StatusRecord, until: Day, completeUntil: Day? = nil) {
    self.until = until
    end = min(until, completeUntil ?? record.lastEntry ?? until)
    var spells: [Spell] = []
    var connectedOn: [Int: Day] = [:]
    for (row, all) in record.entries.enumerated() {
      let entries = all.prefix { $0.day <= until }
      for (index, entry) in entries.enumerated() {
        let next = index + 1 < entries.count ? entries[index + 1] : nil
        spells.append(
          Spell(
            row: row, status: entry.status, from: entry.day, to: next?.day ?? max(end, entry.day),
            next: next?.status))
        if entry.status == .connected, connectedOn[row] == nil { connectedOn[row] = entry.day }
      }
    }
    self.spells = spells
    self.connectedOn = connectedOn
    begin = spells.map(\.from).min()
    slips = Self.slips(record, connectedOn, end)
  }

  private static func slips(
    _ record: StatusRecord, _ connectedOn: [Int: Day], _ end: Day
  ) -> [Slip] {
    record.planned.compactMap { row, planned in
      if let live = connectedOn[row] {
        return Slip(row: row, days: live - planned, isObserved: true)
      }
      return planned <= end ? Slip(row: row, days: end - planned, isObserved: false) : nil
    }
  }

  /// How many agencies connected in each of the last weeks, oldest first; each week ends with
  /// ``end`` or a whole number of weeks before it.
  ///
  /// - Parameter weeks: How many weeks at most; fewer where the record is shorter. A week counts
  ///   only if the record covers all of it.
  public func weeklyConnections(weeks: Int) -> [Int] {
    guard let begin, weeks > 0 else { return [] }
    let covered = max(0, (end - begin + 1) / 7)
    let length = min(weeks, covered)
    var counts = [Int](repeating: 0, count: length)
    for day in connectedOn.values {
      let back = (end - day) / 7
      if day <= end, back < length { counts[length - 1 - back] += 1 }
    }
    return counts
  }
}
