import Glibc

/// The least and the most that a ratio of totals can be when N of K agencies are chosen.
///
/// The ratio is (a₀ + Σaᵢ)/(b₀ + Σbᵢ) over the chosen i. Least and most come from Dinkelbach's
/// iteration: for a trial ratio λ the best N are those with the largest aᵢ − λbᵢ, and their ratio
/// is the next λ, until it stands still; exact after a few steps. The mean over all choices,
/// equally likely, is E(1/y) = ∫E(e^(−ty))dt, with the inner mean from a recursion over the
/// agencies. Source: docs/methods/ratio-bounds.md.
///
/// Complexity: O(K log K) a step; the mean takes O(K · N) for each of some hundred nodes.
public struct RatioBounds: Hashable, Sendable {
  /// What is added whichever agencies are chosen: a₀ and b₀.
  public let base: Fraction
  /// aᵢ and bᵢ of each agency.
  public let parts: [Fraction]
  /// How many are chosen, N.
  public let chosen: Int
  /// The least the ratio can be.
  public let least: Double
  /// The most the ratio can be.
  public let most: Double

  /// A numerator and a denominator, both finite and 0 or more.
  public struct Fraction: Hashable, Sendable {
    public var numerator: Double
    public var denominator: Double

    public init(_ numerator: Double, over denominator: Double) {
      (self.numerator, self.denominator) = (numerator, denominator)
    }
  }

  /// - Parameters:
  ///   - base: a₀ and b₀, what the ratio is made of already.
  ///   - parts: aᵢ and bᵢ for each of K agencies.
  ///   - chosen: N, from 0 to K.
  /// - Throws: ``LawError``: a part out of range, N out of range, or
  ///   ``LawError/denominatorNotPositive`` when some choice leaves 0 below the line.
  public init(base: Fraction, parts: [Fraction], choosing chosen: Int) throws(LawError) {
    try LawCheck.weights([base.numerator, base.denominator])
    try LawCheck.weights(parts.map(\.numerator))
    try LawCheck.weights(parts.map(\.denominator))
    try LawCheck.count(chosen, most: parts.count)
    let lightest = parts.map(\.denominator).sorted().prefix(chosen).reduce(0, +)
    guard base.denominator + lightest > 0 else { throw .denominatorNotPositive }
    (self.base, self.parts, self.chosen) = (base, parts, chosen)
    most = Self.extreme(base, parts, chosen, sign: 1)
    least = Self.extreme(base, parts, chosen, sign: -1)
  }

  /// - Parameter sign: 1 for the most, −1 for the least.
  private static func extreme(
    _ base: Fraction, _ parts: [Fraction], _ chosen: Int, sign: Double
  ) -> Double {
    func ratio(_ choice: some Sequence<Fraction>) -> Double {
      var (numerator, denominator) = (base.numerator, base.denominator)
      for part in choice {
        numerator += part.numerator
        denominator += part.denominator
      }
      return numerator / denominator
    }
    var best = ratio(parts.prefix(chosen))
    // It ends by itself, for each step is a better choice; the limit guards against rounding.
    for _ in 0..<200 {
      let ranked = parts.sorted {
        let first = sign * ($0.numerator - best * $0.denominator)
        let second = sign * ($1.numerator - best * $1.denominator)
        return first > second
      }
      let next = ratio(ranked.prefix(chosen))
      guard sign * (next - best) > 0 else { return best }
      best = next
    }
    return best
  }

  /// The mean of the ratio when every choice is equally likely, to about 1 part in 10¹³.
  ///
  /// The trapezoidal rule after t = exp(π/2 · sinh u), halved until it stands still.
  public func mean() -> Double {
    let share = parts.isEmpty ? 0 : Double(chosen) / Double(parts.count)
    let scale = base.denominator + share * parts.reduce(0) { $0 + $1.denominator }
    var (step, last) = (0.25, 0.0)
    var sum = sweep(step: step, offset: 0, scale: scale)
    last = sum * step
    for _ in 0..<6 {
      sum += sweep(step: step, offset: step / 2, scale: scale)
      step /= 2
      let value = sum * step
      if abs(value - last) <= 1e-14 * value { return value }
      last = value
    }
    return last
  }

  /// Σ of the integrand at u = offset + k·step for all k that matter.
  private func sweep(step: Double, offset: Double, scale: Double) -> Double {
    var sum = 0.0
    for direction in [1.0, -1.0] {
      var index = direction > 0 ? 0.0 : -1.0
      // Beyond ±6 nothing is left in double precision.
      while abs(offset + index * step) < 6 {
        let u = offset + index * step
        let time = exp(.pi / 2 * sinh(u)) / scale
        let term = transform(time) * time * .pi / 2 * cosh(u)
        sum += term
        if term <= 1e-18 * sum, abs(u) > 1 { break }
        index += direction
      }
    }
    return sum
  }

  /// E((a₀ + Σaᵢ)·exp(−t(b₀ + Σbᵢ))) over all choices, by the recursion of ``SubsetLattice``.
  private func transform(_ time: Double) -> Double {
    var values = Array(repeating: 0.0, count: chosen + 1)
    var sums = values
    values[0] = exp(-time * base.denominator)
    for (item, part) in parts.enumerated() {
      let factor = exp(-time * part.denominator)
      let left = parts.count - item
      for number in stride(from: min(item, chosen), through: 0, by: -1) {
        let missing = chosen - number
        guard missing <= left else { continue }
        if missing > 0 {
          let take = Double(missing) / Double(left) * factor
          values[number + 1] += take * values[number]
          sums[number + 1] += take * (sums[number] + part.numerator * values[number])
        }
        let skip = Double(left - missing) / Double(left)
        values[number] *= skip
        sums[number] *= skip
      }
    }
    return base.numerator * values[chosen] + sums[chosen]
  }
}
