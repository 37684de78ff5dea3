import CommandLanguage
import Wording

extension Keyword {
  /// Where it stands among candidates.
  ///
  /// - Parameter isOutput: Whether an answer may be sent somewhere here.
  func rank(isOutput: Bool, afterNumber: Bool) -> Rank {
    switch self {
    case .agencies: afterNumber ? .agenciesAfterNumber : .rows
    case .services, .events: .rows
    case .all, .half: .part
    case .largest, .smallest: .ranking
    case .deadline, .threshold: .window
    case .connect, .start, .disconnect, .waive, .moves: .verb
    case .by, .on, .until, .from, .step: .when
    case .to: isOutput ? .file : .when
    case .and, .or, .is: .joiner
    case .then: .then
    case .likelier, .descending, .ascending: .detail
    case .where, .of: .filter
    case .in, .like, .between, .missing: .test
    case .not: .negation
    case .yes, .no: .expression
    case .today, .last: .date
    case .connected, .connecting, .unconnected, .waived, .overdue: .status
    case .show, .sort, .limit, .with, .because, .at, .day, .week, .month, .percentWord: .clause
    case .as: .format
    }
  }

  /// A few words on it.
  var summary: Phrase {
    switch self {
    case .by: "up to a day, or for each value of a field"
    case .on: "on one day"
    case .at: "as things stood on a day"
    case .until: "up to and with a day"
    case .from: "where it begins"
    case .to: "where it goes: a file, a day"
    case .step: "how far from one to the next"
    case .where: "only rows for which something is true"
    case .show: "which fields"
    case .sort: "in which order"
    case .descending: "largest first"
    case .ascending: "smallest first"
    case .limit: "at most so many rows"
    case .as: "in which form"
    case .with: "which column is which field"
    case .because: "the reason"
    case .and: "both"
    case .or: "one of them or both"
    case .not: "the opposite"
    case .in: "one of several values"
    case .like: "matches a pattern with *"
    case .is: "gets or has a value"
    case .missing: "not on record"
    case .between: "from one value to another"
    case .of: "weighed by a field, or part of a group"
    case .all: "every agency that can"
    case .half: "half of those that can"
    case .largest: "those with the most of a field"
    case .smallest: "those with the least of a field"
    case .likelier: "by each agency's own chance"
    case .agencies: "any of all agencies"
    case .services: "the services of agencies"
    case .events: "what happened when"
    case .connect: "become connected"
    case .start: "begin to connect"
    case .disconnect: "are no longer connected"
    case .waive: "get time until a day"
    case .moves: "to another day"
    case .then: "a question under these changes"
    case .percentWord: "of a hundred"
    case .today: "the day questions stand on"
    case .deadline: "the day by which agencies must connect"
    case .threshold: "share of services in the own window that counts"
    case .last: "the last answer"
    case .connected: "agencies connected"
    case .connecting: "agencies connecting"
    case .unconnected: "agencies unconnected"
    case .waived: "agencies with time granted"
    case .overdue: "past the deadline"
    case .day: "days"
    case .week: "weeks"
    case .month: "months"
    case .yes: "true"
    case .no: "not true"
    }
  }

  /// Its Persian spellings, the one that reads best in a sentence of changes first.
  var persianForms: [String] {
    let forms = Vocabulary.persianForms(word)
    let preferred: String? =
      switch self {
      case .connect: "متصل شوند"
      case .start: "آغاز کنند"
      case .disconnect: "قطع شوند"
      case .waive: "مهلت یابند"
      default: nil
      }
    return (preferred.map { [$0] } ?? []) + forms
  }
}
