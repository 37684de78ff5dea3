import AgencyModel

/// Finds every total and split that fits published, rounded figures.
///
/// A share of `count` in `total` is published as `percent` under half-up rounding to so many
/// decimals; the parts named make up the whole. All arithmetic is in whole numbers.
public struct Reconciliation: Sendable {
  /// What is published about one part.
  public struct Part: Sendable, Hashable {
    public let status: Status
    /// The percentage in units of its last decimal: 73% is 73 with a scale of 1, 72.5% is 725
    /// with a scale of 10.
    public var percent: (value: Int, scale: Int)? {
      get { percentValue.map { ($0, percentScale) } }
      set {
        percentValue = newValue?.value
        percentScale = newValue?.scale ?? 1
      }
    }
    public var count: Int?
    private var percentValue: Int?
    private var percentScale = 1

    public init(_ status: Status) { self.status = status }
  }

  /// One total and how it splits, a count a part in the order of the parts.
  public struct Split: Sendable, Hashable {
    public let total: Int
    public let counts: [Int]
  }

  /// Every split that fits, by total and then by the counts.
  public private(set) var splits: [Split] = []
  /// The totals that were tried.
  public private(set) var totals: ClosedRange<Int>
  /// Whether there are more splits than the limit, or more totals possible than were tried.
  public private(set) var isCut = false

  /// - Parameters:
  ///   - parts: The parts that make up the whole, each at most once.
  ///   - total: The whole, where it is published too.
  ///   - largestTotal: The greatest total to try where nothing published bounds it.
  ///   - limit: The most splits to list.
  public init(parts: [Part], total: Int?, largestTotal: Int = 1_000, limit: Int = 10_000) {
    let tried = total.map { ($0...$0, false) } ?? Self.totals(parts, largestTotal)
    totals = tried.0
    for total in totals where total > 0 && !isCut {
      let ranges = parts.compactMap { Self.counts(of: $0, total) }
      if ranges.count == parts.count { extend([], total, left: total, ranges, limit) }
    }
    if tried.1 { isCut = true }
  }

  /// The totals that the counts and their percentages leave possible.
  private static func totals(
    _ parts: [Part], _ largest: Int
  ) -> (range: ClosedRange<Int>, isCut: Bool) {
    let counted = parts.compactMap(\.count).reduce(0, +)
    let lower = max(1, counted)
    var bounds: [Int] = []
    if parts.allSatisfy({ $0.count != nil }) { bounds.append(counted) }
    // count/total ≥ (2·value − 1) / (200·scale) bounds the total from above.
    for part in parts {
      guard let count = part.count, let (value, scale) = part.percent, value > 0 else { continue }
      bounds.append(count * 200 * scale / (2 * value - 1))
    }
    // So does what the parts without a count leave at least to the others.
    let others = parts.filter { $0.count == nil }.map(\.percent)
    let left = others.reduce(1.0) { left, percent in
      left - (percent.map { (2 * Double($0.value) + 1) / (200 * Double($0.scale)) } ?? 1)
    }
    if counted > 0, left > 1e-9 { bounds.append(Int(Double(counted) / left) + 1) }
    let upper = max(lower, bounds.min() ?? largest)
    let isCut = upper - lower > mostTotals
    return (lower...(isCut ? lower + mostTotals : upper), isCut)
  }

  /// More totals are not tried, wherever the counts put them.
  private static let mostTotals = 1_000_000

  /// Adds the splits that go on from some counts; `ranges` has what each part may be, and `left`
  /// what the parts still to come make up.
  private mutating func extend(
    _ counts: [Int], _ total: Int, left: Int, _ ranges: [ClosedRange<Int>], _ limit: Int
  ) {
    guard counts.count < ranges.count else {
      guard left == 0, !isCut else { return }
      guard splits.count < limit else {
        isCut = true
        return
      }
      splits.append(Split(total: total, counts: counts))
      return
    }
    let rest = ranges[(counts.count + 1)...]
    let range = ranges[counts.count]
    let fewest = max(range.lowerBound, left - rest.reduce(0) { $0 + $1.upperBound })
    let most = min(range.upperBound, left - rest.reduce(0) { $0 + $1.lowerBound })
    guard fewest <= most else { return }
    for count in fewest...most where !isCut {
      extend(counts + [count], total, left: left - count, ranges, limit)
    }
  }

  /// The counts of a part that would be published as they are.
  private static func counts(of part: Part, _ total: Int) -> ClosedRange<Int>? {
    var lower = part.count ?? 0
    var upper = part.count ?? total
    if let (value, scale) = part.percent {
      // value − ½ ≤ 100·scale·count/total < value + ½, doubled to stay whole.
      let unit = 200 * Int128(scale)
      let least = (Int128(2 * value - 1) * Int128(total) + unit - 1).quotientRoundedDown(by: unit)
      let beyond = (Int128(2 * value + 1) * Int128(total) + unit - 1).quotientRoundedDown(by: unit)
      lower = max(lower, Int(clamping: least))
      upper = min(upper, Int(clamping: beyond) - 1)
    }
    return lower <= min(upper, total) ? lower...min(upper, total) : nil
  }
}

extension Int128 {
  fileprivate func quotientRoundedDown(by divisor: Self) -> Self {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}
