import Glibc

/// Proved bounds on the weight of N of K agencies chosen by lot, for any weights and any K.
///
/// Hoeffding (1963, theorem 4): a sum drawn without replacement has no larger moment generating
/// function than one drawn with replacement, so Chernoff's bound on the latter holds for it;
/// Cantelli's inequality uses the exact variance. The smaller of N and K − N is drawn.
struct SubsetBounds {
  private let law: OpenChoiceLaw
  private let total: Double
  private let mean: Double
  private let variance: Double
  private let (least, most): (Double, Double)
  private let spread: CoarseWeights

  init(_ law: OpenChoiceLaw) {
    self.law = law
    spread = CoarseWeights(law.weights)
    total = law.weights.reduce(0, +)
    (mean, variance) = (law.mean, law.variance)
    (least, most) = (law.least, law.most)
  }

  func chance(ofAtLeast value: Double) -> Bracket {
    if value <= least { return Bracket(exactly: 1) }
    if value > most { return Bracket(exactly: 0) }
    return value > mean ? Bracket(0, upper(value)) : Bracket(1 - lower(value), 1)
  }

  func chance(ofAtMost value: Double) -> Bracket {
    if value >= most { return Bracket(exactly: 1) }
    if value < least { return Bracket(exactly: 0) }
    return value < mean ? Bracket(0, lower(value)) : Bracket(1 - upper(value), 1)
  }

  /// Between the smallest value whose chance may reach the level and the smallest that must.
  func quantile(_ level: Double) -> Bracket {
    func search(_ reaches: (Double) -> Bool) -> Double {
      var (low, high) = (least, most)
      for _ in 0..<60 {
        let middle = low + (high - low) / 2
        if reaches(middle) { high = middle } else { low = middle }
      }
      return high
    }
    let (maybe, surely) = (
      search { chance(ofAtMost: $0).upper >= level }, search { chance(ofAtMost: $0).lower >= level }
    )
    // The first search ends just above its threshold; the least value is a bound as well.
    return Bracket(maybe <= least + (most - least) * 1e-15 ? least : maybe, surely)
  }

  /// A bound on P(weight ≥ value) for value > mean.
  private func upper(_ value: Double) -> Double {
    let chosen = law.chosen
    let rest = law.weights.count - chosen
    let chernoff =
      chosen <= rest
      ? bound(drawn: chosen, value, sign: 1) : bound(drawn: rest, total - value, sign: -1)
    return min(chernoff, cantelli(value))
  }

  /// A bound on P(weight ≤ value) for value < mean.
  private func lower(_ value: Double) -> Double {
    let chosen = law.chosen
    let rest = law.weights.count - chosen
    let chernoff =
      chosen <= rest
      ? bound(drawn: chosen, value, sign: -1) : bound(drawn: rest, total - value, sign: 1)
    return min(chernoff, cantelli(value))
  }

  private func cantelli(_ value: Double) -> Double {
    let distance = value - mean
    return variance / (variance + distance * distance)
  }

  /// min over θ ≥ 0 of exp(−sθ·value)·(mean of exp(sθw))^drawn, s = ±1: a convex search.
  private func bound(drawn: Int, _ value: Double, sign: Double) -> Double {
    let scale = max(most, total / Double(max(1, law.weights.count)), .leastNormalMagnitude)
    func exponent(_ theta: Double) -> Double {
      Double(drawn) * spread.logMeanExp(sign * theta / scale) - sign * theta * value / scale
    }
    // Golden section on log θ; any θ gives a bound that holds.
    var (low, high) = (-12.0, 9.0)
    let ratio = 0.618_033_988_749_894_8
    for _ in 0..<60 {
      let (first, second) = (high - ratio * (high - low), low + ratio * (high - low))
      if exponent(exp(first)) < exponent(exp(second)) { high = second } else { low = first }
    }
    // Rounded up by more than the exponent, a difference of numbers below 10⁵, can be off.
    return min(1, exp(exponent(exp((low + high) / 2)) + 1e-9 + Double(drawn) * 1e-14))
  }
}
