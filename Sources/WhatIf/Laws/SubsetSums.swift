/// All sums of N of K numbers, counted by meeting in the middle.
///
/// The sums of each half are kept by number of terms and sorted; how many pairs stay below a
/// value is then one pass along two lists. Source: docs/methods/open-choice.md.
struct SubsetSums: Hashable, Sendable {
  /// Sums of so many items of the half, sorted.
  private let left: [[Double]]
  private let right: [[Double]]
  private let chosen: Int
  /// How many subsets there are in all.
  private let total: Int
  /// Counts units when the weights are decimal fractions, so that sums are without error.
  private let lattice: Lattice?

  /// - Parameter weights: At most 60, so that the number of subsets is exact.
  init(_ weights: [Double], _ lattice: Lattice?, choosing chosen: Int) {
    let items = lattice?.indices.map(Double.init) ?? weights
    let half = items.count / 2
    left = Self.sums(items[..<half])
    right = Self.sums(items[half...])
    self.chosen = chosen
    self.lattice = lattice
    var total = 0
    for number in 0...chosen where left.indices.contains(number) {
      guard right.indices.contains(chosen - number) else { continue }
      total += left[number].count * right[chosen - number].count
    }
    self.total = total
  }

  private static func sums(_ items: ArraySlice<Double>) -> [[Double]] {
    var sums: [[Double]] = [[0]]
    for item in items {
      sums.append([])
      for number in stride(from: sums.count - 1, through: 1, by: -1) {
        sums[number] += sums[number - 1].map { $0 + item }
      }
    }
    return sums.map { $0.sorted() }
  }

  /// How many subsets sum to less than `value`, or to at most it.
  private func count(below value: Double, orEqual: Bool) -> Int {
    var count = 0
    for number in 0...chosen where left.indices.contains(number) {
      guard right.indices.contains(chosen - number) else { continue }
      let (small, large) = (left[number], right[chosen - number])
      var reach = large.count
      for sum in small {
        while reach > 0,
          orEqual ? sum + large[reach - 1] > value : sum + large[reach - 1] >= value
        {
          reach -= 1
        }
        count += reach
      }
    }
    return count
  }

  /// A value in the units the sums are kept in: the smallest one at or above it, or the largest
  /// at or below.
  private func units(_ value: Double, up: Bool) -> Double {
    guard let lattice else { return value }
    return Double(up ? lattice.index(atLeast: value) : lattice.index(atMost: value))
  }

  func chance(ofAtLeast value: Double) -> Double {
    Double(total - count(below: units(value, up: true), orEqual: false)) / Double(total)
  }

  func chance(ofAtMost value: Double) -> Double {
    Double(count(below: units(value, up: false), orEqual: true)) / Double(total)
  }

  /// `level` in 0...1. Numbers ≥ 0 are ordered as their bit patterns are, so halving the range of
  /// patterns ends at the very sum.
  func quantile(_ level: Double) -> Double {
    let wanted = max(1, level * (1 - 1e-12) * Double(total))
    let ends = sumRange
    var (low, high) = (ends.lowerBound.bitPattern, ends.upperBound.bitPattern)
    while low < high {
      let middle = low + (high - low) / 2
      if Double(count(below: Double(bitPattern: middle), orEqual: true)) >= wanted {
        high = middle
      } else {
        low = middle + 1
      }
    }
    let sum = Double(bitPattern: low)
    return lattice.map { $0.value(Int(sum)) } ?? sum
  }

  private var sumRange: ClosedRange<Double> {
    var (low, high) = (Double.infinity, 0.0)
    for number in 0...chosen where left.indices.contains(number) {
      guard right.indices.contains(chosen - number) else { continue }
      let (first, second) = (left[number], right[chosen - number])
      low = min(low, (first.first ?? 0) + (second.first ?? 0))
      high = max(high, (first.last ?? 0) + (second.last ?? 0))
    }
    return min(low, high)...high
  }
}
