import Wording

/// Looks for what cannot be right, or is worth knowing, in data that was read without error.
public enum DataCheck {
  /// Findings about the loaded data as a whole; those of the readers are in the data itself.
  public static func findings(in dataset: Dataset, on today: Day) -> [Finding] {
    var findings: [Finding] = []
    let table = dataset.agencies
    for row in 0..<table.rowCount {
      let agency = AgencyRow(dataset, row)
      findings += agency.findings(on: today)
    }
    findings += sameNames(in: dataset)
    findings += events(in: dataset, on: today)
    findings += services(in: dataset)
    return findings
  }

  /// Names that are spelled alike though their ids differ.
  private static func sameNames(in dataset: Dataset) -> [Finding] {
    let table = dataset.agencies
    var findings: [Finding] = []
    for column in [dataset.columns.name, dataset.columns.nameFa] {
      guard let column, case .text(let names) = table.columns[column] else { continue }
      var rowOfKey: [String: Int] = [:]
      for row in 0..<table.rowCount where names.codes[row] != 0 {
        let name = names.word(ofCode: names.codes[row])
        let key = Folding.key(name)
        if let first = rowOfKey[key] {
          findings.append(
            Finding(
              .warning, source: table.source, line: table.line(ofRow: row),
              agency: dataset.id(ofRow: row), value: name,
              problem: "has the same name as \(dataset.id(ofRow: first))",
              fix: "if they are one agency, remove one row"))
        } else {
          rowOfKey[key] = row
        }
      }
    }
    return findings
  }

  private static func events(in dataset: Dataset, on today: Day) -> [Finding] {
    let events = dataset.data.events
    guard dataset.agencyCount > 0 else { return [] }
    var findings: [Finding] = []
    for row in 0..<events.rowCount {
      let agency = events[row, "agency"].plainText
      if dataset.row(ofID: agency) == nil {
        findings.append(
          Finding(
            .error, source: events.source, line: events.line(ofRow: row),
            column: events.referenceColumn(ofRow: row), value: agency,
            problem: "an event belongs to '\(agency)', which is no agency",
            fix: "add the agency, or correct the name"))
      }
      if case .day(let day) = events[row, "date"], day > today {
        findings.append(
          Finding(
            .warning, source: events.source, line: events.line(ofRow: row), agency: agency,
            value: day.solarHijriText, problem: "an event lies after the day the data describes",
            fix: "correct the date, or set today"))
      }
    }
    return findings
  }

  /// Intake can plainly be electronic, so a service that has one and takes it on paper is referred;
  /// where the stage is absent there is nothing to refer.
  private static func services(in dataset: Dataset) -> [Finding] {
    let services = dataset.data.services
    var findings: [Finding] = []
    for row in 0..<services.rowCount {
      guard services[row, "intake"] == .text("physical") else { continue }
      findings.append(
        Finding(
          .remark, source: services.source, line: services.line(ofRow: row),
          agency: services[row, "agency"].plainText, value: "physical",
          problem: "the service '\(services[row, "name"].plainText)' has a physical intake",
          fix: "refer it: intake can be electronic whatever the other stages are"))
    }
    return findings
  }
}

/// One agency and what may be wrong with it.
private struct AgencyRow {
  private let dataset: Dataset
  private let row: Int

  init(_ dataset: Dataset, _ row: Int) { (self.dataset, self.row) = (dataset, row) }

  private func finding(
    _ severity: Finding.Severity, column: Int? = nil, value: Value = .missing, _ problem: Phrase,
    fix: Phrase
  ) -> Finding {
    Finding(
      severity, source: dataset.agencies.source, line: dataset.agencies.line(ofRow: row),
      column: column, agency: dataset.id(ofRow: row), value: value.plainText, problem: problem,
      fix: fix)
  }

  private func value(_ column: Int?) -> Value {
    column.map { dataset.agencies[row, $0] } ?? .missing
  }

  func findings(on today: Day) -> [Finding] {
    let columns = dataset.columns
    let facts = dataset.facts(ofRow: row)
    var found: [Finding] = []
    if case .text(let parent) = value(columns.parent), dataset.row(ofID: parent) == nil {
      found.append(
        finding(
          .error, column: dataset.agencies.referenceColumn(ofRow: row), value: .text(parent),
          "its parent '\(parent)' is no agency",
          fix: "add that agency, or correct the id"))
    }
    if let own = facts.ownWindow, let services = facts.services, own > services {
      found.append(
        finding(
          .error, value: .number(Double(own)), "own_window \(own) is above services \(services)",
          fix: "correct one of the two"))
    }
    if facts.declared == .waived || facts.verified == .waived, facts.waivedUntil == nil {
      found.append(
        finding(
          .error, value: .text("waived"), "is said to be waived, without an end",
          fix: "fill waived_until: only time is granted, there is no permanent exemption"))
    }
    if facts.declared == nil, facts.verified == nil, !facts.isRuleKnown {
      found.append(
        finding(
          .warning, "has no status on record and counts as unconnected",
          fix: "fill declared, verified, or services and own_window"))
    }
    if case .text("justified") = value(columns.ruling), facts.waivedUntil == nil {
      found.append(
        finding(
          .warning, "its reason is ruled justified, but no time is granted",
          fix: "a justified reason alone waives nothing: fill waived_until"))
    }
    if let until = facts.waivedUntil, until < today {
      found.append(
        finding(
          .remark, value: .day(until), "its waiver has ended", fix: "it is judged like any other"))
    }
    if case .day(let day) = value(columns.connectedOn), day > today {
      found.append(
        finding(
          .warning, value: .day(day), "connected_on lies after the day the data describes",
          fix: "correct the date, or put it in planned"))
    }
    return found
  }
}
