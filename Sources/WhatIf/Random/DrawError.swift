/// Why a simulation cannot be set up.
public enum DrawError: Error, Sendable, Hashable {
  /// A chance is not a number from 0 to 1; the agency's place in the list.
  case chanceOutOfRange(index: Int)
  /// The lists that go together differ in length.
  case lengthsDiffer(Int, Int)
  /// A weight is not a finite number; the agency's place in the list.
  case weightNotFinite(index: Int)
  /// A formula gave no finite number in this draw.
  case valueNotFinite(draw: Int)
  /// A target error is not a number above 0.
  case errorNotPositive
  /// No draws were asked for, or more than can be counted.
  case drawsOutOfRange(Int)
  /// The four words of a xoshiro state are all 0, which would stay 0 for ever.
  case zeroState
}
