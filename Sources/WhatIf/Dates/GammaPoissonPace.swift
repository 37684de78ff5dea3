/// Connections as a Poisson count at an unknown constant rate: the Gamma–Poisson predictive law.
///
/// Only the total on record matters. The prior is Jeffreys' Gamma(½, 0) unless told; a record of zeros is
/// allowed and gives a wide law, not "never". Source: docs/methods/pace-gamma-poisson.md.
public struct GammaPoissonPace: Sendable, Hashable {
  public let total: Int
  public let weeks: Int
  private let priorShape: Double
  private let priorRate: Double

  /// - Parameters:
  ///   - total: Connections on record, 0…10⁹.
  ///   - weeks: Weeks on record, 1…10⁹.
  ///   - priorShape: Above 0.
  ///   - priorRate: In weeks, 0 or more.
  /// - Throws: A ``PaceError`` for impossible inputs.
  public init(
    total: Int, weeks: Int, priorShape: Double = 0.5, priorRate: Double = 0
  ) throws(PaceError) {
    guard 0...1_000_000_000 ~= total else { throw .numberOutOfRange(total) }
    guard weeks > 0 else { throw .noHistory }
    guard weeks <= 1_000_000_000 else { throw .numberOutOfRange(weeks) }
    guard priorShape > 0, priorShape < 1e9, priorRate >= 0, priorRate < 1e9 else {
      throw .priorOutOfRange
    }
    (self.total, self.weeks) = (total, weeks)
    (self.priorShape, self.priorRate) = (priorShape, priorRate)
  }

  /// The law of the connections in the next weeks: negative binomial with size shape + total and chance
  /// m/(m + H).
  ///
  /// - Throws: ``PaceError/numberOutOfRange(_:)`` for negative weeks, or ``PaceError/tooManySteps(_:)``
  ///   when their mean is above ten million or
  ///   they are more than 100 000 times the weeks on record.
  public func predicted(weeks horizon: Int) throws(PaceError) -> NegativeBinomial {
    guard horizon >= 0 else { throw .numberOutOfRange(horizon) }
    return try NegativeBinomial(
      size: priorShape + Double(total),
      odds: Double(horizon) / (priorRate + Double(weeks)))
  }

  /// The chance that so many more are done by the end of each week.
  ///
  /// - Throws: ``PaceError/numberOutOfRange(_:)`` or ``PaceError/tooManySteps(_:)``.
  public func completion(remaining: Int, weeks: Int) throws(PaceError) -> CompletionLaw {
    guard remaining >= 0 else { throw .numberOutOfRange(remaining) }
    guard weeks >= 0 else { throw .numberOutOfRange(weeks) }
    let steps = Double(weeks) * (try predicted(weeks: weeks).mean + 1)
    guard steps <= 1e9, weeks <= PaceLimit.weeks else { throw .tooManySteps(steps) }
    var chances: [Double] = []
    for week in 0...weeks {
      chances.append(try predicted(weeks: week).chance(ofAtLeast: remaining))
    }
    return CompletionLaw(chances: chances)
  }
}
