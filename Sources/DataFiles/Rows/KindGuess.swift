import AgencyModel

/// Finds out what the rows of a table are, from the file's name, else from its columns.
enum KindGuess {
  /// The kind that a file's or table's name says, where it says exactly one.
  static func byName(_ name: String) -> TableKind? {
    let key = Folding.key(baseName(name))
    let found = TableKind.allCases.filter { kind in
      words(for: kind).contains { contains(key, $0) }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The kind that the columns say; agencies where they say neither of the others.
  static func byHeaders(_ headers: [String], mapping: [(field: String, column: String)])
    -> TableKind
  {
    let events = HeaderMatch(headers: headers, kind: .events, mapping: mapping)
    let agencies = HeaderMatch(headers: headers, kind: .agencies, mapping: [])
    let services = HeaderMatch(headers: headers, kind: .services, mapping: mapping)
    if ["intake", "processing", "delivery", "window"].contains(where: {
      services.has($0, of: .services)
    }), services.has("agency", of: .services) {
      return .services
    }
    let isAboutAgencies = ["sector", "parent", "services", "own_window", "electronic"].contains {
      agencies.has($0, of: .agencies)
    }
    let isDated = ["date", "agency", "status"].allSatisfy { events.has($0, of: .events) }
    return isDated && !isAboutAgencies ? .events : .agencies
  }

  /// Whether a row of cells could be the header of any table.
  static func knownCells(_ cells: [String], kind: TableKind?) -> Int {
    (kind.map { [$0] } ?? TableKind.allCases).map { HeaderMatch.count(cells, kind: $0) }.max() ?? 0
  }

  /// Whether a name is that of the table of deadlines.
  static func isDeadlines(_ name: String) -> Bool {
    ["deadlines", "deadline", "مهلتها", "مهلت"].contains(Folding.key(stem(name)))
  }

  static func baseName(_ path: String) -> String {
    let bytes = path.utf8
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[bytes.index(after: slash)...])
  }

  /// A file's name without its last extension.
  static func stem(_ path: String) -> String { withoutExtension(baseName(path)) }

  /// A name or path without its last extension.
  static func withoutExtension(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return name }
    return String(name[..<dot])
  }

  private static func words(for kind: TableKind) -> [String] {
    switch kind {
    case .agencies: ["agencies", "agency", "دستگاه"]
    case .services: ["services", "service", "خدمات", "خدمت"]
    case .events: ["events", "event", "رویداد"]
    }
  }

  /// Whether one text holds another, compared by bytes.
  private static func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)] == part[...] }
  }
}
