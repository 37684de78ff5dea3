import CommandLanguage
import LineEditing
import TestSupport
import Testing
import Wording

@testable import Shell

@Suite struct LineCheckTests {
  private static let session: Session = {
    var session = Session(edge: Edge())
    let text = "load sample demo; let n = 20; group big = 3 banks where requests > 0; scenario late"
    for statement in text.split(separator: ";") {
      let source = SourceText(name: "test", text: String(statement))
      guard let statements = try? StatementParser.statements(of: source) else { continue }
      for statement in statements { try? session.runAtTop(statement) }
    }
    return session
  }()

  private let check = LineCheck(session)

  /// The line with what is wrong between `‹` and `›`, judged with the cursor after `¦` or at the end.
  private func marked(_ line: String) -> String {
    let parts = line.split(separator: "¦", omittingEmptySubsequences: false)
    let text = parts.joined()
    let pieces = check.pieces(text, cursor: parts[0].utf8.count)
    let bytes = Array(text.utf8)
    var marked: [UInt8] = []
    var end = 0
    for piece in pieces {
      marked += bytes[end..<piece.range.lowerBound]
      let part = bytes[piece.range]
      marked += piece.isWrong ? Array("‹".utf8) + part + Array("›".utf8) : Array(part)
      end = piece.range.upperBound
    }
    return String(decoding: marked + bytes[end...], as: UTF8.self)
  }

  @Test(arguments: [
    "if 20 agencies connect by deadline then need connected% >= 95%",
    "list where sector = bank and requests > 1000 show id, requests sort by requests",
    "list where sector in (bank, university) or n > 3",
    "list services where intake = electronic",
    "status by sector as csv to out.csv",
    "if banks and hospitals connect, unconnected chance is 80%",
    "وضعیت به تفکیک بخش",
    "اگر ۲۰ دستگاه تا ۳۰ آذر متصل شوند",
    "let banana = 5; print banana",
    "define reach(count) { if count agencies connect }",
    "for k in 1..3 { if k agencies connect }",
    "اگر ۲۰ دستگاه تا ۳۰ آذر متصل شو", "اگر ۲۰ دستگاه تا ۳۰ آذر متصل ",
    "load elsewhere.csv; list where whatever = 5",
    "if narvan-bank sector is hospital, narvan-company reason is \"lost\"",
    "scenario brand-new from base", "compare base, late", "help anything",
    "sweep m from 1 to 5: if m agencies connect", "print \"half", "status # nonsense",
    "", "   ", "if ", "if 20 agencies connect by 30 ", "list where sector = ba",
    "list where sec", "statu", "if bank", "show m",
  ])
  func whatCanBeRunIsNotWrong(line: String) {
    #expect(marked(line) == line)
  }

  @Test(arguments: [
    ("stauts ", "‹stauts› "),
    ("list where sectr = bank", "list where ‹sectr› = bank"),
    ("list where sector = bnak ", "list where sector = ‹bnak› "),
    ("list where sector = bnak", "list where sector = ‹bnak›"),
    ("list where sector in (bank, bnak) ", "list where sector in (bank, ‹bnak›) "),
    ("status by sectr ", "status by ‹sectr› "),
    ("if bansk connect", "if ‹bansk› connect"),
    ("if bansk connect by ", "if ‹bansk› connect by "),
    ("show nobody ", "show ‹nobody› "),
    ("compare base, lat ", "compare base, ‹lat› "),
    ("if 20 largest by sector connect where ", "if 20 largest by sector connect ‹where› "),
    ("need connected of sectr ", "need connected of ‹sectr› "),
    ("status by ¦sectr", "status by ‹sectr›"),
    ("list where requests > bank ", "list where requests > ‹bank› "),
    ("وضعیت به تفکیک بخس ", "وضعیت به تفکیک ‹بخس› "),
    ("status as cvs ", "status as ‹cvs› "),
  ])
  func whatResolvesToNothingIsWrong(line: String, wanted: String) {
    #expect(marked(line) == wanted)
  }

  @Test func rolesFollowTheGrammar() {
    let line = "if 20 agencies connect by 1401-09-30 then print \"x\" # so"
    let pieces = check.pieces(line, cursor: line.utf8.count)
    let bytes = Array(line.utf8)
    let roles = pieces.map { "\(String(decoding: bytes[$0.range], as: UTF8.self)) \($0.role)" }
    #expect(
      roles == [
        "if keyword", "20 number", "agencies keyword", "connect keyword", "by keyword",
        "1401-09-30 number", "then keyword", "print keyword", "\"x\" text", "# so comment",
      ])
  }

  @Test func theWordsOfADayLookLikeItsNumbers() {
    let line = "if banks connect by 30 Azar 1401"
    let roles = check.pieces(line, cursor: line.utf8.count).map(\.role)
    #expect(roles == [.keyword, .plain, .keyword, .keyword, .number, .number, .number])
  }

  /// Whatever is typed, and wherever the cursor is, a list and pieces are found without harm.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func anyTextIsJudged(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let parts = [
      "if ", "list ", "where ", "by ", "show ", "load ", "to ", "(", ")", "{", "}", "\"", "«", "»",
      "#", "\n", ",", "=", "sector ", "30 ", "azar ", "is ", "not ", "اگر ", "تا ", "به ",
      "\u{200C}",
      "|", "۲۰ ", "%", "`", "\\", "in ", "set ", "then ", "😀", "\u{202E}", "1401-", "-", "mfa ",
    ]
    for _ in 1...150 {
      let text = (0..<random.number(in: 0...11)).map { _ in random.pick(parts) }.joined()
      let cursor = random.number(in: 0...text.utf8.count)
      var end = 0
      for piece in check.pieces(text, cursor: cursor) {
        #expect(piece.range.lowerBound >= end && piece.range.upperBound <= text.utf8.count)
        end = piece.range.upperBound
      }
      for language in [Language.english, .persian] {
        let completion = StatementCompletion(
          text, cursor: cursor, in: Self.session, language: language)
        #expect(completion.start <= cursor && completion.start >= 0)
      }
    }
  }

  /// Pieces are in order and apart, whatever is typed.
  @Test func piecesLieInTheLine() throws {
    for sentence in try DocumentationTests.sentences() {
      for count in 0...sentence.utf8.count {
        let line = String(decoding: sentence.utf8.prefix(count), as: UTF8.self)
        var end = 0
        for piece in check.pieces(line, cursor: line.utf8.count) {
          #expect(piece.range.lowerBound >= end && !piece.range.isEmpty, "\(line)")
          end = piece.range.upperBound
        }
        #expect(end <= line.utf8.count)
      }
    }
  }
}
