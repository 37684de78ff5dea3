extension Answer {
  /// The rows as CSV (RFC 4180, but lines end in LF), with a header row.
  ///
  /// Text is written as it is, so that it reads back the same: also text that begins with `=`,
  /// `+`, `-` or `@`, which a spreadsheet would run as a formula. Empty text is `""`, a missing
  /// value nothing; only in a table of one column is that `""` too, because many readers skip an
  /// empty line.
  func asCSV() -> String {
    let (names, rows) = records
    guard !names.isEmpty else { return "" }
    var csv = ""
    func write(_ fields: [String?]) {
      for (place, field) in fields.enumerated() {
        if place > 0 { csv += "," }
        csv += field.map(quotedIfNeeded) ?? (fields.count == 1 ? "\"\"" : "")
      }
      csv += "\n"
    }
    write(names)
    for row in rows { write(row.map(\.machineText)) }
    return csv
  }

  /// The rows with a tab between fields, and a header row.
  ///
  /// A tab, line feed, return or backslash in a field is `\t`, `\n`, `\r` or `\\`; a missing value
  /// is empty.
  func asTSV() -> String {
    let (names, rows) = records
    guard !names.isEmpty else { return "" }
    let lines =
      [names.map(escapedForTSV)] + rows.map { $0.map { escapedForTSV($0.machineText ?? "") } }
    return lines.map { $0.joined(separator: "\t") + "\n" }.joined()
  }
}

private func quotedIfNeeded(_ field: String) -> String {
  let bytes = field.utf8
  let isPlain =
    !bytes.isEmpty && !isBlank(bytes.first) && !isBlank(bytes.last)
    && !bytes.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
  guard !isPlain else { return field }
  var quoted = "\""
  for scalar in field.unicodeScalars {
    if scalar == "\"" { quoted += "\"" }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}

private func isBlank(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }

private func escapedForTSV(_ field: String) -> String {
  guard field.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x5C }) else {
    return field
  }
  var escaped = ""
  for scalar in field.unicodeScalars {
    switch scalar {
    case "\t": escaped += "\\t"
    case "\n": escaped += "\\n"
    case "\r": escaped += "\\r"
    case "\\": escaped += "\\\\"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
