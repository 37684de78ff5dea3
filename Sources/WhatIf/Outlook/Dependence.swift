/// How agencies depend on one another in connecting.
public enum Dependence: Hashable, Sendable {
  case independent
  /// One common factor with this correlation of the latent variables.
  case commonFactor(Double)
  /// All agencies that are not certain with their mean chance, which itself varies: a beta-binomial
  /// count with this correlation of any two.
  case betaBinomial(Double)
}

/// A condition under one dependence, made ready to be asked its chance many times.
struct DependentChance: Sendable {
  private enum Form {
    case independent(ConditionLaw)
    /// One count under a common factor, by ``tail``.
    case tail(FactorTail.Side)
    case count(CountEvent, correlation: Double)
    case factor(ConditionLaw, CommonFactor)
    case betaBinomial(CountEvent, correlation: Double)
  }

  private let count: Int
  private let form: Form
  private var tail: FactorTail?

  /// - Returns: `nil` for more combinations than can be summed, and for a beta-binomial count where
  ///   agencies do not all move the condition alike.
  init?(_ condition: OpenCondition, _ dependence: Dependence) throws(LawError) {
    count = condition.open.count
    switch dependence {
    case .commonFactor(let correlation) where count > 0:
      switch condition.soleEvent {
      case .atLeast(let least):
        form = .tail(.atLeast(least))
        tail = try FactorTail(correlation: correlation, count: count)
      case .atMost(let most):
        form = .tail(.atMost(most))
        tail = try FactorTail(correlation: correlation, count: count)
      case .some(let event):
        form = .count(event, correlation: correlation)
      case nil:
        guard let law = condition.law else { return nil }
        form = .factor(law, try CommonFactor(correlation: correlation, count: count))
      }
    case .betaBinomial(let correlation) where count > 0:
      guard let event = condition.soleEvent else { return nil }
      form = .betaBinomial(event, correlation: correlation)
    default:
      guard let law = condition.law else { return nil }
      form = .independent(law)
    }
  }

  /// How many elementary steps one chance takes, at most; roughly.
  var steps: Int {
    switch form {
    case .independent(let law): law.steps
    case .factor(let law, let factor): law.steps(under: factor)
    case .tail, .count, .betaBinomial: 1
    }
  }

  /// The chance that all parts hold; exact but for weights without a usable lattice, and for a
  /// common factor of very many agencies.
  ///
  /// - Parameter chances: One for each of ``OpenCondition/open``, in order.
  mutating func chance(_ chances: [Double]) throws(LawError) -> Bracket {
    try LawCheck.sameLength(chances.count, count)
    switch form {
    case .independent(let law): return try law.chance(chances)
    case .tail(let side): return try tail?.chance(of: side, chances) ?? Bracket(0, 1)
    case .count(let event, let correlation):
      let law = try GaussianCopula(chances, correlation: correlation)
      return Bracket(exactly: event.chance(in: law))
    case .factor(let law, let factor): return try law.chance(chances, under: factor)
    case .betaBinomial(let event, let correlation):
      try LawCheck.chances(chances)
      // Those who certainly connect, or certainly do not, have no part in the varying mean.
      let varying = chances.filter { $0 > 0 && $0 < 1 }
      let sure = chances.count { $0 == 1 }
      let event = event.given(sure, leaving: varying.count)
      guard !varying.isEmpty else { return Bracket(exactly: event == .always ? 1 : 0) }
      let law = try BetaBinomial(
        count: varying.count, meanChance: varying.reduce(0, +) / Double(varying.count),
        correlation: correlation)
      return Bracket(exactly: event.chance(in: law))
    }
  }
}

extension OpenCondition {
  /// The chance that all parts hold under a dependence.
  ///
  /// - Parameter chances: One for each of ``open``, in order.
  /// - Returns: As ``DependentChance``, `nil` where it is.
  public func chance(
    _ chances: [Double], _ dependence: Dependence = .independent
  ) throws(LawError) -> Bracket? {
    var law = try DependentChance(self, dependence)
    return try law?.chance(chances)
  }

  /// The bounds over every dependence that the chances allow.
  ///
  /// - Returns: `nil` unless the condition is one count of agencies, at least or at most so many.
  public func frechetBounds(_ chances: [Double]) throws(LawError) -> Bracket? {
    guard let soleEvent else { return nil }
    let bounds = try FrechetBounds(chances)
    switch soleEvent {
    case .never: return Bracket(exactly: 0)
    case .always: return Bracket(exactly: 1)
    case .atLeast(let count): return bounds.chance(ofAtLeast: count)
    case .atMost(let count): return bounds.chance(ofAtMost: count)
    case .among: return nil
    }
  }
}
