import AgencyModel

/// The rows of a standing by the values of some fields.
///
/// Complexity: linear in the rows; text is told apart by its code where no scenario changes it.
public struct RowGroups: Sendable {
  public struct Group: Sendable {
    /// A value for each field.
    public let key: [Value]
    /// Rising.
    public var rows: [Int]
  }

  /// In the order in which they are met.
  public private(set) var groups: [Group] = []

  /// - Parameter filter: Which rows are looked at; those without a status never are.
  public init(_ standing: Standing, by fields: [FieldReference], where filter: RowExpression? = nil)
  {
    var coders = fields.map { Coder($0, standing) }
    var groupOfCode: [Int] = []
    var groupOfCodes: [[Int]: Int] = [:]
    let mask = filter.map { RowMask($0, on: standing) }
    for row in 0..<standing.agencyCount where standing.status(ofRow: row) != nil {
      guard mask?[row] ?? true else { continue }
      let group: Int
      if coders.count == 1 {
        let code = coders[0].code(ofRow: row)
        while groupOfCode.count <= code { groupOfCode.append(-1) }
        if groupOfCode[code] < 0 {
          groupOfCode[code] = groups.count
          groups.append(Group(key: [standing.value(fields[0], row: row)], rows: []))
        }
        group = groupOfCode[code]
      } else {
        let codes = coders.indices.map { coders[$0].code(ofRow: row) }
        if let known = groupOfCodes[codes] {
          group = known
        } else {
          group = groups.count
          groupOfCodes[codes] = group
          groups.append(Group(key: fields.map { standing.value($0, row: row) }, rows: []))
        }
      }
      groups[group].rows.append(row)
    }
  }

  /// Numbers the values of one field.
  private struct Coder {
    private let field: FieldReference
    private let standing: Standing
    /// The codes of the column where they say it all.
    private let codes: [UInt32]
    private var codeOfValue: [Value: Int] = [:]

    init(_ field: FieldReference, _ standing: Standing) {
      (self.field, self.standing) = (field, standing)
      if case .column(let column) = field, !standing.overlay.changes(column),
        case .text(let text) = standing.dataset.agencies.columns[column]
      {
        codes = text.distinct().codes
      } else {
        codes = []
      }
    }

    mutating func code(ofRow row: Int) -> Int {
      if row < codes.count { return Int(codes[row]) }
      let value = standing.value(field, row: row)
      if let known = codeOfValue[value] { return known }
      let code = codeOfValue.count
      codeOfValue[value] = code
      return code
    }
  }
}

extension Overlay {
  /// Whether any agency has another value of a column.
  func changes(_ column: Int) -> Bool { fields.values.contains { $0[column] != nil } }
}
