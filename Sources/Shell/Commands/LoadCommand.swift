import AgencyModel
import Answers
import CommandLanguage
import DataFiles
import WhatIf
import Wording

extension Command {
  static let load = Command(
    name: "load", shelf: .data, effect: .changes,
    summary: "Load agencies, services or events: a file, a folder, standard input or a sample.",
    usage: [
      "load FILE [as agencies|services|events] [where EXPR] [with FIELD = COLUMN, …] [strict]",
      "load DATABASE|WORKBOOK [table NAME] [as agencies|services|events] [where EXPR]",
      "load postgres://USER@HOST/DATABASE [table NAME|query \"SELECT …\"] [as …] [where EXPR]",
      "load sample azar|demo", "load -",
    ],
    details: """
      CSV, TSV, JSON, JSON Lines, XLSX and SQLite are told apart by what is in them; of a workbook
      every visible sheet that is a table is read. Headers are matched with fields by name, synonym
      and Persian name; 'with' says the rest. Loading agencies begins afresh; services and events
      are added to the agencies loaded. Of a database, the tables whose names or columns say what
      they are; 'table' picks one, and of a workbook one sheet. A row that cannot be read is refused,
      a cell that cannot is missing, and both are counted; 'strict' takes nothing of the source
      instead, and says which was the first. A PostgreSQL server is read in one read-only
      transaction; the password comes from ~/.pgpass or PGPASSWORD.
      """,
    examples: ["load sample azar", "load sample demo"]
  ) { (parser) throws(Diagnostic) in
    if let sample = try parseSample(&parser) {
      return Unresolved { (_) throws(Diagnostic) in
        .change { (session) throws(Diagnostic) in try loadSample(sample, &session) }
      }
    }
    var request = LoadRequest()
    (request.path, request.span) = try parser.expectFileName()
    while true {
      if request.kind == nil, parser.accept(.as) {
        request.kind = try parser.parseTableKind()
      } else if request.filter == nil, let filter = try parser.parseWhere() {
        request.filter = filter
      } else if request.mapping.isEmpty, parser.accept(.with) {
        repeat { request.mapping.append(try parseMapping(&parser)) } while parser.accept(.comma)
      } else if request.part == nil, let part = try parser.parseSourcePart() {
        request.part = part
      } else if !request.isStrict, parser.accept(oneOf: ["strict"]) != nil {
        request.isStrict = true
      } else {
        break
      }
    }
    return Unresolved { [request] (session) throws(Diagnostic) in
      let path = try session.resolver.text(request.path)
      return .change { (session) throws(Diagnostic) in
        try loadFile(path, request, &session)
      }
    }
  }

  /// The samples by the Persian words for them, folded.
  private static let samplesInPersian: [String: Sample] = ["آذر": .azar, "نمایشی": .demo]

  private static func parseSample(_ parser: inout Parser) throws(Diagnostic) -> Sample? {
    guard let word = parser.word, ["sample", "نمونه"].contains(word.key) else {
      parser.note(words: ["sample"])
      return nil
    }
    switch parser.ahead().kind {
    case .word, .lineEnd: break
    default: return nil  // a file such as sample.csv
    }
    parser.advance()
    let names = Sample.allCases.map(\.rawValue)
    if let key = parser.word?.key, let sample = samplesInPersian[key] {
      parser.advance()
      return sample
    }
    guard let name = parser.accept(oneOf: names), let sample = Sample(rawValue: name) else {
      guard let next = parser.word else { throw parser.unexpected() }
      let near = Nearest.names(to: next.key, among: names, limit: 1)
      throw Diagnostic(
        "E210", "there is no sample '\(parser.source[parser.token.span])'", at: parser.token.span,
        help: near.isEmpty ? ["samples: azar, demo"] : ["did you mean \(near.quotedList)?"])
    }
    return sample
  }

  private static func parseMapping(
    _ parser: inout Parser
  ) throws(Diagnostic) -> (field: Name, column: [TextPiece]) {
    let field = try parser.expectName(as: .field)
    try parser.expect(.equal)
    if let text = parser.acceptText() { return (field, text) }
    return (field, [.literal(try parser.expectName(as: .text).text)])
  }

  private static func loadSample(
    _ sample: Sample, _ session: inout Session
  ) throws(Diagnostic) -> Answer {
    let record: LoadRecord
    if let replayed = session.takeReplayedLoad() {
      record = replayed
    } else {
      let data = sample.data()
      record = LoadRecord(
        source: sample.source, contentHash: 0, tables: TableKind.allCases.map { data[$0] },
        window: data.window, findings: data.findings,
        summary: sample.banner.map { Phrase(known: $0) })
    }
    return session.take(record)
  }

  private static func loadFile(
    _ path: String, _ request: LoadRequest, _ session: inout Session
  ) throws(Diagnostic) -> Answer {
    if let replayed = session.takeReplayedLoad() { return session.take(replayed) }
    // What the script will have written by then is not what is there now.
    if session.isRehearsal, session.promisedFiles.contains(path) {
      session.isDataUnknown = true
      return Answer("load")
    }
    guard path != "-" || session.edge.isInputFree else {
      throw Diagnostic(
        "E501", "standard input already carries the statements, so no data can come from it",
        at: request.span, help: "cat data.csv | wnd -c 'load -; status'")
    }
    var mapping: [(field: String, column: String)] = []
    for (field, column) in request.mapping {
      mapping.append((field.key, try session.resolver.text(column)))
    }
    var part: SourcePart?
    if let pieces = request.part {
      let text = try session.resolver.text(pieces.text)
      part = pieces.isQuery ? .query(text) : .table(text)
    }
    let name = ServerAddress.withoutPasswords(path)
    defer { session.edge.showProgress(nil) }
    var record: LoadRecord
    do throws(DataFileError) {
      let loaded = try session.edge.loader.load(
        path: path, as: request.kind, mapping: mapping, part: part,
        isRehearsal: session.isRehearsal,
        watch: LoadWatch(
          isInterrupted: session.edge.isInterrupted, report: session.edge.showProgress))
      record = LoadRecord(
        source: name, contentHash: loaded.contentHash, tables: loaded.tables,
        window: loaded.window, findings: loaded.findings, summary: loaded.summary)
      if request.isStrict, let first = loaded.firstLoss {
        throw DataFileError.strict(first)
      }
      // A load of which nothing is left would only throw away what is there.
      if loaded.taken == 0, loaded.refused > 0 {
        throw DataFileError.nothingTaken(
          source: name, refused: loaded.refused, first: loaded.findings.first)
      }
    } catch {
      if error.isInterruption { throw Diagnostic("E601", "interrupted", at: request.span) }
      throw Diagnostic(error, at: request.span)
    }
    if let filter = request.filter { try record.keep(filter, session) }
    return session.take(record)
  }
}

/// What a `load` asks for, as read.
private struct LoadRequest: Sendable {
  var path: [TextPiece] = []
  var span = SourceSpan(0, 0)
  var kind: TableKind?
  var filter: Expression?
  var mapping: [(field: Name, column: [TextPiece])] = []
  /// The table of a database, or a question in its own language.
  var part: (text: [TextPiece], isQuery: Bool)?
  /// Whether one bad row or cell refuses the whole.
  var isStrict = false
}

extension Parser {
  /// `table NAME`, one table of a source that holds several, or `query TEXT`.
  fileprivate mutating func parseSourcePart() throws(Diagnostic) -> (
    text: [TextPiece], isQuery: Bool
  )? {
    if accept(oneOf: ["query"]) != nil {
      guard let text = acceptText() else { throw unexpected() }
      return (text, true)
    }
    guard accept(oneOf: ["table"]) != nil else { return nil }
    if let text = acceptText() { return (text, false) }
    var name = try expectName().text
    // A table of another schema: archive.agencies.
    while peeks(.dot) {
      advance()
      name += "." + (try expectName().text)
    }
    return ([.literal(name)], false)
  }

  /// `agencies`, `services` or `events`.
  mutating func parseTableKind() throws(Diagnostic) -> TableKind {
    if accept(.agencies) { return .agencies }
    if accept(.services) { return .services }
    if accept(.events) { return .events }
    throw unexpected()
  }
}

extension LoadRecord {
  /// Keeps the rows for which a condition is true; it speaks of the first table.
  fileprivate mutating func keep(
    _ filter: Expression, _ session: Session
  ) throws(Diagnostic) {
    guard let first = tables.first else { return }
    var data = AgencyData()
    data[first.kind] = first
    var probe = session
    _ = probe.state.perform(.dataset(Dataset(data)))
    let condition = try probe.resolver.condition(filter, over: first.kind)
    let standing = Standing(Dataset(data), on: session.today)
    let rows = (0..<first.rowCount).filter { row in
      first.kind == .agencies
        ? condition.isTrue(on: standing, row: row)
        : condition.isTrue(on: TableRows(first, standing: nil), row: row)
    }
    tables[0] = first.rows(rows)
    summary.append("\(rows.count) of \(first.rowCount) \(first.kind.rawValue) kept by 'where'")
  }
}

extension Session {
  mutating func takeReplayedLoad() -> LoadRecord? {
    replayedLoads.isEmpty ? nil : replayedLoads.removeFirst()
  }

  /// Puts loaded data in the place of what was there, and says what was understood.
  mutating func take(_ record: LoadRecord) -> Answer {
    var answer = Answer("load")
    var data = state.dataset.data
    let bringsAgencies = record.tables.contains { $0.kind == .agencies && $0.rowCount > 0 }
    if bringsAgencies, data.agencies.rowCount > 0 {
      data = AgencyData()
      if state.scenarioOrder.count > 1 || !state.scenario.overlay.isEmpty {
        answer.notes.append(
          "the scenarios spoke of the agencies loaded before and are dropped; 'undo' brings them back"
        )
        for key in state.scenarioOrder where key != Scenario.base { perform(.scenario(key, nil)) }
        perform(.scenario(Scenario.base, Scenario(name: Scenario.base, origin: nil)))
        perform(.scenarioOrder([Scenario.base]))
        perform(.current(Scenario.base))
      }
      for key in state.groups.keys.sorted() { perform(.group(key, nil)) }
    }
    if !bringsAgencies, data.agencies.rowCount > 0,
      let empty = record.tables.first(where: { $0.kind == .agencies })
    {
      answer.notes.append(
        "\(empty.source) has no agencies, so those of \(data.agencies.source) stay as they were")
    }
    for table in record.tables where table.rowCount > 0 || bringsAgencies {
      let replaced = data[table.kind].source
      data.findings.removeAll { $0.source == replaced && !replaced.isEmpty }
      data[table.kind] = table
    }
    if let window = record.window { data.window = window }
    data.findings += record.findings
    let dataset = Dataset(data)
    perform(.dataset(dataset))
    note(load: record)
    answer.notes = record.summary + answer.notes
    // A row that fits nothing loaded before is as wrong as one that cannot be read.
    let sources = Set(record.tables.map(\.source))
    let derived = dataset.data.findings.dropFirst(data.findings.count)
    let refused =
      record.findings.filter { $0.severity == .error }
      + derived.filter { $0.severity == .error && sources.contains($0.source) }
    answer.notes += refused.prefix(3).map(Self.sentence)
    if refused.count > 3 { answer.notes.append("and \(refused.count - 3) more: 'check' lists all") }
    let warnings = dataset.data.findings.count { $0.severity != .error }
    if warnings > 0 {
      answer.notes.append(
        "\(FigureText.counted(warnings, "smaller finding")): 'check' lists all")
    }
    if data.agencies.rowCount > 0, deadline == nil {
      answer.notes.append("no deadline is loaded: set deadline 30 Azar 1401")
    }
    return answer
  }

  /// A finding as one line: file, line, column, value, problem, fix.
  private static func sentence(_ finding: Finding) -> Phrase {
    // The readers say what is wrong with a value, the value itself standing beside it.
    let isAboutValue = ["is ", "has ", "was "].contains { finding.problem.english.hasPrefix($0) }
    return isAboutValue && !finding.value.isEmpty
      ? "\(finding.place): '\(finding.value)' \(finding.problem); \(finding.fix)"
      : "\(finding.place): \(finding.problem); \(finding.fix)"
  }
}

extension Diagnostic {
  /// What a data file's error says, under the statement that named the file.
  init(_ error: DataFileError, at span: SourceSpan) {
    var message = error.message
    if let source = error.source, let place = error.place {
      message = "\(Finding.place(in: source, line: place.line, column: place.column)): \(message)"
    } else if let source = error.source, !message.english.contains(source) {
      message = "\(source): \(message)"
    }
    self.init("E502", message, at: span, help: error.help)
  }
}
