/// The days that `sample demo` is built around.
enum DemoDays {
  /// The first day of the history, two years before the day described.
  static var start: Day { SolarHijriDate.sampleDay(1399, 9, 1) }
  static var asOf: Day { SolarHijriDate.sampleDay(1401, 9, 1) }
  static var firstDeadline: Day { SolarHijriDate.sampleDay(1401, 6, 31) }
  static var lastDeadline: Day { SolarHijriDate.sampleDay(1401, 9, 30) }
}

/// One entry in the history of an agency of `sample demo`.
struct DemoEvent {
  var day: Day
  var status: Status
  var note: String

  /// The history of one agency, ascending; its last status is that of the role.
  static func history(
    role: DemoRole, decision: DemoCase?, random: inout DemoRandom
  ) -> [DemoEvent] {
    var events = [
      DemoEvent(day: DemoDays.start, status: .unconnected, note: "first on record")
    ]
    switch role {
    case .connected, .atThreshold, .understated, .confirmedWithoutServices:
      let live = connectionDay(random: &random)
      events += work(before: live, random: &random)
      events.append(DemoEvent(day: live, status: .connected, note: "went live"))
      if live + 90 < DemoDays.asOf, random.happens(8) {
        let withdrawn = random.number(in: 20...50)
        let back = withdrawn + random.number(in: 10...35)
        events.append(
          DemoEvent(day: live + withdrawn, status: .connecting, note: "window withdrawn"))
        events.append(DemoEvent(day: live + back, status: .connected, note: "live again"))
      }
    case .building, .justBelow, .oneServiceClaim, .declaredOnly:
      let begun = DemoDays.asOf - random.number(in: 12...260)
      events.append(DemoEvent(day: begun, status: .connecting, note: "work began"))
    case .fellBack:
      let live = DemoDays.asOf - random.number(in: 90...260)
      events += work(before: live, random: &random)
      events.append(DemoEvent(day: live, status: .connected, note: "went live"))
      events.append(
        DemoEvent(
          day: live + random.number(in: 30...80), status: .connecting, note: "window withdrawn"))
    case .meetingClaim:
      let met = DemoDays.asOf - random.number(in: 8...60)
      events.append(DemoEvent(day: met, status: .unconnected, note: "a meeting was held"))
    case .waived, .waiverEndedAtWork, .waiverEndedIdle:
      events += waiver(role: role, decision: decision)
    case .idle, .parentWindowClaim, .noServicesClaim: break
    }
    return events
  }

  /// A day to go live: half over the two years, the rest before the first deadline or of late.
  private static func connectionDay(random: inout DemoRandom) -> Day {
    switch random.number(in: 0...9) {
    case 0...4: DemoDays.start + random.number(in: 60...600)
    case 5...7: DemoDays.firstDeadline - random.number(in: 0...45)
    default: DemoDays.asOf - random.number(in: 3...58)
    }
  }

  private static func work(before live: Day, random: inout DemoRandom) -> [DemoEvent] {
    let begun = max(DemoDays.start + 7, live - random.number(in: 25...160))
    return [DemoEvent(day: begun, status: .connecting, note: "work began")]
  }

  private static func waiver(role: DemoRole, decision: DemoCase?) -> [DemoEvent] {
    guard let from = decision?.waivedFrom, let until = decision?.waivedUntil else { return [] }
    let granted = DemoEvent(
      day: from, status: .waived, note: "time granted until \(until.solarHijriText)")
    guard until < DemoDays.asOf else { return [granted] }
    let ended = DemoEvent(
      day: until + 1, status: role.status,
      note: role.status == .connecting ? "time ended, work began" : "time ended")
    return [granted, ended]
  }
}
