import Glibc

/// Poisson chances relative to the largest, so that neither a large mean nor a far tail under- or
/// overflows all of them.
struct PoissonWeights {
  let mean: Double
  let mode: Int
  private let weights: [Double]
  private let first: Int

  /// - Parameter mean: From 0 to some millions.
  init(mean: Double) {
    self.mean = mean
    mode = Int(mean)
    var below: [Double] = []
    var weight = 1.0
    var count = mode
    while count > 0, weight > 1e-300 {
      weight *= Double(count) / mean
      below.append(weight)
      count -= 1
    }
    first = mode - below.count
    var weights = Array(below.reversed())
    weight = 1
    count = mode
    while weight > 1e-300 {
      weights.append(weight)
      count += 1
      weight *= mean / Double(count)
    }
    self.weights = weights
  }

  /// The chance of a count divided by that of the mode; 0 beyond 10⁻³⁰⁰.
  func weight(_ count: Int) -> Double {
    weights.indices.contains(count - first) ? weights[count - first] : 0
  }
}
