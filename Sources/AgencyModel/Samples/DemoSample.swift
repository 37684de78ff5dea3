/// Synthetic agencies, services and events, generated from a fixed seed by whole-number
/// arithmetic.
///
/// What an agency shows is its ``DemoRole``; today's status, the counts, the history and the dates
/// follow from it and agree with each other, but for the slips that `check` and `verify` find.
enum DemoSample {
  static func data() -> AgencyData {
    let agencies = agencies()
    var data = AgencyData()
    data.agencies.source = Sample.demo.source
    data.services.source = Sample.demo.source
    data.events.source = Sample.demo.source
    for agency in agencies {
      data.agencies.append(agency.cells)
      for service in agency.services { data.services.append(service.row(of: agency.name.id)) }
    }
    let events = agencies.enumerated().flatMap { index, agency in
      agency.history.map { (index: index, agency: agency.name.id, event: $0) }
    }
    let ascending = events.sorted { left, right in
      (left.event.day.number, left.index) < (right.event.day.number, right.index)
    }
    for entry in ascending { data.events.append(entry.event.row(of: entry.agency)) }
    data.window = window
    return data
  }

  private static func agencies() -> [DemoAgency] {
    let cast = DemoRole.cast()
    let cases = DemoCase.all()
    var seeds = DemoRandom(seed: 1401)
    return DemoName.all().map { name in
      DemoAgency(
        name, role: cast[name.id] ?? .connected, decision: cases[name.id],
        random: DemoRandom(seed: seeds.next()))
    }
  }

  private static var window: Window {
    var window = Window()
    window.deadlines = [
      Deadline(
        day: DemoDays.firstDeadline, announced: SolarHijriDate.sampleDay(1401, 3, 15)),
      Deadline(
        day: DemoDays.lastDeadline, announced: SolarHijriDate.sampleDay(1401, 6, 20)),
    ]
    window.asOf = DemoDays.asOf
    window.threshold = Ratio(30, of: 100)
    window.bodies = CommitteeBody.allCases.map(\.rawValue)
    window.source = "synthetic data from a seeded generator (sample demo); no figure is real"
    window.assumptions = assumptions
    window.isSynthetic = true
    return window
  }

  static let banner = [
    "Synthetic data for practice: every agency, service, date and figure is invented."
  ]

  static let assumptions = [
    "The data is synthetic: every agency, service, date, chance and figure is invented."
  ]
}

extension DemoService {
  /// The cells in the order of `FieldCatalog.services`.
  fileprivate func row(of agency: String) -> [Value] {
    [
      .text(id), .text(agency), .text(name), .text(intake.rawValue), .text(processing.rawValue),
      .text(delivery.rawValue), .text(window.rawValue), .number(Double(requests)),
    ]
  }
}

extension DemoEvent {
  /// The cells in the order of `FieldCatalog.events`.
  fileprivate func row(of agency: String) -> [Value] {
    [.day(day), .text(agency), .text(status.name), .text(note)]
  }
}
