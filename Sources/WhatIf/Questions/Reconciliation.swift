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
  /// Whether there were more splits than the limit.
  public private(set) var isCut = false

  /// - Parameters:
  ///   - parts: The parts that make up the whole, each at most once.
  ///   - total: The whole, where it is published too.
  ///   - largestTotal: The greatest total to try where no count bounds it.
  ///   - limit: The most splits to list.
  public init(parts: [Part], total: Int?, largestTotal: Int = 1_000, limit: Int = 10_000) {
    totals = 0...0
    if let total {
      totals = total...total
    } else {
      totals = Self.totals(parts, largestTotal)
    }
    for total in totals where total > 0 {
      extend([], total, parts, limit)
      if isCut { break }
    }
  }

  /// The totals that the counts and their percentages leave possible.
  private static func totals(_ parts: [Part], _ largest: Int) -> ClosedRange<Int> {
    let counted = parts.compactMap(\.count).reduce(0, +)
    var upper = parts.allSatisfy { $0.count != nil } ? counted : largest
    for part in parts {
      guard let count = part.count, let (value, scale) = part.percent, 2 * value > 1 else {
        continue
      }
      // count/total ≥ (2·value − 1) / (200·scale) bounds the total from above.
      upper = min(max(upper, largest), count * 200 * scale / (2 * value - 1))
    }
    let lower = max(1, counted)
    return lower...max(lower, upper)
  }

  private mutating func extend(_ counts: [Int], _ total: Int, _ parts: [Part], _ limit: Int) {
    guard !isCut else { return }
    let left = total - counts.reduce(0, +)
    if counts.count == parts.count {
      guard left == 0 else { return }
      guard splits.count < limit else {
        isCut = true
        return
      }
      splits.append(Split(total: total, counts: counts))
      return
    }
    let part = parts[counts.count]
    for count in Self.counts(of: part, total) where count <= left {
      extend(counts + [count], total, parts, limit)
    }
  }

  /// The counts of a part that would be published as they are.
  private static func counts(of part: Part, _ total: Int) -> ClosedRange<Int> {
    var lower = part.count ?? 0
    var upper = part.count ?? total
    if let (value, scale) = part.percent {
      // value − ½ ≤ 100·scale·count/total < value + ½, doubled to stay whole.
      let unit = 200 * scale
      let least = ((2 * value - 1) * total + unit - 1).quotientRoundedDown(by: unit)
      let beyond = ((2 * value + 1) * total + unit - 1).quotientRoundedDown(by: unit)
      lower = max(lower, least)
      upper = min(upper, beyond - 1)
    }
    return lower <= upper ? lower...upper : total + 1...total + 1
  }
}

extension Int {
  fileprivate func quotientRoundedDown(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}
