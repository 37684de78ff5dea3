import AgencyModel
import Testing

@testable import Answers

/// One cell in each format: what stands in a table, in CSV and TSV, and in JSON.
struct CellCase: Sendable, CustomTestStringConvertible {
  let cell: Cell
  let kind: AnswerColumn.Kind
  let human: String
  let persian: String
  let machine: String?
  let json: String

  init(
    _ cell: Cell, _ kind: AnswerColumn.Kind, _ human: String, _ persian: String,
    _ machine: String?, _ json: String
  ) {
    (self.cell, self.kind, self.human, self.persian) = (cell, kind, human, persian)
    (self.machine, self.json) = (machine, json)
  }

  var testDescription: String { "\(cell)" }

  static let day = Day(number: 19_347)

  static let all = [
    CellCase(.none, .text, "", "", nil, "null"),
    CellCase(.none, .date, "", "", nil, "null"),
    CellCase(.none, .count, "", "", nil, "null"),
    CellCase(.none, .share, "none", "none", nil, "null"),
    CellCase(.none, .points, "none", "none", nil, "null"),
    CellCase(.text("bank"), .text, "bank", "bank", "bank", "\"bank\""),
    CellCase(.text("1,2.5%"), .text, "1,2.5%", "1,2.5%", "1,2.5%", "\"1,2.5%\""),
    CellCase(.count(2500), .count, "2,500", "۲٬۵۰۰", "2500", "2500"),
    CellCase(.number(2.5), .number, "2.5", "۲٫۵", "2.5", "2.5"),
    CellCase(.number(5), .number, "5", "۵", "5", "5"),
    CellCase(.number(.nan), .number, "none", "none", nil, "null"),
    CellCase(
      .share(103, of: 142), .share, "72.5%", "۷۲٫۵٪", "0.7253521126760564", "0.7253521126760564"),
    CellCase(.share(142, of: 142), .share, "100.0%", "۱۰۰٫۰٪", "1", "1"),
    CellCase(.share(0, of: 0), .number, "none", "none", nil, "null"),
    CellCase(.fraction(0.99999), .share, "> 99.9%", "> ۹۹٫۹٪", "0.99999", "0.99999"),
    CellCase(
      .chance(0.0646108, isCertain: false), .share, "6.46%", "۶٫۴۶٪", "0.0646108", "0.0646108"),
    CellCase(.chance(0.2731, isCertain: false), .share, "27.3%", "۲۷٫۳٪", "0.2731", "0.2731"),
    CellCase(
      .chance(0.0004, isCertain: false), .share, "< 1 in 1000", "< ۱ in ۱۰۰۰", "0.0004", "0.0004"),
    CellCase(.chance(1, isCertain: false), .share, "> 99.9%", "> ۹۹٫۹٪", "1", "1"),
    CellCase(.chance(1, isCertain: true), .share, "100%", "۱۰۰٪", "1", "1"),
    CellCase(.chance(0, isCertain: true), .share, "0%", "۰٪", "0", "0"),
    CellCase(.points(0.1405), .points, "+14.1 points", "+۱۴٫۱ points", "0.1405", "0.1405"),
    CellCase(.day(day), .date, "30 Azar 1401", "۳۰ آذر ۱۴۰۱", "2022-12-21", "\"2022-12-21\""),
    CellCase(.truth(true), .truth, "yes", "yes", "true", "true"),
    CellCase(.truth(false), .truth, "no", "no", "false", "false"),
    CellCase(
      .range(least: .count(6), most: .count(19)), .count, "6–19", "۶–۱۹", "6..19",
      "{\"least\": 6, \"most\": 19}"),
    CellCase(
      .range(least: .count(6), most: .count(6)), .count, "6", "۶", "6..6",
      "{\"least\": 6, \"most\": 6}"),
    CellCase(
      .range(least: .count(-3), most: .count(5)), .count, "-3 – 5", "-۳ – ۵", "-3..5",
      "{\"least\": -3, \"most\": 5}"),
    CellCase(
      .range(least: .fraction(0.824), most: .fraction(0.915)), .share, "82.4–91.5%", "۸۲٫۴–۹۱٫۵٪",
      "0.824..0.915", "{\"least\": 0.824, \"most\": 0.915}"),
    CellCase(
      .range(least: .fraction(0.8241), most: .fraction(0.8242)), .share, "82.4%", "۸۲٫۴٪",
      "0.8241..0.8242", "{\"least\": 0.8241, \"most\": 0.8242}"),
    CellCase(
      .range(least: .fraction(0.0001), most: .fraction(0.5)), .share, "< 0.1% – 50.0%",
      "< ۰٫۱٪ – ۵۰٫۰٪", "0.0001..0.5", "{\"least\": 0.0001, \"most\": 0.5}"),
    CellCase(
      .range(least: .points(0.012), most: .points(0.141)), .points, "+1.2 – +14.1 points",
      "+۱٫۲ – +۱۴٫۱ points", "0.012..0.141", "{\"least\": 0.012, \"most\": 0.141}"),
    CellCase(
      .range(least: .day(day), most: .day(day + 1)), .date, "30 Azar 1401 – 1 Dey 1401",
      "۳۰ آذر ۱۴۰۱ – ۱ دی ۱۴۰۱", "2022-12-21..2022-12-22",
      "{\"least\": \"2022-12-21\", \"most\": \"2022-12-22\"}"),
    CellCase(
      .range(least: .none, most: .count(5)), .count, "none – 5", "none – ۵", "..5",
      "{\"least\": null, \"most\": 5}"),
    CellCase(
      .range(least: .none, most: .none), .count, "", "", "..", "{\"least\": null, \"most\": null}"),
    CellCase(
      .range(least: .range(least: .count(1), most: .count(2)), most: .count(3)), .count, "1–3",
      "۱–۳", "1..3", "{\"least\": 1, \"most\": 3}"),
  ]
}

@Suite struct CellFormatTests {
  @Test(arguments: CellCase.all)
  func everyCellInEveryFormat(_ expected: CellCase) {
    var answer = Answer("one")
    answer.columns = [AnswerColumn("row", .count), AnswerColumn("cell", expected.kind)]
    answer.rows = [[.count(1), expected.cell]]
    let quoted = (expected.machine ?? "").contains(",") ? "\"\(expected.machine ?? "")\"" : nil
    var style = RenderStyle()

    #expect(lastLine(answer, .table, style).dropFirst(3).trimmed == expected.human)
    #expect(
      lastLine(answer, .markdown, style)
        == "| 1 | \(expected.human.replacing("<", with: "\\<")) |")
    #expect(lastLine(answer, .csv, style) == "1,\(quoted ?? expected.machine ?? "")")
    #expect(lastLine(answer, .tsv, style) == "1\t\(expected.machine ?? "")")
    #expect(lastLine(answer, .jsonl, style) == "{\"row\": 1, \"cell\": \(expected.json)}")
    #expect(
      answer.rendered(as: .json).contains("    {\"row\": 1, \"cell\": \(expected.json)}\n"))

    let machine = [AnswerFormat.csv, .tsv, .json, .jsonl].map { answer.rendered(as: $0) }
    style.hasPersianDigits = true
    style.hasColour = true
    #expect(lastLine(answer, .table, style).dropFirst(3).trimmed == expected.persian)
    #expect(
      [AnswerFormat.csv, .tsv, .json, .jsonl].map { answer.rendered(as: $0, style: style) }
        == machine)
  }

  @Test func daysFollowTheCalendarOfTheStyle() {
    var style = RenderStyle()
    style.isSolarHijri = false
    #expect(Cell.day(CellCase.day).humanText(in: .date, style: style) == "2022-12-21")
  }

  @Test(
    arguments: [
      ("a.csv", .csv), ("A.TSV", .tsv), ("a.tab", .tsv), ("dir.csv/a.json", .json),
      ("a.jsonl", .jsonl), ("a.ndjson", .jsonl), ("a.md", .markdown), ("a.html", .html),
      ("A.HTM", .html), ("a.txt", .table),
      ("a", nil), ("a.", nil), ("a.csv/b", nil), ("a.xyz", nil),
    ] as [(String, AnswerFormat?)])
  func aFileNameAsksForAFormat(name: String, format: AnswerFormat?) {
    #expect(AnswerFormat(fileName: name) == format)
  }

  @Test func noTwoFormatsClaimOneEnding() {
    let endings = AnswerFormat.allCases.flatMap(\.rendering.fileEndings)
    #expect(Set(endings).count == endings.count)
  }

  private func lastLine(_ answer: Answer, _ format: AnswerFormat, _ style: RenderStyle) -> String {
    lines(of: answer.rendered(as: format, style: style)).last ?? ""
  }
}

extension Substring {
  fileprivate var trimmed: Substring { drop { $0 == " " } }
}
