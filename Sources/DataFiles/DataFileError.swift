import AgencyModel
import Wording

/// Why a file could not be loaded at all; single bad rows are findings instead.
public enum DataFileError: Error, Hashable, Sendable {
  case file(FileError)
  case empty(source: String)
  /// The bytes are those of another kind of file.
  case otherFormat(source: String, found: Phrase, fix: Phrase)
  /// A packed file that cannot be unpacked.
  case packed(source: String, format: String, problem: Phrase, help: Phrase)
  /// A workbook or one of its sheets that cannot be read; the place is a cell's row and column.
  case workbook(source: String, place: Place?, problem: Phrase, help: Phrase)
  /// A workbook none of whose sheets is a table.
  case noTable(source: String, sheets: [String])
  /// The system lacks the library that reads a format.
  case noLibrary(source: String, what: Phrase, package: String)
  /// The bytes do not go on in the encoding that they began in.
  case badEncoding(source: String, place: Place, encoding: String)
  case notUTF8(source: String, place: Place, byte: UInt8)
  case binary(source: String, place: Place)
  case unclosedQuote(source: String, place: Place)
  case json(source: String, JSONError)
  /// Well-formed, but not rows.
  case shape(source: String, place: Place, found: Phrase, wanted: Phrase)
  case tooManyColumns(source: String, place: Place, count: Int)
  /// A deadline, the threshold or another setting of the window cannot be read.
  case badWindow(source: String, place: Place, value: String, problem: Phrase, fix: Phrase)
  /// No column identifies the rows.
  case noKey(source: String, place: Place, kind: TableKind, wanted: Phrase, columns: [String])
  /// A `with FIELD = COLUMN` names no field.
  case unknownField(String, kind: TableKind?, near: [String])
  /// A `with FIELD = COLUMN` names no column.
  case unknownColumn(String, source: String, near: [String], columns: [String])
  case fieldMappedTwice(String)
  case nothingInFolder(path: String)
  /// Two files or tables of one load hold the same kind of rows.
  case sameKindTwice(kind: String, first: String, second: String)
  case database(source: String, DatabaseProblem)
  /// Every row was refused.
  case nothingTaken(source: String, refused: Int, first: Finding?)
  /// The first row refused or cell left out of a source that is wanted whole.
  case strict(Finding)
  /// The person asked to stop.
  case interrupted

  /// The most columns that a table may have.
  public static let columnLimit = 1_000
}

extension DataFileError {
  /// Whether the person asked to stop, wherever the read was.
  public var isInterruption: Bool {
    switch self {
    case .interrupted, .database(_, .interrupted), .file(.interrupted): true
    default: false
    }
  }

  /// The file concerned, where there is one.
  public var source: String? {
    switch self {
    case .file(let error): error.path
    case .empty(let source), .otherFormat(let source, _, _), .packed(let source, _, _, _),
      .workbook(let source, _, _, _), .noTable(let source, _),
      .noLibrary(let source, _, _), .badEncoding(let source, _, _), .notUTF8(let source, _, _),
      .binary(let source, _), .unclosedQuote(let source, _), .json(let source, _),
      .shape(let source, _, _, _), .tooManyColumns(let source, _, _),
      .badWindow(let source, _, _, _, _), .noKey(let source, _, _, _, _),
      .unknownColumn(_, let source, _, _), .nothingTaken(let source, _, _),
      .database(let source, _):
      source
    case .strict(let first): first.source
    case .nothingInFolder(let path): path
    case .unknownField, .fieldMappedTwice, .sameKindTwice, .interrupted: nil
    }
  }

  /// The line and column in ``source``, where the error has one.
  public var place: Place? {
    switch self {
    case .badEncoding(_, let place, _), .notUTF8(_, let place, _), .binary(_, let place),
      .unclosedQuote(_, let place),
      .shape(_, let place, _, _), .tooManyColumns(_, let place, _),
      .badWindow(_, let place, _, _, _), .noKey(_, let place, _, _, _):
      place
    case .json(_, let error): error.place
    case .file, .empty, .otherFormat, .packed, .noTable, .noLibrary, .unknownField, .unknownColumn,
      .fieldMappedTwice, .nothingInFolder, .sameKindTwice, .database, .interrupted:
      nil
    case .workbook(_, let place, _, _): place
    case .nothingTaken(_, _, let first):
      first?.line.map { Place(line: $0, column: first?.column ?? 1) }
    case .strict(let first): first.line.map { Place(line: $0, column: first.column ?? 1) }
    }
  }

  /// What was found and what was wanted, without the file and the place.
  public var message: Phrase {
    switch self {
    case .file(let error): error.message
    case .empty: "the file is empty"
    case .otherFormat(_, let found, _): "this is \(found), not CSV, JSON or XLSX"
    case .packed(_, let format, let problem, _):
      "the \(format) file cannot be unpacked: \(problem)"
    case .workbook(_, _, let problem, _): problem
    case .noTable(_, let sheets):
      "no sheet of the workbook is a table of agencies, services, events or deadlines"
        + (sheets.isEmpty ? "" : " (sheets: \(sheets.joined(separator: ", ")))")
    case .noLibrary(_, let what, _): "the library that reads \(what) is not installed"
    case .badEncoding(_, _, let encoding): "the text stops being \(encoding) here"
    case .notUTF8(_, _, let byte):
      "the text is not UTF-8, in which byte \(byte) cannot stand here, nor Persian or Arabic in Windows-1256"
    case .binary: "a NUL byte stands here, so this is no text file"
    case .unclosedQuote: "the quote that opens here is never closed"
    case .json(_, let error): error.message
    case .shape(_, _, let found, let wanted): "found \(found) where \(wanted) was expected"
    case .tooManyColumns(_, _, let count):
      "the table has \(count) columns, and \(Self.columnLimit) is the most that is read"
    case .badWindow(_, _, let value, let problem, _): "'\(value)' \(problem)"
    case .noKey(_, _, let kind, let wanted, let columns):
      "these columns do not tell which \(kind.singular) a row is about: no column is \(wanted)"
        + (columns.isEmpty ? "" : " (columns: \(columns.joined(separator: ", ")))")
    case .unknownField(let field, let kind, _):
      "no field\(kind.map { " of \($0.rawValue)" } ?? "") is named '\(field)'"
    case .unknownColumn(let column, let source, _, _):
      "\(source) has no column '\(column)'"
    case .fieldMappedTwice(let field): "'with' names the field '\(field)' twice"
    case .nothingInFolder(let path): "the folder '\(path)' holds no CSV, TSV, JSON or XLSX file"
    case .sameKindTwice(let kind, let first, let second):
      "both \(first) and \(second) hold \(kind)"
    case .database(_, let problem): problem.message
    case .nothingTaken(_, let refused, let first):
      "no row could be taken, \(refused) were refused"
        + (first.map { "; the first because \($0.problem)" } ?? "")
    case .strict(let first):
      (first.value.isEmpty ? "" : "'\(first.value)' ") + first.cause
        + "; 'strict' takes all or nothing, so nothing was loaded"
    case .interrupted: "interrupted"
    }
  }

  /// What to do next.
  public var help: Phrase {
    switch self {
    case .file(let error): error.help
    case .empty: "check that the export finished"
    case .otherFormat(_, _, let fix): fix
    case .packed(_, _, _, let help): help
    case .workbook(_, _, _, let help): help
    case .noTable:
      "name the sheet agencies, services, events or deadlines, or say it: load … as agencies"
    case .noLibrary(_, _, let package): "as root: apt-get install \(package)"
    case .badEncoding: "check that the file is whole, or save it again as UTF-8"
    case .notUTF8: "save it again as UTF-8, or convert it: iconv -f ENCODING -t UTF-8 FILE"
    case .binary: "export the data as CSV in UTF-8"
    case .unclosedQuote: "close it with \", and write a quote inside a cell as \"\""
    case .json(_, let error): error.help
    case .shape: "write an array of objects, an object of tables, or one object a line"
    case .tooManyColumns: "leave out the columns that are not needed"
    case .badWindow(_, _, _, _, let fix): fix
    case .noKey(_, _, let kind, let wanted, _):
      "say which column it is: load … as \(kind.rawValue) with \(wanted) = COLUMN"
    case .unknownField(_, _, let near):
      near.isEmpty ? "'fields' lists the fields" : "did you mean \(Self.either(near))?"
    case .unknownColumn(_, _, let near, let columns):
      near.isEmpty
        ? "its columns: \(columns.prefix(40).joined(separator: ", "))"
          + (columns.count > 40 ? ", … (\(columns.count) in all)" : "")
        : "did you mean \(Self.either(near))?"
    case .fieldMappedTwice: "keep one of the two"
    case .nothingInFolder: "name the folder that holds them, or a file"
    case .sameKindTwice: "load them one by one, or put their rows into one file"
    case .database(_, let problem): problem.help
    case .nothingTaken(_, _, let first): first?.fix ?? "look at the rows in the file"
    case .strict(let first): first.fix
    case .interrupted: "nothing was loaded"
    }
  }

  private static func either(_ names: [String]) -> Phrase { names.quotedList }
}

extension TableKind {
  /// "agency", "service", "event".
  var singular: Phrase {
    switch self {
    case .agencies: "agency"
    case .services: "service"
    case .events: "event"
    }
  }
}
