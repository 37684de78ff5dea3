import Answers
import CommandLanguage
import Foundation
import Testing
import Wording

@testable import Shell

/// Every answer with figures carries how they came about, in the same numbers.
@Suite struct DerivationTests {
  /// Questions of every command that asks, by the sample they are asked of.
  static let questions: [(sample: String, question: String)] = [
    ("azar", "status"), ("azar", "status where sector = bank"), ("demo", "status by sector"),
    ("demo", "status at 1401-06-31"), ("azar", "if 20 agencies connect by deadline"),
    ("azar", "if 20 agencies connect by deadline then status"),
    ("azar", "if mfa waive until 1402-03-31 then status"),
    ("demo", "if banks connect by 15 azar, threshold is 50%"),
    ("azar", "need connected% >= 95% by deadline"), ("azar", "need connected% > 95%"),
    ("azar", "need connected >= 131 from connecting"), ("azar", "need connected >= 10"),
    ("azar", "need connected% where sector = bank >= 60% from unconnected"),
    ("azar", "need connected% where sector = bank >= 70%"),
    ("azar", "need connected% where sector = bank >= 70% from agencies where sector != ministry"),
    ("azar", "if 5 agencies connect then need connected% >= 95%"),
    ("demo", "need connected% of requests >= 95%"),
    ("demo", "need connected% of requests >= 99.9% from banks"),
    ("demo", "need connected of requests >= 4000000"),
    ("demo", "need chance(connected% >= 90%) >= 80%"),
    ("azar", "need chance(connected% >= 90%) >= 80%"),
    ("demo", "need chance(connected% >= 90%) >= 80% from banks"),
    ("azar", "compare base, early under base, late weights 70%, 30%"),
    ("demo", "chance connected% >= 85%"), ("azar", "chance connected% >= 95%"),
    ("demo", "chance connected% of requests >= 90%"),
    ("demo", "chance connected% >= 85% and unconnected <= 12"),
    ("azar", "if unconnected chance is 90% then chance unconnected = 0"),
    ("azar", "if unconnected chance is 90%, 3 agencies connect then chance connected% >= 85%"),
    ("azar", "chance connected >= 10"), ("demo", "when connected% >= 90%"),
    ("azar", "when connected% >= 90%"), ("demo", "when connected >= 10"),
    ("demo", "when connected% of requests >= 90%"), ("demo", "forecast"),
    ("demo", "forecast unconnected"), ("demo", "forecast connected% using pace"),
    ("demo", "forecast connected% of requests using chances"),
    ("demo", "forecast connected using plan"), ("azar", "forecast"),
    ("demo", "plan 3 agencies per week by deadline"),
    ("demo", "plan 3 agencies per week for connected% >= 95%"),
    ("demo", "plan 3 agencies per week for connected% of requests >= 95%"),
    ("demo", "plan 6 weeks of effort per week"),
    ("demo", "plan 6 weeks of effort per week for connected% >= 82%"),
    ("demo", "sensitivity of connected% >= 85%"),
    ("azar", "sweep n from 0 to 26 step 2: if n agencies connect by deadline"),
    ("demo", "sweep n from 5 to 15 step 5: if n agencies connect then chance connected% >= 90%"),
    ("azar", "compare base, early"), ("azar", "diff base, early"),
    ("azar", "reconcile connected 73%, connecting 9%, unconnected 18%, unconnected 26"),
    ("demo", "backtest"), ("azar", "backtest"), ("demo", "verify"), ("demo", "stages by sector"),
    ("demo", "matrix"), ("demo", "docket"),
    ("demo", "check"), ("demo", "list where sector = bank limit 3"), ("demo", "show sepidar-bank"),
    ("demo", "fields"), ("demo", "explain sepidar-bank"),
  ]

  /// Commands that ask, but for text or for what the session holds.
  static let withoutFigures: Set = [
    "assert", "print", "help", "history", "last", "log", "settings", "scenarios",
  ]

  @Test func everyAskingCommandIsTriedHere() {
    let tried = Set(Self.questions.map { $0.question.split(separator: " ")[0].lowercased() })
    for command in Command.all where command.effect == .asks {
      #expect(tried.contains(command.name) != Self.withoutFigures.contains(command.name))
    }
  }

  /// One test, so that no question is asked more than once.
  @Test(arguments: questions) func answerCarriesItsDerivation(
    sample: String, question: String
  ) throws {
    var session = try #require(Self.sessions[sample])
    #expect(session.type(question) == nil)
    let last = try #require(session.lastAnswer)
    let derivation = try #require(last.answer.derivation)
    #expect(!derivation.formulas.isEmpty)
    #expect(!derivation.methods.isEmpty)
    expectFiguresOfTheHeadline(last.answer, in: [question] + text(derivation))
    try expectRightSums(text(derivation).joined(separator: "\n"))

    let explained = ExplainLast(last: last).answer
    for line in ["explain last", "set today 1401-12-01", "nonsense", "undo", "print \"x\""] {
      session.type(line)
    }
    let later = try #require(session.lastAnswer)
    #expect(ExplainLast(last: later).answer == explained)
  }

  /// Every number that the headline says stands in the derivation or in the question.
  private func expectFiguresOfTheHeadline(_ answer: Answer, in texts: [String]) {
    let derived = Set(figures(in: texts.joined(separator: "\n")))
    for figure in figures(in: answer.headline.map(\.english).joined(separator: "\n")) {
      #expect(derived.contains(figure), "\(figure) of: \(answer.headline)")
    }
  }

  /// Every sum of two numbers comes to what stands behind its equals sign.
  private func expectRightSums(_ text: String) throws {
    let sum = /([\d.,]+) (÷|×|−|\+) ([\d.,]+) = ([\d.,]*\d)(%?)/
    for match in text.matches(of: sum) {
      let numbers = try [match.1, match.3, match.4].map {
        try #require(Double($0.replacingOccurrences(of: ",", with: "")), "\(match.0)")
      }
      let exact =
        switch match.2 {
        case "÷": numbers[0] / numbers[1] * (match.5.isEmpty ? 1 : 100)
        case "×": numbers[0] * numbers[1]
        case "−": numbers[0] - numbers[1]
        default: numbers[0] + numbers[1]
        }
      #expect(abs(exact - numbers[2]) <= 0.0501, "\(match.0)")
    }
  }

  @Test(arguments: MethodPage.allCases) func methodPageIsThere(page: MethodPage) throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appendingPathComponent(page.path), encoding: .utf8)
    #expect(text.hasPrefix("# \(page.title)\n"))
  }

  // MARK: Helpers

  private static let sessions: [String: Session] = ["azar", "demo"].reduce(into: [:]) {
    var session = Transcript.quiet(on: Transcript.systemDay)
    for line in [
      "load sample \($1)", "scenario early", "apply banks connect by 20 azar",
      "scenario late from base",
      "apply mfa waive until 1402-03-31", "scenario base",
    ] {
      session.type(line)
    }
    $0[$1] = session
  }

  private func text(_ derivation: Answer.Derivation) -> [String] {
    (derivation.inputs.map(\.says) + derivation.formulas.flatMap { [$0.rule] + $0.numbers })
      .map(\.english)
  }

  /// Numbers with their percent signs: `103`, `72.5%`, `4,416,367`.
  private func figures(in text: String) -> [String] {
    text.matches(of: /\d[\d,]*(\.\d+)?%?/).map { match in
      var figure = String(match.0)
      while figure.hasSuffix(",") { figure.removeLast() }
      return figure
    }
  }
}
