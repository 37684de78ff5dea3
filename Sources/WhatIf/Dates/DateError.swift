/// Why the law of a date cannot be made.
public enum DateError: Error, Sendable, Hashable {
  /// Nothing to work from.
  case empty
  /// The lists that go together differ in length.
  case lengthsDiffer(Int, Int)
  /// A chance or a level is not a number in its range; its place in the list.
  case chanceOutOfRange(index: Int)
  /// A rate is negative, 0 where it must not be, or not finite; its place in the list.
  case rateOutOfRange(index: Int)
  /// A duration is negative or not finite; its place in the list.
  case durationOutOfRange(index: Int)
  /// A day or a number of weeks is outside what is allowed.
  case dayOutOfRange(Int)
  /// A stage that does not exist.
  case stageOutOfRange(Int)
  /// Chances of what exclude each other do not fall to 1 or below, or rise where they must fall.
  case chancesDoNotFit(index: Int)
  /// The plan is later by more days than any slip on record, so the record says nothing of it.
  case overdueBeyondRecord(days: Int)
  /// Nobody was observed for any time, so there is no rate.
  case noExposure
  /// The answer would take so many steps.
  case tooManySteps(Double)
}
