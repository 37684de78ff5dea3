import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension CompletionPlace {
  // MARK: Fields

  /// Fields that questions are most often about, in that order.
  private static let commonFields = [
    "sector", "status", "overdue", "progress", "requests", "services", "chance", "planned",
    "reason", "parent",
  ]

  /// The fields of the rows that the statement speaks of.
  ///
  /// - Parameter grouping: Whether groups are made of its values, so that a field with a value of
  ///   its own for every row is offered only when it is typed.
  mutating func addFields(grouping: Bool) {
    let table = session.resolver.fields(of: rowKind)
    for name in Self.commonFields {
      if let entry = table[key: name], entry.name == name { add(entry, grouping, .field) }
    }
    for entry in table.entries { add(entry, grouping, .otherField) }
  }

  private mutating func add(_ entry: FieldTable.Entry, _ grouping: Bool, _ rank: Rank) {
    if grouping, key.isEmpty, !Self.groups(entry, session.state.dataset, rowKind) { return }
    add(entry, rank)
  }

  private mutating func add(_ entry: FieldTable.Entry, _ rank: Rank) {
    guard language == .persian else {
      return add(Self.backticked(entry.name), said(entry.meaning), rank)
    }
    let name = persianName(of: entry)
    add(
      name.map(Self.backticked) ?? Self.backticked(entry.name), said(entry.meaning),
      rank)
  }

  /// The first Persian name that leads back to the field.
  private func persianName(of entry: FieldTable.Entry) -> String? {
    var names = FieldTable.persianNames[entry.name] ?? Vocabulary.persianForms(entry.name)
    if case .column(let column) = entry.reference {
      names += session.state.dataset.data[rowKind].fields[column].synonyms
    }
    let table = session.resolver.fields(of: rowKind)
    names = names.filter { name in
      Language(of: name) == .persian
        && (table[key: Folding.key(name)] ?? table[key: Parser.canonical(name)])?.name == entry.name
    }
    // A word that is a command's too is read less easily.
    return names.first { Command.named(Parser.canonical($0)) == nil } ?? names.first
  }

  /// Numbers, which weigh and rank.
  mutating func addMeasures() {
    let table = session.resolver.fields(of: .agencies)
    if let requests = table[key: "requests"], requests.name == "requests" { add(requests, .field) }
    for entry in table.entries {
      switch (entry.reference, entry.type) {
      case (.column, .number), (.column, .count): add(entry, .field)
      case (.column, .share): add(entry, .otherField)
      default: break
      }
    }
  }

  /// Whether rows fall into groups by a field: a choice, a truth, or texts that are fewer than rows.
  private static func groups(
    _ entry: FieldTable.Entry, _ dataset: Dataset, _ kind: TableKind
  ) -> Bool {
    switch entry.type {
    case .choice, .truth: return true
    case .text:
      guard case .column(let column) = entry.reference,
        case .text(let text) = dataset.data[kind].columns[column]
      else { return false }
      return text.wordCount > 0 && text.wordCount * 2 <= text.codes.count
    case .number, .count, .share, .day: return false
    }
  }

  // MARK: Values

  private static let ordering: [Symbol] = [.less, .lessOrEqual, .greater, .greaterOrEqual]

  /// The field that is compared or set where the place is.
  var comparedField: FieldTable.Entry? {
    let fields = session.resolver.fields(of: rowKind)
    let name: Name?
    var isOrdered = false
    if symbol(back: 1) == .equal || symbol(back: 1) == .notEqual {
      name = word(back: 2)
    } else if symbol(back: 1) == .leftParenthesis, keyword(back: 2) == .in {
      name = keyword(back: 3) == .not ? word(back: 4) : word(back: 3)
    } else if keyword(back: 1) == .is {
      name = word(back: 2)
    } else if let symbol = symbol(back: 1), Self.ordering.contains(symbol) {
      name = word(back: 2)
      isOrdered = true
    } else {
      name = nil
    }
    guard let entry = name.flatMap({ fields[$0] }) else { return nil }
    switch entry.type {
    case .day: return entry
    case .text, .choice, .truth: return isOrdered ? nil : entry
    case .number, .count, .share: return nil
    }
  }

  mutating func addValues(of entry: FieldTable.Entry) {
    switch entry.type {
    case .truth:
      for keyword in [Keyword.yes, .no] {
        let text = language == .persian ? Vocabulary.persian(keyword.word) : nil
        add(text ?? keyword.word, said(keyword.summary), .value)
      }
      return
    case .day: return addDates()
    default: break
    }
    let words = FieldWords(of: entry, rowKind, session.resolver)
    guard words.count <= StatementCompletion.limit else { return noteMore() }
    let counts = effort == .whole ? counts(of: entry) : [:]
    let values = words.all.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
    for value in values {
      let summary = counts[value].map { counted($0) } ?? ""
      let persian = language == .persian ? Vocabulary.persian(value) : nil
      let spelled = persian.flatMap { canBeRead($0, as: value, of: entry) ? $0 : nil }
      add(
        Self.quoted(spelled ?? value), summary, .value,
        alsoKnownAs: [value] + (Vocabulary.persian(value).map { [$0] } ?? []))
    }
    addVariables()
  }

  private func canBeRead(_ text: String, as value: String, of entry: FieldTable.Entry) -> Bool {
    let key = Folding.key(text)
    let canonical = Parser.canonical(text)
    return session.resolver.word(key, canonical: canonical, of: entry, rowKind) == value
  }

  /// How many agencies have each value of a field; nothing where that would take too long.
  private func counts(of entry: FieldTable.Entry) -> [String: Int] {
    guard rowKind == .agencies, session.state.dataset.agencyCount <= 100_000 else { return [:] }
    var counts: [String: Int] = [:]
    for group in RowGroups(session.standing(), by: [entry.reference]).groups {
      if case .text(let word)? = group.key.first { counts[word] = group.rows.count }
    }
    return counts
  }

  func counted(_ count: Int) -> String {
    said(FigureText.counted(count, "agency", plural: "agencies"))
  }

  // MARK: Groups

  mutating func addGroups() {
    for group in session.state.groups.values.sorted(by: { $0.text < $1.text }) {
      add(group.text, counted(group.rows.count), .namedGroup)
    }
    addStatuses(counts: effort == .whole ? session.standing().counts : nil)
    if let entry = session.resolver.fields(of: .agencies)[key: "sector"] {
      let words = FieldWords(of: entry, .agencies, session.resolver)
      if words.count <= StatementCompletion.limit {
        let counts = effort == .whole ? counts(of: entry) : [:]
        for sector in words.all.sorted() { add(sector: sector, counts[sector]) }
      } else {
        noteMore()
      }
    }
    addVariables(.countVariable)
  }

  private mutating func add(sector: String, _ count: Int?) {
    let summary =
      count.map { counted($0) } ?? (language == .persian ? "بخش" : "sector")
    let forms = Vocabulary.persianForms(sector)
    if language == .persian, let persian = forms.dropFirst().first ?? forms.first {
      add(persian, summary, .sector, alsoKnownAs: [sector] + forms)
    } else {
      let plural = Language(of: sector) == .persian ? sector : Resolver.plural(of: sector)
      add(Self.quoted(plural), summary, .sector, alsoKnownAs: [sector])
    }
  }

  /// - Parameter counts: How many agencies have each status, by its raw value.
  mutating func addStatuses(counts: [Int]? = nil) {
    for keyword in [Keyword.connected, .connecting, .unconnected, .waived, .overdue] {
      let form = language == .persian ? Vocabulary.persian(keyword.word) : nil
      var summary = said(keyword.summary)
      if let counts, let status = Status(name: keyword.word), counts.count > status.rawValue {
        summary = counted(counts[status.rawValue])
      }
      add(form ?? keyword.word, summary, .status, alsoKnownAs: [keyword.word])
    }
  }

  mutating func addMetrics() {
    for keyword in [Keyword.connected, .connecting, .unconnected, .waived, .overdue] {
      let form = language == .persian ? Vocabulary.persian(keyword.word) : nil
      let name = form ?? keyword.word
      let sign = language == .persian ? "٪" : "%"
      add(name + sign, language == .persian ? "سهم" : "their share", .metric)
      add(name, said(keyword.summary), .metric, alsoKnownAs: [keyword.word])
    }
  }

  // MARK: Agencies

  mutating func addAgencies() {
    let search = AgencySearch(session.state.dataset)
    guard effort == .whole || search.isSmall else { return noteMore() }
    let resolver = session.resolver
    for row in search.rows(key: key, limit: StatementCompletion.limit) {
      let names = search.names(ofRow: row)
      let rank = Rank.agency.rawValue
      if language == .persian, search.isSmall, !names.persian.isEmpty,
        resolver.agencyRow(key: Folding.key(names.persian)) == row
      {
        addFitting(Self.quotedPersian(names.persian), names.id, rank)
      } else {
        let summary = language == .persian ? names.persian : names.english
        addFitting(
          Self.quoted(names.id), summary.isEmpty ? names.english + names.persian : summary, rank)
      }
    }
  }

  // MARK: Quoting

  /// A value as the language reads it back: bare where it is one word.
  static func quoted(_ text: String) -> String {
    if isOneWord(text) { return text }
    return text.utf8.contains(0x22) ? "'\(text)'" : "\"\(text)\""
  }

  private static func quotedPersian(_ text: String) -> String {
    if isOneWord(text) { return text }
    return text.utf8.contains(0xBB) ? quoted(text) : "«\(text)»"
  }

  static func backticked(_ name: String) -> String { isOneWord(name) ? name : "`\(name)`" }

  /// Whether a text is one name to the lexer; a status names a group, but other keywords do not.
  private static func isOneWord(_ text: String) -> Bool {
    let tokens = Lexer.tokens(of: SourceText(name: "", text: text))
    guard tokens.count == 3, case .word(let word) = tokens[0].kind, !word.isQuoted else {
      return false
    }
    switch word.keyword {
    case nil, .connected, .connecting, .unconnected, .waived, .overdue, .yes, .no, .day, .week,
      .month, .services, .events:
      return true
    default: return false
    }
  }
}
