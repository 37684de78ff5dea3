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

  /// The chances given a value of the factor.
  private struct Given {
    private let factor: CommonFactor
    private var groups: WeightGroups
    /// A certain chance stays what it is; its quantile is not finite.
    private let thresholds: [Double]

    init(_ groups: WeightGroups, _ factor: CommonFactor) {
      (self.groups, self.factor) = (groups, factor)
      thresholds = groups.groups.map { min(1e6, max(-1e6, NormalLaw.quantile($0.chance))) }
    }

    mutating func callAsFunction(at node: Int) -> WeightGroups {
      let shift = factor.correlation.squareRoot() * factor.nodes[node]
      let rest = (1 - factor.correlation).squareRoot()
      var values = thresholds.map { ($0 - shift) / rest }
      values.withUnsafeMutableBufferPointer { NormalLaw.replaceByChances($0) }
      for index in values.indices { groups.groups[index].chance = min(1, values[index]) }
      return groups
    }
  }

  /// The nodes of a common factor at which it is open whether the total is above a bound.
  ///
  /// The expected total falls from node to node, so that halving finds them; before them, by
  /// Bernstein's inequality, the total is above the bound, and behind them below.
  /// Source: docs/methods/gaussian-copula.md.
  func openNodes(of factor: CommonFactor, bound: Double) -> Range<Int> {
    var given = Given(self, factor)
    // The variance is at most Σw²/4.
    let squares = groups.reduce(0) { $0 + $1.second }
    let term = Self.cut / 3
    let distance = unit * (term + (term * term + Self.cut * squares / 2).squareRoot())
    func first(below total: Double) -> Int {
      var (low, high) = (0, factor.nodes.count)
      while low < high {
        let middle = (low + high) / 2
        if given(at: middle).mean < total { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let begin = first(below: bound + distance)
    return begin..<max(begin, first(below: bound - distance))
  }

  /// The chance that the total is above a bound, or below it, when a common factor moves all
  /// agencies.
  ///
  /// - Parameters:
  ///   - open: The nodes at which it is open, by ``openNodes(of:bound:)``.
  ///   - law: The chance at a node, told its place and the chances given it.
  func average(
    over factor: CommonFactor, open: Range<Int>, isAbove: Bool,
    _ law: (Int, WeightGroups) throws(LawError) -> Bracket
  ) throws(LawError) -> Bracket {
    var given = Given(self, factor)
    let nodes = isAbove ? 0..<open.lowerBound : open.upperBound..<factor.weights.count
    let settled = factor.weights[nodes].reduce(0, +)
    var (lower, upper) = (settled, settled)
    for node in open {
      let chance = try law(node, given(at: node))
      lower += factor.weights[node] * chance.lower
      upper += factor.weights[node] * chance.upper
    }
    return Bracket(min(1, lower), min(1, upper))
  }
}
