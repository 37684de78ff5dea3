import Glibc

/// An exact non-negative fraction, for shares and thresholds that must never be judged by a
/// rounded number.
public struct Ratio: Hashable, Sendable {
  public let numerator: Int
  /// At least 1.
  public let denominator: Int

  /// A fraction as given, not reduced, so that 103 of 142 stays 103 of 142.
  ///
  /// - Precondition: `numerator` ≥ 0 and `denominator` ≥ 1.
  public init(_ numerator: Int, of denominator: Int) {
    precondition(numerator >= 0 && denominator >= 1)
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  /// The decimal fraction that a number's shortest spelling stands for: 0.55 is exactly 55/100.
  ///
  /// `nil` when the number is negative, not finite, or needs more than fifteen decimals.
  public init?(shortestDecimalOf value: Double) {
    guard value.isFinite, value >= 0, value < 1e9 else { return nil }
    var denominator = 1
    for _ in 0...9 {
      let scaled = value * Double(denominator)
      let whole = scaled.rounded()
      if whole < 9e15, whole / Double(denominator) == value {
        self.init(Int(whole), of: denominator)
        return
      }
      denominator *= 10
    }
    return nil
  }

  public var value: Double { Double(numerator) / Double(denominator) }

  /// Whether `part` of `whole` is at least this fraction, in whole numbers; `whole` ≥ 1.
  public func isReached(by part: Int, of whole: Int) -> Bool {
    let left = part.multipliedFullWidth(by: denominator)
    let right = numerator.multipliedFullWidth(by: whole)
    return (left.high, left.low) >= (right.high, right.low)
  }

  /// The smallest count of `whole` that reaches this fraction.
  public func countNeeded(of whole: Int) -> Int {
    let product = numerator.multipliedReportingOverflow(by: whole)
    guard !product.overflow else { return Int((value * Double(whole)).rounded(.up)) }
    return (product.partialValue + denominator - 1) / denominator
  }
}
