import AgencyModel
import CXlsxWriter
import Wording

/// A workbook to be written as an XLSX file.
///
/// Text is kept as text, whatever it begins with: nothing here is ever run as a formula.
public struct WorkbookFile: Sendable {
  public enum Value: Hashable, Sendable {
    case missing
    case text(String)
    /// A number under a format code such as `0.0%`; `nil` for the spreadsheet's own choice.
    case number(Double, format: String?)
    case truth(Bool)
  }

  public struct Sheet: Sendable {
    public let name: String
    /// Bold, and in sight whatever row is looked at; empty for a sheet without names.
    public var header: [String] = []
    /// Of each column, in characters.
    public var widths: [Int]
    /// A value a column each.
    public var rows: [[Value]]
    /// Whether long texts go on in a further line of their cell.
    public var wraps = false

    public init(_ name: String, widths: [Int], rows: [[Value]]) {
      (self.name, self.widths, self.rows) = (name, widths, rows)
    }
  }

  public var sheets: [Sheet]
  /// Whether the first column stands at the right.
  public var isRightToLeft = false
  /// The day that the file names as the one it was made on; the same input gives the same bytes.
  public var day: Day?

  public init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// A day as the number that a spreadsheet keeps for it, counted from 1900.
  ///
  /// - Returns: `nil` before March 1900, where that count has a leap day that never was.
  public static func serial(of day: Day) -> Double? {
    let serial = day.number + 25_569
    return serial >= 61 ? Double(serial) : nil
  }

  /// Whether the library keeps a number to its last digit: it writes sixteen, and some need one
  /// more. `true` where there is no library to ask.
  public static func keeps(_ number: Double) -> Bool {
    wnd_xlsx_available() == 0 || wnd_xlsx_keeps(number) != 0
  }

  /// What a sheet can hold.
  enum Limit {
    static let rows = 1_048_576
    static let columns = 16_384
    /// Of a text, counted in UTF-16.
    static let textLength = 32_767
    static let widths = 8...60
  }

  /// Writes the file beside its target and renames it, so that nobody ever sees half of it.
  public func write(to path: String) throws(WorkbookFileError) {
    try check(path)
    guard wnd_xlsx_available() != 0 else { throw .noLibrary(path: path) }
    var replacement: FileReplacement
    do throws(FileError) {
      replacement = try FileReplacement(of: path)
    } catch {
      throw .file(error)
    }
    let created = Int64((day ?? Day(number: 3_652)).number) * 86_400
    guard let book = wnd_xlsx_open(replacement.temporaryPath, created) else {
      replacement.discard()
      throw .library(path: path, reason: "there is too little memory")
    }
    var code: Int32 = 0
    var formats = Formats(book)
    for sheet in sheets where code == 0 {
      code = Self.write(sheet, isRightToLeft: isRightToLeft, to: book, &formats)
    }
    let closing = wnd_xlsx_close(book)
    if code == 0 { code = closing }
    guard code == 0 else {
      replacement.discard()
      let reason = wnd_xlsx_problem(code).map { String(cString: $0) } ?? "error \(code)"
      throw .library(path: path, reason: reason)
    }
    guard WholeWorkbook.check(replacement.temporaryPath, sheets: sheets.count) else {
      replacement.discard()
      throw .library(path: path, reason: "its rows could not all be written: is there space left?")
    }
    do throws(FileError) {
      try replacement.commit()
    } catch {
      replacement.discard()
      throw .file(error)
    }
  }

  /// Refuses what a sheet cannot hold, before anything is written.
  private func check(_ path: String) throws(WorkbookFileError) {
    for sheet in sheets {
      let columns = sheet.widths.count
      guard columns > 0 else { throw .noColumns(path: path) }
      guard columns <= Limit.columns else { throw .tooManyColumns(path: path, count: columns) }
      let first = sheet.header.isEmpty ? 0 : 1
      guard sheet.rows.count + first <= Limit.rows else {
        throw .tooManyRows(path: path, count: sheet.rows.count)
      }
      for (row, values) in sheet.rows.enumerated() {
        for (column, value) in values.enumerated() {
          guard case .text(let text) = value, text.utf8.count > Limit.textLength,
            Self.escaped(text).utf16.count > Limit.textLength
          else { continue }
          let name = sheet.header.indices.contains(column) ? sheet.header[column] : "text"
          throw .textTooLong(path: path, row: row + 1, column: name)
        }
      }
    }
  }

  /// The looks that a workbook has been given, each once.
  private struct Formats {
    private let book: OpaquePointer
    private var numbers: [String: Int32] = [:]
    let bold: Int32
    let wrapped: Int32

    init(_ book: OpaquePointer) {
      self.book = book
      bold = wnd_xlsx_add_format(book, nil, 1, 0)
      wrapped = wnd_xlsx_add_format(book, nil, 0, 1)
    }

    mutating func number(_ code: String?) -> Int32 {
      guard let code else { return 0 }
      if let format = numbers[code] { return format }
      let format = wnd_xlsx_add_format(book, code, 0, 0)
      numbers[code] = format
      return format
    }
  }

  private static func write(
    _ sheet: Sheet, isRightToLeft: Bool, to book: OpaquePointer, _ formats: inout Formats
  ) -> Int32 {
    var code = wnd_xlsx_add_sheet(book, sheet.name, isRightToLeft ? 1 : 0)
    guard code == 0 else { return code }
    for (column, width) in sheet.widths.enumerated() {
      let width = min(max(width + 2, Limit.widths.lowerBound), Limit.widths.upperBound)
      wnd_xlsx_set_width(book, UInt16(column), sheet.wraps && column > 0 ? 100 : Double(width))
    }
    var row: UInt32 = 0
    if !sheet.header.isEmpty {
      wnd_xlsx_freeze_rows(book, 1)
      for (column, name) in sheet.header.enumerated() where code == 0 {
        code = wnd_xlsx_text(book, 0, UInt16(column), escaped(name), formats.bold)
      }
      row = 1
    }
    for values in sheet.rows {
      for (column, value) in values.prefix(sheet.widths.count).enumerated() where code == 0 {
        let column = UInt16(column)
        switch value {
        case .missing: break
        case .text(let text):
          code = wnd_xlsx_text(
            book, row, column, escaped(text), sheet.wraps ? formats.wrapped : 0)
        case .number(let number, let format):
          code = wnd_xlsx_number(book, row, column, number, formats.number(format))
        case .truth(let isTrue): code = wnd_xlsx_truth(book, row, column, isTrue ? 1 : 0, 0)
        }
      }
      row += 1
    }
    return code
  }

  /// Text as a workbook keeps it: what XML cannot hold as `_x000D_`, and a text that looks so
  /// already told apart from that.
  static func escaped(_ text: String) -> String {
    let needsEscape = text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "_") || $0 == 0xEF }
    guard needsEscape else { return text }
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x09, 0x0A: escaped.append(scalar)
      case 0x00...0x1F, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped +=
          "_x\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)_"
          .unicodeScalars
      case 0x5F where looksEscaped(scalars[index...]): escaped += "_x005F_".unicodeScalars
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func looksEscaped(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let part = Array(scalars.prefix(7))
    return part.count == 7 && part[1] == "x" && part[6] == "_"
      && part[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}

/// Why a workbook could not be written; a file that was there is then as it was.
public enum WorkbookFileError: Error, Hashable, Sendable {
  case file(FileError)
  case noLibrary(path: String)
  case noColumns(path: String)
  case tooManyRows(path: String, count: Int)
  case tooManyColumns(path: String, count: Int)
  /// A text that no cell can hold; the row counts from 1.
  case textTooLong(path: String, row: Int, column: String)
  case library(path: String, reason: String)

  public var message: Phrase {
    switch self {
    case .file(let error): error.message
    case .noLibrary: "the library that writes XLSX workbooks is not installed"
    case .noColumns(let path): "the answer has no rows to keep in '\(path)'"
    case .tooManyRows(_, let count):
      "the answer has \(count) rows, and a sheet holds \(WorkbookFile.Limit.rows) with its header"
    case .tooManyColumns(_, let count):
      "the answer has \(count) columns, and a sheet holds \(WorkbookFile.Limit.columns)"
    case .textTooLong(_, let row, let column):
      "the text in row \(row), column '\(column)', is longer than the \(WorkbookFile.Limit.textLength) characters that a cell holds"
    case .library(let path, let reason): "'\(path)' could not be written: \(reason)"
    }
  }

  public var help: Phrase {
    switch self {
    case .file(let error): error.help
    case .noLibrary: "as root: apt-get install libxlsxwriter4; or write CSV: as csv"
    case .noColumns: "write it as text: to answer.txt"
    case .tooManyRows: "take fewer with 'limit' or 'where', or write CSV: as csv"
    case .tooManyColumns: "name the columns that are needed with 'show', or write CSV: as csv"
    case .textTooLong: "write CSV or JSON, which hold texts of any length"
    case .library:
      "see that the disk and the folder for temporary files have room; nothing was changed"
    }
  }
}
