import TestSupport
import Testing
import Wording

@testable import Answers

@Suite struct TableRenderingTests {
  @Test func aTableReadsFromHeadlineToAssumption() {
    #expect(
      Answer.statusExample.rendered(as: .table) == """
        103 of 142 in scope are connected (72.5%).

        status      agencies  share  base
        ──────────  ────────  ─────  ────
        connected        103  72.5%   142
        connecting        13   9.2%   142
        waived         2,500   none

        assumes: statuses are as declared

        """)
  }

  @Test func colourChangesNothingButHeadlineAndHeader() {
    var style = RenderStyle()
    style.hasColour = true
    let coloured = Answer.statusExample.rendered(as: .table, style: style)
    #expect(coloured.hasPrefix("\u{1B}[1m103 of 142 in scope are connected (72.5%).\u{1B}[0m\n"))
    let plain = coloured.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
    #expect(plain == Answer.statusExample.rendered(as: .table))
    #expect(coloured.count(where: { $0 == "\u{1B}" }) == 4)
  }

  @Test func anEmptyTableSaysSo() {
    var answer = Answer("list")
    answer.columns = [AnswerColumn("agency", .text)]
    #expect(answer.rendered(as: .table) == "agency\n──────\n(no rows)\n")
  }

  @Test func aSilentAnswerIsEmpty() {
    var answer = Answer("apply")
    answer.assumptions = ["something"]
    for format in AnswerFormat.allCases where format != .json {
      #expect(answer.rendered(as: format) == "")
    }
  }

  @Test func runningTextIsPrintedAsItIs() {
    var answer = Answer("help")
    answer.text = "first\n\n  second \u{1B}[2J\n"
    #expect(answer.rendered(as: .table) == "first\n\n  second ^[[2J\n")
  }

  @Test func rightToLeftCellsAreClosedByAMarkOnlyWhenAsked() {
    var answer = Answer("list")
    answer.columns = [AnswerColumn("agency", .text), AnswerColumn("n", .count)]
    answer.rows = [[.text("درآمد"), .count(100)], [.text("bank"), .count(1)]]
    #expect(answer.rendered(as: .table).hasSuffix("درآمد   100\nbank      1\n"))
    var style = RenderStyle()
    style.hasDirectionMarks = true
    #expect(
      answer.rendered(as: .table, style: style).hasSuffix("درآمد\u{200E}   100\nbank      1\n"))
  }

  @Test func aRowThatIsTooShortIsFilledWithNone() {
    var answer = Answer.statusExample
    answer.rows = [[.text("connected")]]
    #expect(answer.rendered(as: .table).contains("\nconnected             none\n"))
    #expect(answer.rendered(as: .csv).hasSuffix("\nconnected,,,\n"))
  }

  /// Each row, cut at the display columns of the rule, gives the cells and blanks between them.
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func tablesAreStraightInEveryScript(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var answer = random.answer()
    answer.headline = []
    answer.assumptions = []
    for isMarked in [false, true] {
      var style = RenderStyle()
      style.hasDirectionMarks = isMarked
      let lines = lines(of: answer.rendered(as: .table, style: style))
      let widths = lines[1].split(separator: " ").map(\.count)
      let rows = [answer.columns.map { Cell.text($0.name) }] + answer.rows
      let texts = [lines[0]] + lines.dropFirst(2)
      for (line, row) in zip(texts, rows) {
        #expect(!line.utf8.elementsEqual(" ".utf8) && line.utf8.last != UInt8(ascii: " "))
        var rest = Substring(line).unicodeScalars
        for column in answer.columns.indices {
          let slice = take(widths[column], from: &rest)
          let text = row[column].humanText(in: answer.columns[column].kind, style: style)
          #expect(trimmed(slice) == trimmed(text), "\(line)")
          let gap = rest.prefix(2)
          #expect(gap.allSatisfy { $0 == " " })
          rest.removeFirst(gap.count)
        }
        #expect(rest.isEmpty)
      }
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func noHumanRenderingSteersTheScreen(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var answer = random.answer()
    answer.text = Phrase(plain: random.text())
    for format in [AnswerFormat.table, .markdown, .html] {
      for isColoured in [false, true] {
        var style = RenderStyle()
        style.hasColour = isColoured
        style.hasPersianDigits = isColoured
        let unsafe = answer.rendered(as: format, style: style).unicodeScalars.filter {
          DisplayText.isUnsafe($0) && $0 != "\n"
        }
        let isAllowed = isColoured && format == .table
        #expect(unsafe.allSatisfy { isAllowed && $0 == "\u{1B}" })
      }
    }
  }

  /// The scalars that fill so many display columns, with the marks that follow.
  private func take(_ width: Int, from rest: inout Substring.UnicodeScalarView) -> String {
    var taken = String.UnicodeScalarView()
    var left = width
    while let next = rest.first, TextWidth.of(next) <= left {
      left -= TextWidth.of(next)
      taken.append(next)
      rest.removeFirst()
    }
    return String(taken)
  }

  private func trimmed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{200E}" && $0 != " " }))
  }
}
