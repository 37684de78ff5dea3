import AgencyModel
import TestSupport
import Testing

@testable import WhatIf

/// What must still connect for a weighted figure, against every set of agencies that could.
@Suite struct WeightedNeedTests {
  private typealias Agency = SmallAgencies.Agency

  private static func metric(_ dataset: Dataset, isShare: Bool, isFiltered: Bool = false) -> Metric
  {
    Metric(
      .status(.connected), isShare: isShare, weight: dataset.agencies.index(of: "requests"),
      filter: isFiltered ? SmallAgencies.isSector("bank", in: dataset) : nil, text: "")
  }

  /// Weights are tenths, so that 0.1 + 0.2 must be found to reach 0.3.
  @Test(arguments: 0..<10) func everySetIsTried(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<30 {
      let agencies =
        [Agency(.connected, requests: 0)]
        + (0..<random.number(in: 0...7)).map { _ in
          let tenths = random.pick([nil, 0, 1, 1, 2, 3, 7, 12])
          return Agency(
            random.pick([.connected, .connecting, .unconnected]),
            requests: tenths.map { Double($0) / 10 }, sector: random.pick(["bank", "other"]))
        }
      let candidates = Set(agencies.indices.filter { _ in random.number(in: 0...3) > 0 })
      let group = random.pick([nil, candidates])
      let isFiltered = random.pick([true, false])
      for isStrict in [false, true] {
        for tenths in 0...8 {
          try check(
            agencies, group, .weight(Double(tenths) / 10, isStrict: isStrict), tenths * 60,
            isFiltered)
        }
        for ratio in [Ratio(0, of: 1), Ratio(1, of: 3), Ratio(9, of: 10), Ratio(1, of: 1)] {
          try check(agencies, group, .share(ratio, isStrict: isStrict), nil, isFiltered)
        }
      }
    }
  }

  /// All sums are in sixtieths of a tenth, so that thirds and tenths of a share are whole too.
  private func check(
    _ agencies: [Agency], _ group: Set<Int>?, _ target: WeightedNeed.Target, _ sixtieths: Int?,
    _ isFiltered: Bool
  ) throws {
    let dataset = SmallAgencies.dataset(agencies)
    let need = try WeightedNeed(
      Self.metric(dataset, isShare: sixtieths == nil, isFiltered: isFiltered), target: target,
      candidates: group, in: Standing(dataset, on: nil))
    func weight(_ row: Int) -> Int? {
      guard !isFiltered || agencies[row].sector == "bank" else { return nil }
      return agencies[row].requests.map { Int(($0 * 10).rounded()) * 60 }
    }
    let rows = agencies.indices
    let base = rows.reduce(0) { $0 + (weight($1) ?? 0) }
    let connected = rows.reduce(0) {
      $0 + (agencies[$1].status == .connected ? weight($1) ?? 0 : 0)
    }
    let able = rows.filter { row in
      agencies[row].status != .connected && group?.contains(row) ?? (weight(row) != nil)
    }
    func reaches(_ sum: Int) -> Bool {
      switch target {
      case .weight(_, let isStrict):
        return isStrict ? sum > (sixtieths ?? 0) : sum >= (sixtieths ?? 0)
      case .share(let ratio, let isStrict):
        let (left, right) = (sum * ratio.denominator, ratio.numerator * base)
        return base > 0 && (isStrict ? left > right : left >= right)
      }
    }
    var good = [Int](repeating: 0, count: able.count + 1)
    var sets = good
    for set in 0..<(1 << able.count) {
      let chosen = able.indices.filter { set >> $0 & 1 == 1 }
      sets[chosen.count] += 1
      let sum = chosen.reduce(connected) { $0 + (weight(able[$1]) ?? 0) }
      if reaches(sum) { good[chosen.count] += 1 }
    }
    let wanted = [
      good.indices.first { good[$0] > 0 }, good.indices.first { good[$0] == sets[$0] },
      good.indices.first { 5 * good[$0] >= 4 * sets[$0] },
    ]
    let readings = [need.some, need.any, need.random(withChance: 0.8)]
    #expect(
      readings.map { $0?.needed } == wanted.map { $0.map { $0...$0 } },
      "\(agencies), \(target), from \(group ?? [])")
    #expect(need.available == able.count)
    #expect(need.isFeasible == reaches(able.reduce(connected) { $0 + (weight($1) ?? 0) }))
    #expect(need.isReached == reaches(connected))
    for reading in readings {
      guard let reading else { continue }
      #expect(reaches(Int((reading.reached * 600).rounded())), "\(reading)")
    }
  }

  /// Where the sums are too many to count, the range holds the number found by counting.
  @Test func rangeHoldsTheExactNumber() throws {
    var random = SeededRandom(seed: 4)
    let agencies = (0..<60).map { _ in
      Agency(.unconnected, requests: Double(random.number(in: 1...40)))
    }
    let dataset = SmallAgencies.dataset(agencies)
    let need = try WeightedNeed(
      Self.metric(dataset, isShare: true), target: .share(Ratio(1, of: 2), isStrict: false),
      candidates: nil, in: Standing(dataset, on: nil))
    let exact = try #require(need.random(withChance: 0.8))
    #expect(exact.needed.count == 1)
    for limit in [10_000, 4_000_000] {
      let wide = try #require(need.random(withChance: 0.8, workLimit: limit))
      #expect(wide.needed.contains(exact.needed.lowerBound), "\(limit)")
      #expect(wide.reached >= need.target)
    }
    let some = try #require(need.some)
    let any = try #require(need.any)
    #expect(some.needed.lowerBound < exact.needed.lowerBound)
    #expect(exact.needed.lowerBound < any.needed.lowerBound)
  }

  /// Thirds have no common decimal unit; three of them still are all.
  @Test func weightsWithoutACommonUnit() throws {
    let agencies = [Agency](repeating: Agency(.unconnected, requests: 1.0 / 3), count: 3)
    let dataset = SmallAgencies.dataset(agencies)
    func needed(_ target: WeightedNeed.Target) throws -> [ClosedRange<Int>?] {
      let need = try WeightedNeed(
        Self.metric(dataset, isShare: true), target: target, candidates: nil,
        in: Standing(dataset, on: nil))
      return [need.some, need.any, need.random(withChance: 0.8)].map { $0?.needed }
    }
    #expect(try needed(.share(Ratio(2, of: 3), isStrict: false)) == [2...2, 2...2, 2...2])
    #expect(try needed(.share(Ratio(2, of: 3), isStrict: true)) == [3...3, 3...3, 3...3])
    #expect(try needed(.share(Ratio(1, of: 1), isStrict: false)) == [3...3, 3...3, 3...3])
    #expect(try needed(.share(Ratio(1, of: 1), isStrict: true)) == [nil, nil, nil])
  }

  @Test func negativeWeightIsRefused() {
    let dataset = SmallAgencies.dataset([Agency(.connected), Agency(.unconnected, requests: -2)])
    #expect(throws: WeightedNeed.Refusal.weightOutside(row: 1, value: -2)) {
      try WeightedNeed(
        Self.metric(dataset, isShare: false), target: .weight(1, isStrict: false),
        candidates: nil, in: Standing(dataset, on: nil))
    }
  }
}
