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
  /// `nil` where choices overlap in part, so that "equally likely" has no single meaning.
  private(set) var expected: Double? = 0
  /// How many agencies fewer than asked for there are to choose from; 0 when all choices fit.
  private(set) var shortfall = 0

  /// - Parameter gain: What one agency of a cell adds when a choice takes it.
  init(
    _ choices: [OpenChoice], cells: [OpenCell: Int], gain: (OpenCell, OpenChoice) -> Double
  ) {
    guard !choices.isEmpty else { return }
    let ordered = cells.sorted {
      ($0.key.mask, $0.key.status.rawValue, $0.key.weight)
        < ($1.key.mask, $1.key.status.rawValue, $1.key.weight)
    }
    let gains = choices.map { choice in ordered.map { gain($0.key, choice) } }
    let sizes = ordered.map(\.value)
    let allowed = choices.indices.map { index in
      ordered.map { index < 64 && $0.key.mask >> UInt64(index) & 1 == 1 }
    }
    let needs = choices.map(\.count)
    let upper = Assignment(needs: needs, sizes: sizes, allowed: allowed, gains: gains)
    let lower = Assignment(
      needs: needs, sizes: sizes, allowed: allowed, gains: gains.map { $0.map { -$0 } })
    most = upper.total
    least = -lower.total
    shortfall = needs.reduce(0, +) - upper.assigned
    expected = Self.mean(needs: needs, sizes: sizes, allowed: allowed, gains: gains)
  }

  /// The mean when every set of agencies is equally likely: each choice's members must be the same
  /// as another's or apart from them.
  private static func mean(
    needs: [Int], sizes: [Int], allowed: [[Bool]], gains: [[Double]]
  ) -> Double? {
    var total = 0.0
    for choice in needs.indices {
      for other in needs.indices where allowed[other] != allowed[choice] {
        if zip(allowed[other], allowed[choice]).contains(where: { $0 && $1 }) { return nil }
      }
      var available = 0
      var sum = 0.0
      for cell in sizes.indices where allowed[choice][cell] {
        available += sizes[cell]
        sum += Double(sizes[cell]) * gains[choice][cell]
      }
      if available > 0 { total += Double(min(needs[choice], available)) * sum / Double(available) }
    }
    return total
  }
}
