import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let stages = Command(
    name: "stages", shelf: .questions, effect: .asks,
    summary: "Services by stage (intake, processing, delivery): electronic, physical, absent.",
    usage: ["stages [by FIELD]"],
    details: "FIELD is a field of the service or of its agency, such as sector."
  ) { (parser) throws(Diagnostic) in
    let by = parser.accept(.by) ? try parser.expectName(as: .category) : nil
    return Unresolved { (session) throws(Diagnostic) in
      guard session.state.dataset.data.services.rowCount > 0 else {
        throw Diagnostic(
          "E404", "no services are loaded, so their stages are not known",
          help: "load services.csv as services", "load sample demo")
      }
      let key = try by.map { (name) throws(Diagnostic) in try StageKey(name, session) }
      return .ask { (session) throws(Diagnostic) in StageCount(session, key).answer }
    }
  }
}

/// The field by which services are told apart: their own, or their agency's.
private struct StageKey: Sendable {
  let entry: FieldTable.Entry
  let isOfAgency: Bool

  init(_ name: Name, _ session: Session) throws(Diagnostic) {
    if let entry = session.resolver.fields(of: .agencies)[name],
      session.resolver.fields(of: .services)[name] == nil || entry.name == "sector"
    {
      self.entry = entry
      isOfAgency = true
    } else {
      entry = try session.resolver.field(name, of: .services)
      isOfAgency = false
    }
  }
}

private struct StageCount {
  let session: Session
  let key: StageKey?

  init(_ session: Session, _ key: StageKey?) { (self.session, self.key) = (session, key) }

  var answer: Answer {
    let standing = session.standing()
    let dataset = session.state.dataset
    let services = dataset.data.services
    let source = TableRows(services, standing: standing)
    let stages = ["intake", "processing", "delivery"]
    let forms = FieldCatalog.stageForms
    var tallies: [Value: [[Int]]] = [:]
    for service in 0..<services.rowCount {
      let group = value(of: service, services, source, standing)
      for (stage, name) in stages.enumerated() {
        let form = forms.firstIndex(of: services[service, name].plainText) ?? forms.count
        tallies[group, default: Array(repeating: [0, 0, 0, 0], count: 3)][stage][form] += 1
      }
    }
    var answer = session.answer("stages", standing)
    if let key {
      answer.columns.append(AnswerColumn(key.entry.name, ValueText.columnKind(key.entry.type)))
    }
    answer.columns += [
      AnswerColumn("stage", .text), AnswerColumn("services", .count),
      AnswerColumn("electronic", .count), AnswerColumn("physical", .count),
      AnswerColumn("absent", .count), AnswerColumn("unknown", .count),
      AnswerColumn("share", .share), AnswerColumn("base", .count),
    ]
    for (group, stageCounts) in tallies.sorted(by: { ValueOrder.precedes($0.key, $1.key) }) {
      for (stage, counts) in zip(stages, stageCounts) {
        let known = counts[0] + counts[1]
        var cells: [Cell] = key.map { [ValueText.cell(group, $0.entry.type)] } ?? []
        cells += [.term(Phrase(known: stage)), .count(counts.reduce(0, +))]
        cells += counts.map { .count($0) }
        cells += [.share(counts[0], of: known), .count(known)]
        answer.rows.append(cells)
      }
    }
    answer.headline = ["\(FigureText.counted(services.rowCount, "service")) by stage"]
    answer.notes.append(
      "share: electronic, of the base; base: services that have the stage (electronic or physical)")
    answer.derivation?.removeInput("base")
    answer.derivation?.removeInput("rule")
    answer.derive("services: counted on record", ["\(CountText.spelled(services.rowCount))"])
    answer.derive(
      "share = electronic ÷ (electronic + physical)",
      answer.working(
        named: (key.map { [$0.entry.name] } ?? []) + ["stage"], session.state.settings.sentenceStyle
      ))
    answer.cite(.data, .status)
    answer.notes += intakeNotes(tallies.values.compactMap(\.first))
    return answer
  }

  /// Who is to be referred: an intake that is there can be electronic, one that is absent need not.
  ///
  /// - Parameter counts: Intakes by form, as ``FieldCatalog/stageForms`` has them, a list a group.
  private func intakeNotes(_ counts: [[Int]]) -> [Phrase] {
    func sum(_ form: Int) -> Int { counts.reduce(0) { $0 + $1[form] } }
    let (electronic, physical, absent) = (sum(0), sum(1), sum(2))
    guard physical > 0 else { return [] }
    let base = electronic + physical
    var sentence: Phrase =
      "intake is physical for \(CountText.spelled(physical)) of the \(FigureText.counted(base, "service")) that \(base == 1 ? "has" : "have") one, which is a finding: 'check' lists \(physical == 1 ? "it" : "them")"
    if absent > 0 {
      sentence +=
        "; \(FigureText.counted(absent, "service")) without an intake \(absent == 1 ? "is" : "are") not referred"
    }
    return [sentence]
  }

  private func value(
    of service: Int, _ services: Table, _ source: TableRows, _ standing: Standing
  ) -> Value {
    guard let key else { return .missing }
    guard key.isOfAgency else { return source.value(key.entry.reference, row: service) }
    guard case .text(let id) = services[service, "agency"],
      let row = session.state.dataset.row(ofID: id)
    else { return .missing }
    return standing.value(key.entry.reference, row: row)
  }
}
