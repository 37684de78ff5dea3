/// Why a pace says nothing.
public enum PaceError: Error, Sendable, Hashable {
  /// No week was observed.
  case noHistory
  /// A weekly count is negative or above a million; the week's place in the history.
  case countOutOfRange(week: Int)
  /// Nothing connected in any week: no date follows, only a bound on the pace, which is given.
  case nothingConnected(ZeroHistoryBound)
  /// A cap, a number of agencies or of weeks is outside what is allowed.
  case numberOutOfRange(Int)
  /// A chance or level is not a number above 0 and below 1.
  case chanceOutOfRange(Double)
  /// A prior that is not a shape above 0 and a rate of 0 or more.
  case priorOutOfRange
  /// The answer would take so many steps.
  case tooManySteps(Double)
}
