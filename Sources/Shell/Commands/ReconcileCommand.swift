import AgencyModel
import Answers
import CommandLanguage
import Glibc
import WhatIf
import Wording

extension Command {
  static let reconcile = Command(
    name: "reconcile", shelf: .questions, effect: .asks,
    summary: "Every total and split that fits published, rounded figures.",
    usage: ["reconcile STATUS P%, …, STATUS N [, total N]"],
    details: """
      The statuses named make up the whole. A percentage is taken as rounded half-up to the
      decimals it is written with.
      """,
    examples: ["reconcile connected 73%, connecting 9%, unconnected 18%, unconnected 26"]
  ) { (parser) throws(Diagnostic) in
    var parts: [Reconciliation.Part] = []
    var total: Int?
    repeat {
      if parser.accept(oneOf: ["total"]) != nil {
        guard let count = parser.acceptWholeNumber() else { throw parser.unexpected() }
        total = count
        continue
      }
      try parsePart(&parser, into: &parts)
    } while parser.accept(.comma)
    return Unresolved { [parts, total] (_) throws(Diagnostic) in
      .ask { (session) throws(Diagnostic) in
        reconciled(Reconciliation(parts: parts, total: total), parts, total, session)
      }
    }
  }

  private static func parsePart(
    _ parser: inout Parser, into parts: inout [Reconciliation.Part]
  ) throws(Diagnostic) {
    let name = try parser.expectName(as: .value)
    guard let status = Status(name: name.canonical) else {
      throw Diagnostic(
        "E207", "'\(name.text)' is no status", at: name.span,
        help: "statuses: \(Status.allCases.map(\.name).joined(separator: ", ")), or total")
    }
    let index =
      parts.firstIndex { $0.status == status }
      ?? {
        parts.append(Reconciliation.Part(status))
        return parts.count - 1
      }()
    let span = parser.token.span
    guard case .number(let value, let isShare) = parser.token.kind else {
      parser.note(.number)
      throw parser.unexpected()
    }
    parser.advance()
    guard isShare || parser.accept(.percentWord) || parser.accept(.percent) else {
      guard let count = Int(exactly: value), count <= 1_000_000 else {
        throw Diagnostic(
          "E318", "a number of agencies is whole", at: span, help: "for a share write 18%")
      }
      parts[index].count = count
      return
    }
    let text = parser.source[span]
    let decimals =
      text.unicodeScalars.split(whereSeparator: { $0 == "." || $0 == "٫" })
      .dropFirst().first.map { $0.count { $0.properties.numericType != nil } } ?? 0
    let scale = Int(pow(10, Double(min(decimals, 6))))
    let percent = (isShare ? value * 100 : value) * Double(scale)
    guard percent.rounded() >= 0, percent.rounded() <= Double(100 * scale) else {
      throw Diagnostic("E317", "a share is a percentage from 0% to 100%", at: span)
    }
    parts[index].percent = (Int(percent.rounded()), scale)
  }

  private static func tried(_ totals: ClosedRange<Int>) -> Phrase {
    totals.count == 1
      ? "the only total that the counts allow is \(totals.lowerBound)"
      : "tried the totals \(totals.lowerBound) to \(totals.upperBound)"
  }

  private static func derive(
    _ answer: inout Answer, _ reconciliation: Reconciliation, _ parts: [Reconciliation.Part]
  ) {
    answer.derivation = Answer.Derivation()
    answer.derive(
      "a split fits when its counts add up to the total, and each count ÷ total rounds to the percentage given",
      reconciliation.splits.prefix(Answer.workedRows).map { split in
        let shares = zip(parts, split.counts).map { part, count in
          "\(part.status.name) \(Cell.share(count, of: split.total).worked(in: .share, style: RenderStyle()))"
        }
        return "total \(split.total): \(shares.joined(separator: ", "))"
      })
    answer.derive(
      "which totals fit",
      answer.headline + [
        "tried \(reconciliation.totals.lowerBound) to \(reconciliation.totals.upperBound)"
      ])
    answer.cite(.reconcile)
  }

  private static func reconciled(
    _ reconciliation: Reconciliation, _ parts: [Reconciliation.Part], _ total: Int?,
    _ session: Session
  ) -> Answer {
    var answer = Answer("reconcile")
    answer.columns = [AnswerColumn("total", .count)]
    answer.columns += parts.map { AnswerColumn($0.status.name, .count) }
    answer.rows = reconciliation.splits.map { split in
      [.count(split.total)] + split.counts.map { .count($0) }
    }
    let totals = Set(reconciliation.splits.map(\.total))
    switch (totals.min(), totals.max()) {
    case (let least?, let most?) where least == most:
      answer.headline = ["one total fits: \(least)"]
    case (let least?, let most?):
      let isWhole = most - least + 1 == totals.count
      answer.headline = [
        "\(totals.count) totals fit, \(isWhole ? "\(least) to \(most)" : "between \(least) and \(most)"); \(FigureText.counted(answer.rows.count, "split"))"
      ]
    default:
      answer.headline = ["no total fits these figures"]
      answer.notes.append(
        "\(Self.tried(reconciliation.totals)); one of the figures may be rounded otherwise, or a status is missing"
      )
    }
    if total == nil, !parts.contains(where: { $0.count != nil }) {
      answer.notes.append(
        "no count is given, so totals up to \(reconciliation.totals.upperBound) were tried")
    }
    if reconciliation.isCut {
      answer.notes.append("only the first \(answer.rows.count) are listed")
    }
    derive(&answer, reconciliation, parts)
    answer.assumptions = [
      "each percentage is rounded half-up to the decimals it is written with",
      "the statuses named make up the whole",
    ]
    return answer
  }
}
