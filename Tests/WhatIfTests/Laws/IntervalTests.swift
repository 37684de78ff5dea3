import Testing
import WhatIf

@Suite struct IntervalTests {
  @Test(arguments: ["105-of-144", "0-of-12", "26-of-26"])
  func shareAfterTrials(name: String) throws {
    let oracle = try MathCases.named("interval-\(name)")
    for (method, key) in [
      (ProportionInterval.Method.wilson, "wilson"), (.clopperPearson, "clopper_pearson"),
      (.jeffreys, "jeffreys"),
    ] {
      let interval = try ProportionInterval(
        oracle.inputs["k"].whole, of: oracle.inputs["n"].whole,
        level: oracle.inputs["level"].number, by: method)
      oracle.expect([interval.lower, interval.upper], key)
    }
  }

  /// Oracle: scipy.stats.hypergeom, every population count tried.
  @Test(arguments: [
    (24, 30, 105, 0.95, 68...95), (0, 12, 40, 0.95, 0...9), (12, 12, 40, 0.9, 33...40),
    (5, 20, 100, 0.95, 10...46),
  ])
  func populationAfterAnAudit(
    found: Int, sampled: Int, population: Int, level: Double, counts: ClosedRange<Int>
  ) throws {
    let interval = try AuditInterval(
      found: found, of: sampled, population: population, level: level)
    #expect(interval.counts == counts)
    #expect(interval.lower == Double(counts.lowerBound) / Double(population))
  }

  /// Every audit of every population of up to eight covers the truth at its level.
  @Test func auditCoversTheTruth() throws {
    for population in 1...8 {
      for sampled in 1...population {
        let intervals = try (0...sampled).map {
          $0 <= sampled
            ? try AuditInterval(found: $0, of: sampled, population: population, level: 0.8) : nil
        }
        for truth in 0...population {
          let law = Hypergeometric(
            useful: truth, useless: population - truth, drawn: sampled)
          let covered = (0...sampled).filter { intervals[$0]?.counts.contains(truth) == true }
            .reduce(0) { $0 + law.chance(of: $1) }
          #expect(covered >= 0.8 - 1e-12)
        }
      }
    }
  }

  @Test func auditOfAllIsCertain() throws {
    #expect(try AuditInterval(found: 7, of: 9, population: 9).counts == 7...7)
  }

  @Test func badInputIsRefused() {
    #expect(throws: LawError.nothingGiven) { try ProportionInterval(0, of: 0, by: .wilson) }
    #expect(throws: LawError.countOutside(3, most: 2)) {
      try ProportionInterval(3, of: 2, by: .jeffreys)
    }
    #expect(throws: LawError.levelOutside(1)) {
      try ProportionInterval(1, of: 2, level: 1, by: .wilson)
    }
    #expect(throws: LawError.countOutside(11, most: 10)) {
      try AuditInterval(found: 1, of: 11, population: 10)
    }
    #expect(throws: LawError.self) {
      try AuditInterval(found: 1, of: 2, population: .max)
    }
  }
}
