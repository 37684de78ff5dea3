import Glibc

/// The integral over the common factor of a one-factor Gaussian copula.
///
/// For ρ not near 1 the integrand is smooth and falls off like a normal density, where the
/// trapezoidal rule converges faster than any power of its step; its step is halved until nothing
/// moves. Near 1 each agency's chance jumps from 0 to 1 within a narrow band of the factor: the
/// bands are integrated by Gauss–Legendre panels as wide as a jump, and between them the count is
/// certain. Source: docs/methods/gaussian-copula.md.
struct FactorQuadrature {
  private let chances: [Double]
  /// Φ⁻¹(pᵢ).
  private let thresholds: [Double]
  private let correlation: Double
  private let loading: Double
  private let rest: Double

  /// The factor is cut at ± this; what lies beyond has a chance of 1.5e-23.
  private static let reach = 10.0
  /// A refinement that changes less, summed over all counts, is the last.
  private static let settled = 1e-10
  /// How many deviations a band reaches; beyond, a chance is 0 or 1 in double precision.
  private static let bandReach = 8.5

  init(_ chances: [Double], _ correlation: Double) {
    self.chances = chances
    self.correlation = correlation
    thresholds = chances.map { NormalLaw.quantile($0) }
    loading = correlation.squareRoot()
    rest = (1 - correlation).squareRoot()
  }

  func masses() -> [Double] {
    if correlation == 0 || chances.count < 2 { return independent() }
    if correlation == 1 { return comonotone() }
    return rest / loading < 0.05 ? bands() : trapezoid()
  }

  private func independent() -> [Double] {
    var masses = Array(repeating: 0.0, count: chances.count + 1)
    add(PoissonBinomial(checked: chances), weight: 1, to: &masses)
    return masses
  }

  /// All share one luck: P(X ≥ m) is the m-th largest chance.
  private func comonotone() -> [Double] {
    let tails = [1.0] + chances.sorted(by: >) + [0]
    return (0...chances.count).map { tails[$0] - tails[$0 + 1] }
  }

  private func add(_ law: PoissonBinomial, weight: Double, to masses: inout [Double]) {
    for (offset, mass) in law.masses.enumerated() {
      masses[law.window.lowerBound + offset] += weight * mass
    }
  }

  /// Adds the law given the factor, times the density and `width`.
  private func addNode(_ factor: Double, width: Double, to masses: inout [Double]) {
    let given = thresholds.map {
      min(1, NormalLaw.chance(ofAtMost: ($0 - loading * factor) / rest))
    }
    add(
      PoissonBinomial(checked: given), weight: width * NormalLaw.density(at: factor), to: &masses)
  }

  private func change(_ first: [Double], _ second: [Double]) -> Double {
    zip(first, second).reduce(0) { $0 + abs($1.0 - $1.1) }
  }

  private func trapezoid() -> [Double] {
    var step = 0.5
    var sums = Array(repeating: 0.0, count: chances.count + 1)
    for index in Int(-Self.reach / step)...Int(Self.reach / step) {
      addNode(Double(index) * step, width: 1, to: &sums)
    }
    var last = sums.map { $0 * step }
    for _ in 0..<12 {
      let half = Int(Self.reach / step)
      for index in -half..<half {
        addNode((Double(index) + 0.5) * step, width: 1, to: &sums)
      }
      step /= 2
      let next = sums.map { $0 * step }
      let moved = change(last, next)
      last = next
      if moved < Self.settled { break }
    }
    return last
  }

  /// Near ρ = 1.
  private func bands() -> [Double] {
    let width = rest / loading
    // Where each chance passes one half, lowest first.
    let centers = thresholds.map { $0 / loading }.filter { abs($0) < Self.reach }.sorted()
    var bands: [ClosedRange<Double>] = []
    for center in centers {
      let low = max(-Self.reach, center - Self.bandReach * width)
      let high = min(Self.reach, center + Self.bandReach * width)
      if let last = bands.last, low <= last.upperBound {
        bands[bands.count - 1] = last.lowerBound...max(high, last.upperBound)
      } else {
        bands.append(low...high)
      }
    }
    var between = Array(repeating: 0.0, count: chances.count + 1)
    var from = -Double.infinity
    for end in bands.map({ Optional($0) }) + [nil] {
      let to = end?.lowerBound ?? .infinity
      // Between two bands each agency is certain one way or the other.
      let middle = Self.inside(from, to)
      let count = thresholds.count { $0 > loading * middle }
      between[count] += normalChance(from, to)
      from = end?.upperBound ?? .infinity
    }
    var panels = 1.0
    var last = integrate(bands, panelWidth: width, onto: between)
    for _ in 0..<8 {
      panels *= 2
      let next = integrate(bands, panelWidth: width / panels, onto: between)
      let moved = change(last, next)
      last = next
      if moved < Self.settled { break }
    }
    return last
  }

  /// Some number between two, either of which may be infinite.
  private static func inside(_ from: Double, _ to: Double) -> Double {
    switch (from.isFinite, to.isFinite) {
    case (true, true): (from + to) / 2
    case (true, false): from + 1
    case (false, true): to - 1
    case (false, false): 0
    }
  }

  /// P(from < Z < to), by the tails on the same side.
  private func normalChance(_ from: Double, _ to: Double) -> Double {
    from > 0
      ? NormalLaw.chance(ofAtMost: -from) - NormalLaw.chance(ofAtMost: -to)
      : NormalLaw.chance(ofAtMost: to) - NormalLaw.chance(ofAtMost: from)
  }

  private func integrate(
    _ bands: [ClosedRange<Double>], panelWidth: Double, onto between: [Double]
  ) -> [Double] {
    var masses = between
    for band in bands {
      let length = band.upperBound - band.lowerBound
      let count = max(1, Int((length / panelWidth).rounded(.up)))
      let half = length / Double(count) / 2
      for panel in 0..<count {
        let center = band.lowerBound + (2 * Double(panel) + 1) * half
        for (node, weight) in Self.legendre {
          addNode(center - half * node, width: weight * half, to: &masses)
          addNode(center + half * node, width: weight * half, to: &masses)
        }
      }
    }
    return masses
  }

  /// Nodes and weights of the ten-point Gauss–Legendre rule, the positive half.
  private static let legendre: [(node: Double, weight: Double)] = [
    (0.1488743389816312, 0.2955242247147529),
    (0.4333953941292472, 0.2692667193099963),
    (0.6794095682990244, 0.2190863625159820),
    (0.8650633666889845, 0.1494513491505806),
    (0.9739065285171717, 0.0666713443086881),
  ]
}
