import AgencyModel
import Testing

/// The samples under the program's own rule and derivation.
struct JudgedSampleTests {
  @Test(arguments: [
    (Sample.azar, [103, 13, 26, 0]),
    // 109 connected, 16 connecting, 15 unconnected, 4 waived.
    (.demo, [109, 16, 15, 4]),
  ])
  func statusesOnTheDayDescribed(sample: Sample, expected: [Int]) {
    let dataset = Dataset(sample.data())
    let window = dataset.window
    var counts = [0, 0, 0, 0]
    for row in 0..<dataset.agencyCount {
      let judgement = ConnectionRule.judge(
        dataset.facts(ofRow: row), on: window.asOf, threshold: window.threshold)
      counts[judgement.status.rawValue] += 1
    }
    #expect(counts == expected)
  }

  @Test func azarRestsOnNoRule() {
    let dataset = Dataset(Sample.azar.data())
    #expect(dataset.ruledRows.isEmpty && dataset.derivedRows.isEmpty)
    #expect(dataset.data.findings.isEmpty)
  }

  @Test func demoHasTheTwoFindingsItIsMadeWith() {
    let findings = Dataset(Sample.demo.data()).data.findings
    #expect(Set(findings.compactMap(\.agency)) == ["shamshad-bank", "roads-inspection"])
    #expect(findings.count == 2)
  }
}
