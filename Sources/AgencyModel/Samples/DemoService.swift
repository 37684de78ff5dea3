/// One service of an agency of `sample demo`.
struct DemoService {
  enum Form: String { case electronic, physical, absent }
  enum Place: String { case own, parent, none }

  var id: String
  var name: String
  var intake: Form
  var processing: Form
  var delivery: Form
  var window: Place
  /// Requests a year; a few services have most of them.
  var requests: Int

  /// The services of one agency, with as many in its window as its role wants.
  static func services(
    of agency: DemoName, role: DemoRole, random: inout DemoRandom
  ) -> [DemoService] {
    guard role.hasServices else { return [] }
    var places = places(for: role, of: agency, random: &random)
    random.shuffle(&places)
    let maturity = random.number(in: maturity(of: agency.sector, role: role))
    let size = random.number(in: 0...3)
    let names = agency.sector.serviceNames
    let first = random.number(in: 0...(names.count - 1))
    return places.enumerated().map { index, place in
      // 26 has no factor in common with the 63 names, so none repeats within an agency.
      let name = names[(first + 26 * index) % names.count]
      let isElectronic = random.happens(place == .none ? maturity : min(maturity + 45, 96))
      let intake = isElectronic ? .electronic : form(0, 80, random: &random)
      let number = index + 1
      return DemoService(
        id: "\(agency.id)-\(number < 10 ? "0" : "")\(number)",
        name: name,
        intake: intake,
        processing: isElectronic ? form(78, 20, random: &random) : form(30, 62, random: &random),
        delivery: form(isElectronic ? 66 : 25, isElectronic ? 31 : 70, random: &random),
        window: place,
        requests: requests(size: size, random: &random))
    }
  }

  /// One window a service: the own ones, then the parent's, then none.
  private static func places(
    for role: DemoRole, of agency: DemoName, random: inout DemoRandom
  ) -> [Place] {
    var count = random.number(in: agency.sector.serviceCounts)
    let own: Int
    switch role {
    case .atThreshold: (count, own) = (10, 3)
    case .justBelow: (count, own) = (7, 2)
    case .oneServiceClaim, .waiverEndedAtWork: own = 1
    case .building, .fellBack:
      own = random.number(in: 0...((30 * count - 1) / 100))
    case .connected, .understated:
      own = max((30 * count + 99) / 100, count * random.number(in: 35...96) / 100)
    default: own = 0
    }
    let parent: Int
    switch role {
    case .parentWindowClaim: parent = count
    case .connected, .understated, .building, .fellBack:
      parent = agency.parent == nil ? 0 : random.number(in: 0...((count - own) / 3))
    default: parent = 0
    }
    return Array(repeating: .own, count: own) + Array(repeating: .parent, count: parent)
      + Array(repeating: .none, count: count - own - parent)
  }

  /// The sector's, but for those who show a corner of `matrix`: fully electronic and unconnected,
  /// and on paper and unconnected.
  private static func maturity(of sector: DemoSector, role: DemoRole) -> ClosedRange<Int> {
    switch (role, sector) {
    case (.idle, .university): 100...100
    case (.idle, .hospital), (.meetingClaim, .company), (.meetingClaim, .organization): 15...40
    default: sector.maturity
    }
  }

  /// Electronic and physical with these chances in percent; absent otherwise.
  private static func form(
    _ electronic: Int, _ physical: Int, random: inout DemoRandom
  ) -> Form {
    let draw = random.number(in: 0...99)
    return draw < electronic ? .electronic : draw < electronic + physical ? .physical : .absent
  }

  /// Each doubling is half as likely as the one before, so that few services have most requests.
  private static func requests(size: Int, random: inout DemoRandom) -> Int {
    random.number(in: 40...160) << (size + min(random.next().trailingZeroBitCount, 11))
  }
}
