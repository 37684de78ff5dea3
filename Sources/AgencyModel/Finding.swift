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
  public var problem: String
  /// What to do.
  public var fix: String

  public init(
    _ severity: Severity, source: String, line: Int? = nil, column: Int? = nil,
    agency: String? = nil, value: String = "", problem: String, fix: String
  ) {
    self.severity = severity
    self.source = source
    self.line = line
    self.column = column
    self.agency = agency
    self.value = value
    self.problem = problem
    self.fix = fix
  }
}
