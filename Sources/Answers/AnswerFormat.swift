/// The shapes in which an answer can be written.
public enum AnswerFormat: String, CaseIterable, Sendable {
  case table, csv, tsv, json, jsonl, markdown

  /// Whether it is for programs: full precision, ISO dates, no colour, no thousands separator.
  public var isForMachines: Bool {
    switch self {
    case .csv, .tsv, .json, .jsonl: true
    case .table, .markdown: false
    }
  }

  /// The format that a file's name asks for by its ending.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "md", "markdown": self = .markdown
    case "txt": self = .table
    default: return nil
    }
  }
}

/// What a human rendering depends on.
public struct RenderStyle: Sendable {
  /// Whether the output may carry colour.
  public var hasColour = false
  /// Whether days are written in the Solar Hijri calendar (else ISO 8601).
  public var isSolarHijri = true
  /// Whether digits are written in Persian.
  public var hasPersianDigits = false
  public init() {}
}

extension Answer {
  /// The answer in a format, ready to be written: UTF-8, ends in a line break unless empty.
  ///
  /// Notes are not part of it except in JSON; the caller shows them apart.
  public func rendered(as format: AnswerFormat, style: RenderStyle = RenderStyle()) -> String {
    ""  // replaced by the renderings
  }
}
