import AgencyModel

/// Fills one column of a table, from values or straight from the bytes of cells.
///
/// A row is staged first, cell by cell, and entered only when all of it can be taken. What a cell
/// means is decided by ``CellReading`` alone: bytes are read here only where they can mean but one
/// thing (plain digits, tidy text), and what a spelling came to is remembered where a column has
/// few of them.
struct ColumnFiller {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private enum Staged {
    case missing
    /// The cell's own bytes are the text.
    case itself
    case number(Double)
    /// A remembered spelling, by its place.
    case known(Int)
    /// ``value``.
    case value
  }

  let field: Field
  private let kind: TableKind
  /// Whether a decimal mark could be meant the other way round.
  private let onlyWhole: Bool
  private let isOwnText: Bool
  private var text = CodedText()
  private var numbers: [Double] = []
  private var days: [Int32] = []
  private var truths: [UInt8] = []
  private var count = 0
  private var isAllMissing = true

  private var staged = Staged.missing
  private var value = Value.missing
  private var spellings = CodedText()
  private var meanings: [(value: Value, code: UInt32)] = []
  private static let mostSpellings = 4096

  /// - Parameters:
  ///   - isExtra: Whether it is a column of the file's own, kept as text until its type is known.
  init(_ field: Field, kind: TableKind, isExtra: Bool, mayUseDecimalComma: Bool) {
    self.field = field
    self.kind = kind
    onlyWhole = mayUseDecimalComma
    isOwnText =
      isExtra || (field.type == .text && !(kind == .agencies && field.name == "sector"))
    meanings.append((.missing, 0))
  }

  mutating func reserveCapacity(_ rows: Int) {
    switch field.type {
    case .text, .choice: text.reserveCapacity(rows)
    case .count, .number, .share: numbers.reserveCapacity(rows)
    case .day: days.reserveCapacity(rows)
    case .truth: truths.reserveCapacity(rows)
    }
  }

  // MARK: Staging

  /// Whether the cell staged last is missing.
  var isMissing: Bool { if case .missing = staged { true } else { false } }

  /// The number staged last.
  var number: Double? {
    switch staged {
    case .number(let number): return number
    case .value: if case .number(let number) = value { return number }
    case .known(let place): if case .number(let number) = meanings[place].value { return number }
    case .missing, .itself: break
    }
    return nil
  }

  /// Reads a cell; `false` where something is to be said about it.
  mutating func stage(_ cell: Bytes) -> Bool {
    guard let first = cell.first else {
      staged = .missing
      return true
    }
    if isOwnText {
      guard PlainCell.isTidy(cell) else { return stageWithCare(cell) }
      if PlainCell.mayBeMissing(cell), Words.isMissing(String(decoding: cell, as: UTF8.self)) {
        staged = .missing
      } else {
        staged = .itself
      }
      return true
    }
    switch field.type {
    case .count, .number:
      if let number = PlainCell.number(cell, onlyWhole: onlyWhole || field.type == .count) {
        staged = .number(number)
        return true
      }
    case .share:
      if let number = PlainCell.number(cell, onlyWhole: onlyWhole), number <= 1 {
        staged = .number(number)
        return true
      }
    default: break
    }
    if first == UInt8(ascii: "-"), cell.count == 1 {
      staged = .missing
      return true
    }
    if let code = spellings.code(ofUTF8: cell) {
      staged = meanings[Int(code)].value.isMissing ? .missing : .known(Int(code))
      return true
    }
    return stageWithCare(cell)
  }

  private mutating func stageWithCare(_ cell: Bytes) -> Bool {
    let raw = String(decoding: cell, as: UTF8.self)
    if isOwnText {
      let text = Folding.tidy(raw)
      value = Words.isMissing(text) ? .missing : .text(text)
      staged = value.isMissing ? .missing : .value
      return true
    }
    // A mark that was to be remarked upon is, by the one who reads the whole row.
    if onlyWhole, raw.utf8.contains(where: { $0 == 0x2C || $0 == 0x2E }) { return false }
    guard let read = try? CellReading.value(raw, of: field, kind: kind) else { return false }
    value = read
    staged = read.isMissing ? .missing : .value
    if spellings.wordCount < Self.mostSpellings {
      _ = spellings.enter(cell)
      meanings.append((read, 0))
    }
    return true
  }

  // MARK: Entering

  /// Enters the staged cell; `cell` is the same again.
  mutating func enter(_ cell: Bytes) {
    switch staged {
    case .missing: append(.missing)
    case .itself:
      text.append(utf8: cell)
      note()
    case .number(let number):
      numbers.append(number)
      note()
    case .value: append(value)
    case .known(let place):
      let meaning = meanings[place]
      guard case .text(let word) = meaning.value else { return append(meaning.value) }
      if meaning.code == 0 {
        append(meaning.value)
        meanings[place].code = text.code(of: word) ?? 0
      } else {
        text.append(code: meaning.code)
        note()
      }
    }
  }

  /// Enters the staged text unless an earlier row has it.
  ///
  /// - Returns: Whether it is new.
  mutating func enterIfNew(_ cell: Bytes) -> Bool {
    var word: String?
    switch staged {
    case .itself: break
    case .value: if case .text(let text) = value { word = text }
    default: return false
    }
    let entered: (code: UInt32, isNew: Bool)
    if var word {
      entered = word.withUTF8 { text.enter($0) }
    } else {
      entered = text.enter(cell)
    }
    guard entered.isNew else { return false }
    text.append(code: entered.code)
    note()
    return true
  }

  /// The row that has a text first, where every row has another.
  func row(of word: String) -> Int? { text.code(of: word).map { Int($0) - 1 } }

  mutating func append(_ value: Value) {
    switch (field.type, value) {
    case (.text, .text(let word)), (.choice, .text(let word)): text.append(word)
    case (.text, _), (.choice, _): text.appendMissing()
    case (.count, .number(let number)), (.number, .number(let number)),
      (.share, .share(let number)):
      numbers.append(number)
    case (.count, _), (.number, _), (.share, _): numbers.append(.nan)
    case (.day, .day(let day)): days.append(Int32(day.number))
    case (.day, _): days.append(.min)
    case (.truth, .truth(let truth)): truths.append(truth ? 1 : 0)
    case (.truth, _): truths.append(2)
    }
    if !value.isMissing { isAllMissing = false }
    count += 1
  }

  private mutating func note() {
    isAllMissing = false
    count += 1
  }

  /// Takes what another has entered, after this one's own.
  ///
  /// - Parameter ifNew: Whether each text must be one that is not here yet.
  /// - Returns: `false` where one is here already; part of the other may have been taken then.
  mutating func join(_ other: ColumnFiller, ifNew: Bool) -> Bool {
    switch field.type {
    case .text, .choice: guard text.join(other.text, ifNew: ifNew) else { return false }
    case .count, .number, .share: numbers += other.numbers
    case .day: days += other.days
    case .truth: truths += other.truths
    }
    count += other.count
    isAllMissing = isAllMissing && other.isAllMissing
    return true
  }

  /// What was entered, as a column of so many rows; without any entry all of them are missing.
  func column(rows: Int) -> Column {
    if isAllMissing { return .empty(rows, field.type) }
    switch field.type {
    case .text, .choice: return .text(text)
    case .count, .number: return .number(numbers, isShare: false)
    case .share: return .number(numbers, isShare: true)
    case .day: return .day(days)
    case .truth: return .truth(truths)
    }
  }
}
