import AgencyModel

extension AgencyData {
  /// The rows of a table as cells by field name, in order.
  func rows(_ kind: TableKind) -> [[String: Value]] {
    let table = self[kind]
    return (0..<table.rowCount).map { row in
      var cells: [String: Value] = [:]
      for field in table.fields {
        let value = table[row, field.name]
        if !value.isMissing { cells[field.name] = value }
      }
      return cells
    }
  }

  /// Every cell of every table and of the window as text, line by line.
  var dump: String {
    var lines: [String] = []
    for kind in TableKind.allCases {
      let table = self[kind]
      lines.append("\(kind.rawValue) \(table.source)")
      lines.append(table.fields.map(\.name).joined(separator: "|"))
      for row in 0..<table.rowCount {
        lines.append(table.fields.indices.map { table[row, $0].dumpText }.joined(separator: "|"))
      }
    }
    lines.append(
      window.deadlines.map { "\($0.day.number) \($0.announced?.number ?? 0)" }
        .joined(separator: "|"))
    lines.append(
      "\(window.asOf?.number ?? 0) \(window.threshold.numerator)/\(window.threshold.denominator)")
    lines += window.bodies + [window.source] + window.assumptions
    return lines.joined(separator: "\n")
  }
}

extension Value {
  /// Its type and value; the same in every version of the compiler.
  fileprivate var dumpText: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .number(let number): "n\(number)"
    case .share(let share): "s\(share)"
    case .day(let day): "d\(day.number)"
    case .truth(let truth): truth ? "yes" : "no"
    }
  }
}

extension [String: Value] {
  func text(_ field: String) -> String? {
    if case .text(let text) = self[field] { text } else { nil }
  }

  func count(_ field: String) -> Int? {
    if case .number(let number) = self[field] { Int(number) } else { nil }
  }

  func day(_ field: String) -> Day? { if case .day(let day) = self[field] { day } else { nil } }
}

/// FNV-1a, 64 bits, over UTF-8.
func fingerprint(_ text: String) -> UInt64 {
  text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
