/// The series of agencies that the shared cases of plans describe by a formula.
enum PlanSeries {
  /// w_i = 1 + ((7i² + 13i + 5) mod 97).
  static func weights(_ count: Int) -> [Double] {
    (0..<count).map { index in
      let rest: Int = (7 * index * index + 13 * index + 5) % 97
      return Double(1 + rest)
    }
  }

  /// release_i = 5i mod 6.
  static func releases(_ count: Int) -> [Int] {
    (0..<count).map { 5 * $0 % 6 }
  }

  /// effort_i = 1 + ((11i + 3i²) mod 8).
  static func hours(_ count: Int) -> [Int] {
    (0..<count).map { 1 + (11 * $0 + 3 * $0 * $0) % 8 }
  }

  /// effort_i = 10·(1 + ((11i + 3i²) mod 8)) + (7i mod 10).
  static func fineEfforts(_ count: Int) -> [Int] {
    hours(count).enumerated().map { 10 * $0.element + 7 * $0.offset % 10 }
  }

  /// Every list of so many numbers below a base.
  static func allLists(count: Int, below base: Int) -> [[Int]] {
    var lists: [[Int]] = [[]]
    for _ in 0..<count {
      lists = lists.flatMap { list in (0..<base).map { list + [$0] } }
    }
    return lists
  }
}
