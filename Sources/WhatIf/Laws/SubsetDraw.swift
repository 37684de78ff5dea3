/// K agencies of which N are drawn, each bringing its weight.
///
/// Without chances every set of N is equally likely. With them the agencies are independent, and
/// what happens is taken given that exactly N connect: likelier ones first (conditional
/// Bernoulli). Source: docs/methods/open-choice.md.
public struct SubsetDraw: Hashable, Sendable {
  /// One for each agency, 0 to 1e100.
  public let weights: [Double]
  /// One for each agency, in 0...1; `nil` makes every set equally likely.
  public let chances: [Double]?
  /// N.
  public let chosen: Int
  /// The chance of each agency to be among the drawn; they add up to N.
  private let inclusion: [Double]?

  /// - Throws: ``LawError``: a weight, a chance or N out of range, lists of different length, or
  ///   ``LawError/impossibleCount(_:)`` when with these chances exactly N cannot be.
  public init(
    weights: [Double], chances: [Double]? = nil, choosing chosen: Int
  ) throws(LawError) {
    try LawCheck.weights(weights)
    try LawCheck.count(chosen, most: weights.count)
    self.weights = weights
    self.chosen = chosen
    guard let chances else {
      (self.chances, inclusion) = (nil, nil)
      return
    }
    try LawCheck.sameLength(weights.count, chances.count)
    inclusion = try ConditionalBernoulli(chances, count: chosen).inclusion
    // The same law, computed where N is likely, so that no mass comes out as 0.
    self.chances = TiltedChances(chances, towards: chosen)?.chances ?? chances
  }

  /// Σ wᵢ·P(i is drawn).
  public var mean: Double {
    guard let inclusion else {
      guard let first = weights.first else { return 0 }
      if weights.allSatisfy({ $0 == first }) { return Double(chosen) * first }
      return Double(chosen) * (weights.reduce(0, +) / Double(weights.count))
    }
    return zip(weights, inclusion).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The variance, or a bound on it from above where the agencies have chances: drawn together
  /// they are negatively associated, so no covariance is positive.
  var varianceBound: Double {
    if let inclusion {
      return zip(weights, inclusion).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * (1 - $1.1) }
    }
    let count = Double(weights.count)
    guard weights.count > 1, chosen > 0, chosen < weights.count else { return 0 }
    return spread * (count - Double(chosen)) / (count - 1)
  }

  /// A variance that goes with independent agencies, which vary no less: drawn with replacement,
  /// N or K − N of them, or each by itself.
  var independentVariance: Double {
    guard inclusion == nil, !weights.isEmpty else { return varianceBound }
    return spread / Double(chosen) * Double(min(chosen, weights.count - chosen))
  }

  /// N times the mean square distance from the mean weight.
  private var spread: Double {
    let count = Double(weights.count)
    let center = weights.reduce(0, +) / count
    return Double(chosen) * (weights.reduce(0) { $0 + ($1 - center) * ($1 - center) } / count)
  }

  /// How many of the drawn are among those marked.
  ///
  /// - Parameter isMarked: Whether each agency is, in their order.
  func countLaw(_ isMarked: (Int) -> Bool) -> CountMasses {
    let marked = weights.indices.filter(isMarked)
    guard let chances else {
      let law = Hypergeometric(
        useful: marked.count, useless: weights.count - marked.count, drawn: chosen)
      return CountMasses(first: law.window.lowerBound, masses: law.masses)
    }
    // P(k marked, N − k others), divided by its sum over k.
    let ours = PoissonBinomial(checked: marked.map { chances[$0] })
    let others = PoissonBinomial(
      checked: weights.indices.filter { !isMarked($0) }.map { chances[$0] })
    let window = max(0, chosen - others.count)...min(chosen, ours.count)
    var masses = window.map { ours.storedChance(of: $0) * others.storedChance(of: chosen - $0) }
    let sum = masses.reduce(0, +)
    if sum > 0 { for index in masses.indices { masses[index] /= sum } }
    return CountMasses(first: window.lowerBound, masses: masses)
  }
}
