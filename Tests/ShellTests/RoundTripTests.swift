import AgencyModel
import Answers
import CommandLanguage
import DataFiles
import Foundation
import Synchronization
import TestSupport
import Testing
import Wording

@testable import Shell

/// Data written in any format and read again are the same data, to the byte of `as json`.
@Suite struct RoundTripTests {
  static let formats = ["csv", "tsv", "json", "jsonl", "xlsx", "sqlite"]

  private static let texts = [
    "وزارت امور خارجه", "می‌خواهم", "بانك ملي", "a \"quote\", 'two'", "\"", "two\nlines",
    "two\r\nlines",
    "lone\rreturn", "a\tb", " padded \t", "a;b|c,d", "=1+1", "+98 21 8888", "-a", "-5", "@x", "'x",
    "'=x", "''=x", "' =x", "=\"0912\"", "＝1", "007", "1e5", "12%", "1,234", "_x0041_", "\\n",
    "C:\\temp",
    "<b>&amp;", "\u{202E}x", "🏛️", "é", "e\u{301}", "sep=;", "TRUE", "1401-09-30", "۱۲", "a\u{85}b",
    "x\u{2028}y", "a\u{B}b", "{\"a\": 1}", "[1]", "http://example.org/?a=1", "#N/A", "a\u{FEFF}b",
  ]
  private static let numbers = [
    "0", "1", "-1", "0.1", "-2.5", "1e+300", "-1e-300", "5e-324", "1000000000000000",
    "9007199254740992", "1152921504606846976", "1.25e+20", "0.00005", "123456.789", "0.725",
    "۱۲۳٫۵", "1,234.5", "1.7976931348623157e+308",
  ]
  private static let days = [
    "1401-09-30", "2022-12-21", "1250-01-01", "1490-06-31", "1900-01-01", "1900-03-01",
    "2100-12-31",
    "30 Azar 1401", "۳۰ آذر ۱۴۰۱", "1871-03-21",
  ]
  private static let fields = [
    "id", "name", "name_fa", "sector", "declared", "services", "requests", "waived_until", "chance",
    "note", "=odd", "size", "tel", "seen", "ok",
  ]

  /// A table as somebody might have it, in CSV.
  private static func table(_ random: inout SeededRandom) -> String {
    func quoted(_ text: String) -> String {
      "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
    var csv = fields.map(quoted).joined(separator: ",") + "\n"
    for row in 0..<random.number(in: 1...12) {
      let id = random.pick(["a\(row)", "=a\(row)", "دستگاه \(row)", "\(row + 7)", "'\(row)"])
      var cells = [
        id, random.pick(texts), random.pick(texts),
        random.pick(["bank", "بانک", "=x", "ministry"]),
        random.pick(["connected", "متصل نشده", "connecting"]), "\(random.number(in: 0...99))",
        random.pick(["1200", "۱۲۰۰", "0.5", "1000000000000000", "0"]), random.pick(days),
        random.pick(["7.3%", "0.5", "۹۰٪", "0", "1", "0.05%"]), random.pick(texts),
        random.pick(texts), random.pick(numbers), random.pick(["021", "0912"]), random.pick(days),
        random.pick(["yes", "no", "بله"]),
      ]
      for column in cells.indices.dropFirst() where random.number(in: 0...4) == 0 {
        cells[column] = random.pick(["", "-", "n/a"])
      }
      csv += cells.map(quoted).joined(separator: ",") + "\n"
    }
    return csv
  }

  /// A session and what it answered.
  private struct Shell {
    private let answers = Answers()
    private var session: Session

    private final class Answers: Sendable {
      let all = Mutex<[Answer]>([])
    }

    init() {
      var edge = Edge()
      edge.systemDay = Transcript.systemDay
      let answers = self.answers
      edge.deliver = { (answer, _, _) throws(Diagnostic) in
        answers.all.withLock { $0.append(answer) }
      }
      session = Session(edge: edge)
    }

    mutating func run(_ text: String) throws -> Answer {
      for statement in try StatementParser.statements(of: SourceText(name: "t", text: text)) {
        try session.runAtTop(statement)
      }
      return try #require(answers.all.withLock { $0.last })
    }
  }

  private static func write(_ answer: Answer, to path: String) throws {
    switch FileFormat(fileName: path) {
    case .xlsx: try AnswerWorkbook(answer, style: RenderStyle()).write(to: path, at: nil)
    case .sqlite: try AnswerDatabase(answer).write(to: path, at: nil)
    case nil:
      let format = try #require(AnswerFormat(fileName: path))
      try SafeFile.write(answer.rendered(as: format), to: path)
    }
  }

  private static let list =
    "list agencies show " + fields.map { "`\($0)`" }.joined(separator: ", ")

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func whatIsWrittenIsReadAgain(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let folder = try ScratchFolder()
    let first = folder.file("first.csv").path
    try SafeFile.write(Self.table(&random), to: first)
    var shell = Shell()
    _ = try shell.run("load '\(first)' as agencies")
    let answer = try shell.run(Self.list)
    let expected = answer.rendered(as: .json)
    #expect(answer.rows.count >= 1)
    for format in Self.formats {
      let path = folder.file("again.\(format)").path
      try Self.write(answer, to: path)
      var again = Shell()
      _ = try again.run("load '\(path)' as agencies")
      let read = try again.run(Self.list).rendered(as: .json)
      #expect(read == expected, "\(format)")
    }
  }

  @Test(arguments: formats) func servicesAndEventsAreReadAgain(_ format: String) throws {
    let folder = try ScratchFolder()
    var shell = Shell()
    _ = try shell.run("load sample demo")
    let catalog = FieldCatalog.agencies.map(\.name).joined(separator: ", ")
    var again = Shell()
    for kind in TableKind.allCases {
      let list =
        kind == .agencies
        ? "list agencies show \(catalog) limit 50" : "list \(kind.rawValue) limit 50"
      let path = folder.file("\(kind.rawValue).\(format)").path
      var answer = try shell.run(list)
      // The sample's day, which its data brings.
      answer.asOf = nil
      try Self.write(answer, to: path)
      _ = try again.run("load '\(path)' as \(kind.rawValue)")
      var read = try again.run(list)
      read.asOf = nil
      (read.assumptions, answer.assumptions) = ([], [])
      (read.notes, answer.notes) = ([], [])
      #expect(read.rendered(as: .json) == answer.rendered(as: .json))
      #expect(answer.rows.count > 10)
    }
  }

  @Test(arguments: formats) func whatAFormatCannotCarryIsTold(_ format: String) throws {
    let folder = try ScratchFolder()
    let first = folder.file("first.csv").path
    try SafeFile.write("id,sector,x,part\na,bank,0.30000000000000004,12%\n", to: first)
    var shell = Shell()
    _ = try shell.run("load '\(first)' as agencies")
    let answer = try shell.run("list agencies show id, sector, x, part")
    let path = folder.file("again.\(format)").path
    try Self.write(answer, to: path)
    var again = Shell()
    let load = try again.run("load '\(path)' as agencies")
    let read = try again.run("list agencies show id, sector, x, part")
    #expect(read.columns[3].kind == (format == "xlsx" ? .share : .number))
    #expect(
      load.notes.contains {
        $0.english.contains("'part' (\(format == "xlsx" ? "share" : "number"))")
      },
      "\(load.notes)")
    #expect((read.rows[0][2] == answer.rows[0][2]) == (format != "xlsx"))
    let notes = AnswerWorkbook(answer, style: RenderStyle()).file.sheets.last?.rows.last
    #expect(
      notes == [.text("note"), .text("1 number has 17 digits, of which the workbook keeps 16")])
  }
}
