import Testing
import Wording

@testable import Answers

/// How an answer came about travels with it, and people read text where programs read rows.
@Suite struct AnswerDerivationTests {
  @Test(arguments: [
    (Cell.share(103, of: 142), "103 ÷ 142 = 72.5%"),
    (.share(0, of: 0), "0 ÷ 0, a share of nothing, which is none"),
    (
      .range(least: .share(1, of: 4), most: .share(3, of: 4)),
      "from 1 ÷ 4 = 25.0% to 3 ÷ 4 = 75.0%"
    ),
    (.range(least: .count(2), most: .count(2)), "2"), (.fraction(0.725), "72.5%"),
    (.none, "none"),
  ])
  func shareIsWorkedOut(cell: Cell, text: String) {
    #expect(cell.worked(in: .share, style: RenderStyle()).english == text)
  }

  @Test func inputThatIsSetAgainKeepsItsPlace() {
    var derivation = Answer.Derivation()
    derivation.input("day", "today")
    derivation.input("base", "142")
    derivation.input("day", "tomorrow")
    #expect(derivation.inputs.map(\.name) == ["day", "base"])
    #expect(derivation.says("day") == "tomorrow")
    derivation.removeInput("day")
    #expect(derivation.says("day") == nil)
  }

  @Test func pageIsCitedOnce() {
    var answer = Answer("need")
    answer.cite(.need)
    #expect(answer.derivation == nil)
    answer.derivation = Answer.Derivation()
    answer.cite(.need, .status)
    answer.cite(.status, .chance)
    #expect(answer.derivation?.methods == [.need, .status, .chance])
  }

  @Test func textIsForPeopleAndRowsForPrograms() {
    var answer = Answer("explain")
    answer.text = "Asked: status"
    answer.columns = [AnswerColumn("part", .text), AnswerColumn("says", .text)]
    answer.rows = [[.text("question"), .text("status")]]
    #expect(answer.rendered(as: .table) == "Asked: status\n")
    #expect(answer.rendered(as: .markdown) == "```text\nAsked: status\n```\n")
    #expect(answer.rendered(as: .csv) == "part,says\nquestion,status\n")
  }
}
