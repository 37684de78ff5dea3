import AgencyModel

/// A date as written: a base and what is added to it.
public struct DateTree: Hashable, Sendable {
  public enum Base: Hashable, Sendable {
    case day(Day)
    /// Day and month without a year, which the deadline supplies.
    case yearless(day: Int, month: Int)
    case today
    case deadline
    case variable(Name)
  }

  public struct Offset: Hashable, Sendable {
    /// Negative for earlier.
    public let count: Int
    public let unit: DurationUnit
  }

  public let base: Base
  public var offsets: [Offset]
  public var span: SourceSpan

  public init(base: Base, offsets: [Offset], span: SourceSpan) {
    (self.base, self.offsets, self.span) = (base, offsets, span)
  }
}

/// The units a duration is written in.
public enum DurationUnit: String, Hashable, Sendable {
  case day, week, month
}

/// A length of time: `2 weeks`.
public struct DurationTree: Hashable, Sendable {
  public let count: Int
  public let unit: DurationUnit
  public let span: SourceSpan
}
