import AgencyModel

/// One change with every name resolved.
public enum Change: Sendable, Hashable {
  /// Certain agencies take a status from a day on (`nil`: at once).
  case status(rows: [Int], Status, from: Day?)
  case open(OpenChoice)
  case field(rows: [Int], column: Int, Value)
  /// Time granted to certain agencies, up to and with a day.
  case waiver(rows: [Int], until: Day, because: String?, body: String?)
  case deadline(Day)
  case threshold(Ratio)
}

extension Overlay {
  /// The overlay with further changes laid over it.
  public func applying(_ changes: [Change], columns: AgencyColumns) -> Overlay {
    var overlay = self
    for change in changes { overlay.apply(change, columns) }
    return overlay
  }

  private mutating func apply(_ change: Change, _ columns: AgencyColumns) {
    switch change {
    case .status(let rows, let status, let from):
      for row in rows {
        statuses[row, default: []].append(DatedStatus(status: status, from: from))
      }
    case .open(let choice):
      openChoices.append(choice)
    case .field(let rows, let column, let value):
      for row in rows { fields[row, default: [:]][column] = value }
    case .waiver(let rows, let until, let because, let body):
      for row in rows {
        if let column = columns.waivedUntil { fields[row, default: [:]][column] = .day(until) }
        if let because, let column = columns.reason {
          fields[row, default: [:]][column] = .text(because)
        }
        if let column = columns.ruling { fields[row, default: [:]][column] = .text("justified") }
        if let body, let column = columns.body { fields[row, default: [:]][column] = .text(body) }
      }
    case .deadline(let day): deadline = day
    case .threshold(let ratio): threshold = ratio
    }
  }
}
