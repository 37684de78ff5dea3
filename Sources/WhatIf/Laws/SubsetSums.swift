/// All sums of N of K numbers, weighed by meeting in the middle.
///
/// The sums of each half are kept by number of terms and sorted; what the pairs that stay below a
/// value weigh is then one pass along two lists. When every set is equally likely each weighs 1,
/// and the weight is their number, exact. Source: docs/methods/open-choice.md.
struct SubsetSums: Hashable, Sendable {
  private let left: [Sums]
  private let right: [Sums]
  private let chosen: Int
  /// What all subsets weigh.
  private let total: Double
  /// Counts units when the weights are decimal fractions, so that sums are without error.
  private let lattice: Lattice?

  /// Sums of so many items of one half, sorted.
  private struct Sums: Hashable {
    var sums: [Double]
    /// The chance of each sum, or 1.
    var masses: [Double]
    /// What the sums before each index weigh, one more than there are sums.
    var cumulated: [Double] = []
  }

  /// - Parameters:
  ///   - weights: At most 52, so that the number of subsets is exact.
  ///   - chances: One for each, likely to have N drawn; `nil` makes every set equally likely.
  init(_ weights: [Double], _ lattice: Lattice?, chances: [Double]? = nil, choosing chosen: Int) {
    let items = lattice?.indices.map(Double.init) ?? weights
    let half = items.count / 2
    left = Self.sums(items[..<half], chances)
    right = Self.sums(items[half...], chances)
    self.chosen = chosen
    self.lattice = lattice
    var total = 0.0
    for number in 0...chosen where left.indices.contains(number) {
      guard right.indices.contains(chosen - number) else { continue }
      total += (left[number].cumulated.last ?? 0) * (right[chosen - number].cumulated.last ?? 0)
    }
    self.total = total
  }

  private static func sums(_ items: ArraySlice<Double>, _ chances: [Double]?) -> [Sums] {
    var all = [Sums(sums: [0], masses: [1])]
    for (index, item) in zip(items.indices, items) {
      let (take, skip) = chances.map { ($0[index], 1 - $0[index]) } ?? (1, 1)
      all.append(Sums(sums: [], masses: []))
      for number in stride(from: all.count - 1, through: 0, by: -1) {
        if chances != nil {
          for place in all[number].masses.indices { all[number].masses[place] *= skip }
        }
        guard number > 0 else { continue }
        // Those with one term fewer have not met this item yet.
        all[number].sums += all[number - 1].sums.map { $0 + item }
        all[number].masses += all[number - 1].masses.map { $0 * take }
      }
    }
    return all.map { list in
      let order = list.sums.indices.sorted { list.sums[$0] < list.sums[$1] }
      var sorted = Sums(sums: order.map { list.sums[$0] }, masses: order.map { list.masses[$0] })
      sorted.cumulated = [0]
      var sum = 0.0
      for mass in sorted.masses {
        sum += mass
        sorted.cumulated.append(sum)
      }
      return sorted
    }
  }

  /// What the subsets that sum to less than `value`, or to at most it, weigh.
  private func weight(below value: Double, orEqual: Bool) -> Double {
    var weight = 0.0
    for number in 0...chosen where left.indices.contains(number) {
      guard right.indices.contains(chosen - number) else { continue }
      let (small, large) = (left[number], right[chosen - number])
      var reach = large.sums.count
      for (sum, mass) in zip(small.sums, small.masses) {
        while reach > 0,
          orEqual ? sum + large.sums[reach - 1] > value : sum + large.sums[reach - 1] >= value
        {
          reach -= 1
        }
        weight += mass * large.cumulated[reach]
      }
    }
    return weight
  }

  /// A value in the units the sums are kept in: the smallest one at or above it, or the largest
  /// at or below.
  private func units(_ value: Double, up: Bool) -> Double {
    guard let lattice else { return value }
    return Double(up ? lattice.index(atLeast: value) : lattice.index(atMost: value))
  }

  func chance(ofAtLeast value: Double) -> Double {
    (total - weight(below: units(value, up: true), orEqual: false)) / total
  }

  func chance(ofAtMost value: Double) -> Double {
    weight(below: units(value, up: false), orEqual: true) / total
  }

  /// `level` in 0...1. Numbers ≥ 0 are ordered as their bit patterns are, so halving the range of
  /// patterns ends at the very sum.
  func quantile(_ level: Double) -> Double {
    let wanted = level * (1 - 1e-12) * total
    let ends = sumRange
    if let lattice {
      var (low, high) = (Int(ends.lowerBound), Int(ends.upperBound))
      while low < high {
        let middle = low + (high - low) / 2
        if weight(below: Double(middle), orEqual: true) >= wanted {
          high = middle
        } else {
          low = middle + 1
        }
      }
      return lattice.value(low)
    }
    var (low, high) = (ends.lowerBound.bitPattern, ends.upperBound.bitPattern)
    while low < high {
      let middle = low + (high - low) / 2
      if weight(below: Double(bitPattern: middle), orEqual: true) >= wanted {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return Double(bitPattern: low)
  }

  private var sumRange: ClosedRange<Double> {
    var (low, high) = (Double.infinity, 0.0)
    for number in 0...chosen where left.indices.contains(number) {
      guard right.indices.contains(chosen - number) else { continue }
      let (first, second) = (left[number].sums, right[chosen - number].sums)
      low = min(low, (first.first ?? 0) + (second.first ?? 0))
      high = max(high, (first.last ?? 0) + (second.last ?? 0))
    }
    return min(low, high)...high
  }
}
