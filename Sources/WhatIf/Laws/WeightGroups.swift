/// The weights of many agencies, those with the same chance together.
///
/// Mean, variance and third moment of their total need of each group the sums of the weights and
/// of their squares and cubes only; so under a common factor a node costs as much as there are
/// different chances. Source: docs/methods/weighted-law.md.
struct WeightGroups: Hashable, Sendable {
  struct Group: Hashable, Sendable {
    var chance: Double
    /// Σw, Σw² and Σw³, in ``WeightGroups/unit``.
    var first: Double
    var second: Double
    var third: Double
  }

  /// The heaviest weight, or 1; so that no cube overflows.
  let unit: Double
  /// By chance, rising.
  fileprivate(set) var groups: [Group]

  /// - Parameters:
  ///   - weights: 0 or more.
  ///   - chances: One for each weight, in 0...1.
  /// - Complexity: O(n log n).
  init(weights: [Double], chances: [Double]) {
    let heaviest = weights.max() ?? 0
    let unit = heaviest > 0 ? heaviest : 1
    self.unit = unit
    var groups: [Group] = []
    for (chance, weight) in zip(chances, weights).sorted(by: { $0.0 < $1.0 }) {
      let w = weight / unit
      if groups.last?.chance != chance {
        groups.append(Group(chance: chance, first: 0, second: 0, third: 0))
      }
      groups[groups.count - 1].first += w
      groups[groups.count - 1].second += w * w
      groups[groups.count - 1].third += w * w * w
    }
    self.groups = groups
  }

  /// Σwp, in the weights' own unit.
  var mean: Double { groups.reduce(0) { $0 + $1.first * $1.chance } * unit }
}

extension WeightGroups {
  /// What lies outside the band in which the outcome is open has a chance below exp(−this).
  private static let cut = 42.0

  /// The chance that the total is above a bound, or below it, when a common factor moves all
  /// agencies.
  ///
  /// The expected total falls from node to node, so that halving finds the nodes at which the
  /// outcome is open; at all others Bernstein's inequality settles it.
  /// Source: docs/methods/gaussian-copula.md.
  ///
  /// - Parameter law: The chance at a node, told its place and the chances given it.
  func average(
    over factor: CommonFactor, bound: Double, isAbove: Bool,
    _ law: (Int, WeightGroups) throws(LawError) -> Bracket
  ) throws(LawError) -> Bracket {
    // A certain chance stays what it is; its quantile is not finite.
    let thresholds = groups.map { min(1e6, max(-1e6, NormalLaw.quantile($0.chance))) }
    let loading = factor.correlation.squareRoot()
    let rest = (1 - factor.correlation).squareRoot()
    var values = thresholds
    func given(_ node: Int) -> WeightGroups {
      let shift = loading * factor.nodes[node]
      for index in values.indices { values[index] = (thresholds[index] - shift) / rest }
      values.withUnsafeMutableBufferPointer { NormalLaw.replaceByChances($0) }
      var given = self
      for index in values.indices { given.groups[index].chance = min(1, values[index]) }
      return given
    }
    // The variance is at most Σw²/4.
    let squares = groups.reduce(0) { $0 + $1.second }
    let term = Self.cut / 3
    let distance = unit * (term + (term * term + Self.cut * squares / 2).squareRoot())
    func first(below total: Double) -> Int {
      var (low, high) = (0, factor.nodes.count)
      while low < high {
        let middle = (low + high) / 2
        if given(middle).mean < total { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let begin = first(below: bound + distance)
    let end = first(below: bound - distance)
    var (lower, upper) = (0.0, 0.0)
    for node in factor.nodes.indices {
      let weight = factor.weights[node]
      if node < begin || node >= end {
        let holds = (node < begin) == isAbove
        lower += holds ? weight : 0
        upper += holds ? weight : 0
        continue
      }
      let chance = try law(node, given(node))
      lower += weight * chance.lower
      upper += weight * chance.upper
    }
    return Bracket(min(1, lower), min(1, upper))
  }
}
