/// Which agencies to make certain so that the chance of a condition reaches a target.
///
/// Of two agencies, the one that moves every part at least as much and is at most as likely helps
/// at least as much: exchanging the other for it never lowers the chance. So some best set of each
/// size holds, with an agency, all that come before it so. For one count that leaves one set a
/// size; otherwise such sets are looked through, as many as time allows.
struct CertaintySearch {
  /// What was found.
  struct Result {
    /// The fewest that can be enough, proved where both ends agree; `nil` where all are not.
    let fewest: ClosedRange<Int>?
    /// A set that is enough, as large as the most of ``fewest``, the most helpful first.
    let chosen: [Int]
    /// The fewest that are enough whichever they are.
    let enoughWhichever: ClosedRange<Int>
    /// The set of so many that helps least; empty where that is not proved.
    let leastHelpful: [Int]
  }

  let condition: OpenCondition
  let chances: [Double]
  let target: ChanceNeed.Target
  let useful: [Int]
  private let tested: [Double]
  private let law: ConditionLaw
  private let isCount: Bool

  /// - Parameter useful: Positions of the open agencies that may be made certain.
  /// - Returns: `nil` when there are too many combinations to sum over.
  init?(
    _ condition: OpenCondition, _ chances: [Double], _ target: ChanceNeed.Target,
    among useful: [Int]
  ) throws(LawError) {
    guard let law = condition.law else { return nil }
    try LawCheck.chances(chances)
    self.condition = condition
    self.chances = chances
    self.target = target
    self.useful = useful
    self.law = law
    tested = target.tested(chances)
    isCount = condition.groupsAlike.count <= 1
  }

  // MARK: Chances

  private func chance(_ chances: [Double], certain: some Sequence<Int>) throws(LawError) -> Bracket
  {
    var given = chances
    for position in certain { given[position] = 1 }
    return try law.chance(given)
  }

  /// The chance with these certain, at least.
  func chance(certain: [Int]) throws(LawError) -> Double {
    try chance(chances, certain: certain).lower
  }

  /// Whether the condition holds with these, and those whose chance is 1, whoever else connects.
  func isCertain(certain: [Int]) -> Bool {
    var connects = chances.map { $0 == 1 }
    for position in certain { connects[position] = true }
    return condition.holds(connects)
  }

  private func reaches(_ certain: some Sequence<Int>) throws(LawError) -> Bool {
    target.isReached(by: try chance(tested, certain: certain).lower)
  }

  /// Whether it may be reached, where the chance is known between two bounds only.
  private func mayReach(_ certain: some Sequence<Int>) throws(LawError) -> Bool {
    target.isReached(by: try chance(tested, certain: certain).upper)
  }

  // MARK: Order

  private func strength(_ position: Int, _ part: Int) -> Double {
    condition.parts[part].steps[position].magnitude
  }

  /// Whether making `first` certain helps at least as much as making `second` certain.
  private func dominates(_ first: Int, _ second: Int) -> Bool {
    guard first != second, chances[first] <= chances[second] else { return false }
    var isEqual = chances[first] == chances[second]
    for part in condition.parts.indices {
      let (a, b) = (strength(first, part), strength(second, part))
      guard a >= b else { return false }
      isEqual = isEqual && a == b
    }
    return !isEqual || first < second
  }

  /// The agencies that may be made certain, none before one that dominates it.
  private var byHelp: [Int] {
    let scales = condition.parts.map { part in
      max(part.steps.reduce(0) { $0 + $1.magnitude }, .leastNormalMagnitude)
    }
    func strength(of position: Int) -> Double {
      scales.indices.reduce(0) { $0 + self.strength(position, $1) / scales[$1] }
    }
    let keys = condition.open.indices.map { position in
      (
        -strength(of: position) * (1 - chances[position]), chances[position],
        -strength(of: position), position
      )
    }
    return useful.sorted { keys[$0] < keys[$1] }
  }

  // MARK: Search

  /// How many sets of one size are looked through: fewer the longer one takes.
  private var budget: Int {
    let halves = (condition.open.count + 1) / 2
    return max(32, min(20_000, (1 << 24) >> min(halves, 24)))
  }

  /// The most agencies among which sets are looked through.
  private static let mostSearched = 64

  func result() throws(LawError) -> Result {
    guard try reaches(useful) else {
      return Result(fewest: nil, chosen: [], enoughWhichever: 0...0, leastHelpful: [])
    }
    if try reaches([]) {
      return Result(fewest: 0...0, chosen: [], enoughWhichever: 0...0, leastHelpful: [])
    }
    let order =
      isCount ? useful.sorted { (chances[$0], $0) < (chances[$1], $1) } : byHelp
    let (fewest, chosen) = try fewest(order)
    let (enough, leastHelpful) = try enoughWhichever(Array(order.reversed()))
    return Result(
      fewest: fewest, chosen: try byGain(chosen), enoughWhichever: enough,
      leastHelpful: leastHelpful)
  }

  /// From the shortest beginning of an order that is enough, down to a size of which no set is.
  private func fewest(_ order: [Int]) throws(LawError) -> (ClosedRange<Int>, [Int]) {
    var size = try shortest(order)
    var set = Array(order.prefix(size))
    while let best = try extreme(size - 1, order, isBest: true) {
      guard try mayReach(best) else { return (size...size, set) }
      guard try reaches(best) else { return (size - 1...size, set) }
      (size, set) = (size - 1, best)
    }
    return (min(size, try leastConceivable())...size, set)
  }

  /// From the shortest beginning of the reversed order that is enough, up to a size of which every
  /// set is.
  private func enoughWhichever(_ order: [Int]) throws(LawError) -> (ClosedRange<Int>, [Int]) {
    var size = try shortest(order)
    while let worst = try extreme(size, order, isBest: false) {
      if try reaches(worst) { return (size...size, worst) }
      size += 1
    }
    return (size...max(size, mostConceivable()), [])
  }

  /// The length of the shortest beginning of an order that is enough; all are, and none is not.
  private func shortest(_ order: [Int]) throws(LawError) -> Int {
    var (tooFew, enough) = (0, order.count)
    while enough - tooFew > 1 {
      let middle = tooFew + (enough - tooFew) / 2
      if try reaches(order.prefix(middle)) { enough = middle } else { tooFew = middle }
    }
    return enough
  }

  /// The set of a size that brings the highest, or the lowest, chance.
  ///
  /// - Parameter order: Most helpful first, or last when the lowest is sought.
  /// - Returns: `nil` when there are too many sets to look through, or a chance is not exact.
  private func extreme(
    _ size: Int, _ order: [Int], isBest: Bool
  ) throws(LawError) -> [Int]? {
    if isCount || size == 0 || size == order.count { return Array(order.prefix(size)) }
    guard order.count <= Self.mostSearched else { return nil }
    // Beside an agency all must be taken that are better, or worse, in every way.
    let before = order.indices.map { index in
      order.indices.filter { other in
        isBest
          ? dominates(order[other], order[index]) : dominates(order[index], order[other])
      }
    }
    var walk = Walk(order: order, before: before, size: size, left: budget)
    walk.go(from: 0)
    guard walk.left >= 0 else { return nil }
    var found: (set: [Int], chance: Double)?
    for set in walk.sets {
      // Of chances known between bounds only, none can be told to be the highest.
      guard let chance = try chance(tested, certain: set).exact else { return nil }
      if found.map({ isBest ? chance > $0.chance : chance < $0.chance }) ?? true {
        found = (set, chance)
      }
    }
    return found?.set
  }

  /// Lists the sets of one size that hold, with an agency, all that must come before it.
  private struct Walk {
    let order: [Int]
    let before: [[Int]]
    let size: Int
    /// How many more sets there may be; below 0 once there were too many.
    var left: Int
    /// Likewise the steps of the walk, which may lead to few sets.
    private var stepsLeft = 500_000
    var sets: [[Int]] = []
    private var taken: [Int] = []
    private var isTaken: [Bool]

    init(order: [Int], before: [[Int]], size: Int, left: Int) {
      (self.order, self.before, self.size, self.left) = (order, before, size, left)
      isTaken = [Bool](repeating: false, count: order.count)
    }

    mutating func go(from index: Int) {
      guard left >= 0 else { return }
      stepsLeft -= 1
      if stepsLeft == 0 { left = -1 }
      if taken.count == size {
        left -= 1
        sets.append(taken)
        return
      }
      guard order.count - index >= size - taken.count else { return }
      if before[index].allSatisfy({ isTaken[$0] }) {
        taken.append(order[index])
        isTaken[index] = true
        go(from: index + 1)
        isTaken[index] = false
        taken.removeLast()
      }
      go(from: index + 1)
    }
  }

  /// A set ordered by what each alone adds to the chance, the most first.
  private func byGain(_ set: [Int]) throws(LawError) -> [Int] {
    // For one count the least likely add most.
    guard !isCount, set.count <= Self.mostRanked else { return set }
    var alone: [Int: Double] = [:]
    for position in set { alone[position] = try chance(certain: [position]) }
    return set.sorted { (-(alone[$0] ?? 0), $0) < (-(alone[$1] ?? 0), $1) }
  }

  private static let mostRanked = 64

  // MARK: Bounds

  /// The fewest that could be enough if the heaviest were made certain and nothing were lost by it.
  private func leastConceivable() throws(LawError) -> Int {
    var least = 1
    for index in condition.parts.indices {
      let part = condition.parts[index]
      let heaviest = useful.map { part.steps[$0] }.sorted { $0.magnitude > $1.magnitude }
      func mayBeEnough(_ count: Int) throws(LawError) -> Bool {
        let raised = OpenCondition(
          open: condition.open,
          parts: [part.shifted(by: heaviest.prefix(count).reduce(0, +))])
        guard let law = ConditionLaw(raised) else { return true }
        return target.isReached(by: try law.chance(tested).upper)
      }
      var (tooFew, enough) = (least - 1, useful.count)
      while enough - tooFew > 1 {
        let middle = tooFew + (enough - tooFew) / 2
        if try mayBeEnough(middle) { enough = middle } else { tooFew = middle }
      }
      least = max(least, enough)
    }
    return least
  }

  /// As many as are enough even if they are the lightest and nobody else connects.
  private func mostConceivable() -> Int {
    (0...useful.count).first { count in
      condition.parts.indices.allSatisfy { index in
        let part = condition.parts[index]
        let lightest = useful.map { part.steps[$0] }.sorted { $0.magnitude < $1.magnitude }
        return part.holds(at: lightest.prefix(count).reduce(part.fixed, +))
      }
    } ?? useful.count
  }

  // MARK: Drawing at random

  /// The most agencies of which every subset is looked at.
  private static let mostDrawn = 10

  /// The mean chance over all sets of each size that may be made certain, from none to all.
  ///
  /// For one count exact for up to ``mostCounted`` open agencies, by adding one agency after the
  /// other to the law of the mean.
  /// - Returns: `nil` where there are too many sets.
  func meanChances() throws(LawError) -> [Double]? {
    if isCount {
      guard condition.open.count <= Self.mostCounted else { return nil }
      guard let event = condition.soleEvent else { return nil }
      let laws = meanLaws()
      return laws.map { masses in
        min(1, event.sum(of: masses))
      }
    }
    guard useful.count <= Self.mostDrawn else { return nil }
    var sums = [Double](repeating: 0, count: useful.count + 1)
    var counts = sums
    for set in 0..<(1 << useful.count) {
      let certain = useful.indices.filter { set >> $0 & 1 == 1 }.map { useful[$0] }
      sums[certain.count] += try chance(certain: certain)
      counts[certain.count] += 1
    }
    return zip(sums, counts).map { $0 / $1 }
  }

  private static let mostCounted = 250

  /// By size of the set made certain, the chance of each count: the mean over all sets of the size.
  ///
  /// Of *i* agencies and *j* made certain, the next is one of *j* + 1 certain among *i* + 1 for a
  /// share (*j* + 1)/(*i* + 1) of the sets. Positive terms only; O(n³).
  private func meanLaws() -> [[Double]] {
    let isUseful = Set(useful)
    var laws: [[Double]] = [[1]]
    var seen = 0
    func adding(_ chance: Double, to law: [Double]) -> [Double] {
      var sum = [Double](repeating: 0, count: law.count + 1)
      for (count, mass) in law.enumerated() {
        sum[count] += mass * (1 - chance)
        sum[count + 1] += mass * chance
      }
      return sum
    }
    for position in condition.open.indices {
      let free = laws.map { adding(chances[position], to: $0) }
      guard isUseful.contains(position) else {
        laws = free
        continue
      }
      seen += 1
      laws = (0...seen).map { size in
        let share = Double(size) / Double(seen)
        let without = size < seen ? free[size] : []
        let with = size > 0 ? adding(1, to: laws[size - 1]) : []
        let length = max(without.count, with.count)
        return (0..<length).map { count in
          (count < without.count ? (1 - share) * without[count] : 0)
            + (count < with.count ? share * with[count] : 0)
        }
      }
    }
    return laws
  }
}

extension CountEvent {
  /// The chance of the set under masses that need not be those of independent agencies.
  fileprivate func sum(of masses: [Double]) -> Double {
    switch self {
    case .never: 0
    case .always: 1
    case .atLeast(let count): masses.dropFirst(max(0, count)).reduce(0, +)
    case .atMost(let count): masses.prefix(max(0, count + 1)).reduce(0, +)
    case .among(let members): zip(masses, members).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
    }
  }
}

extension OpenCondition.Part {
  /// The part with so much more in it already.
  fileprivate func shifted(by amount: Double) -> Self {
    Self(
      metric: metric, comparison: comparison, bound: bound, fixed: fixed + amount, whole: whole,
      steps: steps, unweighed: unweighed)
  }
}
