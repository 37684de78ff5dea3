import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

/// What an answer about chances must say of where they come from.
struct OutlookText {
  let outlook: Outlook
  let session: Session

  init(_ outlook: Outlook, _ session: Session) {
    self.outlook = outlook
    self.session = session
  }

  /// Adds how many agencies rest on what, and what is assumed of each basis.
  func describe(_ condition: OpenCondition, _ question: ChanceQuestion, _ answer: inout Answer) {
    let rows = condition.open
    guard !rows.isEmpty else { return }
    var parts: [Phrase] = []
    for basis in Outlook.Basis.allCases {
      let count = outlook.count(basis, among: rows)
      guard count > 0 else { continue }
      parts.append("\(CountText.spelled(count)) \(words(basis))")
      answer.assumptions.append(assumption(basis))
      if basis != .chances { answer.noteRecordEnd(session) }
    }
    if question.unknown > 0, question.unknown < rows.count {
      parts.append("\(question.unknown) unknown, taken at every chance from 0% to 100%")
    }
    if !parts.isEmpty {
      answer.notes.append(
        "depends on \(FigureText.counted(rows.count, "open agency", plural: "open agencies")): \(parts.list(joinedBy: "and"))"
      )
      if question.unknown == 0, question.chosen == 0 {
        answer.notes.append(
          "of these \(NumberText.spelled((question.expected * 100).rounded() / 100)) are expected to connect"
        )
      }
    }
    answer.notes += staleChances
    for part in condition.parts where part.unweighed > 0 {
      answer.notes.append(
        FigureText.unweighed(part.unweighed, of: part.metric.text))
    }
  }

  /// What is said of judged chances whose day has passed.
  var staleChances: [Phrase] {
    guard outlook.staleChances > 0, let judgedBy = outlook.judgedBy else { return [] }
    let chances = FigureText.counted(outlook.staleChances, "judged chance")
    return [
      "\(chances) \(outlook.staleChances == 1 ? "is" : "are") for \(session.spelled(judgedBy)), which has passed, and not used"
    ]
  }

  /// Why nothing can be told of agencies, each wanting one of the bases named.
  static func nothingTells(
    of count: Int, _ bases: [Phrase] = ["a judged chance"] + recordedBases
  ) -> Phrase {
    let subject: Phrase =
      count == 1
      ? "the one agency it depends on is without"
      : "none of the \(CountText.spelled(count)) agencies it depends on has"
    return "since \(subject) \(bases.list(joinedBy: "or"))"
  }

  /// What tells of an agency beside its judged chance.
  static let recordedBases: [Phrase] = [
    "a planned day with slips on record", "a history of connections",
  ]

  func words(_ basis: Outlook.Basis) -> Phrase {
    switch basis {
    case .chances: "by a judged chance"
    case .plan: "by the planned day"
    case .stages: "by the pace through the statuses"
    }
  }

  func assumption(_ basis: Outlook.Basis) -> Phrase {
    switch basis {
    case .chances:
      outlook.judgedBy.map {
        "a judged chance is for \(session.spelled($0)); for other days it is spread as the same chance each day"
      } ?? "no deadline is loaded, so a judged chance is taken to hold for whatever day is asked"
    case .plan:
      "a planned day slips as \(FigureText.counted(outlook.record.slips.observed, "live agency has", plural: "live agencies have")) slipped, \(outlook.record.slips.censored) still late counted as later"
    case .stages:
      "agencies move on as often as on record: \(FigureText.counted(outlook.record.hazards.connections.reduce(0, +), "connection")) in \(FigureText.counted(outlook.record.hazards.exposure.reduce(0, +), "agency-day")) open"
    }
  }
}

extension Diagnostic {
  /// More combinations than a chance can be summed over.
  static func tooManyCombinations(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "E421", "there are too many ways in which this can come about to add them all up", at: span,
      help: "ask for less at once: one figure, with >= or <=",
      "for one day it can be simulated: chance CONDITION by DATE")
  }

  /// A law that cannot be computed from what it was given.
  static func lawRefuses(_ error: LawError, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "E421", Phrase(known: "\(error)"), at: span,
      help: "'check' shows the values that are out of range")
  }
}
