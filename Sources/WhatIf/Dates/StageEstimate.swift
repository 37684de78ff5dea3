import Glibc

/// The chance a week of passing one stage, estimated from spells with censoring: moves over weeks at risk.
///
/// That is the maximum-likelihood estimate of a constant chance a week. Source:
/// docs/methods/stage-law.md.
public struct StageEstimate: Sendable, Hashable {
  public let stage: Int
  public let moves: Int
  /// Agency-weeks spent in the stage.
  public let weeksAtRisk: Int

  /// `nil` when nobody was observed in the stage for a week: there is no estimate, not 0.
  public var weeklyChance: Double? {
    weeksAtRisk > 0 ? Double(moves) / Double(weeksAtRisk) : nil
  }

  /// Wilson's interval of the chance; 0…1 when nobody was observed.
  public func interval(z: Double = Coverage.z95) -> ClosedRange<Double> {
    Coverage.wilson(hits: moves, count: weeksAtRisk, z: z)
  }

  /// When nobody was seen to move, the chance that is still possible: 1 − 0.05^(1/weeks); 1 when nobody was
  /// observed, and `nil` when somebody moved.
  public var upperBoundWithoutMoves: Double? {
    guard moves == 0 else { return nil }
    return weeksAtRisk > 0 ? -expm1(log(0.05) / Double(weeksAtRisk)) : 1
  }

  /// One estimate a stage, in order.
  ///
  /// - Parameters:
  ///   - stages: How many stages can be passed; five of the usual six. Spells of other stages, such as
  ///     those of agencies that are live, are left out.
  /// - Throws: ``DateError/durationOutOfRange(index:)`` for a spell of negative weeks, or of none that
  ///   ends in a move; ``DateError/stageOutOfRange(_:)`` for a number of stages outside 0…10 000.
  public static func estimates(
    from spells: [StageSpell], stages: Int = 5
  ) throws(DateError) -> [StageEstimate] {
    guard 0...10_000 ~= stages else { throw .stageOutOfRange(stages) }
    var moves = [Int](repeating: 0, count: stages)
    var weeks = moves
    for (index, spell) in spells.enumerated() where 0..<stages ~= spell.stage {
      guard spell.weeks >= (spell.isPassed ? 1 : 0), spell.weeks <= 1 << 40 else {
        throw .durationOutOfRange(index: index)
      }
      moves[spell.stage] += spell.isPassed ? 1 : 0
      weeks[spell.stage] += spell.weeks
    }
    return (0..<stages).map { stage in
      StageEstimate(stage: stage, moves: moves[stage], weeksAtRisk: weeks[stage])
    }
  }
}
