/// How much of a formula's variance each of its uncertain inputs explains: Sobol's indices, by simulation.
///
/// First order: what an input explains alone. Total: what would be left if all others were known. For a
/// sum of independent inputs there is an exact answer and no need of this. O(draws · (inputs + 2))
/// evaluations. Source: docs/methods/sobol-indices.md.
public struct SobolIndices: Sendable, Hashable {
  /// One an input; may be a little below 0 by chance.
  public let first: [Double]
  /// One an input.
  public let total: [Double]
  public let mean: Double
  /// 0 when the formula does not depend on its inputs, and then all indices are 0.
  public let variance: Double

  /// - Parameters:
  ///   - inputs: How many uncertain inputs, 1…1000.
  ///   - draws: How many pairs of random points, 2…2³⁰.
  ///   - seed: Any number.
  ///   - formula: Takes one number above 0 and below 1 an input, independent and even: put each through
  ///     its own quantile function.
  /// - Throws: ``DrawError/drawsOutOfRange(_:)``, or ``DrawError/valueNotFinite(draw:)`` for the draw at
  ///   which the formula is not finite.
  public init(
    inputs: Int, draws: Int, seed: UInt64, formula: ([Double]) -> Double
  ) throws(DrawError) {
    guard 1...1000 ~= inputs else { throw .drawsOutOfRange(inputs) }
    guard 2...(1 << 30) ~= draws else { throw .drawsOutOfRange(draws) }
    let random = UniformDraws(seed: seed)
    var first = [Double](repeating: 0, count: inputs)
    var total = first
    var spread = RunningSpread()
    var centre = 0.0
    for draw in 0..<draws {
      let one = (0..<inputs).map { random.uniform(stream: UInt32($0), draw: draw) }
      let other = (0..<inputs).map { random.uniform(stream: UInt32($0 + inputs), draw: draw) }
      let (atOne, atOther) = (formula(one), formula(other))
      guard atOne.isFinite, atOther.isFinite else { throw .valueNotFinite(draw: draw) }
      // Any constant leaves the mean as it is; one near the values leaves little noise.
      if draw == 0 { centre = atOne }
      spread.add(atOne)
      spread.add(atOther)
      for input in 0..<inputs {
        var mixed = one
        mixed[input] = other[input]
        let atMixed = formula(mixed)
        guard atMixed.isFinite else { throw .valueNotFinite(draw: draw) }
        first[input] += (atOther - centre) * (atMixed - atOne)
        total[input] += (atOne - atMixed) * (atOne - atMixed) / 2
      }
    }
    let variance = spread.variance
    mean = spread.mean
    self.variance = variance
    let scale = variance > 0 ? 1 / (variance * Double(draws)) : 0
    self.first = first.map { $0 * scale }
    self.total = total.map { $0 * scale }
  }
}

/// Mean and variance of numbers as they come (Welford).
private struct RunningSpread {
  private var count = 0.0
  private(set) var mean = 0.0
  private var squares = 0.0

  var variance: Double { count > 0 ? squares / count : 0 }

  mutating func add(_ value: Double) {
    count += 1
    let distance = value - mean
    mean += distance / count
    squares += distance * (value - mean)
  }
}
