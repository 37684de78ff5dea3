/// Who was still waiting when somebody connected: what survival laws are estimated from.
///
/// An agency that is not connected when observation ends is *censored*: it waited at least so long. At
/// equal times connections come before censorings, so a censored agency counts as at risk then.
public struct RiskTable: Sendable, Hashable {
  /// A time at which agencies connected.
  public struct Row: Sendable, Hashable {
    public let time: Double
    /// Agencies still observed and open just before.
    public let atRisk: Int
    /// How many connected then, 1 or more.
    public let events: Int
  }

  /// One row a time with connections, ascending.
  public let rows: [Row]
  /// The longest observation; the data says nothing of later times.
  public let followUp: Double
  /// How many agencies, connected or censored.
  public let count: Int
  /// Σ durations.
  public let exposure: Double

  public var events: Int { rows.reduce(0) { $0 + $1.events } }

  /// - Parameters:
  ///   - durations: How long each agency was observed, in one unit of the caller's; 0 or more.
  ///   - connected: Whether it connected at the end of that, or was still open.
  /// - Throws: A ``DateError`` for no durations, lists of different lengths or an impossible duration.
  public init(durations: [Double], connected: [Bool]) throws(DateError) {
    guard !durations.isEmpty else { throw .empty }
    guard durations.count == connected.count else {
      throw .lengthsDiffer(durations.count, connected.count)
    }
    if let index = durations.firstIndex(where: { !($0 >= 0 && $0 < .infinity) }) {
      throw .durationOutOfRange(index: index)
    }
    let sorted = zip(durations, connected).sorted { $0.0 < $1.0 }
    var rows: [Row] = []
    var place = 0
    while place < sorted.count {
      let time = sorted[place].0
      let atRisk = sorted.count - place
      var events = 0
      while place < sorted.count, sorted[place].0 == time {
        events += sorted[place].1 ? 1 : 0
        place += 1
      }
      if events > 0 { rows.append(Row(time: time, atRisk: atRisk, events: events)) }
    }
    self.rows = rows
    followUp = sorted[sorted.count - 1].0
    count = durations.count
    exposure = durations.reduce(0, +)
  }
}
