import AgencyModel
import TestSupport
import Testing

@testable import WhatIf

/// How many agencies must be certain, against every set of them and every outcome.
@Suite struct ChanceNeedTests {
  private typealias Agency = SmallAgencies.Agency

  private static func question(
    _ agencies: [Agency], _ chances: [Double?], _ choices: [OpenChoice] = [],
    _ tests: (Dataset) -> [(metric: Metric, comparison: ComparisonOperator, bound: Double)]
  ) throws -> (question: ChanceQuestion, standing: Standing) {
    let dataset = SmallAgencies.dataset(agencies, chances: chances)
    let overlay = Overlay().applying(choices.map { .open($0) }, columns: dataset.columns)
    let standing = Standing(dataset, overlay, on: SmallAgencies.deadline)
    let outlook = Outlook(
      Standing(dataset, overlay, on: SmallAgencies.asOf), origin: SmallAgencies.asOf,
      judgedBy: SmallAgencies.deadline,
      history: ConnectionHistory(dataset, until: SmallAgencies.asOf))
    let condition = OpenCondition(tests(dataset), in: standing)
    return (
      try ChanceQuestion(condition, in: standing, outlook, by: SmallAgencies.deadline), standing
    )
  }

  private static func alike(
    _ chances: [Double?], reach count: Int, _ target: ChanceNeed.Target, only rows: Set<Int>? = nil
  ) throws -> ChanceNeed {
    let agencies = [Agency](repeating: Agency(.unconnected), count: chances.count)
    let (question, standing) = try question(agencies, chances) { _ in
      [(SmallAgencies.connected, .greaterOrEqual, Double(count))]
    }
    return try ChanceNeed(question, reaching: target, candidates: rows, in: standing)
  }

  /// The chance with a set of rows certain, by every outcome of the others.
  private static func chance(
    _ condition: OpenCondition, _ chances: [Double?], certain: Set<Int>
  ) -> Double {
    (0..<(1 << chances.count)).reduce(0) { sum, set in
      let connects = chances.indices.map { set >> $0 & 1 == 1 }
      guard condition.holds(connects) else { return sum }
      return sum
        + chances.indices.reduce(1) { product, index in
          let own = certain.contains(condition.open[index]) ? 1 : chances[index] ?? 0
          return product * (connects[index] ? own : 1 - own)
        }
    }
  }

  /// By size of the set made certain, the least, mean and highest chance.
  private static func brute(
    _ condition: OpenCondition, _ chances: [Double?], _ rows: [Int]
  ) -> [(least: Double, mean: Double, most: Double)] {
    var found = [[Double]](repeating: [], count: rows.count + 1)
    for set in 0..<(1 << rows.count) {
      let certain = Set(rows.indices.filter { set >> $0 & 1 == 1 }.map { rows[$0] })
      found[certain.count].append(chance(condition, chances, certain: certain))
    }
    return found.map { ($0.min() ?? 0, $0.reduce(0, +) / Double($0.count), $0.max() ?? 0) }
  }

  /// A count, a weight, a share of the banks, and two parts at once; some chances unknown, and
  /// only some agencies to be made certain, among them such as do not matter.
  @Test(arguments: 0..<60) func readingsAreThoseOfEverySet(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let agencies = (0..<random.number(in: 2...6)).map { _ in
      Agency(
        random.pick([.connected, .connecting, .unconnected]),
        requests: Double(random.number(in: 0...5)), sector: random.pick(["bank", "other"]))
    }
    let chances = agencies.map { _ -> Double? in
      random.number(in: 0...9) == 0 ? nil : Double(random.number(in: 0...20)) / 20
    }
    let bound = Double(random.number(in: 1...4))
    let target = ChanceNeed.Target(
      Double(random.number(in: 0...20)) / 20, isStrict: random.number(in: 0...3) == 0)
    let only = Set(agencies.indices.filter { _ in random.number(in: 0...3) > 0 })
    for kind in 0..<4 {
      let (question, standing) = try Self.question(agencies, chances) { dataset in
        let banks = SmallAgencies.isSector("bank", in: dataset)
        let requests = Metric(
          .status(.connected), isShare: kind == 1, weight: dataset.agencies.index(of: "requests"),
          text: "")
        let connectedBanks = Metric(
          .status(.connected), isShare: false, filter: banks, text: "")
        return switch kind {
        case 0: [(SmallAgencies.connected, .greaterOrEqual, bound)]
        case 1: [(requests, .greaterOrEqual, bound / 5)]
        case 2: [(connectedBanks, .greater, bound - 1)]
        default:
          [(SmallAgencies.connected, .greaterOrEqual, bound), (requests, .greater, 2 * bound)]
        }
      }
      for candidates in [nil, only] {
        let condition = question.condition
        let need = try ChanceNeed(
          question, reaching: target, candidates: candidates, in: standing)
        let rows =
          candidates?.filter { standing.status(ofRow: $0) != .connected }.sorted()
          ?? condition.open
        let sets = Self.brute(condition, question.chances, rows)
        func reaches(_ chance: Double) -> Bool {
          target.isStrict ? chance > target.value + 1e-9 : chance >= target.value - 1e-9
        }
        let label: Comment = "\(kind): \(agencies) \(chances) \(bound) \(target) \(rows)"
        #expect(need.available == rows.count, label)
        #expect(need.some?.needed.lowerBound == sets.firstIndex { reaches($0.most) }, label)
        #expect(need.isProved, label)
        #expect(need.any?.needed.upperBound == sets.firstIndex { reaches($0.least) }, label)
        #expect(need.random?.needed.lowerBound == sets.firstIndex { reaches($0.mean) }, label)
        guard let some = need.some, let any = need.any, let drawn = need.random else {
          #expect(abs(need.most - (sets.last?.most ?? 0)) < 1e-12, label)
          continue
        }
        let certain = Set(need.chosen.map { condition.open[$0] })
        let reached = Self.chance(condition, question.chances, certain: certain)
        #expect(certain.count == some.needed.upperBound && certain.isSubset(of: rows), label)
        #expect(abs(reached - (some.chance ?? -1)) < 1e-12, label)
        #expect(abs((any.chance ?? -1) - sets[any.needed.upperBound].least) < 1e-12, label)
        #expect(abs((drawn.chance ?? -1) - sets[drawn.needed.upperBound].mean) < 1e-12, label)
        #expect(abs(need.now - sets[0].most) < 1e-12, label)
      }
    }
  }

  /// Given the factor each chance keeps its place, so the exchange holds there too.
  @Test(arguments: [0.1, 0.3, 0.7]) func leastLikelyFirstUnderACommonFactor(rho: Double) throws {
    let chances = [0.9, 0.2, 0.6, 0.45, 0.3]
    let need = try Self.alike(chances, reach: 4, ChanceNeed.Target(0.7))
    let found = try #require(try need.fewest(.commonFactor(rho)))
    var fewest = chances.count
    var best = 0.0
    for set in 0..<(1 << chances.count) {
      let given = chances.indices.map { set >> $0 & 1 == 1 ? 1 : chances[$0] }
      let law = try GaussianCopula(given, correlation: rho)
      let size = set.nonzeroBitCount
      if law.chance(ofAtLeast: 4) >= 0.7 { fewest = min(fewest, size) }
      if size == found.count { best = max(best, law.chance(ofAtLeast: 4)) }
    }
    #expect(found.count == fewest)
    #expect(abs(found.chance - best) < 1e-9)
  }

  /// Three of 0.5 and one of three wanted: 1 − 1/8; two wanted: 1/2; with one certain 3/4.
  @Test func handWorked() throws {
    let one = try Self.alike([0.5, 0.5, 0.5], reach: 1, ChanceNeed.Target(0.875))
    #expect(one.isReached && one.chosen.isEmpty)
    let two = try Self.alike([0.5, 0.5, 0.5], reach: 2, ChanceNeed.Target(0.75))
    #expect(two.some?.needed == 1...1 && two.some?.chance == 0.75 && two.now == 0.5)
    let more = try Self.alike([0.5, 0.5, 0.5], reach: 2, ChanceNeed.Target(0.75, isStrict: true))
    #expect(more.some?.needed == 2...2 && more.some?.isCertain == true)
  }

  /// Rounding does not decide at the ends: 30 chances just below 1 add up to no certainty.
  @Test func certaintyIsCountedNotComputed() throws {
    let near = [Double](repeating: 1 - 2e-16, count: 30)
    let certain = try Self.alike(near, reach: 10, ChanceNeed.Target(1))
    #expect(certain.some?.needed == 10...10 && certain.some?.isCertain == true)
    let given = try Self.alike([1, 1, 0.5], reach: 2, ChanceNeed.Target(1))
    #expect(given.isReached && given.some?.isCertain == true)
    let hopeless = try Self.alike([0.5], reach: 1, ChanceNeed.Target(1, isStrict: true))
    #expect(!hopeless.isFeasible)
    let faint = try Self.alike(
      [Double](repeating: 1e-9, count: 30), reach: 20, ChanceNeed.Target(0, isStrict: true))
    #expect(faint.isReached)
  }

  /// 0.8^(1/26), and the inverse of the incomplete beta function; put back they give the target.
  @Test(arguments: [(26, 0.99145), (24, 0.94040)])
  func equalChanceGivesTheTarget(count: Int, wanted: Double) throws {
    let chances = [Double?](repeating: nil, count: 26)
    let need = try Self.alike(chances, reach: count, ChanceNeed.Target(0.8))
    let each = try #require(try need.equalChance())
    #expect(abs(each - wanted) < 5e-6)
    #expect(need.some?.needed == count...count)
    let law = try PoissonBinomial([Double](repeating: each, count: 26))
    #expect(abs(law.chance(ofAtLeast: count) - 0.8) < 1e-12)
  }

  /// The heavier, the likelier, so that none comes before another and there are too many sets: a range is told.
  @Test func aRangeHoldsWhatIsNotProved() throws {
    let agencies = (0..<26).map { Agency(.unconnected, requests: Double(100 + 7 * $0)) }
    let chances = agencies.indices.map { index -> Double? in 0.2 + 0.02 * Double(index) }
    let (question, standing) = try Self.question(agencies, chances) { dataset in
      [
        (
          Metric(
            .status(.connected), isShare: true, weight: dataset.agencies.index(of: "requests"),
            text: ""), .greaterOrEqual, 0.7
        )
      ]
    }
    let need = try ChanceNeed(
      question, reaching: ChanceNeed.Target(0.9), candidates: nil, in: standing)
    let (some, any) = (try #require(need.some), try #require(need.any))
    #expect(!need.isProved && some.needed.lowerBound > 1)
    #expect(need.chosenChance >= 0.9 && need.chosen.count == some.needed.upperBound)
    #expect(some.needed.upperBound <= any.needed.lowerBound && any.needed.upperBound <= 26)
  }

  @Test func whatCannotBeAskedIsRefused() throws {
    func refusal(
      _ comparison: ComparisonOperator, _ choices: [OpenChoice] = []
    ) throws -> ChanceNeed.Refusal? {
      let agencies = [Agency](repeating: Agency(.unconnected), count: 3)
      let (question, standing) = try Self.question(agencies, [0.5, 0.5, 0.5], choices) { _ in
        [(SmallAgencies.connected, comparison, 2)]
      }
      do throws(ChanceNeed.Refusal) {
        _ = try ChanceNeed(
          question, reaching: ChanceNeed.Target(0.9), candidates: nil, in: standing)
        return nil
      } catch {
        return error
      }
    }
    let choice = OpenChoice(count: 1, members: nil, status: .connected, from: nil)
    #expect(try refusal(.lessOrEqual) == .onlyHurts)
    #expect(try refusal(.notEqual) == .movesBothWays)
    #expect(try refusal(.greaterOrEqual, [choice]) == .choiceOpen)
    #expect(try refusal(.greaterOrEqual) == nil)
  }
}
