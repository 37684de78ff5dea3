import AgencyModel

extension Answer {
  /// The rows as CSV (RFC 4180, but lines end in LF), with a header row.
  ///
  /// Text that a spreadsheet would run as a formula has an apostrophe before it
  /// (``FormulaGuard``); all else is written as it is. Empty text is `""`, a missing value nothing;
  /// only in a table of one column is that `""` too, because many readers skip an empty line.
  func asCSV() -> String { delimited(by: ",") }

  /// The rows with a tab between fields, and a header row; quoted as in CSV, which is how
  /// spreadsheets write and read it.
  func asTSV() -> String { delimited(by: "\t") }

  private func delimited(by separator: Unicode.Scalar) -> String {
    let (names, rows) = records
    guard !names.isEmpty else { return "" }
    let mark = UInt8(ascii: separator)
    var text = ""
    func write(_ fields: [String?]) {
      for (place, field) in fields.enumerated() {
        if place > 0 { text.unicodeScalars.append(separator) }
        text += field.map { quotedIfNeeded($0, mark) } ?? (fields.count == 1 ? "\"\"" : "")
      }
      text += "\n"
    }
    write(names.map(FormulaGuard.guarded))
    for row in rows {
      write(
        row.map { cell in
          if case .text(let text) = cell { FormulaGuard.guarded(text) } else { cell.machineText }
        })
    }
    return text
  }
}

private func quotedIfNeeded(_ field: String, _ separator: UInt8) -> String {
  let bytes = field.utf8
  let isPlain =
    !bytes.isEmpty && !isBlank(bytes.first) && !isBlank(bytes.last)
    && !bytes.contains { $0 == 0x22 || $0 == separator || $0 == 0x0A || $0 == 0x0D }
  guard !isPlain else { return field }
  var quoted = "\""
  for scalar in field.unicodeScalars {
    if scalar == "\"" { quoted += "\"" }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}

private func isBlank(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }
