import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let show = Command(
    name: "show", shelf: .questions, effect: .asks,
    summary: "One agency: its fields, services, rulings and history.",
    usage: ["show AGENCY"],
    details:
      "An agency is named by its id or its name in either language, in quotes if it has spaces.",
    examples: ["show mfa", "show nomadic-affairs"]
  ) { (parser) throws(Diagnostic) in
    let name = try parser.expectAgency()
    return Unresolved { (session) throws(Diagnostic) in
      let row = try session.resolver.agency(name)
      return .ask { (session) throws(Diagnostic) in AgencySheet(session, row).answer }
    }
  }
}

extension Parser {
  /// An agency's id or name, bare or in quotes.
  mutating func expectAgency() throws(Diagnostic) -> Name {
    let span = token.span
    if case .text(let pieces) = token.kind, pieces.count == 1, case .literal(let text) = pieces[0] {
      advance()
      let key = Folding.key(text)
      return Name(text: text, key: key, canonical: key, keyword: nil, span: span)
    }
    return try expectName(as: .agency)
  }
}

/// Everything on record about one agency, a field a row.
private struct AgencySheet {
  let session: Session
  let row: Int
  let standing: Standing

  init(_ session: Session, _ row: Int) {
    self.session = session
    self.row = row
    standing = session.standing()
  }

  var answer: Answer {
    var answer = session.answer("show", standing)
    answer.columns = [AnswerColumn("field", .text), AnswerColumn("value", .text)]
    let reason = StatusReason(standing, row, session.state.settings).sentence
    answer.headline = ["\(verbatim: session.state.dataset.id(ofRow: row)): \(reason)"]
    for entry in session.resolver.fields(of: .agencies).entries {
      let value = standing.value(entry.reference, row: row)
      guard !value.isMissing else { continue }
      add(&answer, entry.name, ValueText.spelled(value, settings: session.state.settings))
    }
    addServices(to: &answer)
    addHistory(to: &answer)
    answer.derive("what is on record of the agency, and its status by the rule", [reason])
    answer.cite(.data, .status)
    let overlay = session.state.scenario.overlay
    if overlay.fields[row] != nil || overlay.statuses[row] != nil {
      answer.notes.append("changed from the data by what is assumed of it")
    }
    return answer
  }

  private func add(_ answer: inout Answer, _ field: String, _ value: String) {
    answer.rows.append([.term(Phrase(plain: field)), .term(Phrase(plain: value))])
  }

  private func addServices(to answer: inout Answer) {
    let services = session.state.dataset.data.services
    let id = Value.text(session.state.dataset.id(ofRow: row))
    guard let agency = services.index(of: "agency") else { return }
    let own = (0..<services.rowCount).filter { services[$0, agency] == id }
    for service in own.prefix(20) {
      let stages = ["intake", "processing", "delivery"].map {
        "\($0) \(services[service, $0].plainText)"
      }
      add(
        &answer, "service \(services[service, "id"].plainText)",
        "\(services[service, "name"].plainText): \(stages.joined(separator: ", ")); window \(services[service, "window"].plainText)"
      )
    }
    if own.count > 20 {
      answer.notes.append("\(own.count) services; 'list services where agency = …' shows them all")
    }
  }

  private func addHistory(to answer: inout Answer) {
    let events = session.state.dataset.data.events
    let id = Value.text(session.state.dataset.id(ofRow: row))
    guard let agency = events.index(of: "agency") else { return }
    for event in 0..<events.rowCount where events[event, agency] == id {
      let note = events[event, "note"].plainText
      guard case .day(let day) = events[event, "date"] else { continue }
      add(
        &answer, session.spelled(day),
        events[event, "status"].plainText + (note.isEmpty ? "" : ": \(note)"))
    }
  }
}
