import AgencyModel
import CommandLanguage
import Glibc
import WhatIf
import Wording

/// What may stand where the cursor is: the grammar says of which kind, the data says which.
struct StatementCompletion {
  struct Candidate: Hashable {
    /// What is put in the place of the word at the cursor.
    let text: String
    /// A few words on what it is.
    let summary: String
  }

  /// The UTF-8 offset at which the word at the cursor begins.
  let start: Int
  private(set) var candidates: [Candidate] = []

  /// The most candidates that are offered at once.
  static let limit = 200

  private let session: Session
  /// The word at the cursor as far as it is typed, folded.
  private let key: String
  private let isFile: Bool

  init(_ text: String, cursor: Int, in session: Session) {
    self.session = session
    let before = Array(text.utf8.prefix(max(0, cursor)))
    var wordStart = before.count
    while wordStart > 0, Self.isWordByte(before[wordStart - 1]) { wordStart -= 1 }
    var parser = Parser(
      SourceText(name: "", text: String(decoding: before[..<wordStart], as: UTF8.self)))
    _ = try? StatementParser.parseStatements(&parser, until: nil)
    let expected = parser.expectationsAtEnd
    isFile = expected?.things.contains(.file) ?? false
    if isFile {
      while wordStart > 0, ![0x20, 0x09, 0x0A].contains(before[wordStart - 1]) { wordStart -= 1 }
    }
    start = wordStart
    let typed = String(decoding: before[wordStart...], as: UTF8.self)
    key = Folding.key(typed)
    guard let expected else { return }
    if isFile { addFiles(typed) }
    if let values = valuesCompared(parser) {
      for value in values { add(Self.quoted(value), "value") }
    } else {
      for thing in expected.things { add(thing, after: parser) }
    }
    for word in expected.words { add(word, Self.wordSummary(word)) }
    for keyword in expected.keywords { add(keyword) }
    candidates = Array(candidates.prefix(Self.limit))
  }

  /// Letters, digits, `_`, inner `-`, and everything beyond ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x80...: true
    default: false
    }
  }

  // MARK: Adding

  private mutating func add(_ text: String, _ summary: String, alsoKnownAs others: [String] = []) {
    let isMatch = ([text] + others).contains { name in
      let folded = Folding.key(name)
      return folded.hasPrefix(key) || folded.hasPrefix("\"" + key)
    }
    guard isMatch, !candidates.contains(where: { $0.text == text }) else { return }
    candidates.append(Candidate(text: text, summary: summary))
  }

  /// A keyword, in Persian where the person types Persian.
  private mutating func add(_ keyword: Keyword) {
    add(keyword.spelling, "")
    guard !key.isEmpty, key.utf8.contains(where: { $0 >= 0x80 }),
      let persian = Vocabulary.persian(keyword.word)
    else { return }
    add(persian, keyword.spelling)
  }

  private mutating func add(_ thing: Expectation, after parser: Parser) {
    switch thing {
    case .command: addCommands(after: parser)
    case .field: addFields()
    case .expression:
      addFields()
      addVariables()
    case .group:
      addGroups()
      addAgencies()
    case .agency: addAgencies()
    case .scenario:
      for key in session.state.scenarioOrder {
        if let scenario = session.state.scenarios[key] {
          add(scenario.name, scenario.changes.joined(separator: "; "))
        }
      }
    case .setting:
      for setting in Setting.all { add(setting.name, setting.summary.english) }
    case .metric, .condition:
      for status in Status.allCases { add(status.name, "agencies \(status.name)") }
      add("overdue", "past the deadline")
    case .date: addDates()
    case .format, .change, .number, .duration, .text, .name, .value, .file, .variable, .statement,
      .lineEnd:
      break
    }
  }

  private mutating func addCommands(after parser: Parser) {
    var isQuestion = false
    if case .word(let word)? = parser.lastTokens(1).first?.kind {
      isQuestion = word.keyword == .then
    }
    for command in Command.all where !isQuestion || command.effect == .asks {
      let persian = Vocabulary.persian(command.name)
      if let persian, key.utf8.contains(where: { $0 >= 0x80 }) {
        add(persian, command.summary.english)
      } else {
        add(command.name, command.summary.english)
      }
    }
  }

  private mutating func addFields() {
    for entry in session.resolver.fields(of: .agencies).entries {
      add(Self.backticked(entry.name), entry.meaning.english)
    }
  }

  private mutating func addVariables() {
    for (name, value) in session.state.variables.sorted(by: { $0.key < $1.key }) {
      add(name, ValueText.spelled(value, settings: session.state.settings))
    }
  }

  private mutating func addGroups() {
    for group in session.state.groups.values.sorted(by: { $0.text < $1.text }) {
      add(group.text, FigureText.counted(group.rows.count, "agency", plural: "agencies").english)
    }
    for status in Status.allCases { add(status.name, "by status") }
    guard let entry = session.resolver.fields(of: .agencies)[key: "sector"] else { return }
    for sector in session.resolver.values(of: entry, .agencies).sorted() {
      let persian = Vocabulary.persian(sector)
      add(
        Resolver.plural(of: sector), "sector",
        alsoKnownAs: persian.map { [$0] } ?? [])
    }
    addVariables()
  }

  private mutating func addAgencies() {
    let dataset = session.state.dataset
    for row in 0..<dataset.agencyCount where candidates.count < Self.limit {
      let names = [dataset.columns.name, dataset.columns.nameFa].map { column in
        column.map { dataset.agencies[row, $0].plainText } ?? ""
      }
      add(Self.quoted(dataset.id(ofRow: row)), names[0], alsoKnownAs: names.filter { !$0.isEmpty })
    }
  }

  private mutating func addDates() {
    add("deadline", session.deadline.map { session.spelled($0) } ?? "none is loaded")
    add("today", session.spelled(session.today))
    for (name, value) in session.state.variables.sorted(by: { $0.key < $1.key }) {
      if case .day(let day) = value { add(name, session.spelled(day)) }
    }
    guard !key.isEmpty else { return }
    for month in MonthNames.solarHijri + MonthNames.solarHijriPersian { add(month, "month") }
  }

  /// The values of the field that is being compared, when a comparison stands before the cursor.
  private func valuesCompared(_ parser: Parser) -> [String]? {
    let last = parser.lastTokens(2)
    guard last.count == 2, case .symbol(let symbol) = last[1].kind,
      symbol == .equal || symbol == .notEqual, case .word(let word) = last[0].kind
    else { return nil }
    let name = Name(
      text: word.key, key: word.key, canonical: word.canonical, keyword: word.keyword,
      span: last[0].span)
    guard let entry = session.resolver.fields(of: .agencies)[name] else { return nil }
    let values = session.resolver.values(of: entry, .agencies)
    return values.count <= Self.limit ? values.sorted() : nil
  }

  private static func wordSummary(_ word: String) -> String {
    Setting.all.first { $0.name == word }?.summary.english ?? Sample(rawValue: word)?.summary ?? ""
  }

  // MARK: Files

  private mutating func addFiles(_ typed: String) {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let prefix = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    guard let handle = opendir(folder.isEmpty ? "." : folder) else { return }
    defer { closedir(handle) }
    var names: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(handle), names.count < 10_000 {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(prefix), name.first != "." || prefix.first == "." else { continue }
      guard !name.utf8.contains(where: { $0 < 0x21 || $0 == 0x7F || $0 == 0x22 || $0 == 0x27 })
      else { continue }
      names.append((name, entry.pointee.d_type == UInt8(DT_DIR)))
    }
    for (name, isFolder) in names.sorted(by: { $0.name < $1.name }).prefix(Self.limit) {
      candidates.append(
        Candidate(
          text: folder + name + (isFolder ? "/" : ""), summary: isFolder ? "folder" : "file"))
    }
  }

  // MARK: Quoting

  /// A value as the language reads it back: bare where it is one word.
  private static func quoted(_ text: String) -> String {
    let tokens = Lexer.tokens(of: SourceText(name: "", text: text))
    if tokens.count == 3, case .word = tokens[0].kind { return text }
    return text.utf8.contains(0x22) ? "'\(text)'" : "\"\(text)\""
  }

  private static func backticked(_ name: String) -> String {
    let tokens = Lexer.tokens(of: SourceText(name: "", text: name))
    if tokens.count == 3, case .word = tokens[0].kind { return name }
    return "`\(name)`"
  }
}
