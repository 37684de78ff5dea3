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
  /// `nil` where no chances of the outcomes follow from the choices: see ``draws``.
  private(set) var expected: Double? = 0
  /// The independent draws that the choices amount to; `nil` where they overlap in part, or want
  /// more agencies than they share and do different things with them, so that "equally likely" has
  /// no single meaning.
  private(set) var draws: [OpenDraw]? = []
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
    draws = pools.draws(gains)
    expected = draws.flatMap(OpenDraw.mean).map { min(max($0, least), most) }
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
  /// For each choice, whether it takes likelier agencies first.
  let isLikelier: [Bool]

  init(_ choices: [OpenChoice], _ counts: [OpenCell: Int]) {
    let ordered = counts.sorted { $0.key < $1.key }
    cells = ordered.map(\.key)
    sizes = ordered.map(\.value)
    needs = choices.map(\.count)
    isLikelier = choices.map { $0.chances != nil }
    allowed = choices.indices.map { index in ordered.map { $0.key.choices.contains(index) } }
  }

  func assignment(_ gains: [[Double]]) -> Assignment {
    Assignment(needs: needs, sizes: sizes, allowed: allowed, gains: gains)
  }
}
