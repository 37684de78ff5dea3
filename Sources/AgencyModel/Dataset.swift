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
  /// Those of each status by what it rests on, indexed by both raw values.
  public let evidenceCounts: [[Int]]
  /// Agencies for which the rule decides, or would decide.
  public let ruledRows: [Int32]
  /// Agencies that have a waiver's end on record, past or future.
  public let waiverRows: [Int32]
  /// The row of each id, by the id's code; `nil` where every row's code is the next.
  private let rowOfCode: [Int32]?
  private let reader: FactReader
  private let foldedColumns = FoldedColumns()

  public init(_ loaded: AgencyData) {
    var data = loaded
    derivedRows = Derivation.deriveCounts(in: &data)
    self.data = data
    let columns = AgencyColumns(data.agencies)
    self.columns = columns
    let table = data.agencies
    rowOfCode = Self.rowOfCode(table, columns)
    var statuses = [UInt8](repeating: 0, count: table.rowCount)
    var evidence = statuses
    var counts = [Int](repeating: 0, count: Status.allCases.count)
    let none = [Int](repeating: 0, count: Evidence.allCases.count)
    var evidenceCounts = Status.allCases.map { _ in none }
    var ruledRows: [Int32] = []
    var waiverRows: [Int32] = []
    let reader = FactReader(table, columns)
    self.reader = reader
    for row in 0..<table.rowCount {
      let facts = reader.facts(ofRow: row)
      let judgement = ConnectionRule.judgeWithoutWaiver(facts, threshold: data.window.threshold)
      statuses[row] = UInt8(judgement.status.rawValue)
      evidence[row] = UInt8(judgement.evidence.rawValue)
      counts[judgement.status.rawValue] += 1
      evidenceCounts[judgement.status.rawValue][judgement.evidence.rawValue] += 1
      if facts.isRuleKnown { ruledRows.append(Int32(row)) }
      if facts.waivedUntil != nil { waiverRows.append(Int32(row)) }
    }
    self.statuses = statuses
    self.evidence = evidence
    self.counts = counts
    self.evidenceCounts = evidenceCounts
    self.ruledRows = ruledRows
    self.waiverRows = waiverRows
  }

  public var agencies: Table { data.agencies }
  public var window: Window { data.window }
  public var agencyCount: Int { data.agencies.rowCount }

  /// The row of an agency by its exact id.
  public func row(ofID id: String) -> Int? {
    guard let column = columns.id, case .text(let ids) = data.agencies.columns[column],
      let code = ids.code(of: id)
    else { return nil }
    guard let rowOfCode else { return Int(code) - 1 }
    return rowOfCode[Int(code)] < 0 ? nil : Int(rowOfCode[Int(code)])
  }

  /// The words of a column of text by what ``Folding`` makes of them, kept once they are asked for;
  /// `nil` where the column holds no text.
  public func foldedWords(of kind: TableKind, column: Int) -> FoldedWords? {
    guard case .text(let text) = data[kind].columns[column] else { return nil }
    return foldedColumns.words(of: kind, column, text)
  }

  /// Of several rows with one id the last is meant.
  private static func rowOfCode(_ table: Table, _ columns: AgencyColumns) -> [Int32]? {
    guard let id = columns.id, case .text(let ids) = table.columns[id] else { return nil }
    var isInOrder = ids.isDistinct && ids.wordCount == ids.codes.count
    if isInOrder {
      for (row, code) in ids.codes.enumerated() where Int(code) != row + 1 {
        isInOrder = false
        break
      }
    }
    if isInOrder { return nil }
    var rowOfCode = [Int32](repeating: -1, count: ids.wordCount + 1)
    for (row, code) in ids.codes.enumerated() where code != 0 { rowOfCode[Int(code)] = Int32(row) }
    return rowOfCode
  }

  /// An agency's id.
  public func id(ofRow row: Int) -> String {
    guard let id = columns.id, case .text(let text) = data.agencies[row, id] else { return "" }
    return text
  }

  /// What is known of an agency in the data itself.
  public func facts(ofRow row: Int) -> Facts { reader.facts(ofRow: row) }
}
