import AgencyModel

/// How likely a condition is to hold on a day, under several dependences.
///
/// What is not known of an agency, and which agencies an open choice takes, makes a range of every
/// chance: its ends are the least and the most over all that is left open.
public struct ChanceQuestion: Sendable {
  /// Why a question about chances has no answer.
  public enum Refusal: Error, Hashable, Sendable {
    /// A choice is left open that is not a number of agencies connecting.
    case choiceNotConnecting
    /// An open choice cannot be combined with a condition of several parts, weights or an equality.
    case choiceNotCounted
    /// There are more combinations than can be summed.
    case tooManyCombinations
    /// A chance of an agency is outside 0...1.
    case law(LawError)
  }

  public let condition: OpenCondition
  /// The chance of each of the condition's open agencies; `nil` where nothing tells.
  public let chances: [Double?]
  /// How many agencies an open choice connects for certain.
  public let chosen: Int
  /// How many agencies that do not move the condition may be among the chosen.
  private let others: Int
  /// The chances at the ends of what is left open, two lists or, with nothing open, one; `nil`
  /// where the ends cannot be told.
  let extremes: [[Double]]?

  /// - Parameter standing: Where agencies stand on the day asked.
  public init(
    _ condition: OpenCondition, in standing: Standing, _ outlook: Outlook, by day: Day
  ) throws(Refusal) {
    self.condition = condition
    let chances = condition.open.map { outlook.chance(row: $0, by: day) }
    self.chances = chances
    let choices = standing.openChoices
    guard let choice = choices.first else {
      (chosen, others) = (0, 0)
      extremes =
        chances.contains(nil)
        ? Self.extremes(chances, condition.monotone) { _, _ in }
        : [chances.map { $0 ?? 0 }]
      return
    }
    guard choices.count == 1, choice.status == .connected else { throw .choiceNotConnecting }
    guard condition.groupsAlike.count <= 1, condition.monotone != nil else {
      throw .choiceNotCounted
    }
    let members = choice.members.map { Set($0) }
    let positions = condition.open.indices.filter { members?.contains(condition.open[$0]) ?? true }
    let takeable = (0..<standing.agencyCount).count { row in
      (members?.contains(row) ?? true)
        && (standing.status(ofRow: row).map { choice.canTake($0) } ?? false)
    }
    let others = takeable - positions.count
    let chosen = min(choice.count, takeable)
    (self.others, self.chosen) = (others, chosen)
    extremes = Self.extremes(chances, condition.monotone) { given, pushes in
      // Of the choosable, those are forced that would have connected least, or most, likely.
      let order = positions.sorted { (given[$0], $0) < (given[$1], $1) }
      let wasted = pushes ? max(0, chosen - positions.count) : min(others, chosen)
      let forced = chosen - wasted
      for position in pushes ? order.prefix(forced) : order.suffix(forced) { given[position] = 1 }
    }
  }

  /// The chances that help a condition least, and most.
  ///
  /// - Parameter force: Changes the chances for an open choice; told whether it pushes the
  ///   condition towards holding.
  private static func extremes(
    _ chances: [Double?], _ rises: Bool?, force: (inout [Double], Bool) -> Void
  ) -> [[Double]]? {
    guard let rises else { return nil }
    return [false, true].map { isMost in
      // The most is reached when the unknown ones push the condition towards holding.
      let pushes = isMost == rises
      var given = chances.map { $0 ?? (pushes ? 1 : 0) }
      force(&given, pushes)
      return given
    }
  }

  /// How many open agencies have no chance at all.
  public var unknown: Int { chances.count { $0 == nil } }

  /// Whether the least and the most differ by what is left open, not only by how far a law is exact.
  public var isLeftOpen: Bool { extremes?.count != 1 }

  /// Whether the condition holds for certain, whoever connects, by the number that an open choice
  /// connects.
  public var isCertain: Bool {
    guard chosen > 0, case .atLeast(let count) = condition.soleEvent else { return false }
    return chosen - min(others, chosen) >= count
  }

  /// The expected number of open agencies that connect, of those whose chance is known.
  public var expected: Double { chances.reduce(0) { $0 + ($1 ?? 0) } }

  /// The chance that every open agency would need, all alike and independent, for the condition to
  /// have a chance of `target`; `nil` where no equal chance gives it or an open choice stands.
  public func chanceNeeded(for target: Double) -> Double? {
    guard chosen == 0, !chances.isEmpty, condition.monotone == true,
      let law = condition.law
    else { return nil }
    var (low, high) = (0.0, 1.0)
    // The chance rises with what each agency has; 200 halvings end at neighbouring doubles.
    for _ in 0..<200 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      let alike = [Double](repeating: middle, count: chances.count)
      guard let chance = try? law.chance(alike) else { return nil }
      if chance.lower < target { low = middle } else { high = middle }
    }
    return high
  }

  /// The least and the most chance under a dependence; `nil` where the dependence does not apply.
  public func chance(_ dependence: Dependence) throws(Refusal) -> ClosedRange<Double>? {
    do throws(LawError) {
      guard var law = try DependentChance(condition, dependence) else { return nil }
      return try range { (chances) throws(LawError) in try law.chance(chances) }
    } catch {
      throw .law(error)
    }
  }

  /// The lowest and the highest chance that any dependence allows; `nil` unless the condition is
  /// one count of agencies.
  public func bounds() throws(Refusal) -> (
    lowest: ClosedRange<Double>, highest: ClosedRange<Double>
  )? {
    do throws(LawError) {
      guard let extremes else {
        return condition.soleEvent == nil ? nil : (0...1, 0...1)
      }
      var bounds: [Bracket] = []
      for chances in extremes {
        guard let bound = try condition.frechetBounds(chances) else { return nil }
        bounds.append(bound)
      }
      func range(_ ends: [Double]) -> ClosedRange<Double> {
        (ends.min() ?? 0)...(ends.max() ?? 1)
      }
      return (range(bounds.map(\.lower)), range(bounds.map(\.upper)))
    } catch {
      throw .law(error)
    }
  }

  /// The least and most of a figure of the chances over everything left open.
  private func range(
    _ figure: ([Double]) throws(LawError) -> Bracket?
  ) throws(LawError) -> ClosedRange<Double>? {
    guard let extremes else { return 0...1 }
    var ends: [Double] = []
    for chances in extremes {
      guard let value = try figure(chances) else { return nil }
      ends += [value.lower, value.upper]
    }
    return (ends.min() ?? 0)...(ends.max() ?? 1)
  }
}
