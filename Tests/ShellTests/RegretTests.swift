import Answers
import Testing

@testable import Shell

/// Options under worlds, against the same changes made one after the other.
@Suite struct RegretTests {
  private static let worlds = [
    "ministries connect by 10 azar, unconnected chance is 35%", "deadline moves to 7 dey",
    "hospitals connect by 9 azar, connecting chance is 95%",
  ]
  private static let options = [
    "unconnected connect by 5 azar", "connecting connect by 8 azar, threshold is 40%",
    "universities start, deadline moves to 14 dey",
  ]

  private static func answer(_ session: Session, _ question: String) throws -> Answer {
    var session = session
    #expect(session.type(question) == nil)
    return try #require(session.lastAnswer).answer
  }

  /// The options and worlds of the demo, and a scenario for each pair with both changes in turn.
  private static func made() -> Session {
    var session = Session.alone()
    var lines = ["load sample demo"]
    for (index, change) in options.enumerated() {
      lines += ["scenario o\(index) from base", "apply \(change)"]
    }
    for (index, change) in worlds.enumerated() {
      lines += ["scenario w\(index) from base", "apply \(change)"]
      for (option, more) in options.enumerated() {
        lines += ["scenario both\(option)-\(index) from w\(index)", "apply \(more)"]
      }
    }
    for line in lines + ["scenario base"] { #expect(session.type(line) == nil) }
    return session
  }

  @Test func outcomesAreThoseOfBothChangesInTurn() throws {
    let session = Self.made()
    let under = "compare o0, o1, o2 under w0, w1, w2"
    let shares = try Self.answer(session, "\(under) for connected% by 20 azar")
    let counts = try Self.answer(session, "\(under) for overdue by 20 dey")
    let chances = try Self.answer(session, "\(under) for chance(connected% >= 86% by 1 dey)")
    for option in 0..<3 {
      for world in 0..<3 {
        var inside = session
        #expect(inside.type("scenario both\(option)-\(world)") == nil)
        let share = try Self.answer(inside, "compare both\(option)-\(world) by 20 azar")
        let count = try Self.answer(inside, "compare both\(option)-\(world) by 20 dey")
        let chance = try Self.answer(inside, "chance connected% >= 86% by 1 dey")
        #expect(
          shares.rows[option][world + 1].amount == share.row("connected%")[1].amount)
        #expect(counts.rows[option][world + 1] == count.row("overdue")[1])
        #expect(
          chances.rows[option][world + 1].amount
            == chance.row("independent")[1].amount)
      }
    }
  }

  /// The columns after the outcomes follow from them, and tell of the best of each world.
  @Test func regretIsTheDistanceToTheBestOfTheWorld() throws {
    let answer = try Self.answer(
      Self.made(), "compare o0, o1, o2, base under w0, w2 weights 25%, 75% for connected by 20 azar"
    )
    #expect(
      answer.columns.map(\.name) == [
        "option", "w0", "w2", "worst", "expected", "regret w0", "regret w2", "worst_regret",
      ])
    let numbers = answer.rows.map { row in
      row.dropFirst().map { $0.amount }
    }
    let best = (0...1).map { world in numbers.map { $0[world] }.max() ?? 0 }
    for row in numbers {
      #expect(row[2] == min(row[0], row[1]))
      #expect(row[3] == 0.25 * row[0] + 0.75 * row[1])
      #expect(row[4] == best[0] - row[0] && row[5] == best[1] - row[1])
      #expect(row[6] == max(row[4], row[5]))
    }
  }

  /// A scenario that began from another brings only its own changes to a third.
  @Test func inheritedChangesAreMadeOnce() throws {
    var session = Session.alone()
    for line in [
      "load sample azar", "scenario start", "apply mfa connect, nomadic-affairs connect",
      "scenario world", "apply mfa disconnect", "scenario option from start",
      "apply nongov-schools connect", "scenario base",
    ] { #expect(session.type(line) == nil) }
    let answer = try Self.answer(
      session, "compare option, start, base under world, start, base for connected")
    let numbers = answer.rows.map { row in row[1...3].map(\.amount) }
    #expect(numbers == [[105, 106, 106], [104, 105, 105], [104, 105, 103]])
  }
}
