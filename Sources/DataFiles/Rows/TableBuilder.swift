import AgencyModel

/// Makes a table from the header and the rows that a reader finds, and reports what it refuses.
struct TableBuilder {
  let kind: TableKind
  let match: HeaderMatch
  private let header: RawHeader
  private let locate: (Int) -> Place
  private let catalog: [Field]
  private var rules: RowRules
  private var likenesses: Likenesses
  private var columns: [Column]
  private var extraColumns: [Column]
  private var lines: [Int32] = []
  private(set) var findings: [Finding] = []
  private(set) var refused = 0
  private(set) var blankRows = 0
  /// Cells that were taken as missing because they could not be read.
  private(set) var unreadableCells = 0
  /// Columns up to the last that has a name; cells beyond may be left out of a row.
  private let namedColumns: Int
  /// The field that ids are made from, where there is no column of ids.
  let idSource: Int?
  private var values: [Value]
  /// Fields of a semicolon file in which a mark was already remarked upon.
  private var remarked = Set<Int>()
  var taken: Int { lines.count }

  /// - Parameter locate: The line and column of an offset in the source.
  /// - Throws: When no column identifies the rows.
  init(
    kind: TableKind, header: RawHeader, mapping: [(field: String, column: String)],
    locate: @escaping (Int) -> Place
  ) throws(DataFileError) {
    self.kind = kind
    self.header = header
    self.locate = locate
    catalog = FieldCatalog.fields(of: kind)
    rules = RowRules(kind)
    likenesses = Likenesses(kind)
    let names = header.columns.map { Folding.tidy($0.text) }
    guard names.count <= DataFileError.columnLimit else {
      throw .tooManyColumns(
        source: header.source, place: locate(header.offset), count: names.count)
    }
    match = HeaderMatch(headers: names, kind: kind, mapping: mapping)
    namedColumns = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
    columns = catalog.map { Column($0.type) }
    extraColumns = match.extras.map { _ in Column(.text) }
    values = catalog.map { _ in .missing }
    let catalog = catalog
    let match = match
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
    if let slip = rules.slip(in: values, line: line) {
      let column = catalog.firstIndex { $0.name == slip.field }
        .flatMap { match.columnOfField[$0] ?? idSource.flatMap { match.columnOfField[$0] } }
      return refuse(
        at: column.map { row.cells[$0] } ?? first, problem: slip.problem,
        agency: text(of: kind == .agencies ? "id" : "agency"))
    }
    for likeness in likenesses.add(values, line: line) {
      let column = match.columnOfField[likeness.position]
      let cell = column.map { row.cells[$0] } ?? first
      report(
        .warning, at: cell, value: Folding.tidy(cell.text), problem: likeness.problem,
        fix: "if both rows are the same agency, remove one", agency: text(of: "id"))
    }
    take(row, line: line)
  }

  /// The table, with a type for every column that only this source has.
  mutating func finish() -> (table: Table, extras: [(name: String, type: FieldType)]) {
    var fields = catalog
    var extras: [(name: String, type: FieldType)] = []
    reportSpellings(of: "sector")
    for (index, extra) in match.extras.enumerated() {
      // A column without a name and without a value is only a separator too many.
      if extra.column >= namedColumns, case .text(let text) = extraColumns[index],
        text.words.count == 1
      {
        continue
      }
      let typed = TypeInference.typed(extraColumns[index])
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
    for index in catalog.indices { columns[index].append(values[index]) }
    for (index, extra) in match.extras.enumerated() {
      let isThere = extra.column < row.cells.count
      let text = isThere ? Folding.tidy(row.cells[extra.column].text) : ""
      extraColumns[index].append(Words.isMissing(text) ? .missing : .text(text))
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
  private mutating func reportSpellings(of field: String) {
    guard let position = catalog.firstIndex(where: { $0.name == field }),
      case .text(let text) = columns[position]
    else { return }
    var first: [String: String] = [:]
    for (code, word) in text.words.enumerated().dropFirst() {
      guard let other = first.updateValue(word, forKey: Folding.key(word)) else { continue }
      let row = text.codes.firstIndex(of: UInt32(code))
      findings.append(
        Finding(
          .warning, source: header.source, line: row.map { Int(lines[$0]) }, value: word,
          problem: "is spelt '\(other)' elsewhere (\(field)), and the two are counted apart",
          fix: "use one spelling"))
    }
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
