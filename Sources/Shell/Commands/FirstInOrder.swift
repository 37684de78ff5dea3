/// The first few in an order, without sorting all.
enum FirstInOrder {
  /// Up to so many are kept in order while all are looked through; more are sorted.
  private static let mostKept = 1_000

  /// The places 0..<count in their order, all or the first `limit`.
  ///
  /// - Parameter precedes: A strict order in which no two places are equal.
  /// - Complexity: O(count), and O(log limit) and a move for each that is among the first so far.
  static func places(
    _ count: Int, limit: Int?, by precedes: (Int, Int) -> Bool
  ) -> [Int] {
    guard let limit, limit < count, limit <= mostKept else {
      let sorted = (0..<count).sorted(by: precedes)
      return limit.map { Array(sorted.prefix($0)) } ?? sorted
    }
    guard limit > 0 else { return [] }
    var first: [Int] = []
    for place in 0..<count {
      if first.count == limit {
        guard precedes(place, first[limit - 1]) else { continue }
        first.removeLast()
      }
      var (low, high) = (0, first.count)
      while low < high {
        let middle = (low + high) / 2
        if precedes(first[middle], place) { low = middle + 1 } else { high = middle }
      }
      first.insert(place, at: low)
    }
    return first
  }
}
