import Glibc

/// The law of what several independent draws bring together.
///
/// Exact where it can be: one draw with one weight is a count; draws of decimal fractions lie on a
/// common lattice, their laws convolved; one draw of at most ``OpenChoiceLaw/middleLimit`` agencies
/// is met in the middle where that is less work or there is no lattice.
/// Otherwise each quantile is a ``Bracket``: from weights rounded down and up to a coarser
/// lattice, cut with the bounds of Cantelli and Bernstein.
/// Source: docs/methods/open-choice.md.
///
/// Complexity: at most about ``workLimit`` steps, beyond them O(K).
public struct DrawnTotal: Sendable {
  /// The most states touched, over all draws.
  public static let workLimit = 100_000_000
  /// The most states kept for one draw.
  private static let stateLimit = 1 << 23

  /// The draws that bring anything.
  private let draws: [SubsetDraw]

  private enum Form {
    case nothing
    /// A count of agencies times their one weight.
    case count(CountMasses, weight: Double)
    case middle(SubsetSums)
    case lattice(Lattice, CountMasses)
    /// Never above and never below the true total, in multiples of the unit.
    case between(CountMasses, CountMasses, unit: Double)
    case moments
  }

  private let form: Form

  public init(_ draws: [SubsetDraw]) {
    self.init(draws, workLimit: Self.workLimit, middleLimit: OpenChoiceLaw.middleLimit)
  }

  init(_ draws: [SubsetDraw], workLimit: Int, middleLimit: Int) {
    let draws = draws.filter { draw in draw.chosen > 0 && draw.weights.contains { $0 > 0 } }
    self.draws = draws
    guard let first = draws.first else {
      form = .nothing
      return
    }
    if draws.count == 1, let weight = Self.onlyWeight(first) {
      form = .count(first.countLaw { first.weights[$0] > 0 }, weight: weight)
      return
    }
    let drawn = draws.reduce(0) { $0 + min($1.chosen, $1.weights.count - $1.chosen) }
    let rows = draws.reduce(0) { $0 + $1.weights.count }
    let lattice = Lattice(draws.flatMap(\.weights))
    let middle =
      draws.count == 1
      ? OpenChoiceLaw.middleWork(rows, min(middleLimit, OpenChoiceLaw.middleLimit)) : Int.max
    if let lattice {
      let items = Self.split(lattice.indices, draws)
      if Self.work(items, draws) <= min(workLimit, middle) {
        form = .lattice(lattice, Self.masses(items, draws))
        return
      }
    }
    if middle < .max {
      form = .middle(
        SubsetSums(first.weights, lattice, chances: first.chances, choosing: first.chosen))
      return
    }
    form = Self.rounded(draws, drawn: drawn, workLimit) ?? .moments
  }

  /// Laws of rounded weights; `nil` when the lattice that can be afforded is too coarse to say much.
  private static func rounded(_ draws: [SubsetDraw], drawn: Int, _ workLimit: Int) -> Form? {
    let steps = draws.reduce(0.0) {
      $0 + Double($1.weights.count) * Double(min($1.chosen, $1.weights.count - $1.chosen) + 1)
    }
    var room = min(Double(workLimit) / (2 * steps), Double(stateLimit) / Double(drawn + 1))
    if draws.count > 1 { room = min(room, (Double(workLimit) / 2).squareRoot()) }
    // Each of the drawn may be off by one unit.
    guard room >= 16 * Double(drawn) else { return nil }
    let heaviest = draws.reduce(0.0) { sum, draw in
      let drawn = min(draw.chosen, draw.weights.count - draw.chosen)
      return sum + draw.weights.sorted().suffix(drawn).reduce(0, +)
    }
    let unit = exp2(max(-1000, log2(heaviest / (room - Double(drawn))).rounded(.up)))
    func law(_ rule: FloatingPointRoundingRule) -> CountMasses? {
      var items: [[Int]] = []
      for draw in draws {
        var whole: [Int] = []
        for weight in draw.weights {
          guard let index = Int(exactly: (weight / unit).rounded(rule)) else { return nil }
          whole.append(index)
        }
        items.append(whole)
      }
      return masses(items, draws)
    }
    guard let down = law(.down), let up = law(.up) else { return nil }
    return .between(down, up, unit: unit)
  }

  /// The one weight above 0 of a draw; `nil` where there are several.
  private static func onlyWeight(_ draw: SubsetDraw) -> Double? {
    guard let weight = draw.weights.first(where: { $0 > 0 }) else { return nil }
    return draw.weights.allSatisfy { $0 == 0 || $0 == weight } ? weight : nil
  }

  private static func split(_ indices: [Int], _ draws: [SubsetDraw]) -> [[Int]] {
    var start = 0
    return draws.map { draw in
      defer { start += draw.weights.count }
      return Array(indices[start..<start + draw.weights.count])
    }
  }

  private static func work(_ items: [[Int]], _ draws: [SubsetDraw]) -> Int {
    var total = 0.0
    var width = 1.0
    for (items, draw) in zip(items, draws) {
      let drawn = min(draw.chosen, items.count - draw.chosen)
      let own = items.sorted().suffix(drawn).reduce(1.0) { $0 + Double($1) }
      let isCount = onlyWeight(draw) != nil
      guard own * (isCount ? 1 : Double(drawn + 1)) <= Double(stateLimit) else { return .max }
      if !isCount {
        total += Double(SubsetLattice.work(items, choosing: draw.chosen))
      }
      if width > 1 { total += width * own }
      width += own
    }
    return total < 1e18 ? Int(total) : .max
  }

  private static func masses(_ items: [[Int]], _ draws: [SubsetDraw]) -> CountMasses {
    var (first, masses) = (0, [1.0])
    for (items, draw) in zip(items, draws) {
      let own: (first: Int, masses: [Double])
      if let weight = items.first(where: { $0 > 0 }),
        items.allSatisfy({ $0 == 0 || $0 == weight })
      {
        let count = draw.countLaw { items[$0] > 0 }
        var spaced = Array(repeating: 0.0, count: (count.masses.count - 1) * weight + 1)
        for (index, mass) in count.masses.enumerated() { spaced[index * weight] = mass }
        own = (count.window.lowerBound * weight, spaced)
      } else {
        own = SubsetLattice.masses(items, draw.chances, choosing: draw.chosen)
      }
      var product = Array(repeating: 0.0, count: masses.count + own.masses.count - 1)
      for (index, mass) in masses.enumerated() where mass > 0 {
        for (other, ownMass) in own.masses.enumerated() {
          product[index + other] += mass * ownMass
        }
      }
      (first, masses) = (first + own.first, product)
    }
    return CountMasses(first: first, masses: masses)
  }

  /// Whether every quantile is exact.
  public var isExact: Bool {
    switch form {
    case .nothing, .count, .middle, .lattice: true
    case .between, .moments: false
    }
  }

  public var mean: Double { draws.reduce(0) { $0 + $1.mean } }

  /// The smallest total s with P(total ≤ s) ≥ level.
  ///
  /// - Throws: ``LawError/levelOutside(_:)`` unless 0 < level < 1.
  public func quantile(_ level: Double) throws(LawError) -> Bracket {
    try LawCheck.openLevel(level)
    switch form {
    case .nothing: return Bracket(exactly: 0)
    case .count(let law, let weight):
      return Bracket(exactly: weight * Double(try law.quantile(level)))
    case .middle(let sums): return Bracket(exactly: sums.quantile(level))
    case .lattice(let lattice, let law):
      return Bracket(exactly: lattice.value(try law.quantile(level)))
    case .between(let below, let above, let unit):
      let bounds = moments(level)
      return Bracket(
        max(bounds.lower, unit * Double(try below.quantile(level))),
        min(bounds.upper, unit * Double(try above.quantile(level))))
    case .moments: return moments(level)
    }
  }

  /// A quantile lies no further from the mean than inequalities with the variance allow.
  ///
  /// Cantelli: P(X ≤ μ − t) ≤ σ²/(σ² + t²). Bernstein, with the variance V and the largest weight
  /// b of independent agencies: ≤ exp(−t²/(2V + 2bt/3)). Above the mean likewise.
  private func moments(_ level: Double) -> Bracket {
    let variance = draws.reduce(0) { $0 + $1.varianceBound }
    let independent = draws.reduce(0) { $0 + $1.independentVariance }
    let heaviest = draws.reduce(0) { max($0, $1.weights.max() ?? 0) }
    func reach(_ tail: Double) -> Double {
      let term = -log(tail) * heaviest / 3
      let bernstein = term + (term * term - 2 * log(tail) * independent).squareRoot()
      // A hair wider than the rounding of the sums.
      return min(bernstein, (variance * (1 - tail) / tail).squareRoot()) * (1 + 1e-9)
    }
    return Bracket(mean - reach(level), mean + reach(1 - level))
  }
}
