import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let matrix = Command(
    name: "matrix", shelf: .questions, effect: .asks,
    summary: "Electronic maturity against connection: the four corners.",
    usage: ["matrix [by FIELD]"],
    details: """
      Being electronic and being connected are two things. An agency counts as electronic here
      when at least half of its services can be requested electronically.
      """
  ) { (parser) throws(Diagnostic) in
    let by = parser.accept(.by) ? try parser.expectName(as: .category) : nil
    return Unresolved { (session) throws(Diagnostic) in
      try session.requireAgencies()
      let entry = try by.map { (name) throws(Diagnostic) in try session.resolver.field(name) }
      return .ask { (session) throws(Diagnostic) in try corners(session, entry) }
    }
  }

  private static func corners(
    _ session: Session, _ entry: FieldTable.Entry?
  ) throws(Diagnostic) -> Answer {
    let standing = session.standing()
    let columns = session.state.dataset.columns
    var tallies: [Value: [[Int]]] = [:]
    var unknown = 0
    for row in 0..<standing.agencyCount {
      guard let status = standing.status(ofRow: row), status != .waived else { continue }
      guard let services = columns.services, let electronic = columns.electronic,
        case .number(let whole) = standing.value(row: row, column: services), whole > 0,
        case .number(let part) = standing.value(row: row, column: electronic)
      else {
        unknown += 1
        continue
      }
      let group = entry.map { standing.value($0.reference, row: row) } ?? .missing
      let isElectronic = 2 * part >= whole
      tallies[group, default: [[0, 0], [0, 0]]][isElectronic ? 0 : 1][
        status == .connected ? 0 : 1] += 1
    }
    guard !tallies.isEmpty else {
      throw Diagnostic(
        "E404",
        "for none of the \(standing.agencyCount) agencies is it known how many services are electronic",
        help: "load services.csv as services, or a column 'electronic' beside 'services'")
    }
    var answer = session.answer("matrix", standing)
    if let entry {
      answer.columns.append(AnswerColumn(entry.name, ValueText.columnKind(entry.type)))
    }
    answer.columns += [
      AnswerColumn("electronic", .truth), AnswerColumn("connected", .count),
      AnswerColumn("not_connected", .count), AnswerColumn("agencies", .count),
      AnswerColumn("share", .share),
    ]
    for (group, corners) in tallies.sorted(by: { ValueOrder.precedes($0.key, $1.key) }) {
      for (isElectronic, counts) in zip([true, false], corners) {
        var cells: [Cell] = entry.map { [ValueText.cell(group, $0.type)] } ?? []
        let agencies = counts[0] + counts[1]
        cells += [
          .truth(isElectronic), .count(counts[0]), .count(counts[1]), .count(agencies),
          .share(counts[0], of: agencies),
        ]
        answer.rows.append(cells)
      }
    }
    answer.headline = [
      "electronic: at least half of an agency's services have an electronic intake; \(FigureText.rule(standing))"
    ]
    if unknown > 0 {
      answer.notes.append(
        "\(unknown) of \(standing.agencyCount) agencies are left out: their electronic services are not known"
      )
    }
    answer.notes.append("share: connected, of the agencies in the row")
    answer.derive("electronic: 2 × services with an electronic intake ≥ services of the agency")
    answer.derive(
      "share = connected ÷ agencies in the row",
      answer.working(
        named: (entry.map { [$0.name] } ?? []) + ["electronic"],
        session.state.settings.sentenceStyle))
    answer.cite(.data, .status)
    return answer
  }
}
