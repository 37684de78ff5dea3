/// What a cell, a variable or an expression holds.
public enum Value: Hashable, Sendable {
  /// Nothing is recorded; not zero, and not "no".
  case missing
  case text(String)
  case number(Double)
  /// A fraction of 1, written as a percentage.
  case share(Double)
  case day(Day)
  case truth(Bool)

  public var isMissing: Bool { self == .missing }
}
