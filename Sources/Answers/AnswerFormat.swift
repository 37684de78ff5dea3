import Wording

/// The shapes in which an answer can be written.
public enum AnswerFormat: String, CaseIterable, Sendable {
  case table, csv, tsv, json, jsonl, markdown, html, chart

  /// Whether it is for programs: full precision, ISO dates, no colour, no thousands separator.
  public var isForMachines: Bool { rendering.isForMachines }

  /// Whether the notes are a part of it; else they are shown apart.
  public var holdsNotes: Bool { self == .json || self == .html }

  /// The format that a file's name asks for by its ending, in any case of letters.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    let ending = fileName[fileName.index(after: dot)...].lowercased()
    let format = Self.allCases.first { $0.rendering.fileEndings.contains(ending) }
    guard let format else { return nil }
    self = format
  }
}

/// What a human rendering depends on.
public struct RenderStyle: Sendable {
  /// Whether the output may carry colour.
  public var hasColour = false
  /// Whether days are written in the Solar Hijri calendar (else ISO 8601).
  public var isSolarHijri = true
  /// Whether digits are written in Persian, and with them the names of the months.
  public var hasPersianDigits = false
  /// Whether a cell with right-to-left letters is closed by a left-to-right mark.
  ///
  /// A terminal that reorders each line would swap the columns without it. Only for a terminal,
  /// never for a file.
  public var hasDirectionMarks = false
  /// The language of sentences, headers and the words in cells.
  public var language = Language.english
  /// How many columns a chart may take.
  public var width = 80
  /// Whether charts are drawn in ASCII alone, for a screen that has no block characters.
  public var isPlain = false
  public init() {}

  /// A phrase in the language and the digits.
  public func text(_ phrase: Phrase) -> String {
    phrase.text(in: language, persianDigits: hasPersianDigits)
  }

  /// A column's name as people read it.
  public func header(_ column: AnswerColumn) -> String { text(Phrase(plain: column.name)) }
}

extension Answer {
  /// The answer in a format, ready to be written: UTF-8, ends in a line break unless empty.
  ///
  /// Notes are part of it where ``AnswerFormat/holdsNotes`` says so; else the caller shows them apart. A silent answer is
  /// empty in every format but JSON, which always writes its object.
  public func rendered(as format: AnswerFormat, style: RenderStyle = RenderStyle()) -> String {
    format.rendering.write(self, style)
  }
}
