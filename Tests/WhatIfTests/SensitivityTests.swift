import AgencyModel
import TestSupport
import Testing
import WhatIf

/// What single agencies do to the chance of a condition, against every outcome.
@Suite struct SensitivityTests {
  private typealias Agency = SmallAgencies.Agency

  private static func question(
    _ agencies: [Agency], _ chances: [Double?], _ choices: [OpenChoice] = [],
    _ tests: (Dataset) -> [(metric: Metric, comparison: ComparisonOperator, bound: Double)]
  ) throws -> ChanceQuestion {
    let dataset = SmallAgencies.dataset(agencies, chances: chances)
    let overlay = Overlay().applying(choices.map { .open($0) }, columns: dataset.columns)
    let standing = Standing(dataset, overlay, on: SmallAgencies.deadline)
    let outlook = Outlook(
      Standing(dataset, overlay, on: SmallAgencies.asOf), origin: SmallAgencies.asOf,
      judgedBy: SmallAgencies.deadline,
      history: ConnectionHistory(dataset, until: SmallAgencies.asOf))
    return try ChanceQuestion(
      OpenCondition(tests(dataset), in: standing), in: standing, outlook,
      by: SmallAgencies.deadline)
  }

  /// The chance by every set of agencies that may connect.
  private static func chance(_ condition: OpenCondition, _ chances: [Double]) -> Double {
    (0..<(1 << chances.count)).reduce(0) { sum, set in
      let connects = chances.indices.map { set >> $0 & 1 == 1 }
      guard condition.holds(connects) else { return sum }
      return sum + zip(chances, connects).reduce(1) { $0 * ($1.1 ? $1.0 : 1 - $1.0) }
    }
  }

  /// Counts at least and at most, a weight, and two parts at once.
  @Test(arguments: 0..<12) func swingsAreThoseOfEveryOutcome(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let agencies = (0..<random.number(in: 2...8)).map { _ in
      Agency(
        random.pick([.connected, .connecting, .unconnected]),
        requests: Double(random.number(in: 1...6)), sector: random.pick(["bank", "other"]))
    }
    let chances = agencies.map { _ in Double(random.number(in: 0...20)) / 20 }
    let bound = Double(random.number(in: 1...6))
    for kind in 0..<4 {
      let question = try Self.question(agencies, chances) { dataset in
        let requests = Metric(
          .status(.connected), isShare: false, weight: dataset.agencies.index(of: "requests"),
          text: "")
        let banks = Metric(
          .status(.connected), isShare: false,
          filter: SmallAgencies.isSector("bank", in: dataset), text: "")
        return switch kind {
        case 0: [(SmallAgencies.connected, .greaterOrEqual, bound)]
        case 1: [(SmallAgencies.connected, .lessOrEqual, bound)]
        case 2: [(requests, .greaterOrEqual, 3 * bound)]
        default: [(SmallAgencies.connected, .greaterOrEqual, bound), (banks, .less, 3)]
        }
      }
      let known = question.chances.map { $0 ?? .nan }
      let swings = try #require(try question.swings())
      #expect(swings.map(\.index) == Array(known.indices))
      for swing in swings {
        for (value, given) in [(swing.low, 0.0), (swing.high, 1.0)] {
          var moved = known
          moved[swing.index] = given
          let wanted = Self.chance(question.condition, moved)
          #expect(abs(value - wanted) < 1e-12, "\(kind): \(agencies), \(chances), \(bound)")
        }
      }
    }
  }

  /// Of two agencies one must connect: with either it is certain, without it still open.
  @Test func oneAgencyMaySettleIt() throws {
    let agencies = [Agency](repeating: Agency(.unconnected), count: 2)
    func settled(_ bound: Double) throws -> [Bool] {
      let question = try Self.question(agencies, [0.5, 0.5]) { _ in
        [(SmallAgencies.connected, .greaterOrEqual, bound)]
      }
      return [false, true].map { question.isSettled(0, connects: $0) }
    }
    #expect(try settled(1) == [false, true])
    #expect(try settled(2) == [true, false])
    #expect(try settled(3) == [true, true])
  }

  /// Requests 1 and 3, each as likely as not: variances 1/4 and 9/4.
  @Test func varianceIsSharedByWeightSquared() throws {
    let agencies = [1.0, 3.0].map { Agency(.unconnected, requests: $0) }
    let question = try Self.question(agencies, [0.5, 0.5]) { dataset in
      let requests = Metric(
        .status(.connected), isShare: true, weight: dataset.agencies.index(of: "requests"), text: ""
      )
      return [(requests, .greaterOrEqual, 0.5)]
    }
    #expect(try question.varianceShares() == [0.1, 0.9])
  }

  /// An unknown chance or a choice left open leaves nothing exact to tell.
  @Test func unknownChancesTellNoSwings() throws {
    let agencies = [Agency](repeating: Agency(.unconnected), count: 3)
    let unknown = try Self.question(agencies, [0.5, nil, 0.5]) { _ in
      [(SmallAgencies.connected, .greaterOrEqual, 2)]
    }
    #expect(try unknown.swings() == nil && unknown.varianceShares() == nil)
    let choice = OpenChoice(count: 1, members: nil, status: .connected, from: nil)
    let open = try Self.question(agencies, [0.5, 0.5, 0.5], [choice]) { _ in
      [(SmallAgencies.connected, .greaterOrEqual, 2)]
    }
    #expect(try open.swings() == nil && open.varianceShares() == nil)
  }
}
