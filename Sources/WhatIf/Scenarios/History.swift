import AgencyModel

/// Statuses of the past, read off events and connection days.
enum History {
  /// The code of an agency of which nothing is known on that day.
  static let unknown: UInt8 = 255

  /// A status code a row: the last event on or before the day; else by the day it went live; else
  /// unknown.
  static func statuses(of dataset: Dataset, on day: Day) -> [UInt8] {
    let table = dataset.agencies
    var codes = [UInt8](repeating: unknown, count: table.rowCount)
    if let column = dataset.columns.connectedOn {
      for row in 0..<table.rowCount {
        if case .day(let live) = table[row, column] {
          codes[row] = UInt8((live <= day ? Status.connected : .unconnected).rawValue)
        }
      }
    }
    let events = dataset.data.events
    guard let agency = events.index(of: "agency"), let date = events.index(of: "date"),
      let status = events.index(of: "status")
    else { return codes }
    var latest = [Day?](repeating: nil, count: table.rowCount)
    for event in 0..<events.rowCount {
      guard case .text(let id) = events[event, agency], let row = dataset.row(ofID: id),
        case .day(let on) = events[event, date], on <= day,
        case .text(let word) = events[event, status], let found = Status(name: word)
      else { continue }
      if let last = latest[row], last > on { continue }
      latest[row] = on
      codes[row] = UInt8(found.rawValue)
    }
    return codes
  }
}
