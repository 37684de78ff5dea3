import Glibc

/// The time to pass stages one after another, each at a constant rate: a hypoexponential law.
///
/// With equal rates it is Erlang's law; equal and nearly equal rates need no special case, since
/// the formula that divides by their differences is not used. Source:
/// docs/methods/hypoexponential.md.
public struct Hypoexponential: Sendable, Hashable {
  /// Stages passed per unit of time, in order.
  public let rates: [Double]

  /// - Parameter rates: Finite and above 0; none at all is done at once.
  /// - Throws: ``DateError/rateOutOfRange(index:)``.
  public init(rates: [Double]) throws(DateError) {
    if let index = rates.firstIndex(where: { !($0 > 0 && $0 < .infinity) }) {
      throw .rateOutOfRange(index: index)
    }
    self.rates = rates
  }

  /// Σ 1/rate.
  public var mean: Double { rates.reduce(0) { $0 + 1 / $1 } }
  /// Σ 1/rate².
  public var variance: Double { rates.reduce(0) { $0 + 1 / $1 / $1 } }

  /// P(done by a time), and P(not done by it), both accurate however small.
  ///
  /// Uniformization: a Poisson number of steps at the largest rate, each passing the present stage with
  /// chance rate/largest. All terms are positive. O(stages · largest rate · time).
  ///
  /// - Parameter time: 0 or more.
  /// - Throws: ``DateError/durationOutOfRange(index:)``, or ``DateError/tooManySteps(_:)`` above a
  ///   million expected steps.
  public func chances(by time: Double) throws(DateError) -> (done: Double, open: Double) {
    guard time >= 0, time < .infinity else { throw .durationOutOfRange(index: 0) }
    guard let largest = rates.max(), time > 0 else { return rates.isEmpty ? (1, 0) : (0, 1) }
    let steps = largest * time
    guard steps <= 1_000_000 else { throw .tooManySteps(steps) }
    let weights = PoissonWeights(mean: steps)
    var stages = [Double](repeating: 0, count: rates.count + 1)
    stages[0] = 1
    var done = 0.0
    var open = 0.0
    var total = 0.0
    var step = 0
    while true {
      let weight = weights.weight(step)
      total += weight
      done += weight * stages[rates.count]
      open += weight * stages[..<rates.count].reduce(0, +)
      // Past the mode the weights fall faster than the sums can grow.
      if step > weights.mode, step >= rates.count,
        weight == 0 || weight * 1e3 < 1e-20 * min(done, total)
      {
        break
      }
      for stage in stride(from: rates.count, to: 0, by: -1) {
        let stay = stage < rates.count ? 1 - rates[stage] / largest : 1
        stages[stage] = stages[stage] * stay + stages[stage - 1] * (rates[stage - 1] / largest)
      }
      stages[0] *= 1 - rates[0] / largest
      step += 1
    }
    return (min(1, done / total), min(1, open / total))
  }
}
