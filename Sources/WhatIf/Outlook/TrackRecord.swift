import AgencyModel

/// What the record tells of how fast agencies move and how far they slip, up to and with one day.
///
/// It depends on the data and the day alone, so that a question asked under many changes reads it
/// once.
public struct TrackRecord: Sendable {
  /// The last day that is read.
  public let until: Day
  /// The first recorded day; `nil` without a record.
  public let begin: Day?
  /// The last day that the record covers.
  public let end: Day
  /// Connections in each of the last weeks up to ``end``, as many as a pace looks back.
  public let weeklyConnections: [Int]
  public let hazards: StatusHazards
  public let slips: SlipEstimate
  /// The chance to connect within so many days, by stage and then by days; none where the record
  /// is too short.
  let curves: [[Double]]

  /// - Complexity: Linear in the record, and in ``Outlook/horizon``.
  public init(_ history: ConnectionHistory) {
    until = history.until
    begin = history.begin
    end = history.end
    weeklyConnections = history.weeklyConnections(weeks: PaceOutlook.window)
    hazards = StatusHazards(history.spells)
    slips = SlipEstimate(history.slips)
    curves = hazards.isKnown ? hazards.chances(within: Outlook.horizon) : []
  }
}
