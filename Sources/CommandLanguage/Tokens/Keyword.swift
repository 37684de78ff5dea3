/// The words of the grammar itself; commands are an open list and not among them.
public enum Keyword: UInt8, CaseIterable, Sendable {
  case by, on, at, until, from, to, step
  case `where`, show, sort, descending, ascending, limit, `as`, with, because
  case and, or, not, `in`, like, `is`, missing, between, of
  case all, half, largest, smallest, likelier, agencies, services, events
  case connect, start, disconnect, waive, moves, then, percentWord
  case today, deadline, threshold, last
  case connected, connecting, unconnected, waived, overdue
  case day, week, month
  case yes, no

  /// The English word of the vocabulary.
  public var word: String {
    self == .percentWord ? "percent" : "\(self)"
  }

  /// The form that errors and completion show.
  public var spelling: String {
    switch self {
    case .descending: "desc"
    case .ascending: "asc"
    case .likelier: "likelier first"
    default: word
    }
  }

  /// Position in ``allCases``, for sets of keywords.
  var index: Int { Int(rawValue) }

  /// The keyword with this English word.
  init?(canonical: String) {
    guard let keyword = Self.byWord[canonical] else { return nil }
    self = keyword
  }

  private static let byWord: [String: Keyword] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.word, $0) })
}
