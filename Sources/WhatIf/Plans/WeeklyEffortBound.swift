/// The least Σ weight·(week + 1) when work may be divided between weeks: a true lower bound.
///
/// An hour of an agency then carries weight/effort, and hours are equal efforts, for which Smith's order
/// is optimal.
struct WeeklyEffortBound {
  /// Agencies in Smith's order.
  let order: [Int]
  let efforts: [Int]
  let weights: [Double]

  /// The bound of the agencies from a place in the order on, in what room the weeks have left.
  ///
  /// - Parameter room: Of each week; enough for all of them from the latest release on.
  func rest(from place: Int, release: [Int], room: [Int]) -> Double {
    var room = room
    var firstOpen = 0
    var total = 0.0
    for agency in order[place...] {
      let effort = efforts[agency]
      guard effort > 0 else {
        total += weights[agency] * Double(release[agency] + 1)
        continue
      }
      while firstOpen < room.count, room[firstOpen] == 0 { firstOpen += 1 }
      var week = max(release[agency], firstOpen)
      var needed = effort
      var weighted = 0.0
      while needed > 0, week < room.count {
        let part = min(needed, room[week])
        room[week] -= part
        needed -= part
        weighted += Double(part) * Double(week + 1)
        week += 1
      }
      // What finds no room waits at least until after the last week.
      weighted += Double(needed) * Double(room.count + 1)
      total += weights[agency] * weighted / Double(effort)
    }
    return total
  }
}
