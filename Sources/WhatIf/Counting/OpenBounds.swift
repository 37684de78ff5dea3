import AgencyModel

/// The least, the most and the mean that open choices can add to a figure.
///
/// Each choice takes so many different agencies from the cells it may take from, no agency twice.
/// One choice alone is answered by sorting the cells; several that overlap by the cheapest flow
/// through the cells (successive shortest paths), which is exact too. Source:
/// docs/model.md, "Choices left open".
struct OpenBounds {
  private(set) var least = 0.0
  private(set) var most = 0.0
  /// `nil` where "equally likely" has no single meaning: where choices overlap in part, or want
  /// more agencies than they share and do different things with them.
  private(set) var expected: Double? = 0
  /// How many agencies fewer than asked for there are to choose from; 0 when all choices fit.
  private(set) var shortfall = 0

  /// - Parameter gain: What one agency of a cell adds when a choice takes it.
  init(
    _ choices: [OpenChoice], cells: [OpenCell: Int], gain: (OpenCell, OpenChoice) -> Double
  ) {
    guard !choices.isEmpty else { return }
    let pools = OpenPools(choices, cells)
    let gains = choices.map { choice in pools.cells.map { gain($0, choice) } }
    let upper = pools.assignment(gains)
    let lower = pools.assignment(gains.map { $0.map { -$0 } })
    most = upper.total(gains)
    least = lower.total(gains)
    // Sums of the same weights in another order may differ in their last bits; that is no range.
    let scale = zip(pools.sizes.indices, pools.sizes).reduce(0.0) { sum, cell in
      sum + Double(cell.1) * (gains.map { abs($0[cell.0]) }.max() ?? 0)
    }
    if most - least <= 1e-12 * scale { most = least }
    shortfall = pools.needs.reduce(0, +) - upper.assigned
    expected = pools.mean(gains).map { min(max($0, least), most) }
  }
}

/// Open choices and the cells that they may take from, in a fixed order.
struct OpenPools {
  let cells: [OpenCell]
  /// How many agencies each cell has.
  let sizes: [Int]
  /// How many agencies each choice takes.
  let needs: [Int]
  /// For each choice, whether it may take from each cell.
  let allowed: [[Bool]]

  init(_ choices: [OpenChoice], _ counts: [OpenCell: Int]) {
    let ordered = counts.sorted { $0.key < $1.key }
    cells = ordered.map(\.key)
    sizes = ordered.map(\.value)
    needs = choices.map(\.count)
    allowed = choices.indices.map { index in ordered.map { $0.key.choices.contains(index) } }
  }

  func assignment(_ gains: [[Double]]) -> Assignment {
    Assignment(needs: needs, sizes: sizes, allowed: allowed, gains: gains)
  }

  /// The mean gain when every set of agencies is equally likely: each choice's agencies must be the
  /// same as another's or apart from them.
  func mean(_ gains: [[Double]]) -> Double? {
    var total = 0.0
    for choice in needs.indices {
      let sharing = needs.indices.filter { allowed[$0] == allowed[choice] }
      for other in needs.indices where allowed[other] != allowed[choice] {
        if zip(allowed[other], allowed[choice]).contains(where: { $0 && $1 }) { return nil }
      }
      let mine = sizes.indices.filter { allowed[choice][$0] }
      let available = mine.reduce(0) { $0 + sizes[$1] }
      guard available > 0 else { continue }
      let asked = sharing.reduce(0) { $0 + needs[$1] }
      if asked > available {
        let isAlike = sharing.allSatisfy { other in
          mine.allSatisfy { gains[other][$0] == gains[choice][$0] }
        }
        guard isAlike else { return nil }
      }
      let sum = mine.reduce(0.0) { $0 + Double(sizes[$1]) * gains[choice][$1] }
      // Where all are taken, each choice stands for its part of them.
      total += Double(needs[choice]) * sum / Double(max(asked, available))
    }
    return total
  }
}
