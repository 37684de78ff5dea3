/// Salmon, Moraes, Dror and Shaw's Philox 4×32 with ten rounds: a counter-based generator.
///
/// It has no state: 128 random bits are a function of a counter of four words and a key of two, so
/// any draw can be made at any time, on any thread, in any order. The words are those of the
/// authors' Random123. Source: docs/methods/random-streams.md.
public struct Philox4x32: Sendable, Hashable {
  /// Two words: the seed, its lower half first.
  public let key: SIMD2<UInt32>

  public init(key: SIMD2<UInt32>) {
    self.key = key
  }

  public init(seed: UInt64) {
    key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
  }

  /// The four random words of a counter.
  public func block(_ counter: SIMD4<UInt32>) -> SIMD4<UInt32> {
    var (word0, word1, word2, word3) = (counter[0], counter[1], counter[2], counter[3])
    var (key0, key1) = (key[0], key[1])
    for _ in 0..<Self.rounds {
      let product0 = UInt64(word0) &* Self.multiplier0
      let product1 = UInt64(word2) &* Self.multiplier1
      word0 = UInt32(truncatingIfNeeded: product1 >> 32) ^ word1 ^ key0
      word1 = UInt32(truncatingIfNeeded: product1)
      word2 = UInt32(truncatingIfNeeded: product0 >> 32) ^ word3 ^ key1
      word3 = UInt32(truncatingIfNeeded: product0)
      key0 &+= Self.weyl0
      key1 &+= Self.weyl1
    }
    return SIMD4(word0, word1, word2, word3)
  }

  static let rounds = 10
  static let multiplier0: UInt64 = 0xD251_1F53
  static let multiplier1: UInt64 = 0xCD9E_8D57
  static let weyl0: UInt32 = 0x9E37_79B9
  static let weyl1: UInt32 = 0xBB67_AE85
}
