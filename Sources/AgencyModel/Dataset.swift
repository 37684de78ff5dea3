/// Loaded data, made ready for questions once: counts derived from services, agencies found by
/// name, every agency judged. It never changes; scenarios are laid over it.
public final class Dataset: Sendable {
  public let data: AgencyData
  public let columns: AgencyColumns
  /// Rows whose counts were derived from the services table.
  public let derivedRows: Set<Int>
  /// Every agency judged without regard to waivers, at the window's own threshold.
  public let statuses: [UInt8]
  public let evidence: [UInt8]
  /// How many have each status, waivers left aside; indexed by `Status.rawValue`.
  public let counts: [Int]
  /// Agencies for which the rule decides, or would decide.
  public let ruledRows: [Int32]
  /// Agencies that have a waiver's end on record, past or future.
  public let waiverRows: [Int32]
  private let rowOfID: [String: Int]

  public init(_ loaded: AgencyData) {
    var data = loaded
    derivedRows = Derivation.deriveCounts(in: &data)
    self.data = data
    let columns = AgencyColumns(data.agencies)
    self.columns = columns
    let table = data.agencies
    var rowOfID: [String: Int] = [:]
    rowOfID.reserveCapacity(table.rowCount)
    if let id = columns.id, case .text(let ids) = table.columns[id] {
      for row in 0..<table.rowCount { rowOfID[ids.words[Int(ids.codes[row])]] = row }
    }
    self.rowOfID = rowOfID
    var statuses = [UInt8](repeating: 0, count: table.rowCount)
    var evidence = statuses
    var counts = [Int](repeating: 0, count: Status.allCases.count)
    var ruledRows: [Int32] = []
    var waiverRows: [Int32] = []
    let reader = FactReader(table, columns)
    for row in 0..<table.rowCount {
      let facts = reader.facts(ofRow: row)
      let judgement = ConnectionRule.judgeWithoutWaiver(facts, threshold: data.window.threshold)
      statuses[row] = UInt8(judgement.status.rawValue)
      evidence[row] = UInt8(judgement.evidence.rawValue)
      counts[judgement.status.rawValue] += 1
      if facts.isRuleKnown { ruledRows.append(Int32(row)) }
      if facts.waivedUntil != nil { waiverRows.append(Int32(row)) }
    }
    self.statuses = statuses
    self.evidence = evidence
    self.counts = counts
    self.ruledRows = ruledRows
    self.waiverRows = waiverRows
  }

  public var agencies: Table { data.agencies }
  public var window: Window { data.window }
  public var agencyCount: Int { data.agencies.rowCount }

  /// The row of an agency by its exact id.
  public func row(ofID id: String) -> Int? { rowOfID[id] }

  /// An agency's id.
  public func id(ofRow row: Int) -> String {
    guard let id = columns.id, case .text(let text) = data.agencies[row, id] else { return "" }
    return text
  }

  /// What is known of an agency in the data itself.
  public func facts(ofRow row: Int) -> Facts {
    FactReader(data.agencies, columns).facts(ofRow: row)
  }
}

/// Reads the facts that decide a status out of a table's columns.
struct FactReader {
  private let table: Table
  private let columns: AgencyColumns

  init(_ table: Table, _ columns: AgencyColumns) { (self.table, self.columns) = (table, columns) }

  func facts(ofRow row: Int) -> Facts {
    var facts = Facts()
    facts.declared = word(columns.declared, row).flatMap { Status(name: $0) }
    facts.verified = word(columns.verified, row).flatMap { Status(name: $0) }
    facts.services = count(columns.services, row)
    facts.ownWindow = count(columns.ownWindow, row)
    facts.parentWindow = count(columns.parentWindow, row)
    facts.progress = word(columns.progress, row).flatMap {
      FieldCatalog.progressSteps.firstIndex(of: $0)
    }
    if let index = columns.waivedUntil, case .day(let day) = table[row, index] {
      facts.waivedUntil = day
    }
    return facts
  }

  private func word(_ column: Int?, _ row: Int) -> String? {
    guard let column, case .text(let word) = table[row, column] else { return nil }
    return word
  }

  private func count(_ column: Int?, _ row: Int) -> Int? {
    guard let column, case .number(let number) = table[row, column] else { return nil }
    return Int(exactly: number)
  }
}
