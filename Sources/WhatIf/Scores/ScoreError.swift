/// Why forecasts cannot be scored or options compared.
public enum ScoreError: Error, Sendable, Hashable {
  /// Nothing to score.
  case empty
  /// The lists that go together differ in length.
  case lengthsDiffer(Int, Int)
  /// A chance is not a number from 0 to 1; its place in the list.
  case chanceOutOfRange(index: Int)
  /// Chances of outcomes that exclude each other do not add up to 1.
  case chancesDoNotAddUp(total: Double)
  /// The observed outcome is none of those forecast.
  case outcomeOutOfRange(Int)
  /// A figure is not a finite number; its place in the list.
  case notFinite(index: Int)
  /// A level is not a number above 0 and below 1.
  case levelOutOfRange(Double)
  /// A count is negative or above the count it is part of.
  case countOutOfRange(Int)
  /// The weights of the scenarios are negative, not finite, or all 0.
  case weightsOutOfRange
}
