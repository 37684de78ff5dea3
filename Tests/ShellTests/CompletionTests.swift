import AgencyModel
import CommandLanguage
import Testing

@testable import Shell

@Suite struct CompletionTests {
  /// What Tab offers at the end of a text, on the sample.
  private func offered(_ text: String) throws -> [String] {
    var session = Session(edge: Edge())
    for statement in try StatementParser.statements(
      of: .init(name: "test", text: "load sample azar; let n = 20; scenario late from base"))
    {
      try session.runAtTop(statement)
    }
    return StatementCompletion(text, cursor: text.utf8.count, in: session).candidates.map(\.text)
  }

  @Test(arguments: [
    ("", ["load", "status", "if"]),
    ("sta", ["status", "stages"]),
    ("if ", ["all", "half", "banks", "universities", "mfa", "deadline", "threshold"]),
    ("if 20 ", ["agencies", "banks", "largest", "connect"]),
    ("if banks ", ["connect", "start", "by"]),
    ("if banks connect ", ["by", "then", "as"]),
    ("if banks connect then ", ["status", "need"]),
    ("if 20 agencies connect by ", ["deadline", "today"]),
    ("list where ", ["sector", "status", "n"]),
    ("list where sector = ", ["bank", "university"]),
    ("list where status != ", ["connected", "waived"]),
    ("list where sector = bank ", ["and", "sort", "limit", "as"]),
    ("show ", ["mfa", "nomadic-affairs"]),
    ("show no", ["nomadic-affairs", "nongov-schools"]),
    ("status ", ["by", "where", "at", "as", "to"]),
    ("status by ", ["sector", "parent"]),
    ("set ", ["today", "metrics", "calendar"]),
    ("set calendar ", ["gregorian", "solar-hijri"]),
    ("load ", ["sample"]),
    ("load sample ", ["azar", "demo"]),
    ("compare ", ["base", "late"]),
    ("status as ", ["csv", "json", "table"]),
    ("اگ", ["اگر"]),
    ("وضعیت ", ["by"]),
    ("need ", ["connected"]),
    ("drop ", ["scenario"]),
  ])
  func offersWhatMayStandThere(text: String, wanted: [String]) throws {
    let offered = try offered(text)
    for word in wanted { #expect(offered.contains(word), "\(word) after '\(text)': \(offered)") }
  }

  @Test func offersOnlyQuestionsAfterThen() throws {
    let offered = try offered("if banks connect then ")
    #expect(!offered.contains("apply"))
    #expect(!offered.contains("load"))
  }

  @Test func findsAnAgencyByItsPersianName() throws {
    #expect(try offered("show وزارت").contains("mfa"))
  }

  @Test func replacesTheWordAtTheCursorOnly() throws {
    let session = Session(edge: Edge())
    let completion = StatementCompletion("load sample az", cursor: 14, in: session)
    #expect(completion.start == 12)
    #expect(completion.candidates.map(\.text) == ["azar"])
  }
}
