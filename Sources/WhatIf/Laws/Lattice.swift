import Glibc

/// Weights as whole multiples of one unit, so that their sums can be counted off.
///
/// The unit is the greatest common divisor of the weights, read as the decimal fractions their
/// shortest spelling stands for: 0.5 and 1.25 lie on multiples of 0.25.
struct Lattice: Hashable, Sendable {
  /// The unit is `step`/`denominator`, or 2^exponent when the weights were rounded to it.
  private enum Unit: Hashable, Sendable {
    case decimal(step: Int, denominator: Int)
    case binary(Double)
  }

  private let unit: Unit
  /// Each weight in units.
  let indices: [Int]
  /// The sum of all weights in units.
  let total: Int

  /// `nil` when the weights are no decimal fractions of nine places or their sum passes 2⁵³ units.
  ///
  /// - Parameter weights: Finite and ≥ 0.
  init?(_ weights: [Double]) {
    var denominator = 1
    for weight in weights {
      while !Self.isWhole(weight, over: denominator) {
        guard denominator < 1_000_000_000 else { return nil }
        denominator *= 10
      }
    }
    var divisor = 0
    var wholes: [Int] = []
    for weight in weights {
      guard Self.isWhole(weight, over: denominator) else { return nil }
      let whole = Int((weight * Double(denominator)).rounded())
      wholes.append(whole)
      divisor = Self.greatestCommonDivisor(divisor, whole)
    }
    var sum = 0
    for whole in wholes {
      sum += whole
      guard sum < 1 << 53 else { return nil }
    }
    let step = max(1, divisor)
    unit = .decimal(step: step, denominator: denominator)
    indices = wholes.map { $0 / step }
    total = sum / step
  }

  /// The same unit for some of the weights.
  init(_ lattice: Lattice, keeping places: some Sequence<Int>) {
    unit = lattice.unit
    indices = places.map { lattice.indices[$0] }
    total = indices.reduce(0, +)
  }

  /// Weights rounded down, or up, to multiples of a power of two that leaves a total of at most
  /// `limit` units; both roundings share the unit.
  init(_ weights: [Double], rounded rule: FloatingPointRoundingRule, limit: Int) {
    let sum = weights.reduce(0, +)
    var size = 1.0
    if sum > 0 {
      let room = Double(max(1, limit - weights.count))
      size = exp2(max(-1000, log2(sum / room).rounded(.up)))
    }
    unit = .binary(size)
    indices = weights.map { Int(($0 / size).rounded(rule)) }
    total = indices.reduce(0, +)
  }

  private static func isWhole(_ weight: Double, over denominator: Int) -> Bool {
    let whole = (weight * Double(denominator)).rounded()
    return whole < 9e15 && whole / Double(denominator) == weight
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    var (a, b) = (first, second)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  /// The sum that so many units stand for.
  func value(_ index: Int) -> Double {
    switch unit {
    case .decimal(let step, let denominator): Double(index * step) / Double(denominator)
    case .binary(let size): Double(index) * size
    }
  }

  /// The smallest index whose value is at least `value`, between 0 and `total` + 1.
  func index(atLeast value: Double) -> Int {
    // A search, since a division may land beside the very value it stands for.
    var (low, high) = (0, total + 1)
    while low < high {
      let middle = low + (high - low) / 2
      if self.value(middle) >= value { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The largest index whose value is at most `value`, between −1 and `total`.
  func index(atMost value: Double) -> Int {
    let above = index(atLeast: value)
    return above <= total && self.value(above) == value ? above : above - 1
  }
}

/// The law of a sum on a lattice.
struct LatticeMasses: Hashable, Sendable {
  let lattice: Lattice
  /// The index of the first mass.
  let first: Int
  private(set) var masses: [Double]
  /// At most so much chance was left out on either side.
  var dropped = 0.0

  /// Gives the masses away; none are left.
  mutating func takeMasses() -> [Double] {
    let taken = masses
    masses = []
    return taken
  }

  func chance(of value: Double) -> Double {
    let index = lattice.index(atLeast: value)
    guard index <= lattice.total, lattice.value(index) == value,
      masses.indices.contains(index - first)
    else { return 0 }
    return masses[index - first]
  }

  func chance(ofAtLeast value: Double) -> Double {
    let index = lattice.index(atLeast: value)
    return index <= first ? 1 : MassSearch.upperTail(of: masses, from: index - first)
  }

  func chance(ofAtMost value: Double) -> Double {
    let index = lattice.index(atMost: value)
    return index >= first + masses.count - 1
      ? 1 : MassSearch.lowerTail(of: masses, through: index - first)
  }

  /// `level` in 0...1.
  func quantile(_ level: Double) -> Double {
    lattice.value(first + MassSearch.quantile(level, of: masses))
  }
}
