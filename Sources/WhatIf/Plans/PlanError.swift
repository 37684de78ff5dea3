/// Why no plan can be made.
public enum PlanError: Error, Sendable, Hashable {
  /// The lists that go together differ in length.
  case lengthsDiffer(Int, Int)
  /// A weight is negative or not a finite number; the agency's place in the list.
  case weightOutOfRange(index: Int)
  /// An effort is negative or above 2³²; the agency's place in the list.
  case effortOutOfRange(index: Int)
  /// An effort that cannot be split is more than a week holds; the agency's place in the list.
  case effortAboveCapacity(index: Int)
  /// A release or deadline week is negative or above a million; the agency's place in the list.
  case weekOutOfRange(index: Int)
  /// A chance is not a number from 0 to 1; the agency's place in the list.
  case chanceOutOfRange(index: Int)
  /// A capacity, a budget, a number of weeks or of teams is too small or too large.
  case capacityOutOfRange(Int)
  /// The exact answer would take so many cells of memory; coarser units of effort take fewer.
  case tooLarge(cells: Int)
}
