/// The law of the sum of N of K whole numbers, one of the sets of N being drawn: a recursion over
/// number and sum.
///
/// Every set equally likely: item i of K (from 0), when j of N are already drawn, is drawn with
/// chance (N − j)/(K − i); so every state is a chance, every term positive, and no binomial
/// coefficient can overflow. With chances of their own, the items are independent and what ends
/// with N drawn is divided by its sum. Of N and K − N the smaller is drawn; the rest is the total
/// without it.
enum SubsetLattice {
  /// States touched: items times numbers times sums.
  static func work(_ items: [Int], choosing chosen: Int) -> Int {
    let drawn = min(chosen, items.count - chosen)
    let sums = items.sorted().suffix(drawn).reduce(1, +)
    let (states, first) = sums.multipliedReportingOverflow(by: drawn + 1)
    let (work, second) = states.multipliedReportingOverflow(by: items.count)
    return first || second ? .max : work
  }

  static func masses(_ lattice: Lattice, choosing chosen: Int) -> LatticeMasses {
    let (first, masses) = masses(lattice.indices, choosing: chosen)
    return LatticeMasses(lattice: lattice, first: first, masses: masses)
  }

  /// The chance of each sum from `first` on.
  ///
  /// - Parameters:
  ///   - items: Whole numbers, 0 or more.
  ///   - chances: One for each item, such that so many can be drawn; `nil` makes every set equally
  ///     likely.
  ///   - chosen: N, from 0 to the number of items.
  static func masses(
    _ items: [Int], _ chances: [Double]? = nil, choosing chosen: Int
  ) -> (first: Int, masses: [Double]) {
    let count = items.count
    let drawn = min(chosen, count - chosen)
    let isComplement = drawn != chosen
    // Light ones first, so that the reached sums grow late.
    let order = items.indices.sorted { (items[$0], $0) < (items[$1], $1) }
    let width = order.suffix(drawn).reduce(1) { $0 + items[$1] }
    var states = Array(repeating: 0.0, count: (drawn + 1) * width)
    states[0] = 1
    // The largest sum reached with each number drawn.
    var reached = Array(repeating: 0, count: drawn + 1)
    states.withUnsafeMutableBufferPointer { states in
      for (place, item) in order.enumerated() {
        let left = count - place
        let weight = items[item]
        for number in stride(from: min(place, drawn), through: 0, by: -1) {
          let missing = drawn - number
          // With fewer items left than missing, the state cannot be.
          guard missing <= left else { continue }
          var (take, skip) = (
            Double(missing) / Double(left), Double(left - missing) / Double(left)
          )
          if let chances {
            take = isComplement ? 1 - chances[item] : chances[item]
            skip = isComplement ? chances[item] : 1 - chances[item]
          }
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
    var drawnMasses = Array(states[(drawn * width)...])
    if chances != nil {
      let sum = drawnMasses.reduce(0, +)
      if sum > 0 { for index in drawnMasses.indices { drawnMasses[index] /= sum } }
    }
    if !isComplement { return (0, drawnMasses) }
    return (items.reduce(0, +) - (width - 1), drawnMasses.reversed())
  }
}
