import Glibc

/// What the normal law says of a sum of many independent agencies, with a proved bound.
///
/// The distance of the two distribution functions is at most 0.56·Σ E|Yᵢ|³ / (Σ Var Yᵢ)^(3/2)
/// for any independent summands (Berry and Esseen; the constant is Shevtsova's, 2010).
/// Source: docs/methods/weighted-law.md.
struct NormalBracket: Hashable, Sendable {
  private let mean: Double
  private let deviation: Double
  private let most: Double
  /// How far the distribution function may be from the normal one.
  let error: Double

  init(weights: [Double], chances: [Double]) {
    var (mean, variance, third, most) = (0.0, 0.0, 0.0, 0.0)
    // In units of the heaviest, so that no cube overflows.
    let heaviest = weights.max() ?? 0
    let unit = heaviest > 0 ? heaviest : 1
    for (weight, p) in zip(weights, chances) {
      let (w, q) = (weight / unit, 1 - p)
      mean += w * p
      most += w
      variance += w * w * p * q
      third += w * w * w * p * q * (p * p + q * q)
    }
    let deviation = variance.squareRoot()
    self.mean = mean * unit
    self.most = most * unit
    self.deviation = deviation * unit
    error = variance > 0 ? min(1, 0.56 * third / (variance * deviation)) : 1
  }

  /// Agencies grouped by their chances.
  init(_ weights: WeightGroups) {
    var (mean, variance, third, most) = (0.0, 0.0, 0.0, 0.0)
    for group in weights.groups {
      let (p, q) = (group.chance, 1 - group.chance)
      mean += group.first * p
      most += group.first
      variance += group.second * p * q
      third += group.third * p * q * (p * p + q * q)
    }
    let deviation = variance.squareRoot()
    self.mean = mean * weights.unit
    self.most = most * weights.unit
    self.deviation = deviation * weights.unit
    error = variance > 0 ? min(1, 0.56 * third / (variance * deviation)) : 1
  }

  /// Agencies that each count once.
  init(_ groups: [ChanceGroup]) {
    var (mean, variance, third, most) = (0.0, 0.0, 0.0, 0.0)
    for group in groups {
      let (members, p, q) = (Double(group.members), group.chance, 1 - group.chance)
      mean += members * p
      most += members
      variance += members * p * q
      third += members * p * q * (p * p + q * q)
    }
    self.mean = mean
    self.most = most
    deviation = variance.squareRoot()
    error = variance > 0 ? min(1, 0.56 * third / (variance * deviation)) : 1
  }

  private func bracket(_ chance: Double) -> Bracket {
    Bracket(max(0, chance - error), min(1, chance + error))
  }

  func chance(ofAtLeast value: Double) -> Bracket {
    if value <= 0 { return Bracket(exactly: 1) }
    if value > most { return Bracket(exactly: 0) }
    guard deviation > 0 else { return Bracket(0, 1) }
    return bracket(NormalLaw.chance(ofAtMost: (mean - value) / deviation))
  }

  func chance(ofAtMost value: Double) -> Bracket {
    if value >= most { return Bracket(exactly: 1) }
    if value < 0 { return Bracket(exactly: 0) }
    guard deviation > 0 else { return Bracket(0, 1) }
    return bracket(NormalLaw.chance(ofAtMost: (value - mean) / deviation))
  }

  func quantile(_ level: Double) -> Bracket {
    func end(_ level: Double, otherwise limit: Double) -> Double {
      guard level > 0, level < 1, deviation > 0 else { return limit }
      return min(max(0, mean + deviation * NormalLaw.quantile(level)), most)
    }
    return Bracket(end(level - error, otherwise: 0), end(level + error, otherwise: most))
  }
}
