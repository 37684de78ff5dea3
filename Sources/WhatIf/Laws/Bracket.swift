/// A number that lies between two others for certain; an exact one lies between itself and itself.
public struct Bracket: Hashable, Sendable {
  public let lower: Double
  /// At least `lower`.
  public let upper: Double

  init(_ lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  init(exactly value: Double) { self.init(value, value) }

  public var width: Double { upper - lower }
  public var isExact: Bool { lower == upper }
  /// The number itself when it is known exactly.
  public var exact: Double? { isExact ? lower : nil }
}
