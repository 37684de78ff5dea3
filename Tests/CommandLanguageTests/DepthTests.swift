import CommandLanguage
import Testing

/// Trees deep enough to overflow the stack of whoever walks or frees them are refused.
@Suite struct DepthTests {
  private static func outcome(_ text: String) -> String { Construct.expression.outcome(text) }

  @Test(arguments: [
    ("(", "a", ")"), ("- ", "a", ""), ("not ", "a", ""), ("a + (", "a", ")"),
    ("connected% of a where ", "a", ""), ("not - (", "a", ")"),
  ])
  func sixtyFourLevelsAreReadAndNoMore(opening: String, inner: String, closing: String) {
    let perTurn = opening == "not - (" ? 3 : 1
    func nested(_ count: Int) -> String {
      String(repeating: opening, count: count) + inner + String(repeating: closing, count: count)
    }
    #expect(!Self.outcome(nested(64 / perTurn)).contains("E112"))
    #expect(Self.outcome(nested(65)).contains("E112 this is nested more than 64 levels deep"))
    #expect(Self.outcome(nested(20_000)).contains("E112"))
  }

  @Test(arguments: ["+", "-", "*", "/", "and", "or"])
  func fiveHundredOperationsAreReadAndNoMore(sign: String) {
    func chain(_ count: Int) -> String { "a" + String(repeating: " \(sign) a", count: count) }
    #expect(Self.outcome(chain(500)).hasPrefix("(\(sign) (\(sign) "))
    #expect(Self.outcome(chain(501)).contains("E112 this has more than 500 operations"))
    #expect(Self.outcome(chain(20_000)).contains("E112"))
  }

  @Test func operationsInBracketsCountToo() {
    let bracketed = "(" + String(repeating: "a + ", count: 300) + "a)"
    #expect(!Self.outcome(bracketed).contains("E112"))
    #expect(Self.outcome("\(bracketed) + \(bracketed)").contains("E112"))
  }

  @Test func everyExpressionOfAStatementIsCountedAlone() {
    let sum = String(repeating: "a + ", count: 300) + "a"
    let changes = "agencies where \(sum) = 1 connect, agencies where \(sum) = 1 connect"
    #expect(!Construct.changes.outcome(changes).contains("E112"))
  }

  @Test func longListsAreNotDeep() {
    let values = String(repeating: "a, ", count: 5_000) + "a"
    #expect(Self.outcome("b in (\(values))").hasPrefix("(in b a a"))
  }

  @Test func everyFigureOfAScriptIsCountedAlone() {
    let script = String(repeating: "connected where a = b and c = d\n", count: 600)
    var parser = Parser(SourceText(name: "", text: script))
    #expect(throws: Never.self) {
      for _ in 0..<600 {
        _ = try parser.parseMetric()
        parser.advance()
      }
    }
    #expect(parser.isAtEnd == false)
    parser.advance()
    #expect(parser.isAtEnd)
  }

  /// A figure inside an expression must not begin the count anew.
  @Test func aFigureInAChainIsCountedWithIt() {
    let chain = String(repeating: "a + connected of b + ", count: 300) + "a"
    #expect(Self.outcome(chain).contains("E112"))
  }
}
