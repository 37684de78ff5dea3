/// The sectors of `sample demo`, and what the services of each are like.
enum DemoSector: String, CaseIterable {
  case bank, company, hospital, ministry, organization, university

  /// How many services an agency has.
  var serviceCounts: ClosedRange<Int> {
    switch self {
    case .bank: 10...24
    case .company: 5...17
    case .hospital: 6...14
    case .ministry: 26...60
    case .organization: 10...28
    case .university: 8...19
    }
  }

  /// How electronic an agency is: percent of its services with an electronic intake.
  var maturity: ClosedRange<Int> {
    switch self {
    case .bank: 75...100
    case .company: 25...95
    case .hospital: 25...95
    case .ministry: 35...95
    case .organization: 10...95
    case .university: 75...100
    }
  }

  /// The 63 names that its services can have.
  var serviceNames: [String] { Self.serviceNames[self] ?? [] }

  private static let serviceNames = Dictionary(
    uniqueKeysWithValues: allCases.map { sector in
      (sector, sector.subjects.flatMap { subject in actions.map { "\($0) \(subject)" } })
    })

  /// What its services are about; each goes with every one of ``actions``.
  private var subjects: [String] {
    switch self {
    case .bank:
      [
        "an account", "a bank card", "a loan", "a guarantee", "a letter of credit",
        "a cheque book", "a deposit", "a safe box", "a standing order",
      ]
    case .company:
      [
        "a connection", "a meter", "a bill", "a contract", "a repair", "a delivery", "a tender",
        "a subscription", "a tariff",
      ]
    case .hospital:
      [
        "an appointment", "a test result", "a bed", "a medical record", "a prescription",
        "a referral", "an operation", "a visit", "an insurance form",
      ]
    case .ministry, .organization:
      [
        "a licence", "a permit", "a grant", "a registration", "an inspection", "a membership",
        "a subsidy", "a certificate", "a professional card",
      ]
    case .university:
      [
        "an admission", "a transcript", "a degree", "a dormitory place", "a scholarship",
        "a course", "a guest term", "a student card", "a thesis",
      ]
    }
  }

  private static let actions = [
    "Request for", "Renewal of", "Change of", "Cancellation of", "Inquiry about",
    "Complaint about", "Replacement of",
  ]
}
