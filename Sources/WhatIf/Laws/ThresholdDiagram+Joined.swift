extension ThresholdDiagram {
  /// One bound of several that must hold together.
  struct Bound: Sendable {
    /// Finite and 0 or more, one for each agency; 0 where it has no part in this bound.
    let weights: [Double]
    let bound: Double
    /// Whether the sum must pass the bound, and may not only reach it.
    let isStrict: Bool
    /// Whether the bound must be reached, not missed.
    let isReached: Bool
  }

  /// So many nodes, of pairs of nodes, are laid out at the most.
  static let joinedLimit = 1 << 19

  /// Which agencies together bring all bounds about: ``chance(ofReaching:_:)`` of `true` is the chance
  /// that all hold.
  ///
  /// Each bound has its diagram, all in one order of the agencies; two are joined by walking both at
  /// once, pairs of nodes becoming nodes, and what leads to the same becoming one.
  /// Source: docs/methods/weighted-law.md.
  ///
  /// - Returns: `nil` for more than ``limit`` agencies or ``joinedLimit`` nodes.
  init?(allOf bounds: [Bound]) {
    guard let count = bounds.first?.weights.count, count <= Self.limit else { return nil }
    // Those that weigh most over all bounds first: they settle the outcome soonest.
    let totals = bounds.map { max($0.weights.reduce(0, +), .leastNormalMagnitude) }
    let parts = (0..<count).map { agency in
      bounds.indices.reduce(0) { $0 + bounds[$1].weights[agency] / totals[$1] }
    }
    let order = parts.indices.sorted { (parts[$1], $0) < (parts[$0], $1) }
    var whole: ThresholdDiagram?
    for bound in bounds {
      guard
        let one = ThresholdDiagram(
          bound.weights, reaching: bound.bound, isStrict: bound.isStrict, order: order,
          sumLimit: Self.sumLimit)
      else { return nil }
      let next = bound.isReached ? one : one.turned
      guard let before = whole else {
        whole = next
        continue
      }
      guard let both = Joining(before, next)?.diagram else { return nil }
      whole = both
    }
    guard let whole else { return nil }
    self = whole
  }

  /// The diagram of the opposite.
  private var turned: ThresholdDiagram {
    func turn(_ code: Int32) -> Int32 { code < 2 ? 1 - code : code }
    return ThresholdDiagram(
      agencies: agencies, starts: starts, low: low.map(turn), high: high.map(turn),
      root: Int(turn(Int32(root))))
  }
}

/// Two diagrams over the same agencies being made one.
private struct Joining {
  private(set) var diagram: ThresholdDiagram?

  /// Pairs of nodes of one level, and where each leads: 0, 1 or 2 + a place in the next level.
  private struct Level {
    var pairs: [UInt64]
    var low: [Int32] = []
    var high: [Int32] = []
  }

  init?(_ first: ThresholdDiagram, _ second: ThresholdDiagram) {
    let agencies = first.agencies
    var levels = [Level(pairs: [])]
    let root: Int32
    switch Self.outcome(Int32(first.root), Int32(second.root)) {
    case .some(let settled): root = settled
    case nil:
      root = 2
      levels[0].pairs = [Self.pair(Int32(first.root), Int32(second.root))]
    }
    var laidOut = 0
    // From the first agency asked to the last, which is the lowest level.
    for place in agencies.indices {
      var next = Level(pairs: [])
      var places: [UInt64: Int32] = [:]
      func code(_ one: Int32, _ other: Int32) -> Int32 {
        if let settled = Self.outcome(one, other) { return settled }
        let pair = Self.pair(one, other)
        if let known = places[pair] { return known }
        next.pairs.append(pair)
        let code = Int32(next.pairs.count + 1)
        places[pair] = code
        return code
      }
      for pair in levels[place].pairs {
        let (one, other) = (Int32(pair >> 32), Int32(pair & 0xffff_ffff))
        levels[place].low.append(code(first.next(one, false), second.next(other, false)))
        levels[place].high.append(code(first.next(one, true), second.next(other, true)))
      }
      laidOut += next.pairs.count
      guard laidOut <= ThresholdDiagram.joinedLimit else { return nil }
      levels.append(next)
    }
    diagram = Self.laidOut(levels.dropLast(), agencies, root)
  }

  /// What a pair settles: missed where one is, reached where both are.
  private static func outcome(_ one: Int32, _ other: Int32) -> Int32? {
    if one == 0 || other == 0 { return 0 }
    return one == 1 && other == 1 ? 1 : nil
  }

  private static func pair(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
  }

  /// The nodes of the lowest level first, those that lead to the same made one.
  private static func laidOut(
    _ levels: ArraySlice<Level>, _ agencies: [Int], _ root: Int32
  ) -> ThresholdDiagram {
    var (starts, low, high) = ([0], [Int32](), [Int32]())
    var codes: [Int32] = []
    for level in levels.reversed() {
      func code(_ place: Int32) -> Int32 { place < 2 ? place : codes[Int(place) - 2] }
      var known: [UInt64: Int32] = [:]
      let found = level.low.indices.map { index in
        let (first, second) = (code(level.low[index]), code(level.high[index]))
        let pair = Self.pair(first, second)
        if let same = known[pair] { return same }
        low.append(first)
        high.append(second)
        let code = Int32(low.count + 1)
        known[pair] = code
        return code
      }
      codes = found
      starts.append(low.count)
    }
    return ThresholdDiagram(
      agencies: agencies, starts: starts, low: low, high: high,
      root: Int(root < 2 ? root : codes.first ?? 0))
  }
}

extension ThresholdDiagram {
  /// Where a node leads; what is settled stays so.
  fileprivate func next(_ node: Int32, _ connects: Bool) -> Int32 {
    node < 2 ? node : connects ? high[Int(node) - 2] : low[Int(node) - 2]
  }
}
