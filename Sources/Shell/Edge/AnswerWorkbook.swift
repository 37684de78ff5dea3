import AgencyModel
import Answers
import CommandLanguage
import DataFiles
import Wording

/// An answer as an XLSX workbook: its rows on a sheet named after the command, and on a second one
/// what must be known beside them.
///
/// Counts and numbers are numbers; shares and chances fractions of 1 that show as percentages;
/// differences of shares are in percentage points; days are the spreadsheet's dates, shown in the
/// calendar that is set; a range is text.
struct AnswerWorkbook {
  private let answer: Answer
  private let style: RenderStyle
  private(set) var file: WorkbookFile

  /// - Parameter style: Persian digits make Persian sheets, which begin at the right.
  init(_ answer: Answer, style: RenderStyle) {
    (self.answer, self.style) = (answer, style)
    let (names, records) = answer.records
    let kinds = answer.columns.isEmpty ? names.map { _ in .text } : answer.columns.map(\.kind)
    let rows = records.map { row in zip(row, kinds).map { Self.value($0, $1, style) } }
    var widths = names.map(TextWidth.of)
    for row in records.prefix(Self.rowsMeasured) {
      for (column, cell) in row.enumerated() where widths.indices.contains(column) {
        let text = cell.humanText(in: kinds[column], style: style)
        widths[column] = max(widths[column], TextWidth.of(text))
      }
    }
    var sheet = WorkbookFile.Sheet(answer.kind, widths: widths, rows: rows)
    sheet.header = names
    file = WorkbookFile([sheet])
    file.isRightToLeft = style.language == .persian
    file.day = answer.asOf
    // Figures that were reckoned are never as exact as that; data may be.
    let rounded = answer.kind == "list" ? Self.rounded(rows) : 0
    let lines = Self.notes(answer, style, rounded: rounded)
    if !lines.isEmpty {
      let labels = lines.map { TextWidth.of($0.label) }.max() ?? 0
      var notes = WorkbookFile.Sheet(
        style.text("Notes"), widths: [labels, 0],
        rows: lines.map { [.text($0.label), .text($0.text)] })
      notes.wraps = true
      file.sheets.append(notes)
    }
  }

  func write(to path: String, at span: SourceSpan?) throws(Diagnostic) {
    do throws(WorkbookFileError) {
      try file.write(to: path)
    } catch {
      throw Diagnostic("E507", error.message, at: span, help: error.help)
    }
  }

  /// Columns are made as wide as these rows need.
  private static let rowsMeasured = 1_000

  // MARK: Beside the rows

  private static func notes(
    _ answer: Answer, _ style: RenderStyle, rounded: Int
  ) -> [(label: String, text: String)] {
    func label(_ phrase: Phrase) -> String { style.text(phrase) }
    // Where there are no columns the headline is the rows.
    let headline = answer.columns.isEmpty ? [] : answer.headline
    var lines = headline.map { (label("answer"), style.text($0)) }
    guard !answer.columns.isEmpty || !answer.notes.isEmpty || !answer.assumptions.isEmpty else {
      return lines
    }
    lines.append((label("scenario"), answer.scenario))
    if let day = answer.asOf {
      let text = DayText.spelled(
        day, solarHijri: style.isSolarHijri, persianDigits: style.hasPersianDigits)
      lines.append((label("as of"), text))
    }
    lines += answer.assumptions.map { (label("assumes"), style.text($0)) }
    lines += answer.notes.map { (label("note"), style.text($0)) }
    if rounded > 0 {
      let what: Phrase =
        rounded == 1
        ? "1 number has 17 digits, of which the workbook keeps 16"
        : "\(CountText.spelled(rounded)) numbers have 17 digits, of which the workbook keeps 16"
      lines.append((label("note"), style.text(what)))
    }
    return lines
  }

  private static func rounded(_ rows: [[WorkbookFile.Value]]) -> Int {
    rows.reduce(0) { count, row in
      count
        + row.count { value in
          if case .number(let number, _) = value { !WorkbookFile.keeps(number) } else { false }
        }
    }
  }

  // MARK: Cells

  /// The sizes that a spreadsheet has numbers of.
  private static let numbers = 1e-307...9.99e307

  private static func value(
    _ cell: Cell, _ kind: AnswerColumn.Kind, _ style: RenderStyle
  ) -> WorkbookFile.Value {
    switch cell {
    case .none: return .missing
    case .text(let text): return .text(text)
    case .term(let phrase): return .text(style.text(phrase))
    case .count(let count):
      // Beyond this a spreadsheet would show other digits.
      guard count.magnitude <= 999_999_999_999_999 else { return .text(count.description) }
      return .number(Double(count), format: "#,##0")
    case .number(let number):
      guard number.isFinite else { return .missing }
      guard number == 0 || numbers.contains(number.magnitude) else {
        return .text(cell.machineText ?? "")
      }
      return .number(number, format: nil)
    case .share(let part, let whole):
      guard whole > 0 else { return .missing }
      return percent(Double(part) / Double(whole), shown: cell, kind)
    case .fraction(let fraction): return percent(fraction, shown: cell, kind)
    case .chance(let chance, _): return percent(chance, shown: cell, kind)
    case .points(let difference): return points(difference, shown: cell, kind)
    case .day(let day):
      guard let serial = WorkbookFile.serial(of: day) else { return .text(day.isoText) }
      // The first is shown in the Solar Hijri calendar by Excel, and like the second elsewhere.
      return .number(serial, format: style.isSolarHijri ? "[$-160429]yyyy-mm-dd" : "yyyy-mm-dd")
    case .truth(let isTrue): return .truth(isTrue)
    case .range: return .text(cell.humanText(in: kind, style: style))
    }
  }

  /// A fraction of 1 as a percentage with the decimals that it has on screen.
  ///
  /// What is written `> 99.9%` there must not become 100.0% by a number format, nor `< 0.1%` zero.
  private static func percent(
    _ fraction: Double, shown cell: Cell, _ kind: AnswerColumn.Kind
  ) -> WorkbookFile.Value {
    guard fraction.isFinite else { return .missing }
    let shown = cell.humanText(in: kind, style: RenderStyle())
    let format =
      switch shown {
      case "< 1 in 1000": "\"< 0.1%\""
      case let text where text.hasPrefix("<") || text.hasPrefix(">"): "\"\(text)\""
      case let text:
        switch text.utf8.lastIndex(of: UInt8(ascii: ".")).map({ text[$0...].utf8.count }) {
        case 4: "0.00%"
        case 3: "0.0%"
        default: "0%"
        }
      }
    return .number(fraction, format: format)
  }

  /// A difference of two shares in percentage points.
  private static func points(
    _ difference: Double, shown cell: Cell, _ kind: AnswerColumn.Kind
  ) -> WorkbookFile.Value {
    guard difference.isFinite else { return .missing }
    let shown = cell.humanText(in: kind, style: RenderStyle())
    let isBeside0 = shown.hasPrefix("<") || shown.hasPrefix(">")
    // The difference of two doubles lies a little beside the decimal that it stands for.
    let points = (difference * 1e14).rounded() / 1e12
    return .number(
      points,
      format: isBeside0
        ? "\"\(shown)\"" : "+0.0\" points\";-0.0\" points\";0.0\" points\"")
  }
}
