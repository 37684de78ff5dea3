import AgencyModel
import WhatIf

/// Made-up agencies for tests that count by hand.
enum SmallAgencies {
  /// One agency; what is not said of it is missing.
  struct Agency {
    var status = Status.unconnected
    var requests: Double?
    var sector = "other"
    var services: Int?
    var ownWindow: Int?
    var waivedUntil: Day?

    init(
      _ status: Status, requests: Double? = nil, sector: String = "other", services: Int? = nil,
      ownWindow: Int? = nil, waivedUntil: Day? = nil
    ) {
      (self.status, self.requests, self.sector) = (status, requests, sector)
      (self.services, self.ownWindow, self.waivedUntil) = (services, ownWindow, waivedUntil)
    }
  }

  /// 1 Azar 1401, the day that the data describes.
  static let asOf = Day(number: 19_318)
  /// 30 Azar 1401.
  static let deadline = asOf + 29

  /// - Parameter chances: The judged chance of each agency; none at all when left out.
  static func dataset(
    _ agencies: [Agency], events: [(Day, row: Int, Status)] = [], chances: [Double?] = []
  ) -> Dataset {
    var data = AgencyData()
    data.window.asOf = asOf
    data.window.deadlines = [Deadline(day: deadline, announced: nil)]
    for (row, agency) in agencies.enumerated() {
      var cells: [String: Value] = [
        "id": .text("a\(row)"), "sector": .text(agency.sector),
        "declared": .text(agency.status.name),
      ]
      cells["requests"] = agency.requests.map { .number($0) }
      cells["services"] = agency.services.map { .number(Double($0)) }
      cells["own_window"] = agency.ownWindow.map { .number(Double($0)) }
      cells["waived_until"] = agency.waivedUntil.map { .day($0) }
      if chances.indices.contains(row) { cells["chance"] = chances[row].map { .share($0) } }
      data.agencies.append(cells)
    }
    for (day, row, status) in events {
      data.events.append([
        "date": .day(day), "agency": .text("a\(row)"), "status": .text(status.name),
      ])
    }
    return Dataset(data)
  }

  /// So many agencies of each status, connected ones first.
  static func counted(connected: Int, connecting: Int, unconnected: Int) -> [Agency] {
    [Agency](repeating: Agency(.connected), count: connected)
      + [Agency](repeating: Agency(.connecting), count: connecting)
      + [Agency](repeating: Agency(.unconnected), count: unconnected)
  }

  static let connected = Metric(.status(.connected), isShare: false, text: "connected")
  static let connectedShare = Metric(.status(.connected), isShare: true, text: "connected%")

  /// `sector = WORD`.
  static func isSector(_ word: String, in dataset: Dataset) -> RowExpression {
    guard let sector = dataset.columns.sector else { return .constant(.missing) }
    return .compared(.equal, .field(.column(sector)), .constant(.text(word)))
  }
}
