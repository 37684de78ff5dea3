import Testing

@Suite struct MathCasesTests {
  @Test func tableIsWholeAndNamesAreUnique() {
    #expect(MathCases.all.count == 76)
    #expect(Set(MathCases.all.map(\.name)).count == 76)
  }

  @Test func equalChancesAreWrittenOut() throws {
    let chances = try MathCases.named("corr-frechet-26-at-97").inputs["p"].numbers
    #expect(chances == Array(repeating: 0.97, count: 26))
  }

  @Test func missingNumberEqualsNothing() throws {
    let oracle = try MathCases.named("pb-144")
    #expect(!oracle.isNear(0, oracle.expected["no such key"].number))
  }

  @Test func relativeToleranceScalesWithTheExpectedNumber() throws {
    let oracle = try MathCases.named("pb-144")
    #expect(oracle.isNear(1e-58 * (1 + 5e-11), 1e-58))
    #expect(!oracle.isNear(0, 1e-58))
  }
}
