/// Blackman and Vigna's xoshiro256++: a sequential generator of 256 bits of state.
///
/// For draws that must not depend on their order or number, use ``Philox4x32`` instead. Source:
/// docs/methods/random-streams.md.
public struct Xoshiro256PlusPlus: RandomNumberGenerator, Sendable, Hashable {
  private var state: SIMD4<UInt64>

  /// Fills the state with the first four outputs of ``SplitMix64``, as its authors advise.
  public init(seed: UInt64) {
    var spread = SplitMix64(seed: seed)
    state = SIMD4(spread.next(), spread.next(), spread.next(), spread.next())
  }

  /// - Throws: ``DrawError/zeroState`` when all four words are 0.
  public init(state: SIMD4<UInt64>) throws(DrawError) {
    guard state != .zero else { throw .zeroState }
    self.state = state
  }

  public mutating func next() -> UInt64 {
    let result = Self.rotated(state[0] &+ state[3], by: 23) &+ state[0]
    let shifted = state[1] << 17
    state[2] ^= state[0]
    state[3] ^= state[1]
    state[1] ^= state[2]
    state[0] ^= state[3]
    state[2] ^= shifted
    state[3] = Self.rotated(state[3], by: 45)
    return result
  }

  private static func rotated(_ word: UInt64, by bits: UInt64) -> UInt64 {
    (word << bits) | (word >> (64 - bits))
  }
}
