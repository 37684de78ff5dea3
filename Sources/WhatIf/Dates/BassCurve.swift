import Glibc

/// Bass's curve of adoption: some join by themselves, others because many have.
///
/// A what-if curve for the share that has connected, not a forecast. Source:
/// docs/methods/growth-curves.md.
public struct BassCurve: Sendable, Hashable {
  /// The rate of joining by oneself, per unit of time.
  public let innovation: Double
  /// The rate of joining because of others.
  public let imitation: Double

  /// - Throws: ``DateError/rateOutOfRange(index:)`` unless innovation (0) is above 0 and imitation (1) is 0
  ///   or more.
  public init(innovation: Double, imitation: Double) throws(DateError) {
    guard innovation > 0, innovation < .infinity else { throw .rateOutOfRange(index: 0) }
    guard imitation >= 0, imitation < .infinity else { throw .rateOutOfRange(index: 1) }
    (self.innovation, self.imitation) = (innovation, imitation)
  }

  /// The share that has joined by a time: (1 − e)/(1 + (q/p)e) with e = e^(−(p+q)t); 0 before time 0.
  public func share(at time: Double) -> Double {
    guard time > 0 else { return 0 }
    let exponent = -(innovation + imitation) * time
    return -expm1(exponent) / (1 + imitation / innovation * exp(exponent))
  }

  /// When most join at once: ln(q/p)/(p + q), or 0 when imitation is not the stronger.
  public var peakTime: Double {
    imitation > innovation ? log(imitation / innovation) / (innovation + imitation) : 0
  }

  /// When a share has joined; `nil` unless the share is 0 or more and below 1.
  public func time(reaching share: Double) -> Double? {
    guard share >= 0, share < 1 else { return nil }
    let ratio = imitation / innovation
    return (log1p(ratio * share) - log1p(-share)) / (innovation + imitation)
  }
}
