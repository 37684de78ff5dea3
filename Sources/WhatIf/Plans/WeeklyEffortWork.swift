/// A plan of weekly effort while it is being made.
struct WeeklyEffortWork {
  let weights: [Double]
  let efforts: [Int]
  let release: [Int]
  let capacity: Int
  let weekCount: Int
  var weeks: [Int?]

  init(weights: [Double], efforts: [Int], release: [Int], capacity: Int, weekCount: Int) {
    (self.weights, self.efforts, self.release) = (weights, efforts, release)
    (self.capacity, self.weekCount) = (capacity, weekCount)
    weeks = Array(repeating: nil, count: weights.count)
  }

  /// Σ weight·(week + 1), always added in the agencies' order.
  var cost: Double {
    zip(weights, weeks).reduce(0) { $0 + $1.0 * Double(($1.1 ?? -1) + 1) }
  }

  var left: Int { weeks.count { $0 == nil } }

  /// Puts each agency into the first week from its release that has room.
  mutating func placeInOrder(_ order: [Int]) {
    var room = [Int](repeating: capacity, count: weekCount)
    let smallest = efforts.filter { $0 > 0 }.min() ?? 1
    // Weeks before this one are full for everybody.
    var firstOpen = 0
    for agency in order {
      while firstOpen < weekCount, room[firstOpen] < smallest { firstOpen += 1 }
      // An agency without effort fits into a full week.
      let start = efforts[agency] == 0 ? release[agency] : max(release[agency], firstOpen)
      guard start < weekCount,
        let week = (start..<weekCount).first(where: { room[$0] >= efforts[agency] })
      else { continue }
      room[week] -= efforts[agency]
      weeks[agency] = week
    }
  }

  /// Divides the agencies of every two weeks between them as well as can be, until nothing helps.
  ///
  /// Every agency has a week. A round is O(weeks² · agencies of two weeks · capacity); plans of many
  /// weeks or of fine units of effort are left as they are.
  mutating func exchange(roundLimit: Int = 50) {
    let last = weeks.reduce(0) { max($0, $1 ?? 0) }
    guard last <= 200, capacity <= WeekPairExchange.largestCapacity else { return }
    var members = [[Int]](repeating: [], count: last + 1)
    for (agency, week) in weeks.enumerated() { members[week ?? 0].append(agency) }
    for _ in 0..<roundLimit {
      var isBetter = false
      for early in 0..<last {
        for late in early + 1...last where !members[late].isEmpty {
          let agencies = members[early] + members[late]
          let items = agencies.enumerated().map { place, agency in
            WeekPairExchange.Item(
              weight: weights[agency], effort: efforts[agency],
              mayBeEarly: release[agency] <= early, isEarly: place < members[early].count)
          }
          guard let chosen = WeekPairExchange.earlier(items, capacity: capacity) else { continue }
          members[early] = agencies.indices.filter { chosen >> UInt64($0) & 1 == 1 }
            .map { agencies[$0] }
          members[late] = agencies.indices.filter { chosen >> UInt64($0) & 1 == 0 }
            .map { agencies[$0] }
          isBetter = true
        }
      }
      if !isBetter { break }
    }
    for (week, agencies) in members.enumerated() {
      for agency in agencies { weeks[agency] = week }
    }
  }
}
