/// What an agency of `sample demo` is there to show; most are simply connected.
enum DemoRole {
  // Connected:
  case connected
  /// Exactly the threshold: 3 services of 10.
  case atThreshold
  /// Connected by the rule, and still calls itself connecting.
  case understated
  /// No services on record, and the monitoring body has confirmed it.
  case confirmedWithoutServices

  // Connecting:
  case building
  /// Was connected once, and its window was withdrawn.
  case fellBack
  /// Just under the threshold: 2 services of 7; calls itself connected.
  case justBelow
  /// Calls itself connected for one service.
  case oneServiceClaim
  /// No services on record, and only its own word for it.
  case declaredOnly
  /// Had a waiver that has ended, and has begun to work.
  case waiverEndedAtWork

  // Unconnected:
  case idle
  /// Calls itself connected for services inside its parent's window.
  case parentWindowClaim
  /// Calls itself connecting for a meeting.
  case meetingClaim
  /// Calls itself connected, with no services on record.
  case noServicesClaim
  /// Had a waiver that has ended, and has done nothing.
  case waiverEndedIdle

  // Waived:
  case waived

  /// The status that the rule gives on the day the data describes.
  var status: Status {
    switch self {
    case .connected, .atThreshold, .understated, .confirmedWithoutServices: .connected
    case .building, .fellBack, .justBelow, .oneServiceClaim, .declaredOnly, .waiverEndedAtWork:
      .connecting
    case .idle, .parentWindowClaim, .meetingClaim, .noServicesClaim, .waiverEndedIdle:
      .unconnected
    case .waived: .waived
    }
  }

  /// What the agency says of itself.
  var declared: Status {
    switch self {
    case .justBelow, .oneServiceClaim, .parentWindowClaim, .noServicesClaim: .connected
    case .understated, .meetingClaim: .connecting
    case .waived: .unconnected
    default: status
    }
  }

  /// Whether the services table has rows of the agency.
  var hasServices: Bool {
    switch self {
    case .confirmedWithoutServices, .declaredOnly, .noServicesClaim: false
    default: true
    }
  }

  /// The roles other than plainly connected, by agency.
  static func cast() -> [String: DemoRole] {
    [
      "kajestan-hospital": .atThreshold,
      "shamshad-university": .understated, "weather-inspection": .understated,
      "kajestan-company": .confirmedWithoutServices,

      "gerdu-bank": .building, "zeytun-bank": .building, "aqaqia-company": .building,
      "skills-inspection": .building, "roads-research": .building,
      "avishan-university": .building, "senobar-university": .building,
      "zereshk-university": .building, "minerals-inspection": .fellBack,
      "arghavan-bank": .fellBack, "yasaman-hospital": .justBelow,
      "sepidar-bank": .oneServiceClaim, "libraries-licensing": .oneServiceClaim,
      "reyhan-university": .oneServiceClaim, "nastaran-company": .declaredOnly,
      "records-licensing": .waiverEndedAtWork,

      "harbours-ministry": .idle, "narvan-bank": .idle, "anar-bank": .idle,
      "nilufar-university": .idle, "badam-university": .idle, "chenar-hospital": .idle,
      "rivers-research": .parentWindowClaim, "crafts-licensing": .parentWindowClaim,
      "sanjed-hospital": .parentWindowClaim, "markets-inspection": .meetingClaim,
      "afra-university": .meetingClaim, "bidmeshk-company": .meetingClaim,
      "weather-research": .noServicesClaim, "toska-company": .noServicesClaim,
      "shahtut-bank": .waiverEndedIdle,

      "savings-research": .waived, "lighting-inspection": .waived,
      "zaferan-hospital": .waived, "bidmeshk-bank": .waived,
    ]
  }
}
