import Glibc

/// The law of a whole number, such as how many agencies connect.
///
/// Every chance is a sum of positive terms taken from the nearer end, never 1 minus another, so
/// that a small tail keeps its relative accuracy. Values are immutable and thread safe.
public protocol CountLaw: Sendable {
  /// The counts whose chances are stored; all others are 0 or negligible as the law says.
  var window: ClosedRange<Int> { get }
  /// P(X = k) for every k of `window`, in order.
  var masses: [Double] { get }
  /// The expected count.
  var mean: Double { get }
  /// The variance of the count.
  var variance: Double { get }
  /// P(X = count); 0 for a count that cannot be.
  func chance(of count: Int) -> Double
  /// P(X ≥ count), summed from the top.
  func chance(ofAtLeast count: Int) -> Double
  /// P(X ≤ count), summed from the bottom.
  func chance(ofAtMost count: Int) -> Double
}

extension CountLaw {
  public var standardDeviation: Double { variance.squareRoot() }

  public var mean: Double { storedMean }

  public var variance: Double {
    let center = mean
    var sum = 0.0
    for (offset, mass) in masses.enumerated() {
      let distance = Double(window.lowerBound + offset) - center
      sum += distance * distance * mass
    }
    return sum
  }

  public func chance(of count: Int) -> Double { storedChance(of: count) }
  public func chance(ofAtLeast count: Int) -> Double { storedChance(ofAtLeast: count) }
  public func chance(ofAtMost count: Int) -> Double { storedChance(ofAtMost: count) }

  /// The smallest count k with P(X ≤ k) ≥ `level`.
  ///
  /// Above one half it is found from the upper tail, P(X > k) ≤ 1 − level. A level that the law
  /// meets exactly counts as met though both are rounded: the comparison allows 1 part in 10¹².
  /// Level 0 gives the lowest count that has a chance, level 1 the highest.
  ///
  /// Complexity: O(width of the window).
  ///
  /// - Throws: ``LawError/levelOutside(_:)`` unless 0 ≤ level ≤ 1.
  public func quantile(_ level: Double) throws(LawError) -> Int {
    try LawCheck.level(level)
    return window.lowerBound + MassSearch.quantile(level, of: masses)
  }

  var storedMean: Double {
    var sum = 0.0
    for (offset, mass) in masses.enumerated() {
      sum += Double(window.lowerBound + offset) * mass
    }
    return sum
  }

  func storedChance(of count: Int) -> Double {
    window.contains(count) ? masses[count - window.lowerBound] : 0
  }

  func storedChance(ofAtLeast count: Int) -> Double {
    if count <= window.lowerBound { return 1 }
    if count > window.upperBound { return 0 }
    return MassSearch.upperTail(of: masses, from: count - window.lowerBound)
  }

  func storedChance(ofAtMost count: Int) -> Double {
    if count >= window.upperBound { return 1 }
    if count < window.lowerBound { return 0 }
    return MassSearch.lowerTail(of: masses, through: count - window.lowerBound)
  }
}

/// Sums and searches over the masses of a discrete law, lowest value first.
enum MassSearch {
  /// Σ masses[from...], the last first; at most 1.
  static func upperTail(of masses: [Double], from first: Int) -> Double {
    var sum = 0.0
    for index in stride(from: masses.count - 1, through: max(0, first), by: -1) {
      sum += masses[index]
    }
    return min(1, sum)
  }

  /// Σ masses[...last], the first first; at most 1.
  static func lowerTail(of masses: [Double], through last: Int) -> Double {
    var sum = 0.0
    for index in 0..<max(0, min(masses.count, last + 1)) { sum += masses[index] }
    return min(1, sum)
  }

  /// How far a sum of rounded chances may miss a level it meets in exact arithmetic.
  private static let slack = 1e-12

  /// The smallest index whose cumulated mass reaches `level`, 0 ≤ level ≤ 1.
  static func quantile(_ level: Double, of masses: [Double]) -> Int {
    let last = masses.lastIndex { $0 > 0 } ?? 0
    let first = masses.firstIndex { $0 > 0 } ?? 0
    if level <= 0.5 {
      let wanted = level * (1 - slack)
      var sum = 0.0
      for index in first...last {
        sum += masses[index]
        if sum >= wanted { return index }
      }
      return last
    }
    let allowed = (1 - level) * (1 + slack)
    var sum = 0.0
    for index in stride(from: last, to: first, by: -1) {
      sum += masses[index]
      if sum > allowed { return index }
    }
    return first
  }
}

/// A law given by its chances alone: a mixture of others, or one computed by quadrature.
public struct CountMasses: CountLaw, Hashable {
  public let window: ClosedRange<Int>
  public let masses: [Double]

  /// - Parameter masses: P(X = k) for k = first, first + 1, …; one or more, adding up to 1.
  init(first: Int, masses: [Double]) {
    self.masses = masses
    window = first...(first + max(1, masses.count) - 1)
  }
}
