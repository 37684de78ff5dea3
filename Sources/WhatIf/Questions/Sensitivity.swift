/// How much each open agency moves the chance of a condition.
extension ChanceQuestion {
  /// The most agencies for which a condition that is no single count is taken apart.
  static let mostTakenApart = 64

  /// The chance of the condition if one agency does not connect, and if it does, the others with
  /// their own chances, independently.
  ///
  /// The difference of the two is ∂P/∂pᵢ, the importance of Birnbaum. `low` is the chance without
  /// the agency, also where that is the greater one. Source: docs/methods/importance.md.
  ///
  /// - Returns: One for each of ``OpenCondition/open``, in its order; `nil` while a chance is
  ///   unknown or it is left open which agencies connect, and for more than 64 agencies unless the
  ///   condition is one count, at least or at most so many.
  public func swings() throws(Refusal) -> [Importance.Swing]? {
    guard unknown == 0, chosen == 0 else { return nil }
    let known = chances.map { $0 ?? 0 }
    do throws(LawError) {
      switch condition.soleEvent {
      case .atLeast(let count):
        return try Importance.tornado(ofReaching: count, known, delta: 1)
          .sorted { $0.index < $1.index }
      case .atMost(let count):
        return try Importance.tornado(ofReaching: count + 1, known, delta: 1)
          .map { Importance.Swing(index: $0.index, low: 1 - $0.low, high: 1 - $0.high) }
          .sorted { $0.index < $1.index }
      case .never, .always, .among, nil: break
      }
      guard known.count <= Self.mostTakenApart, let law = condition.law else {
        return nil
      }
      return try law.swings(known)?.enumerated().map {
        Importance.Swing(index: $0, low: $1.without, high: $1.with)
      }
    } catch {
      throw .law(error)
    }
  }

  /// Whether the condition holds for certain, or fails, whoever of the others connects, once one
  /// agency does or does not; never told of a condition that is not ``OpenCondition/monotone``.
  public func isSettled(_ index: Int, connects: Bool) -> Bool {
    guard condition.monotone != nil, condition.open.indices.contains(index) else { return false }
    let ends = [false, true].map { others in
      var outcome = [Bool](repeating: others, count: condition.open.count)
      outcome[index] = connects
      return condition.holds(outcome)
    }
    return ends[0] == ends[1]
  }

  /// Each open agency's part of the variance of the figure asked, in the order of
  /// ``OpenCondition/open``; `nil` while a chance is unknown, an open choice stands, or the
  /// condition has several parts.
  public func varianceShares() throws(Refusal) -> [Double]? {
    guard unknown == 0, chosen == 0, condition.parts.count == 1 else { return nil }
    do throws(LawError) {
      return try Importance.varianceShares(
        weights: condition.parts[0].steps.map(\.magnitude), chances: chances.map { $0 ?? 0 })
    } catch {
      throw .law(error)
    }
  }
}
