import Glibc

extension PoissonBinomial {
  /// P(X₋ᵢ = count) for every agency i: the others make exactly so many.
  ///
  /// One pass for all agencies: the product tree is walked down from its root, and each part is
  /// handed the law of everything outside it. Only products and sums of positive numbers, so no
  /// agency is divided out and nothing is lost. Source: docs/methods/poisson-binomial.md.
  ///
  /// Complexity: about log₂ n times that of the law itself.
  /// - Returns: One chance for each agency, in their order; 0 where it cannot be.
  public func chancesLeavingOneOut(of count: Int) -> [Double] {
    guard count >= 0, count < chances.count else {
      return Array(repeating: 0, count: chances.count)
    }
    if isFar(count), let tilt = TiltedChances(chances, towards: count) {
      let pairs = Self.outside(tilt.chances) { $0 == count ? 1 : 0 }
      return untilted(pairs.map(\.without), by: tilt, at: count)
    }
    return Self.outside(chances) { $0 == count ? 1 : 0 }.map(\.without)
  }

  /// P(X₋ᵢ ≥ count) for every agency i; as ``chancesLeavingOneOut(of:)``.
  public func chancesLeavingOneOut(ofAtLeast count: Int) -> [Double] {
    if count <= 0 { return Array(repeating: 1, count: chances.count) }
    guard count < chances.count else { return Array(repeating: 0, count: chances.count) }
    if isFar(count), Double(count) > mean,
      let tilt = TiltedChances(chances, towards: count)
    {
      let pairs = Self.outside(tilt.chances) {
        $0 >= count ? exp(Double(count - $0) * tilt.logFactor) : 0
      }
      return untilted(pairs.map(\.without), by: tilt, at: count)
    }
    return Self.outside(chances) { $0 >= count ? 1 : 0 }.map { min(1, $0.without) }
  }

  /// Where the dropped counts could matter.
  private func isFar(_ count: Int) -> Bool {
    isCut && abs(Double(count) - mean) > 5 * standardDeviation + 10
  }

  private func untilted(
    _ values: [Double], by tilt: TiltedChances, at count: Int
  ) -> [Double] {
    let scale = tilt.scale(at: count)
    return zip(values, chances).map { value, chance in
      value * scale / ((1 - chance) + chance * tilt.factor)
    }
  }

  /// What a function of the count is expected to be when one agency's outcome is known.
  struct Outside {
    /// E f(X₋ᵢ): the agency does not connect.
    var without: Double
    /// E f(X₋ᵢ + 1): the agency connects.
    var with: Double
  }

  /// E f(X₋ᵢ) and E f(X₋ᵢ + 1) for every agency, for a function f ≥ 0 of the count.
  static func outside(_ chances: [Double], _ function: (Int) -> Double) -> [Outside] {
    guard !chances.isEmpty else { return [] }
    var results = Array(repeating: Outside(without: 0, with: 0), count: chances.count)
    chances.withUnsafeBufferPointer { chances in
      let kept = ProductTree.window(of: chances)
      // The values handed down take one room a level and the reversed half another, and the
      // two halves are built beside them; twice the scratch of the tree and more covers it.
      var need = 2 * ProductTree.room(for: chances.count)
      var size = chances.count
      while size > 1 {
        let larger = size - size / 2
        need += 4 * ProductTree.room(for: larger)
        size = larger
      }
      withUnsafeTemporaryAllocation(of: Double.self, capacity: need) { memory in
        guard let base = memory.baseAddress else { return }
        let values = base + PositiveProduct.padding
        ProductTree.clear(base, ProductTree.room(for: kept.count - 1))
        for (offset, count) in kept.enumerated() { values[offset] = function(count) }
        ProductTree.withScratch(for: chances.count) { scratch in
          handDown(
            values, kept, chances, from: 0, memory: base + ProductTree.room(for: kept.count - 1),
            scratch: scratch, into: &results)
        }
      }
    }
    return results
  }

  /// Splits a part in halves and hands each the values that the other half leaves it.
  ///
  /// - Parameters:
  ///   - values: The expected value of the function for each count of the part in `window`.
  ///   - memory: Room for one level and those below it.
  private static func handDown(
    _ values: ProductTree.Buffer, _ window: ClosedRange<Int>, _ chances: ProductTree.Chances,
    from start: Int, memory: ProductTree.Buffer, scratch: ProductTree.Buffer,
    into results: inout [Outside]
  ) {
    if chances.count == 1 {
      results[start] = Outside(without: values[0], with: values[1])
      return
    }
    let half = chances.count / 2
    let parts = [
      ProductTree.Chances(rebasing: chances[..<half]),
      ProductTree.Chances(rebasing: chances[half...]),
    ]
    let room = ProductTree.room(for: chances.count - half)
    let (built, reversed) = (memory + PositiveProduct.padding, memory + room)
    let handed = memory + 2 * room + PositiveProduct.padding
    for side in 0...1 {
      let other = ProductTree.build(parts[1 - side], into: built, scratch: scratch)
      for index in 0..<other.count { reversed[index] = built[other.count - 1 - index] }
      let own = ProductTree.window(of: parts[side])
      // handed[j] = Σᵢ other[i]·values[own.first + j + other.first + i − window.first].
      let first =
        own.lowerBound + other.lowerBound - window.lowerBound + other.count - 1
      ProductTree.clear(handed - PositiveProduct.padding, PositiveProduct.padding)
      PositiveProduct.convolve(
        reversed, other.count, values, window.count, range: first..<(first + own.count),
        into: handed)
      ProductTree.clear(handed + own.count, PositiveProduct.padding)
      handDown(
        handed, own, parts[side], from: start + side * half, memory: memory + 3 * room,
        scratch: scratch, into: &results)
    }
  }
}
