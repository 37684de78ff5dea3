import AgencyModel
import Answers
import CommandLanguage
import DataFiles
import Foundation
import Testing
import Wording

@testable import Shell

@Suite struct AnswerWorkbookTests {
  private static let answer: Answer = {
    var answer = Answer("list")
    answer.asOf = Day(number: 19_347)
    answer.columns = [
      AnswerColumn("id", .text), AnswerColumn("sector", .text), AnswerColumn("n", .count),
      AnswerColumn("x", .number), AnswerColumn("share", .share), AnswerColumn("odds", .share),
      AnswerColumn("gain", .points), AnswerColumn("day", .date), AnswerColumn("ok", .truth),
    ]
    answer.rows = [
      [
        .text("=a"), .text("bank"), .count(2500), .number(0.1), .share(1, of: 4),
        .chance(0.9999, isCertain: false), .points(0.065), .day(Day(number: 19_347)), .truth(true),
      ],
      [
        .text("b"), .none, .count(-3), .number(.infinity), .share(0, of: 0),
        .chance(0.0004, isCertain: false), .points(-0.00001), .day(Day(number: -40_000)), .none,
      ],
    ]
    answer.headline = ["Two of two."]
    answer.assumptions = ["all is well"]
    answer.notes = ["postgres://me:secret@host/db was read"]
    return answer
  }()

  private func load(_ answer: Answer, _ style: RenderStyle = RenderStyle()) throws -> LoadedData {
    let folder = try ScratchFolder()
    let path = folder.file("a.xlsx").path
    try AnswerWorkbook(answer, style: style).write(to: path, at: nil)
    return try DataReader.read(path: path)
  }

  @Test func cellsKeepTheirTypes() throws {
    let loaded = try load(Self.answer)
    let table = try #require(loaded.tables.first)
    let values = ["id", "n", "x", "share", "odds", "gain"].map { table[0, $0] }
    #expect(
      values == [
        .text("=a"), .number(2500), .number(0.1), .share(0.25), .share(0.9999), .number(6.5),
      ])
    #expect(table[0, "day"] == .day(Day(number: 19_347)))
    #expect(table[0, "ok"] == .truth(true))
    #expect(table[1, "n"] == .number(-3))
    #expect(table[1, "gain"] == .number(-0.001))
    #expect(["x", "share", "ok", "sector"].allSatisfy { table[1, $0] == .missing })
    #expect(table[1, "odds"] == .share(0.0004))
  }

  @Test func notesAreNoTable() throws {
    let loaded = try load(Self.answer)
    #expect(
      loaded.summary.contains {
        $0.english.hasSuffix(":Notes: not read; it names no two known columns")
      })
    var style = RenderStyle()
    style.language = .persian
    let persian = try load(Self.answer, style)
    #expect(persian.summary.contains { $0.english.contains(":یادداشت‌ها: not read") })
  }

  @Test func answersOfTheProgramAreWorkbooks() throws {
    let folder = try ScratchFolder()
    let run = try Binary.run(
      [
        "-c",
        "load sample azar; list agencies show all to a.xlsx; list agencies as csv to a.csv; status by sector to s.XLSX; log to l.xlsx; load a.xlsx; list agencies as csv to b.csv; load s.XLSX as agencies with id = sector; list",
      ], in: folder)
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("ministry"), "\(run.output)")
    #expect(
      try Data(contentsOf: folder.file("a.csv")) == Data(contentsOf: folder.file("b.csv")))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
        == ["a.csv", "a.xlsx", "b.csv", "l.xlsx", "s.XLSX"])
    let shown = try Binary.run(["-c", "load sample azar; status as xlsx"], in: folder)
    #expect(shown.error.contains("xlsx is a file, which cannot be shown or passed on [E113]"))
    let lost = try Binary.run(
      ["-c", "load sample azar; status to nowhere/a.xlsx; status as xlsx to /dev/null"], in: folder)
    #expect(lost.error.contains("[E507]"), "\(lost.error)")
  }
}
