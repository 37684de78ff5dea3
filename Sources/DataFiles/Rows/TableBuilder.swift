import AgencyModel
import Dispatch
import Wording

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
  /// The texts that are compared with those of other rows.
  private var compared: ComparedTexts
  private var lines: [Int32] = []
  /// The field by which a row names another's agency, where a column holds it; what is wrong with
  /// it shows only when all is loaded, so that its place is kept.
  private let reference: Int?
  private var referenceColumns: [Int32] = []
  private let source: [UInt8]
  private var said = RowFindings()
  private(set) var refused = 0
  private(set) var blankRows = 0
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
  var findings: [Finding] { said.all }

  /// - Parameters:
  ///   - source: The bytes of the file, where plain rows come from one.
  ///   - locate: The line and column of an offset in the source.
  /// - Throws: When no column identifies the rows.
  init(
    kind: TableKind, header: RawHeader, mapping: [(field: String, column: String)],
    source: [UInt8] = [], locate: @escaping @Sendable (Int) -> Place
  ) throws(DataFileError) {
    self.kind = kind
    self.header = header
    self.locate = locate
    self.source = source
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
    reference = catalog.firstIndex { $0.name == Table.reference(of: kind) }
      .flatMap { match.columnOfField[$0] }
    namedColumns = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
    fillers =
      catalog.map {
        ColumnFiller(
          $0, kind: kind, isExtra: false, mayUseDecimalComma: header.mayUseDecimalComma,
          source: source)
      }
      + match.extras.map {
        ColumnFiller(
          Field($0.name, .text), kind: kind, isExtra: true,
          mayUseDecimalComma: header.mayUseDecimalComma, source: source)
      }
    compared = ComparedTexts(
      fields: kind == .agencies
        ? catalog.indices.filter { field in
          // Ids that are made are compared, too: no two rows may have the same.
          ["id", "name", "name_fa"].contains(catalog[field].name)
            && (match.columnOfField[field] != nil || catalog[field].name == "id")
        } : [])
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
          source: header.source, place: locate(header.offset), kind: kind, wanted: "\(field)",
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
    said.endHeader()
  }

  /// Takes a row, or reports why not.
  ///
  /// - Parameter line: On which it begins, where that is known.
  mutating func append(_ row: RawRow, line: Int? = nil) {
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
    let line = line ?? locate(row.offset).line
    if let slip = rules.slip(in: values, line: line) {
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
    compared.reserveCapacity(rows)
    lines.reserveCapacity(rows)
    if reference != nil { referenceColumns.reserveCapacity(rows) }
  }

  /// Whether rows can be read apart by several builders and joined afterwards.
  var canBeJoined: Bool { takesPlainRows && kind != .services }

  /// Takes the rows of a builder that went on where this one has stopped, and leaves it none.
  ///
  /// - Parameter lineEnds: How many lines end before its first.
  /// - Returns: `false` where what was said of its rows would have been said otherwise; nothing is
  ///   taken then.
  mutating func join(_ other: inout TableBuilder, lineEnds: Int) -> Bool {
    guard remarked.isDisjoint(with: other.remarked) else { return false }
    remarked.formUnion(other.remarked)
    said.join(other.said, after: taken)
    refused += other.refused
    blankRows += other.blankRows
    unreadableCells += other.unreadableCells
    let joined = fillers.indices.filter { isSource[$0] }
    fillers.withUnsafeMutableBufferPointer { fillers in
      other.fillers.withUnsafeMutableBufferPointer { others in
        // Each turn writes its own elements and no other.
        nonisolated(unsafe) let fillers = fillers
        nonisolated(unsafe) let others = others
        DispatchQueue.concurrentPerform(iterations: joined.count) { turn in
          let index = joined[turn]
          fillers[index].join(others[index])
          // What is joined is let go at once, which bounds the memory.
          others[index] = others[index].emptied()
        }
      }
    }
    compared.join(&other.compared)
    lines += other.lines.lazy.map { Int32(clamping: Int($0) + lineEnds) }
    other.lines = []
    referenceColumns += other.referenceColumns
    other.referenceColumns = []
    return true
  }

  /// Whether rows may be taken by ``takePlain(_:in:at:line:)`` at all.
  var takesPlainRows: Bool { idSource == nil }

  /// Takes a row by its cells' bytes, if nothing has to be said about it.
  ///
  /// - Parameters:
  ///   - cells: As many as the header has, or from ``namedColumns`` on.
  ///   - line: The line on which the row begins.
  /// - Returns: `false` where the row must be read with care; nothing has been taken then.
  mutating func takePlain(_ cells: PlainCells, line: Int) -> Bool {
    guard cells.count >= namedColumns, cells.count <= header.columns.count else { return false }
    var isBlank = true
    for (filler, column) in sources {
      guard fillers[filler].stage(cells[column]) else { return false }
      if !fillers[filler].isMissing { isBlank = false }
    }
    guard !isBlank, !breaksRule(cells) else { return false }
    if let agency = rules.agency, let agencyColumn = match.columnOfField[agency],
      let id = rules.id, let column = match.columnOfField[id], !fillers[id].isMissing
    {
      let words = [column, agencyColumn].map { String(decoding: cells[$0], as: UTF8.self) }
      guard rules.takeService(Folding.tidy(words[0]), of: Folding.tidy(words[1]), line: line) == nil
      else { return false }
    }
    for index in compared.fields.indices {
      let field = compared.fields[index]
      let column = match.columnOfField[field] ?? 0
      let hash = fillers[field].keyHash(cells[column])
      compared.append(index, at: cells.offset(of: column), hash: hash)
    }
    for (filler, column) in sources {
      fillers[filler].enter(cells[column], at: cells.range(of: column))
    }
    lines.append(Int32(clamping: line))
    if let reference {
      referenceColumns.append(
        column(of: cells.offset(of: reference), inRowAt: cells.offset(of: 0)))
    }
    return true
  }

  /// Whether the staged row breaks a rule of ``RowRules``, or may do so.
  private func breaksRule(_ cells: PlainCells) -> Bool {
    for position in rules.requiredPositions where fillers[position].isMissing { return true }
    for name in rules.names {
      guard let column = match.columnOfField[name.position] else { continue }
      let bytes = cells[column]
      if Words.mayBeTotal(bytes), Words.isTotal(String(decoding: bytes, as: UTF8.self)) {
        return true
      }
    }
    guard let services = rules.services.flatMap({ fillers[$0].number }),
      let own = rules.ownWindow.flatMap({ fillers[$0].number })
    else { return false }
    return own > services
  }

  /// The table, with a type for every column that only this source has.
  ///
  /// - Throws: When the person asks to stop.
  mutating func finish(
    _ watch: LoadWatch = LoadWatch()
  ) throws(DataFileError) -> (table: Table, extras: [(name: String, type: FieldType)]) {
    try watch.check()
    try reportRepeats(watch)
    try watch.check()
    leaveSourceIfLarge()
    var fields = catalog
    var extras: [(name: String, type: FieldType)] = []
    var columns = fillers.prefix(catalog.count).map { $0.column(rows: lines.count) }
    reportSpellings(of: "sector", in: columns)
    for (index, extra) in match.extras.enumerated() {
      // A column without a name and without a value is only a separator too many.
      let column = fillers[catalog.count + index].column(rows: lines.count)
      if extra.column >= namedColumns, column.isEmpty { continue }
      try watch.check()
      let typed = TypeInference.typed(column)
      fields.append(Field(extra.name, typed.type))
      extras.append((extra.name, typed.type))
      columns.append(typed.column)
    }
    let table = Table(
      kind: kind, fields: fields, columns: columns, lines: lines,
      referenceColumns: referenceColumns, source: header.source)
    // Field names are unique and columns filled together, so there is always a table.
    return (table ?? Table(kind: kind, fields: catalog, source: header.source), extras)
  }

  /// Takes the texts out of the file's bytes where these are mostly something else.
  private mutating func leaveSourceIfLarge() {
    let used = fillers.reduce(0) { $0 + $1.bytesInSource }
    guard used < source.count / 2 else { return }
    for index in fillers.indices { fillers[index].leaveSource() }
  }

  /// Adds a finding of the reader's own.
  mutating func report(
    _ severity: Finding.Severity, at cell: RawCell, value: String, problem: Phrase,
    loss: Finding.Loss? = nil, fix: Phrase, agency: String? = nil
  ) {
    said.add(
      finding(
        severity, at: cell.offset, value: value, problem: problem, loss: loss, fix: fix,
        agency: agency), before: taken)
  }

  private func finding(
    _ severity: Finding.Severity, at offset: Int, value: String, problem: Phrase,
    loss: Finding.Loss? = nil, fix: Phrase, agency: String?
  ) -> Finding {
    let place = locate(offset)
    return Finding(
      severity, source: header.source, line: place.line, column: place.column, agency: agency,
      value: Self.shortened(value), problem: problem, loss: loss, fix: fix)
  }

  private mutating func refuse(at cell: RawCell, problem: CellProblem, agency: String? = nil) {
    refused += 1
    report(
      .error, at: cell, value: Folding.tidy(cell.text),
      problem: problem.problem, loss: .row, fix: problem.fix, agency: agency)
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
          problem: "\(error.problem) (\(field.name))", loss: isKey ? .row : .cell, fix: error.fix,
          agency: agency)
      }
    }
    if let idSource, case .text(let name) = values[idSource],
      let id = catalog.firstIndex(where: { $0.name == "id" })
    {
      values[id] = .text(catalog[idSource].name == "name" ? Slug.of(name) : name)
    }
    return isTaken
  }

  /// Whether a column has a value or a gap for each row.
  private func isFilled(_ index: Int) -> Bool {
    isSource[index] || (idSource != nil && index == rules.id)
  }

  private mutating func take(_ row: RawRow, line: Int) {
    // A field without a column is missing in every row, but for an id that is made.
    for index in catalog.indices where isFilled(index) {
      fillers[index].append(values[index])
    }
    for (index, extra) in match.extras.enumerated() {
      let isThere = extra.column < row.cells.count
      let text = isThere ? Folding.tidy(row.cells[extra.column].text) : ""
      fillers[catalog.count + index].append(Words.isMissing(text) ? .missing : .text(text))
    }
    for (index, field) in compared.fields.enumerated() {
      let column = match.columnOfField[field] ?? idSource.flatMap { match.columnOfField[$0] }
      compared.append(
        index, at: column.map { row.cells[$0].offset } ?? row.offset,
        hash: ColumnFiller.keyHash(of: values[field]))
    }
    lines.append(Int32(clamping: line))
    if let reference {
      referenceColumns.append(
        reference < row.cells.count
          ? column(of: row.cells[reference].offset, inRowAt: row.offset) : 0)
    }
  }

  /// The column of a cell, counted from 1; 0 where the cell is on a later line than its row.
  private func column(of offset: Int, inRowAt start: Int) -> Int32 {
    // Looking for a place by its offset would need every line of the file.
    guard !source.isEmpty else { return Int32(clamping: locate(offset).column) }
    guard start <= offset, offset <= source.count else { return 0 }
    var column: Int32 = 1
    for byte in source[start..<offset] {
      if byte == 0x0A || byte == 0x0D { return 0 }
      if byte & 0xC0 != 0x80 { column &+= 1 }
    }
    return column
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
      said.add(
        Finding(
          .warning, source: header.source, line: row.map { Int(lines[$0]) }, value: word,
          problem: "is spelt '\(other)' elsewhere (\(field)), and the two are counted apart",
          fix: "use one spelling"), before: taken)
    }
  }

  /// Refuses rows with an earlier row's id, and tells of texts that an earlier row has too, or
  /// nearly, each after what else is said of its row.
  private mutating func reportRepeats(_ watch: LoadWatch) throws(DataFileError) {
    var told: [(row: Int, finding: Finding)] = []
    var repeats = compared.repeats()
    if let id = rules.id, let place = compared.fields.firstIndex(of: id) {
      let same = repeats[place].same(in: fillers[id].texts)
      if !same.isEmpty {
        told = same.map { row, first in
          (row, secondOfID(row: row, first: first, id: id, offset: compared.offset(place, row)))
        }
        refused += same.count
        said.insert(told)
        told = []
        leaveOut(same.map(\.row))
        repeats = compared.repeats()
      }
    }
    for (index, field) in compared.fields.enumerated() {
      let text = fillers[field].texts
      let alike = try repeats[index].alike(in: text, watch: watch)
      if !alike.contains(where: \.isSame) { fillers[field].noteDistinct() }
      guard match.columnOfField[field] != nil else { continue }
      for (number, repeated) in alike.enumerated() {
        // A file may have hundreds of thousands of these.
        if number.isMultiple(of: LoadWatch.rowsAtOnce) { try watch.check() }
        let offset = compared.offset(index, repeated.row)
        told.append((repeated.row, likeness(repeated, field, offset: offset)))
      }
    }
    try watch.check()
    said.insert(told)
    compared.forget()
  }

  /// Leaves rows out that were taken before.
  private mutating func leaveOut(_ rows: [Int]) {
    let left = Set(rows)
    let kept = lines.indices.filter { !left.contains($0) }
    for index in fillers.indices where isFilled(index) { fillers[index].keep(rows: kept) }
    lines = kept.map { lines[$0] }
    if reference != nil { referenceColumns = kept.map { referenceColumns[$0] } }
    compared.keep(kept)
    said.leaveOut(rows)
  }

  private func secondOfID(row: Int, first: Int, id: Int, offset: UInt32) -> Finding {
    let own = match.columnOfField[id] == nil ? idSource ?? id : id
    return finding(
      .error, at: Int(offset), value: word(own, row),
      problem: "is the id of line \(lines[first]) too", loss: .row,
      fix: "give one of them another id", agency: word(id, row))
  }

  private func likeness(_ repeated: Repeats.Repeat, _ field: Int, offset: UInt32) -> Finding {
    let line = lines[repeated.first]
    return finding(
      .warning, at: Int(offset), value: word(field, repeated.row),
      problem: repeated.isSame
        ? "is the \(catalog[field].name) of line \(line) too"
        : "differs from '\(word(field, repeated.first))' of line \(line) only in spelling (\(catalog[field].name))",
      fix: "if both rows are the same agency, remove one",
      agency: rules.id.map { word($0, repeated.row) })
  }

  private func word(_ field: Int, _ row: Int) -> String {
    let text = fillers[field].texts
    guard text.codes.indices.contains(row), text.codes[row] != 0 else { return "" }
    return text.word(ofCode: text.codes[row])
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
