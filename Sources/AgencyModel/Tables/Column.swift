/// The values of one field, a row each, stored by type; text is dictionary-encoded.
public enum Column: Sendable {
  case text(CodedText)
  /// Counts, numbers and shares; not-a-number stands for a missing value and is never shown.
  case number([Double], isShare: Bool)
  /// Day numbers; `Int32.min` stands for a missing value.
  case day([Int32])
  /// 0 no, 1 yes, 2 missing.
  case truth([UInt8])

  /// An empty column for values of a type.
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
    default: false
    }
  }

  public var count: Int {
    switch self {
    case .text(let text): text.codes.count
    case .number(let numbers, _): numbers.count
    case .day(let days): days.count
    case .truth(let truths): truths.count
    }
  }

  public subscript(row: Int) -> Value {
    switch self {
    case .text(let text):
      text.codes[row] == 0 ? .missing : .text(text.words[Int(text.codes[row])])
    case .number(let numbers, let isShare):
      numbers[row].isNaN ? .missing : isShare ? .share(numbers[row]) : .number(numbers[row])
    case .day(let days): days[row] == .min ? .missing : .day(Day(number: Int(days[row])))
    case .truth(let truths): truths[row] == 2 ? .missing : .truth(truths[row] == 1)
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
    }
  }
}

/// Text values as codes into a list of distinct words; code 0 is a missing value.
public struct CodedText: Sendable {
  /// The distinct words by code; the word at 0 is never shown.
  public private(set) var words: [String] = [""]
  /// A code a row.
  public private(set) var codes: [UInt32] = []
  private var codeOfWord: [String: UInt32] = [:]

  public init() {}

  public func code(of word: String) -> UInt32? { codeOfWord[word] }

  mutating func append(_ word: String) {
    if let code = codeOfWord[word] {
      codes.append(code)
    } else {
      let code = UInt32(words.count)
      words.append(word)
      codeOfWord[word] = code
      codes.append(code)
    }
  }

  mutating func appendMissing() { codes.append(0) }
}
