import AgencyModel

/// A comparison of a weighted figure, as a bound on the weight that connects.
struct WeightedEvent: Sendable {
  private enum Side {
    case atLeast(Double)
    case atMost(Double)

    func diagram(_ weights: [Double]) -> ThresholdDiagram? {
      switch self {
      case .atLeast(let total): ThresholdDiagram(weights, reaching: total, isStrict: false)
      case .atMost(let total): ThresholdDiagram(weights, reaching: total, isStrict: true)
      }
    }

    func bound(_ weights: [Double]) -> ThresholdDiagram.Bound {
      ThresholdDiagram.Bound(
        weights: weights, bound: total, isStrict: !isReached, isReached: isReached)
    }

    var total: Double {
      switch self {
      case .atLeast(let total), .atMost(let total): total
      }
    }

    /// The exact tail if it touches few enough states; otherwise, of few enough agencies, one of
    /// rounded weights.
    func tail(_ weights: [Double], exact: Int, rounded: Int) -> LatticeTail? {
      if let lattice = Lattice(weights),
        let tail = LatticeTail(lattice, total, isAtLeast: isReached, workLimit: exact)
      {
        return tail
      }
      guard weights.count <= WeightedEvent.roundingLimit else { return nil }
      return LatticeTail(rounding: weights, total, isAtLeast: isReached, work: rounded)
    }

    func chance(in law: NormalBracket) -> Bracket {
      switch self {
      case .atLeast(let total): law.chance(ofAtLeast: total)
      case .atMost(let total): law.chance(ofAtMost: total)
      }
    }

    /// Whether the bound must be reached, not missed.
    var isReached: Bool { if case .atLeast = self { true } else { false } }
  }

  private let weights: [Double]
  private let side: Side
  private let form: Form

  private enum Form {
    /// Where the agencies are few enough.
    case diagram(ThresholdDiagram)
    case lattice(LatticeTail)
    case law
    /// So many agencies, without a usable lattice, that only the normal law is left.
    case normal
  }

  /// Up to so many agencies, weights without a usable lattice are rounded to one.
  static let roundingLimit = 512
  /// The most states touched for one chance of rounded weights.
  private static let roundedWork = 10_000_000
  /// The most states touched for one chance under a common factor, over all of its nodes; and for
  /// more agencies than can be rounded.
  private static let (factorWork, longestWork) = (300_000_000, 2_000_000_000)

  /// - Returns: `nil` for an equality, and where agencies move the figure in both directions.
  init?(_ part: OpenCondition.Part) {
    guard let side = Self.side(part) else { return nil }
    self.side = side
    weights = part.steps.map { $0.magnitude }
    if weights.count <= ThresholdDiagram.limit, let diagram = side.diagram(weights) {
      form = .diagram(diagram)
    } else if (try? LawCheck.weights(weights)) != nil,
      let tail = side.tail(
        weights, exact: LatticeStep.workLimit, rounded: Self.roundedWork)
    {
      form = .lattice(tail)
    } else {
      form = WeightedLaw.isNormal(weights) ? .normal : .law
    }
  }

  /// The bound of a part that is one of several; `nil` where ``init(_:)`` is.
  static func bound(_ part: OpenCondition.Part) -> ThresholdDiagram.Bound? {
    side(part)?.bound(part.steps.map { $0.magnitude })
  }

  private static func side(_ part: OpenCondition.Part) -> Side? {
    let rises = part.steps.contains { $0 > 0 }
    guard !(rises && part.steps.contains { $0 < 0 }) else { return nil }
    guard !part.metric.isShare || part.whole > 0 else { return nil }
    let isWhole = ([part.fixed, part.whole] + part.steps).allSatisfy {
      $0 == $0.rounded() && $0.magnitude < 1e15
    }
    // The least numerator that reaches the bound, and whether reaching it is enough.
    var bound = part.metric.isShare ? part.bound * part.whole : part.bound
    var gap = isWhole ? 0.5 : 1e-12 * max(1, part.whole)
    if isWhole, part.metric.isShare, let ratio = Ratio(shortestDecimalOf: part.bound),
      let whole = Int(exactly: part.whole)
    {
      let needed = ratio.countNeeded(of: whole)
      let isReachedExactly =
        !ratio.isReached(by: needed - 1, of: whole)
        && ratio.numerator.multipliedFullWidth(by: whole)
          == needed.multipliedFullWidth(by: ratio.denominator)
      // Between whole numbers a bound may stand anywhere: half a step below the next will do.
      bound = isReachedExactly ? Double(needed) : Double(needed) - 0.5
      gap = 0.25
    }
    let low: Double
    switch part.comparison {
    case .greaterOrEqual: low = bound - gap
    case .greater: low = bound + gap
    case .lessOrEqual: low = bound + gap
    case .less: low = bound - gap
    case .equal, .notEqual: return nil
    }
    let isUpper = part.comparison == .greaterOrEqual || part.comparison == .greater
    switch (isUpper, rises) {
    case (true, true): return .atLeast(low - part.fixed)
    case (false, true): return .atMost(low - part.fixed)
    case (true, false): return .atMost(part.fixed - low)
    case (false, false): return .atLeast(part.fixed - low)
    }
  }

  /// How many elementary steps one chance takes, at most; 1 where they are few.
  var steps: Int {
    switch form {
    case .diagram(let diagram): diagram.nodeCount
    case .lattice(let tail): tail.work
    case .law, .normal: 1
    }
  }

  /// The chance when each agency connects with its own chance, independently.
  ///
  /// - Parameter chances: Checked, one for each agency.
  func chance(_ chances: [Double]) throws(LawError) -> Bracket {
    switch form {
    case .diagram(let diagram):
      return Bracket(exactly: diagram.chance(ofReaching: side.isReached, chances))
    case .lattice(let tail):
      return tail.chance(chances)
    case .law:
      let law = try WeightedLaw(weights: weights, chances: chances)
      switch side {
      case .atLeast(let total): return law.chance(ofAtLeast: total)
      case .atMost(let total): return law.chance(ofAtMost: total)
      }
    case .normal:
      try LawCheck.weights(weights)
      return side.chance(in: NormalBracket(weights: weights, chances: chances))
    }
  }

  /// The chance when a common factor moves all agencies.
  ///
  /// - Parameter chances: Checked, one for each agency.
  func chance(_ chances: [Double], under factor: CommonFactor) throws(LawError) -> Bracket {
    if case .diagram(let diagram) = form {
      return Bracket(
        exactly: diagram.chance(ofReaching: side.isReached, chances, under: factor))
    }
    try LawCheck.weights(weights)
    let groups = WeightGroups(weights: weights, chances: chances)
    let open = groups.openNodes(of: factor, bound: side.total)
    let isLong = weights.count > Self.roundingLimit
    let budget = (isLong ? Self.longestWork : Self.factorWork) / max(1, open.count)
    if case .lattice(let tail) = form,
      let tail = tail.isExact && tail.work <= budget
        ? tail : side.tail(weights, exact: budget, rounded: budget)
    {
      let quantiles = chances.map { NormalLaw.quantile($0) }
      return try groups.average(over: factor, open: open, isAbove: side.isReached) {
        (node, _) in tail.chance(factor.chances(at: node, quantiles: quantiles))
      }
    }
    return try groups.average(over: factor, open: open, isAbove: side.isReached) {
      side.chance(in: NormalBracket($1))
    }
  }

  /// The chance if one agency does not connect and if it does, for every agency, the others
  /// independently with their own chances; `nil` where there are too many.
  func swings(_ chances: [Double]) -> [(without: Double, with: Double)]? {
    switch form {
    case .diagram(let diagram): diagram.swings(ofReaching: side.isReached, chances)
    case .lattice(let tail): tail.swings(chances)
    case .law, .normal: nil
    }
  }
}
