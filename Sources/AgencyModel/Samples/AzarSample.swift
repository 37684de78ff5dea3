/// The briefing's figures as tables: 142 agencies, no services, no events.
///
/// Source: a public briefing on the National Smart Government Services Window, as docs/model.md
/// reports it. What the source does not say is missing here, or an assumption in the window.
enum AzarSample {
  static func data() -> AgencyData {
    var data = AgencyData()
    let note = Field("note", .text, "what the briefing says of it, or of agencies like it")
    data.agencies = Table(
      kind: .agencies, fields: FieldCatalog.agencies + [note], source: Sample.azar.source)
    data.services.source = Sample.azar.source
    data.events.source = Sample.azar.source
    for agency in AzarAgency.all() { data.agencies.append(agency.cells) }
    data.window = window
    return data
  }

  private static var window: Window {
    var window = Window()
    window.deadlines = [
      Deadline(day: SolarHijriDate.sampleDay(1401, 9, 30), announced: nil)
    ]
    window.asOf = SolarHijriDate.sampleDay(1401, 9, 1)
    window.threshold = Ratio(30, of: 100)
    window.bodies = CommitteeBody.allCases.map(\.rawValue)
    window.source =
      "a public briefing on the National Smart Government Services Window (پنجره ملی خدمات دولت هوشمند): 73% of agencies connected, 9% connecting, 18% (26 agencies) not connected and not acting"
    window.assumptions = assumptions
    return window
  }

  static let banner = [
    "The figures of a public briefing: 142 agencies, 103 connected, 13 connecting, 26 unconnected.",
    "Four agencies have their names; the other 138 are placeholders without figures.",
    "The year 1401, the day described (1 Azar) and the sectors' sizes are assumptions.",
  ]

  static let assumptions = [
    "The source gives no year; 1401 is used, to which public statements around it point.",
    "The day described is taken to be 1 Azar 1401; the source does not date its figures.",
    "The deadline, 30 Azar, is itself an extension; the source does not say what it was before, so no earlier deadline is recorded.",
    "The total of 142 agencies, 103 of them connected and 13 connecting, is one of eight (141 to 148) that fit 73%, 9%, 18% and 26; a published count of agencies agrees with it.",
    "Placeholders stand for agencies that the source does not name; how many belong to each sector, and with which status, is assumed.",
    "Foreign Affairs, Nomadic Affairs and Non-governmental Schools are taken to be among the 26.",
    "Nomadic Affairs is taken to declare itself connected and Non-governmental Schools connecting; the source only says why they do not count.",
    "The Ministry of Agriculture Jihad is taken to be connected.",
    "An agency that the source calls not acting has progress none; one that had meetings has progress meeting.",
  ]
}
