import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let docket = Command(
    name: "docket", shelf: .questions, effect: .asks,
    summary: "The supervisory committee's open and decided cases.",
    usage: ["docket"],
    details: """
      A case is an agency with a stated reason. It is open until the committee rules; a ruling
      says by which body, justified or not, and until when time is granted.
      """,
    examples: ["docket"]
  ) { (parser) throws(Diagnostic) in
    Unresolved { (session) throws(Diagnostic) in
      try session.requireAgencies()
      return .ask { (session) throws(Diagnostic) in cases(session) }
    }
  }

  private static func cases(_ session: Session) -> Answer {
    let standing = session.standing()
    let columns = session.state.dataset.columns
    var answer = session.answer("docket", standing)
    answer.columns = [
      AnswerColumn("agency", .text), AnswerColumn("case", .text), AnswerColumn("reason", .text),
      AnswerColumn("ruling", .text), AnswerColumn("body", .text), AnswerColumn("until", .date),
      AnswerColumn("status", .text),
    ]
    func value(_ column: Int?, _ row: Int) -> Value {
      column.map { standing.value(row: row, column: $0) } ?? .missing
    }
    var open: [[Cell]] = []
    var decided: [[Cell]] = []
    for row in 0..<standing.agencyCount {
      let reason = value(columns.reason, row)
      guard !reason.isMissing else { continue }
      let ruling = value(columns.ruling, row)
      let isOpen = ruling.isMissing || ruling == .text("unjudged")
      let cells: [Cell] = [
        .text(session.state.dataset.id(ofRow: row)), .term(isOpen ? "open" : "decided"),
        ValueText.cell(reason, .text), isOpen ? .none : ValueText.cell(ruling, .text),
        ValueText.cell(value(columns.body, row), .text),
        ValueText.cell(value(columns.waivedUntil, row), .day),
        standing.status(ofRow: row).map { .term(Phrase(known: $0.name)) } ?? .none,
      ]
      if isOpen { open.append(cells) } else { decided.append(cells) }
    }
    answer.rows = open + decided
    answer.headline = [
      "\(FigureText.counted(open.count, "open case")), \(decided.count) decided; a justified reason alone waives nothing, only time granted does"
    ]
    answer.derive(
      "a case is an agency with a stated reason; it is open until a ruling is on record",
      ["\(answer.rows.count) cases = \(open.count) open + \(decided.count) decided"])
    answer.cite(.data, .status)
    let bodies = session.state.dataset.window.bodies
    if !bodies.isEmpty { answer.notes.append("bodies: \(bodies.joined(separator: "; "))") }
    return answer
  }
}
