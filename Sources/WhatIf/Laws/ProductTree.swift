import Glibc

/// The coefficients of ∏((1 − pᵢ) + pᵢ·x) by halves, kept to a window around the mean.
///
/// Halves are multiplied directly, which keeps every term positive. A part of more than
/// `uncutSize` factors drops the counts that Bernstein's inequality puts below e⁻¹⁰⁰ on either
/// side, about 14 standard deviations out. Source: docs/methods/poisson-binomial.md.
enum ProductTree {
  typealias Chances = UnsafeBufferPointer<Double>
  typealias Buffer = PositiveProduct.Buffer

  /// Up to so many factors, one after the other is faster than halves.
  private static let leafSize = 72
  /// Up to so many factors, no count is dropped.
  private static let uncutSize = 256
  /// What is dropped on either side has a chance below exp(−cut).
  private static let cut = 100.0

  private static let padding = PositiveProduct.padding

  /// The counts kept for a part.
  static func window(of chances: Chances) -> ClosedRange<Int> {
    guard chances.count > uncutSize else { return 0...chances.count }
    var mean = 0.0
    var variance = 0.0
    for chance in chances {
      mean += chance
      variance += chance * (1 - chance)
    }
    // Bernstein: P(|X − mean| ≥ t) ≤ 2·exp(−t²/(2·(variance + t/3))), solved for t.
    let reach = cut / 3 + (cut * cut / 9 + 2 * cut * variance).squareRoot()
    let low = max(0, Int((mean - reach).rounded(.down)))
    let high = min(chances.count, Int((mean + reach).rounded(.up)))
    return low...high
  }

  /// P(X = k) for k in the window of the whole.
  static func masses(of chances: [Double]) -> (window: ClosedRange<Int>, masses: [Double]) {
    chances.withUnsafeBufferPointer { chances in
      let kept = window(of: chances)
      let masses = [Double](unsafeUninitializedCapacity: kept.count) { room, count in
        guard let target = room.baseAddress else { return }
        withScratch(for: chances.count) { scratch in
          if chances.count <= leafSize {
            clear(scratch, padding)
            PositiveProduct.linearFactors(chances, into: scratch + padding)
            target.initialize(from: scratch + padding, count: kept.count)
          } else {
            multiplyHalves(of: chances, window: kept, into: target, scratch: scratch)
          }
        }
        count = kept.count
      }
      return (kept, masses)
    }
  }

  /// Writes the kept coefficients of a part to `result` and zeros around them.
  static func build(
    _ chances: Chances, into result: Buffer, scratch: Buffer
  ) -> ClosedRange<Int> {
    clear(result - padding, padding)
    let kept = window(of: chances)
    if chances.count <= leafSize {
      PositiveProduct.linearFactors(chances, into: result)
    } else {
      multiplyHalves(of: chances, window: kept, into: result, scratch: scratch)
    }
    clear(result + kept.count, padding)
    return kept
  }

  private static func multiplyHalves(
    of chances: Chances, window kept: ClosedRange<Int>, into result: Buffer, scratch: Buffer
  ) {
    let half = chances.count / 2
    let left = scratch + padding
    let right = left + room(for: half)
    let deeper = right + room(for: chances.count - half) - padding
    let leftWindow = build(Chances(rebasing: chances[..<half]), into: left, scratch: deeper)
    let rightWindow = build(Chances(rebasing: chances[half...]), into: right, scratch: deeper)
    let first = kept.lowerBound - leftWindow.lowerBound - rightWindow.lowerBound
    PositiveProduct.convolve(
      left, leftWindow.count, right, rightWindow.count,
      range: first..<(first + kept.count), into: result)
  }

  /// Room for a part's coefficients and the zeros around them.
  static func room(for count: Int) -> Int { count + 1 + 2 * padding }

  static func clear(_ place: Buffer, _ count: Int) {
    place.update(repeating: 0, count: count)
  }

  /// Runs `body` with room for two halves of every level below `count` factors.
  static func withScratch<Result>(for count: Int, _ body: (Buffer) -> Result) -> Result {
    var need = room(for: count)
    var size = count
    while size > leafSize {
      need += room(for: size / 2) + room(for: size - size / 2)
      size -= size / 2
    }
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: need + padding) { buffer in
      // Never empty, so it has an address.
      guard let base = buffer.baseAddress else { preconditionFailure("no scratch memory") }
      return body(base)
    }
  }
}
