/// One agency of `sample azar`: only what the briefing says, and the status it counts under.
struct AzarAgency {
  var id: String
  var name: String
  var persianName: String
  var sector: String
  var declared: Status
  var parent: String?
  var verified: Status?
  var progress: String?
  var reason: String?
  var note: String?

  /// The cells by field; every figure is missing, since the briefing gives none for an agency.
  var cells: [String: Value] {
    var cells: [String: Value] = [
      "id": .text(id), "name": .text(name), "name_fa": .text(persianName),
      "sector": .text(sector), "declared": .text(declared.name),
    ]
    if let parent { cells["parent"] = .text(parent) }
    if let verified { cells["verified"] = .text(verified.name) }
    if let progress { cells["progress"] = .text(progress) }
    if let reason {
      cells["reason"] = .text(reason)
      cells["ruling"] = .text("unjudged")
    }
    if let note { cells["note"] = .text(note) }
    return cells
  }

  /// The named agencies, then the placeholders sector by sector; 142 in all.
  static func all() -> [AzarAgency] {
    named + PlaceholderSector.all.flatMap { $0.agencies() }
  }

  private static let named = [
    AzarAgency(
      id: "mfa", name: "Ministry of Foreign Affairs", persianName: "وزارت امور خارجه",
      sector: "ministry", declared: .unconnected, verified: .unconnected, progress: "none",
      reason: "has its own Mikhak system and pleads registration by e-mail"),
    AzarAgency(
      id: "nomadic-affairs", name: "Nomadic Affairs Organization",
      persianName: "سازمان امور عشایر", sector: "organization", declared: .connected,
      parent: "agriculture-jihad", verified: .unconnected, progress: "none",
      reason: "its services are offered only inside the window of the Ministry of Agriculture Jihad"
    ),
    AzarAgency(
      id: "nongov-schools", name: "Organization for Non-governmental Schools",
      persianName: "سازمان مدارس و مراکز غیردولتی", sector: "organization",
      declared: .connecting, verified: .unconnected, progress: "meeting",
      reason: "had meetings only"),
    AzarAgency(
      id: "agriculture-jihad", name: "Ministry of Agriculture Jihad",
      persianName: "وزارت جهاد کشاورزی", sector: "ministry", declared: .connected,
      note: "services of Nomadic Affairs are offered inside its window"),
  ]
}

/// The unnamed agencies of one sector of `sample azar`; the counts are assumptions of the sample.
private struct PlaceholderSector {
  var sector: String
  var name: String
  var persianName: String
  var connected: Int
  var connecting: Int
  var unconnected: Int
  /// What the briefing says of the sector as a whole.
  var note: String?

  static let all = [
    PlaceholderSector(
      sector: "bank", name: "Bank", persianName: "بانک",
      connected: 12, connecting: 3, unconnected: 6,
      note: "said of banks in general: ahead electronically and behind in connection"),
    PlaceholderSector(
      sector: "company", name: "Company", persianName: "شرکت",
      connected: 12, connecting: 2, unconnected: 3),
    PlaceholderSector(
      sector: "hospital", name: "Hospital", persianName: "بیمارستان",
      connected: 8, connecting: 2, unconnected: 3,
      note: "said of some hospitals: ahead electronically and behind in connection"),
    PlaceholderSector(
      sector: "ministry", name: "Ministry", persianName: "وزارتخانه",
      connected: 16, connecting: 0, unconnected: 0),
    PlaceholderSector(
      sector: "organization", name: "Organization", persianName: "سازمان",
      connected: 40, connecting: 3, unconnected: 5),
    PlaceholderSector(
      sector: "university", name: "University", persianName: "دانشگاه",
      connected: 14, connecting: 3, unconnected: 6,
      note: "said of universities in general: ahead electronically and behind in connection"),
  ]

  func agencies() -> [AzarAgency] {
    let statuses =
      Array(repeating: Status.connected, count: connected)
      + Array(repeating: Status.connecting, count: connecting)
      + Array(repeating: Status.unconnected, count: unconnected)
    return statuses.enumerated().map { index, status in
      let number = index + 1
      return AzarAgency(
        id: "\(sector)-\(number < 10 ? "0" : "")\(number)", name: "\(name) \(number) (placeholder)",
        persianName: "\(persianName) \(persianDigits(number)) (جانگهدار)", sector: sector,
        declared: status, progress: status == .unconnected ? "none" : nil, note: note)
    }
  }
}

private func persianDigits(_ number: Int) -> String {
  let digits: [Character] = ["۰", "۱", "۲", "۳", "۴", "۵", "۶", "۷", "۸", "۹"]
  return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
}
