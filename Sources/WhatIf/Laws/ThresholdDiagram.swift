/// Which agencies together reach a weight, as a decision diagram: exact for any weights.
///
/// The agencies are asked one after the other, the heaviest first. Once those that connect reach
/// the bound, or all that are left could not, the outcome is settled; partial sums from which the
/// same sets of the others suffice share a node. It is built once from both ends, the partial sums
/// of the heavy agencies and all sums of the light ones, until they meet. Then for any chances the
/// chance is one walk through the nodes, positive terms only, of one law or of many side by side.
/// Source: docs/methods/weighted-law.md.
///
/// Complexity: O(2^(n/2)) nodes at most, far fewer where a bound is soon settled or weights are
/// alike; a walk is linear in them.
package struct ThresholdDiagram: Sendable {
  /// So many agencies always have a diagram.
  package static let limit = 36
  /// The most sums laid out on either side.
  package static let sumLimit = 1 << (limit / 2)

  typealias Lane = SIMD8<Double>

  /// The agencies asked, the lightest first; those without weight are left out.
  let agencies: [Int]
  /// Where the nodes of each agency begin, and where the last end.
  let starts: [Int]
  /// Where each node leads if its agency does not connect, and if it does: to 0, the bound missed,
  /// to 1, reached, or to an earlier node, counted from 2.
  let low: [Int32]
  let high: [Int32]
  /// 0, 1 or the last node.
  let root: Int

  var nodeCount: Int { low.count }

  /// - Parameters:
  ///   - weights: Finite and 0 or more.
  ///   - bound: The sum that must be reached, or passed where `isStrict`.
  /// - Returns: `nil` where both sides need more than `sumLimit` sums, never for up to ``limit``
  ///   agencies, and for a total above 10³⁰⁰.
  package init?(
    _ weights: [Double], reaching bound: Double, isStrict: Bool, sumLimit: Int = sumLimit
  ) {
    let order = weights.indices.filter { weights[$0] > 0 }
      .sorted { (weights[$1], $0) < (weights[$0], $1) }
    self.init(
      weights, reaching: bound, isStrict: isStrict, order: order, sumLimit: sumLimit)
  }

  /// - Parameter order: The agencies in the order in which they are asked; one left out must have no
  ///   weight.
  init?(
    _ weights: [Double], reaching bound: Double, isStrict: Bool, order: [Int], sumLimit: Int
  ) {
    let sorted = order.map { weights[$0] }
    agencies = order.reversed()
    guard
      let sides = Sides(sorted, Threshold(bound: bound, isStrict: isStrict), sumLimit: sumLimit)
    else { return nil }
    var nodes = Nodes()
    root = Int(sides.joined(&nodes))
    starts = nodes.starts
    (low, high) = (nodes.low, nodes.high)
  }

  /// A diagram whose nodes are laid out already.
  init(agencies: [Int], starts: [Int], low: [Int32], high: [Int32], root: Int) {
    (self.agencies, self.starts, self.root) = (agencies, starts, root)
    (self.low, self.high) = (low, high)
  }

  // MARK: Chances

  /// The chance that the bound is reached, or missed, when each agency connects with its own
  /// chance, independently.
  ///
  /// - Parameter chances: One for each weight, in 0...1.
  package func chance(ofReaching isReached: Bool, _ chances: [Double]) -> Double {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: low.count + 2) { values in
      fill(values, isReached, chances)
      return min(1, values[root])
    }
  }

  /// The same for eight laws side by side.
  ///
  /// - Parameter chances: One for each of ``agencies``, in their order.
  func chances(
    ofReaching isReached: Bool, _ chances: UnsafeMutableBufferPointer<Lane>,
    _ values: UnsafeMutableBufferPointer<Lane>
  ) -> Lane {
    values[0] = Lane(repeating: isReached ? 0 : 1)
    values[1] = Lane(repeating: isReached ? 1 : 0)
    low.withUnsafeBufferPointer { low in
      high.withUnsafeBufferPointer { high in
        for level in agencies.indices {
          let connects = chances[level]
          let stays = 1 - connects
          for node in starts[level]..<starts[level + 1] {
            values[node + 2] = stays * values[Int(low[node])] + connects * values[Int(high[node])]
          }
        }
      }
    }
    return values[root]
  }

  /// The chance that the bound is reached, or missed, if one agency does not connect and if it
  /// does, for every agency, the others with their own chances.
  func swings(
    ofReaching isReached: Bool, _ chances: [Double]
  ) -> [(without: Double, with: Double)] {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: low.count + 2) { values in
      fill(values, isReached, chances)
      let whole = min(1, values[root])
      var swings = chances.map { _ in (without: whole, with: whole) }
      // From the top down: how likely each node is to be passed.
      withUnsafeTemporaryAllocation(of: Double.self, capacity: low.count + 2) { passed in
        passed.initialize(repeating: 0)
        passed[root] = 1
        for level in agencies.indices.reversed() {
          let connects = chances[agencies[level]]
          // What was settled in favour before this agency was asked.
          let settled = passed[isReached ? 1 : 0]
          var (without, with) = (settled, settled)
          for node in starts[level]..<starts[level + 1] {
            let here = passed[node + 2]
            let (first, second) = (Int(low[node]), Int(high[node]))
            without += here * values[first]
            with += here * values[second]
            passed[first] += here * (1 - connects)
            passed[second] += here * connects
          }
          swings[agencies[level]] = (min(1, without), min(1, with))
        }
      }
      return swings
    }
  }

  private func fill(
    _ values: UnsafeMutableBufferPointer<Double>, _ isReached: Bool, _ chances: [Double]
  ) {
    values[0] = isReached ? 0 : 1
    values[1] = isReached ? 1 : 0
    low.withUnsafeBufferPointer { low in
      high.withUnsafeBufferPointer { high in
        for level in agencies.indices {
          let connects = chances[agencies[level]]
          let stays = 1 - connects
          for node in starts[level]..<starts[level + 1] {
            values[node + 2] = stays * values[Int(low[node])] + connects * values[Int(high[node])]
          }
        }
      }
    }
  }
}

/// A sum to be reached, or passed.
private struct Threshold {
  let bound: Double
  let isStrict: Bool

  func isReached(by sum: Double) -> Bool { isStrict ? sum > bound : sum >= bound }
}

/// The nodes laid out so far.
private struct Nodes {
  var starts = [0]
  var low: [Int32] = []
  var high: [Int32] = []

  /// Lays out a node and tells by what it is led to.
  mutating func append(_ first: Int32, _ second: Int32) -> Int32 {
    low.append(first)
    high.append(second)
    return Int32(low.count + 1)
  }

  mutating func endLevel() { starts.append(low.count) }
}

/// A diagram being built from both ends, agencies by falling weight.
private struct Sides {
  /// Partial sums that settle nothing, rising, and where each leads: 0, 1 or 2 + the place of a
  /// partial sum of the next level.
  private struct Partial {
    var sums: [Double]
    var low: [Int32] = []
    var high: [Int32] = []
  }

  /// All sums of the agencies from one on, rising. A partial sum belongs to class k when k of them
  /// do not suffice; so do, of the next level, `low` and `high` of class k.
  private struct Rest {
    var sums: [Double]
    var low: [Int32] = []
    var high: [Int32] = []
  }

  private let threshold: Threshold
  /// One a level, from the first agency to where the sides meet.
  private var tops: [Partial] = [Partial(sums: [0])]
  /// One a level, from behind the last agency back to where the sides meet.
  private var rests: [Rest] = [Rest(sums: [0])]

  init?(_ weights: [Double], _ threshold: Threshold, sumLimit: Int) {
    self.threshold = threshold
    var left = [0.0]
    for weight in weights.reversed() { left.append((left.last ?? 0) + weight) }
    left.reverse()
    guard left[0] < 1e300 else { return nil }
    if threshold.isReached(by: 0) || !threshold.isReached(by: left[0]) { tops[0].sums = [] }
    var (first, end) = (0, weights.count)
    while first < end {
      let (ahead, behind) = (tops[first].sums.count, rests[rests.count - 1].sums.count)
      guard min(ahead, behind) <= sumLimit / 2 else { return nil }
      if ahead <= behind {
        advance(weights[first], left: left[first + 1])
        first += 1
      } else {
        end -= 1
        retreat(weights[end])
      }
    }
  }

  /// Asks the next heavy agency.
  private mutating func advance(_ weight: Double, left: Double) {
    let level = tops.count - 1
    let sums = tops[level].sums
    var next: [Double] = []
    next.reserveCapacity(2 * sums.count)
    var low = [Int32](repeating: 0, count: sums.count)
    var high = low
    func place(_ sum: Double) -> Int32 {
      if threshold.isReached(by: sum) { return 1 }
      guard threshold.isReached(by: sum + left) else { return 0 }
      if next.last != sum { next.append(sum) }
      return Int32(next.count + 1)
    }
    // Both lists rise, so that merging them keeps the next one sorted.
    var (stays, connects) = (0, 0)
    while stays < sums.count || connects < sums.count {
      let isStay =
        stays < sums.count
        && (connects == sums.count || sums[stays] <= sums[connects] + weight)
      if isStay {
        low[stays] = place(sums[stays])
        stays += 1
      } else {
        high[connects] = place(sums[connects] + weight)
        connects += 1
      }
    }
    tops[level].low = low
    tops[level].high = high
    tops.append(Partial(sums: next))
  }

  /// Adds the next light agency to the sums of the rest.
  private mutating func retreat(_ weight: Double) {
    let sums = rests[rests.count - 1].sums
    var rest = Rest(sums: [])
    rest.sums.reserveCapacity(2 * sums.count)
    rest.low.reserveCapacity(2 * sums.count)
    rest.high.reserveCapacity(2 * sums.count)
    var (stays, connects) = (0, 0)
    while stays < sums.count || connects < sums.count {
      let without = stays < sums.count ? sums[stays] : .infinity
      let with = connects < sums.count ? sums[connects] + weight : .infinity
      let sum = min(without, with)
      rest.sums.append(sum)
      rest.low.append(Int32(stays))
      rest.high.append(Int32(connects))
      if without == sum { stays += 1 }
      if with == sum { connects += 1 }
    }
    rests.append(rest)
  }

  /// Lays out the nodes, the lightest agency first, and tells where the whole begins.
  func joined(_ nodes: inout Nodes) -> Int32 {
    guard let meeting = rests.last, let top = tops.last else { return 0 }
    guard tops[0].sums.count > 0 else {
      for _ in 1..<(rests.count + tops.count - 1) { nodes.endLevel() }
      return threshold.isReached(by: 0) ? 1 : 0
    }
    // As the partial sum rises, fewer of the rest's sums do not suffice.
    var classes = [Int](repeating: 0, count: top.sums.count)
    var short = meeting.sums.count
    for (index, sum) in top.sums.enumerated() {
      while short > 0, threshold.isReached(by: sum + meeting.sums[short - 1]) { short -= 1 }
      classes[index] = short
    }
    let codes = lightNodes(classes, &nodes)
    return heavyNodes(classes.map { codes[$0] }, &nodes)
  }

  /// Lays out the nodes of the light agencies that are led to from the classes given, and tells
  /// where each class of the meeting level leads.
  private func lightNodes(_ classes: [Int], _ nodes: inout Nodes) -> [Int32] {
    var isUsed = rests.map { [Bool](repeating: false, count: $0.sums.count + 1) }
    for number in classes { isUsed[rests.count - 1][number] = true }
    for level in rests.indices.dropFirst().reversed() {
      let rest = rests[level]
      for number in 1..<max(1, rest.sums.count) where isUsed[level][number] {
        isUsed[level - 1][Int(rest.low[number])] = true
        isUsed[level - 1][Int(rest.high[number])] = true
      }
    }
    // Class 0 has reached the bound, the last one misses it.
    var codes: [Int32] = [1, 0]
    for level in rests.indices.dropFirst() {
      let rest = rests[level]
      var next = [Int32](repeating: 0, count: rest.sums.count + 1)
      next[0] = 1
      for number in 1..<max(1, rest.sums.count) where isUsed[level][number] {
        next[number] = nodes.append(codes[Int(rest.low[number])], codes[Int(rest.high[number])])
      }
      nodes.endLevel()
      codes = next
    }
    return codes
  }

  /// Lays out the nodes of the heavy agencies; neighbours that lead to the same are one.
  private func heavyNodes(_ meeting: [Int32], _ nodes: inout Nodes) -> Int32 {
    var codes = meeting
    for top in tops.dropLast().reversed() {
      func code(_ place: Int32) -> Int32 { place < 2 ? place : codes[Int(place) - 2] }
      var next: [Int32] = []
      next.reserveCapacity(top.sums.count)
      var last: (Int32, Int32)?
      for index in top.sums.indices {
        let pair = (code(top.low[index]), code(top.high[index]))
        if let last, last == pair, let same = next.last {
          next.append(same)
        } else {
          next.append(nodes.append(pair.0, pair.1))
        }
        last = pair
      }
      nodes.endLevel()
      codes = next
    }
    return codes.first ?? 0
  }
}
