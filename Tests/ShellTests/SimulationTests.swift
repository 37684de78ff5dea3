import Answers
import CommandLanguage
import Synchronization
import Testing
import Wording

@testable import Shell

/// `chance` where it is simulated.
@Suite struct SimulationTests {
  private static let question =
    "chance connected% >= 85% and connected% of requests >= 85% by deadline"

  /// Of the 50 agencies that are open then no diagram is laid out.
  private static let setting = ["load sample demo", "set today 1 mehr 1401"]

  @Test func aStopShowsWhatWasDrawn() throws {
    let stop = Stop()
    var edge = Edge()
    edge.isInterrupted = { stop.isDue() }
    var session = Session(edge: edge)
    for line in Self.setting { #expect(session.type(line) == nil) }
    // The statement looks once before it begins.
    stop.looks.withLock { (looks: inout Int) in looks = 1 }
    #expect(session.type(Self.question) == nil)
    let answer = try #require(session.lastAnswer).answer
    let draws = answer.row("independent")[3]
    guard case .count(let count) = draws else {
      Issue.record("\(draws)")
      return
    }
    #expect(count > 0 && count < 200_000)
    #expect(
      answer.notes.contains { $0.english.hasPrefix("'independent' was stopped, and stands on the") }
    )
    // Nothing of the session is lost.
    stop.looks.withLock { (looks: inout Int) in looks = .max }
    #expect(session.type("status") == nil)
  }

  /// Rows of a sweep that was stopped would not be whole.
  @Test func aStopEndsASweep() throws {
    let stop = Stop()
    var edge = Edge()
    edge.isInterrupted = { stop.isDue() }
    var session = Session(edge: edge)
    for line in Self.setting + ["set draws 200", "set correlation 0"] {
      #expect(session.type(line) == nil)
    }
    let sweep =
      "sweep p from 84% to 85%: chance connected% >= p and connected% of requests >= p by deadline"
    // Wherever the stop comes: before a point, after it, or in the last one.
    for looks in 1...4 {
      stop.looks.withLock { (left: inout Int) in left = looks }
      #expect(session.type(sweep)?.id == "E601")
    }
    stop.looks.withLock { (left: inout Int) in left = .max }
    #expect(session.type(sweep) == nil)
  }

  @Test func theSeedDecidesTheFigures() throws {
    var session = Session.alone()
    for line in Self.setting + ["set draws 5000"] { #expect(session.type(line) == nil) }
    func rows() throws -> [[Cell]] {
      #expect(session.type(Self.question) == nil)
      return try #require(session.lastAnswer).answer.rows
    }
    let first = try rows()
    #expect(try rows() == first)
    #expect(session.type("set seed 2") == nil)
    #expect(try rows() != first)
    #expect(session.type("undo") == nil)
    #expect(try rows() == first)
  }

  /// What can be added up is told exactly; the simulated figure is that of the exact one.
  @Test func agreesWithTheExactAnswer() throws {
    var session = Session.alone()
    for line in Self.setting + ["set draws 20000", "set correlation 0"] {
      #expect(session.type(line) == nil)
    }
    // A part that always holds makes the condition a joint one, without changing its chance.
    #expect(session.type("chance connected% of requests >= 90%") == nil)
    let exact = try #require(session.lastAnswer).answer.row("independent")[1].amount
    #expect(session.type("chance connected% of requests >= 90% and connected >= 1") == nil)
    let answer = try #require(session.lastAnswer).answer
    #expect(answer.columns.map(\.name) == ["dependence", "chance", "standard_error", "draws"])
    let row = answer.row("independent")
    let chance = row[1].amount
    let error = row[2].amount
    #expect(abs(chance - exact) < 4 * error)
  }
}
