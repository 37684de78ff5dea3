/// Random numbers for formulas over uncertain inputs: one to each (seed, stream, draw).
///
/// Like ``BernoulliDraws``, a number depends on nothing else: not on how many are made, nor in
/// which order. Source: docs/methods/random-streams.md.
public struct UniformDraws: Sendable, Hashable {
  private let philox: Philox4x32

  public init(seed: UInt64) {
    philox = Philox4x32(seed: seed)
  }

  /// A number above 0 and below 1: the middle of one of 2⁵² equal steps.
  ///
  /// It never is 0 or 1, so its logarithm and its normal quantile exist. A draw below 0 is taken as
  /// its two's complement, which is as good a counter as any.
  ///
  /// - Parameters:
  ///   - stream: The number of the uncertain input, or of the agency.
  ///   - draw: The number of the draw.
  public func uniform(stream: UInt32, draw: Int) -> Double {
    let draw = UInt64(bitPattern: Int64(draw))
    let words = philox.block(
      SIMD4(
        UInt32(truncatingIfNeeded: draw), stream, UInt32(truncatingIfNeeded: draw >> 32),
        DrawPurpose.uniform))
    let bits = UInt64(words[0]) | UInt64(words[1]) << 32
    return (Double(bits >> 12) + 0.5) * 0x1p-52
  }
}
