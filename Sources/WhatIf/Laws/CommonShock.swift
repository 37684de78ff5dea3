/// A named event with a chance that changes the chances of a group at once.
///
/// Shocks are independent of one another and of everything else. Source:
/// docs/methods/scenario-mixture.md, "Common shocks".
public struct CommonShock: Hashable, Sendable {
  /// What happens to a member's chance when the event does.
  public enum Effect: Hashable, Sendable {
    /// It becomes this chance; 0 keeps the whole group out.
    case becomes(Double)
    /// It is multiplied by this factor in 0...1.
    case times(Double)
  }

  public var name: String
  /// The chance that the event happens.
  public var chance: Double
  /// The agencies it hits, counted from 0.
  public var members: Set<Int>
  public var effect: Effect

  public init(name: String, chance: Double, members: Set<Int>, effect: Effect) {
    (self.name, self.chance, self.members, self.effect) = (name, chance, members, effect)
  }

  /// The most shocks of one law: every combination is a scenario of its own.
  public static let limit = 12

  /// The exact law of agencies under shocks: one scenario for each combination of events.
  ///
  /// Where several hit the same agency they take effect in the order given.
  ///
  /// Complexity: 2^shocks Poisson-binomial laws.
  /// - Parameters:
  ///   - chances: The chance of each agency when no event happens.
  ///   - shocks: At most ``limit``; none gives the law of independent agencies.
  /// - Throws: ``LawError``: a chance out of range, a member that is not there, too many shocks.
  public static func law(
    of chances: [Double], under shocks: [CommonShock]
  ) throws(LawError) -> ScenarioMixture {
    try LawCheck.chances(chances)
    guard shocks.count <= limit else { throw .tooManyShocks(shocks.count, most: limit) }
    try LawCheck.chances(shocks.map(\.chance))
    for shock in shocks {
      for member in shock.members.sorted() where !chances.indices.contains(member) {
        throw .noSuchMember(index: member, of: chances.count)
      }
      switch shock.effect {
      case .becomes(let value), .times(let value): try LawCheck.chance(value)
      }
    }
    var scenarios = [ScenarioMixture.Scenario(weight: 1, chances: chances)]
    for shock in shocks {
      scenarios = scenarios.flatMap { scenario in
        [
          ScenarioMixture.Scenario(
            weight: scenario.weight * (1 - shock.chance), chances: scenario.chances),
          ScenarioMixture.Scenario(
            weight: scenario.weight * shock.chance, chances: shock.applied(to: scenario.chances)),
        ]
      }
    }
    // A combination that cannot happen needs no law.
    return try ScenarioMixture(scenarios.filter { $0.weight > 0 })
  }

  private func applied(to chances: [Double]) -> [Double] {
    chances.enumerated().map { index, chance in
      guard members.contains(index) else { return chance }
      return switch effect {
      case .becomes(let value): value
      case .times(let factor): chance * factor
      }
    }
  }
}
