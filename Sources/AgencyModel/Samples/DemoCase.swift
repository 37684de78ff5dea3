/// One case before the supervisory committee of `sample demo`.
struct DemoCase {
  var reason: String
  /// `nil` while the case is open.
  var justified: Bool?
  var body: CommitteeBody?
  var waivedFrom: Day?
  var waivedUntil: Day?

  /// The cases by agency: open, decided without time granted, waived, and waivers that ended.
  static func all() -> [String: DemoCase] {
    [
      "harbours-ministry": DemoCase(reason: "keeps a system of its own"),
      "nilufar-university": DemoCase(reason: "awaits a contract with a supplier"),
      "chenar-hospital": DemoCase(reason: "requests must be made in person, it says"),
      "sanjed-hospital": DemoCase(reason: "offered inside its university's window"),
      "gerdu-bank": DemoCase(reason: "its core system is being replaced"),
      "roads-research": DemoCase(reason: "lost its only programmer"),

      "narvan-bank": DemoCase(
        reason: "customer data may not leave the bank, it says", justified: false,
        body: .informationTechnology),
      "badam-university": DemoCase(
        reason: "no money in this year's budget", justified: false, body: .budget),
      "markets-inspection": DemoCase(
        reason: "is to be merged with another organization, it says", justified: false,
        body: .employment),
      "senobar-university": DemoCase(
        reason: "delivery of equipment is late", justified: true, body: .informationTechnology),

      "savings-research": DemoCase(
        reason: "is being merged", justified: true, body: .employment,
        waivedFrom: date(1401, 5, 10), waivedUntil: date(1402, 3, 31)),
      "lighting-inspection": DemoCase(
        reason: "its law is being amended", justified: true, body: .employment,
        waivedFrom: date(1401, 6, 22), waivedUntil: date(1401, 12, 29)),
      "zaferan-hospital": DemoCase(
        reason: "its building is being repaired", justified: true, body: .budget,
        waivedFrom: date(1401, 4, 18), waivedUntil: date(1401, 10, 30)),
      "bidmeshk-bank": DemoCase(
        reason: "its core system is being replaced", justified: true,
        body: .informationTechnology,
        waivedFrom: date(1401, 7, 5), waivedUntil: date(1401, 9, 15)),

      "shahtut-bank": DemoCase(
        reason: "its core system was being replaced", justified: true,
        body: .informationTechnology,
        waivedFrom: date(1400, 10, 4), waivedUntil: date(1401, 3, 31)),
      "records-licensing": DemoCase(
        reason: "was moving to a new data centre", justified: true, body: .budget,
        waivedFrom: date(1401, 1, 20), waivedUntil: date(1401, 7, 30)),
    ]
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> Day {
    SolarHijriDate.sampleDay(year, month, day)
  }
}
