/// The first few in an order, without sorting all.
enum FirstInOrder {
  /// The places 0..<count in their order, all or the first `limit`.
  ///
  /// - Parameter precedes: A strict order in which no two places are equal.
  /// - Complexity: O(count), and a sort of twice the limit each time that so many more were among the
  ///   first so far: about log(count ÷ limit) times where the places are in no order.
  static func places(
    _ count: Int, limit: Int?, by precedes: (Int, Int) -> Bool
  ) -> [Int] {
    guard let limit, limit < count / 4 else {
      let sorted = (0..<count).sorted(by: precedes)
      return limit.map { Array(sorted.prefix($0)) } ?? sorted
    }
    guard limit > 0 else { return [] }
    // A few more than twice, for a handful would be sorted too often.
    let most = 2 * limit + 20
    var first: [Int] = []
    first.reserveCapacity(most)
    var last: Int?
    for place in 0..<count {
      if let last, !precedes(place, last) { continue }
      first.append(place)
      guard first.count == most else { continue }
      first.sort(by: precedes)
      first.removeLast(most - limit)
      last = first.last
    }
    first.sort(by: precedes)
    return Array(first.prefix(limit))
  }
}
