import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let explain = Command(
    name: "explain", shelf: .questions, effect: .asks,
    summary: "Why an agency has its status, or how the last figure came about.",
    usage: ["explain AGENCY", "explain last"],
    examples: ["explain nomadic-affairs", "explain last"]
  ) { (parser) throws(Diagnostic) in
    let isLast = parser.accept(.last)
    if isLast || parser.isAtLineEnd {
      if !isLast { parser.note(.agency) }
      return Unresolved { (session) throws(Diagnostic) in
        .ask { (session) throws(Diagnostic) in try lastExplained(session) }
      }
    }
    let name = try parser.expectAgency()
    return Unresolved { (session) throws(Diagnostic) in
      let row = try session.resolver.agency(name)
      return .ask { (session) throws(Diagnostic) in agencyExplained(session, row) }
    }
  }

  private static func agencyExplained(_ session: Session, _ row: Int) -> Answer {
    let standing = session.standing()
    var answer = session.answer("explain", standing)
    let id = session.state.dataset.id(ofRow: row)
    answer.headline = ["\(id) is \(StatusReason(standing, row, session.state.settings).sentence)."]
    answer.columns = [
      AnswerColumn("step", .text), AnswerColumn("holds", .truth), AnswerColumn("because", .text),
    ]
    for step in JudgementSteps(standing, row, session).steps {
      answer.rows.append([.text(step.name), .truth(step.holds), .term(step.because)])
    }
    if let declared = standing.facts(ofRow: row).declared, declared != standing.status(ofRow: row) {
      let why = StatusReason(standing, row, session.state.settings).whyClaimFails
      answer.notes.append("it declares itself \(declared.name): \(why)")
    }
    answer.notes.append("the first step that holds decides")
    answer.derive(
      "the status is the one of the first step that holds",
      JudgementSteps(standing, row, session).steps.map {
        "\($0.name): \($0.because)\($0.holds ? ", which decides" : "")"
      })
    answer.cite(.status)
    return answer
  }

  private static func lastExplained(_ session: Session) throws(Diagnostic) -> Answer {
    ExplainLast(last: try session.lastQuestion()).answer
  }
}

/// The steps by which the rule judged one agency.
private struct JudgementSteps {
  struct Step {
    let name: String
    let holds: Bool
    let because: Phrase
  }

  let steps: [Step]

  init(_ standing: Standing, _ row: Int, _ session: Session) {
    let facts = standing.facts(ofRow: row)
    let evidence = standing.judgement(ofRow: row)?.evidence
    var steps: [Step] = []
    steps.append(
      Step(
        name: "waiver", holds: evidence == .waiver,
        because: facts.waivedUntil.map {
          "time granted until \(session.spelled($0))"
        } ?? "no time granted"))
    if let assumed = facts.assumed {
      steps.append(
        Step(
          name: "scenario", holds: evidence == .scenario,
          because: "\(verbatim: session.state.scenario.name) sets it to \(assumed.name)"))
    }
    let services: Phrase
    if let count = facts.services, let own = facts.ownWindow {
      services =
        "\(own) of \(count) services in its own window (\(ShareText.percent(own, of: count))); \(ShareText.threshold(standing.threshold)) needed"
    } else {
      services = "its services are not known"
    }
    steps.append(Step(name: "rule", holds: evidence == .rule, because: services))
    steps.append(
      Step(
        name: "verified", holds: evidence == .verified,
        because: facts.verified.map { Phrase(known: $0.name) } ?? "not verified"))
    steps.append(
      Step(
        name: "declared", holds: evidence == .declared,
        because: facts.declared.map { Phrase(known: $0.name) } ?? "nothing declared"))
    self.steps = steps
  }
}
