/// A condition made ready to be asked its chance many times, under other chances of the agencies.
///
/// One part that counts agencies is a tail of a Poisson-binomial law, one that weighs them a tail of
/// a weighted total. Otherwise agencies that move every part alike are counted together, and the
/// product of their laws is summed over the combinations for which all parts hold; where these are
/// many, a decision diagram tells which sets of agencies bring all parts about, or all totals are
/// followed at once.
/// Source: docs/methods/chance.md.
struct ConditionLaw: Sendable {
  /// The most combinations of counts that a joint condition is summed over.
  static let mostCombinations = 4_000_000
  /// Beyond so many a diagram is tried first; it is walked faster than they are summed.
  static let fewCombinations = 4096

  private enum Form {
    case settled(Bool)
    case count(CountEvent)
    case weight(WeightedEvent)
    case joint([OpenCondition.Alike])
    case diagram(ThresholdDiagram)
    case box(LatticeBox)
  }

  private let parts: [OpenCondition.Part]
  /// How many agencies are open.
  private let count: Int
  private let form: Form

  /// - Parameter few: Combinations beyond which a diagram is tried.
  /// - Returns: `nil` when there are more than ``mostCombinations`` to sum over, and no diagram.
  init?(_ condition: OpenCondition, few: Int = fewCombinations) {
    // Not the condition itself, which keeps its law.
    (parts, count) = (condition.parts, condition.open.count)
    // The largest group last: its law is summed as a tail where it can be.
    let groups = condition.groupsAlike.sorted { $0.members.count < $1.members.count }
    if groups.isEmpty {
      form = .settled(condition.parts.allSatisfy { $0.holds(at: $0.fixed) })
    } else if let event = condition.soleEvent {
      form = .count(event)
    } else if condition.parts.count == 1, let event = WeightedEvent(condition.parts[0]) {
      form = .weight(event)
    } else {
      var combinations = 1
      for group in groups.dropLast() where combinations <= Self.mostCombinations {
        let product = combinations.multipliedReportingOverflow(by: group.members.count + 1)
        combinations = product.overflow ? .max : product.partialValue
      }
      let bounds = combinations > few ? Self.bounds(condition) : nil
      if let bounds, let diagram = ThresholdDiagram(allOf: bounds) {
        form = .diagram(diagram)
      } else if let bounds, let box = LatticeBox(bounds) {
        form = .box(box)
      } else {
        guard combinations <= Self.mostCombinations else { return nil }
        form = .joint(groups)
      }
    }
  }

  /// The bounds that must hold together; an equality has two.
  private static func bounds(_ condition: OpenCondition) -> [ThresholdDiagram.Bound]? {
    var bounds: [ThresholdDiagram.Bound] = []
    for part in condition.parts {
      for one in part.comparison == .equal ? part.bothSides : [part] {
        guard let bound = WeightedEvent.bound(one) else { return nil }
        bounds.append(bound)
      }
    }
    return bounds
  }

  /// How many elementary steps one chance takes, at most; roughly, counts and settled ones as 1.
  var steps: Int {
    switch form {
    case .settled, .count: 1
    case .weight(let event): event.steps
    // Some eight for each of the combinations, which are at most ``mostCombinations``.
    case .joint(let groups): groups.dropLast().reduce(8) { $0 * ($1.members.count + 1) }
    case .diagram(let diagram): diagram.nodeCount
    case .box(let box): box.work
    }
  }

  /// The same under a common factor, whose nodes weighted totals and diagrams share.
  func steps(under factor: CommonFactor) -> Int {
    switch form {
    case .weight: steps
    case .diagram: steps * (1 + factor.nodes.count / 8)
    case .settled, .count, .joint, .box: steps * factor.nodes.count
    }
  }

  /// The chance that all parts hold when each open agency connects with its own chance,
  /// independently of the others; exact but for weights without a usable lattice.
  ///
  /// - Parameter chances: One for each open agency, in order.
  func chance(_ chances: [Double]) throws(LawError) -> Bracket {
    try LawCheck.sameLength(chances.count, count)
    switch form {
    case .settled(let holds): return Bracket(exactly: holds ? 1 : 0)
    case .count(let event):
      return Bracket(exactly: event.chance(in: try PoissonBinomial(chances)))
    case .weight(let event):
      try LawCheck.chances(chances)
      return try event.chance(chances)
    case .diagram(let diagram):
      try LawCheck.chances(chances)
      return Bracket(exactly: diagram.chance(ofReaching: true, chances))
    case .box(let box):
      try LawCheck.chances(chances)
      return Bracket(exactly: box.chance(chances))
    case .joint(let groups):
      var laws: [PoissonBinomial] = []
      for group in groups { laws.append(try PoissonBinomial(group.members.map { chances[$0] })) }
      let sums = parts.map(\.fixed)
      return Bracket(exactly: min(1, sum(groups, laws, from: 0, at: sums)))
    }
  }

  /// The chance when a common factor moves all agencies.
  ///
  /// - Parameter chances: One for each open agency, in order.
  func chance(_ chances: [Double], under factor: CommonFactor) throws(LawError) -> Bracket {
    try LawCheck.sameLength(chances.count, count)
    try LawCheck.chances(chances)
    if case .weight(let event) = form { return try event.chance(chances, under: factor) }
    if case .diagram(let diagram) = form {
      return Bracket(exactly: diagram.chance(ofReaching: true, chances, under: factor))
    }
    return try factor.average(chances) { (given) throws(LawError) in try chance(given) }
  }

  /// The chance if one agency does not connect and if it does, for every agency, the others
  /// independently with their own chances.
  ///
  /// - Returns: `nil` where a chance is not told exactly.
  func swings(_ chances: [Double]) throws(LawError) -> [(without: Double, with: Double)]? {
    try LawCheck.sameLength(chances.count, count)
    try LawCheck.chances(chances)
    if case .weight(let event) = form, let swings = event.swings(chances) { return swings }
    if case .diagram(let diagram) = form {
      return diagram.swings(ofReaching: true, chances)
    }
    if case .box(let box) = form { return box.swings(chances) }
    var swings: [(without: Double, with: Double)] = []
    for index in chances.indices {
      var given = chances
      given[index] = 0
      guard let without = try chance(given).exact else { return nil }
      given[index] = 1
      guard let with = try chance(given).exact else { return nil }
      swings.append((without, with))
    }
    return swings
  }

  private func sum(
    _ groups: [OpenCondition.Alike], _ laws: [PoissonBinomial], from index: Int, at sums: [Double]
  ) -> Double {
    let group = groups[index]
    if index == groups.count - 1 {
      let event = CountEvent(upTo: group.members.count) { count in
        parts.indices.allSatisfy { part in
          parts[part].holds(at: sums[part] + group.steps[part] * Double(count))
        }
      }
      return event.chance(in: laws[index])
    }
    var total = 0.0
    for count in 0...group.members.count {
      let chance = laws[index].chance(of: count)
      guard chance > 0 else { continue }
      let next = parts.indices.map { sums[$0] + group.steps[$0] * Double(count) }
      total += chance * sum(groups, laws, from: index + 1, at: next)
    }
    return total
  }
}
