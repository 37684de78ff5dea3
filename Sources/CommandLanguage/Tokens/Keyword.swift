/// The words of the grammar itself; commands are an open list and not among them.
public enum Keyword: String, CaseIterable, Sendable {
  case by, on, at, until, from, to, step, within
  case `where`, show, sort, descending, ascending, limit, `as`, with, because
  case and, or, not, `in`, like, `is`, missing, between, of
  case all, half, largest, smallest, agencies, services, events
  case connect, start, disconnect, waive, moves, then
  case percentWord = "percent"
  case today, deadline, threshold, last
  case connected, connecting, unconnected, waived, overdue
  case day, week, month
  case yes, no

  /// The form that errors and completion show.
  public var spelling: String {
    switch self {
    case .descending: "desc"
    case .ascending: "asc"
    default: rawValue
    }
  }

  /// Position in ``allCases``, for sets of keywords.
  var index: Int { Self.indices[self] ?? 0 }
  private static let indices: [Keyword: Int] = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
