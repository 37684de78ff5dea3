import AgencyModel
import Testing

struct DemoSampleTests {
  static let data = Sample.demo.data()
  static let agencies = data.rows(.agencies)
  static let services = data.rows(.services)
  static let events = data.rows(.events)
  static let servicesOfAgency = Dictionary(grouping: services) { $0.text("agency") ?? "" }
  static let historyOfAgency = Dictionary(grouping: events) { $0.text("agency") ?? "" }
  static var asOf: Day { data.window.asOf ?? Day(number: 0) }

  /// The rule of docs/model.md, written again from its words.
  static func status(_ agency: [String: Value]) -> String? {
    if let until = agency.day("waived_until"), until >= asOf { return "waived" }
    let services = servicesOfAgency[agency.text("id") ?? ""] ?? []
    guard !services.isEmpty else { return agency.text("verified") ?? agency.text("declared") }
    let own = services.count { $0.text("window") == "own" }
    if own * 10 >= services.count * 3 { return "connected" }
    let works = ["agreement", "building", "testing", "live"]
    return own > 0 || works.contains(agency.text("progress") ?? "") ? "connecting" : "unconnected"
  }

  static func agencies(_ condition: ([String: Value]) -> Bool) -> [String] {
    agencies.filter(condition).compactMap { $0.text("id") }
  }

  @Test(arguments: [
    ("connected", 109), ("connecting", 16), ("unconnected", 15), ("waived", 4),
  ])
  func statusesByTheRule(name: String, count: Int) {
    #expect(Self.agencies { Self.status($0) == name }.count == count)
  }

  @Test(arguments: [
    ("bank", 22), ("company", 18), ("hospital", 16), ("ministry", 16), ("organization", 46),
    ("university", 26),
  ])
  func sectorsHaveTheirSize(name: String, count: Int) {
    #expect(Self.agencies { $0.text("sector") == name }.count == count)
  }

  @Test func idsAndNamesAreUnique() {
    for field in ["id", "name", "name_fa"] {
      #expect(Set(Self.agencies.compactMap { $0.text(field) }).count == 144)
    }
    #expect(Set(Self.services.compactMap { $0.text("id") }).count == Self.services.count)
    for (_, services) in Self.servicesOfAgency {
      #expect(Set(services.compactMap { $0.text("name") }).count == services.count)
    }
  }

  @Test func everyNameSaysThatItIsADemo() {
    for agency in Self.agencies {
      #expect(agency.text("name")?.hasSuffix("(demo)") == true)
      #expect(agency.text("name_fa")?.hasSuffix("(نمونه)") == true)
    }
    #expect(Self.data.window.isSynthetic)
    #expect(Self.data.window.source.contains("synthetic"))
    #expect(Sample.demo.banner.joined().contains("Synthetic"))
  }

  @Test func parentsServicesAndEventsBelongToAgenciesOnTheList() {
    let ids = Set(Self.agencies.compactMap { $0.text("id") })
    #expect(ids.isSuperset(of: Self.agencies.compactMap { $0.text("parent") }))
    #expect(ids.isSuperset(of: Self.servicesOfAgency.keys))
    #expect(ids == Set(Self.historyOfAgency.keys))
    #expect(Self.agencies { $0.text("parent") == $0.text("id") }.isEmpty)
  }

  @Test func aboutTwentyFiveHundredServices() {
    #expect((2_400...2_600).contains(Self.services.count))
    #expect(Self.services.allSatisfy { $0.count == 8 })
  }

  @Test func statedCountsAgreeWithTheServicesButForTwo() {
    let disagreeing = Self.agencies { agency in
      guard let stated = agency.count("services") else { return false }
      let services = Self.servicesOfAgency[agency.text("id") ?? ""] ?? []
      return stated != services.count
        || agency.count("own_window") != services.count { $0.text("window") == "own" }
        || agency.count("parent_window") != services.count { $0.text("window") == "parent" }
        || agency.count("electronic") != services.count { $0.text("intake") == "electronic" }
        || agency.count("requests") ?? 0 != services.reduce(0) { $0 + ($1.count("requests") ?? 0) }
    }
    #expect(disagreeing == ["shamshad-bank", "roads-inspection"])
  }

  @Test func statedCountsAreNeverMoreThanTheServices() {
    for agency in Self.agencies {
      let parts = (agency.count("own_window") ?? 0) + (agency.count("parent_window") ?? 0)
      #expect(parts <= agency.count("services") ?? 0)
      #expect(agency.count("electronic") ?? 0 <= agency.count("services") ?? 0)
    }
  }

  @Test func servicesInAParentsWindowHaveAParent() {
    let orphans = Set(Self.agencies { $0["parent"] == nil })
    #expect(
      Self.services.filter { $0.text("window") == "parent" }
        .allSatisfy { !orphans.contains($0.text("agency") ?? "") })
  }

  @Test func declarationsThatDoNotHoldAreOfEveryKind() {
    let wrong = Self.agencies {
      Self.status($0) != "waived" && Self.status($0) != $0.text("declared")
    }
    #expect(
      Set(wrong) == [
        // One service is not enough; just under the threshold.
        "sepidar-bank", "libraries-licensing", "reyhan-university", "yasaman-hospital",
        // Inside the parent's window.
        "rivers-research", "crafts-licensing", "sanjed-hospital",
        // A meeting is not a connection.
        "markets-inspection", "afra-university", "bidmeshk-company",
        // No services on record.
        "weather-research", "toska-company",
        // Connected, and still called connecting.
        "shamshad-university", "weather-inspection",
      ])
  }

  @Test func eventsAscendAndEndOnTheDayDescribed() {
    let days = Self.events.compactMap { $0.day("date") }
    #expect(days.count == Self.events.count)
    #expect(days == days.sorted())
    #expect(days.first == SolarHijriDate(year: 1399, month: 9, day: 1)?.asDay)
    #expect(days.allSatisfy { $0 < Self.asOf })
    for (_, history) in Self.historyOfAgency {
      let days = history.compactMap { $0.day("date") }
      #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test func historyLeadsToTodaysStatus() {
    for agency in Self.agencies {
      let history = Self.historyOfAgency[agency.text("id") ?? ""] ?? []
      #expect(history.last?.text("status") == Self.status(agency), "\(agency.text("id") ?? "")")
      if Self.status(agency) == "connected" {
        #expect(agency.day("connected_on") == history.last?.day("date"))
      } else {
        #expect(agency["connected_on"] == nil)
      }
      if let action = agency.day("last_action") {
        #expect(action < Self.asOf)
        #expect(action >= history.last?.day("date") ?? action)
      }
    }
  }

  @Test func waiversHaveAnEndAndAJustifiedRuling() {
    let waivers = Self.agencies.filter { $0["waived_until"] != nil }
    #expect(waivers.allSatisfy { $0.text("ruling") == "justified" })
    #expect(waivers.count { $0.day("waived_until") ?? Self.asOf < Self.asOf } == 2)
    #expect(waivers.count { $0.day("waived_until") ?? Self.asOf > Self.asOf } == 4)
  }

  @Test func casesAreOpenAndDecidedBothWays() {
    for ruling in FieldCatalog.rulings {
      #expect(Self.agencies { $0.text("ruling") == ruling }.count >= 3, "\(ruling)")
    }
    let withoutTime = Self.agencies {
      $0.text("ruling") == "justified" && $0["waived_until"] == nil
    }
    #expect(withoutTime == ["senobar-university"])
  }

  @Test func chanceAndEffortAreOfThoseNotConnected() {
    for agency in Self.agencies {
      let isConnected = Self.status(agency) == "connected"
      #expect((agency["chance"] == nil) == isConnected)
      #expect((agency["effort"] == nil) == isConnected)
      if case .share(let chance) = agency["chance"] { #expect((0...1).contains(chance)) }
    }
  }

  @Test func someUnconnectedHaveNotActedForNinetyDays() {
    let still = Self.agencies {
      Self.status($0) == "unconnected" && $0.day("last_action").map { Self.asOf - $0 > 90 } ?? false
    }
    #expect(still.count >= 5)
    #expect(Self.agencies { $0["last_action"] == nil } == ["shahtut-bank"])
  }

  @Test func electronicMaturityAndConnectionAreTwoAxes() {
    for isConnected in [true, false] {
      for isElectronic in [true, false] {
        let corner = Self.agencies {
          guard let services = $0.count("services"), services > 0,
            let electronic = $0.count("electronic")
          else { return false }
          return (Self.status($0) == "connected") == isConnected
            && (electronic * 2 >= services) == isElectronic
        }
        #expect(corner.count >= 3, "connected \(isConnected), electronic \(isElectronic)")
      }
    }
    let university = Self.agencies.first { $0.text("id") == "nilufar-university" }
    #expect(university?.count("electronic") == university?.count("services"))
  }

  @Test(arguments: ["intake", "processing", "delivery"])
  func everyStageHasEveryForm(stage: String) {
    #expect(Set(Self.services.compactMap { $0.text(stage) }) == Set(FieldCatalog.stageForms))
  }

  @Test func fewServicesHaveMostRequests() {
    let requests = Self.services.compactMap { $0.count("requests") }.sorted(by: >)
    let top = requests.prefix(requests.count / 10).reduce(0, +)
    #expect(top * 2 > requests.reduce(0, +))
  }

  @Test func deadlineWasExtendedBeforeItPassed() {
    let deadlines = Self.data.window.deadlines
    #expect(deadlines.map(\.day.solarHijriNumbers) == ["1401-06-31", "1401-09-30"])
    #expect(
      deadlines.compactMap { $0.announced?.solarHijriNumbers } == ["1401-03-15", "1401-06-20"])
    let before = Self.data.window.deadline(inForceOn: deadlines[1].announced! - 1)
    #expect(before == deadlines[0].day)
  }
}
