/// What the rows of a table are.
public enum TableKind: String, CaseIterable, Sendable {
  case agencies, services, events
}

/// Rows of one kind, column by column, in the order of their file.
public struct Table: Sendable {
  public let kind: TableKind
  public private(set) var fields: [Field]
  public private(set) var columns: [Column]
  public private(set) var rowCount = 0
  /// Where the rows came from: a file's name, or the sample's.
  public var source: String
  /// The line of `source` that each row began on, counted from 1; empty for samples.
  public private(set) var lines: [Int32] = []
  /// The column of `source`, counted from 1, in which each row's ``reference(of:)`` stands; 0 where that
  /// is not known, empty where no cell of the source is one.
  public private(set) var referenceColumns: [Int32] = []
  private var indexOfField: [String: Int] = [:]

  /// A table without rows; a field's name must not repeat.
  public init(kind: TableKind, fields: [Field], source: String = "") {
    self.kind = kind
    self.fields = fields
    self.source = source
    columns = fields.map { Column($0.type) }
    for (index, field) in fields.enumerated() { indexOfField[field.name] = index }
  }

  /// A table from whole columns, as a reader fills them.
  ///
  /// `nil` when a field's name repeats, the columns are not as many as the fields or not equally
  /// long, or a column is not of its field's type.
  ///
  /// - Parameters:
  ///   - lines: The line of each row in `source`; empty where it has none.
  ///   - referenceColumns: As ``referenceColumns``.
  public init?(
    kind: TableKind, fields: [Field], columns: [Column], lines: [Int32] = [],
    referenceColumns: [Int32] = [], source: String
  ) {
    let rowCount = columns.first?.count ?? 0
    guard columns.count == fields.count, lines.count <= rowCount,
      referenceColumns.isEmpty || referenceColumns.count == rowCount,
      Set(fields.map(\.name)).count == fields.count,
      zip(fields, columns).allSatisfy({ $1.count == rowCount && $1.holds($0.type) })
    else { return nil }
    self.init(kind: kind, fields: fields, source: source)
    (self.columns, self.rowCount, self.lines) = (columns, rowCount, lines)
    self.referenceColumns = referenceColumns
  }

  /// The position of a field, by its exact name.
  public func index(of field: String) -> Int? { indexOfField[field] }

  public subscript(row: Int, field: Int) -> Value { columns[field][row] }

  /// A cell by the field's name; missing where the table has no such field.
  public subscript(row: Int, name: String) -> Value {
    guard let index = indexOfField[name] else { return .missing }
    return columns[index][row]
  }

  /// Appends one row; values beyond the fields are ignored, absent ones are missing.
  public mutating func append(_ values: [Value], line: Int? = nil) {
    if !referenceColumns.isEmpty { referenceColumns.append(0) }
    for index in columns.indices {
      columns[index].append(index < values.count ? values[index] : .missing)
    }
    if let line {
      lines.append(Int32(clamping: line))
    }
    rowCount += 1
  }

  /// Appends one row by field name; a name the table lacks is ignored.
  public mutating func append(_ values: [String: Value], line: Int? = nil) {
    append(fields.map { values[$0.name] ?? .missing }, line: line)
  }

  /// The line of a row in its source, if the source has lines.
  public func line(ofRow row: Int) -> Int? { row < lines.count ? Int(lines[row]) : nil }

  /// The field by which a row names an agency other than itself: the parent of an agency, the
  /// agency of a service or an event.
  public static func reference(of kind: TableKind) -> String {
    kind == .agencies ? "parent" : "agency"
  }

  /// The column of the source in which a row's reference stands, where that is known.
  public func referenceColumn(ofRow row: Int) -> Int? {
    guard row < referenceColumns.count, referenceColumns[row] > 0 else { return nil }
    return Int(referenceColumns[row])
  }

  /// Puts another column in a field's place; it must have a value for each row.
  public mutating func replaceColumn(at index: Int, with column: Column) {
    precondition(column.count == rowCount)
    columns[index] = column
  }

  /// A table with some of the rows, in the order given.
  public func rows(_ rows: [Int]) -> Table {
    var table = Table(kind: kind, fields: fields, source: source)
    for row in rows {
      table.append(columns.map { $0[row] }, line: line(ofRow: row))
    }
    if !referenceColumns.isEmpty { table.referenceColumns = rows.map { referenceColumns[$0] } }
    return table
  }
}
