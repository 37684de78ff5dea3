/// Weeks with a capacity, and the nearest one that still has room.
///
/// Full weeks are skipped by links that shorten as they are followed, so a search takes nearly
/// constant time however many weeks are full.
struct FreeWeeks {
  private var room: [Int]
  private var link: [Int]
  private let step: Int

  /// - Parameters:
  ///   - count: The number of weeks, 0 or more.
  ///   - capacity: The room of each, 1 or more.
  ///   - later: Whether a full week leads to the next one, or to the one before.
  init(count: Int, capacity: Int, later: Bool) {
    room = Array(repeating: capacity, count: count)
    // One element more at each end: a link may lead outside.
    link = Array(0..<count + 2)
    step = later ? 1 : -1
  }

  /// The nearest week with room at or beyond `week` in this direction; `nil` when there is none.
  mutating func nearest(to week: Int) -> Int? {
    guard room.indices.contains(week) else { return nil }
    var found = week + 1
    while link[found] != found { found = link[found] }
    var passed = week + 1
    while link[passed] != found {
      (link[passed], passed) = (found, link[passed])
    }
    return room.indices.contains(found - 1) ? found - 1 : nil
  }

  /// Takes one place in a week that has room.
  mutating func take(_ week: Int) {
    room[week] -= 1
    if room[week] == 0 { link[week + 1] = week + 1 + step }
  }
}
