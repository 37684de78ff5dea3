/// The values of one field, a row each, stored by type; text is dictionary-encoded.
public enum Column: Sendable {
  case text(CodedText)
  /// Counts, numbers and shares; not-a-number stands for a missing value and is never shown.
  case number([Double], isShare: Bool)
  /// Day numbers; `Int32.min` stands for a missing value.
  case day([Int32])
  /// 0 no, 1 yes, 2 missing.
  case truth([UInt8])
  /// So many missing values and no other.
  case empty(Int, FieldType)

  /// A column for values of a type, without any row.
  public init(_ type: FieldType) {
    switch type {
    case .text, .choice: self = .text(CodedText())
    case .count, .number: self = .number([], isShare: false)
    case .share: self = .number([], isShare: true)
    case .day: self = .day([])
    case .truth: self = .truth([])
    }
  }

  /// Whether this is the storage for values of a type.
  func holds(_ type: FieldType) -> Bool {
    switch (self, type) {
    case (.text, .text), (.text, .choice), (.day, .day), (.truth, .truth): true
    case (.number(_, let isShare), .share): isShare
    case (.number(_, let isShare), .count), (.number(_, let isShare), .number): !isShare
    case (.empty(_, let own), _): own == type
    default: false
    }
  }

  public var count: Int {
    switch self {
    case .text(let text): text.codes.count
    case .number(let numbers, _): numbers.count
    case .day(let days): days.count
    case .truth(let truths): truths.count
    case .empty(let count, _): count
    }
  }

  /// Whether no row has a value.
  public var isEmpty: Bool { if case .empty = self { true } else { false } }

  public subscript(row: Int) -> Value {
    switch self {
    case .text(let text):
      text.codes[row] == 0 ? .missing : .text(text.word(ofCode: text.codes[row]))
    case .number(let numbers, let isShare):
      numbers[row].isNaN ? .missing : isShare ? .share(numbers[row]) : .number(numbers[row])
    case .day(let days): days[row] == .min ? .missing : .day(Day(number: Int(days[row])))
    case .truth(let truths): truths[row] == 2 ? .missing : .truth(truths[row] == 1)
    case .empty: .missing
    }
  }

  /// Appends a value; one of another type is kept as missing, which the readers prevent.
  public mutating func append(_ value: Value) {
    switch self {
    case .text(var text):
      self = .truth([])  // leaves `text` the only owner, so that appending copies nothing
      if case .text(let word) = value { text.append(word) } else { text.appendMissing() }
      self = .text(text)
    case .number(var numbers, let isShare):
      self = .truth([])
      switch value {
      case .number(let number), .share(let number): numbers.append(number)
      default: numbers.append(.nan)
      }
      self = .number(numbers, isShare: isShare)
    case .day(var days):
      self = .truth([])
      if case .day(let day) = value { days.append(Int32(day.number)) } else { days.append(.min) }
      self = .day(days)
    case .truth(var truths):
      self = .day([])
      if case .truth(let truth) = value { truths.append(truth ? 1 : 0) } else { truths.append(2) }
      self = .truth(truths)
    case .empty(let count, let type):
      guard !value.isMissing else {
        self = .empty(count + 1, type)
        return
      }
      self = Column(type)
      for _ in 0..<count { append(.missing) }
      append(value)
    }
  }
}
