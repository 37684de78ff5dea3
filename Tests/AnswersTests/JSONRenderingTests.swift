import AgencyModel
import Foundation
import TestSupport
import Testing
import Wording

@testable import Answers

@Suite struct JSONRenderingTests {
  @Test func jsonIsOneObjectWithARowALine() {
    #expect(
      Answer.statusExample.rendered(as: .json) == """
        {
          "answer": "status",
          "scenario": "base",
          "as_of": "2022-11-22",
          "headline": ["103 of 142 in scope are connected (72.5%)."],
          "columns": [{"name": "status", "type": "text"}, {"name": "agencies", "type": "count"}, \
        {"name": "share", "type": "share"}, {"name": "base", "type": "count"}],
          "rows": [
            {"status": "connected", "agencies": 103, "share": 0.7253521126760564, "base": 142},
            {"status": "connecting", "agencies": 13, "share": 0.09154929577464789, "base": 142},
            {"status": "waived", "agencies": 2500, "share": null, "base": null}
          ],
          "notes": ["waived agencies are out of scope"],
          "assumptions": ["statuses are as declared"]
        }

        """)
  }

  @Test func aLineForTheCoProcessCanBeginWithOtherMembers() {
    let rest = """
      "answer": "apply", "scenario": "base", "as_of": null, "columns": [], "rows": [], \
      "notes": [], "assumptions": []}
      """
    #expect(Answer("apply").jsonObjectLine() == "{" + rest)
    #expect(Answer("apply").jsonObjectLine(prefixedBy: "\"ok\": true") == "{\"ok\": true, " + rest)
  }

  @Test(arguments: [
    ("a", "\"a\""), ("\"\\/", "\"\\\"\\\\/\""), ("\n\r\t", "\"\\n\\r\\t\""),
    ("\u{1}\u{1B}\u{7F}\u{85}", "\"\\u0001\\u001b\\u007f\\u0085\""),
    ("\u{2028}\u{2029}\u{202E}", "\"\\u2028\\u2029\\u202e\""), ("می‌خواهم 😀", "\"می‌خواهم 😀\""),
  ])
  func stringsEscapeWhatMayNotStand(text: String, json: String) {
    #expect(JSONText.quoted(text) == json)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func randomAnswersReadBack(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var answer = random.answer()
    answer.text = Bool.random(using: &random) ? Phrase(plain: random.text()) : nil
    let pretty = try object(answer.rendered(as: .json))
    let line = answer.jsonObjectLine(prefixedBy: "\"ok\": true")
    #expect(!line.contains("\n"))
    var whole = try object(line)
    #expect(whole.removeValue(forKey: "ok") as? Bool == true)
    #expect(NSDictionary(dictionary: whole) == NSDictionary(dictionary: pretty))

    #expect(pretty["answer"] as? String == "random")
    #expect(isSame(pretty["scenario"], answer.scenario))
    #expect(pretty["as_of"] as? String == answer.asOf?.isoText)
    #expect(pretty["headline"] as? [String] ?? [] == answer.headline.map(\.english))
    #expect(pretty["notes"] as? [String] == answer.notes.map(\.english))
    #expect(pretty["assumptions"] as? [String] == answer.assumptions.map(\.english))
    #expect(pretty["text"] as? String == answer.text?.english)
    let columns = try #require(pretty["columns"] as? [[String: String]])
    #expect(columns.map { $0["name"] } == answer.columns.map(\.name))
    #expect(columns.map { $0["type"] } == answer.columns.map(\.kind.rawValue))

    let rows = try #require(pretty["rows"] as? [[String: Any]])
    let lines = try Answers.lines(of: answer.rendered(as: .jsonl)).map(object)
    #expect(rows.count == answer.rows.count)
    #expect(NSArray(array: rows) == NSArray(array: lines))
    for (read, row) in zip(rows, answer.rows) {
      #expect(read.count == row.count)
      for (column, cell) in zip(answer.columns, row) {
        #expect(isValue(read[column.name], of: cell), "\(cell)")
      }
    }
  }

  private func object(_ json: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(value as? [String: Any])
  }

  private func isValue(_ value: Any?, of cell: Cell) -> Bool {
    switch cell {
    case .none, .share(_, of: 0): value is NSNull
    case .text(let text): isSame(value, text)
    case .term(let phrase): isSame(value, phrase.english)
    case .count(let count): value as? Int == count
    case .number(let number), .fraction(let number), .points(let number),
      .chance(let number, _):
      isNumber(value, number)
    case .share(let part, let whole): isNumber(value, Double(part) / Double(whole))
    case .day(let day): value as? String == day.isoText
    case .truth(let isTrue): value as? Bool == isTrue
    case .range(let least, let most):
      isValue((value as? [String: Any])?["least"], of: least)
        && isValue((value as? [String: Any])?["most"], of: most)
    }
  }

  /// Foundation reads numbers by way of `Decimal` and may miss the nearest double by a hair.
  private func isNumber(_ value: Any?, _ number: Double) -> Bool {
    guard let read = value as? NSNumber else { return false }
    return abs(read.doubleValue - number) <= 16 * number.ulp
  }

  private func isSame(_ value: Any?, _ text: String) -> Bool {
    (value as? String).map { $0.unicodeScalars.elementsEqual(text.unicodeScalars) } ?? false
  }
}
