import CPty

/// What a terminal would show: a model of the few control sequences that matter to an editor.
///
/// It folds rows when it becomes narrower, as tmux and VTE do, and loses what scrolls off its top.
public struct ScreenModel: Sendable {
  private struct Cell: Sendable {
    var text = ""
    var width = 1
    var look = ""
  }

  /// The size of the window.
  public private(set) var rows: Int
  public private(set) var columns: Int

  /// Where the cursor is, from 0.
  public private(set) var cursorRow = 0
  public private(set) var cursorColumn = 0

  /// How often the bell was rung.
  public private(set) var bells = 0

  /// How often the cursor was shown again after it was hidden, as an editor does once a drawing.
  public private(set) var drawings = 0

  /// Whether the cursor is shown; an editor hides it while it draws.
  public private(set) var isCursorShown = true

  /// Whether the program asked for pastes to be marked.
  public private(set) var marksPastes = false

  private var cells: [[Cell]]
  /// The graphic rendition in force, as the sequence gives it; empty for plain.
  private var look = ""
  private var isWrapPending = false
  private var sequence: [UInt8]?
  private var partial: [UInt8] = []

  /// Makes an empty screen.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Self.blank(columns), count: rows)
  }

  /// The rows as text, blanks at their ends left out.
  public var lines: [String] {
    cells.map { row in
      var text = row.map { $0.width == 0 ? "" : $0.text.isEmpty ? " " : $0.text }.joined()
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }

  /// The rows down to the last that is not empty.
  public var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The characters that look as a graphic rendition such as `4` makes them, row by row.
  public func text(withLook look: String) -> String {
    cells.map { row in
      row.map { $0.look == look && $0.width > 0 ? $0.text : "" }.joined()
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Takes what a program wrote, in any portions.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  /// Gives the window another size.
  public mutating func resize(rows: Int, columns: Int) {
    if columns != self.columns { fold(to: columns) }
    while cells.count > rows {
      if cells.count - 1 > cursorRow {
        cells.removeLast()
      } else {
        cells.removeFirst()
        cursorRow = max(0, cursorRow - 1)
      }
    }
    while cells.count < rows { cells.append(Self.blank(columns)) }
    self.rows = rows
    self.columns = columns
    cursorRow = min(cursorRow, rows - 1)
    cursorColumn = min(cursorColumn, columns - 1)
  }

  private static func blank(_ columns: Int) -> [Cell] {
    Array(repeating: Cell(), count: columns)
  }

  private mutating func fold(to columns: Int) {
    var folded: [[Cell]] = []
    var cursor = (row: cursorRow, column: cursorColumn)
    for (index, row) in cells.enumerated() {
      let used = (row.lastIndex { !$0.text.isEmpty || $0.width != 1 } ?? -1) + 1
      let first = folded.count
      var start = 0
      repeat {
        var part = Array(row[start..<min(used, start + columns)])
        start += columns
        while part.count < columns { part.append(Cell()) }
        folded.append(part)
      } while start < used
      if index == cursorRow {
        cursor.row = min(first + cursorColumn / columns, folded.count - 1)
        cursor.column = cursorColumn % columns
      }
    }
    cells = folded
    cursorRow = cursor.row
    cursorColumn = cursor.column
    isWrapPending = false
    // Rows below the cursor that are empty go first, then those on top.
    while cells.count > rows, cells.count - 1 > cursorRow { cells.removeLast() }
    while cells.count > rows {
      cells.removeFirst()
      cursorRow -= 1
    }
  }

  private mutating func feed(_ byte: UInt8) {
    if var held = sequence {
      held.append(byte)
      sequence = held
      if held.count == 1, byte != UInt8(ascii: "[") { sequence = nil }
      if held.count > 1, 0x40...0x7E ~= byte {
        sequence = nil
        run(held)
      }
      return
    }
    switch byte {
    case 0x1B: sequence = []
    case 0x0D:
      cursorColumn = 0
      isWrapPending = false
    case 0x0A: lineFeed()
    case 0x08: cursorColumn = max(0, cursorColumn - 1)
    case 0x07: bells += 1
    case 0x20...0x7E: put(Unicode.Scalar(byte))
    case 0x80...0xFF: feedPartial(byte)
    default: break
    }
  }

  private mutating func feedPartial(_ byte: UInt8) {
    if byte & 0xC0 != 0x80 { partial = [] }
    partial.append(byte)
    let length = partial[0] >= 0xF0 ? 4 : partial[0] >= 0xE0 ? 3 : 2
    guard partial.count == length else { return }
    if let scalar = String(decoding: partial, as: UTF8.self).unicodeScalars.first { put(scalar) }
    partial = []
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Int(cpty_width(scalar.value))
    guard width > 0 else {
      join(scalar)
      return
    }
    if isWrapPending || cursorColumn + width > columns {
      cursorColumn = 0
      isWrapPending = false
      lineFeed()
    }
    cells[cursorRow][cursorColumn] = Cell(text: String(scalar), width: width, look: look)
    if width == 2 { cells[cursorRow][cursorColumn + 1] = Cell(width: 0) }
    cursorColumn += width
    if cursorColumn >= columns {
      cursorColumn = columns - 1
      isWrapPending = true
    }
  }

  /// Adds a mark to the character before the cursor; without one it is lost.
  private mutating func join(_ mark: Unicode.Scalar) {
    var column = isWrapPending ? cursorColumn : cursorColumn - 1
    if column > 0, cells[cursorRow][column].width == 0 { column -= 1 }
    guard column >= 0 else { return }
    if cells[cursorRow][column].text.isEmpty { cells[cursorRow][column].text = " " }
    cells[cursorRow][column].text.unicodeScalars.append(mark)
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if cursorRow < rows - 1 {
      cursorRow += 1
    } else {
      cells.removeFirst()
      cells.append(Self.blank(columns))
    }
  }

  private mutating func run(_ sequence: [UInt8]) {
    let body = String(decoding: sequence.dropFirst().dropLast(), as: UTF8.self)
    let count = max(1, Int(body) ?? 1)
    if sequence.last != UInt8(ascii: "m") { isWrapPending = false }
    switch Unicode.Scalar(sequence[sequence.count - 1]) {
    case "m": look = body == "0" ? "" : body
    case "A": cursorRow = max(0, cursorRow - count)
    case "B": cursorRow = min(rows - 1, cursorRow + count)
    case "C": cursorColumn = min(columns - 1, cursorColumn + count)
    case "D": cursorColumn = max(0, cursorColumn - count)
    case "H": (cursorRow, cursorColumn) = (0, 0)
    case "J":
      if body == "2" {
        cells = Array(repeating: Self.blank(columns), count: rows)
      } else {
        erase(from: cursorColumn)
        for row in (cursorRow + 1)..<max(cursorRow + 1, rows) { cells[row] = Self.blank(columns) }
      }
    case "K": erase(from: cursorColumn)
    case "l" where body == "?25": isCursorShown = false
    case "h" where body == "?25":
      isCursorShown = true
      drawings += 1
    case "h" where body == "?2004": marksPastes = true
    case "l" where body == "?2004": marksPastes = false
    default: break
    }
  }

  private mutating func erase(from column: Int) {
    for index in column..<columns { cells[cursorRow][index] = Cell() }
  }
}
