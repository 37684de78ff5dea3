import AgencyModel
import Answers
import CommandLanguage
import Wording

extension Command {
  static let check = Command(
    name: "check", shelf: .data, effect: .asks,
    summary: "Problems in the data, worst first, each with its place and the fix.",
    usage: ["check"],
    examples: ["check"]
  ) { (_) throws(Diagnostic) in
    Unresolved { (session) throws(Diagnostic) in
      guard !session.state.dataset.data.isEmpty else {
        throw Diagnostic(
          "E404", "nothing is loaded, so there is nothing to check", help: "load sample azar")
      }
      return .ask { (session) throws(Diagnostic) in findings(session) }
    }
  }

  /// The worst first; those of one severity as they stand in the files, what the readers said of
  /// them and what shows only when all is loaded alike.
  private static func sorted(_ findings: [Finding], in data: AgencyData) -> [Finding] {
    let sources = TableKind.allCases.map { data[$0].source }
    // Found once for each: there may be a million.
    let places = findings.enumerated().map { index, finding in
      (
        finding.severity, sources.firstIndex(of: finding.source) ?? sources.count,
        finding.line ?? 0, finding.column ?? 0, index
      )
    }
    return places.sorted { $0 < $1 }.map { findings[$0.4] }
  }

  private static func findings(_ session: Session) -> Answer {
    let dataset = session.state.dataset
    var found = dataset.data.findings + DataCheck.findings(in: dataset, on: session.today)
    found = sorted(found, in: dataset.data)
    var answer = Answer("check")
    answer.asOf = session.today
    answer.columns = [
      AnswerColumn("severity", .text), AnswerColumn("file", .text), AnswerColumn("line", .count),
      AnswerColumn("column", .count), AnswerColumn("agency", .text), AnswerColumn("value", .text),
      AnswerColumn("problem", .text), AnswerColumn("fix", .text),
    ]
    answer.rows = found.map { finding in
      [
        .term(Phrase(known: finding.severity.name)), .text(finding.source),
        finding.line.map { .count($0) } ?? .none, finding.column.map { .count($0) } ?? .none,
        finding.agency.map { .text($0) } ?? .none,
        finding.value.isEmpty ? .none : .text(finding.value), .term(finding.problem),
        .term(finding.fix),
      ]
    }
    let counts = [Finding.Severity.error, .warning, .remark].map { severity in
      FigureText.counted(found.count { $0.severity == severity }, severity.name)
    }
    answer.headline = [
      found.isEmpty ? "no problems found" : counts.joined(separator: ", ")
    ]
    answer.derivation = session.derivation(session.standing())
    for name: Phrase in ["rule", "base", "scenario"] { answer.derivation?.removeInput(name) }
    answer.derive(
      "every cell and every row of the data is held against what its field allows",
      ["\(FigureText.counted(found.count, "problem")): \(counts.joined(separator: ", "))"])
    answer.cite(.data)
    return answer
  }
}
