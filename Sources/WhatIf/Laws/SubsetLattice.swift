/// The law of the sum of N of K whole numbers chosen by lot: a recursion over number and sum.
///
/// Item i of K (from 0), when j of M are already chosen, is chosen with chance (M − j)/(K − i);
/// so every state is a chance, every term positive, and no binomial coefficient can overflow.
/// Of N and K − N the smaller is drawn; the rest is the total without it.
enum SubsetLattice {
  /// States touched: items times numbers times sums.
  static func work(_ lattice: Lattice, choosing chosen: Int) -> Int {
    let drawn = min(chosen, lattice.indices.count - chosen)
    let sums = heaviest(lattice, drawn) + 1
    let (states, first) = sums.multipliedReportingOverflow(by: drawn + 1)
    let (work, second) = states.multipliedReportingOverflow(by: lattice.indices.count)
    return first || second ? .max : work
  }

  /// The most units that `count` items hold.
  private static func heaviest(_ lattice: Lattice, _ count: Int) -> Int {
    lattice.indices.sorted().suffix(count).reduce(0, +)
  }

  static func masses(_ lattice: Lattice, choosing chosen: Int) -> LatticeMasses {
    let count = lattice.indices.count
    let drawn = min(chosen, count - chosen)
    // Light ones first, so that the reached sums grow late.
    let items = lattice.indices.sorted()
    let width = items.suffix(drawn).reduce(0, +) + 1
    var states = Array(repeating: 0.0, count: (drawn + 1) * width)
    states[0] = 1
    // The largest sum reached with each number chosen.
    var reached = Array(repeating: 0, count: drawn + 1)
    states.withUnsafeMutableBufferPointer { states in
      for (item, weight) in items.enumerated() {
        let left = count - item
        for number in stride(from: min(item, drawn), through: 0, by: -1) {
          let missing = drawn - number
          // With fewer items left than missing, the state cannot be.
          guard missing <= left else { continue }
          let take = Double(missing) / Double(left)
          let skip = Double(left - missing) / Double(left)
          let from = number * width
          let to = from + width + weight
          let last = reached[number]
          if number < drawn {
            for sum in 0...last { states[to + sum] += take * states[from + sum] }
            reached[number + 1] = max(reached[number + 1], last + weight)
          }
          for sum in 0...last { states[from + sum] *= skip }
        }
      }
    }
    let drawnMasses = Array(states[(drawn * width)...])
    if drawn == chosen { return LatticeMasses(lattice: lattice, first: 0, masses: drawnMasses) }
    return LatticeMasses(
      lattice: lattice, first: lattice.total - (width - 1), masses: drawnMasses.reversed())
  }
}
