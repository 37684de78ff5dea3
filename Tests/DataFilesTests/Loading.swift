import AgencyModel

@testable import DataFiles

/// Loads text as if it were a file.
func load(
  _ text: String, named name: String = "agencies.csv", as kind: TableKind? = nil,
  mapping: [(field: String, column: String)] = []
) throws(DataFileError) -> LoadedData {
  try DataReader.read(bytes: Array(text.utf8), named: name, as: kind, mapping: mapping)
}

/// A table's rows as text, the fields named.
func rows(_ loaded: LoadedData, _ fields: String..., table: Int = 0) -> [String] {
  guard loaded.tables.indices.contains(table) else { return [] }
  let table = loaded.tables[table]
  return (0..<table.rowCount).map { row in
    fields.map { shown(table[row, $0]) }.joined(separator: "|")
  }
}

func shown(_ value: Value) -> String {
  switch value {
  case .missing: "?"
  case .text(let text): text
  case .number(let number): Int(exactly: number).map(String.init) ?? number.description
  case .share(let share): "\(share)s"
  case .day(let day): day.isoText
  case .truth(let truth): truth ? "yes" : "no"
  }
}

/// A finding in one line: "error 3:7 'x' problem".
func shown(_ finding: Finding) -> String {
  "\(finding.severity.name) \(finding.line ?? 0):\(finding.column ?? 0)"
    + " '\(finding.value)' \(finding.problem)"
}
