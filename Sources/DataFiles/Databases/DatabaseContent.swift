import AgencyModel
import Wording

/// A table or view, before it is read.
struct DatabaseTable {
  /// As the database spells it.
  let name: String
  var isView = false
  /// Its columns, or why they cannot be told.
  var columns: Result<[String], DatabaseProblem>
  /// What asks for its rows, where the database needs to be told.
  var sql = ""

  /// The columns as they are compared with fields; none where they cannot be told.
  var headers: [String] { ((try? columns.get()) ?? []).map(Folding.tidy) }
}

/// A database of any kind that has been opened.
protocol DatabaseSource {
  /// How messages call it; never with a password.
  var name: String { get }
  /// The tables and views, in an order that stays the same.
  ///
  /// - Parameter all: Also those that can only be named, such as tables of other schemas.
  func tables(all: Bool) throws(DatabaseProblem) -> [DatabaseTable]
  /// The rows of a question in the database's own language, as if they were a table.
  func table(ofQuery sql: String) throws(DatabaseProblem) -> DatabaseTable
  func cursor(over table: DatabaseTable) throws(DatabaseProblem) -> any DatabaseCursor
  /// Refuses what was read from a source that became another meanwhile.
  func checkUnchanged() throws(DataFileError)
}

extension DatabaseSource {
  func table(ofQuery sql: String) throws(DatabaseProblem) -> DatabaseTable { throw .noQueries }
  func checkUnchanged() throws(DataFileError) {}
}

/// Chooses what to read of a database.
///
/// Without `table`, a kind is taken from the table of that very name; else from the one whose name
/// has the kind's word in it or whose columns are the kind's, if there is only one such. What was
/// not read is said in the summary.
struct DatabaseContent {
  let source: any DatabaseSource
  let finder: ContentFinder
  let tally: DatabaseTally

  func content(table wanted: String?) throws(DataFileError) -> SourceContent {
    do throws(DatabaseProblem) {
      return try chosen(wanted)
    } catch {
      throw .database(source: source.name, error)
    }
  }

  /// The rows of a question in the database's own language.
  func content(ofQuery sql: String) throws(DataFileError) -> SourceContent {
    do throws(DatabaseProblem) {
      let table = try source.table(ofQuery: sql)
      let kind = finder.asKind ?? KindGuess.byHeaders(table.headers, mapping: finder.mapping)
      let reason: Phrase = finder.asKind == nil ? "by its columns" : "as asked"
      return try content([Choice(table: table, kind: kind, reason: reason)])
    } catch {
      throw .database(source: source.name, error)
    }
  }

  /// What is to be read: tables, each with its kind; `nil` for deadlines.
  private struct Choice {
    let table: DatabaseTable
    let kind: TableKind?
    let reason: Phrase
  }

  private func chosen(_ wanted: String?) throws(DatabaseProblem) -> SourceContent {
    let tables = try source.tables(all: wanted != nil)
    if let wanted { return try content([try named(wanted, in: tables)]) }
    let choices = try known(in: tables)
    var content = try content(choices)
    let read = Set(choices.map(\.table.name))
    let unread = tables.filter { !read.contains($0.name) }
    if !unread.isEmpty {
      let names = unread.prefix(20).map(\.name).joined(separator: ", ")
      content.summary.append(
        "\(source.name): not read: \(names)"
          + (unread.count > 20 ? ", … (\(unread.count) in all)" : "")
          + "; 'table NAME' reads one")
    }
    return content
  }

  private func content(_ choices: [Choice]) throws(DatabaseProblem) -> SourceContent {
    var content = SourceContent()
    for choice in choices {
      let columns = try choice.table.columns.get()
      let rows = DatabaseRows(
        database: source.name, table: choice.table.name, columns: columns, kind: choice.kind,
        mapping: finder.mapping, cursor: try source.cursor(over: choice.table), tally: tally)
      if let kind = choice.kind {
        content.tables.append(
          FoundTable(rows: rows, kind: kind, reason: choice.reason, name: rows.header.source))
      } else {
        try read(deadlines: rows, into: &content)
      }
    }
    return content
  }

  private func read(
    deadlines rows: DatabaseRows, into content: inout SourceContent
  ) throws(DatabaseProblem) {
    var rows = rows
    let reading = WindowReading(source: rows.header.source, place: rows.place)
    do throws(DataFileError) {
      var window = Window()
      window.deadlines = try reading.deadlines(&rows)
      content.window = window
      content.summary.append(
        "\(rows.header.source): \(counted(window.deadlines.count, "deadline"))")
    } catch {
      if case .database(_, let problem) = error { throw problem }
      let reason: Phrase = error.place.map { "\(error.message) in row \($0.line)" } ?? error.message
      throw .cannotReadTable("'\(rows.header.source)'", reason: reason)
    }
  }

  /// The table that was asked for: by its very name, else by its folded one.
  private func named(
    _ wanted: String, in tables: [DatabaseTable]
  ) throws(DatabaseProblem) -> Choice {
    let names = tables.map(\.name)
    let key = Folding.key(wanted)
    let alike = tables.filter { Folding.key($0.name) == key }
    guard
      let table = tables.first(where: { $0.name.utf8.elementsEqual(wanted.utf8) })
        ?? (alike.count == 1 ? alike[0] : nil)
    else {
      throw .noTable(wanted, near: NearestNames.to(wanted, in: names), tables: names)
    }
    _ = try table.columns.get()
    if let kind = finder.asKind { return Choice(table: table, kind: kind, reason: "as asked") }
    if KindGuess.isDeadlines(table.name) {
      return Choice(table: table, kind: nil, reason: "by its name")
    }
    if let kind = KindGuess.byName(table.name) {
      return Choice(table: table, kind: kind, reason: "by its name")
    }
    return Choice(
      table: table, kind: KindGuess.byHeaders(table.headers, mapping: finder.mapping),
      reason: "by its columns")
  }

  private func known(in tables: [DatabaseTable]) throws(DatabaseProblem) -> [Choice] {
    var choices: [Choice] = []
    for kind in TableKind.allCases where finder.asKind == nil || finder.asKind == kind {
      if let choice = try table(of: kind, in: tables) { choices.append(choice) }
    }
    if finder.asKind == nil {
      let deadlines = tables.filter { KindGuess.isDeadlines($0.name) }
      if let table = deadlines.first {
        choices.append(Choice(table: table, kind: nil, reason: "by its name"))
      }
    }
    if choices.isEmpty, let kind = finder.asKind, tables.count == 1 {
      return [Choice(table: tables[0], kind: kind, reason: "as asked")]
    }
    guard !choices.isEmpty else {
      throw .nothingKnown(wanted: finder.asKind, tables: tables.map(\.name))
    }
    return choices
  }

  /// The table that holds a kind of rows; `nil` where none seems to.
  private func table(
    of kind: TableKind, in tables: [DatabaseTable]
  ) throws(DatabaseProblem) -> Choice? {
    let exact = tables.filter { KindGuess.isExactly($0.name, kind) }
    if exact.count > 1 { throw .unclear(kind, first: exact[0].name, second: exact[1].name) }
    if let table = exact.first { return Choice(table: table, kind: kind, reason: "by its name") }
    let others = tables.filter { table in
      guard !KindGuess.isDeadlines(table.name),
        !TableKind.allCases.contains(where: { KindGuess.isExactly(table.name, $0) }),
        HeaderMatch.count(table.headers, kind: kind) >= 2
      else { return false }
      let byName = KindGuess.byName(table.name)
      return (byName ?? KindGuess.byHeaders(table.headers, mapping: finder.mapping)) == kind
    }
    let named = others.filter { KindGuess.byName($0.name) == kind }
    let found = named.isEmpty ? others : named
    if found.count > 1 { throw .unclear(kind, first: found[0].name, second: found[1].name) }
    return found.first.map {
      Choice(table: $0, kind: kind, reason: named.isEmpty ? "by its columns" : "by its name")
    }
  }
}

extension KindGuess {
  /// Whether a table's name is a kind's own, in English or Persian.
  static func isExactly(_ name: String, _ kind: TableKind) -> Bool {
    let names =
      switch kind {
      case .agencies: ["agencies", "agency", "دستگاه", "دستگاهها"]
      case .services: ["services", "service", "خدمات", "خدمت", "خدمتها"]
      case .events: ["events", "event", "رویداد", "رویدادها"]
      }
    let key = Folding.key(name)
    return names.contains { Folding.key($0) == key }
  }
}
