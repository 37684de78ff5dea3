import Wording

/// An agency's counts, taken from its services where they are loaded.
enum Derivation {
  /// Puts the counts derived from `services` into `agencies`, and reports a stated count that
  /// disagrees and a service whose agency is unknown.
  ///
  /// - Returns: The rows whose counts were derived.
  static func deriveCounts(in data: inout AgencyData) -> Set<Int> {
    let services = data.services
    guard services.rowCount > 0, let owner = services.index(of: "agency") else { return [] }
    let columns = AgencyColumns(data.agencies)
    guard let id = columns.id else { return [] }
    var rowOfID: [Value: Int] = [:]
    for row in 0..<data.agencies.rowCount { rowOfID[data.agencies[row, id]] = row }
    var tallies: [Int: ServiceTally] = [:]
    for row in 0..<services.rowCount {
      guard let agency = rowOfID[services[row, owner]] else {
        if data.agencies.rowCount > 0 { data.findings.append(orphan(row, services)) }
        continue
      }
      tallies[agency, default: ServiceTally()].add(row, of: services)
    }
    let derived: [(field: Int?, name: String, value: (ServiceTally) -> Double?)] = [
      (columns.services, "services", { Double($0.count) }),
      (columns.ownWindow, "own_window", { $0.isWindowKnown ? Double($0.own) : nil }),
      (columns.parentWindow, "parent_window", { $0.isWindowKnown ? Double($0.parent) : nil }),
      (columns.electronic, "electronic", { $0.isIntakeKnown ? Double($0.electronic) : nil }),
      (columns.requests, "requests", { $0.areRequestsKnown ? $0.requests : nil }),
    ]
    for (field, name, value) in derived {
      guard let field else { continue }
      replace(field, named: name, in: &data, tallies: tallies, value: value)
    }
    return Set(tallies.keys)
  }

  private static func replace(
    _ field: Int, named name: String, in data: inout AgencyData, tallies: [Int: ServiceTally],
    value: (ServiceTally) -> Double?
  ) {
    let agencies = data.agencies
    var column = Column(agencies.fields[field].type)
    for row in 0..<agencies.rowCount {
      let stated = agencies[row, field]
      guard let tally = tallies[row], let derived = value(tally) else {
        column.append(stated)
        continue
      }
      if case .number(let number) = stated, number != derived {
        data.findings.append(
          Finding(
            .warning, source: agencies.source, line: agencies.line(ofRow: row),
            agency: agencies[row, "id"].plainText, value: wholeText(number),
            problem:
              "\(name) is stated as \(wholeText(number)), its services come to \(wholeText(derived))",
            fix: "the services are used; correct the stated figure"))
      }
      column.append(.number(derived))
    }
    data.agencies.replaceColumn(at: field, with: column)
  }

  private static func orphan(_ row: Int, _ services: Table) -> Finding {
    let agency = services[row, "agency"].plainText
    return Finding(
      .error, source: services.source, line: services.line(ofRow: row),
      column: services.referenceColumn(ofRow: row), value: agency,
      problem:
        "the service '\(services[row, "name"].plainText)' belongs to '\(agency)', which is no agency",
      fix: "add the agency, or correct the name")
  }

  private static func wholeText(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }
}

/// What an agency's services add up to.
private struct ServiceTally {
  var count = 0
  var own = 0
  var parent = 0
  var electronic = 0
  var requests = 0.0
  var isWindowKnown = false
  var isIntakeKnown = false
  var areRequestsKnown = false

  mutating func add(_ row: Int, of services: Table) {
    count += 1
    switch services[row, "window"] {
    case .text("own"):
      own += 1
      isWindowKnown = true
    case .text("parent"):
      parent += 1
      isWindowKnown = true
    case .text: isWindowKnown = true
    default: break
    }
    if case .text(let intake) = services[row, "intake"] {
      isIntakeKnown = true
      if intake == "electronic" { electronic += 1 }
    }
    if case .number(let number) = services[row, "requests"] {
      areRequestsKnown = true
      requests += number
    }
  }
}

extension Value {
  /// The value in plain words, for messages; empty when missing.
  public var plainText: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .share(let share): "\(share)"
    case .day(let day): day.solarHijriText
    case .truth(let truth): truth ? "yes" : "no"
    }
  }
}
