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
    /// The day it ended; for a spell that has not ended, ``ConnectionHistory/until``.
    public let to: Day
    /// The status that followed; `nil` when the spell has not ended (censored).
    public let next: Status?

    public var days: Int { to - from }
  }

  /// A planned day against the day an agency went live.
  public struct Slip: Hashable, Sendable {
    public let row: Int
    /// Days from the planned day to the day it went live, negative when early; for an agency that
    /// is not live yet, days from the planned day to ``ConnectionHistory/until``.
    public let days: Int
    /// Whether it went live; otherwise it slipped by more than ``days``.
    public let isObserved: Bool
  }

  public let until: Day
  /// By agency and then by day.
  public let spells: [Spell]
  /// The first day on which each agency is on record as connected, by row; agencies without one
  /// are left out.
  public let connectedOn: [Int: Day]
  /// By agency.
  public let slips: [Slip]
  /// The first recorded day; `nil` without a record.
  public let begin: Day?

  /// - Complexity: Linear in events and agencies, but for the sort of the events.
  public init(_ dataset: Dataset, until: Day) {
    self.until = until
    let record = Self.record(of: dataset, until: until)
    var spells: [Spell] = []
    var connectedOn: [Int: Day] = [:]
    for (row, entries) in record.enumerated() where !entries.isEmpty {
      for (index, entry) in entries.enumerated() {
        let next = index + 1 < entries.count ? entries[index + 1] : nil
        spells.append(
          Spell(
            row: row, status: entry.status, from: entry.day, to: next?.day ?? until,
            next: next?.status))
        if entry.status == .connected, connectedOn[row] == nil { connectedOn[row] = entry.day }
      }
    }
    self.spells = spells
    self.connectedOn = connectedOn
    begin = spells.map(\.from).min()
    slips = Self.slips(dataset, connectedOn, until)
  }

  private struct Entry {
    let day: Day
    let status: Status
  }

  /// Each agency's statuses with their first days, oldest first, repeats joined.
  private static func record(of dataset: Dataset, until: Day) -> [[Entry]] {
    var record = [[Entry]](repeating: [], count: dataset.agencyCount)
    let events = dataset.data.events
    if let agency = events.index(of: "agency"), let date = events.index(of: "date"),
      let status = events.index(of: "status")
    {
      for event in 0..<events.rowCount {
        guard case .text(let id) = events[event, agency], let row = dataset.row(ofID: id),
          case .day(let day) = events[event, date], day <= until,
          case .text(let word) = events[event, status], let found = Status(name: word)
        else { continue }
        record[row].append(Entry(day: day, status: found))
      }
    }
    for row in record.indices where record[row].count > 1 {
      // The sort is stable for equal days by their order in the file.
      let sorted = record[row].enumerated().sorted {
        ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
      }
      record[row] = sorted.map(\.element).reduce(into: []) { entries, entry in
        if entries.last?.status != entry.status { entries.append(entry) }
      }
    }
    if let column = dataset.columns.connectedOn {
      for row in record.indices where record[row].isEmpty {
        guard case .day(let day) = dataset.agencies[row, column], day <= until else { continue }
        record[row] = [Entry(day: day, status: .connected)]
      }
    }
    return record
  }

  private static func slips(
    _ dataset: Dataset, _ connectedOn: [Int: Day], _ until: Day
  ) -> [Slip] {
    guard let column = dataset.agencies.index(of: "planned") else { return [] }
    var slips: [Slip] = []
    for row in 0..<dataset.agencyCount {
      guard case .day(let planned) = dataset.agencies[row, column] else { continue }
      if let live = connectedOn[row] {
        slips.append(Slip(row: row, days: live - planned, isObserved: true))
      } else if planned <= until {
        slips.append(Slip(row: row, days: until - planned, isObserved: false))
      }
    }
    return slips
  }

  /// How many agencies connected in each of the last weeks, oldest first; each week ends with
  /// ``until`` or a whole number of weeks before it.
  ///
  /// - Parameter weeks: How many weeks at most; fewer where the record is shorter. A week counts
  ///   only if the record covers all of it.
  public func weeklyConnections(weeks: Int) -> [Int] {
    guard let begin, weeks > 0 else { return [] }
    let covered = max(0, (until - begin + 1) / 7)
    let length = min(weeks, covered)
    var counts = [Int](repeating: 0, count: length)
    for day in connectedOn.values {
      let back = (until - day) / 7
      if day <= until, back < length { counts[length - 1 - back] += 1 }
    }
    return counts
  }
}
