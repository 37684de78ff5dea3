import AgencyModel
import Testing

struct AzarSampleTests {
  let data = Sample.azar.data()
  var agencies: [[String: Value]] { data.rows(.agencies) }

  /// Verified, else declared: the rule where no services are known.
  func status(_ agency: [String: Value]) -> String? {
    agency.text("verified") ?? agency.text("declared")
  }

  @Test(arguments: [("connected", 103), ("connecting", 13), ("unconnected", 26)])
  func statusCountsAreTheBriefings(name: String, count: Int) {
    #expect(agencies.count { status($0) == name } == count)
  }

  @Test func everyAgencyIsCountedOnce() {
    #expect(agencies.count == 142)
    #expect(Set(agencies.compactMap { $0.text("id") }).count == 142)
    #expect(Set(agencies.compactMap { $0.text("name") }).count == 142)
    #expect(Set(agencies.compactMap { $0.text("name_fa") }).count == 142)
  }

  @Test func sectorsAreTheSixOfTheLanguage() {
    #expect(
      Set(agencies.compactMap { $0.text("sector") })
        == ["bank", "company", "hospital", "ministry", "organization", "university"])
  }

  @Test(arguments: ["bank", "university", "hospital"])
  func sectorBehindInConnectionIsAmongTheUnconnected(sector: String) {
    #expect(agencies.contains { $0.text("sector") == sector && status($0) == "unconnected" })
  }

  @Test func parentsAreOnTheList() {
    let ids = Set(agencies.compactMap { $0.text("id") })
    #expect(ids.isSuperset(of: agencies.compactMap { $0.text("parent") }))
  }

  @Test func noFigureIsInvented() {
    let words: Set = [
      "id", "name", "name_fa", "sector", "parent", "declared", "verified", "progress", "reason",
      "ruling", "note",
    ]
    for agency in agencies { #expect(words.isSuperset(of: agency.keys)) }
    #expect(data.services.rowCount == 0)
    #expect(data.events.rowCount == 0)
  }

  @Test func allButTheNamedAreMarkedPlaceholders() {
    let named = agencies.filter { !($0.text("name")?.hasSuffix("(placeholder)") ?? false) }
    #expect(
      named.compactMap { $0.text("id") }
        == ["mfa", "nomadic-affairs", "nongov-schools", "agriculture-jihad"])
    #expect(agencies.count { $0.text("name_fa")?.hasSuffix("(جانگهدار)") ?? false } == 138)
    for agency in agencies.dropFirst(4) {
      #expect(agency["verified"] == nil && agency["reason"] == nil && agency["parent"] == nil)
    }
  }

  @Test func claimsThatDoNotHoldAreTheTwoOfTheBriefing() {
    let disputed = agencies.filter { $0.text("declared") != status($0) }
    #expect(disputed.compactMap { $0.text("id") } == ["nomadic-affairs", "nongov-schools"])
    #expect(disputed.first?.text("parent") == "agriculture-jihad")
    #expect(disputed.last?.text("progress") == "meeting")
  }

  @Test func foreignAffairsHasAnOpenCaseAndNoWaiver() throws {
    let ministry = try #require(agencies.first { $0.text("id") == "mfa" })
    #expect(ministry.text("reason")?.contains("Mikhak") == true)
    #expect(ministry.text("ruling") == "unjudged")
    #expect(ministry["waived_until"] == nil)
  }

  @Test func placeholderIsNumberedInBothLanguages() {
    let bank = agencies.first { $0.text("id") == "bank-12" }
    #expect(bank?.text("name") == "Bank 12 (placeholder)")
    #expect(bank?.text("name_fa") == "بانک ۱۲ (جانگهدار)")
  }

  @Test func windowHasOneDeadlineAndSaysWhatIsAssumed() {
    #expect(data.window.deadline?.solarHijriNumbers == "1401-09-30")
    #expect(data.window.deadlines.count == 1)
    #expect(data.window.asOf?.isoText == "2022-11-22")
    #expect(data.window.threshold == Ratio(30, of: 100))
    #expect(data.window.bodies.count == 3)
    #expect(!data.window.isSynthetic)
    #expect(data.window.assumptions.contains { $0.contains("1401") })
    #expect(data.window.assumptions.contains { $0.contains("sector") })
  }
}
