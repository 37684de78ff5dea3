/// Depth-first search for the best plan of weekly effort, cut off by the lower bound of the rest.
struct WeeklyEffortSearch {
  private let work: WeeklyEffortWork
  private let bound: WeeklyEffortBound
  private var stepsLeft: Int
  private var room: [Int]
  private var weeks: [Int?]
  private var bestCost: Double
  private(set) var best: [Int?]

  /// - Parameter work: A plan of all agencies, the one to beat.
  init(work: WeeklyEffortWork, order: [Int], stepLimit: Int) {
    self.work = work
    bound = WeeklyEffortBound(order: order, efforts: work.efforts, weights: work.weights)
    stepsLeft = stepLimit
    room = Array(repeating: work.capacity, count: work.weekCount)
    weeks = Array(repeating: nil, count: work.weights.count)
    (best, bestCost) = (work.weeks, work.cost)
  }

  /// Searches; whether every plan was either seen or shown to be no better.
  mutating func run() -> Bool {
    place(0, cost: 0)
    return stepsLeft > 0
  }

  private mutating func place(_ place: Int, cost: Double) {
    guard stepsLeft > 0 else { return }
    guard place < bound.order.count else {
      if cost < bestCost { (best, bestCost) = (weeks, cost) }
      return
    }
    let agency = bound.order[place]
    for week in work.release[agency]..<max(work.release[agency], work.weekCount)
    where room[week] >= work.efforts[agency] {
      let after = cost + work.weights[agency] * Double(week + 1)
      if after >= bestCost { return }
      stepsLeft -= 1
      room[week] -= work.efforts[agency]
      weeks[agency] = week
      // Sums in another order may differ by rounding, which must not cut off a better plan.
      let least = bound.rest(from: place + 1, release: work.release, room: room)
      if after + least < bestCost * (1 - 1e-12) {
        self.place(place + 1, cost: after)
      }
      weeks[agency] = nil
      room[week] += work.efforts[agency]
    }
  }
}
