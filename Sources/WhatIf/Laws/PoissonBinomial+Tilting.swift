import Glibc

/// The same agencies with all odds multiplied by one factor.
///
/// With r the factor and M = ∏(1 − pᵢ + pᵢr), P(X = k) = P_r(X = k) · M · r⁻ᵏ exactly, so a count
/// that is hopelessly unlikely is computed where it is the mean. Source:
/// docs/methods/poisson-binomial.md, "Deep tails".
struct TiltedChances {
  /// The factor r on the odds.
  let factor: Double
  /// log r, of the very number `factor`.
  let logFactor: Double
  /// log M.
  let logScale: Double
  /// The chances with the factor applied.
  let chances: [Double]

  /// Tilts the mean to about `count`, kept half an agency inside what is possible.
  ///
  /// `nil` when no agency has a chance strictly between 0 and 1.
  init?(_ original: [Double], towards count: Int) {
    let certain = original.count { $0 == 1 }
    let open = original.count { $0 > 0 && $0 < 1 }
    guard open > 0 else { return nil }
    let target = min(max(Double(count), Double(certain) + 0.5), Double(certain + open) - 0.5)
    let factor = exp(Self.logFactor(of: original, reaching: target))
    var sum = CompensatedSum()
    chances = original.map { chance in
      let part = chance * factor
      sum.add(log((1 - chance) + part))
      return min(1, part / ((1 - chance) + part))
    }
    self.factor = factor
    logFactor = log(factor)
    logScale = sum.value
  }

  /// M · r⁻ᵏ.
  func scale(at count: Int) -> Double { exp(logScale - Double(count) * logFactor) }

  /// Newton's iteration inside a bracket; it need not be exact, since any factor is right.
  private static func logFactor(of chances: [Double], reaching target: Double) -> Double {
    var (low, high) = (-700.0, 700.0)
    var guess = 0.0
    for _ in 0..<200 {
      let factor = exp(guess)
      var excess = -target
      var slope = 0.0
      for chance in chances {
        let tilted = chance * factor / ((1 - chance) + chance * factor)
        excess += tilted
        slope += tilted * (1 - tilted)
      }
      if abs(excess) < 0.25 { return guess }
      if excess > 0 { high = guess } else { low = guess }
      let next = guess - excess / slope
      guess = next > low && next < high ? next : (low + high) / 2
    }
    return guess
  }
}

/// A sum whose rounding errors are carried along (Neumaier's form of Kahan's).
struct CompensatedSum {
  private var sum = 0.0
  private var lost = 0.0

  var value: Double { sum + lost }

  mutating func add(_ term: Double) {
    let total = sum + term
    lost += abs(sum) >= abs(term) ? (sum - total) + term : (term - total) + sum
    sum = total
  }
}

extension PoissonBinomial {
  func tilted(of count: Int) -> Double {
    guard let tilt = TiltedChances(chances, towards: count) else { return storedChance(of: count) }
    return PoissonBinomial(checked: tilt.chances).storedChance(of: count) * tilt.scale(at: count)
  }

  /// Called for an upper tail that is tiny, so the factor is above 1 and the terms fall.
  func tilted(ofAtLeast count: Int) -> Double {
    guard let tilt = TiltedChances(chances, towards: count) else {
      return storedChance(ofAtLeast: count)
    }
    let law = PoissonBinomial(checked: tilt.chances)
    var sum = 0.0
    for value in law.window.reversed() where value >= count {
      sum += law.storedChance(of: value) * exp(Double(count - value) * tilt.logFactor)
    }
    return sum * tilt.scale(at: count)
  }

  func tilted(ofAtMost count: Int) -> Double {
    guard let tilt = TiltedChances(chances, towards: count) else {
      return storedChance(ofAtMost: count)
    }
    let law = PoissonBinomial(checked: tilt.chances)
    var sum = 0.0
    for value in law.window where value <= count {
      sum += law.storedChance(of: value) * exp(Double(count - value) * tilt.logFactor)
    }
    return sum * tilt.scale(at: count)
  }
}
