/// Random outcomes of many agencies: in draw *d*, agency *a* connects with its chance or does not.
///
/// An outcome is a function of (seed, agency, draw) alone, so more draws, more agencies, another
/// order or another number of threads leave each one as it was. The first 16 bits come from the
/// Philox block with counter (draw ÷ 8, agency, draw ÷ 8 ÷ 2³², 0), piece draw mod 8; the agency
/// connects when they are below ⌊65536·p⌋. When they are equal to it, once in 65536 draws, 64
/// more bits of counter (draw, agency, draw ÷ 2³², 1) decide, so a chance is honoured to 2⁻⁸⁰.
/// Source: docs/methods/bernoulli-draws.md.
public struct BernoulliDraws: Sendable, Hashable {
  /// The agencies' chances, in the caller's order.
  public let chances: [Double]
  let philox: Philox4x32
  let streams: [UInt32]
  let agencies: [Agency]
  private let certain: Int

  /// An agency that is not certain to connect.
  struct Agency: Sendable, Hashable {
    var index: Int
    var stream: UInt32
    var threshold: UInt16
    var remainder: UInt64

    /// - Parameter chance: At least 0 and below 1.
    init(index: Int, stream: UInt32, chance: Double) {
      (self.index, self.stream) = (index, stream)
      let scaled = chance * 65_536
      let whole = scaled.rounded(.down)
      threshold = UInt16(whole)
      remainder = UInt64((scaled - whole) * 0x1p64)
    }
  }

  /// - Parameters:
  ///   - chances: One chance an agency; 0 and 1 are allowed, and so is an empty list.
  ///   - streams: Each agency's own number, which keeps its luck when others are added before it;
  ///     its place in the list when left out. Two agencies of one number share their luck.
  ///   - seed: Any number.
  /// - Throws: A ``DrawError`` for a chance outside 0…1 or lists of different lengths.
  public init(
    chances: [Double], streams: [UInt32]? = nil, seed: UInt64
  ) throws(DrawError) {
    let streams = streams ?? chances.indices.map { UInt32(truncatingIfNeeded: $0) }
    guard streams.count == chances.count else {
      throw .lengthsDiffer(chances.count, streams.count)
    }
    var agencies: [Agency] = []
    var certain = 0
    for (index, chance) in chances.enumerated() {
      guard chance >= 0, chance <= 1 else { throw .chanceOutOfRange(index: index) }
      guard chance < 1 else {
        certain += 1
        continue
      }
      guard chance > 0 else { continue }
      agencies.append(Agency(index: index, stream: streams[index], chance: chance))
    }
    self.chances = chances
    self.streams = streams
    self.agencies = agencies
    self.certain = certain
    philox = Philox4x32(seed: seed)
  }

  /// How many agencies connect in each draw: one count a draw, in the order of `draws`.
  ///
  /// An empty range gives an empty list. O(agencies · draws), about a nanosecond each.
  ///
  /// - Throws: ``DrawError/drawsOutOfRange(_:)`` for a draw below 0 or from 2⁶⁰ on, or for more than
  ///   2³⁰ draws in one call.
  public func counts(ofDraws draws: Range<Int>) throws(DrawError) -> [UInt32] {
    try Self.check(draws)
    guard !draws.isEmpty else { return [] }
    var counts = [UInt32](repeating: UInt32(truncatingIfNeeded: certain), count: draws.count)
    let lanes = PhiloxLanes(philox: philox)
    agencies.withUnsafeBufferPointer { agencies in
      counts.withUnsafeMutableBufferPointer { counts in
        var tile = draws.lowerBound / 32
        while tile <= (draws.upperBound - 1) / 32 {
          Self.add(
            tile: tile, of: agencies, lanes: lanes, to: counts, firstDraw: draws.lowerBound)
          tile += 1
        }
      }
    }
    return counts
  }

  /// Whether an agency connects in a draw: the definition, one at a time.
  ///
  /// An agency or a draw that does not exist does not connect.
  public func connects(agency index: Int, draw: Int) -> Bool {
    guard chances.indices.contains(index), draw >= 0 else { return false }
    let chance = chances[index]
    guard chance > 0, chance < 1 else { return chance == 1 }
    let agency = Agency(index: index, stream: streams[index], chance: chance)
    let piece = Self.piece(draw: draw, of: agency, philox: philox)
    return piece < agency.threshold
      || piece == agency.threshold && Self.winsTie(draw: draw, of: agency, philox: philox)
  }

  static func check(_ draws: Range<Int>) throws(DrawError) {
    guard draws.lowerBound >= 0 else { throw .drawsOutOfRange(draws.lowerBound) }
    guard draws.upperBound <= 1 << 60 else { throw .drawsOutOfRange(draws.upperBound) }
    guard draws.count <= 1 << 30 else { throw .drawsOutOfRange(draws.count) }
  }

  private static func piece(draw: Int, of agency: Agency, philox: Philox4x32) -> UInt16 {
    let block = UInt64(draw) / 8
    let words = philox.block(
      SIMD4(
        UInt32(truncatingIfNeeded: block), agency.stream, UInt32(truncatingIfNeeded: block >> 32),
        DrawPurpose.outcome))
    let place = draw % 8
    return UInt16(truncatingIfNeeded: words[place / 2] >> (place % 2 == 0 ? 0 : 16))
  }

  static func isTie(draw: Int, of agency: Agency, philox: Philox4x32) -> Bool {
    piece(draw: draw, of: agency, philox: philox) == agency.threshold
  }

  static func winsTie(draw: Int, of agency: Agency, philox: Philox4x32) -> Bool {
    let draw = UInt64(draw)
    let words = philox.block(
      SIMD4(
        UInt32(truncatingIfNeeded: draw), agency.stream, UInt32(truncatingIfNeeded: draw >> 32),
        DrawPurpose.tie))
    return UInt64(words[0]) | UInt64(words[1]) << 32 < agency.remainder
  }

  /// Adds the outcomes of the draws 32·tile ..< 32·(tile + 1) to their counts.
  private static func add(
    tile: Int, of agencies: UnsafeBufferPointer<Agency>, lanes: PhiloxLanes,
    to counts: UnsafeMutableBufferPointer<UInt32>, firstDraw: Int
  ) {
    let counter0 = PhiloxLanes.counter0(ofTile: tile)
    let counter2 = PhiloxLanes.counter2(ofTile: tile)
    var start = 0
    while start < agencies.count {
      // A count of 16 bits holds so many agencies.
      let end = min(agencies.count, start + 65_535)
      var low = SIMD16<UInt16>.zero
      var high = SIMD16<UInt16>.zero
      for place in start..<end {
        let agency = agencies[place]
        let random = lanes.blocks(
          counter0, PhiloxLanes.Lanes(repeating: UInt64(agency.stream)), counter2,
          PhiloxLanes.Lanes(repeating: UInt64(DrawPurpose.outcome)))
        let threshold = SIMD16<UInt16>(repeating: agency.threshold)
        let lowPieces = unsafeBitCast(random.low, to: SIMD16<UInt16>.self)
        let highPieces = unsafeBitCast(random.high, to: SIMD16<UInt16>.self)
        low &-= unsafeBitCast(lowPieces .< threshold, to: SIMD16<UInt16>.self)
        high &-= unsafeBitCast(highPieces .< threshold, to: SIMD16<UInt16>.self)
        let ties =
          unsafeBitCast(lowPieces .== threshold, to: SIMD4<UInt64>.self)
          | unsafeBitCast(highPieces .== threshold, to: SIMD4<UInt64>.self)
        if ties != .zero {
          // Once in a few thousand turns, so no pains are taken.
          for draw in tile * 32..<tile * 32 + 32
          where counts.indices.contains(draw - firstDraw)
            && Self.isTie(draw: draw, of: agency, philox: lanes.philox)
            && Self.winsTie(draw: draw, of: agency, philox: lanes.philox)
          {
            counts[draw - firstDraw] &+= 1
          }
        }
      }
      for lane in 0..<4 {
        for piece in 0..<4 {
          let first = tile * 32 + lane * 8 + piece - firstDraw
          if counts.indices.contains(first) {
            counts[first] &+= UInt32(low[lane * 4 + piece])
          }
          if counts.indices.contains(first + 4) {
            counts[first + 4] &+= UInt32(high[lane * 4 + piece])
          }
        }
      }
      start = end
    }
  }
}
