import AgencyModel
import Testing
import WhatIf

/// The groups `share` and `rule` of the shared cases, as far as the engine answers them.
@Suite struct SharedShareTests {
  /// Source: `goal-share-75` to `goal-share-100`.
  @Test(arguments: [(75, 3), (80, 11), (90, 25), (95, 32), (99, 38), (100, 39)])
  func agenciesNeededForAShare(percent: Int, needed: Int) {
    let dataset = SmallAgencies.dataset(
      SmallAgencies.counted(connected: 105, connecting: 13, unconnected: 26))
    let need = Need(
      SmallAgencies.connectedShare, target: .share(Ratio(percent, of: 100)), candidates: nil,
      in: Standing(dataset, on: SmallAgencies.asOf))
    #expect(need.some == needed)
    #expect(need.any == needed)
    #expect(need.random(withChance: 0.8) == needed)
    #expect(need.isFeasible)
  }

  /// Source: `share-published`: 105, 13 and 26 of 144.
  @Test func publishedSharesOfTheBriefing() {
    let dataset = SmallAgencies.dataset(
      SmallAgencies.counted(connected: 105, connecting: 13, unconnected: 26))
    let standing = Standing(dataset, on: SmallAgencies.asOf)
    let shares = [Status.connected, .connecting, .unconnected].map { status in
      Metric(.status(status), isShare: true, text: "").value(in: standing)
    }
    #expect(
      shares == [
        .share(0.7291666666666666), .share(0.09027777777777778), .share(0.18055555555555555),
      ])
    var parts = [Status.connected, .connecting, .unconnected].map { Reconciliation.Part($0) }
    for (index, percent) in [73, 9, 18].enumerated() { parts[index].percent = (percent, 1) }
    let splits = Reconciliation(parts: parts, total: 144).splits.map(\.counts)
    #expect(splits.contains([105, 13, 26]))
  }

  /// Source: `share-exempt-denominators`: five unconnected agencies of 144 are given time.
  @Test func waivedAgenciesLeaveTheBase() {
    let dataset = SmallAgencies.dataset(
      SmallAgencies.counted(connected: 105, connecting: 13, unconnected: 26))
    let kept = Standing(dataset, on: SmallAgencies.asOf)
    #expect(SmallAgencies.connectedShare.value(in: kept) == .share(0.7291666666666666))
    let waiver = Change.waiver(
      rows: Array(139..<144), until: SmallAgencies.asOf, because: nil, body: nil)
    let dropped = Standing(
      dataset, Overlay().applying([waiver], columns: dataset.columns), on: SmallAgencies.asOf)
    #expect(SmallAgencies.connectedShare.value(in: dropped) == .share(0.7553956834532374))
  }

  /// Source: `rule-30-min-services` and `rule-float-trap-55`, where a Double would ask for one
  /// service too many.
  @Test(arguments: [
    (
      30, [1, 2, 3, 7, 10, 30, 33, 50, 70, 90, 100, 110, 250, 370, 1000],
      [1, 1, 1, 3, 3, 9, 10, 15, 21, 27, 30, 33, 75, 111, 300]
    ),
    (55, [100, 180, 200, 220, 340, 360], [55, 99, 110, 121, 187, 198]),
  ])
  func fewestServicesThatConnect(percent: Int, services: [Int], fewest: [Int]) throws {
    var agencies: [SmallAgencies.Agency] = []
    for (count, own) in zip(services, fewest) {
      agencies.append(.init(.unconnected, services: count, ownWindow: own))
      agencies.append(.init(.connected, services: count, ownWindow: own - 1))
    }
    let dataset = SmallAgencies.dataset(agencies)
    let threshold = try #require(Ratio(shortestDecimalOf: Double(percent) / 100))
    let standing = Standing(dataset, on: SmallAgencies.asOf, threshold: threshold)
    for row in agencies.indices {
      let isEnough = row.isMultiple(of: 2)
      #expect((standing.status(ofRow: row) == .connected) == isEnough, "row \(row)")
    }
    #expect(services.map { threshold.countNeeded(of: $0) } == fewest)
  }

  /// Source: `rule-30-vs-50-flips`.
  @Test func agenciesThatAHigherThresholdLoses() {
    let ownOfTotal = [
      (3, 10), (2, 10), (1, 1), (0, 4), (15, 50), (14, 50), (25, 50), (24, 50), (33, 110),
      (32, 110), (1, 3), (1, 4), (500, 1000), (299, 1000), (300, 1000),
    ]
    let dataset = SmallAgencies.dataset(
      ownOfTotal.map { .init(.unconnected, services: $0.1, ownWindow: $0.0) })
    func connected(_ percent: Int) -> [Int] {
      let overlay = Overlay().applying(
        [.threshold(Ratio(percent, of: 100))], columns: dataset.columns)
      let standing = Standing(dataset, overlay, on: SmallAgencies.asOf)
      return ownOfTotal.indices.filter { standing.status(ofRow: $0) == .connected }
    }
    #expect(connected(30) == [0, 2, 4, 6, 7, 8, 10, 12, 14])
    #expect(connected(50) == [2, 6, 12])
    #expect(Set(connected(30)).subtracting(connected(50)) == [0, 4, 7, 8, 10, 14])
  }
}
