import Testing

@testable import WhatIf

@Suite struct FactorTailTests {
  private static let correlations = [0, 0.05, 0.1, 0.3, 0.6, 0.9, 0.98, 0.995, 1]

  /// Chances with repeats, certain ones and some that can hardly be.
  private static func chances(_ count: Int, from seed: Int) -> [Double] {
    let some = [0.9, 0.5, 0.9, 0, 0.123, 1, 1e-9, 0.77, 1 - 1e-9, 0.5, 0.35, 0.9]
    return (0..<count).map { some[($0 * 5 + seed) % some.count] }
  }

  @Test(arguments: correlations) func everyTailIsThatOfTheWholeLaw(correlation: Double) throws {
    for count in [1, 2, 3, 5, 8, 12, 21] {
      for seed in 0..<4 {
        let chances = Self.chances(count, from: seed)
        let law = try GaussianCopula(chances, correlation: correlation)
        var tail = try FactorTail(correlation: correlation, count: count)
        for bound in -1...count + 1 {
          let least = try tail.chance(of: .atLeast(bound), chances)
          let most = try tail.chance(of: .atMost(bound), chances)
          #expect(least.isExact && most.isExact)
          #expect(abs(least.lower - law.chance(ofAtLeast: bound)) < 2e-11)
          #expect(abs(most.lower - law.chance(ofAtMost: bound)) < 2e-11)
        }
      }
    }
  }

  /// The chances given each node are kept from one question to the next.
  @Test func whatIsKeptChangesNothing() throws {
    var kept = try FactorTail(correlation: 0.3, count: 12)
    for seed in 0..<12 {
      let chances = Self.chances(12, from: seed)
      var fresh = try FactorTail(correlation: 0.3, count: 12)
      let bound = FactorTail.Side.atLeast(seed)
      #expect(try kept.chance(of: bound, chances) == fresh.chance(of: bound, chances))
    }
  }

  @Test(arguments: [0.02, 0.1, 0.3, 0.7]) func theBandIsAsExactAsAllNodes(
    correlation: Double
  ) throws {
    let chances = Self.chances(90, from: 1)
    var all = try FactorTail(correlation: correlation, count: 90)
    var band = try FactorTail(
      correlation: correlation, count: 90, directLimit: 0, lawLimit: 1000)
    var normal = try FactorTail(correlation: correlation, count: 90, directLimit: 0, lawLimit: 0)
    for bound in stride(from: 1, through: 90, by: 7) {
      for side in [FactorTail.Side.atLeast(bound), .atMost(bound)] {
        let wanted = try all.chance(of: side, chances).lower
        #expect(abs(try band.chance(of: side, chances).lower - wanted) < 1e-11)
        let bracket = try normal.chance(of: side, chances)
        #expect(bracket.lower <= wanted + 1e-11 && wanted <= bracket.upper + 1e-11)
      }
    }
  }

  @Test func badInputIsRefused() throws {
    #expect(throws: LawError.correlationOutside(-0.1)) {
      try FactorTail(correlation: -0.1, count: 3)
    }
    #expect(throws: LawError.self) { try FactorTail(correlation: .nan, count: 3) }
    var tail = try FactorTail(correlation: 0.5, count: 2)
    #expect(throws: LawError.lengthsDiffer(1, 2)) {
      try tail.chance(of: .atLeast(1), [0.5])
    }
    #expect(throws: LawError.self) { try tail.chance(of: .atMost(1), [0.5, .nan]) }
  }
}
