import Answers
import DataFiles
import Foundation
import Testing

@testable import Shell

/// The same agencies give the same bytes whatever they come in; from PostgreSQL, see
/// ``DatabaseCommandLineTests``.
@Suite struct SameAgenciesTests {
  private static let fixtures = "Tests/DataFilesTests/Fixtures/"

  private static let texts: [(name: String, text: String)] = [
    (
      "agencies-semicolon.csv",
      """
      \u{FEFF}شناسه;نام دستگاه;بخش;تعداد خدمات;پنجره واحد;دستگاه مادر;وضعیت;فرصت تا;درخواست‌ها;احتمال;budget;tel;reviewed
      mfa;وزارت امور خارجه;وزارتخانه;۱۰;۳;;متصل;;۱۲۰۰;۹۰٪;۱۲٫۵;0012;بله
      bank-1;بانک یکم;بانک;۲۵;۱۰;;در حال اتصال;۱۴۰۱/۰۹/۳۰;۴۵۰۰۰;۷٫۳٪;۰٫۱;0450;خیر
      uni;دانشگاه;دانشگاه;۸;۰;mfa;متصل نشده;;;;;;
      """.replacingOccurrences(of: "\n", with: "\r\n")
    ),
    (
      "agencies.tsv",
      """
      reviewed\ttel\tbudget\tchance\trequests\twaived_until\tdeclared\tparent\town_window\tservices\tsector\tname_fa\tid
      y\t0012\t12.5\t0.9\t1,200\t\tconnected\t\t3\t10\tministry\tوزارت امور خارجه\tmfa
      n\t0450\t0.1\t7.3%\t45,000\t21 Dec 2022\tconnecting\t\t10\t25\tbank\tبانک یکم\tbank-1
      \t\t\t\t\t\tunconnected\tmfa\t0\t8\tuniversity\tدانشگاه\tuni
      """
    ),
    (
      "agencies.json",
      """
      {"agencies": [
        {"id": "mfa", "name_fa": "وزارت امور خارجه", "sector": "ministry", "services": 10, "own_window": 3,
         "parent": null, "declared": "connected", "waived_until": null, "requests": 1.2e3, "chance": 0.9,
         "budget": 12.50, "tel": "0012", "reviewed": true},
        {"id": "bank-1", "name_fa": "\\u0628انک یکم", "sector": "bank", "services": 25, "own_window": 10,
         "declared": "connecting", "waived_until": "30 Azar 1401", "requests": 45000, "chance": "7.3%",
         "budget": 0.1, "tel": "0450", "reviewed": false},
        {"id": "uni", "name_fa": "دانشگاه", "sector": "university", "services": 8, "own_window": 0,
         "parent": "mfa", "declared": "unconnected"}
      ]}
      """
    ),
    (
      "agencies.jsonl",
      """
      {"id": "mfa", "name_fa": "وزارت امور خارجه", "sector": "ministry", "services": 10, "own_window": 3, "declared": "connected", "requests": 1200, "chance": 0.9, "budget": 12.5, "tel": "0012", "reviewed": "yes"}
      {"id": "bank-1", "name_fa": "بانک یکم", "sector": "bank", "services": 25, "own_window": 10, "declared": "connecting", "waived_until": "2022-12-21", "requests": 45000, "chance": 0.073, "budget": 0.1, "tel": "0450", "reviewed": "no"}
      {"id": "uni", "name_fa": "دانشگاه", "sector": "university", "services": 8, "own_window": 0, "parent": "mfa", "declared": "unconnected"}
      """
    ),
  ]

  private static let table: SQLiteTable = {
    let columns: [(name: String, type: SQLiteTable.ColumnType)] = [
      ("id", .text), ("name_fa", .text), ("sector", .text), ("services", .integer),
      ("own_window", .integer), ("parent", .text), ("declared", .text), ("waived_until", .date),
      ("requests", .real), ("chance", .real), ("budget", .real), ("tel", .text),
      ("reviewed", .truth),
    ]
    let rows: [[SQLiteTable.Value]] = [
      [
        .text("mfa"), .text("وزارت امور خارجه"), .text("ministry"), .integer(10), .integer(3),
        .missing, .text("connected"), .missing, .real(1200), .real(0.9), .real(12.5),
        .text("0012"), .integer(1),
      ],
      [
        .text("bank-1"), .text("بانک یکم"), .text("bank"), .integer(25), .integer(10), .missing,
        .text("connecting"), .text("2022-12-21"), .real(45_000), .real(0.073), .real(0.1),
        .text("0450"), .integer(0),
      ],
      [
        .text("uni"), .text("دانشگاه"), .text("university"), .integer(8), .integer(0),
        .text("mfa"), .text("unconnected"),
      ] + Array(repeating: .missing, count: 6),
    ]
    return SQLiteTable(name: "agencies", columns: columns, rows: rows)
  }()

  private static func list(_ path: String, _ question: String) -> String {
    var transcript = Transcript()
    _ = transcript.run("load '\(path)' as agencies", named: "t")
    return transcript.run("\(question) as json", named: "t")
  }

  private static let data =
    "list agencies show id, name_fa, sector, services, own_window, parent, declared, waived_until, requests, chance, budget, tel, reviewed"

  @Test(arguments: ["list agencies", data]) func giveTheSameBytes(_ question: String) throws {
    let expected = Self.list(Self.fixtures + "agencies.csv", question)
    #expect(expected.contains("\"id\": \"bank-1\""))
    let folder = try ScratchFolder()
    var paths: [String] = []
    for (name, text) in Self.texts {
      try folder.write(text, to: name)
      paths.append(folder.file(name).path)
    }
    let database = folder.file("agencies.sqlite").path
    try Self.table.write(to: database)
    paths.append(database)
    paths += ["libreoffice.xlsx", "xlsxwriter.xlsm", "agencies.csv.gz", "agencies.csv.zst"]
      .map { Self.fixtures + $0 }
    for path in paths { #expect(Self.list(path, question) == expected, "\(path)") }
  }

  /// The order of columns of the file's own is the file's.
  @Test(arguments: ["libreoffice.xlsx", "xlsxwriter.xlsm", "agencies.csv.gz", "agencies.csv.zst"])
  func giveTheSameBytesInAllColumns(_ name: String) {
    let question = "list agencies show all"
    #expect(
      Self.list(Self.fixtures + name, question)
        == Self.list(Self.fixtures + "agencies.csv", question))
  }
}
