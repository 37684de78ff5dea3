/// A day by which agencies must connect, and when that day was announced.
public struct Deadline: Hashable, Sendable {
  public let day: Day
  /// `nil` where the source does not say.
  public let announced: Day?
  public init(day: Day, announced: Day?) { (self.day, self.announced) = (day, announced) }
}

/// What holds for all agencies: the deadlines, the day described, the rule and the committee.
public struct Window: Hashable, Sendable {
  /// In the order of their announcement; an extension is one more, and the last is in force.
  public var deadlines: [Deadline] = []
  /// The day that the data describes.
  public var asOf: Day?
  /// Share of an agency's services that must be in its own window.
  public var threshold = Ratio(30, of: 100)
  /// The bodies of the supervisory committee.
  public var bodies: [String] = []
  /// Where the figures come from.
  public var source = ""
  /// What is taken to be so without a source, each a sentence.
  public var assumptions: [String] = []
  /// Whether the data is invented for practice.
  public var isSynthetic = false

  public init() {}

  /// The deadline in force, extensions included.
  public var deadline: Day? { deadlines.last?.day }

  /// The deadline that was in force on a day, by the days of announcement.
  ///
  /// One without an announcement day counts as always known.
  public func deadline(inForceOn day: Day) -> Day? {
    deadlines.last { $0.announced == nil || $0.announced! <= day }?.day ?? deadlines.first?.day
  }
}
