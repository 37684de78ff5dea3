import TestSupport
import Testing
import Wording

@testable import Answers

@Suite struct MarkdownRenderingTests {
  @Test func markdownIsATableThatGitHubReads() {
    #expect(
      Answer.statusExample.rendered(as: .markdown) == """
        103 of 142 in scope are connected (72.5%).

        | status | agencies | share | base |
        | :--- | ---: | ---: | ---: |
        | connected | 103 | 72.5% | 142 |
        | connecting | 13 | 9.2% | 142 |
        | waived | 2,500 | none |  |

        - assumes: statuses are as declared

        """)
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("a\\|b", "a\\\\\\|b"), ("a\nb", "a<br>b"), ("\nb", "<br>b"),
    ("*a*", "\\*a\\*"), ("<b>", "\\<b>"), ("a\tb", "a\\\\tb"), ("- a", "- a"),
  ])
  func cellsReadAsTheyWere(text: String, markdown: String) {
    var answer = Answer("list")
    answer.columns = [AnswerColumn("a", .text)]
    answer.rows = [[.text(text)]]
    #expect(answer.rendered(as: .markdown) == "| a |\n| :--- |\n| \(markdown) |\n")
  }

  @Test func aHeadlineNeverBeginsAList() {
    var answer = Answer("print")
    answer.headline = ["- 3 points", "# of agencies"]
    #expect(answer.rendered(as: .markdown) == "\\- 3 points\n\\# of agencies\n")
  }

  @Test func runningTextStandsInABlockThatItCannotClose() {
    var answer = Answer("log")
    answer.text = "load x\n```\nend"
    #expect(answer.rendered(as: .markdown) == "````text\nload x\n```\nend\n````\n")
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func everyRowHasACellAColumn(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var answer = random.answer()
    answer.headline = []
    answer.assumptions = []
    for line in lines(of: answer.rendered(as: .markdown)) {
      var bars = 0
      var isEscaped = false
      for scalar in line.unicodeScalars {
        if scalar == "|", !isEscaped { bars += 1 }
        isEscaped = scalar == "\\" && !isEscaped
      }
      #expect(bars == answer.columns.count + 1)
    }
  }
}
