/// Why a cell cannot be read, and what to write instead.
struct CellProblem: Error, Hashable {
  /// Completes "'VALUE' …": "is not a number".
  let problem: String
  let fix: String

  init(_ problem: String, fix: String) { (self.problem, self.fix) = (problem, fix) }
}
