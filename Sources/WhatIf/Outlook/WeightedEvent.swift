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
  /// Where the agencies are few enough.
  private let diagram: ThresholdDiagram?
  /// Whether they are so many, without a usable lattice, that only the normal law is left.
  private let isNormal: Bool

  /// - Returns: `nil` for an equality, and where agencies move the figure in both directions.
  init?(_ part: OpenCondition.Part) {
    guard let side = Self.side(part) else { return nil }
    self.side = side
    weights = part.steps.map { $0.magnitude }
    diagram = weights.count <= ThresholdDiagram.limit ? side.diagram(weights) : nil
    isNormal = WeightedLaw.isNormal(weights)
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

  /// The chance when each agency connects with its own chance, independently.
  func chance(_ chances: [Double]) throws(LawError) -> Bracket {
    if let diagram {
      return Bracket(exactly: diagram.chance(ofReaching: side.isReached, chances))
    }
    guard !isNormal else {
      try LawCheck.weights(weights)
      return side.chance(in: NormalBracket(weights: weights, chances: chances))
    }
    let law = try WeightedLaw(weights: weights, chances: chances)
    switch side {
    case .atLeast(let total): return law.chance(ofAtLeast: total)
    case .atMost(let total): return law.chance(ofAtMost: total)
    }
  }

  /// The chance when a common factor moves all agencies.
  ///
  /// - Parameter chances: Checked, one for each agency.
  func chance(_ chances: [Double], under factor: CommonFactor) throws(LawError) -> Bracket {
    if let diagram {
      return Bracket(
        exactly: diagram.chance(ofReaching: side.isReached, chances, under: factor))
    }
    try LawCheck.weights(weights)
    let quantiles = isNormal ? [] : chances.map { NormalLaw.quantile($0) }
    let groups = WeightGroups(weights: weights, chances: chances)
    return try groups.average(over: factor, bound: side.total, isAbove: side.isReached) {
      (node, given) throws(LawError) in
      isNormal
        ? side.chance(in: NormalBracket(given))
        : try chance(factor.chances(at: node, quantiles: quantiles))
    }
  }

  /// The chance if one agency does not connect and if it does, for every agency, the others
  /// independently with their own chances; `nil` where there are too many.
  func swings(_ chances: [Double]) -> [(without: Double, with: Double)]? {
    diagram?.swings(ofReaching: side.isReached, chances)
  }
}
