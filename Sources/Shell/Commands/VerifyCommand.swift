import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let verify = Command(
    name: "verify", shelf: .questions, effect: .asks,
    summary: "What agencies declare of themselves against the rule, and why they differ.",
    usage: ["verify [where EXPR]"],
    examples: ["verify"]
  ) { (parser) throws(Diagnostic) in
    let filter = try parser.parseWhere()
    return Unresolved { (session) throws(Diagnostic) in
      try session.requireAgencies()
      let condition = try filter.map { (tree) throws(Diagnostic) in
        try session.resolver.condition(tree)
      }
      return .ask { (session) throws(Diagnostic) in verification(session, condition) }
    }
  }

  private static func verification(_ session: Session, _ condition: RowExpression?) -> Answer {
    let standing = session.standing()
    var answer = session.answer("verify", standing)
    answer.columns = [
      AnswerColumn("agency", .text), AnswerColumn("declared", .text),
      AnswerColumn("evaluated", .text), AnswerColumn("reason", .text),
    ]
    var claims = 0
    var unverified = 0
    let mask = condition.map { RowMask($0, on: standing) }
    for row in 0..<standing.agencyCount {
      guard mask?[row] ?? true,
        let judgement = standing.judgement(ofRow: row)
      else { continue }
      let facts = standing.facts(ofRow: row)
      guard let declared = facts.declared else { continue }
      claims += 1
      if judgement.evidence == .declared { unverified += 1 }
      guard declared != judgement.status else { continue }
      // Time granted to an agency makes no claim of it untrue.
      if judgement.evidence == .waiver {
        let aside = ConnectionRule.judgeWithoutWaiver(facts, threshold: standing.threshold)
        guard declared != aside.status else { continue }
      }
      answer.rows.append([
        .text(session.state.dataset.id(ofRow: row)), .term(Phrase(known: declared.name)),
        .term(Phrase(known: judgement.status.name)),
        .term(StatusReason(standing, row, session.state.settings).whyClaimFails),
      ])
    }
    answer.headline = [
      "\(answer.rows.count) of \(claims) declarations \(answer.rows.count == 1 ? "does" : "do") not hold; \(FigureText.rule(standing))"
    ]
    answer.derive(
      "a declaration holds where the status that the rule gives, a waiver aside, is the declared one",
      [
        "of \(claims) declarations \(answer.rows.count) do not hold and \(claims - answer.rows.count) do"
      ])
    answer.cite(.data, .status)
    if unverified > 0 {
      answer.notes.append(
        "\(unverified) declarations are taken at their word: neither services nor a verification are on record"
      )
    }
    return answer
  }
}
