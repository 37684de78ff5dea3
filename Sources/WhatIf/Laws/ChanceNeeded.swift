import Glibc

/// Which chances would be needed for a target.
///
/// Source: docs/methods/chance-needed.md.
public enum ChanceNeeded {
  /// The equal chance at which P(at least `count` of n) = target.
  ///
  /// With all n needed it is target^(1/n); otherwise the inverse of the incomplete beta function.
  ///
  /// - Parameters:
  ///   - count: How many must connect, 1...n.
  ///   - agencies: n.
  ///   - target: The chance wanted, in 0...1.
  /// - Throws: ``LawError``: a count or the target out of range.
  public static func equal(
    forAtLeast count: Int, of agencies: Int, target: Double
  ) throws(LawError) -> Double {
    try LawCheck.count(count, most: agencies)
    try LawCheck.chance(target)
    // Nothing to reach: any chance will do, and 0 is the least.
    guard count > 0 else { return 0 }
    if count == agencies { return pow(target, 1 / Double(agencies)) }
    return BetaLaw.quantile(target, a: Double(count), b: Double(agencies - count + 1))
  }

  /// A shift of all chances that reaches a target.
  public struct Shift: Hashable, Sendable {
    /// What is added to each log odds, log(p/(1 − p)); every odds is multiplied by its exponential.
    public let logit: Double
    /// The chances after it, in the agencies' order.
    public let chances: [Double]
  }

  /// The shift of all log odds at which P(X ≥ count) = target, by Brent's method.
  ///
  /// Chances of 0 and 1 do not move. Complexity: some 12 Poisson-binomial laws.
  ///
  /// - Throws: ``LawError``: a chance or the target out of range, or
  ///   ``LawError/targetOutOfReach(_:)`` when no shift reaches it: 0 and 1 never, others not when
  ///   the certain agencies alone decide.
  public static func shift(
    of chances: [Double], forAtLeast count: Int, target: Double
  ) throws(LawError) -> Shift {
    try LawCheck.chances(chances)
    try LawCheck.chance(target)
    let certain = chances.count { $0 == 1 }
    let possible = chances.count { $0 > 0 }
    guard target > 0, target < 1, count > certain, count <= possible else {
      throw .targetOutOfReach(target)
    }
    func excess(_ logit: Double) -> Double {
      PoissonBinomial(checked: shifted(chances, by: logit)).chance(ofAtLeast: count) - target
    }
    // The chance rises with the shift; widen until it is enclosed.
    var (low, high) = (-1.0, 1.0)
    while excess(low) > 0, low > -700 { low *= 2 }
    while excess(high) < 0, high < 700 { high *= 2 }
    guard let logit = Root.brent(low, high, excess) else { throw .targetOutOfReach(target) }
    return Shift(logit: logit, chances: shifted(chances, by: logit))
  }

  private static func shifted(_ chances: [Double], by logit: Double) -> [Double] {
    let factor = exp(logit)
    return chances.map { chance in
      let part = chance * factor
      return chance == 1 ? 1 : min(1, part / ((1 - chance) + part))
    }
  }
}

/// Roots of continuous functions.
enum Root {
  /// The root of a function between two points at which its signs differ, by Brent's method
  /// (1973, chapter 4), to the last digits; `nil` when the signs agree.
  static func brent(_ from: Double, _ to: Double, _ function: (Double) -> Double) -> Double? {
    var (a, b) = (from, to)
    var (fa, fb) = (function(a), function(b))
    if fa == 0 { return a }
    if fb == 0 { return b }
    guard (fa > 0) != (fb > 0) else { return nil }
    var (c, fc) = (a, fa)
    var step = b - a
    var before = step
    for _ in 0..<200 {
      if (fb > 0) == (fc > 0) {
        (c, fc) = (a, fa)
        (step, before) = (b - a, b - a)
      }
      if abs(fc) < abs(fb) {
        (a, fa) = (b, fb)
        (b, fb) = (c, fc)
        (c, fc) = (a, fa)
      }
      let tolerance = 2 * Double.ulpOfOne * abs(b)
      let middle = (c - b) / 2
      if abs(middle) <= tolerance || fb == 0 { return b }
      if abs(before) >= tolerance, abs(fa) > abs(fb) {
        // Inverse quadratic interpolation, or the secant when two points coincide.
        let s = fb / fa
        var p: Double
        var q: Double
        if a == c {
          p = 2 * middle * s
          q = 1 - s
        } else {
          let r = fb / fc
          let t = fa / fc
          p = s * (2 * middle * t * (t - r) - (b - a) * (r - 1))
          q = (t - 1) * (r - 1) * (s - 1)
        }
        if p > 0 { q = -q } else { p = -p }
        if 2 * p < min(3 * middle * q - abs(tolerance * q), abs(before * q)) {
          before = step
          step = p / q
        } else {
          (step, before) = (middle, middle)
        }
      } else {
        (step, before) = (middle, middle)
      }
      (a, fa) = (b, fb)
      b += abs(step) > tolerance ? step : (middle > 0 ? tolerance : -tolerance)
      fb = function(b)
    }
    return b
  }
}
