/// The data that ships inside the program; it is built when asked for, not before.
public enum Sample: String, CaseIterable, Sendable {
  /// The public briefing's own figures, and nothing invented as fact.
  case azar
  /// Synthetic data that gives every command something to show.
  case demo

  /// What a table's rows from here call their source: `sample azar`.
  public var source: String { "sample \(rawValue)" }

  /// The tables and the window, the same on every call and every machine.
  public func data() -> AgencyData {
    switch self {
    case .azar: AzarSample.data()
    case .demo: DemoSample.data()
    }
  }

  /// One line for help and for completion.
  public var summary: String {
    switch self {
    case .azar: "the public briefing's own figures: 142 agencies, most of them placeholders"
    case .demo: "synthetic data for practice: 144 agencies with services, history and cases"
    }
  }

  /// The sentences to show wherever the sample is loaded, so that nobody takes it for more.
  public var banner: [String] {
    switch self {
    case .azar: AzarSample.banner
    case .demo: DemoSample.banner
    }
  }

}

/// The three bodies of the supervisory committee (کمیته نظارتی).
enum CommitteeBody: String, CaseIterable {
  case employment = "Administrative and Employment Organization"
  case budget = "Plan and Budget Organization"
  case informationTechnology = "Executive Council of Information Technology"
}

extension SolarHijriDate {
  /// The day of a date that a sample writes out.
  ///
  /// - Precondition: the calendar has the date.
  static func sampleDay(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let date = SolarHijriDate(year: year, month: month, day: day) else {
      preconditionFailure("a sample names a date that does not exist: \(year)-\(month)-\(day)")
    }
    return date.asDay
  }
}
