/// The law of a weighted total by splitting the agencies into two halves, for comparison: another
/// way to the same figures as a diagram.
///
/// All sums of each half are laid out once, sorted; for given chances each half's subsets get their
/// probabilities, and one walk through both halves adds up the pairs that reach a total.
struct SplitSums {
  /// The most agencies.
  static let limit = 36

  private let lower: Half
  private let upper: Half

  /// - Parameter weights: At most ``limit``, each finite.
  init?(_ weights: [Double]) {
    guard weights.count <= Self.limit else { return nil }
    let middle = weights.count / 2
    lower = Half(Array(weights[..<middle]), first: 0)
    upper = Half(Array(weights[middle...]), first: middle)
  }

  /// P(total ≥ value) when each agency connects with its own chance.
  func chance(ofAtLeast value: Double, _ chances: [Double]) -> Double {
    let small = lower.probabilities(chances)
    let large = upper.probabilities(chances)
    var sum = 0.0
    var tail = 0.0
    // As the lower half's sum rises, more of the upper half's subsets suffice.
    var next = upper.sums.count
    for index in lower.sums.indices {
      while next > 0, lower.sums[index] + upper.sums[next - 1] >= value {
        next -= 1
        tail += large[next]
      }
      sum += small[index] * tail
    }
    return min(1, sum)
  }

  /// P(total ≤ value), as above from the other end.
  func chance(ofAtMost value: Double, _ chances: [Double]) -> Double {
    let small = lower.probabilities(chances)
    let large = upper.probabilities(chances)
    var sum = 0.0
    var head = 0.0
    var next = 0
    for index in lower.sums.indices.reversed() {
      while next < upper.sums.count, lower.sums[index] + upper.sums[next] <= value {
        head += large[next]
        next += 1
      }
      sum += small[index] * head
    }
    return min(1, sum)
  }

  /// Every subset of one half, by rising sum.
  private struct Half: Sendable {
    let sums: [Double]
    /// The subset of each sum, a bit an agency.
    private let subsets: [Int]
    private let first: Int
    private let count: Int

    init(_ weights: [Double], first: Int) {
      self.first = first
      count = weights.count
      var sums = [0.0]
      for weight in weights { sums += sums.map { $0 + weight } }
      let order = sums.indices.sorted { (sums[$0], $0) < (sums[$1], $1) }
      subsets = order
      self.sums = order.map { sums[$0] }
    }

    /// The probability of each subset, in the order of ``sums``.
    func probabilities(_ chances: [Double]) -> [Double] {
      var bySubset = [1.0]
      bySubset.reserveCapacity(1 << count)
      for index in 0..<count {
        let chance = chances[first + index]
        for subset in bySubset.indices { bySubset.append(bySubset[subset] * chance) }
        for subset in 0..<(1 << index) { bySubset[subset] *= 1 - chance }
      }
      return subsets.map { bySubset[$0] }
    }
  }
}
