import Testing

@testable import WhatIf

@Suite struct WeightGroupsTests {
  private static func weights(_ count: Int) -> [Double] {
    (0..<count).map { Double(1 + (13 * $0 + 5) % 60) / 4 }
  }

  /// With repeats and certain ones.
  private static func chances(_ count: Int) -> [Double] {
    let some = [0.9, 0.5, 0, 0.123, 1, 0.77, 0.5, 0.35, 0.9]
    return (0..<count).map { some[$0 * 5 % some.count] }
  }

  /// Together or one by one, the normal law is the same.
  @Test func groupsKeepTheNormalLaw() {
    let (weights, chances) = (Self.weights(500), Self.chances(500))
    let groups = WeightGroups(weights: weights, chances: chances)
    #expect(groups.groups.map(\.chance) == [0, 0.123, 0.35, 0.5, 0.77, 0.9, 1])
    let (one, other) = (NormalBracket(groups), NormalBracket(weights: weights, chances: chances))
    #expect(abs(one.error - other.error) < 1e-12)
    for total in [1500.0, 2000, 2200] {
      let (a, b) = (one.chance(ofAtLeast: total), other.chance(ofAtLeast: total))
      #expect(abs(a.lower - b.lower) < 1e-11 && abs(a.upper - b.upper) < 1e-11)
    }
  }

  /// Nodes outside the band are settled without being asked, and nothing changes.
  @Test(arguments: [0.02, 0.3, 0.7]) func theBandIsAsExactAsAllNodes(correlation: Double) throws {
    let count = 700
    let (weights, chances) = (Self.weights(count), Self.chances(count))
    let factor = try CommonFactor(correlation: correlation, count: count)
    let groups = WeightGroups(weights: weights, chances: chances)
    for (bound, isAbove) in [(groups.mean, true), (groups.mean * 1.2, true), (groups.mean, false)] {
      func law(_ groups: WeightGroups) -> Double {
        let spread = groups.groups.reduce(0) { $0 + $1.second * $1.chance * (1 - $1.chance) }
        let z = (groups.mean - bound) / max(spread, 1e-300).squareRoot() / groups.unit
        return NormalLaw.chance(ofAtMost: isAbove ? z : -z)
      }
      var asked = 0
      let found = try groups.average(
        over: factor, open: groups.openNodes(of: factor, bound: bound), isAbove: isAbove
      ) { _, given in
        asked += 1
        return Bracket(exactly: law(given))
      }
      var slow = 0.0
      let quantiles = chances.map { NormalLaw.quantile($0) }
      for node in factor.nodes.indices {
        let given = factor.chances(at: node, quantiles: quantiles)
        let mean = zip(weights, given).reduce(0) { $0 + $1.0 * $1.1 }
        let spread = zip(weights, given).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * (1 - $1.1) }
        let z = (mean - bound) / max(spread, 1e-300).squareRoot()
        slow += factor.weights[node] * NormalLaw.chance(ofAtMost: isAbove ? z : -z)
      }
      #expect(abs(found.lower - slow) < 1e-9)
      #expect(asked < factor.nodes.count)
    }
  }

  /// Sixty agencies on a lattice: the band against the exact law at every node.
  @Test func exactLawsAreAveragedInTheBand() throws {
    let (weights, chances) = (Self.weights(60), Self.chances(60))
    let factor = try CommonFactor(correlation: 0.3, count: 60)
    let quantiles = chances.map { NormalLaw.quantile($0) }
    let groups = WeightGroups(weights: weights, chances: chances)
    for bound in [100.0, 250, 400] {
      let all = try factor.average(chances) { (given) throws(LawError) in
        try WeightedLaw(weights: weights, chances: given).chance(ofAtLeast: bound)
      }
      let found = try groups.average(
        over: factor, open: groups.openNodes(of: factor, bound: bound), isAbove: true
      ) {
        (node, _) throws(LawError) in
        let given = factor.chances(at: node, quantiles: quantiles)
        return try WeightedLaw(weights: weights, chances: given).chance(ofAtLeast: bound)
      }
      #expect(abs(found.lower - all.lower) < 1e-12)
    }
  }

  @Test func onlyManyAgenciesWithoutALatticeAreNormal() {
    let few = [2.0, 3].map { $0.squareRoot() }
    #expect(!WeightedLaw.isNormal(few))
    #expect(!WeightedLaw.isNormal([Double](repeating: 3, count: 5000)))
    #expect(WeightedLaw.isNormal((0..<5000).map { 1_000_000 + Double($0) }))
    #expect(WeightedLaw.isNormal((0..<5000).map { Double($0).squareRoot() }))
  }
}
