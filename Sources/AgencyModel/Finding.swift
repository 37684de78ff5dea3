import Wording

/// One problem in the data, with its place and what to do about it.
public struct Finding: Hashable, Sendable {
  public enum Severity: Int, Comparable, Sendable {
    /// A row was refused, or a figure would be wrong.
    case error
    /// A cell was left out, or two statements disagree.
    case warning
    /// Worth knowing; nothing is wrong.
    case remark

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }

    public var name: String {
      switch self {
      case .error: "error"
      case .warning: "warning"
      case .remark: "remark"
      }
    }
  }

  /// What was left out of the data because of a problem.
  public enum Loss: Hashable, Sendable {
    case row, cell

    /// How the problem ends in words.
    fileprivate var words: Phrase {
      switch self {
      case .row: "; the row was refused"
      case .cell: "; the cell counts as missing"
      }
    }
  }

  public var severity: Severity
  /// The file or sample; empty when the finding is about no file.
  public var source: String
  /// Line and column in the file, counted from 1, where known.
  public var line: Int?
  public var column: Int?
  /// The agency concerned, by id, where there is one.
  public var agency: String?
  /// The value that is wrong, as written.
  public var value: String
  /// What is wrong, in words.
  public var cause: Phrase
  /// What was left out of the data for it; `nil` where nothing was, or the finding was read back from
  /// a session, whose words say it.
  public var loss: Loss?
  /// What to do.
  public var fix: Phrase

  public init(
    _ severity: Severity, source: String, line: Int? = nil, column: Int? = nil,
    agency: String? = nil, value: String = "", problem: Phrase, loss: Loss? = nil, fix: Phrase
  ) {
    self.severity = severity
    self.source = source
    self.line = line
    self.column = column
    self.agency = agency
    self.value = value
    cause = problem
    self.loss = loss
    self.fix = fix
  }

  /// What is wrong and what was left out for it, in words.
  public var problem: Phrase { cause + (loss?.words ?? .empty) }

  /// Whether a row or a cell of the source was left out.
  public var tellsOfLoss: Bool { loss != nil }

  /// Where the problem is, as a person would look it up: `agencies.csv:3:7`, `book.xlsx:Sheet1!G3`.
  public var place: String { Self.place(in: source, line: line, column: column) }

  /// A place in a file by line and column, or in a workbook's sheet by its cell.
  ///
  /// - Parameter source: The file; for a sheet the workbook, a colon and the sheet's name.
  public static func place(in source: String, line: Int?, column: Int?) -> String {
    guard let line else { return source }
    guard let column else { return "\(source):\(line)" }
    return isSheet(source) ? "\(source)!\(letters(column))\(line)" : "\(source):\(line):\(column)"
  }

  private static func isSheet(_ source: String) -> Bool {
    let name = source.utf8.split(separator: UInt8(ascii: "/")).last ?? source.utf8[...]
    let lowered = name.map { 0x41...0x5A ~= $0 ? $0 + 32 : $0 }
    guard let colon = lowered.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let file = lowered[..<colon]
    return [".xlsx", ".xlsm"].contains { ending in
      file.indices.contains { file[$0...].starts(with: ending.utf8) }
    }
  }

  /// The letters that a spreadsheet names a column by: 1 is A, 27 is AA.
  private static func letters(_ column: Int) -> String {
    var letters: [UInt8] = []
    var left = column
    while left > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((left - 1) % 26))
      left = (left - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
