import Wording

/// What may stand at a place besides a keyword or a sign: for "expected …" and for completion.
public enum Expectation: UInt8, CaseIterable, Sendable {
  case command, number, date, duration, text, name, field, value, group, agency, metric
  case change, condition, expression, file, format, scenario, setting, variable, statement
  case lineEnd
  /// A field that weighs or ranks, one that groups, a value of no row, one to give a field, and a
  /// month's name.
  case measure, category, constant, fieldValue, monthName

  /// How an error names it.
  public var description: Phrase {
    switch self {
    case .command: "a command"
    case .number: "a number"
    case .date: "a date"
    case .duration: "a duration such as '2 weeks'"
    case .text: "text in quotes"
    case .name: "a name"
    case .field, .measure, .category: "a field"
    case .value: "a value"
    case .group: "an agency, a sector or a status"
    case .agency: "an agency"
    case .metric: "a figure such as 'connected%'"
    case .change: "a change such as 'banks connect'"
    case .condition: "a condition such as 'connected% >= 95%'"
    case .expression, .constant, .fieldValue: "a field, a name or a value"
    case .file: "a file's name"
    case .format: "a format"
    case .scenario: "a scenario's name"
    case .setting: "a setting's name"
    case .variable: "a variable's name"
    case .statement: "a statement"
    case .monthName: "a month's name"
    case .lineEnd: "the end of the statement"
    }
  }
}

/// Everything that the parser would have accepted at one place.
public struct Expectations: Sendable {
  private var keywordBits: UInt128 = 0
  private var thingBits: UInt32 = 0
  private var symbolBits: UInt32 = 0
  /// Words that only one command takes, such as `csv` or `azar`.
  public private(set) var words: [String] = []

  mutating func insert(_ keyword: Keyword) { keywordBits |= 1 << UInt128(keyword.index) }
  mutating func insert(_ thing: Expectation) { thingBits |= 1 << UInt32(thing.rawValue) }
  mutating func insert(_ symbol: Symbol) { symbolBits |= 1 << UInt32(symbol.rawValue) }
  mutating func insert(words: [String]) { self.words += words }
  mutating func removeAll() {
    keywordBits = 0
    thingBits = 0
    symbolBits = 0
    if !words.isEmpty { words = [] }
  }

  public var isEmpty: Bool {
    keywordBits == 0 && thingBits == 0 && symbolBits == 0 && words.isEmpty
  }

  public var keywords: [Keyword] {
    Keyword.allCases.enumerated().filter { keywordBits >> UInt128($0.offset) & 1 == 1 }
      .map(\.element)
  }
  public var things: [Expectation] {
    Expectation.allCases.filter { thingBits >> UInt32($0.rawValue) & 1 == 1 }
  }
  public var symbols: [Symbol] {
    Symbol.allCases.filter { symbolBits >> UInt32($0.rawValue) & 1 == 1 }
  }

  /// Every form, English and Persian, of the words that would have been accepted.
  var forms: [String] { keywords.flatMap { Vocabulary.forms(of: $0) } + words }

  /// `a, b or c`, for an error; things first, then words, then signs.
  public var sentence: Phrase {
    var parts = things.filter { $0 != .lineEnd }.map(\.description)
    parts += keywords.map { keyword in
      "'\(Phrase(typed: keyword.spelling, persian: Vocabulary.persian(keyword.word)))'"
    }
    parts += (words + symbols.map(\.text)).map { "'\($0)'" }
    if things.contains(.lineEnd) { parts.append(Expectation.lineEnd.description) }
    var unique: [Phrase] = []
    for part in parts where !unique.contains(part) { unique.append(part) }
    return unique.list(joinedBy: "or")
  }
}
