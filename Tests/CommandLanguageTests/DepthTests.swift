import CommandLanguage
import Testing

/// Trees deep enough to overflow the stack of whoever walks or frees them are refused.
@Suite struct DepthTests {
  @Test func metricsInMetricsAreRefused() async {
    await withKnownIssue {
      await #expect(processExitsWith: .success) {
        let text = String(repeating: "connected% where ", count: 60_000)
        precondition(Construct.expression.outcome(text).contains("E112"))
      }
    }
  }

  @Test(arguments: ["+", "*", "and", "or"])
  func longChainsAreRefused(sign: String) async {
    await withKnownIssue {
      await #expect(processExitsWith: .success) { [sign = sign as String] in
        let text = "a" + String(repeating: " \(sign) a", count: 200_000)
        precondition(Construct.expression.outcome(text).contains("E112"))
      }
    }
  }
}
