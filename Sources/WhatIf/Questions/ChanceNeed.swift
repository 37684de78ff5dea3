import AgencyModel

/// How many open agencies must be certain to connect for the chance of a condition to reach a
/// value, all others keeping their own chances.
///
/// An agency without a chance counts as one that does not connect, the least favourable it can be.
/// For one count of independent agencies the least likely are the ones to make certain, and the
/// likeliest the ones that help least; both are proved by exchange and hold under one common factor
/// too. Other conditions are searched, and where the search is not whole the answer is a range.
/// Source: docs/methods/chance-need.md.
public struct ChanceNeed: Sendable {
  /// Why such a need has no answer.
  public enum Refusal: Error, Hashable, Sendable {
    /// It is left open which agencies change.
    case choiceOpen
    /// An agency that connects makes the condition less likely.
    case onlyHurts
    /// An agency that connects may help the condition or hurt it.
    case movesBothWays
    /// There are more combinations than can be summed.
    case tooManyCombinations
    case law(LawError)
  }

  /// The chance wanted.
  public struct Target: Hashable, Sendable {
    /// From 0 to 1.
    public let value: Double
    /// Whether more than that is wanted.
    public let isStrict: Bool

    public init(_ value: Double, isStrict: Bool = false) {
      (self.value, self.isStrict) = (value, isStrict)
    }

    /// A chance that falls short by less than its own rounding counts as reached.
    func isReached(by chance: Double) -> Bool {
      isStrict ? chance > value * (1 + 1e-12) : chance >= value * (1 - 1e-12)
    }

    /// The chances that tell whether it is reached: at the ends, where rounding would decide,
    /// only whether each is above 0, or is 1.
    func tested(_ chances: [Double]) -> [Double] {
      if isStrict, value == 0 { return chances.map { $0 > 0 ? 1 : 0 } }
      if !isStrict, value == 1 { return chances.map { $0 == 1 ? 1 : 0 } }
      return chances
    }
  }

  /// One way to read the number needed.
  public struct Reading: Hashable, Sendable {
    /// How many; more than one value where only bounds are proved.
    public let needed: ClosedRange<Int>
    /// The chance with them certain; `nil` where the number is not proved.
    public let chance: Double?
    /// Whether the condition then holds whoever else connects.
    public let isCertain: Bool
  }

  public let condition: OpenCondition
  public let target: Target
  /// The chance of each open agency, by position in ``OpenCondition/open``; 0 where none is known.
  public let chances: [Double]
  /// How many have no chance.
  public let unknown: Int
  /// Agencies that could be made certain, those included that do not move the condition.
  public let available: Int
  /// Positions of the open agencies that could be made certain.
  public let useful: [Int]
  /// The chance as it is.
  public let now: Double
  /// The chance with every available agency certain.
  public let most: Double
  /// Whether the condition then holds whoever else connects.
  public let isMostCertain: Bool
  /// If the right ones are made certain; `nil` when all of them are not enough.
  public let some: Reading?
  /// Whichever are made certain.
  public let any: Reading?
  /// If they are drawn at random, every draw equally likely: the chance over the draw as well.
  public let random: Reading?
  /// The positions made certain in ``some``, the one that helps most first.
  public let chosen: [Int]

  /// The chance with ``chosen`` certain.
  public let chosenChance: Double
  /// Whether the condition is one count of agencies.
  public let isCount: Bool

  /// Whether no fewer can be enough.
  public var isProved: Bool { some.map { $0.needed.count == 1 } ?? true }
  public var isReached: Bool { some?.needed == 0...0 }
  public var isFeasible: Bool { some != nil }

  /// - Parameters:
  ///   - candidates: The rows that may be made certain; `nil` means all that move the condition.
  ///   - standing: Where agencies stand on the day asked.
  public init(
    _ question: ChanceQuestion, reaching target: Target, candidates: Set<Int>?,
    in standing: Standing
  ) throws(Refusal) {
    let condition = question.condition
    guard !standing.openChoices.contains(where: { $0.count > 0 }) else { throw .choiceOpen }
    switch condition.monotone {
    case true: break
    case false: throw .onlyHurts
    case nil: throw .movesBothWays
    }
    let chances = question.chances.map { $0 ?? 0 }
    let useful = condition.open.indices.filter { candidates?.contains(condition.open[$0]) ?? true }
    self.condition = condition
    self.target = target
    self.chances = chances
    self.useful = useful
    unknown = question.unknown
    isCount = condition.groupsAlike.count <= 1
    available =
      candidates.map { rows in
        rows.count { row in
          let status = standing.status(ofRow: row)
          return status == .connecting || status == .unconnected
        }
      } ?? useful.count
    let useless = available - useful.count
    let search: CertaintySearch
    let result: CertaintySearch.Result
    do throws(LawError) {
      guard let made = try CertaintySearch(condition, chances, target, among: useful) else {
        throw LawError.targetOutOfReach(target.value)
      }
      search = made
      result = try search.result()
      now = try search.chance(certain: [])
      most = try search.chance(certain: useful)
      isMostCertain = search.isCertain(certain: useful)
    } catch {
      if case .targetOutOfReach = error { throw .tooManyCombinations }
      throw .law(error)
    }
    guard let fewest = result.fewest else {
      (some, any, random, chosen) = (nil, nil, nil, [])
      chosenChance = most
      return
    }
    do throws(LawError) {
      chosen = result.chosen
      chosenChance = try search.chance(certain: chosen)
      some = try Self.reading(fewest, search, chosen)
      let enough = result.enoughWhichever
      // Whichever are taken, those that help nothing may all be among them.
      any = try Self.reading(
        enough.upperBound == 0
          ? enough : useless + enough.lowerBound...useless + enough.upperBound,
        search, result.leastHelpful)
      random = try Self.random(
        search, result, whichever: any, useful: useful.count, useless: useless)
    } catch {
      throw .law(error)
    }
  }

  private static func reading(
    _ needed: ClosedRange<Int>, _ search: CertaintySearch, _ certain: [Int]
  ) throws(LawError) -> Reading {
    let isProved = needed.lowerBound == needed.upperBound
    return Reading(
      needed: needed, chance: isProved ? try search.chance(certain: certain) : nil,
      isCertain: isProved && search.isCertain(certain: certain))
  }

  /// The fewest to draw: the mean over all draws of the chance must reach the target.
  private static func random(
    _ search: CertaintySearch, _ result: CertaintySearch.Result, whichever: Reading?, useful: Int,
    useless: Int
  ) throws(LawError) -> Reading {
    let (target, fewest) = (search.target, result.fewest ?? 0...0)
    if fewest.upperBound == 0 { return try reading(0...0, search, []) }
    let any = useless + result.enoughWhichever.upperBound
    guard let means = try search.meanChances() else {
      return Reading(
        needed: min(fewest.lowerBound, any)...any, chance: nil, isCertain: false)
    }
    func mean(_ means: [Double], drawn: Int) -> Double {
      let law = Hypergeometric(useful: useful, useless: useless, drawn: drawn)
      return min(1, means.indices.reduce(0) { $0 + law.chance(of: $1) * means[$1] })
    }
    var needed = any
    // All draws, or any, must do where only certainty, or possibility, is asked.
    if target.isStrict || target.value < 1 {
      needed = fewest.lowerBound
      if !(target.isStrict && target.value == 0) {
        while needed < useful + useless, !target.isReached(by: mean(means, drawn: needed)) {
          needed += 1
        }
      }
    }
    return Reading(
      needed: needed...needed, chance: mean(means, drawn: needed),
      isCertain: whichever.map { $0.isCertain && needed >= $0.needed.upperBound } ?? false)
  }

  /// The chance that every open agency would need, all at one value and independent; `nil` where
  /// none gives it. A chance of 1 for a target of 1 only where all must connect.
  public func equalChance() throws(LawError) -> Double? {
    guard target.value > 0, target.value < 1, !chances.isEmpty else { return nil }
    if case .atLeast(let count) = condition.soleEvent {
      return try ChanceNeeded.equal(
        forAtLeast: count, of: chances.count, target: target.value)
    }
    guard let law = condition.law else { return nil }
    var (low, high) = (0.0, 1.0)
    guard try law.chance([Double](repeating: 1, count: chances.count)).lower >= target.value
    else { return nil }
    // The chance rises with what each agency has; 60 halvings leave nothing to be seen.
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let chance = try law.chance([Double](repeating: middle, count: chances.count)).lower
      if chance < target.value { low = middle } else { high = middle }
    }
    return high
  }

  /// The chance under another dependence with these agencies certain, the others moving as it
  /// says; `nil` where it does not apply.
  public func chance(
    _ dependence: Dependence, certain: [Int]
  ) throws(LawError) -> Double? {
    let rest = condition.connecting(certain)
    let isCertain = Set(certain)
    let others = chances.indices.filter { !isCertain.contains($0) }.map { chances[$0] }
    if let holds = rest.isSettled { return holds ? 1 : 0 }
    return try rest.chance(others, dependence)?.lower
  }

  /// The fewest under another dependence, taken in the order of ``chosen`` and then of the least
  /// likely; `nil` where even all are not enough, or the condition is not one count.
  public func fewest(_ dependence: Dependence) throws(LawError) -> (
    count: Int, chance: Double, isCertain: Bool
  )? {
    guard condition.groupsAlike.count == 1 else { return nil }
    let order = useful.sorted { (chances[$0], $0) < (chances[$1], $1) }
    var (tooFew, enough) = (-1, order.count)
    guard let all = try chance(dependence, certain: order), target.isReached(by: all) else {
      return nil
    }
    var reached = all
    while enough - tooFew > 1 {
      let middle = tooFew + (enough - tooFew) / 2
      let value = try chance(dependence, certain: Array(order.prefix(middle))) ?? 0
      if target.isReached(by: value) {
        (enough, reached) = (middle, value)
      } else {
        tooFew = middle
      }
    }
    let isCertain = condition.connecting(Array(order.prefix(enough))).isSettled == true
    return (enough, reached, isCertain)
  }
}

extension OpenCondition {
  /// The condition once so many of its open agencies have connected.
  ///
  /// - Parameter positions: Places in ``open``.
  func connecting(_ positions: [Int]) -> OpenCondition {
    let connected = Set(positions)
    let rest = open.indices.filter { !connected.contains($0) }
    return OpenCondition(
      open: rest.map { open[$0] },
      parts: parts.map { part in
        Part(
          metric: part.metric, comparison: part.comparison, bound: part.bound,
          fixed: connected.sorted().reduce(part.fixed) { $0 + part.steps[$1] }, whole: part.whole,
          steps: rest.map { part.steps[$0] }, unweighed: part.unweighed)
      })
  }
}
