import Glibc

/// How many of the drawn count, drawing without replacement from those that do and those that do
/// not: so many of a group among N agencies chosen by lot.
///
/// The chances come from the ratio of neighbours, started at the most likely count and divided by
/// their sum, so none needs a factorial and each is exact to about 1 part in 10¹³. Counts less
/// likely than 1e-300 of the likeliest are left out. Source: docs/methods/hypergeometric.md.
///
/// Complexity: O(number of possible counts) for each chance or quantile.
public struct Hypergeometric: CountLaw, Hashable {
  /// Far beyond any data that fits in memory; input from users is checked before.
  public static let populationLimit = 100_000_000

  public let useful: Int
  public let useless: Int
  public let drawn: Int

  /// - Parameters:
  ///   - useful: How many there are that count.
  ///   - useless: How many there are that do not.
  ///   - drawn: How many are drawn. More than there are draws all.
  ///
  /// Negative numbers count as 0.
  /// - Precondition: There are at most ``populationLimit`` of each.
  public init(useful: Int, useless: Int, drawn: Int) {
    precondition(useful <= Self.populationLimit && useless <= Self.populationLimit)
    self.useful = max(0, useful)
    self.useless = max(0, useless)
    self.drawn = min(max(0, drawn), self.useful + self.useless)
  }

  /// The counts that can be.
  public var window: ClosedRange<Int> { max(0, drawn - useless)...min(drawn, useful) }

  public var mean: Double {
    let all = Double(useful) + Double(useless)
    return all == 0 ? 0 : Double(drawn) * (Double(useful) / all)
  }

  public var variance: Double {
    let all = Double(useful) + Double(useless)
    guard all > 1 else { return 0 }
    return Double(drawn) * (Double(useful) / all) * (Double(useless) / all)
      * ((all - Double(drawn)) / (all - 1))
  }

  /// P(X = k) for every k of `window`.
  public var masses: [Double] {
    RatioMasses.normalized(window, from: mode) { count in
      Double(useful - count) * Double(drawn - count)
        / (Double(count + 1) * Double(useless - drawn + count + 1))
    }
  }

  /// The likeliest count.
  private var mode: Int {
    let share = (Double(drawn) + 1) / (Double(useful) + Double(useless) + 2)
    let guess = Int(((Double(useful) + 1) * share).rounded(.down))
    return min(max(guess, window.lowerBound), window.upperBound)
  }
}

/// Chances known by the ratio of neighbours.
enum RatioMasses {
  /// The chances of the counts in `window`.
  ///
  /// - Parameters:
  ///   - mode: A count of `window` from which the chances fall both ways, at least nearly.
  ///   - ratio: P(k + 1)/P(k), for k and k + 1 in `window`.
  static func normalized(
    _ window: ClosedRange<Int>, from mode: Int, ratio: (Int) -> Double
  ) -> [Double] {
    var masses = Array(repeating: 0.0, count: window.count)
    let center = mode - window.lowerBound
    masses[center] = 1
    var sum = 1.0
    for index in center..<(window.count - 1) {
      let next = masses[index] * ratio(window.lowerBound + index)
      guard next > 1e-300 else { break }
      masses[index + 1] = next
      sum += next
    }
    for index in stride(from: center, to: 0, by: -1) {
      let next = masses[index] / ratio(window.lowerBound + index - 1)
      guard next > 1e-300 else { break }
      masses[index - 1] = next
      sum += next
    }
    for index in masses.indices { masses[index] /= sum }
    return masses
  }
}
