import AgencyModel
import Dispatch

extension Value {
  /// A text value's text.
  fileprivate var word: String? { if case .text(let word) = self { word } else { nil } }
}

/// Makes a table from the header and the rows that a reader finds, and reports what it refuses.
struct TableBuilder: Sendable {
  let kind: TableKind
  let match: HeaderMatch
  private let header: RawHeader
  private let locate: @Sendable (Int) -> Place
  private let catalog: [Field]
  private var rules: RowRules
  /// One for each field of the catalog, then one for each column of the file's own.
  private var fillers: [ColumnFiller]
  /// Fields whose texts are compared, and where each row's cell begins.
  private let compared: [Int]
  private var comparedOffsets: [[UInt32]]
  private var lines: [Int32] = []
  private(set) var findings: [Finding] = []
  private(set) var refused = 0
  private(set) var blankRows = 0
  private var hasReadWithCare = false
  /// Cells that were taken as missing because they could not be read.
  private(set) var unreadableCells = 0
  /// Columns up to the last that has a name; cells beyond may be left out of a row.
  private let namedColumns: Int
  /// The field that ids are made from, where there is no column of ids.
  let idSource: Int?
  private var values: [Value]
  /// The column of every filler that has one, and whether it has.
  private let sources: [(filler: Int, column: Int)]
  private let isSource: [Bool]
  /// Fields of a semicolon file in which a mark was already remarked upon.
  private var remarked = Set<Int>()
  var taken: Int { lines.count }

  /// - Parameter locate: The line and column of an offset in the source.
  /// - Throws: When no column identifies the rows.
  init(
    kind: TableKind, header: RawHeader, mapping: [(field: String, column: String)],
    locate: @escaping @Sendable (Int) -> Place
  ) throws(DataFileError) {
    self.kind = kind
    self.header = header
    self.locate = locate
    let catalog = FieldCatalog.fields(of: kind)
    self.catalog = catalog
    rules = RowRules(kind)
    let names = header.columns.map { Folding.tidy($0.text) }
    guard names.count <= DataFileError.columnLimit else {
      throw .tooManyColumns(
        source: header.source, place: locate(header.offset), count: names.count)
    }
    let match = HeaderMatch(headers: names, kind: kind, mapping: mapping)
    self.match = match
    namedColumns = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
    fillers =
      catalog.map {
        ColumnFiller(
          $0, kind: kind, isExtra: false, mayUseDecimalComma: header.mayUseDecimalComma)
      }
      + match.extras.map {
        ColumnFiller(
          Field($0.name, .text), kind: kind, isExtra: true,
          mayUseDecimalComma: header.mayUseDecimalComma)
      }
    compared =
      kind == .agencies
      ? catalog.indices.filter {
        ["id", "name", "name_fa"].contains(catalog[$0].name) && match.columnOfField[$0] != nil
      } : []
    comparedOffsets = compared.map { _ in [] }
    let own = catalog.count
    sources =
      match.columnOfField.enumerated().compactMap { field, column in column.map { (field, $0) } }
      + match.extras.enumerated().map { (own + $0, $1.column) }
    let filled = Set(sources.map(\.filler))
    isSource = fillers.indices.map { filled.contains($0) }
    values = catalog.map { _ in .missing }
    var idSource: Int?
    for field in rules.required where !match.has(field, of: kind) {
      idSource = ["name", "name_fa"].first { match.has($0, of: kind) }
        .flatMap { name in catalog.firstIndex { $0.name == name } }
      guard field == "id", idSource != nil else {
        throw .noKey(
          source: header.source, place: locate(header.offset), kind: kind, wanted: field,
          columns: names)
      }
    }
    self.idSource = idSource
    for rival in match.rivals {
      let column = header.columns[rival.column]
      let name = match.extras.first { $0.column == rival.column }?.name ?? column.text
      report(
        .error, at: column, value: column.text,
        problem: "is a second column for the field '\(rival.field)'; it was kept as '\(name)'",
        fix: "say which is meant: with \(rival.field) = COLUMN")
    }
  }

  /// Takes a row, or reports why not.
  mutating func append(_ row: RawRow) {
    hasReadWithCare = true
    guard row.cells.contains(where: { !Folding.tidy($0.text).isEmpty }) || row.slip != nil else {
      blankRows += 1
      return
    }
    let first = RawCell(text: row.cells.first?.text ?? "", offset: row.offset)
    if let slip = row.slip {
      return refuse(at: slip.cell, problem: slip.problem)
    }
    let surplus = row.cells.dropFirst(header.columns.count)
    if let extra = surplus.first(where: { !Folding.tidy($0.text).isEmpty }) {
      return refuse(
        at: extra,
        problem: CellProblem(
          "is cell \(header.columns.count + 1) or later of a row with \(row.cells.count) cells; the header has \(header.columns.count)",
          fix: "put quotes round a cell that holds the separator"))
    }
    guard row.cells.count >= namedColumns else {
      return refuse(
        at: first,
        problem: CellProblem(
          "begins a row with \(row.cells.count) cells; the header has \(header.columns.count)",
          fix: "add the missing cells, empty ones too"))
    }
    guard read(row) else {
      refused += 1
      return
    }
    let line = locate(row.offset).line
    if let slip = rules.slip(in: values, line: line, earlier: lineOfAgency(in: values)) {
      let column = catalog.firstIndex { $0.name == slip.field }
        .flatMap { match.columnOfField[$0] ?? idSource.flatMap { match.columnOfField[$0] } }
      return refuse(
        at: column.map { row.cells[$0] } ?? first, problem: slip.problem,
        agency: text(of: kind == .agencies ? "id" : "agency"))
    }
    take(row, line: line)
  }

  // MARK: Plain rows

  /// Makes room for so many rows more.
  mutating func reserveCapacity(_ rows: Int) {
    for index in fillers.indices where isSource[index] { fillers[index].reserveCapacity(rows) }
    for index in comparedOffsets.indices { comparedOffsets[index].reserveCapacity(rows) }
    lines.reserveCapacity(rows)
  }

  /// Whether rows can be read apart by several builders and joined afterwards.
  var canBeJoined: Bool { takesPlainRows && kind != .services }

  /// Takes the rows of a builder that went on where this one has stopped.
  ///
  /// - Parameter lineEnds: How many lines end before its first.
  /// - Returns: `false` where something would have to be said of its rows; nothing is taken then.
  mutating func join(_ other: TableBuilder, lineEnds: Int) -> Bool {
    guard !other.hasReadWithCare else { return false }
    if let id = rules.id {
      var ids = fillers[id]
      guard ids.join(other.fillers[id], ifNew: true) else { return false }
      fillers[id] = ids
    }
    let joined = fillers.indices.filter { isSource[$0] && $0 != rules.id }
    fillers.withUnsafeMutableBufferPointer { fillers in
      // Each turn writes its own elements and no other.
      nonisolated(unsafe) let fillers = fillers
      DispatchQueue.concurrentPerform(iterations: joined.count) { turn in
        _ = fillers[joined[turn]].join(other.fillers[joined[turn]], ifNew: false)
      }
    }
    for index in comparedOffsets.indices { comparedOffsets[index] += other.comparedOffsets[index] }
    lines += other.lines.lazy.map { Int32(clamping: Int($0) + lineEnds) }
    return true
  }

  /// Whether rows may be taken by ``takePlain(_:in:at:line:)`` at all.
  var takesPlainRows: Bool { idSource == nil }

  /// Takes a row by its cells' bytes, if nothing has to be said about it.
  ///
  /// - Parameters:
  ///   - cells: Where each cell begins and ends; from ``namedColumns`` on as many as the header.
  ///   - line: The line on which the row begins.
  /// - Returns: `false` where the row must be read with care; nothing has been taken then.
  mutating func takePlain(
    _ cells: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>, line: Int
  ) -> Bool {
    guard cells.count >= namedColumns, cells.count <= header.columns.count else { return false }
    func cell(_ column: Int) -> UnsafeBufferPointer<UInt8> {
      column < cells.count
        ? UnsafeBufferPointer(rebasing: bytes[cells[column]])
        : UnsafeBufferPointer(rebasing: bytes[0..<0])
    }
    var isBlank = true
    for (filler, column) in sources {
      guard fillers[filler].stage(cell(column)) else { return false }
      if !fillers[filler].isMissing { isBlank = false }
    }
    guard !isBlank, !breaksRule(cell) else { return false }
    // First what may still fail.
    if let id = rules.id, let column = match.columnOfField[id] {
      if let agency = rules.agency, let agencyColumn = match.columnOfField[agency] {
        if !fillers[id].isMissing {
          let words = [cell(column), cell(agencyColumn)].map { String(decoding: $0, as: UTF8.self) }
          guard
            rules.takeService(Folding.tidy(words[0]), of: Folding.tidy(words[1]), line: line) == nil
          else { return false }
        }
        fillers[id].enter(cell(column))
      } else if !fillers[id].enterIfNew(cell(column)) {
        return false
      }
    }
    for (filler, column) in sources where filler != rules.id { fillers[filler].enter(cell(column)) }
    for (index, field) in compared.enumerated() {
      let offset = match.columnOfField[field].map { cells[$0].lowerBound } ?? 0
      comparedOffsets[index].append(UInt32(clamping: offset))
    }
    lines.append(Int32(clamping: line))
    return true
  }

  /// Whether the staged row breaks a rule of ``RowRules``, or may do so.
  private func breaksRule(_ cell: (Int) -> UnsafeBufferPointer<UInt8>) -> Bool {
    for position in rules.requiredPositions where fillers[position].isMissing { return true }
    for name in rules.names {
      guard let column = match.columnOfField[name.position] else { continue }
      let bytes = cell(column)
      if Words.mayBeTotal(bytes), Words.isTotal(String(decoding: bytes, as: UTF8.self)) {
        return true
      }
    }
    guard let services = rules.services.flatMap({ fillers[$0].number }),
      let own = rules.ownWindow.flatMap({ fillers[$0].number })
    else { return false }
    return own > services
  }

  /// The line of the agency that has the id of a row already.
  private func lineOfAgency(in values: [Value]) -> Int? {
    guard kind == .agencies, let id = rules.id, let word = values[id].word else { return nil }
    return fillers[id].row(of: word).map { Int(lines[$0]) }
  }

  /// The table, with a type for every column that only this source has.
  mutating func finish() -> (table: Table, extras: [(name: String, type: FieldType)]) {
    var fields = catalog
    var extras: [(name: String, type: FieldType)] = []
    var columns = fillers.prefix(catalog.count).map { $0.column(rows: lines.count) }
    reportLikenesses(in: columns)
    reportSpellings(of: "sector", in: columns)
    for (index, extra) in match.extras.enumerated() {
      // A column without a name and without a value is only a separator too many.
      let column = fillers[catalog.count + index].column(rows: lines.count)
      if extra.column >= namedColumns, column.isEmpty { continue }
      let typed = TypeInference.typed(column)
      fields.append(Field(extra.name, typed.type))
      extras.append((extra.name, typed.type))
      columns.append(typed.column)
    }
    let table = Table(
      kind: kind, fields: fields, columns: columns, lines: lines, source: header.source)
    // Field names are unique and columns filled together, so there is always a table.
    return (table ?? Table(kind: kind, fields: catalog, source: header.source), extras)
  }

  /// Adds a finding of the reader's own.
  mutating func report(
    _ severity: Finding.Severity, at cell: RawCell, value: String, problem: String, fix: String,
    agency: String? = nil
  ) {
    let place = locate(cell.offset)
    findings.append(
      Finding(
        severity, source: header.source, line: place.line, column: place.column, agency: agency,
        value: Self.shortened(value), problem: problem, fix: fix))
  }

  private mutating func refuse(at cell: RawCell, problem: CellProblem, agency: String? = nil) {
    refused += 1
    report(
      .error, at: cell, value: Folding.tidy(cell.text),
      problem: problem.problem + "; the row was refused", fix: problem.fix, agency: agency)
  }

  /// Reads the cells of a row into `values`; whether the row may be taken.
  private mutating func read(_ row: RawRow) -> Bool {
    var isTaken = true
    var agency: String?
    for index in catalog.indices {
      guard let column = match.columnOfField[index] else {
        values[index] = .missing
        continue
      }
      // Rows may end before a column without a name, and `with` cannot name one of those.
      guard column < row.cells.count else { continue }
      let cell = row.cells[column]
      let field = catalog[index]
      do throws(CellProblem) {
        values[index] = try CellReading.value(cell.text, of: field, kind: kind)
        if header.mayUseDecimalComma { remark(on: cell, index: index) }
        if field.name == (kind == .agencies ? "id" : "agency"), case .text(let id) = values[index] {
          agency = id
        }
      } catch {
        values[index] = .missing
        let isKey = rules.isKey(field.name)
        if isKey { isTaken = false } else { unreadableCells += 1 }
        report(
          isKey ? .error : .warning, at: cell, value: Folding.tidy(cell.text),
          problem: "\(error.problem) (\(field.name)); "
            + (isKey ? "the row was refused" : "the cell counts as missing"),
          fix: error.fix, agency: agency)
      }
    }
    if let idSource, case .text(let name) = values[idSource],
      let id = catalog.firstIndex(where: { $0.name == "id" })
    {
      values[id] = .text(catalog[idSource].name == "name" ? Slug.of(name) : name)
    }
    return isTaken
  }

  private mutating func take(_ row: RawRow, line: Int) {
    // A field without a column is missing in every row, but for an id that is made.
    for index in catalog.indices where isSource[index] || (idSource != nil && index == rules.id) {
      fillers[index].append(values[index])
    }
    for (index, extra) in match.extras.enumerated() {
      let isThere = extra.column < row.cells.count
      let text = isThere ? Folding.tidy(row.cells[extra.column].text) : ""
      fillers[catalog.count + index].append(Words.isMissing(text) ? .missing : .text(text))
    }
    for (index, field) in compared.enumerated() {
      let offset = match.columnOfField[field].map { row.cells[$0].offset } ?? row.offset
      comparedOffsets[index].append(UInt32(clamping: offset))
    }
    lines.append(Int32(clamping: line))
  }

  /// In a file with semicolons a comma or point may have been meant the other way round.
  private mutating func remark(on cell: RawCell, index: Int) {
    guard case .number(let number) = values[index], !remarked.contains(index),
      cell.text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") })
    else { return }
    remarked.insert(index)
    let shown = Int(exactly: number).map(String.init) ?? number.description
    report(
      .remark, at: cell, value: Folding.tidy(cell.text),
      problem: "was read as \(shown) (\(catalog[index].name)); commas group, points mark decimals",
      fix: "if the file means it the other way round, save it with decimal points")
  }

  /// Words of a field that differ only in case, spaces or joiners would be counted apart.
  private mutating func reportSpellings(of field: String, in columns: [Column]) {
    guard let position = catalog.firstIndex(where: { $0.name == field }),
      case .text(let text) = columns[position]
    else { return }
    var first: [String: String] = [:]
    for (index, word) in text.words.enumerated() {
      guard let other = first.updateValue(word, forKey: Folding.key(word)) else { continue }
      let row = text.codes.firstIndex(of: UInt32(index + 1))
      findings.append(
        Finding(
          .warning, source: header.source, line: row.map { Int(lines[$0]) }, value: word,
          problem: "is spelt '\(other)' elsewhere (\(field)), and the two are counted apart",
          fix: "use one spelling"))
    }
  }

  /// Texts that an earlier row has too, or nearly, each told after what else is said of its row.
  private mutating func reportLikenesses(in columns: [Column]) {
    let likenesses = Likenesses.find(in: compared.map { columns[$0] })
      .sorted { ($0.row, $0.field) < ($1.row, $1.field) }
    guard !likenesses.isEmpty else { return }
    var told: [Finding] = []
    for likeness in likenesses {
      let field = compared[likeness.field]
      guard case .text(let text) = columns[field] else { continue }
      let word = text.word(ofCode: text.codes[likeness.row])
      let line = lines[likeness.first]
      let place = locate(Int(comparedOffsets[likeness.field][likeness.row]))
      let other = text.word(ofCode: text.codes[likeness.first])
      told.append(
        Finding(
          .warning, source: header.source, line: place.line, column: place.column,
          agency: rules.id.flatMap { columns[$0][likeness.row].word },
          value: Self.shortened(word),
          problem: likeness.isSame
            ? "is the \(catalog[field].name) of line \(line) too"
            : "differs from '\(other)' of line \(line) only in spelling (\(catalog[field].name))",
          fix: "if both rows are the same agency, remove one"))
    }
    // The sort is stable, and what is said of one row stands together.
    let all = findings + told
    findings = all.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }.map(\.element)
  }

  private func text(of field: String) -> String? {
    guard let position = catalog.firstIndex(where: { $0.name == field }),
      case .text(let text) = values[position]
    else { return nil }
    return text
  }

  private static func shortened(_ value: String) -> String {
    let scalars = value.unicodeScalars
    guard scalars.count > 200 else { return value }
    return String(String.UnicodeScalarView(scalars.prefix(200))) + "…"
  }
}
