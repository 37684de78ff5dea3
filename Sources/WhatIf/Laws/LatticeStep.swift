/// The step that all laws on a lattice share: one agency more.
enum LatticeStep {
  /// The most states touched for one exact chance of a bound, over all agencies.
  static let workLimit = 40_000_000

  /// own[s] ← stays·own[s] + moves·source[s − weight], from `top` down to `lowest`.
  ///
  /// - Parameters:
  ///   - source: May be `own` itself, where `weight` is at least 1; `top` − `weight` is within it.
  ///   - lowest: At least `weight`.
  static func blend(
    _ own: UnsafeMutablePointer<Double>, with source: UnsafePointer<Double>, weight: Int,
    from top: Int, downTo lowest: Int, stays: Double, moves: Double
  ) {
    var state = top
    // Eight are read before any is written, so that the release build makes vectors of them.
    while state - 7 >= lowest {
      let into = own + (state - 7)
      let from = source + (state - 7 - weight)
      let (a0, a1, a2, a3) = (into[0], into[1], into[2], into[3])
      let (a4, a5, a6, a7) = (into[4], into[5], into[6], into[7])
      let (b0, b1, b2, b3) = (from[0], from[1], from[2], from[3])
      let (b4, b5, b6, b7) = (from[4], from[5], from[6], from[7])
      into[0] = stays * a0 + moves * b0
      into[1] = stays * a1 + moves * b1
      into[2] = stays * a2 + moves * b2
      into[3] = stays * a3 + moves * b3
      into[4] = stays * a4 + moves * b4
      into[5] = stays * a5 + moves * b5
      into[6] = stays * a6 + moves * b6
      into[7] = stays * a7 + moves * b7
      state -= 8
    }
    while state >= lowest {
      own[state] = stays * own[state] + moves * source[state - weight]
      state -= 1
    }
  }

  /// The sum of masses, eight side by side, as each addition waits for the one before.
  static func sum(_ masses: Slice<UnsafeMutableBufferPointer<Double>>) -> Double {
    var lanes = SIMD8<Double>.zero
    let whole = masses.startIndex + masses.count / 8 * 8
    let all = masses.base
    for first in stride(from: masses.startIndex, to: whole, by: 8) {
      lanes += SIMD8(
        all[first], all[first + 1], all[first + 2], all[first + 3], all[first + 4],
        all[first + 5], all[first + 6], all[first + 7])
    }
    var rest = 0.0
    for index in whole..<masses.endIndex { rest += all[index] }
    return lanes.sum() + rest
  }
}
