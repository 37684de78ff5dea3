extension BernoulliDraws {
  /// The weight that connects in each draw: one total a draw, in the order of `draws`.
  ///
  /// The weights are added in the agencies' order, so a total is the same to the last bit however
  /// the draws are divided among calls. O(agencies · draws), a few nanoseconds each.
  ///
  /// - Parameter weights: One finite number an agency.
  /// - Throws: A ``DrawError`` for lists of different lengths, a weight that is not finite, or draws
  ///   that ``counts(ofDraws:)`` refuses.
  public func totals(
    weights: [Double], ofDraws draws: Range<Int>
  ) throws(DrawError) -> [Double] {
    try Self.check(draws)
    guard weights.count == chances.count else {
      throw .lengthsDiffer(weights.count, chances.count)
    }
    if let index = weights.firstIndex(where: { !$0.isFinite }) {
      throw .weightNotFinite(index: index)
    }
    var totals = [Double](repeating: 0, count: draws.count)
    guard !draws.isEmpty else { return totals }
    let lanes = PhiloxLanes(philox: philox)
    for (index, chance) in chances.enumerated() where chance > 0 {
      let weight = weights[index]
      guard chance < 1 else {
        for place in totals.indices { totals[place] += weight }
        continue
      }
      let agency = Agency(index: index, stream: streams[index], chance: chance)
      totals.withUnsafeMutableBufferPointer { totals in
        for tile in draws.lowerBound / 32...(draws.upperBound - 1) / 32 {
          let connecting = Self.outcomes(tile: tile, of: agency, lanes: lanes)
          for bit in 0..<32 where connecting >> UInt32(bit) & 1 == 1 {
            let place = tile * 32 + bit - draws.lowerBound
            if totals.indices.contains(place) { totals[place] += weight }
          }
        }
      }
    }
    return totals
  }

  /// The outcomes of the draws 32·tile ..< 32·(tile + 1), the first in the lowest bit.
  static func outcomes(tile: Int, of agency: Agency, lanes: PhiloxLanes) -> UInt32 {
    let random = random(tile: tile, stream: agency.stream, lanes: lanes)
    var outcomes: UInt32 = 0
    for lane in 0..<4 {
      let words = (random.low[lane], random.high[lane])
      for place in 0..<8 {
        let piece = Self.piece(of: words, place)
        let bit = lane * 8 + place
        if piece < agency.threshold
          || piece == agency.threshold
            && winsTie(draw: tile * 32 + bit, of: agency, philox: lanes.philox)
        {
          outcomes |= 1 << UInt32(bit)
        }
      }
    }
    return outcomes
  }

  /// The outcomes of the draws 32·tile ..< 32·(tile + 1) of an agency whose chance differs from draw
  /// to draw, the first in the lowest bit; with one chance for all they are those of that chance.
  ///
  /// - Parameter chances: 32 of them, in 0...1.
  static func outcomes(
    tile: Int, stream: UInt32, chances: UnsafeBufferPointer<Double>, lanes: PhiloxLanes
  ) -> UInt32 {
    let random = random(tile: tile, stream: stream, lanes: lanes)
    var outcomes: UInt32 = 0
    for lane in 0..<4 {
      let words = (random.low[lane], random.high[lane])
      for place in 0..<8 {
        let piece = Double(Self.piece(of: words, place))
        let bit = lane * 8 + place
        let scaled = chances[bit] * 65_536
        var connects = piece + 1 <= scaled
        if !connects, piece < scaled {
          let agency = Agency(index: 0, stream: stream, chance: chances[bit])
          connects = winsTie(draw: tile * 32 + bit, of: agency, philox: lanes.philox)
        }
        if connects { outcomes |= 1 << UInt32(bit) }
      }
    }
    return outcomes
  }

  @inline(__always)
  private static func random(
    tile: Int, stream: UInt32, lanes: PhiloxLanes
  ) -> (low: PhiloxLanes.Lanes, high: PhiloxLanes.Lanes) {
    lanes.blocks(
      PhiloxLanes.counter0(ofTile: tile), PhiloxLanes.Lanes(repeating: UInt64(stream)),
      PhiloxLanes.counter2(ofTile: tile),
      PhiloxLanes.Lanes(repeating: UInt64(DrawPurpose.outcome)))
  }

  @inline(__always)
  private static func piece(of words: (UInt64, UInt64), _ place: Int) -> UInt16 {
    UInt16(truncatingIfNeeded: (place < 4 ? words.0 : words.1) >> UInt64(place % 4 * 16))
  }
}
