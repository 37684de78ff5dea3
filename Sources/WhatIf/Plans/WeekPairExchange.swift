/// The best division of two weeks' agencies between them: as much weight in the earlier as fits.
struct WeekPairExchange {
  /// An agency of either week.
  struct Item {
    var weight: Double
    var effort: Int
    /// Whether it may go to the earlier week at all, and is there now.
    var mayBeEarly: Bool
    var isEarly: Bool
  }

  /// The largest capacity and number of agencies for which a table is made.
  static let largestCapacity = 2048
  static let mostItems = 64

  /// Which of the items go to the earlier week, a bit each; `nil` when none is better than now.
  ///
  /// Dynamic programming over the earlier week's effort. O(items · capacity).
  static func earlier(_ items: [Item], capacity: Int) -> UInt64? {
    guard items.count <= mostItems, capacity <= largestCapacity else { return nil }
    let total = items.reduce(0) { $0 + $1.effort }
    let now = items.reduce(0) { $0 + ($1.isEarly ? $1.weight : 0) }
    var best = [Double](repeating: -.infinity, count: capacity + 1)
    var chosen = [UInt64](repeating: 0, count: capacity + 1)
    best[0] = 0
    for (place, item) in items.enumerated() where item.mayBeEarly && item.effort <= capacity {
      for effort in stride(from: capacity, through: item.effort, by: -1) {
        let weight = best[effort - item.effort] + item.weight
        if weight > best[effort] {
          best[effort] = weight
          chosen[effort] = chosen[effort - item.effort] | 1 << UInt64(place)
        }
      }
    }
    // What is not early must fit into the later week.
    let least = max(0, total - capacity)
    guard least <= capacity else { return nil }
    var answer: UInt64?
    var most = now * (1 + 1e-12)
    for effort in least...capacity where best[effort] > most {
      (answer, most) = (chosen[effort], best[effort])
    }
    return answer
  }
}
