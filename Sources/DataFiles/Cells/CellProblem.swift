import Wording

/// Why a cell cannot be read, and what to write instead.
struct CellProblem: Error, Hashable {
  /// Completes "'VALUE' …": "is not a number".
  let problem: Phrase
  let fix: Phrase

  init(_ problem: Phrase, fix: Phrase) { (self.problem, self.fix) = (problem, fix) }
}
