import AgencyModel

/// The dated statuses of every agency, and their planned days: what a ``ConnectionHistory`` is cut
/// from.
///
/// Read from events (the status of an agency from a day on) and, for agencies without events of
/// their own, from `connected_on`.
public struct StatusRecord: Sendable {
  struct Entry: Sendable {
    let day: Day
    let status: Status
  }

  /// By agency, oldest first, repeats joined.
  let entries: [[Entry]]
  /// The planned day of each agency that has one, by row.
  let planned: [(row: Int, day: Day)]
  /// The day of the last entry; `nil` without entries.
  public let lastEntry: Day?

  /// - Complexity: Linear in events and agencies, but for the sort of each agency's events.
  public init(_ dataset: Dataset) {
    var entries = [[Entry]](repeating: [], count: dataset.agencyCount)
    var last: Day?
    func note(_ entry: Entry, of row: Int) {
      entries[row].append(entry)
      last = max(last ?? entry.day, entry.day)
    }
    let events = dataset.data.events
    if let agency = events.index(of: "agency"), let date = events.index(of: "date"),
      let status = events.index(of: "status")
    {
      for event in 0..<events.rowCount {
        guard case .text(let id) = events[event, agency], let row = dataset.row(ofID: id),
          case .day(let day) = events[event, date], case .text(let word) = events[event, status],
          let found = Status(name: word)
        else { continue }
        note(Entry(day: day, status: found), of: row)
      }
    }
    if let column = dataset.columns.connectedOn {
      for row in entries.indices where entries[row].isEmpty {
        guard case .day(let day) = dataset.agencies[row, column] else { continue }
        note(Entry(day: day, status: .connected), of: row)
      }
    }
    for row in entries.indices where entries[row].count > 1 {
      // The sort is stable for equal days by their order in the file.
      let sorted = entries[row].enumerated().sorted {
        ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
      }
      entries[row] = sorted.map(\.element).reduce(into: []) { entries, entry in
        if entries.last?.status != entry.status { entries.append(entry) }
      }
    }
    self.entries = entries
    lastEntry = last
    var planned: [(row: Int, day: Day)] = []
    if let column = dataset.agencies.index(of: "planned") {
      for row in 0..<dataset.agencyCount {
        if case .day(let day) = dataset.agencies[row, column] { planned.append((row, day)) }
      }
    }
    self.planned = planned
  }
}
