import Glibc

/// How many of n connect when all share one chance that is itself uncertain, with a beta law.
///
/// Two agencies have correlation ρ = 1/(a + b + 1). Also the law of what an audit leaves unseen,
/// see ``init(unseen:failed:sampled:)``. The chances come from the ratio of neighbours divided by
/// their sum, exact to about 1 part in 10¹³. Source: docs/methods/beta-binomial.md.
///
/// Complexity: O(n).
public struct BetaBinomial: CountLaw, Hashable {
  /// n.
  public let count: Int
  /// The shapes of the shared chance's law; `nil` when it is certain or all or nothing.
  public let shapes: Shapes?
  /// The expected share, a/(a + b).
  public let meanChance: Double
  /// ρ, in 0...1.
  public let correlation: Double
  /// 0...n.
  public let window: ClosedRange<Int>
  public let masses: [Double]

  public struct Shapes: Hashable, Sendable {
    public let a: Double
    public let b: Double
  }

  /// The most agencies a law is computed for.
  public static let countLimit = 10_000_000

  /// The law for a mean chance and a correlation: a = μ(1 − ρ)/ρ, b = (1 − μ)(1 − ρ)/ρ.
  ///
  /// ρ = 0 is the binomial law, ρ = 1 makes all of them connect or none.
  ///
  /// - Throws: ``LawError``: n, the mean chance or ρ is out of range.
  public init(count: Int, meanChance: Double, correlation: Double) throws(LawError) {
    try LawCheck.count(count, most: Self.countLimit)
    try LawCheck.chance(meanChance)
    try LawCheck.correlation(correlation)
    let total = (1 - correlation) / correlation
    let shapes = Shapes(a: meanChance * total, b: (1 - meanChance) * total)
    // At the ends of either range a shape is 0 or infinite, and the law a limit.
    let isInside = shapes.a > 0 && shapes.b > 0 && total.isFinite
    self.count = count
    self.meanChance = meanChance
    self.correlation = correlation
    self.shapes = isInside ? shapes : nil
    window = 0...count
    if isInside {
      masses = Self.masses(count, shapes)
    } else if correlation > 0.5 {
      masses = Self.allOrNone(count, meanChance)
    } else {
      masses = Self.binomial(count, meanChance)
    }
  }

  /// The law for given shapes a, b > 0.
  ///
  /// - Throws: ``LawError``: n or a shape is out of range.
  public init(count: Int, a: Double, b: Double) throws(LawError) {
    try LawCheck.count(count, most: Self.countLimit)
    guard a > 0, a <= 1e15 else { throw .parameterOutside(name: "shape a", value: a) }
    guard b > 0, b <= 1e15 else { throw .parameterOutside(name: "shape b", value: b) }
    self.count = count
    shapes = Shapes(a: a, b: b)
    meanChance = a / (a + b)
    correlation = 1 / (a + b + 1)
    window = 0...count
    masses = Self.masses(count, Shapes(a: a, b: b))
  }

  /// How many of those an audit did not see would fail, after `failed` of `sampled` did.
  ///
  /// The share that fails has Jeffreys' prior, beta with both shapes ½, before the audit.
  ///
  /// - Throws: ``LawError/countOutside(_:most:)``.
  public init(unseen: Int, failed: Int, sampled: Int) throws(LawError) {
    try LawCheck.count(sampled, most: Self.countLimit)
    try LawCheck.count(failed, most: sampled)
    try self.init(count: unseen, a: Double(failed) + 0.5, b: Double(sampled - failed) + 0.5)
  }

  public var mean: Double { Double(count) * meanChance }

  /// nμ(1 − μ)(1 + (n − 1)ρ).
  public var variance: Double {
    guard count > 0 else { return 0 }
    return Double(count) * meanChance * (1 - meanChance) * (1 + Double(count - 1) * correlation)
  }

  /// The standard deviation over that of independent agencies: √(1 + (n − 1)ρ).
  public var deviationFactor: Double {
    count > 0 ? (1 + Double(count - 1) * correlation).squareRoot() : 1
  }

  /// P(X = n).
  public var chanceOfAll: Double { masses[count] }

  private static func masses(_ count: Int, _ shapes: Shapes) -> [Double] {
    RatioMasses.normalized(0...count, from: mode(count, shapes)) { k in
      Double(count - k) * (Double(k) + shapes.a)
        / (Double(k + 1) * (Double(count - k - 1) + shapes.b))
    }
  }

  /// The likeliest count, or the likelier end when the law is U-shaped.
  private static func mode(_ count: Int, _ shapes: Shapes) -> Int {
    if shapes.a <= 1 || shapes.b <= 1 { return shapes.a > shapes.b ? count : 0 }
    let share = (shapes.a - 1) / (shapes.a + shapes.b - 2)
    return min(count, Int((Double(count + 1) * share).rounded(.down)))
  }

  private static func binomial(_ count: Int, _ chance: Double) -> [Double] {
    if chance == 0 || chance == 1 { return allOrNone(count, chance) }
    let mode = min(count, Int(Double(count + 1) * chance))
    return RatioMasses.normalized(0...count, from: mode) { k in
      Double(count - k) * chance / (Double(k + 1) * (1 - chance))
    }
  }

  private static func allOrNone(_ count: Int, _ chance: Double) -> [Double] {
    var masses = Array(repeating: 0.0, count: count + 1)
    masses[0] += 1 - chance
    masses[count] += chance
    return masses
  }
}
