import AgencyModel

/// Fills one column of a table, from values or straight from the bytes of cells.
///
/// A row is staged first, cell by cell, and entered only when all of it can be taken. What a cell
/// means is decided by ``CellReading`` alone: bytes are read here only where they can mean but one
/// thing (plain digits, tidy text), and what a spelling came to is remembered where a column has
/// few of them. Text of which nearly every row has another is kept without looking for repeats.
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
  /// Whether texts are entered without looking whether they are here already.
  private var isUnsought: Bool
  private var text: CodedText
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
  ///   - source: The bytes of the file, where cells are given with their places in it.
  init(
    _ field: Field, kind: TableKind, isExtra: Bool, mayUseDecimalComma: Bool, source: [UInt8]
  ) {
    self.field = field
    self.kind = kind
    onlyWhole = mayUseDecimalComma
    isOwnText =
      isExtra || (field.type == .text && !(kind == .agencies && field.name == "sector"))
    isUnsought = kind == .agencies && ["id", "name", "name_fa"].contains(field.name)
    text = CodedText(source: isOwnText ? source : [])
    if isUnsought { text.forgetPlaces() }
    meanings.append((.missing, 0))
  }

  mutating func reserveCapacity(_ rows: Int) {
    switch field.type {
    case .text, .choice:
      if isUnsought { text.reserveOwnWords(rows) } else { text.reserveCapacity(rows) }
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

  /// Enters the staged cell.
  ///
  /// - Parameters:
  ///   - cell: The same again.
  ///   - range: Where it stands in the file, unless quotes had to be taken out.
  mutating func enter(_ cell: Bytes, at range: Range<Int>?) {
    switch staged {
    case .missing: append(.missing)
    case .itself:
      if !isUnsought {
        text.append(utf8: cell)
        lookForRepeats()
      } else if let range {
        text.appendUnsought(at: range)
      } else {
        text.appendUnsought(utf8: cell)
      }
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

  /// The ``KeyHash`` of the staged text; 0 where there is none.
  @inline(__always)
  func keyHash(_ cell: Bytes) -> UInt64 {
    switch staged {
    case .itself: KeyHash.of(cell)
    case .value: Self.keyHash(of: value)
    default: 0
    }
  }

  /// The ``KeyHash`` of a text; 0 of anything else.
  static func keyHash(of value: Value) -> UInt64 {
    guard case .text(var word) = value else { return 0 }
    return word.withUTF8 { KeyHash.of($0) }
  }

  /// Gives up looking for repeats in a column that has hardly any.
  private mutating func lookForRepeats() {
    guard isOwnText, text.wordCount >= Self.wordsLookedAt, text.wordCount > text.codes.count / 2
    else { return }
    isUnsought = true
    text.forgetPlaces()
  }

  private static let wordsLookedAt = 1 << 14

  mutating func append(_ value: Value) {
    switch (field.type, value) {
    case (.text, .text(var word)), (.choice, .text(var word)):
      if isUnsought { word.withUTF8 { text.appendUnsought(utf8: $0) } } else { text.append(word) }
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
  mutating func join(_ other: ColumnFiller) {
    switch field.type {
    case .text, .choice:
      text.join(other.text)
      isUnsought = isUnsought || other.isUnsought
    case .count, .number, .share: numbers += other.numbers
    case .day: days += other.days
    case .truth: truths += other.truths
    }
    count += other.count
    isAllMissing = isAllMissing && other.isAllMissing
  }

  /// A filler for the same column that has taken nothing.
  func emptied() -> ColumnFiller {
    ColumnFiller(field, kind: kind, isExtra: false, mayUseDecimalComma: onlyWhole, source: [])
  }

  /// Leaves only some of the rows.
  mutating func keep(rows: [Int]) {
    let old = self
    text = CodedText()
    if isUnsought { text.forgetPlaces() }
    (numbers, days, truths, count, isAllMissing) = ([], [], [], 0, true)
    let column = old.column(rows: old.count)
    for row in rows { append(column[row]) }
  }

  /// How many bytes of the file its texts are.
  var bytesInSource: Int { text.bytesInSource }

  /// Takes its texts out of the file's bytes.
  mutating func leaveSource() { text = text.withoutSource() }

  /// Notes that no two texts are the same.
  mutating func noteDistinct() { text.noteDistinct() }

  /// The texts entered, for fields that hold text.
  var texts: CodedText { text }

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
