extension OpenCondition {
  /// Whether the condition holds, or fails, whoever connects.
  public var isSettled: Bool? {
    if open.isEmpty { return parts.allSatisfy { $0.holds(at: $0.fixed) } }
    switch soleEvent {
    case .always: return true
    case .never: return false
    case .atLeast, .atMost, .among: return nil
    case nil: break
    }
    guard monotone != nil else { return nil }
    // Between nobody and everybody it can change only once.
    let nobody = parts.allSatisfy { $0.holds(at: $0.fixed) }
    let everybody = holds([Bool](repeating: true, count: open.count))
    return nobody == everybody ? nobody : nil
  }

  /// Whether an agency more that connects can only help the condition (`true`), or only hurt it
  /// (`false`); `nil` where it may do either.
  public var monotone: Bool? {
    if open.isEmpty { return true }
    switch soleEvent {
    case .never, .always, .atLeast: return true
    case .atMost: return false
    case .among: return nil
    case nil: break
    }
    var answer: Bool?
    for part in parts {
      let rises = part.steps.contains { $0 > 0 }
      let falls = part.steps.contains { $0 < 0 }
      guard rises != falls else {
        if rises { return nil }
        continue
      }
      let helps: Bool
      switch part.comparison {
      case .greater, .greaterOrEqual: helps = rises
      case .less, .lessOrEqual: helps = falls
      case .equal, .notEqual: return nil
      }
      if let answer, answer != helps { return nil }
      answer = helps
    }
    return answer ?? true
  }

  /// Open agencies that add the same to every part.
  struct Alike {
    let steps: [Double]
    /// Positions in ``OpenCondition/open``.
    var members: [Int]

    /// The first that is met leads.
    static func groups(of parts: [Part], count: Int) -> [Alike] {
      guard parts.count != 1 else { return groups(of: parts[0].steps) }
      var groups: [Alike] = []
      var indexOf: [[Double]: Int] = [:]
      for position in 0..<count {
        let steps = parts.map { $0.steps[position] }
        if let index = indexOf[steps] {
          groups[index].members.append(position)
        } else {
          indexOf[steps] = groups.count
          groups.append(Alike(steps: steps, members: [position]))
        }
      }
      return groups
    }

    private static func groups(of steps: [Double]) -> [Alike] {
      if let first = steps.first, steps.allSatisfy({ $0 == first }) {
        return [Alike(steps: [first], members: Array(steps.indices))]
      }
      var groups: [Alike] = []
      var indexOf: [Double: Int] = [:]
      for (position, step) in steps.enumerated() {
        if let index = indexOf[step] {
          groups[index].members.append(position)
        } else {
          indexOf[step] = groups.count
          groups.append(Alike(steps: [step], members: [position]))
        }
      }
      return groups
    }

    /// For how many of the group connecting all parts hold, the only open agencies being theirs.
    func event(_ parts: [Part]) -> CountEvent {
      CountEvent(upTo: members.count) { count in
        parts.indices.allSatisfy { part in
          parts[part].holds(at: parts[part].fixed + steps[part] * Double(count))
        }
      }
    }
  }
}

extension OpenCondition.Part {
  /// The same part; an equality with the least or the most that can come about as a bound, which has
  /// a direction: `unconnected = 0` is `unconnected <= 0`.
  var boundedByItsEnds: Self {
    guard comparison == .equal || comparison == .notEqual else { return self }
    let least = steps.reduce(fixed) { $0 + min(0, $1) }
    let most = steps.reduce(fixed) { $0 + max(0, $1) }
    guard least < most else { return self }
    let isEqual = comparison == .equal
    if holds(at: least) == isEqual { return comparing(isEqual ? .lessOrEqual : .greater) }
    if holds(at: most) == isEqual { return comparing(isEqual ? .greaterOrEqual : .less) }
    return self
  }

  /// An equality as two bounds.
  var bothSides: [Self] { [comparing(.greaterOrEqual), comparing(.lessOrEqual)] }

  private func comparing(_ comparison: ComparisonOperator) -> Self {
    Self(
      metric: metric, comparison: comparison, bound: bound, fixed: fixed, whole: whole,
      steps: steps, unweighed: unweighed)
  }
}
