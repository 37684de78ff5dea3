import AgencyModel
import Testing

@testable import WhatIf

/// Totals and splits that fit published figures, against every split of every total.
@Suite struct ReconciliationTests {
  /// What is published of one part: a percentage in units of its last decimal, a count, or both.
  struct Published: Sendable, CustomStringConvertible {
    var percent: (value: Int, scale: Int)?
    var count: Int?

    static func percent(_ value: Int, scale: Int = 1, count: Int? = nil) -> Self {
      Self(percent: (value, scale), count: count)
    }
    static func count(_ count: Int) -> Self { Self(percent: nil, count: count) }

    var description: String {
      [percent.map { "\($0.value)/\($0.scale)%" }, count.map { "\($0)" }].compactMap { $0 }
        .joined(separator: " ")
    }

    /// Whether so many of a total would be published so, rounded half-up.
    func fits(_ count: Int, of total: Int) -> Bool {
      if let published = self.count, count != published { return false }
      guard let (value, scale) = percent else { return true }
      return (200 * scale * count + total) / (2 * total) == value
    }
  }

  private static let cases: [[Published]] = [
    [.percent(73), .percent(9), .percent(18, count: 26)],
    [.percent(73), .percent(9), .percent(18)],
    [.percent(725, scale: 10), .percent(92, scale: 10), .percent(183, scale: 10)],
    [.percent(725, scale: 10), .percent(9), .count(26)],
    [.percent(33), .percent(33), .percent(33)],
    [.percent(33), .percent(33), .percent(35)],
    [.percent(50), .percent(50)],
    [.percent(51), .percent(50)],
    [.percent(0), .percent(100)],
    [.percent(0, count: 1), .percent(100)],
    [.percent(100, count: 7)],
    [.count(7), .count(8)],
    [.count(7), .percent(60)],
    [.percent(1, count: 2), .percent(99)],
    [.percent(99), .percent(3, count: 7)],
  ]

  /// Every total up to 200, and each of them as a total that is published too.
  @Test(arguments: cases.indices) func everyTotal(index: Int) {
    let published = Self.cases[index]
    let parts = Self.parts(published)
    var expected: [Reconciliation.Split] = []
    for total in 1...200 {
      let fitting = Self.splits(published, total)
      expected += fitting
      if total.isMultiple(of: 13) {
        let found = Reconciliation(parts: parts, total: total)
        #expect(found.splits == fitting, "\(published), total \(total)")
      }
    }
    let found = Reconciliation(parts: parts, total: nil, largestTotal: 200)
    #expect(found.splits.filter { $0.total <= 200 } == expected, "\(published)")
    #expect(!found.isCut)
  }

  /// Counts that bound the total bound it wherever it lies, not at the totals tried without one.
  @Test(
    arguments: [
      ([.percent(5, scale: 10, count: 26), .percent(995, scale: 10)], 4728...5777),
      ([.count(1200), .percent(10)], 1326...1340),
      ([.count(900), .percent(20, count: 450), .percent(40)], 2232...2268),
    ] as [([Published], ClosedRange<Int>)])
  func totalsBeyondTheLargestTried(published: [Published], fitting: ClosedRange<Int>) {
    let expected = (1...6_000).flatMap { Self.splits(published, $0) }
    let found = Reconciliation(parts: Self.parts(published), total: nil)
    #expect(found.splits == expected)
    #expect(found.splits.first?.total == fitting.lowerBound)
    #expect(found.splits.last?.total == fitting.upperBound)
    #expect(!found.isCut)
  }

  /// A share too small to bound the total leaves too many to try; the answer says that it is cut.
  @Test func endlessTotalsAreCut() {
    let tiny = Self.parts([.percent(0, count: 400), .percent(100)])
    let found = Reconciliation(parts: tiny, total: nil, largestTotal: 100_000, limit: 50)
    #expect(found.splits.count == 50)
    #expect(found.isCut)
    #expect(found.splits.first?.total == 80_001)
  }

  /// The greatest total that can be typed, with shares of six decimals.
  @Test func hugeTotalOverflowsNothing() {
    let total = 999_999_999_999_999
    let parts = Self.parts([
      .percent(73_123_456, scale: 1_000_000), .percent(26_876_544, scale: 1_000_000),
    ])
    let found = Reconciliation(parts: parts, total: total, limit: 10)
    #expect(found.splits.count == 10)
    #expect(found.splits.allSatisfy { $0.counts.reduce(0, +) == total })
    #expect(found.splits.first?.counts.first == 731_234_555_000_000)
    #expect(found.isCut)
  }

  private static func parts(_ published: [Published]) -> [Reconciliation.Part] {
    zip(Status.allCases, published).map { status, published in
      var part = Reconciliation.Part(status)
      part.percent = published.percent
      part.count = published.count
      return part
    }
  }

  /// Every split of a total, by trying all.
  private static func splits(_ published: [Published], _ total: Int) -> [Reconciliation.Split] {
    var splits: [[Int]] = [[]]
    for (index, part) in published.enumerated() {
      let isLast = index == published.count - 1
      splits = splits.flatMap { split -> [[Int]] in
        let left = total - split.reduce(0, +)
        guard left >= 0 else { return [] }
        // A count that is published need not be looked for.
        let tried = isLast ? left...left : part.count.map { $0...$0 } ?? 0...left
        return tried.filter { part.fits($0, of: total) }.map { split + [$0] }
      }
    }
    return splits.map { Reconciliation.Split(total: total, counts: $0) }
  }
}
