import CommandLanguage
import Synchronization
import Testing

@testable import Shell

@Suite struct WhenTests {
  /// Whatever day is being looked at, also of the dates under a common factor.
  @Test func aStopEndsTheSearch() throws {
    let stop = Stop()
    var edge = Edge()
    edge.isInterrupted = { stop.isDue() }
    var session = Session(edge: edge)
    #expect(session.type("load sample demo") == nil)
    let question = "when connected% >= 95%"
    for looks in [0, 1, 5, 20] {
      stop.looks.withLock { (left: inout Int) in left = looks }
      #expect(session.type(question)?.id == "E601")
    }
    stop.looks.withLock { (left: inout Int) in left = .max }
    #expect(session.type(question) == nil)
  }
}
