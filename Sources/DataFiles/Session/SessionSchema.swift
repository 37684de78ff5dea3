import AgencyModel

/// The tables of a session file and the spelling of what is in them.
enum SessionSchema {
  /// In the order in which they are made; SQLite keeps the comments.
  static let tables: [(name: String, sql: String)] = [
    (
      "wnd_meta",
      "CREATE TABLE wnd_meta (seq INTEGER PRIMARY KEY, -- below 0: the format's own\n name TEXT NOT NULL, value TEXT NOT NULL)"
    ),
    (
      "wnd_settings",
      "CREATE TABLE wnd_settings (seq INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL)"
    ),
    (
      "wnd_log",
      "CREATE TABLE wnd_log (seq INTEGER PRIMARY KEY, statement TEXT NOT NULL, undone INTEGER NOT NULL)"
    ),
    (
      "wnd_loads",
      "CREATE TABLE wnd_loads (load INTEGER PRIMARY KEY, -- from 1\n position INTEGER NOT NULL, -- seq in wnd_log\n source TEXT NOT NULL, content_hash TEXT NOT NULL)"
    ),
    (
      "wnd_tables",
      "CREATE TABLE wnd_tables (load INTEGER NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL, rows INTEGER NOT NULL, lines INTEGER NOT NULL, -- rows with a line\n sql_table TEXT NOT NULL)"
    ),
    (
      "wnd_columns",
      "CREATE TABLE wnd_columns (load INTEGER NOT NULL, tbl INTEGER NOT NULL, -- seq in wnd_tables\n seq INTEGER NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, choices TEXT, -- JSON array\n meaning TEXT NOT NULL, synonyms TEXT NOT NULL, -- JSON array\n sql_column TEXT NOT NULL)"
    ),
    (
      "wnd_windows",
      "CREATE TABLE wnd_windows (load INTEGER PRIMARY KEY, as_of DATE, threshold_part INTEGER NOT NULL, threshold_of INTEGER NOT NULL, source TEXT NOT NULL, synthetic INTEGER NOT NULL)"
    ),
    (
      "wnd_deadlines",
      "CREATE TABLE wnd_deadlines (load INTEGER NOT NULL, seq INTEGER NOT NULL, day DATE NOT NULL, announced DATE)"
    ),
    (
      "wnd_window_texts",
      "CREATE TABLE wnd_window_texts (load INTEGER NOT NULL, role TEXT NOT NULL, -- body, assumption\n seq INTEGER NOT NULL, text TEXT NOT NULL)"
    ),
    (
      "wnd_findings",
      "CREATE TABLE wnd_findings (load INTEGER NOT NULL, seq INTEGER NOT NULL, severity TEXT NOT NULL, source TEXT NOT NULL, line INTEGER, \"column\" INTEGER, agency TEXT, value TEXT NOT NULL, problem TEXT NOT NULL, fix TEXT NOT NULL)"
    ),
  ]

  /// A name as SQL writes it.
  static func quoted(_ name: String) -> String {
    // By scalar: a quote with a combining mark after it is another Character, and still a quote.
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in name.unicodeScalars {
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// Column names that SQLite takes and tells apart, in the order of the fields.
  static func columnNames(_ fields: [Field]) -> [String] {
    columnNames(fields.map(\.name), besides: ["_row", "_line", "_column"])
  }

  /// Names that SQLite takes and tells apart, of each other and of those in use.
  static func columnNames(_ names: [String], besides taken: Set<String> = []) -> [String] {
    var used = taken
    return names.enumerated().map { index, wanted in
      let scalars = wanted.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
      var plain = String(String.UnicodeScalarView(scalars.prefix(100)))
      if plain.isEmpty { plain = "column_\(index + 1)" }
      var name = plain
      var number = 2
      while !used.insert(name.lowercased()).inserted {
        name = "\(plain)_\(number)"
        number += 1
      }
      return name
    }
  }

  static func sqlType(_ type: FieldType) -> String {
    switch type {
    case .text, .choice: "TEXT"
    case .count, .truth: "INTEGER"
    case .number, .share: "REAL"
    case .day: "DATE"
    }
  }

  /// The type by its name in `wnd_columns`.
  static func type(named name: String, choices: [String]) -> FieldType? {
    switch name {
    case "choice": .choice(choices)
    case "text": .text
    case "count": .count
    case "number": .number
    case "share": .share
    case "date": .day
    case "yes/no": .truth
    default: nil
    }
  }

  /// ISO text where a day can be written so; `nil` where only its number will do.
  static func isoText(_ day: Day) -> String? {
    let years = 1600...2199
    guard (-200_000...200_000).contains(day.number), years.contains(GregorianDate(day).year) else {
      return nil
    }
    return day.isoText
  }

  /// The day of an ISO text exactly as ``isoText(_:)`` writes it.
  static func day(iso text: String) -> Day? {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return nil }
    return GregorianDate(year: year, month: month, day: day)?.asDay
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  /// A list of words as a JSON array.
  static func json(_ words: [String]) -> String {
    var text = "["
    for (index, word) in words.enumerated() {
      if index > 0 { text += "," }
      text += "\""
      for scalar in word.unicodeScalars {
        switch scalar {
        case "\"", "\\": text.unicodeScalars.append(contentsOf: ["\\", scalar])
        case "\0"..<" ":
          let hex = String(scalar.value, radix: 16)
          text += "\\u00" + (scalar.value < 16 ? "0" : "") + hex
        default: text.unicodeScalars.append(scalar)
        }
      }
      text += "\""
    }
    return text + "]"
  }

  static func words(json text: String) -> [String]? {
    guard let value = try? JSONParser.parse(Array(text.utf8)),
      case .array(let items) = value.content
    else { return nil }
    var words: [String] = []
    for item in items {
      guard case .string(let word) = item.content else { return nil }
      words.append(word)
    }
    return words
  }
}
