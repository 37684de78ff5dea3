/// Drawing without replacement from agencies that count and agencies that do not.
public struct Hypergeometric: Sendable {
  public let useful: Int
  public let useless: Int
  public let drawn: Int

  public init(useful: Int, useless: Int, drawn: Int) {
    (self.useful, self.useless, self.drawn) = (useful, useless, drawn)
  }

  /// P(at least so many of the drawn count).
  ///
  /// The terms are summed as ratios to the likeliest one, so that no factorial is taken and the
  /// result is right to about fourteen digits.
  public func chance(ofAtLeast wanted: Int) -> Double {
    let fewest = max(0, drawn - useless)
    let most = min(drawn, useful)
    guard wanted <= most else { return 0 }
    guard wanted > fewest else { return 1 }
    let product = (Double(drawn) + 1) * (Double(useful) + 1)
    let mode = Int(product / Double(useful + useless + 2))
    let likeliest = min(max(mode, fewest), most)
    var (sum, all) = (0.0, 0.0)
    func add(_ count: Int, _ term: Double) {
      all += term
      if count >= wanted { sum += term }
    }
    add(likeliest, 1)
    var term = 1.0
    for count in stride(from: likeliest, to: most, by: 1) where term > 0 {
      term *= ratio(after: count)
      add(count + 1, term)
    }
    term = 1
    for count in stride(from: likeliest - 1, through: fewest, by: -1) where term > 0 {
      term /= ratio(after: count)
      add(count, term)
    }
    return sum / all
  }

  /// P(count + 1) / P(count).
  private func ratio(after count: Int) -> Double {
    Double(useful - count) * Double(drawn - count)
      / (Double(count + 1) * Double(useless - drawn + count + 1))
  }
}
