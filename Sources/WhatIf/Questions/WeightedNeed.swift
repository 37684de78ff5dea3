import AgencyModel
import Glibc

/// Which agencies must still connect for a weighted figure, such as the share of all requests that
/// connected agencies handle, to be reached.
///
/// Weights that are decimal fractions are added and compared as whole multiples of a common unit,
/// so that 90% of a base is reached exactly when it is; other weights to within 10⁻¹² of the base.
/// Agencies without a weight are in no base and bring nothing. Source: docs/model.md, "What is
/// needed".
public struct WeightedNeed: Sendable {
  /// What must be reached: at least this, or more than this where `isStrict`.
  public enum Target: Sendable, Hashable {
    case weight(Double, isStrict: Bool)
    case share(Ratio, isStrict: Bool)
  }

  public enum Refusal: Error, Hashable, Sendable {
    /// A weight is negative, or above 1e100.
    case weightOutside(row: Int, value: Double)
  }

  /// An agency that could connect and counts.
  public struct Candidate: Sendable, Hashable {
    public let row: Int
    public let weight: Double
  }

  /// The weight of the agencies in scope within the filter: the base.
  public let whole: Double
  /// How many agencies that is.
  public let agencies: Int
  /// Agencies in scope within the filter that have no weight on record, so are left out.
  public let unweighed: Int
  /// The weight connected now.
  public let connected: Double
  /// What must be connected, in the weights' own unit.
  public let target: Double
  /// Whether more than ``target`` is asked.
  public let isStrict: Bool
  /// Those that could connect and count, heaviest first, equal ones in the data's order.
  public let useful: [Candidate]
  /// Those that could connect but bring nothing: outside the filter, or without a weight.
  public let useless: Int

  private let isShareOfNothing: Bool
  /// What the weights are counted in; `nil` where they have no common unit.
  private let lattice: Lattice?
  /// The weights of `useful` in that unit.
  private let units: [Double]
  /// How much of it must come on top of what is connected.
  private let bound: Double
  /// How much of it is connected.
  private let connectedUnits: Double

  public var isReached: Bool { bound <= 0 && !isShareOfNothing }
  public var isFeasible: Bool { !isShareOfNothing && units.reduce(0, +) >= bound }
  /// How many could connect.
  public var available: Int { useful.count + useless }
  /// The most that can be connected.
  public var most: Double { weight(withUnits: units.reduce(0, +)) }

  /// - Parameters:
  ///   - metric: A sum or share of connected agencies' weights.
  ///   - candidates: The rows that may connect; `nil` means all within the filter that have a
  ///     weight.
  ///   - standing: One without choices left open.
  /// - Throws: A ``Refusal`` when a weight in scope is none that can be added.
  public init(
    _ metric: Metric, target: Target, candidates: Set<Int>?, in standing: Standing
  ) throws(Refusal) {
    var members: [(row: Int, weight: Double, status: Status)] = []
    var (unweighed, useless) = (0, 0)
    let mask = metric.filter.map { RowMask($0, on: standing) }
    for row in 0..<standing.agencyCount {
      guard let status = standing.status(ofRow: row), status != .waived else { continue }
      let isCandidate = status != .connected && candidates?.contains(row) ?? false
      guard mask?[row] ?? true else {
        if isCandidate { useless += 1 }
        continue
      }
      guard let weight = metric.weight(ofRow: row, in: standing), !weight.isNaN else {
        unweighed += 1
        if isCandidate { useless += 1 }
        continue
      }
      guard weight >= 0, weight <= 1e100 else { throw .weightOutside(row: row, value: weight) }
      members.append((row, weight, status))
    }
    let lattice = Lattice(members.map(\.weight))
    let units = lattice.map { $0.indices.map(Double.init) } ?? members.map(\.weight)
    let base = units.reduce(0, +)
    let connected = zip(units, members).reduce(0) { $1.1.status == .connected ? $0 + $1.0 : $0 }
    let able = members.indices.filter {
      members[$0].status != .connected && candidates?.contains(members[$0].row) ?? true
    }.sorted { (units[$1], $0) < (units[$0], $1) }
    self.lattice = lattice
    self.units = able.map { units[$0] }
    useful = able.map { Candidate(row: members[$0].row, weight: members[$0].weight) }
    (self.unweighed, self.useless, agencies) = (unweighed, useless, members.count)
    connectedUnits = connected
    self.connected = lattice.flatMap { $0.value(counting: connected) } ?? connected
    whole = lattice.flatMap { $0.value(counting: base) } ?? base
    bound = Self.units(of: target, lattice, base) - connected
    switch target {
    case .weight(let weight, let isStrict):
      (self.target, self.isStrict) = (weight, isStrict)
      isShareOfNothing = false
    case .share(let ratio, let isStrict):
      self.isStrict = isStrict
      // Divided last, so that a whole number comes out as one.
      self.target = Double(ratio.numerator) * whole / Double(ratio.denominator)
      isShareOfNothing = !(base > 0)
    }
  }

  /// The least sum, in units, that reaches a target; on a lattice at most one unit above all.
  private static func units(of target: Target, _ lattice: Lattice?, _ base: Double) -> Double {
    switch (target, lattice) {
    case (.weight(let weight, let isStrict), let lattice?):
      return Double(
        isStrict ? lattice.index(atMost: weight) + 1 : lattice.index(atLeast: weight))
    case (.share(let ratio, let isStrict), let lattice?):
      let product = Int128(ratio.numerator) * Int128(lattice.total)
      let divisor = Int128(ratio.denominator)
      return Double(isStrict ? product / divisor + 1 : (product + divisor - 1) / divisor)
    case (.weight(let weight, let isStrict), nil):
      return weight + (isStrict ? 1 : -1) * 1e-12 * base
    case (.share(let ratio, let isStrict), nil):
      return (ratio.value + (isStrict ? 1 : -1) * 1e-12) * base
    }
  }

  /// The figure's part with so many units more: all of the base when it is but for rounding.
  private func weight(withUnits units: Double) -> Double {
    let sum = connectedUnits + units
    if let lattice { return lattice.value(counting: sum) ?? sum }
    return abs(sum - whole) <= 1e-12 * whole ? whole : sum
  }
}

/// What a reading of a need asks for.
public struct NeedReading: Sendable, Hashable {
  /// How many agencies; a range where it cannot be told exactly.
  public let needed: ClosedRange<Int>
  /// The figure's part that they reach at least, in the weights' own unit.
  public let reached: Double
}

extension WeightedNeed {
  /// The fewest if the heaviest are chosen; `nil` when it cannot be done.
  public var some: NeedReading? { reading(units) }

  /// The fewest that suffice whichever they are, even those that bring the least; `nil` when it
  /// cannot be done.
  public var any: NeedReading? { reading(lightestFirst) }

  /// The units of all that could connect, those that bring nothing first.
  private var lightestFirst: [Double] {
    [Double](repeating: 0, count: useless) + units.reversed()
  }

  /// How many of a list, taken in its order, reach the bound.
  private func reading(_ units: [Double]) -> NeedReading? {
    guard isFeasible else { return nil }
    var (count, sum) = (0, 0.0)
    while sum < bound, count < units.count {
      sum += units[count]
      count += 1
    }
    return NeedReading(needed: count...count, reached: weight(withUnits: sum))
  }

  /// The fewest for which a set of that size, every one equally likely, reaches the target with a
  /// given chance; `nil` when it cannot be done.
  ///
  /// Exact where ``OpenChoiceLaw`` is, otherwise a range that holds the answer for certain. A
  /// chance that falls short by less than 10⁻¹² counts as reached, for it may be equal. What is
  /// reached is the greatest sum that has the chance, at least the target.
  ///
  /// - Parameter chance: From 0 to 1.
  public func random(withChance chance: Double) -> NeedReading? {
    random(withChance: chance, workLimit: 100_000_000)
  }

  func random(withChance chance: Double, workLimit: Int) -> NeedReading? {
    guard let some, let any else { return nil }
    let weights = lightestFirst
    var laws: [Int: OpenChoiceLaw] = [:]
    func law(_ count: Int) -> OpenChoiceLaw? {
      if let law = laws[count] { return law }
      // The weights were checked when the need was made, so there is always a law.
      let law = try? OpenChoiceLaw(
        weights: weights, choosing: count, workLimit: workLimit,
        middleLimit: OpenChoiceLaw.middleLimit)
      laws[count] = law
      return law
    }
    func reached(_ count: Int) -> Bracket {
      law(count)?.chance(ofAtLeast: bound) ?? Bracket(0, 1)
    }
    let (fewest, most) = (some.needed.lowerBound, any.needed.lowerBound)
    // The more are drawn the likelier it is, and with `any` it is certain.
    let possible = Self.first(
      in: fewest...most, near: normalGuess(weights, chance)
    ) { reached($0).upper >= chance - 1e-12 }
    let enough = Self.first(in: possible...most, near: possible) {
      reached($0).lower >= chance - 1e-12
    }
    // The lower end of a quantile may lie between two sums that there are.
    let least = (try? law(enough)?.quantile(1 - chance))?.lower ?? bound
    let units = max(bound, lattice == nil ? least : least.rounded(.up))
    return NeedReading(needed: possible...enough, reached: weight(withUnits: units))
  }

  /// About how many it takes, by the normal law with the same mean and variance.
  private func normalGuess(_ weights: [Double], _ chance: Double) -> Int {
    let count = Double(weights.count)
    let mean = weights.reduce(0, +) / count
    let spread = weights.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)
    // 0.84 standard deviations below the mean leave four fifths above.
    return weights.indices.first { drawn in
      let drawn = Double(drawn)
      let deviation = (drawn * spread * (1 - drawn / count)).squareRoot()
      return drawn * mean - 0.84 * deviation >= bound
    } ?? weights.count
  }

  /// The first of a range that passes a test which all after it pass, and the last does for
  /// certain: in steps that double from a guess, then by halving.
  private static func first(
    in range: ClosedRange<Int>, near guess: Int, where test: (Int) -> Bool
  ) -> Int {
    var (failing, passing) = (range.lowerBound - 1, range.upperBound)
    var (probe, step) = (min(max(guess, range.lowerBound), range.upperBound), 1)
    var isBracketed = false
    while passing - failing > 1 {
      if isBracketed || probe <= failing || probe >= passing {
        probe = failing + (passing - failing) / 2
      }
      let isPassing = test(probe)
      let wasOpen = isPassing ? failing < range.lowerBound : passing == range.upperBound
      if isPassing { passing = probe } else { failing = probe }
      isBracketed = isBracketed || !wasOpen
      probe += isPassing ? -step : step
      step *= 2
    }
    return passing
  }
}

extension Lattice {
  /// The sum that a whole number of units stands for.
  fileprivate func value(counting units: Double) -> Double? {
    Int(exactly: units).map { value($0) }
  }
}
