import Wording

/// Reads the cells of one sheet.
///
/// What the sheet says of its own size is not believed, and cells may come in any order.
final class SheetReading: XMLHandler {
  private(set) var failure: DataFileError?
  private var grid = SheetGrid()
  private let source: String
  private let strings: [String]
  private let formats: [NumberFormat]
  private let countsFrom1904: Bool
  private let textLimit: Int

  private enum Context {
    case other, sheet, rows, row, cell, value, formula, columns, merges
  }
  private var contexts: [Context] = []
  private var row = 0
  private var isRowHidden = false
  /// Where each row's cells begin, in the order of the file.
  private var pieces: [(row: Int, isHidden: Bool, cells: Range<Int>)] = []

  private var place = CellReference(row: 0, column: 0)
  private var type: CellType?
  private var style = 0
  private var value: [UInt8] = []
  private var hasValue = false
  private var hasFormula = false
  private var inline = RichText()
  private var inlineText: String?

  private enum CellType: String {
    case shared = "s"
    case formulaText = "str"
    case inline = "inlineStr"
    case truth = "b"
    case error = "e"
    case date = "d"
    case number = "n"
  }

  /// - Parameters:
  ///   - source: The workbook and the sheet, as findings call it.
  ///   - textLimit: The most bytes that the texts of all cells may have together. One text that is
  ///     kept once can stand in millions of cells, so the size of the file bounds nothing.
  init(
    source: String, strings: [String], formats: [NumberFormat], countsFrom1904: Bool,
    textLimit: Int = ZipArchive.unpackedLimit
  ) {
    (self.source, self.strings, self.formats) = (source, strings, formats)
    (self.countsFrom1904, self.textLimit) = (countsFrom1904, textLimit)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if inline.depth > 0 { return inline.start(name) }
    let context = name.space == .sheet ? self.context(of: name) : .other
    switch context {
    case .row: startRow(attributes)
    case .cell: startCell(attributes)
    case .value:
      value.removeAll(keepingCapacity: true)
      hasValue = true
    case .formula: hasFormula = true
    case .other where name.space == .sheet: startOther(name, attributes)
    case .other, .sheet, .rows, .columns, .merges: break
    }
    if inline.depth == 0 { contexts.append(context) }
  }

  private func context(of name: XMLName) -> Context {
    guard let outer = contexts.last else { return name.isNamed("worksheet") ? .sheet : .other }
    switch outer {
    case .rows: return name.isNamed("row") ? .row : .other
    case .row: return name.isNamed("c") ? .cell : .other
    case .cell: return name.isNamed("v") ? .value : name.isNamed("f") ? .formula : .other
    case .sheet:
      if name.isNamed("sheetData") { return .rows }
      if name.isNamed("cols") { return .columns }
      return name.isNamed("mergeCells") ? .merges : .other
    case .other, .value, .formula, .columns, .merges: return .other
    }
  }

  private func startOther(_ name: XMLName, _ attributes: XMLAttributes) {
    switch contexts.last {
    case .cell where name.isNamed("is"): inline.begin()
    case .columns where name.isNamed("col") && attributes.isTrue("hidden"):
      let first = attributes.text("min").flatMap { Int($0) } ?? 0
      let last = min(attributes.text("max").flatMap { Int($0) } ?? 0, CellReference.lastColumn)
      // To the very last column: everything beyond the table is out of sight, not a part of it.
      if first >= 1, last >= first, last < CellReference.lastColumn {
        grid.hiddenColumns += last - first + 1
      }
    case .merges where name.isNamed("mergeCell"):
      guard let area = attributes.text("ref").flatMap({ MergedArea($0) }) else { return }
      grid.merged.append(area)
      if grid.merged.count > SheetGrid.noteLimit {
        fail(tooMany: "merged areas", SheetGrid.noteLimit)
      }
    default: break
    }
  }

  func end() {
    if inline.depth > 0 {
      inline.end()
      if inline.depth == 0 { inlineText = inline.text }
      return
    }
    switch contexts.popLast() {
    case .cell: endCell()
    case .row: endPiece()
    case .other, .sheet, .rows, .value, .formula, .columns, .merges, nil: break
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) {
    if inline.depth > 0 { return inline.add(bytes) }
    if case .value = contexts.last { value += bytes }
  }

  // MARK: Rows

  private func startRow(_ attributes: XMLAttributes) {
    if let text = attributes.text("r") {
      guard let number = Int(text), 1...CellReference.lastRow ~= number else {
        return fail("row '\(text)' is beyond the \(CellReference.lastRow) that a sheet has")
      }
      row = number
    } else {
      row += 1
    }
    guard row <= CellReference.lastRow else {
      return fail("it has more than \(CellReference.lastRow) rows")
    }
    place = CellReference(row: row, column: 0)
    isRowHidden = attributes.isTrue("hidden")
    pieces.append((row, isRowHidden, grid.cells.count..<grid.cells.count))
  }

  private func endPiece() {
    guard let last = pieces.indices.last else { return }
    let start = pieces[last].cells.lowerBound
    if start == grid.cells.count {
      pieces.removeLast()
    } else {
      pieces[last].cells = start..<grid.cells.count
    }
  }

  // MARK: Cells

  private func startCell(_ attributes: XMLAttributes) {
    (hasValue, hasFormula, inlineText) = (false, false, nil)
    value.removeAll(keepingCapacity: true)
    if let text = attributes.text("r") {
      guard let reference = CellReference(text.utf8) else {
        return fail(
          "'\(text)' is no cell of a sheet of \(CellReference.lastRow) rows and \(CellReference.lastColumn) columns"
        )
      }
      if reference.row != row {
        // The cell is believed, not the row that it stands in.
        endPiece()
        row = reference.row
        pieces.append((row, isRowHidden, grid.cells.count..<grid.cells.count))
      }
      place = reference
    } else {
      place = CellReference(row: row, column: place.column + 1)
      guard place.column <= CellReference.lastColumn else {
        return fail("row \(row) has more than \(CellReference.lastColumn) cells")
      }
    }
    let text = attributes.text("t") ?? "n"
    type = CellType(rawValue: text)
    if type == nil { fail("a cell has the unknown type '\(text)'") }
    style = attributes.text("s").flatMap { Int($0) } ?? 0
  }

  private func endCell() {
    guard let type, failure == nil else { return }
    if type == .inline {
      add(inlineText ?? "", isText: true)
      return
    }
    // Some programs write an empty value for one that they did not reckon.
    guard hasValue, !value.isEmpty || type == .formulaText else {
      if hasFormula {
        report(
          "", "is a formula whose value was not saved",
          fix: "open the workbook in a spreadsheet program and save it again")
      }
      return
    }
    if hasFormula { grid.formulas += 1 }
    // Blanks round a value say nothing; those of a text are its own.
    let text =
      type == .formulaText
      ? String(decoding: value, as: UTF8.self) : String(decoding: trimmed(value), as: UTF8.self)
    guard !text.isEmpty || type == .formulaText else { return }
    switch type {
    case .inline: break
    case .shared:
      guard let index = Int(text), strings.indices.contains(index) else {
        return fail("a cell has the shared text '\(text)', which does not exist")
      }
      add(strings[index], isText: true)
    case .formulaText: add(RichText.unescaped(text), isText: true)
    case .truth:
      guard text == "0" || text == "1" || text == "true" || text == "false" else {
        return fail("a cell has '\(text)' for yes or no")
      }
      add(text == "1" || text == "true" ? "yes" : "no")
    case .error:
      report(text, "is an error of the spreadsheet", fix: "correct its formula")
    case .date: add(text)
    case .number:
      let format = formats.indices.contains(style) ? formats[style] : .plain
      guard
        let text = SheetNumber.text(text, as: format, countsFrom1904: countsFrom1904)
      else { return fail("a cell has '\(text)' for a number") }
      add(text)
    }
  }

  private func trimmed(_ value: [UInt8]) -> ArraySlice<UInt8> {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    guard let first = value.firstIndex(where: { !blanks.contains($0) }),
      let last = value.lastIndex(where: { !blanks.contains($0) })
    else { return [] }
    return value[first...last]
  }

  private func add(_ text: String, isText: Bool = false) {
    grid.textBytes += text.utf8.count
    guard grid.textBytes <= textLimit else { return fail(tooMany: "bytes of text", textLimit) }
    guard !Folding.tidy(text).isEmpty else { return }
    grid.cells.append(
      SheetGrid.Cell(column: Int32(place.column), isText: isText, text: text))
    if grid.cells.count > SheetGrid.cellLimit { fail(tooMany: "filled cells", SheetGrid.cellLimit) }
  }

  private func report(_ value: String, _ problem: Phrase, fix: Phrase) {
    grid.problems.append(
      SheetGrid.Problem(
        place: Place(line: place.row, column: place.column), value: value, problem: problem,
        fix: fix))
    if grid.problems.count > SheetGrid.noteLimit {
      fail(tooMany: "cells without a value", SheetGrid.noteLimit)
    }
  }

  // MARK: Failures

  private func fail(_ problem: Phrase) {
    guard failure == nil else { return }
    let isAtCell = place.row > 0 && place.column > 0
    failure = .workbook(
      source: source, place: isAtCell ? Place(line: place.row, column: place.column) : nil,
      problem: "the sheet is damaged: \(problem)",
      help: "open it in a spreadsheet program and save it anew, or export it as CSV")
  }

  private func fail(tooMany what: Phrase, _ limit: Int) {
    failure =
      failure
      ?? .workbook(
        source: source, place: nil,
        problem: "the sheet has more than \(limit) \(what), the most that are read",
        help: "split it, or export it as CSV")
  }

  /// The sheet, its rows and their cells in order.
  ///
  /// - Throws: When a cell is there twice.
  func result() throws(DataFileError) -> SheetGrid {
    if let failure { throw failure }
    var sorted = grid
    sorted.cells.removeAll(keepingCapacity: true)
    sorted.cells.reserveCapacity(grid.cells.count)
    let order = pieces.indices.sorted { (pieces[$0].row, $0) < (pieces[$1].row, $1) }
    var index = 0
    while index < order.count {
      let number = pieces[order[index]].row
      var isHidden = false
      let start = sorted.cells.count
      while index < order.count, pieces[order[index]].row == number {
        let piece = pieces[order[index]]
        isHidden = isHidden || piece.isHidden
        sorted.cells += grid.cells[piece.cells]
        index += 1
      }
      let range = start..<sorted.cells.count
      let isInOrder = zip(range, range.dropFirst()).allSatisfy {
        sorted.cells[$0].column < sorted.cells[$1].column
      }
      if !isInOrder {
        sorted.cells[range].sort { $0.column < $1.column }
        for (left, right) in zip(range, range.dropFirst())
        where sorted.cells[left].column == sorted.cells[right].column {
          place = CellReference(row: number, column: Int(sorted.cells[left].column))
          fail("it has this cell twice")
        }
        if let failure { throw failure }
      }
      sorted.rows.append(SheetGrid.Row(number: number, cells: range, isHidden: isHidden))
    }
    sorted.problems.sort { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
    return sorted
  }
}
