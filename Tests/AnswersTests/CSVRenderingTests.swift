import AgencyModel
import TestSupport
import Testing
import Wording

@testable import Answers

@Suite struct CSVRenderingTests {
  @Test func csvIsTheRowsWithAHeader() {
    #expect(
      Answer.statusExample.rendered(as: .csv) == """
        status,agencies,share,base
        connected,103,0.7253521126760564,142
        connecting,13,0.09154929577464789,142
        waived,2500,,

        """)
  }

  @Test(arguments: [
    ("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("a ", "\"a \""), ("\ta", "'\ta"),
    ("a\t", "\"a\t\""), ("", "\"\""),
    ("=1+1", "'=1+1"), ("-a", "'-a"), ("+a", "'+a"), ("@a", "'@a"), (" =a", "' =a"), ("-5", "-5"),
    ("'=a", "''=a"), ("'a", "'a"), ("=\"1\"", "\"'=\"\"1\"\"\""), ("\u{1B}", "\u{1B}"),
    ("می‌خواهم", "می‌خواهم"),
  ])
  func textIsQuotedOnlyWhereNeededAndNeverRun(text: String, field: String) {
    var answer = Answer("list")
    answer.columns = [AnswerColumn("a", .text), AnswerColumn("b", .text)]
    answer.rows = [[.text(text), .text("x")]]
    #expect(answer.rendered(as: .csv) == "a,b\n\(field),x\n")
  }

  @Test func fieldsOfTSVAreQuotedAsThoseOfCSV() {
    var answer = Answer("list")
    answer.columns = [AnswerColumn("=a", .text), AnswerColumn("b", .number)]
    answer.rows = [
      [.text("a\tb"), .number(-5)], [.text("a,\\b"), .none], [.text("a\nb\"c"), .none],
    ]
    #expect(
      answer.rendered(as: .tsv) == "'=a\tb\n\"a\tb\"\t-5\na,\\b\t\n\"a\nb\"\"c\"\t\n")
  }

  @Test func aMissingValueInAOnlyColumnStillHasItsLine() {
    var answer = Answer("list")
    answer.columns = [AnswerColumn("a", .text)]
    answer.rows = [[.none], [.text("x")]]
    #expect(answer.rendered(as: .csv) == "a\n\"\"\nx\n")
  }

  @Test func namesThatStandTwiceAreToldApart() {
    var answer = Answer("list")
    answer.columns = ["n", "n", "n_2", "n"].map { AnswerColumn($0, .count) }
    answer.rows = [[.count(1), .count(2), .count(3), .count(4)]]
    #expect(answer.rendered(as: .csv) == "n,n_3,n_2,n_4\n1,2,3,4\n")
    #expect(answer.rendered(as: .jsonl) == "{\"n\": 1, \"n_3\": 2, \"n_2\": 3, \"n_4\": 4}\n")
  }

  @Test func runningTextIsOneColumn() {
    var answer = Answer("help")
    answer.text = "one, two\n\nthree\n"
    #expect(answer.rendered(as: .csv) == "text\n\"one, two\"\n\"\"\nthree\n")
    #expect(answer.rendered(as: .tsv) == "text\none, two\n\"\"\nthree\n")
    #expect(
      answer.rendered(as: .jsonl)
        == "{\"text\": \"one, two\"}\n{\"text\": \"\"}\n{\"text\": \"three\"}\n")
  }

  @Test func aHeadlineAloneIsItsText() {
    var answer = Answer("print")
    answer.headline = ["done"]
    #expect(answer.rendered(as: .csv) == "text\ndone\n")
    #expect(answer.rendered(as: .jsonl) == "{\"text\": \"done\"}\n")
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func randomTextReadsBack(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let answer = random.answer()
    let expected =
      [answer.columns.map(\.name)] + answer.rows.map { $0.map { $0.machineText ?? "" } }
    // Scalars, because equal text may still differ in bytes.
    let scalars = expected.map { $0.map { Array($0.unicodeScalars) } }
    for (format, separator) in [(AnswerFormat.csv, ","), (.tsv, "\t")]
      as [(AnswerFormat, Unicode.Scalar)]
    {
      let read = records(answer.rendered(as: format), separator).map { record in
        record.map { Array(FormulaGuard.unguarded($0).unicodeScalars) }
      }
      #expect(read == scalars)
    }
  }

  /// A reader of RFC 4180 as small as it can be.
  private func records(_ csv: String, _ separator: Unicode.Scalar) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var rest = Substring(csv).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        field += "\""
        rest.removeFirst()
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        record.append(field)
        field = ""
      case "\n" where !isQuoted:
        records.append(record + [field])
        (record, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    return records
  }
}
