import Testing
import WhatIf

@Suite struct CheckValueTests {
  @Test func auditBeforeRelying() throws {
    let oracle = try MathCases.named("decide-evsi-audit")
    let value = try CheckValue(
      prior: oracle.inputs["prior"].number, sensitivity: oracle.inputs["sensitivity"].number,
      specificity: oracle.inputs["specificity"].number, gain: oracle.inputs["gain"].number,
      loss: oracle.inputs["loss"].number)
    oracle.expect(value.ofPerfectCheck, "evpi")
    oracle.expect(value.ofCheck, "evsi")
    oracle.expect(try #require(value.posteriorPositive), "posterior_positive")
    oracle.expect(try #require(value.posteriorNegative), "posterior_negative")
  }

  @Test func perfectCheckIsWorthPerfectInformation() throws {
    for prior in [0, 0.1, 0.4, 0.6, 1] {
      let value = try CheckValue(
        prior: prior, sensitivity: 1, specificity: 1, gain: 10, loss: 8)
      #expect(abs(value.ofCheck - value.ofPerfectCheck) < 1e-14)
    }
  }

  @Test func checkThatChangesNothingIsWorthNothing() throws {
    let blind = try CheckValue(prior: 0.3, sensitivity: 0.5, specificity: 0.5, gain: 1, loss: 9)
    #expect(blind.ofCheck == 0)
    let sure = try CheckValue(prior: 0.99, sensitivity: 0.7, specificity: 0.6, gain: 9, loss: 1)
    #expect(sure.ofCheck == 0)
    #expect(sure.withoutCheck > 0)
  }

  @Test func findingThatCannotBeHasNoPosterior() throws {
    let value = try CheckValue(prior: 1, sensitivity: 1, specificity: 1, gain: 1, loss: 1)
    #expect(value.posteriorNegative == nil)
    #expect(value.posteriorPositive == 1)
  }

  @Test func badInputIsRefused() {
    #expect(throws: LawError.parameterOutside(name: "prior", value: 1.2)) {
      try CheckValue(prior: 1.2, sensitivity: 1, specificity: 1, gain: 1, loss: 1)
    }
    #expect(throws: LawError.self) {
      try CheckValue(prior: 0.5, sensitivity: .nan, specificity: 1, gain: 1, loss: 1)
    }
    #expect(throws: LawError.parameterOutside(name: "loss", value: -1)) {
      try CheckValue(prior: 0.5, sensitivity: 1, specificity: 1, gain: 1, loss: -1)
    }
  }
}
