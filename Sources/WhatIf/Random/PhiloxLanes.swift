/// Four Philox blocks of consecutive counters at once, one in each 64-bit lane.
///
/// A word stands in the lower half of its lane. The upper half holds rubbish between rounds, which
/// nothing reads: a product of two 32-bit words takes lower halves only, and is one instruction on
/// every x86-64, so no newer processor need be asked for.
struct PhiloxLanes {
  typealias Lanes = SIMD4<UInt64>

  let philox: Philox4x32

  /// The first words of the counters of a tile: 32 draws in four blocks of eight.
  static func counter0(ofTile tile: Int) -> Lanes {
    Lanes(repeating: UInt64(truncatingIfNeeded: tile) &* 4 & 0xFFFF_FFFF) &+ [0, 1, 2, 3]
  }

  /// The third words, which the four blocks share because 4 divides 2³².
  static func counter2(ofTile tile: Int) -> Lanes {
    Lanes(repeating: (UInt64(truncatingIfNeeded: tile) &* 4) >> 32)
  }

  /// The 128 bits of each lane's block, the first 64 and the last 64, lowest word lowest.
  @inline(__always)
  func blocks(_ counter0: Lanes, _ counter1: Lanes, _ counter2: Lanes, _ counter3: Lanes)
    -> (low: Lanes, high: Lanes)
  {
    let lower = Lanes(repeating: 0xFFFF_FFFF)
    let multiplier0 = Lanes(repeating: Philox4x32.multiplier0)
    let multiplier1 = Lanes(repeating: Philox4x32.multiplier1)
    let shift = Lanes(repeating: 32)
    var (word0, word1, word2, word3) = (counter0, counter1, counter2, counter3)
    var (key0, key1) = (philox.key[0], philox.key[1])
    for _ in 0..<Philox4x32.rounds {
      let product0 = (word0 & lower) &* multiplier0
      let product1 = (word2 & lower) &* multiplier1
      word0 = (product1 &>> shift) ^ word1 ^ Lanes(repeating: UInt64(key0))
      word2 = (product0 &>> shift) ^ word3 ^ Lanes(repeating: UInt64(key1))
      word1 = product1
      word3 = product0
      key0 &+= Philox4x32.weyl0
      key1 &+= Philox4x32.weyl1
    }
    return ((word0 & lower) | (word1 &<< shift), (word2 & lower) | (word3 &<< shift))
  }
}
