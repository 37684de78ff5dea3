/// Quantiles of a weighted total, exact, for one list of weights and many lists of chances.
///
/// The light agencies have a law on the lattice of the weights, as ``WeightedLaw``; the sums of the
/// few heavy ones are laid out one by one. The chance of a total of at most s is then a sum over the
/// heavy sums of what the light law says of the rest, and a search finds the quantile. So the states
/// of the lattice are those of the light agencies only. Source: docs/methods/weighted-law.md.
///
/// Complexity: O(light agencies · their states) a list of chances, then O(2^heavy) a step of the
/// search.
package struct WeightedQuantiles {
  /// The most agencies whose sums are laid out.
  package static let heavyLimit = 16
  /// What a state that is kept costs, in states touched: fresh memory, and running sums.
  private static let stateCost = 12
  /// What a laid out sum costs: the steps of some five searches.
  private static let sumCost = 32

  private let lattice: Lattice
  /// Places of the light agencies, and their lattice.
  private let light: [Int]
  private let lightLattice: Lattice
  private let heavy: [Int]
  /// All sums of the heavy agencies, in units, rising, and the set of each, a bit an agency.
  private let sums: [Int]
  private let sets: [Int]

  /// - Parameters:
  ///   - weights: Finite and 0 or more.
  ///   - workLimit: The most states touched for one list of chances.
  /// - Returns: `nil` where the weights have no lattice, or one with too many states.
  package init?(_ weights: [Double], workLimit: Int, heavyLimit: Int = heavyLimit) {
    guard let lattice = Lattice(weights) else { return nil }
    let order = weights.indices.filter { lattice.indices[$0] > 0 }
      .sorted { (lattice.indices[$0], $0) < (lattice.indices[$1], $1) }
    // What it costs with each number of light agencies.
    var (states, work) = (0, 0)
    var best = (cost: Int.max, light: -1)
    for count in 0...order.count {
      if count > 0 {
        states += lattice.indices[order[count - 1]]
        work += states
      }
      guard states < WeightedLaw.stateLimit, work <= workLimit else { break }
      let heavy = order.count - count
      guard heavy <= heavyLimit else { continue }
      let cost = work + Self.stateCost * states + Self.sumCost << heavy
      if cost < best.cost { best = (cost, count) }
    }
    guard best.light >= 0 else { return nil }
    self.lattice = lattice
    light = Array(order[..<best.light])
    heavy = Array(order[best.light...])
    lightLattice = Lattice(lattice, keeping: light)
    (sums, sets) = Self.laidOut(heavy.map { lattice.indices[$0] })
  }

  /// All sums of a few weights, rising, each with its set.
  private static func laidOut(_ weights: [Int]) -> (sums: [Int], sets: [Int]) {
    var (sums, sets) = ([0], [0])
    for (bit, weight) in weights.enumerated() {
      // Those without the weight and those with it rise both, so they are merged.
      var (nextSums, nextSets) = ([Int](), [Int]())
      nextSums.reserveCapacity(2 * sums.count)
      nextSets.reserveCapacity(2 * sums.count)
      var (without, with) = (0, 0)
      while with < sums.count {
        if without < sums.count, sums[without] <= sums[with] + weight {
          nextSums.append(sums[without])
          nextSets.append(sets[without])
          without += 1
        } else {
          nextSums.append(sums[with] + weight)
          nextSets.append(sets[with] | 1 << bit)
          with += 1
        }
      }
      (sums, sets) = (nextSums, nextSets)
    }
    return (sums, sets)
  }

  /// The smallest total s with P(total ≤ s) ≥ level, for each level.
  ///
  /// As with ``WeightedLaw`` a level that is met exactly counts as met though sums are rounded.
  ///
  /// - Parameters:
  ///   - levels: Each between 0.001 and 0.999.
  ///   - chances: One for each weight, in 0...1.
  /// - Throws: ``LawError``: a chance out of range, or too few of them.
  package func quantiles(_ levels: [Double], _ chances: [Double]) throws(LawError) -> [Double] {
    try LawCheck.sameLength(chances.count, lattice.indices.count)
    try LawCheck.chances(chances)
    let (begin, heads) = lightSums(chances)
    let heavySums = HeavySums(sums, probabilities(chances))
    return levels.map { level in
      // The slack of ``MassSearch``, on the smaller side.
      let wanted = level <= 0.5 ? level * (1 - 1e-12) : 1 - (1 - level) * (1 + 1e-12)
      return lattice.value(first(reaching: wanted, heavySums, begin, heads))
    }
  }

  /// The running sums of the light agencies' law, and where they begin.
  private func lightSums(_ chances: [Double]) -> (begin: Int, sums: RunningSums) {
    var law = LatticeSum(lightLattice, light.map { chances[$0] }).masses()
    // The law lets go of its masses, which are many, so that they need not be copied.
    let masses = law.takeMasses()
    return (law.first, RunningSums(of: masses))
  }

  /// The chance of each set of heavy agencies, in the order of ``sums``.
  private func probabilities(_ chances: [Double]) -> [Double] {
    var bySet = [1.0]
    bySet.reserveCapacity(sets.count)
    for (index, place) in heavy.enumerated() {
      let chance = chances[place]
      for set in 0..<(1 << index) { bySet.append(bySet[set] * chance) }
      for set in 0..<(1 << index) { bySet[set] *= 1 - chance }
    }
    return sets.map { bySet[$0] }
  }

  /// The least number of units up to which the chance reaches a level above 0.
  private func first(
    reaching wanted: Double, _ heavy: HeavySums, _ begin: Int, _ heads: RunningSums
  ) -> Int {
    // Below `low` it does not, up to `high` it does.
    var (low, high) = (-1, lattice.total)
    var (below, above) = (0.0, 1.0)
    var isHalving = false
    while high - low > 1 {
      var middle = low + (high - low) / 2
      if !isHalving, above > below {
        let share = (wanted - below) / (above - below)
        middle = low + Int(Double(high - low) * min(1, max(0, share)))
        middle = min(max(middle, low + 1), high - 1)
      }
      isHalving.toggle()
      let chance = heavy.chance(ofAtMost: middle, begin, heads)
      if chance >= wanted {
        (high, above) = (middle, chance)
      } else {
        (low, below) = (middle, chance)
      }
    }
    return high
  }
}

/// Running sums of masses, each block of them by itself, so that rounding stays with few terms.
private struct RunningSums {
  private static let block = 256
  private(set) var sums: [Double]

  init(of masses: consuming [Double]) {
    sums = masses
    let count = masses.count
    sums.withUnsafeMutableBufferPointer { sums in
      // Four blocks side by side, as each addition waits for the one before.
      let stride = Self.block
      var first = 0
      while first + 4 * stride <= count, let base = sums.baseAddress {
        let (a, b) = (base + first, base + first + stride)
        let (c, d) = (b + stride, b + 2 * stride)
        for index in 1..<stride {
          a[index] += a[index - 1]
          b[index] += b[index - 1]
          c[index] += c[index - 1]
          d[index] += d[index - 1]
        }
        first += 4 * stride
      }
      for index in first..<count where (index - first) % stride > 0 {
        sums[index] += sums[index - 1]
      }
      var before = 0.0
      for begin in Swift.stride(from: 0, to: count, by: stride) {
        let end = min(begin + stride, count)
        if begin > 0 { for index in begin..<end { sums[index] += before } }
        before = sums[end - 1]
      }
    }
  }
}

/// The sums of the heavy agencies with their chances.
private struct HeavySums {
  let sums: [Int]
  let chances: [Double]
  /// The chance of the sums before each, and of all.
  let heads: [Double]

  init(_ sums: [Int], _ chances: [Double]) {
    (self.sums, self.chances) = (sums, chances)
    var heads = [0.0]
    heads.reserveCapacity(sums.count + 1)
    var head = 0.0
    for chance in chances {
      head += chance
      heads.append(head)
    }
    self.heads = heads
  }

  /// P(heavy + light ≤ total), the light law's sums beginning at `begin`.
  func chance(ofAtMost total: Int, _ begin: Int, _ light: RunningSums) -> Double {
    let most = begin + light.sums.count - 1
    // The light ones stay within what is left, whatever comes.
    let certain = place(after: total - most)
    let end = place(after: total - begin)
    var sum = heads[certain]
    sums.withUnsafeBufferPointer { sums in
      chances.withUnsafeBufferPointer { chances in
        light.sums.withUnsafeBufferPointer { light in
          for index in certain..<end {
            sum += chances[index] * light[total - sums[index] - begin]
          }
        }
      }
    }
    return sum
  }

  /// How many sums are at most so much.
  private func place(after sum: Int) -> Int {
    var (low, high) = (0, sums.count)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= sum { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
