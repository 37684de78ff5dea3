/// One agency of `sample demo` with everything that follows from its role.
struct DemoAgency {
  let name: DemoName
  let role: DemoRole
  let decision: DemoCase?
  let services: [DemoService]
  let history: [DemoEvent]
  /// The row's cells by field.
  private(set) var cells: [String: Value] = [:]

  /// - Parameter random: A generator of this agency's own, so that a change to one agency leaves
  ///   the others as they are.
  init(_ name: DemoName, role: DemoRole, decision: DemoCase?, random: DemoRandom) {
    var random = random
    self.name = name
    self.role = role
    self.decision = decision
    services = DemoService.services(of: name, role: role, random: &random)
    history = DemoEvent.history(role: role, decision: decision, random: &random)
    cells.reserveCapacity(FieldCatalog.agencies.count)
    setName()
    cells["declared"] = .text(role.declared.name)
    cells["verified"] = verified(&random).map { .text($0.name) }
    cells["progress"] = .text(progress(&random))
    setCounts()
    setCase()
    setDays(&random)
    setOutlook(&random)
  }

  private mutating func setName() {
    cells["id"] = .text(name.id)
    cells["name"] = .text(name.name)
    cells["name_fa"] = .text(name.persianName)
    cells["sector"] = .text(name.sector.rawValue)
    cells["parent"] = name.parent.map { .text($0) }
  }

  private func verified(_ random: inout DemoRandom) -> Status? {
    switch role {
    case .noServicesClaim, .confirmedWithoutServices: role.status
    case .declaredOnly, .waived: nil
    // Confirmed once and not looked at since: the rule overrides it.
    case .oneServiceClaim where name.sector == .bank: .connected
    default: random.happens(60) ? role.status : nil
    }
  }

  private func progress(_ random: inout DemoRandom) -> String {
    switch role {
    case .connected, .atThreshold, .understated, .confirmedWithoutServices: "live"
    case .building, .fellBack: ["agreement", "building", "testing"][random.number(in: 0...2)]
    case .justBelow: "testing"
    case .oneServiceClaim, .waiverEndedAtWork: "building"
    case .declaredOnly: "agreement"
    case .meetingClaim: "meeting"
    case .waived: ["none", "meeting", "agreement"][random.number(in: 0...2)]
    case .idle, .parentWindowClaim, .noServicesClaim, .waiverEndedIdle: "none"
    }
  }

  /// The stated counts: those of its services, but for two slips that `check` is to find.
  private mutating func setCounts() {
    // One of the two without services on record states so; the other states nothing.
    guard role.hasServices || name.id == "weather-research" else { return }
    var own = 0
    var parent = 0
    var electronic = 0
    var requests = 0
    for service in services {
      own += service.window == .own ? 1 : 0
      parent += service.window == .parent ? 1 : 0
      electronic += service.intake == .electronic ? 1 : 0
      requests += service.requests
    }
    let extraServices = name.id == "roads-inspection" ? 2 : 0
    if name.id == "shamshad-bank" { own += 2 }
    cells["services"] = .number(Double(services.count + extraServices))
    cells["own_window"] = .number(Double(own))
    cells["parent_window"] = .number(Double(parent))
    cells["electronic"] = .number(Double(electronic))
    if role.hasServices { cells["requests"] = .number(Double(requests)) }
  }

  private mutating func setCase() {
    guard let decision else { return }
    cells["reason"] = .text(decision.reason)
    cells["ruling"] = .text(
      decision.justified.map { $0 ? "justified" : "unjustified" } ?? "unjudged")
    cells["body"] = decision.body.map { .text($0.rawValue) }
    cells["waived_until"] = decision.waivedUntil.map { .day($0) }
  }

  private mutating func setDays(_ random: inout DemoRandom) {
    let asOf = DemoDays.asOf
    let last = history.last?.day ?? DemoDays.start
    switch role.status {
    case .connected:
      cells["connected_on"] = .day(last)
      cells["last_action"] = .day(min(asOf - 1, last + random.number(in: 0...60)))
      if random.happens(85) { cells["planned"] = .day(last + random.number(in: -20...8)) }
    case .connecting:
      cells["last_action"] = .day(max(last, asOf - random.number(in: 2...55)))
      let isLate = random.happens(20)
      cells["planned"] = .day(
        isLate ? asOf - random.number(in: 5...40) : asOf + random.number(in: 3...45))
    case .unconnected:
      switch role {
      case .idle: cells["last_action"] = .day(asOf - random.number(in: 95...420))
      case .waiverEndedIdle: break
      default: cells["last_action"] = .day(max(last, asOf - random.number(in: 20...140)))
      }
      if random.happens(60) { cells["planned"] = .day(asOf + random.number(in: 15...75)) }
    case .waived:
      cells["last_action"] = .day(last)
      if let until = decision?.waivedUntil {
        cells["planned"] = .day(until + random.number(in: 7...60))
      }
    }
  }

  /// The judged chance and the work left, for an agency that is not connected.
  private mutating func setOutlook(_ random: inout DemoRandom) {
    let chances: ClosedRange<Int>
    let weeks: ClosedRange<Int>
    switch role.status {
    case .connected: return
    case .connecting: (chances, weeks) = (62...97, 2...14)
    case .unconnected: (chances, weeks) = (15...65, 8...40)
    case .waived: (chances, weeks) = (2...12, 10...40)
    }
    cells["chance"] = .share(Double(random.number(in: chances)) / 100)
    cells["effort"] = .number(Double(random.number(in: weeks)))
  }
}
